/**
 * What a reader of a site would meet that is not whole: pages cut off, an index that names files
 * that are not there, a search result whose page is missing.
 *
 *     unfit('_site')  →  ['pagefind/en names the missing page /stories/harbour-1a2b3c4/']
 *
 * Reads the index as a browser does: shards.json, then the entry of each shard, the metadata
 * that it names, and the fragments that those name.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {filesBelow} from './workplace.ts'

/** What begins every file of Pagefind. */
const signature = 'pagefind_dcd'

/** What is not whole, in words. */
export function unfit(site: string): string[] {
  return [...cutPages(site), ...faultsOfIndex(site)]
}

/** Pages that do not end. A page that was removed meanwhile is no fault. */
function cutPages(site: string): string[] {
  return filesBelow(site)
    .filter(path => path.endsWith('.html') && !path.startsWith('.rendering'))
    .filter(path => {
      const html = read(join(site, path))
      return html !== undefined && !html.trimEnd().endsWith('</html>')
    })
    .map(path => `${path} is cut off`)
}

/** What the announced index names and is not there. */
function faultsOfIndex(site: string): string[] {
  const announced = read(join(site, 'pagefind/shards.json'))
  if (announced === undefined) return []
  const {shards}: {shards: {name: string; gone: Record<string, unknown>}[]} = JSON.parse(announced)
  return shards.flatMap(({name, gone}) =>
    faultsOfShard(site, join('pagefind', name), new Set(Object.keys(gone)))
  )
}

function faultsOfShard(site: string, shard: string, gone: ReadonlySet<string>): string[] {
  const entry = read(join(site, shard, 'pagefind-entry.json'))
  if (entry === undefined) return [`${shard} is announced and has no entry`]
  const {languages}: {languages: Record<string, {hash: string}>} = JSON.parse(entry)
  return Object.values(languages).flatMap(({hash}) => {
    const path = join(site, shard, `pagefind.${hash}.pf_meta`)
    if (!existsSync(path)) return [`${shard} names the missing file pagefind.${hash}.pf_meta`]
    const meta = gunzipSync(readFileSync(path)).toString('latin1')
    return faultsOfFragments(site, shard, meta, gone)
  })
}

/** Fragments that the metadata names and whose page is missing. */
function faultsOfFragments(
  site: string,
  shard: string,
  meta: string,
  gone: ReadonlySet<string>
): string[] {
  const folder = join(site, shard, 'fragment')
  return readdirSync(folder).flatMap(name => {
    const identifier = name.replace(/\.pf_fragment$/, '')
    if (!meta.includes(identifier) || gone.has(identifier)) return []
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8')
    const {url}: {url: string} = JSON.parse(text.slice(signature.length))
    const page = join(site, decodeURIComponent(url).replace(/\.html$/, ''), 'index.html')
    return existsSync(page) ? [] : [`${shard} names the missing page ${url}`]
  })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
