/**
 * Tell which countries a story is about.
 *
 *     LUXEMBOURG, May 12 - A Japanese bank …  → JP, LU
 *
 * Those of its dateline, those that its headline, abstract or first paragraph speaks of, and those
 * that it names again and again: by name, by a place in them, or by what belongs to them (`French
 * farmers`). A country named in passing is not one of them.
 */

import type {Entry, Placed} from './sightings.ts'

/** Times that a story names a country it is about, if the opening does not. */
const often = 3

/** The countries, ISO 3166-1, in alphabetical order. */
export function coverageOf(
  entries: readonly Entry[],
  sightings: readonly Placed[],
  ofDateline: readonly string[]
): string[] {
  const counts = new Map<string, number>(ofDateline.map(country => [country, often]))
  const places = entries.filter(({type}) => type === 'Place').flatMap(entry => entry.sightings)
  for (const sighting of [...places, ...sightings.filter(({type}) => type === 'Demonym')]) {
    const country = countryOf(sighting)
    if (country === undefined) continue
    counts.set(country, (counts.get(country) ?? 0) + (sighting.isInOpening ? often : 1))
  }
  return [...counts].flatMap(([country, count]) => (count >= often ? [country] : [])).sort()
}

function countryOf({known}: Placed): string | undefined {
  switch (known?.type) {
    case 'Demonym':
      return known.key
    case 'Place':
      return known.country ?? known.within
    default:
      return undefined
  }
}
