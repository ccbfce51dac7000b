/**
 * Say of a line whether it may be a headline, by what can be seen of it alone.
 *
 *     Storm closes schools across the north          may be one
 *     By Jane Doe                                    a byline
 *     News > Regional > Coast                        a trail
 *     Your browser is out of date. Update it here    speaks to the reader, in several sentences
 */

import {isNote} from '../blocks/note.ts'
import {isTableRow} from '../blocks/table-row.ts'
import {isFullName} from '../byline/bare-name.ts'
import {readInnerByline} from '../byline/read-byline.ts'
import {hasCredit} from '../captions/credit-line.ts'
import {saysPicture, saysPosition} from '../captions/words.ts'
import type {Block} from '../data.ts'
import {monthOf, weekdayOf} from '../dates/month-names.ts'
import {opensWithGivenName} from '../mentions/lexicon.ts'
import {isMedium} from '../publisher/medium.ts'
import {isSection} from '../section/trail.ts'
import {daySign, monthSign, yearSign} from '../vocabulary/calendar-words.ts'
import {hourSigns, minuteSigns} from '../vocabulary/clock.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {everyAnd} from '../vocabulary/joining.ts'
import {opensByline, opensTime} from '../vocabulary/openings.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import {isListed} from './page-title.ts'
import {isSlug} from './slug.ts'

const shortest = 8
const longest = 260

/** Longest that holds several sentences: longer is a standfirst or a caption. */
const longestOfSentences = 160

const severalSentences = /[\p{L}\p{M}]{3}[.?!।۔؟] [\p{Lu}\p{Lo}]|[。！？][^」』”]/u

/** `Tribune Staff Reporter` below a byline. */
const saysRole = hasPhrase(phrasesOf('role', 'desk'))

/** `News > Regional > Coast`, `News>>Coast`, `- Elections - Torsa`, `| Football / First League`, `Home / World / Europe`. */
const trail =
  /^[|/>›»]\s|^- [^-]{2,40} - [^-]{2,40}(?: - [^-]{2,40})?$|\s\|$|\s[>›»]\s.{1,40}\s[>›»]\s|^[^\s>]{2,20}\s?>>\s?[^\s>]|^[^/]{2,20} \/ [^/]{2,20} \/ [^/]{2,24}(?: \/ [^/]{2,24})?$/u

/** `Office of Ideas / Money at work`. */
const twoSections = /^\p{Lu}[^/.?!,:;"“”'’]{2,30} \/ \p{Lu}[^/.?!,:;"“”'’]{2,30}$/u

/** Words that name the issue of a magazine. */
const mostOfIssue = 3
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** Words from which on a line may be a menu; each is capitalised: `Opinion`, `ePaper`. */
const fewestOfMenu = 4
/** Longest part of a menu between bars. */
const longestOfMenu = 30
const capitalised = /^\p{Ll}?\p{Lu}[\p{L}\p{M}]*$/u

const outletThen = /^(\p{Lu}[^-–—:|]{3,30})\s[-–—:|]\s\S.{2,40}$/u

/** Only names: `From Jane Doe, Ibadan`. */
const names = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,? ){1,4}\p{Lu}[\p{L}\p{M}.'’-]*$/u

/** `Lindholm Post (London, England)`. */
const whereItIs = / \([^()]{2,40}\)$/u

/** `[12]Sport`: the numbers that a text browser gives to links. */
const numberedLink = /\[\d{1,3}\]\S/u

/** `Jane Doe`, `Jane van Doe`. */
const twoNames =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Ll}{1,3})? \p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?$/u

/** What joins two names: `Jane Doe and Ida Holm`. */
const and = new RegExp(`\\s(?:&|${everyAnd.join('|')})\\s`, 'u')

/** `The pier on Friday. (Lindholm Herald)`: below a picture. */
const creditAfterStop = /[.!?]\s[([][^()[\]]{2,40}[)\]]$/u

/** What parts a place or a name from the time of a page: `Caldas | Posted on 17 June 2013`. */
const parts = /\s[|•·–—/-]\s|[.|•·]\s/u

/** When it was printed and when it was changed. */
const twoDates = /(?:19|20)\d\d.{3,60}(?:19|20)\d\d.{0,12}\d[:.h]\d\d/u

/** A time of day, and words of meaning from which on a line with a date tells of the day. */
const timeOfDay = /\d[:.h]\d\d/u
const fewestWords = 6
/** What a day and a time are written with: `2018年11月20日 7時30分` says nothing else. */
const timeSigns = new RegExp(
  String.raw`[\d\s:：/.${[yearSign, monthSign, daySign, hourSigns, minuteSigns].join('')}-]`,
  'gu'
)

/** Words of a title that capitals tell, those of three letters and fewer apart. */
const fewestOfTitle = 4

/** Words in small letters, and how many make a sentence. */
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}{3,}/gu
const fewestOfSentence = 3
/** What an extractor writes before the headline on the same line. */
export const machinePrefix = /^(?:date )?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)? (?=\S)/u

/** Whether a text holds more than one sentence. */
export function hasSentences(text: string): boolean {
  return severalSentences.test(text)
}

/** Whether nothing speaks against it. */
export function mayBeHeadline(block: Block): boolean {
  const {text, features} = block
  const {furniture, wordless, hasAddress, dated, size} = features
  if (furniture || wordless || hasAddress || size < shortest || size > longest) return false
  if (size > longestOfSentences && hasSentences(text)) return false
  if (isListed(text) || trail.test(text) || twoSections.test(text) || numberedLink.test(text))
    return false
  if (isNote(block) || isMenu(text) || isBarred(text) || isIssue(text)) return false
  if (isMasthead(block)) return false
  if (dated && !machinePrefix.test(text) && !tellsOfDay(block)) return false
  if (dated && readInnerByline(text) !== undefined) return false
  if (creditAfterStop.test(text) || twoDates.test(text) || saysTime(text)) return false
  if (hasCredit(text)) return false
  return (
    !isSlug(text) && !saysPicture(text) && !saysPosition(text) && !isByline(text) && !isResult(text)
  )
}

/**
 * Whether a line names the issue of a magazine, `June 2014 Issue`: a month, a year, and a word at most; or
 * is a day and nothing else, `Dimarts, 4 de juny del 2024`.
 */
export function isIssue(text: string): boolean {
  if (!year.test(text)) return false
  const words = text.split(' ').map(word => word.replace(/[,.]$/, ''))
  if (!words.some(word => monthOf(word) !== undefined)) return false
  const figures = words.filter(word => /\d/.test(word)).length
  return words.length <= mostOfIssue || (figures > 1 && words.every(isOfDay))
}

function isOfDay(word: string): boolean {
  return /^(?:\d.*|\p{Ll}{1,4})$/u.test(word) || (monthOf(word) ?? weekdayOf(word)) !== undefined
}

/** `Latest World Business Opinion Sport`: half of its words are sections, and none is more. */
function isMenu(text: string): boolean {
  const words = text.split(' ')
  if (words.length < fewestOfMenu || !words.every(word => capitalised.test(word))) return false
  return words.filter(isSection).length * 2 >= words.length
}

/** `Home | Harbour Prices | Ferries & Piers | Funds`: short parts between bars, four or more. */
function isBarred(text: string): boolean {
  const parts = text.split(/\s[|•·]\s/u)
  return parts.length >= fewestOfMenu && parts.every(part => part.length < longestOfMenu)
}

/** `Torsa Post - The Paper of the Isles`: a medium on top, and a few words that it says of itself. */
function isMasthead({index, text}: Block): boolean {
  const name = index === 0 ? outletThen.exec(text)?.[1] : undefined
  return name !== undefined && isMedium(name)
}

/** `Elkton d. Stoneway 61-58`, but not `Council votes down the new pier, 7-6`: a row says it without a sentence. */
function isResult(text: string): boolean {
  return isTableRow(text) && (text.match(smallWord)?.length ?? 0) < fewestOfSentence
}

/** `Storm of 29 March 2019 closes bridge at Lindholm`: the date is not all it says. */
export function tellsOfDay({text, words}: Block): boolean {
  if (words.size < fewestWords || opensTime(text) > 0 || timeOfDay.test(text)) return false
  return text.replace(timeSigns, '').length >= shortest
}

/** Whether a part of it says when it was published: `Caldas | Posted on 17 June 2013`, `By Ann Holm. Published`. */
function saysTime(text: string): boolean {
  return text.split(parts).some((part, index) => {
    const length = opensTime(part)
    return (
      length > 0 &&
      (length === part.length ? index > 0 : /(?:19|20)\d\d|\d[:.h]\d\d/u.test(part.slice(length)))
    )
  })
}

/** Whether it looks like one even where it shares no word with the text. */
export function hasHeadlineShape(block: Block): boolean {
  const {size, endsInFullStop, capitals} = block.features
  if (size < 20 || size > 130 || endsInFullStop || (capitals && size < 40)) return false
  return !namesSomebody(block) && mayBeHeadline(block) && !/[:：]$/u.test(block.text)
}

/** `I Sold Half of the Farm. Nobody Asked Why.`: each word but small ones is capitalised, and some are no names. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  return words.length >= fewestOfTitle && words.every(word => /^\p{Lu}\p{Ll}/u.test(word))
}

/** Whether it is capitalised words and nothing else. */
export function isNames(text: string): boolean {
  return names.test(text)
}

/** Whether it is a name with a place, a trade, or the name of an outlet. */
export function namesSomebody({text, features}: Block): boolean {
  if (features.size >= 60) return false
  if (saysRole(text) || (text.includes(',') && names.test(text))) return true
  if (and.test(text) && text.split(and).every(name => isFullName(name))) return true
  const name = text.replace(whereItIs, '')
  return names.test(name) && isOutletWord(name.slice(name.lastIndexOf(' ') + 1))
}

/** Most words of a post. */
const mostOfPost = 5

/**
 * `By Jane Doe`, `By Jane Doe | bio | email`, `By Jane Doe (Lindholm, correspondent)`: nothing but
 * names after a word that opens bylines.
 */
export function isByline(text: string): boolean {
  const length = opensByline(text)
  if (length === 0 || text.length >= 80) return false
  const rest = text.slice(length).replace(whereItIs, '')
  if (!/(?:^|\s)\p{Ll}{4,}/u.test(rest) || isNameAndPost(rest)) return true
  return twoNames.test(rest.split(/ [-–—|] /u, 1)[0] ?? '') && rest.includes(' | ')
}

/** `Jane Doe, Lindholm Post meteorologist`: a name with a given one that we know, and a few words behind a comma. */
function isNameAndPost(text: string): boolean {
  const [name = '', post = '', ...others] = text.split(', ')
  if (post === '' || others.length > 0 || /[.!?:]$/u.test(post)) return false
  return twoNames.test(name) && opensWithGivenName(name) && post.split(' ').length <= mostOfPost
}

/** A byline or a time, on a line of its own. */
export function isCreditLine({text, features}: Block): boolean {
  const {dated, endsSentence, size} = features
  return size < 80 && ((dated && !endsSentence) || isByline(text))
}
