/**
 * Pages built from hostile captures, in a real browser: nothing runs, nothing is asked of another
 * host, nothing breaks the content security policy, on any kind of page.
 */

import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {build} from '../../src/build.ts'
import {corpus} from '../trust/hostile/corpus.ts'
import {planted} from '../trust/hostile/fields.ts'
import {launchBrowser} from './chromium.ts'
import {type ServedSite, serveFolder} from './static-server.ts'
import {openPage} from './watched-page.ts'

const root = mkdtempSync(join(tmpdir(), 'cuttings-hostile-'))
const output = join(root, '_site')
let served: ServedSite | undefined
let browser: Browser | undefined

before(async () => {
  for (const {name, files} of [...(corpus.fields ?? []), ...(corpus.names ?? [])]) {
    for (const [file, content] of Object.entries(files)) {
      const path = join(root, 'articles', name, file)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
    }
  }
  const owner = {pid: process.pid, isAlive: () => true}
  await build({root, articles: 'articles', output: '_site', basePath: '/', owner})
  served = await serveFolder(output, '/')
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await served?.close()
  rmSync(root, {recursive: true})
})

/** Most pages of a kind that are loaded. */
const mostOfAKind = 8

test('should run nothing and ask nothing of anybody, on any kind of page', async () => {
  assert.ok(browser && served)
  const faults: string[] = []
  const addresses = [
    ...addressesByKind().values(),
    ['/search/?q=boat', `/search/?q=${planted}`]
  ].flat()
  for (const address of addresses) faults.push(...(await faultsOf(browser, served.origin, address)))
  assert.deepEqual(faults, [])
  assert.ok(addresses.length > 50, `only ${addresses.length} pages`)
})

async function faultsOf(chromium: Browser, origin: string, address: string): Promise<string[]> {
  const heard: string[] = []
  const {page, complaints} = await openPage(chromium, origin + address)
  page.on('dialog', async dialog => {
    heard.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.waitForLoadState('networkidle')
  heard.push(...(await page.evaluate<string[]>(lookForPlanted)))
  const missing = address === '/404.html'
  heard.push(...(missing ? [] : await complaints()).filter(fault => !fault.startsWith('moved')))
  if (new URL(page.url()).origin !== origin) heard.push(`went to ${page.url()}`)
  await page.context().close()
  return heard.map(fault => `${address} ${fault}`)
}

/** Runs in the browser: elements and globals that a capture planted. */
const lookForPlanted = `[
  ...[...document.querySelectorAll('${planted}, iframe, object, embed, [onload], [onerror], [onclick]')].map(one => one.outerHTML.slice(0, 80)),
  ...Object.getOwnPropertyNames(globalThis).filter(name => name.includes('planted')),
  ...(Object.prototype.planted === undefined ? [] : ['the prototype of objects'])
]`

/** Some addresses of every kind of page, by the class of its body. */
function addressesByKind(): Map<string, string[]> {
  const kinds = new Map<string, string[]>()
  const names = readdirSync(output, {recursive: true, encoding: 'utf8'}).sort()
  for (const name of names.filter(one => one.endsWith('.html'))) {
    const html = readFileSync(join(output, name), 'utf8')
    const kind = /<body class="page-([a-z-]+)"/.exec(html)?.[1] ?? 'redirect'
    const known = kinds.get(kind) ?? []
    const path = name.replace(/(^|\/)index\.html$/, '$1')
    if (known.length < mostOfAKind) {
      kinds.set(kind, [...known, `/${path.split('/').map(encodeURIComponent).join('/')}`])
    }
  }
  return kinds
}
