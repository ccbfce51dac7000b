/**
 * Name the pages of a large index by number, and write its list of pages a second time, a
 * quarter the size.
 *
 *     fragment/en_9ba9b4b.pf_fragment           →  fragment/529c41-2177.pf_fragment
 *     pagefind.en_529c412992.pf_meta    83 kB      19,042 × number and length, then chunks and filters
 *     pagefind.en_529c412992.pf_pages   36 kB      19,042 × length, then chunks and filters
 *
 * Pagefind's names are hashes, which no compression makes smaller: its list of them, of 138 kB,
 * was most of what a first search loads. Numbers need not be told, so the browser makes the
 * longer list from the shorter; the longer is for whoever uses the index without us.
 */

import {readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'

/** From this number of pages on it is worth a second list. */
const leastPages = 2000

/** Digits of the index's hash before a page's number, so that no two indexes share a name; the browser writes as many. */
const hashLength = 6

/** Where the list of pages begins: signature, head of the whole, version. */
const beginning = /^pagefind_dcd\x86[\x60-\x77][\d.]+/

/** The list of pages: its items, and the bytes around them. */
interface PageList {
  readonly head: Buffer
  readonly names: readonly string[]
  /** CBOR numbers. */
  readonly lengths: readonly Buffer[]
  readonly tail: Buffer
}

/**
 * Number the pages of an index.
 *
 * @returns the new names of the fragments by those that Pagefind gave; nothing when the index
 *   is not large, or its list not as we know it
 */
export function numberPages(
  index: string,
  least = leastPages
): ReadonlyMap<string, string> | undefined {
  const file = metaIn(index)
  const list = pageListOf(gunzipSync(readFileSync(path.join(index, file))))
  if (list === undefined || list.names.length < least) return undefined
  const hash = hashOf(file)
  const numbered = new Map(list.names.map((name, number) => [name, `${hash}-${number}`]))
  for (const [name, number] of numbered) {
    renameSync(fragmentFile(index, name), fragmentFile(index, number))
  }
  writeFileSync(path.join(index, file), packed(withNames(list, [...numbered.values()])))
  const {head, names, lengths, tail} = list
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32LE(head.length, 0)
  sizes.writeUInt32LE(names.length, 4)
  const pages = packed(Buffer.concat([sizes, head, ...lengths, tail]))
  writeFileSync(path.join(index, file.replace(/\.pf_meta$/, '.pf_pages')), pages)
  return numbered
}

/** Whether an index has numbered pages. */
export function hasNumberedPages(index: string): boolean {
  return readdirSync(index).some(name => name.endsWith('.pf_pages'))
}

function fragmentFile(index: string, name: string): string {
  return path.join(index, 'fragment', `${name}.pf_fragment`)
}

function packed(content: Buffer): Buffer {
  return gzipSync(content, {level: 9})
}

function metaIn(index: string): string {
  const [meta = ''] = readdirSync(index).filter(name => name.endsWith('.pf_meta'))
  return meta
}

function hashOf(meta: string): string {
  return /_([0-9a-f]+)\.pf_meta$/.exec(meta)?.[1]?.slice(0, hashLength) ?? ''
}

/** The content of a meta file with these names of pages. */
function withNames({head, lengths, tail}: PageList, names: readonly string[]): Buffer {
  const pages = names.flatMap((name, at) => [
    Buffer.from([0x83, 0x60 + name.length]),
    Buffer.from(name),
    lengths[at] ?? Buffer.alloc(0),
    Buffer.from([0x60])
  ])
  return Buffer.concat([head, ...pages, tail])
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
    lengths,
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
