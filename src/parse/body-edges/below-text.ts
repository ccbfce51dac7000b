/**
 * Know what stands below a story though it may read like one, and a list of short sentences that its last line announces.
 *
 *     About Larkspur Robotics               who paid for it
 *     Comments (3)                          what readers say of it
 *     All rights reserved. Example Media    whose it is
 */

import {announcesLinks} from '../blocks/links.ts'
import type {Block} from '../data.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {capitalised} from '../vocabulary/list.ts'
import {speaksOfThePage} from '../vocabulary/openings.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {profiles} from '../vocabulary/profiles.ts'

/** Below such a label stands who wrote the story. */
const announcesAuthors = isPhrase(profiles)

/** Names only after the word: `About the storm` is a subhead. */
const opensProfile = new RegExp(
  String.raw`^(?:${capitalised(phrasesOf('about')).join('|')}) \p{Lu}[\p{L}\p{N}.&’'-]*(?:(?:,\s?|\s)\p{Lu}[\p{L}\p{N}.&’'-]*){0,5},?\s?:?$`,
  'u'
)

const opensComments = startsWithPhrase(phrasesOf('comments'))
const claimsRights = startsWithPhrase(phrasesOf('rights'))

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
  /[.!?…]["”»’]? (?:\(\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’ -]{1,30}(?:(?:, \p{Lu}{2,5})?, [\d./]{5,10})?\)|[–—] ?\p{Lu}\S{2,24}|[–—] ?\p{Lu}[\p{Lu}\p{M}.’'-]{0,20}(?: \p{Lu}[\p{Lu}\p{M}.,’'-]{0,20}){1,7})$/u

/** Whether who wrote a text signs its last sentence: `… will reopen in March. (Jane Doe, 3.3.2015)`. */
export function isSignedOff(text: string): boolean {
  return signature.test(text.slice(-longestSigned))
}

/** What is surely below the text: comments, rights, a profile. */
export function isTail(block: Block): boolean {
  const {endsSentence, capitals} = block.features
  if (isProfile(block) || isAuthors(block)) return true
  // `Editor: Jane Doe` is of the imprint, `Editor's picks` are links.
  if (claimsRights(block.text) > 0) return !announcesLinks(block.text)
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

/** Shortest line that announces a list. */
const shortestAnnouncement = 30

/** Whether a line ends in a colon, and the next is a sentence: `Keepers should take these steps:` */
export function announces({text, features}: Block, next: Block | undefined): boolean {
  const {furniture, hasAddress, size} = features
  if (furniture || hasAddress || size <= shortestAnnouncement) return false
  return /[:：]$/u.test(text) && next !== undefined && isListed(next)
}

/** Whether a block is a sentence of a list, however short: `Shut the gate.` */
export function isListed({features}: Block): boolean {
  const {endsInFullStop, furniture, hasAddress, dated, wordless} = features
  return endsInFullStop && !furniture && !hasAddress && !dated && !wordless
}

/** Shortest paragraph that breaks off before the text does, where a page shows its beginning only. */
const shortestBroken = 90
const sentenceThenMore =
  /[\p{L}\p{M}]{3}["”»«’)]{0,2}[.?!।۔؟]["”»’]? ["“„«»]?[\p{Lu}\p{Lo}]|[。！？][^」』”]/u

/** Whether a paragraph breaks off in a sentence, after another: `… refused. The council, though, wants`. */
export function isBroken({text, features}: Block): boolean {
  const {furniture, hasAddress, dated, size} = features
  if (furniture || hasAddress || dated || size < shortestBroken) return false
  return (
    /[\p{Ll}\p{Lo}\p{M},،]$/u.test(text) && sentenceThenMore.test(text) && !speaksOfThePage(text)
  )
}

/** Words of a script without spaces, parted by spaces: `时政 地方 法治 高层 …`. */
const isMenu = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6} ){6}/u

/** Shortest piece of a sentence that a capture ends in; a shorter line is one of the page. */
const shortestRest = 30

/** Whether the capture ends in it, in the middle of a sentence. */
export function isCutOff(block: Block, blocks: readonly Block[], lines: number): boolean {
  if (block.index !== blocks.length - 1) return false
  const {furniture, wordless, hasAddress, capitals, endsSentence, size} = block.features
  if (furniture || wordless || hasAddress || capitals || endsSentence) return false
  if (isMenu.test(block.text)) return false
  if (/[,;،、，]$/u.test(block.text)) return true
  if (lines > 0) return size > 60
  return (size > shortestRest || block.text.includes(', ')) && !/[\d)）]$/u.test(block.text)
}
