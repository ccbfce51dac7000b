/**
 * Facets: the values by which a search is narrowed, one story at a time and over the archive.
 *
 *     TASS, `2019-03-28?`, BISHKEK  →  outlet tass · year 2019 · place bishkek · certainty derived
 *     names Maria Zakharova         →  person maria-zakharova
 *
 * Both the index and the search page take them from here, so that a filter never names
 * a value the index does not hold. A story may have several values of one facet: a date
 * that may fall in two years stands under both. Labels are names as printed; words for
 * years, languages and certainties are the interface's matter.
 */

import type {Archive, ArchivedStory} from './archive.ts'
import {fromEpochDay, partsOf} from './edtf.ts'
import type {EntityType} from './entity.ts'
import {slug} from './identifiers.ts'
import type {Listed} from './listed.ts'
import {worthyEntities} from './worth.ts'

/** The facets, in the order a reader meets them. */
export const facetNames = [
  'outlet',
  'year',
  'event',
  'person',
  'organization',
  'place',
  'topic',
  'language',
  'certainty'
] as const

/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number]

/** The year of a story whose date has none, and the certainty of a date that is not known. */
export const unknownValue = 'unknown'

/** Most years that one uncertain date is listed under. */
const yearsOfOneDate = 10

/** One value of a facet. */
export interface FacetValue {
  /** As it stands in URLs and in the index. */
  readonly value: string
  /** The name as printed; for years, languages and certainties the value itself. */
  readonly label: string
  /** Number of stories. */
  readonly count: number
}

/** A facet over the whole archive. */
export interface Facet {
  readonly name: FacetName
  /** Fullest first, then by value; years newest first. */
  readonly values: readonly FacetValue[]
}

/** The values of every facet for one story. */
export function facetsOfStory(
  story: ArchivedStory
): Readonly<Record<FacetName, readonly string[]>> {
  const {outlet, topics, event, inLanguage, date, dateCertainty, dateEvidence} = story
  const certainty = dateEvidence?.certainty ?? dateCertainty
  return {
    outlet: outlet === undefined ? [] : [outlet],
    year: yearsOf(story),
    topic: topics,
    event: event === undefined ? [] : [event],
    person: namesOf(story, 'person'),
    organization: namesOf(story, 'organization'),
    place: placesOf(story),
    language: inLanguage === undefined ? [] : [inLanguage],
    certainty: [date === undefined ? unknownValue : (certainty ?? unknownValue)]
  }
}

/**
 * The stories with those names and events alone that are worth a value: a name that stands once
 * narrows nothing, and tens of thousands of values would slow every search that counts them.
 */
export function facetedStories(listed: Listed): ArchivedStory[] {
  const worthy = worthyEntities(listed)
  const events = new Set(listed.events.map(({identifier}) => identifier))
  return listed.stories.map(({event, ...story}) => ({
    ...story,
    entities: story.entities.filter(id => worthy.has(id)),
    ...(event !== undefined && events.has(event) ? {event} : {})
  }))
}

/** Every facet of the archive with its totals. */
export function facetsOfArchive(archive: Listed & Pick<Archive, 'outlets' | 'topics'>): Facet[] {
  const labels = labelsOf(archive)
  const found = facetedStories(archive).map(facetsOfStory)
  return facetNames.map(name => ({
    name,
    values: totals(found.flatMap(values => values[name]))
      .map(([value, count]) => ({value, label: labels[name]?.get(value) ?? value, count}))
      .sort((a, b) => (name === 'year' ? 0 : b.count - a.count) || byValue(name, a.value, b.value))
  }))
}

/** The place it was written in, and those it names. */
function placesOf(story: ArchivedStory): string[] {
  const place = story.dateline?.place
  return [...new Set([...(place === undefined ? [] : [slug(place)]), ...namesOf(story, 'place')])]
}

function namesOf({entities}: ArchivedStory, type: string): string[] {
  return entities.flatMap(id => {
    const [own, name] = id.split('/')
    return own === type && name !== undefined ? [name] : []
  })
}

function yearsOf({date, bounds}: ArchivedStory): string[] {
  if (date === undefined || bounds === undefined) return [unknownValue]
  const [first, last] = [bounds.earliest, bounds.latest].map(
    day => partsOf(fromEpochDay(day)).year ?? 0
  )
  if (first === undefined || last === undefined) return [unknownValue]
  const number = Math.min(last - first + 1, yearsOfOneDate)
  return Array.from({length: number}, (_, index) => String(first + index).padStart(4, '0'))
}

function labelsOf(
  archive: Parameters<typeof facetsOfArchive>[0]
): Partial<Record<FacetName, ReadonlyMap<string, string>>> {
  const named = (type: EntityType) =>
    archive.entities
      .filter(entity => entity.type === type)
      .map(({slug: value, name}): [string, string] => [value, name])
  const datelines = archive.stories
    .toReversed()
    .flatMap(({dateline}): [string, string][] =>
      dateline?.place === undefined ? [] : [[slug(dateline.place), dateline.place]]
    )
  return {
    outlet: new Map(archive.outlets.map(({slug: value, name}) => [value, name])),
    topic: new Map(archive.topics.map(({slug: value, name}) => [value, name])),
    event: new Map(archive.events.map(({identifier, title}) => [identifier, title])),
    person: new Map(named('Person')),
    organization: new Map(named('Organization')),
    place: new Map([...datelines, ...named('Place')])
  }
}

function totals(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/** Values in order; years backwards, what has none last. */
function byValue(name: FacetName, left: string, right: string): number {
  if (left === right) return 0
  if (name !== 'year') return left < right ? -1 : 1
  if (left === unknownValue || right === unknownValue) return left === unknownValue ? 1 : -1
  return left < right ? 1 : -1
}
