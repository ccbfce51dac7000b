/**
 * Compare the texts of an event's stories: which is a copy of which, what passages they
 * share, and what statements stand in two of them in similar words.
 *
 * The one step that reads whole stories, and it is remembered by what it was made from.
 */

import type {EntityId} from '../../model/entity.ts'
import type {Relation, SharedPassage, Statement} from '../../model/event.ts'
import {type Slug, type StoryId, sha256} from '../../model/identifiers.ts'
import type {NamedEntity} from '../entities/naming.ts'
import {sharedPassages} from '../passages.ts'
import {paragraphsIn} from '../sentences.ts'
import type {Sources} from '../sources.ts'
import {statementsIn} from '../statements/index.ts'
import {utterancesIn} from '../statements/utterances.ts'
import {kinship} from './kinship.ts'

/** A story of an event, as far as texts are compared. */
export interface Member {
  readonly story: StoryId
  readonly wordCount: number
  readonly outlet: Slug | undefined
  readonly named: readonly NamedEntity[]
}

/** How two stories of an event stand to each other. */
export interface Kinship {
  readonly older: StoryId
  readonly newer: StoryId
  readonly relation: Relation
}

/** What the texts have in common. */
export interface Comparison {
  readonly kinships: readonly Kinship[]
  readonly statements: readonly Statement[]
  readonly sharedPassages: readonly SharedPassage[]
}

/** Most stories of an event whose texts are compared; the oldest. */
const compared = 12

/** Compare the texts of `members`, oldest first. */
export function compareTexts(
  members: readonly Member[],
  nameOf: (entity: EntityId) => string,
  sources: Sources
): Comparison {
  const some = members.slice(0, compared)
  const key = sha256(
    JSON.stringify(
      some.map(({story, outlet, named}) => [
        sources.keyOf(story),
        outlet,
        named.map(({entity}) => [entity, nameOf(entity)])
      ])
    )
  )
  return sources.remember('comparison', key, () => compare(some, nameOf, sources))
}

function compare(
  members: readonly Member[],
  nameOf: (entity: EntityId) => string,
  sources: Sources
): Comparison {
  const stories = members.map(member => {
    const story = sources.storyOf(member.story)
    return {
      kin: {...member, facts: sources.factsOf(member.story)},
      voices: {story: member.story, utterances: utterancesIn(story, member.named)},
      text: {story: member.story, paragraphs: paragraphsIn(story)}
    }
  })
  const pairs = stories.flatMap((older, index) =>
    stories.slice(index + 1).map(newer => ({
      older,
      newer,
      relation: kinship(older.kin, newer.kin)
    }))
  )
  return {
    kinships: pairs.map(({older, newer, relation}) => ({
      older: older.kin.story,
      newer: newer.kin.story,
      relation
    })),
    statements: pairs
      .filter(({relation}) => relation === 'same-event')
      .flatMap(({older, newer}) => statementsIn(older.voices, newer.voices, nameOf)),
    sharedPassages: sharedPassages(stories.map(({text}) => text))
  }
}
