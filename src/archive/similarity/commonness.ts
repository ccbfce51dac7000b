/**
 * Weigh a word by how common it is: in the language, and in an archive.
 *
 *     "said" 0   "budget" 1   "Venezuela" 3, in an archive about Venezuela 0
 *
 * An archive is counted as if it held a thousand ordinary stories more. So a few stories do
 * not make the words of their event common, and thousands have their way. Weights come in
 * four steps rather than on a scale, so that one more story changes the weight of hardly
 * any word, and what was computed for other stories stands.
 */

import {everyday, familiar, frequent} from './common-words.ts'
import {digestOf} from './hash.ts'

/** Weight of a word by its step: 0 for everyday words, 3 for rare ones. */
export type Step = 0 | 1 | 2 | 3

/** Smallest share of stories that makes a word of step 0, 1 and 2. */
const shares = [0.1, 0.03, 0.008] as const

/** Ordinary stories that are counted beside those of an archive. */
const ordinary = 1000

/** Of ordinary stories, those that have a word of each step. */
const having: Readonly<Record<Step, number>> = {0: 200, 1: 50, 2: 15, 3: 0}

const inLanguage = new Map<string, Step>([
  ...words(familiar, 2),
  ...words(frequent, 1),
  ...words(everyday, 0)
])

const inLanguageByDigest = new Map([...inLanguage].map(([stem, step]) => [digestOf(stem), step]))

/** How common a word is in the language: the step of its stem. Very short words count as everyday. */
export function commonInLanguage(stem: string): Step {
  return inLanguage.get(stem) ?? (isShort(stem) ? 0 : 3)
}

/**
 * How common a word is, by its digest, where `count` of `size` stories have it. Digests tell
 * of no short word.
 */
export function commonAmong(term: number, count: number, size: number): Step {
  const all = count + having[inLanguageByDigest.get(term) ?? 3]
  const step = shares.findIndex(share => all >= share * (size + ordinary))
  return step === -1 ? 3 : (step as Step)
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
