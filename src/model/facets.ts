/**
 * Facets: the values by which a search is narrowed, one story at a time and over the archive.
 *
 *     TASS, `2019-03-28?`, BISHKEK  →  outlet tass · year 2019 · place bishkek · certainty derived
 *
 * Both the index and the search page take them from here, so that a filter never names
 * a value the index does not hold. A story may have several values of one facet: a date
 * that may fall in two years stands under both. Labels are names as printed; words for
 * years, languages and certainties are the interface's matter.
 */

import type {Archive, ArchivedStory} from './archive.ts'
import {fromEpochDay, partsOf} from './edtf.ts'
import {slug} from './identifiers.ts'

/** The facets, in the order a reader meets them. */
export const facetNames = ['outlet', 'year', 'topic', 'place', 'language', 'certainty'] as const

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
  const {outlet, topics, inLanguage, dateline, date, dateCertainty, dateEvidence} = story
  const certainty = dateEvidence?.certainty ?? dateCertainty
  return {
    outlet: outlet === undefined ? [] : [outlet],
    year: yearsOf(story),
    topic: topics,
    place: dateline?.place === undefined ? [] : [slug(dateline.place)],
    language: inLanguage === undefined ? [] : [inLanguage],
    certainty: [date === undefined ? unknownValue : (certainty ?? unknownValue)]
  }
}

/** Every facet of the archive with its totals. */
export function facetsOfArchive(archive: Archive): Facet[] {
  const labels = labelsOf(archive)
  const found = archive.stories.map(facetsOfStory)
  return facetNames.map(name => ({
    name,
    values: totals(found.flatMap(values => values[name]))
      .map(([value, count]) => ({value, label: labels[name]?.get(value) ?? value, count}))
      .sort((a, b) => (name === 'year' ? 0 : b.count - a.count) || byValue(name, a.value, b.value))
  }))
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

function labelsOf(archive: Archive): Partial<Record<FacetName, ReadonlyMap<string, string>>> {
  const places = new Map<string, string>()
  for (const {dateline} of archive.stories) {
    const place = dateline?.place
    if (place !== undefined && !places.has(slug(place))) places.set(slug(place), place)
  }
  return {
    outlet: new Map(archive.outlets.map(({slug: value, name}) => [value, name])),
    topic: new Map(archive.topics.map(({slug: value, name}) => [value, name])),
    place: places
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
