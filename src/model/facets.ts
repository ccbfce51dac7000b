/**
 * Facets: the values by which a search is narrowed, one story at a time and over the archive.
 *
 *     TASS, `2019-03-28?`, BISHKEK  →  outlet tass · place bishkek · certainty derived
 *     names Maria Zakharova         →  person maria-zakharova
 *
 * Both the index and the search page take them from here, so that a filter never names
 * a value the index does not hold. A story may have several values of one facet. Labels are
 * names as printed; words for languages and certainties are the interface's matter. When a
 * story was published is a range and no facet.
 */

import type {Archive} from './archive.ts'
import type {ArchivedStory} from './archived-story.ts'
import type {EntityType} from './entity.ts'
import {slug} from './identifiers.ts'
import type {Listed} from './listed.ts'
import type {EntityOutline, StoryOutline} from './outline.ts'
import {worthyEntities} from './worth.ts'

/** The facets, in the order a reader meets them. */
export const facetNames = [
  'outlet',
  'person',
  'organization',
  'place',
  'topic',
  'language',
  'certainty'
] as const

/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number]

/** The certainty of a date that is not known. */
export const unknownValue = 'unknown'

/** One value of a facet. */
export interface FacetValue {
  /** As it stands in URLs and in the index. */
  readonly value: string
  /** The name as printed; for languages and certainties the value itself. */
  readonly label: string
  /** Number of stories. */
  readonly count: number
}

/** A facet over the whole archive. */
export interface Facet {
  readonly name: FacetName
  /** Fullest first, then by value. */
  readonly values: readonly FacetValue[]
}

/** The values of every facet for one story. */
export function facetsOfStory(story: StoryOutline): Readonly<Record<FacetName, readonly string[]>> {
  return {
    ...ownFacets(story),
    person: namesOf(story, 'person'),
    organization: namesOf(story, 'organization'),
    place: placesOf(story)
  }
}

/** The values that rest on the story alone. */
function ownFacets(story: StoryOutline) {
  const {outlet, topics, inLanguage} = story
  return {
    outlet: outlet === undefined ? [] : [outlet],
    topic: topics,
    language: inLanguage === undefined ? [] : [inLanguage],
    certainty: [certaintyOf(story)]
  }
}

function certaintyOf({date, dateCertainty, dateEvidence}: StoryOutline): string {
  return date === undefined
    ? unknownValue
    : (dateEvidence?.certainty ?? dateCertainty ?? unknownValue)
}

/**
 * A story with those names alone that are worth a value: a name that stands once narrows
 * nothing, and tens of thousands of values would slow every search that counts them.
 */
export function facetedIn(listed: Listed): (story: ArchivedStory) => ArchivedStory {
  const worthy = worthyEntities(listed)
  return story => ({...story, entities: story.entities.filter(id => worthy.has(id))})
}

/** Every facet of the archive with its totals; of each as many values as are wanted. */
export function facetsOfArchive(
  archive: Listed & Pick<Archive, 'outlets' | 'topics'>,
  most = Number.POSITIVE_INFINITY
): Facet[] {
  const places = placesOfDatelines(archive.stories)
  const worthy = [...worthyEntities(archive).values()]
  const labels = labelsOf(archive, worthy, places)
  const totals = totalsOf(archive, worthy, places)
  return facetNames.map(name => ({
    name,
    values: [...totals[name]]
      .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([value, count]) => ({value, label: labels[name]?.get(value) ?? value, count}))
  }))
}

/** The place it was written in, and those it names. */
function placesOf(story: StoryOutline): string[] {
  const place = story.dateline?.place
  return [...new Set([...(place === undefined ? [] : [slug(place)]), ...namesOf(story, 'place')])]
}

function namesOf({entities}: StoryOutline, type: string): string[] {
  const before = `${type}/`
  return entities.filter(id => id.startsWith(before)).map(id => id.slice(before.length))
}

/** The values of the places that datelines name, by how they print them: the newest first. */
function placesOfDatelines(stories: readonly StoryOutline[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const {dateline} of stories) {
    const place = dateline?.place
    if (place !== undefined && !places.has(place)) places.set(place, slug(place))
  }
  return places
}

function labelsOf(
  archive: Parameters<typeof facetsOfArchive>[0],
  worthy: readonly EntityOutline[],
  places: ReadonlyMap<string, string>
): Partial<Record<FacetName, ReadonlyMap<string, string>>> {
  const named = (type: EntityType, entities = worthy) =>
    entities
      .filter(entity => entity.type === type)
      .map(({slug: value, name}): [string, string] => [value, name])
  const printed = [...places].map(([place, value]): [string, string] => [value, place])
  return {
    outlet: new Map(archive.outlets.map(({slug: value, name}) => [value, name])),
    topic: new Map(archive.topics.map(({slug: value, name}) => [value, name])),
    person: new Map(named('Person')),
    organization: new Map(named('Organization')),
    place: new Map([...printed.reverse(), ...named('Place', archive.entities)])
  }
}

/** How many stories have each value of each facet; those that name somebody are counted already. */
function totalsOf(
  listed: Listed,
  worthy: readonly EntityOutline[],
  places: ReadonlyMap<string, string>
): Record<FacetName, ReadonlyMap<string, number>> {
  const named = (ofType: EntityType) =>
    worthy
      .filter(({type}) => type === ofType)
      .map(({slug: value, stories}): [string, number] => [value, stories.length])
  const totals = {
    outlet: new Map<string, number>(),
    person: new Map(named('Person')),
    organization: new Map(named('Organization')),
    place: new Map(named('Place')),
    topic: new Map<string, number>(),
    language: new Map<string, number>(),
    certainty: new Map<string, number>()
  }
  const known = new Set<string>(worthy.map(({identifier}) => identifier))
  for (const story of listed.stories) {
    const {outlet, topics, inLanguage} = story
    if (outlet !== undefined) count(totals.outlet, outlet)
    for (const topic of topics) count(totals.topic, topic)
    if (inLanguage !== undefined) count(totals.language, inLanguage)
    count(totals.certainty, certaintyOf(story))
    const place = places.get(story.dateline?.place ?? '')
    if (place === undefined) continue
    const named = story.entities.find(id => id === `place/${place}`)
    if (!(named && known.has(named))) count(totals.place, place)
  }
  return totals
}

function count(totals: Map<string, number>, value: string): void {
  totals.set(value, (totals.get(value) ?? 0) + 1)
}
