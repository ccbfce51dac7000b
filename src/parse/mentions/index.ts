/**
 * Find the people, organisations and places that a story names, and the countries it speaks of.
 *
 *     BISHKEK, March 28. /TASS/. Russian presidential aide Yuri Ushakov has said …
 *       → Bishkek (place, of the dateline) · Yuri Ushakov, Russian presidential aide · KG, RU
 *
 * Rather nothing than a wrong name: a person needs a given name that the lists hold, or a role or
 * form of address beside the name. In scripts without capitals only countries are found. The names
 * on the page around the story are not the story's.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Mention} from '../../model/story.ts'
import {findingsOf, settle} from '../data.ts'
import {coverageOf} from './coverage.ts'
import {readDatelinePlace} from './dateline-place.ts'
import {gather} from './entries.ts'
import {toMention} from './mention.ts'
import {partsOf, sightingsOf} from './parts.ts'
import type {Entry} from './sightings.ts'

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
