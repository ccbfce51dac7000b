/**
 * Catch the regular expressions that the program builds while it runs.
 *
 *     new RegExp(`^(?:${names.join('|')})$`, 'u')   in src/parse/… → its source, flags and line
 */

import type {Pattern} from './literals.ts'

/** The patterns that modules of `src` build while something runs, those of other packages apart. */
export async function builtWhile(run: () => Promise<void>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>()
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const made = new target(...given)
      const at = callerOf(new Error().stack ?? '')
      if (at !== undefined) built.set(`${at} ${made}`, {source: made.source, flags: made.flags, at})
      return made
    }
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = native
  }
  return [...built.values()]
}

/** File and line of the module of `src` that called, if one did: the first of the stack, in a function or not. */
function callerOf(stack: string): string | undefined {
  return /\/(src\/[\w/.-]+\.ts:\d+):\d+/.exec(stack)?.[1]
}
