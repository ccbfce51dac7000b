/**
 * Find whom a story says to have said something, in its own words.
 *
 *     Diosdado Cabello, the vice president of the party, confirmed the arrival …   Diosdado Cabello
 *     … was announced by the Chief of Staff, Howard Baker                          Howard Baker
 *     Shultz is likely to visit Moscow soon                                        nobody
 *
 * Looks at the words beside a name alone, so that a sentence about a person is not taken for a
 * statement by that person. What was said is not parted from the sentence.
 */

import type {Root, RootContent} from 'mdast'
import {onOneLine} from '../../model/body.ts'
import type {Mention, Saying} from '../../model/story.ts'
import {organizationEnds} from '../vocabulary/names/organizations.ts'
import {andEnglish} from '../vocabulary/names/small-words.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {sentencesOf} from './sentences.ts'

/** Words after a name within which its verb stands: right after it, and after what a comma parts. */
const [next, pastComma] = [3, 14]

/** Words before a name within which it is said who speaks: `according to the minister Ann Holm`. */
const before = 8

/** Characters before and after a name within which so many words stand. */
const [ahead, behind] = [70, 110]

/** Most people that are looked for, and most places that are looked at. */
const [mostPeople, mostPlaces] = [60, 400]

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

const partOfWord = /[\p{L}\p{M}\p{N}]/u

/** The sayings of those whom a story names, in the order of the text; each person once a place. */
export function sayingsIn(
  body: Root,
  mentions: readonly Mention[],
  language: string | undefined
): Saying[] {
  const lexicon = lexiconOf(language)
  const people = mentions.filter(({type}) => type === 'Person').slice(0, mostPeople)
  if (lexicon === undefined || people.length === 0) return []
  const found: Saying[] = []
  let looks = 0
  for (const node of body.children) {
    const line = node.position?.start.line
    if (line === undefined || !isProse(node)) continue
    const text = onOneLine(node).replaceAll('’', "'")
    for (const {name} of people) {
      const family = name.replaceAll('’', "'").split(/\s/).at(-1) ?? ''
      for (const at of placesOf(text, family)) {
        if (looks === mostPlaces) return found
        looks += 1
        if (isSaid(text, at, at + family.length, lexicon)) found.push({speaker: name, line, at})
      }
    }
  }
  return found
}

function isProse({type}: RootContent): boolean {
  return type === 'paragraph' || type === 'blockquote' || type === 'list'
}

/** Where a word stands in a text, not as a part of another. */
function* placesOf(text: string, wanted: string): Generator<number> {
  if (wanted === '') return
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const [left, right] = [text.charAt(at - 1), text.charAt(at + wanted.length)]
    if (!partOfWord.test(left) && !partOfWord.test(right)) yield at
  }
}

/** Whether it is said beside the name at this place that its owner says something. */
function isSaid(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const [rest] = sentencesOf(text.slice(to, to + behind))
  const after = wordsOf(rest?.text ?? '')
  if (isFirm(after, text.charAt(to))) return false
  const start = sentencesOf(text.slice(Math.max(0, from - ahead), from)).at(-1)
  const first = start === undefined || start.complete ? [] : wordsOf(start.text).slice(-before)
  const clause = first.slice(first.findLastIndex(one => lexicon.relatives.has(one)) + 1)
  const reach = ',('.includes(text.charAt(to) || '-') ? pastComma : next
  return hasAct(clause, lexicon) || hasAct(after.slice(0, reach), lexicon)
}

/** Whether words of speech are among these. */
function hasAct(words: readonly string[], lexicon: Lexicon): boolean {
  if (!words.some(one => lexicon.opensAct.has(one))) return false
  const acts = [lexicon.verbs, lexicon.framing, lexicon.participles, lexicon.according]
  const row = words.map(lower => ({lower}))
  return row.some((_, place) => acts.some(act => act.at(row, place) > 0))
}

/** `Holm and Co said`, `Holm Shipping said`: a firm does. */
function isFirm([first = '', second = '']: readonly string[], mark: string): boolean {
  return mark === ' ' && organizationEnds.has(first === andEnglish ? second : first)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? []
}
