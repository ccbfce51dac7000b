/**
 * The schemas of the data that users get below `/data/`, for checking and for publishing as
 * JSON Schema (draft 2020-12).
 *
 *     stories.schema.json      one line of stories.jsonl
 *     events.schema.json       all of events.json
 *     entities.schema.json     all of entities.json
 *     quotations.schema.json   one line of quotations.jsonl
 *
 * Each names every key of its record, and no other: the compiler holds it to that.
 */

import {z} from 'zod'
import {type Evidence, fields} from '../evidence.ts'
import type {Message} from '../message.ts'
import type {StoryRecord} from '../record.ts'
import type {EntityRecord, EventRecord, QuotationRecord} from '../shared-records.ts'
import type {CaptionText, CitedSource, Dateline, Mention, Quotation} from '../story.ts'

/** A schema for each key of a record. */
type Shape<T> = Record<keyof T, z.ZodType>

const text = z.string()
const texts = z.array(text)
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const story = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .describe('Identifier of a story')
const stories = z.array(story)
const line = z.int().positive().describe('Line of the capture, from 1')
const date = z
  .string()
  .describe('EDTF, level 1: 2019-03-28, 2019-03, XXXX-03-28, 2019-03-28?, 2019-03-26~')
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2')
const entityType = z.enum(['Person', 'Organization', 'Place'])
const named = z.strictObject({name: text})

const evidence = z.strictObject({
  rule: text,
  line: line.optional(),
  lines: z.array(line).optional(),
  certainty: z.enum(['stated', 'derived', 'assumed']),
  because: text.describe('Why, in words')
} satisfies Shape<Evidence>)

const message = z.strictObject({
  severity: z.enum(['info', 'warning', 'fatal']),
  reason: text,
  rule: text,
  line: line.optional(),
  column: z.int().positive().optional(),
  note: text.optional()
} satisfies Shape<Message>)

const dateline = z.strictObject({
  text,
  place: text.optional(),
  date: date.optional(),
  agency: text.optional()
} satisfies Shape<Dateline>)

const caption = z.strictObject({
  text,
  credit: text.optional()
} satisfies Shape<CaptionText>)

const quotation = z.strictObject({
  text,
  speaker: named.optional(),
  attribution: text.optional().describe('As printed'),
  line: line.optional()
} satisfies Shape<Quotation>)

const mention = z.strictObject({
  type: entityType,
  name: text,
  jobTitle: text.optional().describe('The first of its roles, as printed'),
  roles: z.array(z.strictObject({text, line})).optional(),
  country: country.optional(),
  containedInPlace: country.optional(),
  onlyInDateline: z.boolean().optional(),
  count: z.int().positive().optional(),
  aliases: texts.optional(),
  line: line.optional()
} satisfies Shape<Mention>)

const citedSource = z.strictObject({
  name: text,
  text: text.describe('As printed'),
  line: line.optional()
} satisfies Shape<CitedSource>)

const storyLine = z.strictObject({
  identifier: story,
  path: text.describe('Path of the page on the site'),
  capture: text.describe('Path of the capture below articles/'),
  kind: z.enum(['article', 'listing', 'other']),
  headline: text.optional(),
  alternativeHeadline: text.optional(),
  abstract: text.optional(),
  byline: text.optional().describe('The printed line'),
  author: z
    .array(z.strictObject({type: z.enum(['Person', 'Organization']), name: text}))
    .optional(),
  dateline: dateline.optional(),
  datePublished: date.optional(),
  dateModified: date.optional(),
  publisher: named.optional(),
  url: text.optional(),
  articleSection: texts.optional(),
  keywords: texts.optional(),
  inLanguage: text.optional().describe('BCP 47'),
  spatialCoverage: z.array(country).optional(),
  direction: z.enum(['ltr', 'rtl']),
  captions: z.array(caption).optional(),
  subheads: texts,
  body: texts.optional().describe('Paragraphs; missing where the text may not be shown'),
  furniture: texts.optional().describe('Dropped lines, as printed'),
  quotations: z.array(quotation).optional(),
  mentions: z.array(mention),
  citedSources: z.array(citedSource).optional(),
  wordCount: z.int().nonnegative(),
  sha256: digest.describe('Of the bytes of the capture'),
  evidence: z.partialRecord(z.enum(fields), evidence),
  messages: z.array(message)
} satisfies Shape<StoryRecord & {identifier: unknown; capture: unknown}>)

const eventRecord = z.strictObject({
  identifier: text,
  title: text.describe('The headline of one of its stories, as printed'),
  stories,
  reasons: texts.describe('Why the stories stand together, in words'),
  statements: z.array(
    z.strictObject({
      speaker: text,
      passages: z.array(z.strictObject({story, line: line.optional(), text}))
    })
  )
} satisfies Shape<EventRecord>)

const entityRecord = z.strictObject({
  identifier: text,
  type: entityType,
  name: text,
  aliases: texts,
  roles: z.array(
    z.strictObject({text: text.describe('As printed'), outlet: text.optional(), story})
  ),
  stories
} satisfies Shape<EntityRecord>)

const quotationRecord = z.strictObject({
  text,
  speaker: named,
  attribution: text.optional().describe('As printed'),
  story,
  line: line.optional()
} satisfies Shape<QuotationRecord>)

/** The schemas by the name of the data they describe. */
export const recordSchemas = {
  stories: storyLine.meta({title: 'A line of stories.jsonl'}),
  events: z.array(eventRecord).meta({title: 'events.json'}),
  entities: z.array(entityRecord).meta({title: 'entities.json'}),
  quotations: quotationRecord.meta({title: 'A line of quotations.jsonl'})
} as const

/** Data that has a schema. */
export type DescribedData = keyof typeof recordSchemas

/** A schema as JSON Schema, as text. */
export function jsonSchemaOf(data: DescribedData): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchemas[data]), null, 2)}\n`
}
