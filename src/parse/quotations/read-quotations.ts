/**
 * Read the quotations of a story, paragraph by paragraph, with who speaks them.
 *
 *     ['Zakharova said so.', '“The stay … is governed by the agreement.”']
 *       → {text: 'The stay … is governed by the agreement.', speaker: Maria Zakharova, paragraph: 1}
 *
 * What stands between quotations is read in order, each sentence once; what it says of speakers
 * is remembered for the sentences after it. Linear in the text.
 */

import {actsIn} from './acts.ts'
import {
  type Attribution,
  attributionAfter,
  attributionBefore,
  attributionByColon,
  attributionByRemark,
  type ReadSentence
} from './attribute.ts'
import {toClause} from './clause.ts'
import {createDiscourse, type Discourse, type Speaker} from './discourse.ts'
import type {Span} from './marks.ts'
import type {Reading, Subject} from './reading.ts'
import {isFragment, isSentence, isTitle, sentencesOf} from './sentences.ts'
import {sightingsIn} from './sightings.ts'
import {spansOfAll} from './spans.ts'
import {closingName, openingName} from './subject.ts'

/** A quotation and where it stands. */
export interface FoundQuotation {
  readonly text: string
  /** Name of the speaker. */
  readonly speaker?: string
  /** As printed. */
  readonly attribution?: string
  /** Index of the paragraph. */
  readonly paragraph: number
  /** Where its opening mark stands in the paragraph. */
  readonly offset: number
}

/** Paragraphs before a quotation that may tell who speaks. */
const reach = 3

/** What reading a story carries along. */
interface Progress {
  readonly reading: Reading
  readonly discourse: Discourse
  paragraph: number
  sentence: number
  /** The sentence that ended last. */
  previous: ReadSentence | undefined
}

/** The quotations of paragraphs; without speakers when there are no words of speech to go by. */
export function readQuotations(
  paragraphs: readonly string[],
  reading: Reading | undefined
): FoundQuotation[] {
  const spans = spansOfAll(paragraphs, reading?.lexicon)
  if (reading === undefined) return withoutSpeakers(spans)
  const progress: Progress = {
    reading,
    discourse: createDiscourse(reading),
    paragraph: 0,
    sentence: 0,
    previous: undefined
  }
  const found = paragraphs.flatMap((text, paragraph) => {
    if (!spans.slice(paragraph, paragraph + reach + 1).some(list => list.length > 0)) return []
    progress.paragraph = paragraph
    return readParagraph(text, spans[paragraph] ?? [], progress)
  })
  return throughOpenMarks(found, spans)
}

function withoutSpeakers(spans: readonly (readonly Span[])[]): FoundQuotation[] {
  return spans.flatMap((list, paragraph) =>
    list
      .filter(({text}) => !isFragment(text) && !isTitle(text))
      .map(({text, start}) => ({text, paragraph, offset: start}))
  )
}

function readParagraph(text: string, spans: readonly Span[], progress: Progress): FoundQuotation[] {
  const found: FoundQuotation[] = []
  progress.sentence += 1
  let stretch = readStretch(text.slice(0, spans[0]?.start ?? text.length), progress)
  if (stretch.length === 0 && announces(progress.previous)) stretch = [progress.previous]
  for (const [index, span] of spans.entries()) {
    const before = stretch.at(-1)
    const open = before?.complete === false ? before : undefined
    const provisional = attributionSoFar(span, open, progress)
    const place = {paragraph: progress.paragraph, sentence: progress.sentence}
    const speaking =
      provisional?.speaker ??
      topicOf(open, progress) ??
      closerOf(open, progress) ??
      progress.discourse.nearby(place)
    progress.previous = undefined
    const next = spans[index + 1]?.start ?? text.length
    stretch = readStretch(text.slice(span.end, next), progress)
    // What stands behind the full stop of a quotation is a sentence of its own.
    const isStopped = stretch[0]?.clause.words.length === 0
    const first = stretch[Number(isStopped)]
    const quoted = isStopped ? `${span.text}.` : span.text
    const resolve = (subject: Subject): Speaker =>
      first === undefined ? {} : progress.discourse.resolve(subject, first.clause, place)
    const after = attributionAfter(quoted, first, speaking, resolve, progress.reading)
    const attribution = after ?? provisional
    if (!isQuotation(span.text, attribution, after?.printed !== undefined)) continue
    found.push(toFound(span, attribution, progress.paragraph))
  }
  return found
}

/** Whether a sentence ends in a colon: its quotation opens the next paragraph. */
function announces(sentence: ReadSentence | undefined): sentence is ReadSentence {
  return sentence !== undefined && /[:：]\s*$/u.test(sentence.clause.text)
}

/** Read a stretch between quotations: its sentences, whose subjects are remembered. */
function readStretch(text: string, progress: Progress): ReadSentence[] {
  const {reading, discourse} = progress
  return sentencesOf(text).map(({text: sentence, complete}) => {
    const clause = toClause(sentence, reading.lexicon)
    const place = {paragraph: progress.paragraph, sentence: progress.sentence}
    const topic = openingName(clause, reading)
    if (topic !== undefined) discourse.note({named: topic}, place, false)
    const acts = actsIn(clause, reading).map(act => {
      const speaker = discourse.resolve(act.subject, clause, place)
      if (act.kind === 'speech') discourse.note(speaker, place, true)
      return {...act, speaker}
    })
    for (const named of sightingsIn(clause, reading)) discourse.see(named, place)
    const read = {clause, acts, complete}
    if (complete) progress.sentence += 1
    progress.previous = read
    return read
  })
}

/** Who speaks by what stands before the quotation. */
function attributionSoFar(
  span: Span,
  open: ReadSentence | undefined,
  progress: Progress
): Attribution | undefined {
  const {reading, discourse, paragraph, sentence, previous} = progress
  const place = {paragraph, sentence}
  const fragment = isFragment(span.text)
  const topic = topicOf(open, progress)
  const beside = attributionBefore(open, fragment) ?? attributionByColon(open, topic)
  if (beside !== undefined || open !== undefined) return remember(beside)
  if (fragment || !isSentence(span.text)) return undefined
  const speaker = discourse.continuing(place)
  return remember(attributionByRemark(previous, reading)) ?? (speaker && {speaker})

  function remember(attribution: Attribution | undefined): Attribution | undefined {
    if (attribution !== undefined) discourse.note(attribution.speaker, place, true)
    return attribution
  }
}

/** The person or organisation that a sentence opens with. */
function topicOf(sentence: ReadSentence | undefined, {reading}: Progress): Speaker | undefined {
  const named = sentence && openingName(sentence.clause, reading)
  return named && {named}
}

/** The person or organisation that the beginning of a sentence ends with. */
function closerOf(open: ReadSentence | undefined, {reading}: Progress): Speaker | undefined {
  const named = open && closingName(open.clause, reading)
  return named && {named}
}

function isQuotation(text: string, attribution: Attribution | undefined, isSaid: boolean): boolean {
  if (text === '' || isTitle(text)) return false
  return isSaid || attribution?.speaker.named !== undefined || !isFragment(text)
}

function toFound(
  {text, start}: Span,
  attribution: Attribution | undefined,
  paragraph: number
): FoundQuotation {
  const name = attribution?.speaker.named?.name
  return {
    text,
    ...(name === undefined ? {} : {speaker: name}),
    ...(attribution?.printed === undefined ? {} : {attribution: attribution.printed}),
    paragraph,
    offset: start
  }
}

/** Words that go on in the next paragraph have the speaker who is named there. */
function throughOpenMarks(
  found: readonly FoundQuotation[],
  spans: readonly (readonly Span[])[]
): FoundQuotation[] {
  const result: FoundQuotation[] = []
  let next: FoundQuotation | undefined
  for (const quotation of found.toReversed()) {
    const isOpen = spans[quotation.paragraph]?.at(-1)?.closed === false
    const goesOn = isOpen && next?.paragraph === quotation.paragraph + 1 && next.offset === 0
    const speaker = quotation.speaker ?? (goesOn ? next?.speaker : undefined)
    next = speaker === undefined ? quotation : {...quotation, speaker}
    result.push(next)
  }
  return result.reverse()
}
