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
import {isCredit} from '../captions/credit-line.ts'
import {type Block, blocksOf, findingsOf, isParagraph} from '../data.ts'
import {fold} from '../mentions/fold.ts'
import {opensWithGivenName} from '../mentions/lexicon.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {openingWords, particles} from '../vocabulary/names/words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {type Found, isAbout} from './beside-time.ts'
import {isEastAsianName} from './east-asian.ts'
import type {ReadByline} from './line.ts'
import {readName} from './names.ts'
import {opensWithCity, readBeside} from './read-beside.ts'
import {isGermanThing, isThing} from './things.ts'

const mostWords = 4
/** Letters of a word that its forms share. */
const stemLength = 5
/** Lines under the headline among which a name may stand. */
const farthestUnder = 5
const isSection = isPhrase(phrasesOf('sections'))

/** The name alone on a line by the headline or the text. */
export function bareName(file: VFile, lines: readonly Block[]): Found | undefined {
  const blocks = blocksOf(file)
  const headline = file.data.headlineBlock
  const top = headline?.index ?? -1
  const under = lines.filter(({index}) => index <= top + farthestUnder)
  const last = under.findLast(block => isBeforeText(blocks[block.index + 1]))
  for (const block of headline === undefined ? [last] : [...under, last, blocks[top - 1]]) {
    if (block === undefined || block.zone === 'below' || isParagraph(block)) continue
    const isNext = block === last || block.index === top + 1
    const found = namedOn(file, block, isNext)
    if (found === undefined || found.author.some(({name}) => isAbout(file, name))) continue
    return {...found, block, rule: 'alone'}
  }
  return undefined
}

function isBeforeText(next: Block | undefined): boolean {
  return next !== undefined && isParagraph(next)
}

/** The names on a line; `isNext`: right beside the headline or the text, where any name will do, and company. */
function namedOn(file: VFile, {text, features}: Block, isNext: boolean): ReadByline | undefined {
  if (features.furniture || isCredit(text)) return undefined
  // `Jane Doe, host:` speaks next.
  const read = /[:：]$/u.test(text) ? undefined : readBeside(text)
  if (!read?.isWhole) return undefined
  const isLikely = (name: string) =>
    isFullName(name) || (isNext && (isUnusual(file, name) || opensWithCity(text)))
  const isCompany = read.company === 'none' || isNext
  return isCompany && read.author.every(({name}) => isLikely(name)) ? read : undefined
}

/**
 * Whether a text is words with capitals that are none of a page, so that only a name can be meant:
 * `Orlaith Dunfey`; in capitals, only with a given name that we know; in German, which gives capitals to all
 * nouns, only what ends like neither an adjective nor a thing.
 */
function isUnusual(file: VFile, text: string): boolean {
  const {inLanguage = 'de'} = findingsOf(file).values
  const words = text.split(' ').filter(word => !particles.has(word))
  if (isThing(text) || words.length > mostWords) return false
  if (inLanguage.startsWith('de') && isGermanThing(text)) return false
  if (!/\p{Lu}/u.test(text)) return false
  if (!/\p{Ll}/u.test(text) && !opensWithGivenName(words[0] ?? '')) return false
  if (words.map(fold).some(word => isCommonWord(word) || openingWords.has(word))) return false
  if (isInText(file, words)) return false
  return !isKnownPlace(text) && !words.some(isKnownPlace) && !isSection(text)
}

/** Whether the story has one of the words, in whatever form: then they are no name of who wrote it. */
function isInText(file: VFile, words: readonly string[]): boolean {
  const stems = words.map(word => word.toLowerCase().slice(0, stemLength))
  return blocksOf(file).some(
    block => isParagraph(block) && stems.some(stem => block.text.toLowerCase().includes(stem))
  )
}

/** Whether a text is a person's name and nothing else, in small letters but for its capitals. */
export function isFullName(text: string): boolean {
  if (isEastAsianName(text)) return true
  const words = text.split(' ')
  if (words.length < 2 || words.length > mostWords || !/[\p{Ll}\p{Lo}]/u.test(text)) return false
  if (!opensWithGivenName(text) || isKnownPlace(text) || isSection(text)) return false
  const read = readName(text)
  return read?.type === 'Person' && read.name === text
}
