/**
 * Know what stands below a story though it may read like one.
 *
 *     About Larkspur Robotics               who paid for it
 *     Comments (3)                          what readers say of it
 *     All rights reserved. Example Media    whose it is
 */

import type {Block} from '../data.ts'
import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {hasPhrase, isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {profiles} from '../vocabulary/profiles.ts'

/** Below such a label stands who wrote the story. */
const announcesAuthors = isPhrase(profiles)

/** Names only after the word: `About the storm` is a subhead. */
const opensProfile =
  /^(?:About|Über|À propos de|Acerca de|Sobre|Informazioni su) \p{Lu}[\p{L}\p{N}.&’'-]*(?:(?:,\s?|\s)\p{Lu}[\p{L}\p{N}.&’'-]*){0,5},?\s?:?$/u

const opensComments = startsWithPhrase(phrasesOf('comments'))
const claimsRights = startsWithPhrase(phrasesOf('rights'))

/** Paragraphs about the page, though they stand near the text: consent, subscription, rights. */
const speaksOfThePage = hasPhrase(longPhrasesOf('cookies', 'subscribe', 'rights'))

/** The first of the blocks of a text that stands below it. */
export function tailIn(body: readonly Block[]): Block | undefined {
  return body.find((block, index) => index > 0 && (isProfile(block) || isAuthors(block)))
}

/** Whether a block is a paragraph, of the story as far as can be seen. */
export function isSentence(block: Block): boolean {
  const {prose, features, text} = block
  const ends = features.endsSentence || isSignedOff(text)
  return prose > 0 && ends && !speaksOfThePage(text) && !isPrompt(block)
}

/** Longest signature behind a last sentence, and what it looks like: `. (Jane Doe)`, `. – Coastline.example`. */
const longestSigned = 70
const signature =
  /[.!?…]["”»’]? (?:\(\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’ -]{1,30}(?:, [\d./]{5,10})?\)|[–—] ?\p{Lu}\S{2,24}|[–—] ?\p{Lu}[\p{Lu}\p{M}.’'-]*(?: \p{Lu}[\p{Lu}\p{M}.,’'-]*){1,7})$/u

/** Whether who wrote a text signs its last sentence: `… will reopen in March. (Jane Doe, 3.3.2015)`. */
export function isSignedOff(text: string): boolean {
  return signature.test(text.slice(-longestSigned))
}

/** What is surely below the text: comments, rights, a profile. */
export function isTail(block: Block): boolean {
  const {endsSentence, capitals} = block.features
  if (isProfile(block) || isAuthors(block)) return true
  if (claimsRights(block.text) > 0) return true
  return isPrompt(block) && (!endsSentence || capitals)
}

/** Words of comments open it. `Have your say below.` may stand in the middle of a text. */
function isPrompt({text}: Block): boolean {
  return opensComments(text.replace(/^\d{1,6}\s/u, '')) > 0
}

/** `About Larkspur Robotics`: below a press release stands who paid for it. */
function isProfile({text, features}: Block): boolean {
  return features.size < 60 && !features.endsSentence && opensProfile.test(text)
}

function isAuthors({text, features}: Block): boolean {
  return features.size < 60 && announcesAuthors(text)
}
