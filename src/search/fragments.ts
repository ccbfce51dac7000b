/**
 * Know the fragments of an index: what Pagefind keeps of each document, to show results.
 *
 *     fragment/en_1f2e3d4.pf_fragment  →  {url: '/x/stories/….html', filters, anchors, …}
 *
 * A fragment is named by a hash of what stands in it, which is the identifier that a search
 * gives before anything is loaded. Each is JSON behind a signature, compressed with gzip.
 * Which is whose is not asked of every file: Pagefind numbers documents as it meets them, and
 * its index names their fragments by number.
 */

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'

/** The part of a fragment that is read here. */
export interface Fragment {
  /** As the document's file was named; Pagefind encodes it. */
  readonly url: string
  /** The values of the document by filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** The elements of the document that have an id, in its order. */
  readonly anchors: readonly {readonly text: string}[]
}

const signature = 'pagefind_dcd'
const ending = '.pf_fragment'

/**
 * The identifiers of the fragments of an index, by the address of their documents.
 *
 * @param language of the index, with which identifiers begin
 * @param urls of the documents, in the order in which Pagefind met them
 */
export function fragmentsByUrl(
  index: string,
  language: string,
  urls: readonly string[]
): Map<string, string> {
  const files = readdirSync(path.join(index, 'fragment'))
  const names = new Set(files.map(file => path.basename(file, ending)))
  const numbered = numberedFragments(index, language).slice(0, urls.length)
  const isSo = (at: number) => {
    const name = numbered[at] ?? ''
    return names.has(name) && readFragment(index, name).url === urls[at]
  }
  if (numbered.length === urls.length && [0, urls.length >> 1, urls.length - 1].every(isSo)) {
    return new Map(urls.map((url, at) => [url, numbered[at] ?? '']))
  }
  return new Map([...names].map(name => [readFragment(index, name).url, name]))
}

/** A fragment of the index. */
export function readFragment(index: string, identifier: string): Fragment {
  const bytes = readFileSync(path.join(index, 'fragment', `${identifier}${ending}`))
  const fragment = JSON.parse(gunzipSync(bytes).toString().slice(signature.length)) as Fragment
  return {...fragment, url: decodeURIComponent(fragment.url)}
}

/** The identifiers in the order of their numbers, and after them those of other files. */
function numberedFragments(index: string, language: string): string[] {
  const [meta = ''] = readdirSync(index).filter(name => name.endsWith('.pf_meta'))
  const content = gunzipSync(readFileSync(path.join(index, meta))).toString('latin1')
  return content.match(new RegExp(`${language}_[0-9a-f]{7,}`, 'g')) ?? []
}
