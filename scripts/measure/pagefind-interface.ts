/**
 * Put Pagefind's own interface beside an index of ours, which is built without it.
 *
 *     /tmp/rival/index.html  /tmp/rival/pagefind/{pagefind-ui.js, pagefind-entry.json, …}
 */

import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {close, createIndex} from 'pagefind'

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script></head><body><div id="search"></div>
<script>new PagefindUI({element: '#search'})</script></body></html>
`

/** Copy the index in `bundle` into a site of one page, which asks it through Pagefind's interface. */
export async function addPagefindInterface(bundle: string, site: string): Promise<void> {
  const place = join(site, 'pagefind')
  mkdirSync(place, {recursive: true})
  const {index} = await createIndex()
  await index?.addCustomRecord({url: '/', content: 'x', language: 'en'})
  await index?.writeFiles({outputPath: place})
  await close()
  cpSync(bundle, place, {recursive: true})
  writeFileSync(join(site, 'index.html'), page)
}
