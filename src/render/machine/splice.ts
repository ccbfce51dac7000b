/**
 * Make a long file of records from the one that stands there: the records that are right are
 * taken over as bytes, the others are made.
 *
 *     stories.csv, 95,000 rows, one story more   →   two runs of bytes, and one row between them
 *
 * Most records of a large archive are never looked at again.
 */

/** Where a record starts and ends. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** What a file is made from. */
export interface Splicing<Item> {
  /** The file that stands there, if any. */
  readonly before: Buffer
  /** The records in it, by identifier. */
  readonly extents: ReadonlyMap<string, Extent>
  /** In the order of the file. */
  readonly items: Iterable<Item>
  readonly idOf: (item: Item) => string
  /** Whether the record that stands there is right. */
  readonly isRight: (item: Item) => boolean
  readonly make: (item: Item) => string
  /** What stands between two records. */
  readonly separator: string
}

/** The records, with what stands between them; those that stood together in one piece. */
export function* spliced<Item>({
  before,
  extents,
  items,
  separator,
  ...item
}: Splicing<Item>): Generator<string | Uint8Array> {
  let isFirst = true
  let run: Extent | undefined
  for (const one of items) {
    const extent = item.isRight(one) ? extents.get(item.idOf(one)) : undefined
    if (run !== undefined && extent?.start === run.end + separator.length) {
      run = {start: run.start, end: extent.end}
      continue
    }
    if (run !== undefined) yield before.subarray(run.start, run.end)
    if (!isFirst) yield separator
    isFirst = false
    run = extent
    if (extent === undefined) yield item.make(one)
  }
  if (run !== undefined) yield before.subarray(run.start, run.end)
}

/** All pieces of a file in one. */
export function joined(pieces: Iterable<string | Uint8Array>): Buffer {
  return Buffer.concat(
    [...pieces].map(piece => (typeof piece === 'string' ? Buffer.from(piece) : piece))
  )
}

const [lineEnd, quote, comma, brace] = [0x0a, 0x22, 0x2c, 0x7b]

/** The records of a file that has one JSON object on each line, with its identifier first. */
export function jsonLines(text: Buffer): Map<string, Extent> {
  const found = new Map<string, Extent>()
  const head = '{"identifier":"'.length
  for (let start = 0; start < text.length; ) {
    const end = lineFrom(text, start)
    if (text[start] === brace) {
      const identifier = text.toString('utf8', start + head, text.indexOf(quote, start + head))
      found.set(identifier, {start, end: text[end - 1] === comma ? end - 1 : end})
    }
    start = end + 1
  }
  return found
}

/** The records of a table (RFC 4180) with an identifier in its first column, which has no quotes. */
export function csvRows(text: Buffer): Map<string, Extent> {
  const found = new Map<string, Extent>()
  for (let start = 0; start < text.length; ) {
    let end = lineFrom(text, start)
    // A cell may hold line ends, between quotes.
    while (end < text.length && quotesIn(text, start, end) % 2 === 1) end = lineFrom(text, end + 1)
    found.set(text.toString('latin1', start, text.indexOf(comma, start)), {start, end: end - 1})
    start = end + 1
  }
  return found
}

/** Where a line ends: at its line end, or that of the text. */
function lineFrom(text: Buffer, start: number): number {
  const end = text.indexOf(lineEnd, start)
  return end === -1 ? text.length : end
}

function quotesIn(text: Buffer, start: number, end: number): number {
  const row = text.subarray(start, end)
  let number = 0
  for (let at = row.indexOf(quote); at !== -1; at = row.indexOf(quote, at + 1)) number += 1
  return number
}
