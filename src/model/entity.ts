/**
 * Entities: the people, organisations and places that the stories name, each once.
 *
 *     "Maria Zakharova" in TASS, "Zakharova" in Press TV  →  one person, two stories
 *
 * What a story itself names is its `mentions`; what they are over the whole archive,
 * with all their names and all that they are called, is here.
 */

import {nameSlug, type Slug, type StoryId} from './identifiers.ts'
import type {Mention} from './story.ts'

/** A person, an organisation or a place. */
export type EntityType = Mention['type']

declare const brand: unique symbol

/** Identifies an entity: its type and its slug, `person/maria-zakharova`. Made by `entityId` alone. */
export type EntityId = string & {readonly [brand]: 'EntityId'}

/** What somebody or something is called beside the name, as printed. */
export interface Role {
  /** As printed: `Russian Foreign Ministry spokeswoman`. */
  readonly text: string
  readonly story: StoryId
  /** The outlet of that story; missing when unknown. */
  readonly outlet?: Slug
  /** Capture line, from 1. */
  readonly line?: number
}

/** A person, an organisation or a place, over the whole archive. */
export interface Entity {
  readonly identifier: EntityId
  readonly type: EntityType
  /** Unique within its type. */
  readonly slug: Slug
  /** The fullest name, spelt as it is met most often, or as `archive.yaml` lays down. */
  readonly name: string
  /** Other names and spellings met, sorted. */
  readonly aliases: readonly string[]
  /** Of a country: its ISO 3166-1 code of two letters. */
  readonly country?: string
  /** What it is called: each wording once an outlet, with the oldest story that prints it; oldest first. */
  readonly roles: readonly Role[]
  /** Stories that name it, newest first. */
  readonly stories: readonly StoryId[]
}

/** The identifier of the entity of this type that is known by `name`. */
export function entityId(type: EntityType, name: string): EntityId {
  return `${type.toLowerCase()}/${nameSlug(name)}` as EntityId
}
