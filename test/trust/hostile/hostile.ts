/**
 * The hostile corpus: what a row of its tables is.
 *
 *     {name: 'a PDF', files: {'a.txt': '%PDF-1.7 …'},
 *      says: [['a.txt', 'fatal', 1, 'Unexpected PDF document, expected text', 'Open it …']]}
 *
 * Each row is built end to end, in a folder of its own below `articles/`, beside good stories.
 */

import type {Severity} from '../../../src/model/message.ts'

/** A message that is expected, its note included; line 0 when it has none. */
export type Said = readonly [
  file: string,
  severity: Severity,
  line: number,
  reason: string,
  note?: string
]

/** One hostile input. */
export interface Hostile {
  /** What it is; unlike that of every other row. */
  readonly name: string
  /** Its files, by their path below its folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** All that the program says of it; nothing when it costs nothing. */
  readonly says: readonly Said[]
  /** Headlines of the stories that it becomes all the same; none: it costs its story. */
  readonly headlines: readonly string[]
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
