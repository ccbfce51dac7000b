/**
 * Make a long file of records from the one that stands there: the records that are right are
 * taken over as bytes, the others are made.
 *
 *     stories.csv, 95,000 rows, one story more   →   two runs of bytes, and one row between them
 *
 * Most records of a large archive are never looked at again.
 */

/** Where a record starts and ends. */
interface Extent {
  readonly start: number
  readonly end: number
}

/** A record of a file. */
export interface FoundRecord extends Extent {
  readonly identifier: string
}

/** What a file is made from. */
export interface Splicing<Item> {
  /** The file that stands there, if any. */
  readonly before: Buffer
  /** The records in it, walked as far as they are asked for. */
  readonly records: Iterator<FoundRecord, undefined>
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
  records,
  items,
  separator,
  ...item
}: Splicing<Item>): Generator<string | Uint8Array> {
  const find = finderIn(records)
  let isFirst = true
  let run: Extent | undefined
  for (const one of items) {
    const extent = item.isRight(one) ? find(item.idOf(one)) : undefined
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

/**
 * Finds records in a file. Most are asked for in the order in which they stand there, so that the next
 * is the one; those that were passed over are remembered.
 */
function finderIn(
  records: Iterator<FoundRecord, undefined>
): (identifier: string) => Extent | undefined {
  const passed = new Map<string, Extent>()
  return identifier => {
    const known = passed.get(identifier)
    if (known !== undefined) return known
    for (let next = records.next(); next.done !== true; next = records.next()) {
      if (next.value.identifier === identifier) return next.value
      passed.set(next.value.identifier, next.value)
    }
    return undefined
  }
}

const [lineEnd, quote] = ['\n', '"']

/** How a line of JSON begins that is a record. */
const recordHead = '{"identifier":"'

/** The records of a file that has one JSON object on each line, with its identifier first. */
export function* jsonLines(file: Buffer): Generator<FoundRecord, undefined> {
  const text = bytesOf(file)
  for (let start = 0; start < text.length; ) {
    const end = lineFrom(text, start)
    if (text.startsWith(recordHead, start)) {
      const from = start + recordHead.length
      const identifier = textOf(text.slice(from, text.indexOf(quote, from)))
      yield {identifier, start, end: text[end - 1] === ',' ? end - 1 : end}
    }
    start = end + 1
  }
}

/** The records of a table (RFC 4180) with an identifier in its first column, which has no quotes. */
export function* csvRows(file: Buffer): Generator<FoundRecord, undefined> {
  const text = bytesOf(file)
  let nextQuote = quoteFrom(text, 0)
  for (let start = 0; start < text.length; ) {
    let end = lineFrom(text, start)
    // A cell may hold line ends, between quotes.
    for (let isOpen = false; isOpen || nextQuote < end; ) {
      if (nextQuote < end) {
        isOpen = !isOpen
        nextQuote = quoteFrom(text, nextQuote + 1)
      } else if (end < text.length) end = lineFrom(text, end + 1)
      else break
    }
    const identifier = textOf(text.slice(start, text.indexOf(',', start)))
    yield {identifier, start, end: end - 1}
    start = end + 1
  }
}

/** A byte a sign: in such a text as in its bytes, every place is the same. To look through it costs less. */
function bytesOf(file: Buffer): string {
  return file.toString('latin1')
}

/** What bytes say that stand there a byte a sign. */
function textOf(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes
}

/** Where a line ends: at its line end, or that of the text. */
function lineFrom(text: string, start: number): number {
  const end = text.indexOf(lineEnd, start)
  return end === -1 ? text.length : end
}

/** Where the next quote stands; behind the text where there is none. */
function quoteFrom(text: string, start: number): number {
  const found = text.indexOf(quote, start)
  return found === -1 ? Number.POSITIVE_INFINITY : found
}
