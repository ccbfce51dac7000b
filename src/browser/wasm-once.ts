/**
 * Fetch Pagefind's program once, though every shard of a language asks for its own copy.
 *
 *     …/pagefind/en/wasm.en.pagefind, …/pagefind/en-new/wasm.en.pagefind  →  one request
 *
 * Copies of one name are the same: they come with one version of Pagefind.
 */

const program = /\/(wasm\.[\w-]+\.pagefind)$/

/** Let the fetches of this worker share programs. */
export function fetchProgramsOnce(): void {
  const fetched = new Map<string, Promise<Response>>()
  const fetchAny = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (input, init) => {
    const [, name] = program.exec(String(input)) ?? []
    if (name === undefined) return fetchAny(input, init)
    const asked = fetched.get(name) ?? fetchAny(input, init)
    fetched.set(name, asked)
    const response = await asked.catch(() => undefined)
    if (response?.ok !== true) fetched.delete(name)
    return (await asked).clone()
  }
}
