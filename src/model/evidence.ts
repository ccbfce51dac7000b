/**
 * Evidence: why a field of a story says what it says.
 *
 *     headline ← rule `headline`, line 3, stated: "the first line after the section trail"
 *
 * Every field that a story carries has one entry. The site prints `because` as
 * it stands, so it is a phrase a reader understands, not a rule's inner name.
 */

/** The fields of a story for which evidence is kept. Names are schema.org's, else ninjs'. */
export const fields = [
  'kind',
  'headline',
  'abstract',
  'byline',
  'author',
  'dateline',
  'datePublished',
  'dateModified',
  'publisher',
  'url',
  'articleSection',
  'keywords',
  'inLanguage',
  'direction',
  'captions',
  'subheads',
  'body',
  'furniture',
  'quotations',
  'mentions'
] as const

/** One of {@link fields}. */
export type Field = (typeof fields)[number]

/**
 * How surely a field is known. `stated`: the capture, or its owner, says so in so
 * many words. `derived`: it follows from what is said. `assumed`: a default.
 */
export type Certainty = 'stated' | 'derived' | 'assumed'

/** Why a field has its value. */
export interface Evidence {
  /** Name of the rule that settled it: the plugin's file name, or `front-matter`, `sidecar`. */
  readonly rule: string
  /** First capture line that shows it, counted from 1; missing when no line of the capture does. */
  readonly line?: number
  /** All capture lines that support it, in order, when it rests on more than one. */
  readonly lines?: readonly number[]
  readonly certainty: Certainty
  /** In words that a reader understands, without a full stop: `the caption is dated 24 March 2019`. */
  readonly because: string
}

/** Evidence by field; a field that is unknown has no entry. */
export type EvidenceByField = Readonly<Partial<Record<Field, Evidence>>>
