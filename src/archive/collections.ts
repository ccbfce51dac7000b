/**
 * Collect stories under the names they share: outlets, sections, topics.
 *
 *     Venezuela, VENEZUELA, Venezuela  →  /topics/venezuela/  "Venezuela", also "VENEZUELA"
 *
 * Two spellings with one slug are one name. It is shown as it is met most often.
 */

import type {Collection} from '../model/archive.ts'
import type {Card} from '../model/card.ts'
import {type Slug, type StoryId, sha256, slug} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'

/** Stories and spellings met under one slug. */
interface Gathered {
  readonly stories: StoryId[]
  readonly spellings: Map<string, number>
}

/**
 * The collections of `stories`, by name; each keeps the order the stories come in.
 *
 * @param namesOf the names a story stands under
 * @param preferred the name to use for another spelling of it, where one is laid down
 */
export function collect(
  stories: readonly Card[],
  namesOf: (story: Card) => readonly string[],
  preferred: (name: string) => string = name => name
): Collection[] {
  const gathered = new Map<Slug, Gathered>()
  const keys = new Map<string, Slug>()
  for (const story of stories) {
    for (const name of namesOf(story)) {
      const key = keys.get(name) ?? nameSlug(preferred(name))
      keys.set(name, key)
      gather(gathered, story.identifier, name, key)
    }
  }
  return [...gathered]
    .map(([key, found]) => toCollection(key, found, preferred))
    .sort((a, b) => byText(a.name, b.name))
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

/** The slug a name has in the archive; a name without letters or digits gets one from its digest. */
export function nameSlug(name: string): Slug {
  return slug(name, sha256(name).slice(0, 7))
}

function gather(gathered: Map<Slug, Gathered>, story: StoryId, name: string, key: Slug): void {
  const found = gathered.get(key) ?? {stories: [], spellings: new Map<string, number>()}
  gathered.set(key, found)
  if (found.stories.at(-1) !== story) found.stories.push(story)
  found.spellings.set(name, (found.spellings.get(name) ?? 0) + 1)
}

function toCollection(key: Slug, found: Gathered, preferred: (name: string) => string): Collection {
  const byUse = [...found.spellings].sort(([a, m], [b, n]) => n - m || byText(a, b))
  const name = preferred(byUse[0]?.[0] ?? key)
  const aliases = [...found.spellings.keys()].filter(spelling => spelling !== name).sort(byText)
  return {slug: key, name, aliases, stories: found.stories}
}
