/**
 * Tell captions by their words, when no credit tells them.
 *
 *     Image caption The factory once lit the whole coast             a label that opens it
 *     Photo: Harbour master Petra Alm.                               a label and a sentence, no name alone
 *     Ida Lund (left) and Tom Berg with their goats                    where in the picture they are
 *     祭りの太鼓をたたく子どもたち=北浜町で                          where it was taken, in Japanese
 *     ▲ 북항에서 어민들이 그물을 손질하고 있다. /김민수 기자              a sign that points at it, in Korean
 *
 * A credit alone, `Photo: Petra Alm`, is none; see `credit.ts`.
 */

import {speech} from '../text/speech.ts'
import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {opensCredit} from '../vocabulary/openings.ts'
import {hasPhrase, isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {captionButtons, pictureButtons} from '../vocabulary/picture-buttons.ts'
import {positions, sources} from '../vocabulary/picture-credits.ts'
import {placings} from '../vocabulary/placings.ts'
import {behindPlace, districts, doing, partsOfDay, scenes, seen} from '../vocabulary/scenes.ts'

/** Longest text that may say in its middle that it is a caption. */
const longestSaid = 400

/** Longest text that only what it shows makes a caption, and marks of speech. */
const longestScene = 250
const namesScene = hasPhrase(scenes)

/** `High and dry: Captain Ida Lund looking over the hull.`: a title, a name, and what it does. */
const titledScene = new RegExp(
  `^\\p{Lu}[\\p{L}’' -]{2,40}: (?:\\p{Lu}[\\p{L}.'’-]+ ){1,5}\\p{Ll}{2,12}(?:${doing.join('|')}) `,
  'u'
)

/** Longest line that opens with a label and a colon. */
const longestLabelled = 300

/** Longest label on a line of its own. */
const longestLabel = 24

/** Words in small letters that make what follows a label a caption, by how the line ends. */
const smallWord = /(?<!\S)\p{Ll}{4,}/gu
const fewestWords = [
  [/[.!?]$/u, 2],
  [/[)\]]$/u, 3]
] as const
const mostOfName = 4

const opensCaption = startsWithPhrase(phrasesOf('captionOpening'))

/** `In this Feb. 17, 2016 file photo, …` */
const saysCaption = hasPhrase(longPhrasesOf('captionOpening'))

/** Longest line that counts the pictures of a gallery, and what it says. */
const longestCount = 24
const ofHowMany = String.raw`(?:\/|${phrasesOf('of').join('|')})`
const counter = new RegExp(String.raw`^(?:\p{L}{4,9} )?\d{1,3} ?${ofHowMany} ?\d{1,3}$`, 'iu')

/** `2 of 5. The ferry at the pier`: the count of a gallery before the caption, and a sign between them. */
const counted = new RegExp(
  String.raw`^\d{1,2} ?${ofHowMany} ?\d{1,2} ?[.:|)–—-] ?(?=\p{Lu}\p{L}* \p{L})`,
  'u'
)

const opensSource = startsWithPhrase(sources)
const isPosition = isPhrase(positions)
const opensPlaced = startsWithPhrase(placings)

/** `…子どもたち=北浜町で`, `…子どもたち＝15日午前、北浜町`, `…子どもたち（15日、北浜町）=共同`: whom it shows, when and where. */
const there = `(?:${behindPlace.join('|')})`
const shownAt = new RegExp(
  [
    String.raw`[=＝](?:[^=＝。]{2,30}${there}$|\d{1,2}日(?:[${partsOfDay}]\p{Script=Han}?)?、)`,
    `[（(][^（）()。]{2,30}(?:${there}|[${districts}])[）)]$`,
    String.raw`[（(]\d{1,2}日、[^（）()。]{2,24}[）)](?:[=＝][^=＝。]{2,10})?$`
  ].join('|'),
  'u'
)

/** `The missing van, pictured last summer`: a clause; a sentence may say it of somebody who speaks. */
const showsClause = new RegExp(
  `\\p{Ll}, (?:${seen.join('|')}) (?!(?:${phrasesOf('by').join('|')}) )[^.!?:]{4,60}$`,
  'u'
)
const longestClause = 120

/** `▲ …`, `△…`: the sign with which Korean and Chinese pages point at the picture above. */
const pointsUp = /^[▲△▴]\s?[\p{Script=Hangul}\p{Script=Han}\p{N}]/u

/** Whether the words of a text, short as captions are, say that it is one. */
export function saysPicture(text: string): boolean {
  if (opensCaption(text) > 0 || shownAt.test(text) || isPlaced(text) || endsInButton(text))
    return true
  if (text.length < longestSaid && pointsUp.test(text)) return true
  if (showsClause.test(text.slice(-longestClause)) && text.length < longestClause) return true
  if (text.length < longestSaid && (counted.test(text) || saysCaption(text))) return true
  return isLabelled(text)
}

/** `Above: the ferry at the pier`, `Enlarge / The ferry at the pier`. */
function isPlaced(text: string): boolean {
  const length = text.length < longestLabelled ? opensPlaced(text) : 0
  return length > 0 && /[:：/]\s*$/u.test(text.slice(0, length)) && text.includes(' ', length + 1)
}

/**
 * `Photo: The deputy harbour master Ida Lund.`: a label, and what the picture shows. A name has few
 * words in small letters; without a full stop or a credit after them more are asked.
 */
export function isLabelled(text: string): boolean {
  if (text.length > longestLabelled) return false
  const length = opensCredit(text)
  if (length === 0 || opensSource(text) > 0 || !/[:：]\s*$/u.test(text.slice(0, length)))
    return false
  const words = text.slice(length).match(smallWord)?.length ?? 0
  return words >= (fewestWords.find(([ending]) => ending.test(text))?.[1] ?? mostOfName)
}

/** Whether a sentence or a clause says what somebody does in a picture: `Petra Alm holds the new flag`. */
export function showsScene(text: string): boolean {
  if (text.length >= longestScene || speech.test(text)) return false
  return namesScene(text) || titledScene.test(text)
}

/** Whether a text says where in the picture somebody is: `Petra Alm (left)`. */
export function saysPosition(text: string): boolean {
  const inside = text.match(/[([（][^()[\]（）]{1,30}[)\]）]/gu) ?? []
  return inside.some(part => isPosition(part))
}

/** Whether a line is words for a picture and nothing else: `Foto`, `Image caption`, above a caption. */
export function isPictureLabel(text: string): boolean {
  if (text.length < longestLabel && opensCaption(text) === text.length) return true
  return (
    /^\p{L}{3,12}[:：]?$/u.test(text) &&
    opensCredit(text) === text.length &&
    opensSource(text) === 0
  )
}

/** The clock of a film that nobody has started, `0:00`, `00:00 / 01:45`: no time of day. */
const clock = /^0:00$|^0{1,2}:00 ?\/ ?\d{1,2}:\d\d$/

/** Whether a caption stands under the line: a word for a picture, the count of a gallery, `Picture 2 of 5`, or the clock of a film. */
export function announcesPicture(text: string): boolean {
  if (text.length >= longestCount) return false
  return isPictureLabel(text) || counter.test(text) || clock.test(text)
}

const isUnderPicture = isPhrase([...pictureButtons, ...captionButtons])

/** `Plan of the harbour - click for larger image`, `The ferry (click to enlarge)`: the button of the picture ends it. */
function endsInButton(text: string): boolean {
  if (text.length > longestScene) return false
  const button = /\s(?:[-–—|]\s|[([])([^-–—|()[\]]{4,40})[)\]]?$/u.exec(text.slice(-50))?.[1]
  return button !== undefined && isUnderPicture(button)
}

/** Longest line that may be the credit between a caption and its button. */
const longestBetween = 60

/** Whether a button of a picture stands under a caption, its credit between them or not: `Ola Nord`, `Enlarge`. */
export function isOverButton(
  next: {readonly text: string} | undefined,
  afterNext: {readonly text: string} | undefined
): boolean {
  if (next === undefined) return false
  if (isUnderPicture(next.text)) return true
  const isBetween = next.text.length < longestBetween && !/[.!?]$/u.test(next.text)
  return isBetween && afterNext !== undefined && isUnderPicture(afterNext.text)
}

/** Whether a text gives a name or a number inside a sentence: a standfirst over a credit often gives none. */
export function showsWhere(text: string): boolean {
  return /(?<=[\p{Ll},] )\p{Lu}\p{Ll}|(?<=\p{L} )\d/u.test(text)
}

/** Whether a credit names where facts come from, not whose the picture is: `Source: Lindholm Herald`. */
export function isSource(text: string): boolean {
  return opensSource(text) > 0
}

const pageConcepts = [
  'navigation',
  'related',
  'subscribe',
  'tools',
  'share',
  'follow',
  'comments'
] as const
/** Whether a line has a word of the page in it, as no name or caption has: `Pictures Home`. */
export const saysFurniture = hasPhrase(phrasesOf(...pageConcepts))

/** Whether several words of a page stand in it; single ones are words of other languages as well. */
export const saysPage = hasPhrase(longPhrasesOf(...pageConcepts))
