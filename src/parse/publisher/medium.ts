/**
 * Tell whether a name is that of a newspaper, a station or a magazine, by the words it is made of.
 *
 *     Wyreside Gazette, Radio Lindholm, The Guardian        media
 *     Lindholm Council, Follow Gazette, News Live           none
 *
 * A name of one word counts behind an article, `The Herald`, or by its end: `Fjordposten`.
 */

import {isSection} from '../section/trail.ts'
import {isAscii} from '../text/ascii.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {namesJoints} from '../vocabulary/joining.ts'
import {isMediaWord, isMediumWord, isOftenQuoted} from '../vocabulary/media-words.ts'
import {skipsArticle} from '../vocabulary/openings.ts'
import {beforeNames, beforePosts, listOpenings} from '../vocabulary/own-page.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'

/** Words and nothing else. */
const plain = /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){1,4}$/u

const before: ReadonlySet<string> = new Set(beforeNames)
const invites = startsWithPhrase(phrasesOf('subscribe', 'navigation', 'tools'))
const opensLists: ReadonlySet<string> = new Set(listOpenings)

const makesPost = new RegExp(`\\b(?:${beforePosts.join('|')}) `, 'iu')

/** Whether a name is a medium's: it has two words or more, and media call themselves so. */
export function isMedium(name: string): boolean {
  const words = name.slice(skipsArticle(name)).split(' ')
  const isOneOfKind = words.length === 1 && skipsArticle(name) > 0 && name.length > 7
  if (words.length === 1 && isMediumWord(words[0] ?? '')) return true
  if ((words.length < 2 && !isOneOfKind) || isSection(name) || agencyOf(name) !== undefined)
    return false
  if (before.has(openingOf(name)) || makesPost.test(name)) return false
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (isOneOfKind) return isMediaWord(first)
  return isMediaWord(last) || (isMediaWord(first) && !opensLists.has(first.toLowerCase()))
}

/** Whether a whole line is a medium's name, small words in it or not: `Podještědské noviny`, `Dawn Gazette`. */
export function isMediumLine(text: string): boolean {
  return isMedium(text) && (isNameShaped(text) || (!isAscii(text) && plain.test(text)))
}

/** Whether it is a section or a place, a medium that all others quote, or an agency that sells to them. */
export function isOfOthers(name: string): boolean {
  if (isSection(name) || isSection(name.split(' ')[0] ?? '') || isKnownPlace(name)) return true
  return isOftenQuoted(name) || agencyOf(name)?.wholesale === true
}

/** Whether a text begins with words that pages print before names: `Follow Tiltline`, `Subscribe to Tiltline`. */
export function opensOther(name: string): boolean {
  return before.has(openingOf(name)) || invites(name) > 0
}

/** The first word of a name, in small letters. */
function openingOf(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase()
}

const word = "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]{0,24}"
const joint = `(?:${namesJoints.join('|')}) `

/** A name, as the source of a pattern. */
export const outletName = `${word}(?: (?:${joint}){0,2}(?:[dl]['’])?${word}){0,4}`

/** Longest line that may be a name. */
const longestName = 40

const whole = new RegExp(`^${outletName}$`, 'u')

/** Whether a text is nothing but such a name. */
export function isNameShaped(text: string): boolean {
  return text.length > 2 && text.length <= longestName && whole.test(text)
}
