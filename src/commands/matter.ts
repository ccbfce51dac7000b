/**
 * What a person should look at, as a value.
 *
 *     {urgency: 'missing', path: 'tass.txt', field: 'publisher', because: 'no outlet is named', fix: …}
 */

/** How much it matters, most first. */
export const urgencies = ['lost', 'missing', 'dead', 'doubtful', 'derived'] as const

/** How much a matter weighs. */
export type Urgency = (typeof urgencies)[number]

/** Something to look at. */
export interface Matter {
  readonly urgency: Urgency
  /** File it is about, below `articles/`. */
  readonly path: string
  /** Line of that file, when one shows it. */
  readonly line?: number
  /** Key of front matter, sidecar or `archive.yaml`. */
  readonly field: string
  /** In words, without a full stop. */
  readonly because: string
  /** YAML to paste, and the file it goes into, below `articles/`. */
  readonly fix?: {readonly file: string; readonly text: string}
}
