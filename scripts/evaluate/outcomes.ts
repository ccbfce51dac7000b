/**
 * Outcomes: how one prediction compares with one label, field by field.
 *
 *     headline   right 1
 *     captions   right 1, extra 1        (a furniture line taken for a caption)
 *
 * Plain equality of normal forms, with the exceptions that each function names. Fields of a
 * capture that holds no article are not compared; its kind is.
 */

import type {Counts} from './counts.ts'
import {furnitureOutcome} from './furniture.ts'
import type {Label, Prediction} from './labels.ts'
import {fold, normalise, opening, type Printed, trimmedEnd} from './normalise.ts'

/** The scored fields, in the order of the table. */
export const scoredFields = [
  'kind',
  'headline',
  'standfirst',
  'byline',
  'dateline_place',
  'agency',
  'date',
  'date_partial',
  'publisher',
  'section',
  'captions',
  'subheads',
  'boilerplate',
  'body_first',
  'quotes(recall)',
  'speaker'
] as const

/** One of {@link scoredFields}. */
export type ScoredField = (typeof scoredFields)[number]

/** The counts of one field of one capture. */
export interface Outcome extends Counts {
  readonly field: ScoredField
}

const found: Counts = {right: 1, extra: 0, missed: 0, exact: true}

/** Compare a prediction with the label of the same file. */
export function outcomesOf(label: Label, prediction: Prediction): Outcome[] {
  const kind = named('kind', scalar(label.kind, prediction.kind))
  if (label.kind !== 'article') return 'kind' in prediction ? [kind] : []
  const same = (one: string, other: string) => fold(one) === fold(other)
  return [
    ...('kind' in prediction ? [kind] : []),
    named('headline', scalar(label.headline, prediction.headline)),
    named('standfirst', scalar(label.standfirst, prediction.standfirst)),
    named('byline', sets(label.byline, withoutCredit(label, prediction.byline), fold)),
    named('dateline_place', scalar(label.dateline_place, prediction.dateline_place, same)),
    named('agency', scalar(label.agency_in_dateline, prediction.agency, same)),
    ...dateOutcomes(label, prediction.date),
    ...publisherOutcomes(label, prediction.publisher),
    ...('section' in prediction
      ? [named('section', sets(label.section, prediction.section, fold))]
      : []),
    named('captions', sets(label.captions, prediction.captions, normalise)),
    named('subheads', sets(label.subheads, prediction.subheads, normalise)),
    named('boilerplate', furnitureOutcome(label, prediction.boilerplate ?? [])),
    ...bodyOutcomes(label, prediction.body_first),
    ...('quotes' in prediction ? quoteOutcomes(label, prediction) : [])
  ]
}

function named(field: ScoredField, counts: Counts): Outcome {
  return {field, ...counts}
}

function wrong(predicted: boolean): Counts {
  return {right: 0, extra: Number(predicted), missed: 1, exact: false}
}

function silence(predicted: boolean): Counts {
  return {right: 0, extra: Number(predicted), missed: 0, exact: !predicted}
}

function scalar(
  gold: Printed,
  predicted: Printed,
  same: (one: string, other: string) => boolean = (one, other) => one === other
): Counts {
  const [expected, actual] = [normalise(gold), normalise(predicted)]
  if (expected === '') return silence(actual !== '')
  return actual !== '' && same(expected, actual) ? found : wrong(actual !== '')
}

function sets(
  gold: readonly string[],
  predicted: readonly string[] | undefined,
  form: (value: string) => string
): Counts {
  const expected = new Set(gold.map(form).filter(Boolean))
  const actual = new Set((predicted ?? []).map(form).filter(Boolean))
  const right = [...actual].filter(one => expected.has(one)).length
  const [extra, missed] = [actual.size - right, expected.size - right]
  return {right, extra, missed, exact: extra === 0 && missed === 0}
}

/** Names that the label calls a credit are neither right nor wrong. */
function withoutCredit(label: Label, byline: readonly string[] = []): readonly string[] {
  const credit = fold(label.credit)
  if (credit === '') return byline
  const authors = new Set(label.byline.map(fold))
  return byline.filter(
    name => authors.has(fold(name)) || !(credit.includes(fold(name)) || fold(name).includes(credit))
  )
}

/**
 * A full date that the text does not state is wrong, unless it is the true one: then it is
 * left out. Month and day are asked for only where the text states no year.
 */
function dateOutcomes(label: Label, predicted = ''): Outcome[] {
  const full = /^\d{4}-\d\d-\d\d/.exec(predicted.trim())?.[0]
  const partial = /^(?:--|-?X{4}-)(\d\d-\d\d)/i.exec(predicted.trim())?.[1]
  const isTrue = full !== undefined && full === label.date_true
  const outcomes: Outcome[] = []
  if (label.date)
    outcomes.push(named('date', full === label.date ? found : wrong(full !== undefined)))
  else if (!isTrue) outcomes.push(named('date', silence(full !== undefined)))
  if (label.date_partial && !label.date) {
    const agrees = partial === trimmedStart(label.date_partial)
    const counts = agrees || isTrue ? found : wrong((full ?? partial) !== undefined)
    outcomes.push(named('date_partial', counts))
  }
  return outcomes
}

function trimmedStart(partial: string): string {
  return partial.replace(/^-+/, '')
}

/** Where the text does not name the publisher, a right name is left out. */
function publisherOutcomes(label: Label, predicted: string | undefined): Outcome[] {
  const name = fold(predicted)
  const names = publisherNames(label)
  const right = name !== '' && (names.has(name) || names.has(withoutThe(name)))
  if (label.publisher_in_text) return [named('publisher', right ? found : wrong(name !== ''))]
  return right ? [] : [named('publisher', silence(name !== ''))]
}

/** `A (B)` accepts A, B or the whole; a leading "The" is optional. */
function publisherNames(label: Label): Set<string> {
  const printed = [label.publisher, label.publisher_group ?? label.publisher]
  const names = printed.flatMap(name => {
    const [, outside, inside] = /^([^(]*?)\s*\((.*)\)$/.exec(normalise(name)) ?? []
    return [name, outside, inside].filter(part => part !== undefined).map(fold)
  })
  return new Set([...names, ...names.map(withoutThe)])
}

function withoutThe(name: string): string {
  return name.replace(/^the /, '')
}

/** The first 40 characters, with or without the dateline. */
function bodyOutcomes(label: Label, predicted: string | undefined): Outcome[] {
  const start = opening(normalise(predicted), 40)
  if (!label.first_body_paragraph) return start === '' ? [] : [named('body_first', silence(true))]
  const accepted = [label.first_body_paragraph, label.first_body_paragraph_no_dateline]
    .map(text => opening(normalise(text), 40))
    .filter(Boolean)
  return [named('body_first', accepted.includes(start) ? found : wrong(start !== ''))]
}

/** Recall alone: labels hold the first quotations of a capture, not all of them. */
function quoteOutcomes(label: Label, prediction: Prediction): Outcome[] {
  const predicted = (prediction.quotes ?? []).map(quote => ({
    text: normalise(quote.text),
    speaker: fold(quote.speaker)
  }))
  return label.quotes.flatMap(quote => {
    const start = trimmedEnd(opening(normalise(quote.text), 30), ' ,.')
    const hits = predicted.filter(({text}) => start !== '' && text.includes(start))
    const {exact: _, ...recall} = hits.length > 0 ? found : wrong(false)
    const surname = fold(quote.speaker).split(' ').at(-1)
    if (hits.length === 0 || !quote.speaker || !surname) return [named('quotes(recall)', recall)]
    const known = hits.some(({speaker}) => speaker.includes(surname))
    return [named('quotes(recall)', recall), named('speaker', known ? found : wrong(true))]
  })
}
