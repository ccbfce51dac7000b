/**
 * Find the people, organisations and places that a story names, and the countries it speaks of.
 *
 *     BISHKEK, March 28. /TASS/. Russian presidential aide Yuri Ushakov has said …
 *       → Bishkek (place, of the dateline) · Yuri Ushakov, Russian presidential aide · KG, RU
 *
 * Rather nothing than a wrong name: a person needs a given name that the lists hold, or a role or
 * form of address beside the name. In scripts without capitals only countries are found. The names
 * on the page around the story are not the story's. A country is spoken of if the dateline or the opening names it,
 * or the story does again and again: by name, by a place in it, or by what belongs to it (`French farmers`).
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Mention} from '../../model/story.ts'
import {findingsOf, settle} from '../data.ts'
import {readDatelinePlace} from './dateline-place.ts'
import {gather} from './entries.ts'
import {toMention} from './mention.ts'
import {partsOf, sightingsOf} from './parts.ts'
import type {Entry, Placed} from './sightings.ts'

/** Settle `mentions` and `spatialCoverage`. */
export function mentions() {
  return (tree: Root, file: VFile): void => {
    const {dateline, inLanguage = 'en'} = findingsOf(file).values
    const language = inLanguage.split('-')[0] ?? inLanguage
    const sightings = partsOf(tree, file).flatMap(part => sightingsOf(part, language, file))
    const entries = gather(sightings)
    const dated = readDatelinePlace(dateline?.place, findingsOf(file).evidence.dateline?.line)
    const found = [...datelineMention(entries, dated.entry), ...entries.map(toMention)]
    const covered = coverageOf(entries, sightings, dated.countries)
    const [first] = found
    if (first !== undefined) settle(file, 'mentions', found, evidenceOf(first))
    if (covered.length > 0) settle(file, 'spatialCoverage', covered, evidenceOf(first))
  }
}

/** The place of the dateline, if the text does not name it as well. */
function datelineMention(entries: readonly Entry[], dated: Entry | undefined): Mention[] {
  if (dated === undefined) return []
  if (entries.some(({type, key}) => type === 'Place' && key === dated.key)) return []
  return [{...toMention(dated), onlyInDateline: true}]
}

function evidenceOf(first: Mention | undefined) {
  return {
    rule: 'mentions',
    ...(first?.line === undefined ? {} : {line: first.line}),
    certainty: 'derived',
    because: 'the words are names, by lists of names and by what stands beside them'
  } as const
}

/** Times that a story names a country it is about, if the opening does not. */
const often = 3

/** The countries, ISO 3166-1, in alphabetical order. */
function coverageOf(
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
