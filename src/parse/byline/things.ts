/**
 * Tell the names of things from those of people.
 *
 *     'Ozark Plain Dealer'                    a thing
 *     'Associated Press'                      an organisation
 *     'Anna Hall'                             neither: a person whose name is a word for a place
 *     'Department for Coast, Heath & Fishing' an organisation: what its small word opens belongs to it
 */

import {fold} from '../mentions/fold.ts'
import {isGivenName, opensWithGivenName} from '../mentions/lexicon.ts'
import {adjectiveEndings, thingEndings} from '../vocabulary/german-nouns.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {leadingSurnames, particles} from '../vocabulary/names/words.ts'
import {skipsArticle} from '../vocabulary/openings.ts'
import {
  eastAsianOutletIn,
  isAlsoSurname,
  isBodyWord,
  isOutletWord
} from '../vocabulary/outlet-words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

const germanThing = new RegExp(
  String.raw`^\p{Lu}\p{L}*(?:${adjectiveEndings.join('|')}) |(?:${thingEndings.join('|')})(?: |$)`,
  'u'
)
const isPageWord = isPhrase(phrasesOf('advert', 'share', 'subscribe', 'related', 'sections'))

/** `Department for`, `Ministerio de`: the body's name goes on after the small word. */
const opensBody = new RegExp(
  `^(\\p{Lu}\\p{L}+) (?:${phrasesOf('of', 'for').join('|')}) (?=\\p{Lu}|(?:${phrasesOf('the').join('|')}) )`,
  'u'
)

/** `Park Ji-hoon`: a family name, then a given one of two syllables. */
const koreanName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u

/** Longest name of a body. */
const longestBody = 80

/** A text that is the name of one body, commas and all; `undefined` when it is none. */
export function bodyNamedAlone(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longestBody || /[|\d@]/.test(trimmed)) return undefined
  return isBodyWord(opensBody.exec(trimmed.slice(skipsArticle(trimmed)))?.[1] ?? '')
    ? trimmed
    : undefined
}

/** `Ozark Plain Dealer`, `Market Report`: a word that is no name, behind none that is a given name. */
export function isThing(name: string): boolean {
  const words = name
    .split(' ')
    .filter(word => !particles.has(word))
    .map(fold)
  if (koreanName.test(name) && leadingSurnames.has(words[0] ?? '')) return false
  if (words.slice(1).some(word => isOutletWord(word)) && !isNamedSo(words)) return true
  return !isGivenName(words[0] ?? '') && words.some(word => isCommonWord(word) || isPageWord(word))
}

/** `anna hall`: behind a given name, a word for a place is a family name. */
function isNamedSo(words: readonly string[]): boolean {
  return isGivenName(words[0] ?? '') && isAlsoSurname(words.at(-1) ?? '')
}

/** `Park Min-ho`: the family name stands first, and a hyphen in the given name. */
function isKoreanName([first = '', second = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && isAlsoSurname(first) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)
}

/** `Neue Presse`, `Straßen Verkehrsmeldung`: German gives all nouns capitals; a name begins with a given name or ends like neither. */
export function isGermanThing(name: string): boolean {
  return germanThing.test(name) && !opensWithGivenName(name)
}

/** Whether these words are the name of an organisation. */
export function isOrganization(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length === 1) return isOutletWord(first) || eastAsianOutletIn(first) !== undefined
  if (/^\p{Lu}\p{Ll}{1,3}\.$/u.test(first)) return isOrganization(words.slice(1))
  if (isNamedSo([fold(first), ...words.slice(1)]) || isKoreanName(words)) return false
  return words.length > 0 && (isOutletWord(words.at(-1) ?? '') || isOutletWord(first))
}
