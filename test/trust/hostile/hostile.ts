/**
 * The hostile corpus: what a row of its tables is, and what rows are made of.
 *
 *     {name: 'a PDF', files: {'a.txt': '%PDF-1.7 …'}}
 *
 * Each row is built end to end, in a folder of its own below `articles/`, beside good stories.
 * What the program says of each stands in `expected.md`.
 */

/** One hostile input. */
export interface Hostile {
  /** What it is, unlike that of every other row; the name of its folder. */
  readonly name: string
  /** Its files, by their path below its folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
}

/** Text of a story that nothing is wrong with. */
export const body = `
The lighthouse keeper counted the boats of the bay on Monday, the island council said, and found one more than in the year before.

"Nobody knows whose boat it is," keeper Ulf Brandal told reporters, adding that it had no name.
`

/** A capture with a headline. */
export function withHeadline(headline: string, text = body): string {
  return `${headline}\n${text}`
}

/** A capture with front matter of these lines. */
export function withHead(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n${body}`
}
