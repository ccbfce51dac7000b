/**
 * Find statements: what one speaker says in two stories of an event, in similar words.
 *
 *     Press TV  “… is regulated by the defense cooperation agreement … signed in May 2001”
 *     TASS      "… is governed by the agreement … signed in May 2001 and properly ratified …"
 *
 * Similar is all that is claimed: which wording is right, or whether both are translations,
 * is not for a program to say. Stories that share their text are left out, because their
 * statements are one print.
 */

import type {EntityId} from '../../model/entity.ts'
import type {Statement, StatementPassage} from '../../model/event.ts'
import type {StoryId} from '../../model/identifiers.ts'
import type {Utterance} from './utterances.ts'
import {sharedStems, wordingsBeside} from './wording.ts'

/** A story of an event and what is said in it. */
export interface Voices {
  readonly story: StoryId
  readonly utterances: readonly Utterance[]
}

/** Two utterances of one speaker, and how alike they are. */
interface Match {
  readonly speaker: EntityId
  readonly one: Utterance
  readonly other: Utterance
  readonly likeness: number
}

/** The statements that stand in both stories, the closest first; each sentence in one of them. */
export function statementsIn(
  older: Voices,
  newer: Voices,
  nameOf: (entity: EntityId) => string
): Statement[] {
  const matches = older.utterances
    .flatMap(one => newer.utterances.flatMap(other => matchOf(one, other) ?? []))
    .sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<Utterance>()
  const statements: Statement[] = []
  for (const {speaker, one, other} of matches) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    statements.push({
      speaker: nameOf(speaker),
      entity: speaker,
      passages: [passage(older.story, one, other), passage(newer.story, other, one)]
    })
  }
  return statements
}

function matchOf(one: Utterance, other: Utterance): Match | undefined {
  const speaker = commonSpeaker(one, other)
  if (speaker === undefined) return undefined
  const likeness = sharedStems(one.stems, other.stems)
  return likeness === 0 ? undefined : {speaker, one, other, likeness}
}

/** The speaker both may have: a quoted one goes before one that is named. */
function commonSpeaker(one: Utterance, other: Utterance): EntityId | undefined {
  const speakersOf = ({speaker, named}: Utterance): readonly EntityId[] =>
    speaker === undefined ? named : [speaker]
  const others = speakersOf(other)
  return speakersOf(one).find(speaker => others.includes(speaker))
}

function passage(story: StoryId, {text, line}: Utterance, beside: Utterance): StatementPassage {
  return {
    story,
    ...(line === undefined ? {} : {line}),
    text,
    wordings: wordingsBeside(text, beside.text)
  }
}
