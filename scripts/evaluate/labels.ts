/**
 * Labels and predictions: what a person reads in a capture, and what the program does.
 *
 *     {"file": "es-landslide.txt", "kind": "article", "headline": "Un alud corta la carretera …", …}
 *
 * One JSON object a line. In a label `null` means that the capture does not say it. `metadata`
 * holds lines that are neither body nor furniture: time stamps, credits, section labels.
 */

import {readFileSync} from 'node:fs'
import {z} from 'zod'

const text = z
  .string()
  .nullish()
  .transform(value => value ?? undefined)
const list = z
  .array(z.string())
  .nullish()
  .transform(value => value ?? [])
const quotation = z.object({text: z.string(), speaker: text})

const labelSchema = z.object({
  file: z.string(),
  kind: z.enum(['article', 'listing', 'other']),
  lang: z.string(),
  publisher: text,
  /** The company that owns the publisher; its name is accepted too. */
  publisher_group: text,
  /** Whether the capture names the publisher at all. */
  publisher_in_text: z.boolean(),
  headline: text,
  standfirst: text,
  byline: list,
  /** An agency or desk: neither right nor wrong when predicted as a byline. */
  credit: text,
  dateline_place: text,
  agency_in_dateline: text,
  /** The full date that the text states. */
  date: text,
  /** `--01-21`: month and day, when no year is stated. */
  date_partial: text,
  /** The date the story was really published, stated or not. */
  date_true: text,
  section: list,
  captions: list,
  subheads: list,
  boilerplate: list,
  metadata: list,
  /** Its first 40 characters at least. */
  first_body_paragraph: text,
  first_body_paragraph_no_dateline: text,
  quotes: z
    .array(quotation)
    .nullish()
    .transform(value => value ?? []),
  shape: z
    .looseObject({mode: z.string().optional(), wrap: z.number().optional()})
    .nullish()
    .transform(value => value ?? {})
})

/** What a person reads in one capture. */
export type Label = z.infer<typeof labelSchema>

/** What a program says of one capture. A key is missing when it says nothing. */
export interface Prediction {
  readonly file: string
  readonly kind?: string
  readonly headline?: string
  /** Our `abstract`. */
  readonly standfirst?: string
  readonly byline?: readonly string[]
  readonly dateline_place?: string
  readonly agency?: string
  /** `2019-03-28` or `XXXX-03-28`. */
  readonly date?: string
  readonly publisher?: string
  readonly section?: readonly string[]
  readonly captions?: readonly string[]
  readonly subheads?: readonly string[]
  readonly boilerplate?: readonly string[]
  readonly body_first?: string
  readonly quotes?: readonly {readonly text: string; readonly speaker?: string}[]
}

/** The labels of a file, in its order. Throws when a line is not a label. */
export function readLabels(path: string): Label[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({line, number: index + 1}))
    .filter(({line}) => line.trim() !== '')
    .map(({line, number}) => parseLabel(line, `${path}:${number}`))
}

function parseLabel(line: string, place: string): Label {
  try {
    return labelSchema.parse(JSON.parse(line))
  } catch (cause) {
    throw new Error(`${place}: Unexpected line, expected a label as a JSON object`, {cause})
  }
}
