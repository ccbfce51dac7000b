/**
 * Ask an index on disk what a reader would ask it: with the code of the search page and
 * Pagefind's own program, in this process instead of a browser.
 *
 *     const index = await openIndexOn('/tmp/site')
 *     await index.ask({...everything, query: 'harbour'}, ['outlet'], () => {})
 */

import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {openIndex, type SearchIndex} from '../../src/browser/search-index.ts'
import type {SearchState} from '../../src/browser/search-state.ts'

declare global {
  /** Of a browser's `fetch`, which Node's types leave out. */
  interface RequestInit {
    cache?: 'no-cache'
  }
}

/** A search that asks for nothing, with as many results as there may be. */
export const everything: SearchState = {
  query: '',
  chosen: {},
  from: '',
  to: '',
  undated: false,
  sort: 'relevance',
  page: 100
}

globalThis.fetch = async input => {
  try {
    return new Response(readFileSync(new URL(String(input).replace(/\?.*$/, ''))))
  } catch {
    return new Response('', {status: 404})
  }
}

/** The index of the site in a folder. */
export function openIndexOn(site: string): Promise<SearchIndex> {
  // What the browser is told by the page, Node is told by this file.
  writeFileSync(path.join(site, 'package.json'), '{"type": "module"}')
  return openIndex(`${pathToFileURL(path.join(site, 'pagefind')).href}/`)
}
