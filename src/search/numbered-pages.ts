/**
 * Write a large index's list of pages a second time, a quarter the size: pages by number, and
 * their names apart, in lists of which a search needs a few.
 *
 *     pagefind.en_529c412992.pf_meta    138 kB   19,042 × name and length, then chunks and filters
 *     pagefind.en_529c412992.pf_pages    36 kB   19,042 × length, then chunks and filters
 *     names/17_529c412992.pf_names      0.7 kB   "312e207 9ba9b4b …", names 2,176 to 2,303
 *
 * The names are hashes, which no compression makes smaller: they were three quarters of what a
 * first search loads. Pagefind's own list stays beside it for whoever uses the index without us.
 */

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'

/** From this number of pages on it saves more than the way to the names costs. */
const leastPages = 2000

/** Names in a list; the browser divides by the same number. */
const namesPerList = 128

/** Digits of the index's hash before a page's number; the browser writes as many. */
const hashLength = 4

/** Where the list of pages begins: signature, head of the whole, version. */
const beginning = /^pagefind_dcd\x86[\x60-\x77][\d.]+/

/** The list of pages: its items, and the bytes around them. */
interface PageList {
  readonly head: Buffer
  readonly names: readonly string[]
  /** CBOR numbers, one behind the other. */
  readonly lengths: Buffer
  readonly tail: Buffer
}

/**
 * Write the numbered pages of an index.
 *
 * @returns whether the index has any: it is large, and its list is as we know it
 */
export function writeNumberedPages(index: string, least = leastPages): boolean {
  const meta = metaIn(index)
  const list = pageListIn(index)
  if (list === undefined || list.names.length < least) return false
  const {head, names, lengths, tail} = list
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32LE(head.length, 0)
  sizes.writeUInt32LE(names.length, 4)
  const pages = gzipSync(Buffer.concat([sizes, head, lengths, tail]), {level: 9})
  writeFileSync(path.join(index, meta.replace(/\.pf_meta$/, '.pf_pages')), pages)
  const hash = hashOf(meta)
  mkdirSync(path.join(index, 'names'), {recursive: true})
  for (let first = 0; first < names.length; first += namesPerList) {
    const content = gzipSync(names.slice(first, first + namesPerList).join(' '), {level: 9})
    writeFileSync(path.join(index, 'names', `${first / namesPerList}_${hash}.pf_names`), content)
  }
  return true
}

/** Whether an index has numbered pages. */
export function hasNumberedPages(index: string): boolean {
  return existsSync(path.join(index, 'names'))
}

/** What a search of the index calls a page: `529c-2177` where pages are numbered, else its name. */
export function pageIds(index: string): (name: string) => string {
  if (!hasNumberedPages(index)) return name => name
  const numbers = new Map(pageListIn(index)?.names.map((name, number) => [name, number]))
  const hash = hashOf(metaIn(index)).slice(0, hashLength)
  return name => `${hash}-${numbers.get(name)}`
}

function pageListIn(index: string): PageList | undefined {
  return pageListOf(gunzipSync(readFileSync(path.join(index, metaIn(index)))))
}

function metaIn(index: string): string {
  const [meta = ''] = readdirSync(index).filter(name => name.endsWith('.pf_meta'))
  return meta
}

function hashOf(meta: string): string {
  return /_([0-9a-f]+)\.pf_meta$/.exec(meta)?.[1] ?? ''
}

/** The list in the content of a meta file; nothing when it is not written as we know it. */
function pageListOf(meta: Buffer): PageList | undefined {
  const [start = ''] = beginning.exec(meta.toString('latin1', 0, 64)) ?? []
  const count = start === '' ? undefined : numberAt(meta, start.length)
  if (count === undefined) return undefined
  const names: string[] = []
  const lengths: Buffer[] = []
  const first = count.end
  let at = first
  while (names.length < count.value) {
    const page = pageAt(meta, at)
    if (page === undefined) return undefined
    names.push(page.name)
    lengths.push(page.length)
    at = page.end
  }
  return {
    head: meta.subarray(0, first),
    names,
    lengths: Buffer.concat(lengths),
    tail: meta.subarray(at)
  }
}

/** A page: an array of its name, its number of words and an empty text. */
function pageAt(
  meta: Buffer,
  at: number
): {readonly name: string; readonly length: Buffer; readonly end: number} | undefined {
  const size = (meta[at + 1] ?? 0) - 0x60
  if (meta[at] !== 0x83 || size < 1 || size > 23) return undefined
  const start = at + 2 + size
  const words = numberAt(meta, start)
  if (words === undefined || meta[words.end] !== 0x60) return undefined
  return {
    name: meta.toString('latin1', at + 2, start),
    length: meta.subarray(start, words.end),
    end: words.end + 1
  }
}

/** The number of a CBOR head, whatever its type, of up to four bytes (RFC 8949, section 3). */
function numberAt(
  meta: Buffer,
  at: number
): {readonly value: number; readonly end: number} | undefined {
  const kind = (meta[at] ?? 31) & 31
  if (kind < 24) return {value: kind, end: at + 1}
  const bytes = {24: 1, 25: 2, 26: 4}[kind]
  if (bytes === undefined || at + 1 + bytes > meta.length) return undefined
  return {value: meta.readUIntBE(at + 1, bytes), end: at + 1 + bytes}
}
