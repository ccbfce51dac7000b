/**
 * Find who says what in a story, sentence by sentence.
 *
 *     "The stay of Russian specialists …"                        Maria Zakharova, quoted
 *     … Diosdado Cabello, confirmed the arrival of two planes    Diosdado Cabello, named
 *
 * A sentence within a quotation is its speaker's. Any other may be of whoever it names beside a
 * word of saying: it becomes a statement only beside a sentence of another story that says the
 * same of the same person, so nothing is put into anybody's mouth here.
 */

import type {EntityId} from '../../model/entity.ts'
import type {Quotation, Story} from '../../model/story.ts'
import type {NamedEntity} from '../entities/naming.ts'
import {type Paragraph, sentencesIn} from '../sentences.ts'
import {stemsOf} from './wording.ts'

/** A sentence and whose it may be. */
export interface Utterance extends Paragraph {
  readonly stems: ReadonlySet<string>
  /** The speaker of the quotation it stands in. */
  readonly speaker?: EntityId
  /** The people it names as saying something. */
  readonly named: readonly EntityId[]
}

/** Most sentences of a story that are compared. */
const sentenceLimit = 120

/** Characters by which a sentence is known again, and the least that are enough. */
const [startLength, leastLength] = [40, 12]

/** Marks that open and close quotations; straight ones do both. */
const [opening, closing] = [
  ['“', '«', '„'],
  ['”', '»', '"']
] as const

/** Longest attribution after a quotation, in characters. */
const longestAttribution = 60

/** The sentences of a story that somebody may be saying. */
export function utterancesIn(story: Story, named: readonly NamedEntity[]): Utterance[] {
  const entityOf = new Map(named.map(({entity, mention}) => [mention.name, entity]))
  const quotations = story.quotations.map(quotation => ({
    text: bare(quotation.text),
    speaker: speakerOf(quotation, named)
  }))
  return sentencesIn(story)
    .slice(0, sentenceLimit)
    .flatMap((sentence): Utterance[] => {
      const text = bare(sentence.text)
      const quotation = quotations.find(
        quoted => startsIn(text, quoted.text) || startsIn(quoted.text, text)
      )
      const speaker = quotation?.speaker
      const here = (story.sayings ?? [])
        .filter(({line, at}) => line === sentence.line && at >= sentence.from && at < sentence.to)
        .flatMap(saying => entityOf.get(saying.speaker) ?? [])
      if (speaker === undefined && here.length === 0) return []
      const said = speaker === undefined ? sentence.text : withoutAttribution(sentence.text)
      const {line} = sentence
      const utterance = {...(line && {line}), text: said, stems: stemsOf(said)}
      return [{...utterance, ...(speaker && {speaker}), named: [...new Set(here)]}]
    })
}

/** `… signed in May,” she said.` ends with the quotation. */
function withoutAttribution(sentence: string): string {
  const end = Math.max(...closing.map(mark => sentence.lastIndexOf(mark)))
  const opens = opening.some(mark => sentence.lastIndexOf(mark) > end)
  const rest = sentence.slice(end + 1)
  const closes = /\S/.test(sentence.charAt(end - 1))
  return end < sentence.length / 2 || opens || !closes || rest.length > longestAttribution
    ? sentence
    : sentence.slice(0, end + 1)
}

/** The entity that speaks a quotation; `undefined` when the story does not name the speaker. */
export function speakerOf(
  {speaker}: Quotation,
  named: readonly NamedEntity[]
): EntityId | undefined {
  return named.find(({mention}) => mention.name === speaker?.name)?.entity
}

/** Whether a text begins within another: attributions stand before a quotation, or after. */
function startsIn(text: string, other: string): boolean {
  return text.length >= leastLength && other.includes(text.slice(0, startLength))
}

/** The text without the quotation marks around it and what stands outside of them. */
function bare(text: string): string {
  return text.replace(/^["“”„«‹'‘\s]+|(?<!["“”»›'’,.\s])["“”»›'’,.\s]+$/g, '')
}
