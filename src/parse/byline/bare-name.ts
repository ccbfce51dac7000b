/**
 * Find the name that stands alone beside the headline, with neither a word before it nor a time near.
 *
 *     Sport
 *     Tom Berg                                    ← the byline: a given name that we know, in a story
 *     Lindholm 3-1 Norland: the match in brief        that does not speak of its bearer
 *
 * Only right above the headline, shortly under it, or right above the text.
 */

import type {VFile} from 'vfile'
import {isCredit} from '../caption-credit.ts'
import {type Block, blocksOf, findingsOf} from '../data.ts'
import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {type Found, isAbout, isParagraph} from './beside-time.ts'
import {isThing, readName} from './names.ts'

const mostWords = 4
/** Lines under the headline among which a name may stand. */
const farthestUnder = 5
/** `Jane Doe at Marsh Lane`, `Hans Berg aus Lindholm`. */
const sentFrom =
  /^(\p{Lu}.{4,36}?) (?:at|in|aus|en|à|em|da|desde|fra|från|iz|z|ze) \p{Lu}[^.!?]{2,30}$/u
const isSection = isPhrase(phrasesOf('sections'))

/** The name alone on a line by the headline or the text. */
export function bareName(file: VFile, lines: readonly Block[]): Found | undefined {
  const blocks = blocksOf(file)
  const headline = file.data.headlineBlock
  if (headline === undefined) return undefined
  const top = headline.index
  const under = lines.filter(({index}) => index <= top + farthestUnder)
  const last = under.findLast(block => isBeforeText(blocks[block.index + 1]))
  for (const block of [...under, last, blocks[top - 1]]) {
    if (block === undefined || block.zone === 'below' || isParagraph(block)) continue
    const name = nameIn(file, block, block === last || block.index === top + 1)
    if (name === undefined || isAbout(file, name)) continue
    return {byline: block.text, author: [{type: 'Person', name}], block, rule: 'alone'}
  }
  return undefined
}

function isBeforeText(next: Block | undefined): boolean {
  return next !== undefined && isParagraph(next)
}

/** The name on a line; `isNext`: right beside the headline or the text, where any name will do, and an outlet after it. */
function nameIn(file: VFile, {text, features, index}: Block, isNext: boolean): string | undefined {
  if (features.furniture || isCredit(text)) return undefined
  const [, sent = ''] = sentFrom.exec(text) ?? []
  if (isNext && isFullName(sent)) return sent
  const [name = '', outlet] = text.split(' / ')
  if (outlet === undefined)
    return isFullName(text) || (isNext && isUnusual(file, text)) ? text : undefined
  const isUnderHeadline = index === (file.data.headlineBlock?.index ?? 0) + 1
  return isUnderHeadline && isFullName(name) ? name : undefined
}

/**
 * Whether a text is words with capitals that are none of a page, so that only a name can be meant:
 * `Orlaith Dunfey`. German gives capitals to all nouns.
 */
function isUnusual(file: VFile, text: string): boolean {
  const {inLanguage = 'de'} = findingsOf(file).values
  const words = text.split(' ').map(fold)
  if (inLanguage.startsWith('de') || isThing(text)) return false
  if (!/^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}['’\p{L}]{0,20}\p{Ll}{2}){1,2}$/u.test(text)) return false
  if (words.some(word => isCommonWord(word) || openingWords.has(word))) return false
  return !isKnownPlace(text) && !words.some(isKnownPlace) && !isSection(text)
}

/** Whether a text is a person's name and nothing else, in small letters but for its capitals. */
export function isFullName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > mostWords || !/\p{Ll}/u.test(text)) return false
  if (!isGivenName(fold(words[0] ?? '')) || isKnownPlace(text) || isSection(text)) return false
  const read = readName(text)
  return read?.type === 'Person' && read.name === text
}
