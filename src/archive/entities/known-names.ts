/**
 * Know entities by the names that `archive.yaml` lays down.
 *
 *     people:
 *       - name: Nicolas Maduro
 *         aliases: [Nicolás Maduro Moros, Maduro]
 *       - name: John Smith (footballer)
 *         aliases: [John Smith]
 *         stories: [1987/cup-final.txt]
 *
 * "Maduro" then is that person wherever it stands, and a name laid down is never joined
 * with another by itself: two entries keep two people apart. An entry with `stories` holds
 * in those stories alone, before any other: so one name becomes two people.
 */

import {type EntityId, type EntityType, entityId} from '../../model/entity.ts'
import {nameSlug} from '../../model/identifiers.ts'
import type {Description} from '../../model/schema/description.ts'

/** The name laid down for a name in the story at a path; `undefined` when nothing is. */
export type KnownNames = (type: EntityType, name: string, path: string) => string | undefined

/** An entry of `archive.yaml`. */
type Known = Description['people'][number]

/** The names of `archive.yaml`, findable by name and alias, whatever the case and accents. */
export function knownNames(description: Description): KnownNames {
  const {people, organizations, places} = description
  const known = {Person: bySlug(people), Organization: bySlug(organizations), Place: bySlug(places)}
  return (type, name, path) => {
    const names = known[type]
    if (names.size === 0) return undefined
    return names.get(nameSlug(name))?.find(({stories}) => stories?.has(path) ?? true)?.name
  }
}

/** The names laid down, by the entities that have them. */
export function namesLaidDown({people, organizations, places}: Description): Map<EntityId, string> {
  const named = (type: EntityType, entries: readonly Known[]): [EntityId, string][] =>
    entries.map(({name}) => [entityId(type, name), name])
  return new Map([
    ...named('Person', people),
    ...named('Organization', organizations),
    ...named('Place', places)
  ])
}

/** An entry, and where it holds: everywhere, or in some stories. */
interface Laid {
  readonly name: string
  readonly stories?: ReadonlySet<string>
}

/** What is laid down for each name: for some stories first, then of the rest what comes last. */
function bySlug(entries: readonly Known[]): ReadonlyMap<string, readonly Laid[]> {
  const found = new Map<string, Laid[]>()
  for (const {name, aliases, stories} of entries) {
    const paths = stories && new Set(stories.map(path => path.normalize('NFC')))
    for (const key of new Set([...aliases, name].map(nameSlug))) {
      const others = found.get(key) ?? []
      const laid = {name, ...(paths && {stories: paths})}
      found.set(key, paths ? [laid, ...others] : [...others.filter(one => one.stories), laid])
    }
  }
  return found
}
