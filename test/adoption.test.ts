/**
 * The one-minute path of a stranger, from the packed program to an archive of their own in a
 * browser, and a theme on it. No registry is asked: the libraries come from this checkout.
 */

import assert from 'node:assert/strict'
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from './browser/chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-adoption-'))
const archive = join(folder, 'my-archive')
const environment = {
  ...process.env,
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false'
}
let browser: Browser
let page: Page
let preview: ChildProcess
let address: string

/** The program as `npm install` would leave it below a folder. */
function install(place: string): void {
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}
  )
  const [packed]: {filename: string}[] = JSON.parse(output)
  const program = join(place, 'node_modules/cuttings')
  mkdirSync(join(place, 'node_modules/.bin'), {recursive: true})
  execFileSync('tar', ['-xzf', join(folder, packed?.filename ?? ''), '-C', folder])
  cpSync(join(folder, 'package'), program, {recursive: true})
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'))
  chmodSync(join(program, 'dist/cli.js'), 0o755)
  symlinkSync('../cuttings/dist/cli.js', join(place, 'node_modules/.bin/cuttings'))
}

/** Start the preview and wait until it says where it is. */
async function start(): Promise<string> {
  preview = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
    cwd: archive,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true
  })
  assert.ok(preview.stdout)
  for await (const line of createInterface(preview.stdout)) {
    if (line.startsWith('http://')) return line
  }
  assert.fail('the preview ended')
}

before(async () => {
  install(folder)
  execFileSync('npx', ['cuttings', 'init', 'my-archive'], {
    cwd: folder,
    env: environment,
    stdio: 'ignore'
  })
  symlinkSync('../node_modules', join(archive, 'node_modules'))
  address = await start()
  browser = await launchBrowser()
  page = await browser.newPage()
})

after(async () => {
  await browser?.close()
  if (preview?.pid !== undefined && preview.exitCode === null) {
    // The script runs the program as a process of its own.
    process.kill(-preview.pid, 'SIGTERM')
    await once(preview, 'exit')
  }
  rmSync(folder, {recursive: true})
})

test('should show a new archive in the browser after `npm start`', async () => {
  await page.goto(address)
  assert.equal(await page.getByRole('heading', {level: 1}).textContent(), 'My archive')
  await page.getByRole('link', {name: 'Lighthouse reopens after two winters of repair'}).click()
  await page.getByRole('heading', {level: 1, name: /^Lighthouse reopens/}).waitFor()
  assert.match((await page.getByRole('main').textContent()) ?? '', /3 May 2024/)
})

test('should show the theme of the owner as soon as its files are saved', async () => {
  await page.goto(address)
  const accent = () =>
    page.evaluate<string>("getComputedStyle(document.documentElement).getPropertyValue('--accent')")
  const before = await accent()
  cpSync('test/fixtures/theme', archive, {recursive: true})
  await page.getByText('Kept by the Harbour Museum').waitFor()
  assert.notEqual(await accent(), before)
  assert.match(await accent(), /#1b4b8f/)
  await page.getByRole('button', {name: 'Look up'}).waitFor()
  assert.equal(await page.getByRole('heading', {level: 1}).textContent(), 'My archive')
  const {status, text} = await page.evaluate(async () => {
    const response = await fetch('humans.txt')
    return {status: response.status, text: await response.text()}
  })
  assert.deepEqual(
    [status, text],
    [200, readFileSync('test/fixtures/theme/public/humans.txt', 'utf8')]
  )
})
