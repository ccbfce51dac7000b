/**
 * Launch a real browser for the tests: the Chrome or Chromium that the machine has, else
 * the one that ships inside npm.
 *
 *     CHROME_PATH=/opt/chrome/chrome npm test
 *
 * The one from npm runs on Linux x64 only. Nothing is downloaded here.
 */

import {accessSync, constants, existsSync, mkdtempSync, renameSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {env} from 'node:process'
import {type Browser, chromium} from 'playwright-core'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
]

/** Where the browser from npm is unpacked, once for all runs. */
const unpacked = path.join(tmpdir(), 'cuttings-chromium-147')

/** A headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser()
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb']
  if (installed !== undefined) return chromium.launch({executablePath: installed, args})
  return chromium.launch({
    executablePath: await bundledBrowser(),
    args: [...args, '--no-zygote', '--disable-gpu']
  })
}

function installedBrowser(): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter)
  const candidates = [
    ...(env.CHROME_PATH === undefined ? [] : [env.CHROME_PATH]),
    ...folders.flatMap(folder => names.map(name => path.join(folder, name))),
    ...places
  ]
  return candidates.find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The package unpacks into the folder for temporary files; a killed run must not leave half a browser there. */
async function bundledBrowser(): Promise<string> {
  if (!existsSync(unpacked)) {
    const {default: bundled} = await import('@sparticuz/chromium')
    const {TMPDIR: before} = env
    const work = mkdtempSync(`${unpacked}-`)
    env.TMPDIR = work
    await bundled.executablePath()
    if (before === undefined) delete env.TMPDIR
    else env.TMPDIR = before
    if (!existsSync(unpacked)) renameSync(work, unpacked)
  }
  return path.join(unpacked, 'chromium')
}
