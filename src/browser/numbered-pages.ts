/**
 * Give Pagefind the list of pages of a large index, which is fetched at a quarter the size: the
 * pages are named by number, so their names need not be told.
 *
 *     asked for                                fetched instead
 *     en/pagefind.en_529c412992.pf_meta        en/pagefind.en_529c412992.pf_pages, then pages named 529c41-0, 529c41-1, …
 */

/** Digits of the index's hash that stand before a number; the build names the pages so. */
const hashLength = 6

const metaFile = /pagefind\.[\w-]+_([0-9a-f]+)\.pf_meta$/

/** Let the fetches of this worker number the pages of the indexes in these folders. */
export function numberPages(folders: readonly string[]): void {
  const fetchAny = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (input, init) => {
    const address = String(input)
    const [, hash] = metaFile.exec(address) ?? []
    if (hash === undefined || !folders.some(folder => address.includes(folder))) {
      return fetchAny(input, init)
    }
    const pages = await bytesOf(fetchAny(address.replace(/meta$/, 'pages')))
    return new Response(withNumbers(pages, hash.slice(0, hashLength)))
  }
}

async function bytesOf(response: Promise<Response>): Promise<Uint8Array<ArrayBuffer>> {
  const {ok, status, body} = await response
  if (!ok || body === null) throw new Error(`No list of pages: ${status}`)
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

/** The list as Pagefind knows it: each page an array of its name, its number of words, and an empty text. */
function withNumbers(pages: Uint8Array<ArrayBuffer>, hash: string): Uint8Array<ArrayBuffer> {
  const sizes = new DataView(pages.buffer)
  const [start, count] = [8 + sizes.getUint32(0, true), sizes.getUint32(4, true)]
  // Of a name there are 17 bytes at most; heads and empty text make 20.
  const meta = new Uint8Array(pages.length + count * 20)
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
  return meta.subarray(0, to + tail.length)
}
