/**
 * What stories share, as users get it: the objects of `data/events.json`, of
 * `data/entities.json`, and of the lines of `data/quotations.jsonl`. Their names are a
 * contract; a key is missing when unknown. Stories stand in them by identifier.
 */

import type {ArchivedQuotation, Outlet} from './archive.ts'
import type {Entity, EntityType} from './entity.ts'
import type {Event, Passage} from './event.ts'
import type {Slug, StoryId} from './identifiers.ts'

/** What several stories report. */
export interface EventRecord {
  readonly identifier: string
  readonly title: string
  readonly stories: readonly StoryId[]
  /** Why they stand together, in words. */
  readonly reasons: readonly string[]
  /** What one speaker says in two stories in similar words. */
  readonly statements: readonly {
    readonly speaker: string
    readonly passages: readonly Passage[]
  }[]
}

/** A person, an organisation or a place. */
export interface EntityRecord {
  readonly identifier: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** What outlets call it, as printed; `outlet` is a name. */
  readonly roles: readonly {
    readonly text: string
    readonly outlet?: string
    readonly story: StoryId
  }[]
  readonly stories: readonly StoryId[]
}

/** Words somebody is quoted as saying. */
export interface QuotationRecord {
  readonly text: string
  readonly speaker: {readonly name: string}
  /** As printed. */
  readonly attribution?: string
  readonly story: StoryId
  /** Capture line, from 1. */
  readonly line?: number
}

/** The record of an event. */
export function toEventRecord(event: Event): EventRecord {
  const {identifier, title, stories, reasons, statements} = event
  return {
    identifier,
    title,
    stories,
    reasons,
    statements: statements.map(({speaker, passages}) => ({
      speaker,
      passages: passages.map(({story, line, text}) => ({
        story,
        ...(line === undefined ? {} : {line}),
        text
      }))
    }))
  }
}

/** The record of an entity; outlets by the names that readers know. */
export function toEntityRecord(entity: Entity, outlets: ReadonlyMap<Slug, Outlet>): EntityRecord {
  const {identifier, type, name, aliases, roles, stories} = entity
  return {
    identifier,
    type,
    name,
    aliases,
    roles: roles.map(({text, outlet, story}) => {
      const known = outlet === undefined ? undefined : outlets.get(outlet)
      return {text, ...(known === undefined ? {} : {outlet: known.name}), story}
    }),
    stories
  }
}

/** The record of a quotation, by the speaker's name in the archive. */
export function toQuotationRecord(quotation: ArchivedQuotation, name: string): QuotationRecord {
  const {text, attribution, story, line} = quotation
  return {
    text,
    speaker: {name},
    ...(attribution === undefined ? {} : {attribution}),
    story,
    ...(line === undefined ? {} : {line})
  }
}
