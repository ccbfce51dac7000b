/**
 * How we know: one row for each field of a story.
 *
 *     Date   about 26 March 2019   derived   the caption is dated 24 March 2019   line 5
 *     Byline                       not stated
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import {type Evidence, type Field, fields} from '../../model/evidence.ts'
import type {Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {dateOf} from './story-item.ts'
import type {EvidenceRow, StoryView} from './story-pages.ts'
import type {Trail} from './types.ts'

/** What a reader asks for first; the others follow in the order of the model. */
const first: readonly Field[] = ['headline', 'datePublished', 'publisher']
const inOrder = [...first, ...fields.filter(field => !first.includes(field))]

/** What tells how the text was read, rather than of the story. */
const ofText: ReadonlySet<Field> = new Set([
  ...(['kind', 'inLanguage', 'direction', 'captions', 'subheads', 'body', 'furniture'] as const),
  ...(['quotations', 'mentions'] as const)
])

/** Fields whose absence is worth a row. */
const expected: ReadonlySet<Field> = new Set(['headline', 'byline', 'datePublished', 'publisher'])

/** Most lines that one row links to. */
const linesPerRow = 6

/** The rows of a story: the facts about it, and how its text was read. */
export function evidenceOf(
  context: Context,
  archived: ArchivedStory,
  story: Story,
  hasCapture: boolean
): Pick<StoryView, 'evidence' | 'evidenceOfText'> {
  const rows = (wanted: (field: Field) => boolean) =>
    rowsOf(context, archived, story, hasCapture, inOrder.filter(wanted))
  return {
    evidence: rows(field => !ofText.has(field)),
    evidenceOfText: rows(field => ofText.has(field))
  }
}

function rowsOf(
  context: Context,
  archived: ArchivedStory,
  story: Story,
  hasCapture: boolean,
  wanted: readonly Field[]
): EvidenceRow[] {
  const evidence = {
    ...story.evidence,
    ...(archived.dateEvidence === undefined ? {} : {datePublished: archived.dateEvidence})
  }
  return wanted.flatMap(field => {
    const found = evidence[field]
    if (found === undefined) return expected.has(field) ? [unknownRow(context, field)] : []
    const value = valueInWords(context, archived, story, field)
    return [
      {
        field: context.labels.text(`fields.${field}`),
        ...(value === undefined ? {} : {value}),
        mark: found.certainty === 'stated' ? 'stated' : 'derived',
        certainty: context.labels.text(`evidence.${found.certainty}`),
        because: context.labels.reason(found.because),
        lines: linesOf(context, archived, found, hasCapture)
      }
    ]
  })
}

function unknownRow({labels}: Context, field: Field): EvidenceRow {
  return {
    field: labels.text(`fields.${field}`),
    mark: 'unknown',
    certainty: labels.text('evidence.unknown'),
    lines: []
  }
}

/** What the field says, where the page does not show it at length. */
function valueInWords(
  context: Context,
  archived: ArchivedStory,
  story: Story,
  field: Field
): string | undefined {
  const {labels, dates} = context
  const values: Partial<Record<Field, () => string | undefined>> = {
    kind: () => labels.text(`values.${story.kind}`),
    byline: () => story.byline,
    author: () => labels.list(story.author?.map(({name}) => name) ?? []),
    dateline: () => story.dateline?.text,
    datePublished: () => dateOf(context, archived).text,
    dateModified: () => dates.view(story.dateModified).text,
    publisher: () => story.publisher?.name,
    url: () => story.url,
    articleSection: () => story.articleSection?.join(' / '),
    keywords: () => labels.list(story.keywords ?? []),
    inLanguage: () => story.inLanguage && labels.language(story.inLanguage),
    direction: () => labels.text(`values.${story.direction}`)
  }
  return values[field]?.()
}

function linesOf(
  {labels, urls}: Context,
  archived: ArchivedStory,
  {line, lines}: Evidence,
  hasCapture: boolean
): Trail[] {
  const numbers = lines ?? (line === undefined ? [] : [line])
  return numbers.slice(0, linesPerRow).map(number => ({
    text: labels.text('evidence.line', {number: labels.number(number)}),
    ...(hasCapture ? {href: `${urls.href(paths.capture(archived))}#L${number}`} : {})
  }))
}
