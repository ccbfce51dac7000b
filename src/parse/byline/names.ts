/**
 * Read names off the rest of a byline.
 *
 *     'Howard Schneider, Lindsay Dunsmuir'         → two people
 *     'Hillel ItalieThe Associated Press'          → Hillel Italie
 *     'Hugo Bachega in Kyiv'                       → Hugo Bachega
 *     'Jane Doe, Senior Reporter jane@example.org' → Jane Doe
 *     'Associated Press'                           → an organisation
 *
 * A list ends at the first piece that is no name. What follows a name on its piece (a role, an
 * outlet, a place, an address) is not part of it.
 */

import type {Author} from '../../model/story.ts'
import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {rankWords, wordsAfterName, wordsInNoName} from '../vocabulary/byline-words.ts'
import {withoutAtEnd} from '../vocabulary/folding.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {capitalised} from '../vocabulary/list.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {innerNameWords, isGeneration, namePrefixes, particles} from '../vocabulary/names/words.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {isKnownCity, isKnownPlace} from '../vocabulary/places.ts'
import {pieces} from './pieces.ts'
import {bodyNamedAlone, isOrganization, isThing} from './things.ts'

const mostWords = 5
const han = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,4})$/u
/** Whether a text is what staff sign as that no person is. */
export const isDesk = isPhrase(phrasesOf('desk'))
const roles = new Set(phrasesOf('role'))
/** `Corresponsal en Bogotá`, `Reporter Jane Doe`: what somebody is, with or without his name. */
const opensRole = startsWithPhrase(phrasesOf('role'))
/** `By our reporter Jane Doe`. */
const our = new RegExp(`^(?:${phrasesOf('our').join('|')})\\s`, 'iu')
/** What somebody writes about, and what he is: `environment reporter `. */
const smallWords = /^(?:\p{Ll}[\p{L}-]{1,20} ){1,4}(?=\p{Lu})/u
/** `Written By Jane Doe; Edited By News Desk`. */
const opensByline = startsWithPhrase(phrasesOf('byline'))
/** `Jane Doe Leave a comment`. */
const opensPage = startsWithPhrase(phrasesOf('comments', 'share', 'follow'))

const afterName = new Set([...wordsAfterName, ...phrasesOf('published', 'updated')])
const neverInNames = new Set(wordsInNoName)
const ranks = new Set(rankWords)
/** Articles that open names of outlets and stand in no name of a person: `Jane Doe The Herald`. */
const openingNames = new Set(
  capitalised(phrasesOf('the').filter(word => word.length > 2 && !particles.has(word)))
)

/** The names at the start of a text, in order. */
export function readNames(text: string): Author[] {
  const body = bodyNamedAlone(text)
  if (body !== undefined) return [{type: 'Organization', name: body}]
  const authors: Author[] = []
  for (const printed of pieces(text)) {
    const piece = printed.slice(postLength(printed))
    if (authors.length > 0 && opensByline(printed) > 0) break
    if (piece === '' || (authors.length > 0 && isPost(printed))) continue
    // `By Jane Doe | Coast News Group`.
    if (authors.length > 0 && piece.split(' ').slice(2).some(isOutletWord)) break
    const author = readName(piece)
    if (author === undefined) {
      if (authors.length > 0 || !isRole(piece)) break
      continue
    }
    if (authors.length > 0 && (author.type === 'Organization' || isThing(author.name))) break
    if (!authors.some(other => other.name === author.name)) authors.push(author)
  }
  return authors
}

/** Length of the post that stands before a name: `our reporter `, `environment reporter `; 0 when none does. */
export function postLength(text: string): number {
  const ours = our.exec(text)?.[0].length ?? 0
  const post = opensRole(text.slice(ours))
  if (post > 0) return ours + post
  const [lead = ''] = smallWords.exec(text.slice(ours)) ?? []
  return lead !== '' && isRole(lead.trim().split(' ').at(-1) ?? '') ? ours + lead.length : 0
}

/** The one name that a text starts with. */
export function readName(text: string): Author | undefined {
  const trimmed = withoutStop(text.trim())
  if (agencyOf(trimmed) || isDesk(trimmed)) return {type: 'Organization', name: trimmed}
  const words = withoutRole(inCapitals(nameWords(trimmed)))
  const name = words.join(' ')
  if (isOrganization(words)) return {type: 'Organization', name}
  return isPersonName(words) ? {type: 'Person', name} : undefined
}

/** Without a sign at the end, but for the full stop of `Jr.`. */
function withoutStop(text: string): string {
  return isGeneration(text.slice(text.lastIndexOf(' ') + 1)) ? text : withoutAtEnd(text, '.:')
}

/** Whether words are shaped like a person's name. */
export function isPersonName(words: readonly string[]): boolean {
  if (words.length === 1 && han.test(words[0] ?? '')) return true
  if (words.some(word => neverInNames.has(word.toLowerCase()))) return false
  const full = words.filter(word => !particles.has(word))
  if (full.length < 2 || full.length > mostWords || words.length > mostWords + 2) return false
  return full.every(isNameWord) && full.some(word => word.length > 2)
}

/** The words up to the first that no name has: `in`, `for`. */
function nameWords(text: string): string[] {
  const words: string[] = []
  const printed = text.split(/\s+/)
  for (const [at, word] of printed.entries()) {
    if (words.length > 1 && opensPage(printed.slice(at).join(' ')) > 0) break
    // `Luc d’Aubrey`; but `Luc Morel d’Enquête` works there.
    const isOfName = isNameWord(word) && (words.length === 1 || !/['’]/.test(word))
    const isSmall = /^\p{Ll}/u.test(word) && !particles.has(word) && !isOfName
    const isOver = words.length > 1 && afterName.has(word.toLowerCase())
    if (isSmall || isOver || words.length > mostWords + 3) break
    // `Aurélie Martin. Publié le`: initials and short forms apart, a full stop ends the name.
    const isLast = /\p{L}{4}\.$/u.test(word)
    words.push(isLast ? word.slice(0, -1) : word)
    if (isLast) break
  }
  while (
    words.length > 0 &&
    particles.has(words.at(-1) ?? '') &&
    /^\p{Ll}/u.test(words.at(-1) ?? '')
  )
    words.pop()
  return words
}

/** `JANE DOE Observer`: a name in capitals ends where they end. */
function inCapitals(words: readonly string[]): readonly string[] {
  const isLoud = (word: string | undefined) => /^\p{Lu}{3,}$/u.test(word ?? '')
  if (!isLoud(words[0]) || !isLoud(words[1])) return words
  const end = words.findIndex(word => /^\p{Lu}\p{Ll}{3,}$/u.test(word))
  return end === -1 ? words : words.slice(0, end)
}

/** The words without the role or the outlet at their end. */
function withoutRole(words: readonly string[]): readonly string[] {
  for (let at = 1; at < words.length; at++) {
    if (!roles.has(words.slice(at).join(' ').toLowerCase())) continue
    const name = words.slice(0, at)
    return name.slice(
      0,
      1 +
        Math.max(
          1,
          name.findLastIndex(word => !ranks.has(word.toLowerCase()))
        )
    )
  }
  const isOutlet = words.length > 3 && isOutletWord(words.at(-1) ?? '')
  if (!isOutlet)
    return words.length > 2 && isKnownCity(words.at(-1) ?? '') ? words.slice(0, -1) : words
  const article = words.findIndex((word, at) => at > 1 && openingNames.has(word))
  return article > 0 ? words.slice(0, article) : firstName(words)
}

/** What stands in a name before its last word: `Siobhán Ní Cheallaigh`, `Jane Q. Doe`, `Jan van der Berg`. */
function isInner(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word) || innerNameWords.has(word.toLowerCase())
}

/** The first two words, what belongs to the second, and the family name behind two given names. */
function firstName(words: readonly string[]): readonly string[] {
  const last = words.findIndex(
    (word, at) => at > 0 && !isInner(word) && !(at === 1 && hasFamilyNext(words))
  )
  const end = last === -1 ? 2 : last + 1
  return words.slice(0, isGeneration(words[end] ?? '') ? end + 1 : end)
}

/** `Mary Beth Tolan Political Editor`: two given names that we know, and a word that is none of what one does. */
function hasFamilyNext([first = '', second = '', third = '', fourth]: readonly string[]): boolean {
  if (fourth === undefined || !isGivenName(fold(second)) || !isGivenName(fold(first))) return false
  const next = third.toLowerCase()
  return !ranks.has(next) && !isRole(next) && !isCommonWord(next) && !isKnownPlace(third)
}

/**
 * The name before what its bearer does, when a line ends with that:
 * `Helena Marsh` of `Helena Marsh North of England correspondent`.
 */
export function readTitledName(text: string): Author | undefined {
  const words = text.trim().split(/\s+/)
  if (words.length < 3 || words.length > 9 || !isRole(words.at(-1) ?? '')) return undefined
  const name = firstName(words)
  if (isThing(name.join(' ')) || !isPersonName(name)) return undefined
  // `Atlantic Canada Reporter`.
  if (!isGivenName(fold(name[0] ?? '')) && name.some(isKnownPlace)) return undefined
  return {type: 'Person', name: name.join(' ')}
}

/** Whether a text is what a journalist is called: it ends or opens with such a word. */
export function isPost(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 5 && (isRole(words.at(-1) ?? '') || opensRole(text) > 0)
}

function isRole(piece: string): boolean {
  return roles.has(piece.toLowerCase())
}

/** A word of a writing without capitals. */
const unicase = /^[\p{Lo}\p{M}\u200c]{1,16}$/u
const capitals = /^(?:\p{Lu}[\p{L}\p{M}'’‘-]*\.?|(?:\p{Lu}\.-?){2,4})$/u
const prefixed = new RegExp(
  String.raw`^(?:${namePrefixes.join('|')})(?:-|['’])\p{Lu}[\p{L}\p{M}'’-]*$`,
  'iu'
)

/** Whether a word may stand in a name, other than a small one like `van`. */
function isNameWord(word: string): boolean {
  return unicase.test(word) || capitals.test(word) || prefixed.test(word)
}
