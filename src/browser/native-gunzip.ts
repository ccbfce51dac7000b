/**
 * Unpack the large files of Pagefind's index with the browser's own program, which is there from
 * the first word on, while Pagefind's has yet to be compiled.
 *
 *     fetch('…/pagefind/en/index/en_79898b5.pf_index')  →  its bytes unpacked, which Pagefind takes as they are
 *
 * Small files, of which there are many, cost less in Pagefind's.
 */

const packed = /\.pf_(?:index|meta|filter)$/

/** Files of fewer bytes stay packed. */
const small = 4096

/** Let the fetches of this worker give large files of an index unpacked. */
export function unpackNatively(): void {
  const fetchAny = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (input, init) => {
    const response = await fetchAny(input, init)
    if (!response.ok || !packed.test(String(input))) return response
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length < small || !isGzip(bytes)) return new Response(bytes)
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
  }
}

/** Whether the bytes begin as RFC 1952 says; a host may have unpacked them. */
function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}
