/**
 * Collect stories under the names they share: outlets, sections, topics.
 *
 *     Venezuela, VENEZUELA, Venezuela  →  /topics/venezuela/  "Venezuela", also "VENEZUELA"
 *
 * Two spellings with one slug are one name. It is shown as it is met most often.
 */

import type {Collection} from '../model/archive.ts'
import type {Card} from '../model/card.ts'
import {nameSlug, type Slug, type StoryId} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import {type Order, putAmong} from './in-order.ts'
import {type Tally, tallyOf, withTally} from './tally.ts'

/** How stories are filed. */
export interface Filing {
  /** The names a story stands under. */
  readonly namesOf: (story: Card) => readonly string[]
  /** The name to use for another spelling of it, where one is laid down; else the same. */
  readonly preferred: (name: string) => string
}

/** A collection, and how often its spellings are met. */
export interface Collected {
  readonly collection: Collection
  /** Missing when it has few stories. */
  readonly tally: Tally | undefined
}

/** Stories and spellings met under one slug. */
interface Gathered {
  readonly stories: readonly StoryId[]
  readonly spellings: ReadonlyMap<string, number>
}

/**
 * The collections of `stories`, by name; each keeps the order the stories come in.
 *
 * @param isWanted which of them. @default all
 */
export function collect(
  stories: readonly Card[],
  filing: Filing,
  isWanted?: (key: Slug) => boolean
): Collected[] {
  return [...gather(stories, filing, isWanted)]
    .map(([key, found]) => toCollected(key, found, filing))
    .sort((a, b) => byName(a.collection, b.collection))
}

/** The order of collections. */
export function byName(left: Collection, right: Collection): number {
  return byText(left.name, right.name)
}

/**
 * A collection with stories that are new in it, the others not looked at.
 *
 * @param more newest first
 */
export function collectMore(
  {collection, tally}: {readonly collection: Collection; readonly tally: Tally},
  more: readonly Card[],
  filing: Filing,
  order: Order<StoryId>
): Collected {
  const {slug: key, stories} = collection
  const own = gather(more, filing, one => one === key).get(key)
  if (own === undefined) return {collection, tally}
  const spellings = withTally(own.spellings, tally)
  return toCollected(key, {stories: putAmong(stories, own.stories, order), spellings}, filing)
}

/** The collections each story stands in, in their order. */
export function slugsByStory(collections: readonly Collection[]): Map<StoryId, Slug[]> {
  const found = new Map<StoryId, Slug[]>()
  for (const {slug: key, stories} of collections) {
    for (const story of stories) {
      const slugs = found.get(story)
      if (slugs === undefined) found.set(story, [key])
      else slugs.push(key)
    }
  }
  return found
}

/** The collections that a story stands in. */
export function slugsOf(story: Card, {namesOf, preferred}: Filing): Slug[] {
  return [...new Set(namesOf(story).map(name => nameSlug(preferred(name))))]
}

function gather(
  stories: readonly Card[],
  {namesOf, preferred}: Filing,
  isWanted: (key: Slug) => boolean = () => true
): Map<Slug, Gathered> {
  const gathered = new Map<Slug, {stories: StoryId[]; spellings: Map<string, number>}>()
  const keys = new Map<string, Slug>()
  for (const story of stories) {
    for (const name of namesOf(story)) {
      const key = keys.get(name) ?? nameSlug(preferred(name))
      keys.set(name, key)
      if (!isWanted(key)) continue
      const found = gathered.get(key) ?? {stories: [], spellings: new Map<string, number>()}
      gathered.set(key, found)
      if (found.stories.at(-1) !== story.identifier) found.stories.push(story.identifier)
      found.spellings.set(name, (found.spellings.get(name) ?? 0) + 1)
    }
  }
  return gathered
}

function toCollected(key: Slug, {stories, spellings}: Gathered, {preferred}: Filing): Collected {
  const byUse = [...spellings].sort(([a, m], [b, n]) => n - m || byText(a, b))
  const name = preferred(byUse[0]?.[0] ?? key)
  const aliases = [...spellings.keys()].filter(spelling => spelling !== name).sort(byText)
  return {
    collection: {slug: key, name, aliases, stories},
    tally: tallyOf(spellings, stories.length)
  }
}
