/**
 * Give Pagefind a list of pages that is a quarter the size: their names, which are hashes, are
 * asked for when a page is shown.
 *
 *     asked for                             fetched instead
 *     en/pagefind.en_529c412992.pf_meta     en/pagefind.en_529c412992.pf_pages, pages named 529c-0, 529c-1, …
 *     en/fragment/529c-2177.pf_fragment     en/names/17_529c412992.pf_names, then en/fragment/en_9ba9b4b.pf_fragment
 *
 * Who has asked for many names will ask for more: then all are fetched, and no page waits for its own.
 */

/** Names in a list; the build writes as many. */
const namesPerList = 128

/** Digits of the index's hash that stand before a number, so that no two indexes share it; the build writes as many. */
const hashLength = 4

/** Lists after which all are fetched: those of about three searches. */
const manyLists = 30

/** Lists that are fetched at a time when all are. */
const listsAtOnce = 4

const metaFile = /pagefind\.([\w-]+_([0-9a-f]+))\.pf_meta$/
const fragmentFile = /fragment\/[0-9a-f]+-(\d+)\.pf_fragment$/

/** The name of a page, by its number in one index. */
type NameOf = (page: number) => Promise<string>

/** Let the fetches of this worker number the pages of the indexes in these folders. */
export function numberPages(folders: readonly string[]): void {
  const fetchAny = globalThis.fetch.bind(globalThis)
  const names = new Map<string, NameOf>()
  globalThis.fetch = async (input, init) => {
    const address = String(input)
    const folder = folders.find(each => address.includes(each))
    if (folder === undefined) return fetchAny(input, init)
    const [, index, hash] = metaFile.exec(address) ?? []
    if (index !== undefined && hash !== undefined) {
      const pages = await bytesOf(fetchAny(`${folder}pagefind.${index}.pf_pages`))
      const {meta, count} = withNumbers(pages, hash.slice(0, hashLength))
      names.set(folder, namesIn(fetchAny, folder, hash, count))
      return new Response(meta)
    }
    const [, page] = fragmentFile.exec(address) ?? []
    const name = page === undefined ? undefined : await names.get(folder)?.(Number(page))
    return fetchAny(name === undefined ? input : `${folder}fragment/${name}.pf_fragment`, init)
  }
}

function namesIn(fetchAny: typeof fetch, folder: string, hash: string, count: number): NameOf {
  const lists = new Map<number, Promise<readonly string[]>>()
  async function fetchList(number: number): Promise<readonly string[]> {
    const bytes = await bytesOf(fetchAny(`${folder}names/${number}_${hash}.pf_names`))
    return new TextDecoder().decode(bytes).split(' ')
  }
  function list(number: number): Promise<readonly string[]> {
    const known = lists.get(number) ?? fetchList(number)
    lists.set(number, known)
    known.catch(() => lists.delete(number))
    return known
  }
  async function fetchAll(): Promise<void> {
    const last = Math.ceil(count / namesPerList)
    for (let number = 0; number < last; number += listsAtOnce) {
      const some = Array.from({length: Math.min(listsAtOnce, last - number)}, (_, at) => at)
      await Promise.all(some.map(at => list(number + at)))
    }
  }
  let wereFetched = false
  return async page => {
    const found = (await list(Math.trunc(page / namesPerList)))[page % namesPerList]
    if (!wereFetched && lists.size > manyLists) {
      wereFetched = true
      fetchAll().catch(() => {
        // Each is asked for again when it is needed.
      })
    }
    return found ?? ''
  }
}

async function bytesOf(response: Promise<Response>): Promise<Uint8Array<ArrayBuffer>> {
  const {ok, status, body} = await response
  if (!ok || body === null) throw new Error(`No list of pages: ${status}`)
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

/** The list as Pagefind knows it: each page an array of its name, its number of words, and an empty text. */
function withNumbers(
  pages: Uint8Array<ArrayBuffer>,
  hash: string
): {readonly meta: Uint8Array<ArrayBuffer>; readonly count: number} {
  const sizes = new DataView(pages.buffer)
  const [start, count] = [8 + sizes.getUint32(0, true), sizes.getUint32(4, true)]
  // Of a name there are 15 bytes at most; head and empty text make 18.
  const meta = new Uint8Array(pages.length + count * 18)
  meta.set(pages.subarray(8, start))
  let [from, to] = [start, start - 8]
  for (let page = 0; page < count; page++) {
    const name = `${hash}-${page}`
    meta[to++] = 0x83
    meta[to++] = 0x60 + name.length
    for (let at = 0; at < name.length; at++) meta[to++] = name.charCodeAt(at)
    const more = {24: 1, 25: 2, 26: 4}[pages[from] ?? 0] ?? 0
    meta.set(pages.subarray(from, from + 1 + more), to)
    from += 1 + more
    to += 1 + more
    meta[to++] = 0x60
  }
  const tail = pages.subarray(from)
  meta.set(tail, to)
  return {meta: meta.subarray(0, to + tail.length), count}
}
