/**
 * Events: what several stories report, and what their texts have in common.
 *
 *     Press TV  2019-03-26~  ┐  one event, because both name Maria Zakharova, Diosdado
 *     TASS      XXXX-03-28   ┘  Cabello and 3 more; two statements stand in both
 *
 * Every reason is in words a reader understands, without a full stop.
 */

import type {EntityId} from './entity.ts'
import type {Slug, StoryId} from './identifiers.ts'

/** A piece of a text, and whether the passage beside it says it in other words. */
export interface Wording {
  readonly text: string
  readonly differs: boolean
}

/** Words of one story. */
export interface Passage {
  readonly story: StoryId
  /** Capture line it starts on, from 1. */
  readonly line?: number
  /** As printed. */
  readonly text: string
}

/** Words of one story beside similar words of another. */
export interface StatementPassage extends Passage {
  /** The text in pieces, which join to it exactly. */
  readonly wordings: readonly Wording[]
}

/** What one speaker says in two stories, in similar words. */
export interface Statement {
  /** The speaker's name, as the archive has it. */
  readonly speaker: string
  /** The speaker among the entities; missing when there is none of that name. */
  readonly entity?: EntityId
  /** Two passages, the older story's first. */
  readonly passages: readonly StatementPassage[]
}

/** A run of eight words or more that stands in several stories of an event, furniture apart. */
export interface SharedPassage {
  /** As the oldest of the stories prints it. */
  readonly text: string
  /** Number of words. */
  readonly words: number
  /** Where it stands, oldest story first. */
  readonly passages: readonly Passage[]
}

/** What only the stories of one outlet name, among those of an event. */
export interface OnlyIn {
  readonly outlet: Slug
  /** In the order in which they are first named. */
  readonly entities: readonly EntityId[]
}

/** What several stories report. */
export interface Event {
  /** Words and digits of the address of its first story: unique, and it stays when stories are added after it. */
  readonly identifier: Slug
  /** The headline of the story that has most in common with the others, as printed. */
  readonly title: string
  /** Oldest first; those without a year after, then those without a date. */
  readonly stories: readonly StoryId[]
  /** Why these stories stand together. */
  readonly reasons: readonly string[]
  readonly statements: readonly Statement[]
  /** Who makes those statements, each once; only entities. */
  readonly speakers: readonly EntityId[]
  /** Longest first. */
  readonly sharedPassages: readonly SharedPassage[]
  /** Named in two of the stories or more, most often named first. */
  readonly entities: readonly EntityId[]
  /** By outlet; empty when all stories come from one. */
  readonly onlyIn: readonly OnlyIn[]
}

/**
 * How one story stands to another. `copy`: the same text. `update`: mostly the same text,
 * later, from the same outlet. `wire-copy`: mostly the same text from another outlet.
 * `same-event`: reported independently. `related`: shares names or statements, not the event.
 */
export type Relation = 'copy' | 'update' | 'wire-copy' | 'same-event' | 'related'

/** Another story that a reader of this one may want. */
export interface Related {
  readonly story: StoryId
  readonly relation: Relation
  /** In words: `both name Maria Zakharova and Diosdado Cabello`. */
  readonly because: string
}

/** Who makes these statements, each once; only entities. */
export function speakersOf(statements: readonly Statement[]): EntityId[] {
  return [...new Set(statements.flatMap(({entity}) => entity ?? []))]
}
