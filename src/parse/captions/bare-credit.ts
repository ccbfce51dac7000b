/**
 * Know who took the picture by the name alone, on a line of its own under what the picture shows.
 *
 *     Two players of the house team at the harbour hall    a clause, or a sentence about the story
 *     Dan Norling                                          a name that we know, under a clause
 *     —Colin Framm for Lindholm Week                       a name, and for whom
 *     Gord Alm/Lindholm StarHerald                         the same
 *     GORD ALM, StarHerald                                 the same, when it is called as media are
 *
 * And whether a text without a credit may be the caption that the credit below it belongs to.
 *
 * The paragraph below goes on without the name: a subhead opens what speaks of its bearer, and in an
 * interview a name returns. Under a standfirst such a name is a byline.
 */

import {isFullName} from '../byline/bare-name.ts'
import type {Block} from '../data.ts'
import {opensWithGivenName} from '../mentions/lexicon.ts'
import {speech} from '../text/speech.ts'
import {tellsAgo} from '../vocabulary/ago.ts'
import {takenFor} from '../vocabulary/credit-forms.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {inBothCases} from '../vocabulary/list.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {type Standing, severalSentences} from './standing.ts'
import {showsWhere} from './words.ts'

/** Longest line that is a name, or a name and an outlet. */
const longest = 60

/** Shortest and longest text under which it stands, and words of the story in it. */
const shortestShown = 25
const longestShown = 200
const fewestShared = 2

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}`
const articles = phrasesOf('the')
const article = `(?:(?:${inBothCases(articles).join('|')}) )?`
const outlet = String.raw`${article}\p{Lu}[\p{L}\d&.'’-]*(?: \p{Lu}[\p{L}\d&.'’-]*){1,3}`
const nameAndOutlet = new RegExp(
  `^(?:[—–-] ?)?${name}(?: (?:${takenFor.join('|')}) | ?/ ?)${outlet}$`,
  'u'
)

/** `GORD ALM, StarHerald`, `Gord Alm, The Lindholm Post`. */
const nameThenMedium = new RegExp(
  String.raw`^(${name}), ${article}(?:\p{Lu}[\p{L}\d&.'’-]* ){0,3}(\p{Lu}[\p{L}’'-]+)$`,
  'u'
)

/** Whether a line is the credit of the picture that the text above it tells of; `isCaption` when that is known. */
export function isBareCredit(
  {text, words}: Block,
  above: Block | undefined,
  next: Block | undefined,
  {belowHeadline, belowCredits, isOfStory}: Standing,
  isCaption: boolean
): boolean {
  if (above === undefined || text.length > longest || !belowHeadline) return false
  if (isCaption && isFullName(text)) return true
  const isOfOutlet = nameAndOutlet.test(text) || isOfMedium(text)
  if (!isOfOutlet && (above.features.endsSentence || !isFullName(text))) return false
  if (above.zone === 'above' && !(isOfOutlet && belowCredits)) return false
  if (next === undefined || [...words].some(word => next.words.has(word))) return false
  return showsStory(above, isOfStory)
}

/** Whether it is a name that we know and a medium. */
function isOfMedium(text: string): boolean {
  const [, who, medium] = nameThenMedium.exec(text) ?? []
  return who !== undefined && opensWithGivenName(who) && isMediaWord(medium ?? '')
}

/** Whether a short text is about the story, and nobody says it. */
function showsStory({text, words, features}: Block, isOfStory: (word: string) => boolean): boolean {
  const {size, furniture, wordless, dated, breaksOff, capitals} = features
  if (furniture || wordless || dated || breaksOff || capitals) return false
  if (size < shortestShown || size > longestShown || /[:：]$/u.test(text)) return false
  if (severalSentences.test(text) || speech.test(text)) return false
  return [...words].filter(isOfStory).length >= fewestShared
}

/** What reads less like prose than this is no paragraph, whatever its words. */
const leastProse = 0.3

/** A caption whose credit stands on a line of its own reads less like prose than a paragraph does. */
const uncreditedProse = 0.8

/** The same above the text, where a caption may have two sentences. */
const proseAbove = 1.6

/** `Facebook Twitter Email`: a row of buttons stands above the picture. */
const opensButtons = startsWithPhrase(phrasesOf('share', 'tools', 'follow'))

/** Whether a text that has no credit may be the caption that the credit below it belongs to. */
export function mayBeUncredited(
  {text, prose, words, features, zone}: Block,
  isOfStory: (word: string) => boolean
): boolean {
  const {size, furniture, wordless, dated} = features
  if (size > 200 || size < 8 || furniture || wordless || dated) return false
  if (tellsAgo(text)) return false
  const shared = [...words].filter(isOfStory).length
  if (shared === 0 && opensButtons(text) > 0) return false
  const most = zone === 'above' && showsWhere(text) ? proseAbove : uncreditedProse
  // Above the text hardly a word of it needs to return.
  const fewest = zone === 'above' ? 1 : 2
  return prose <= leastProse || (prose < most && shared >= fewest)
}
