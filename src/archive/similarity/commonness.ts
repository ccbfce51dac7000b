/**
 * Weigh a word by how common it is: in the language, or in this archive.
 *
 *     "said" 0   "minister" 1   "Venezuela" 3, in an archive about Venezuela 0
 *
 * Weights come in four steps rather than on a scale, so that one more story changes
 * the weight of hardly any word, and what was computed for other stories stands.
 */

import type {Facts} from '../facts.ts'
import {everyday, familiar, frequent} from './common-words.ts'

/** Weight of a word by its step: 0 for everyday words, 3 for rare ones. */
export type Step = 0 | 1 | 2 | 3

/** Smallest share of stories that makes a word of step 0, 1 and 2. */
const shares = [0.1, 0.03, 0.008] as const

/** Fewer stories than this do not make a word common: two reports of one event share their words. */
const fewHaving = 8

/** Fewer stories than this say nothing about how common a word is. */
const fewStories = 100

const inLanguage = new Map<string, Step>([
  ...words(familiar, 2),
  ...words(frequent, 1),
  ...words(everyday, 0)
])

/** How common a word is in the language: the step of its stem. Very short words count as everyday. */
export function commonInLanguage(stem: string): Step {
  return inLanguage.get(stem) ?? (isShort(stem) ? 0 : 3)
}

/** The step of a word in an archive, by its digest. */
export type ArchiveCommonness = (term: number) => Step

/** How common words are in an archive, counted over some of its stories. */
export function commonnessAmong(stories: readonly Pick<Facts, 'terms'>[]): [number, Step][] {
  if (stories.length < fewStories) return []
  const counts = new Map<number, number>()
  for (const {terms} of stories) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([term, having]): [number, Step][] => {
      const step = shares.findIndex(share => having >= Math.max(fewHaving, share * stories.length))
      return step === -1 ? [] : [[term, step as Step]]
    })
    .sort(([a], [b]) => a - b)
}

/** Letters of alphabets: one or two of them are small words everywhere. Characters of Chinese are not. */
function isShort(stem: string): boolean {
  return (
    stem.length < 3 &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\d]+$/u.test(
      stem
    )
  )
}

function words(list: string, step: Step): [string, Step][] {
  return list
    .trim()
    .split(/\s+/)
    .map(stem => [stem, step])
}
