/**
 * Weigh how likely two stories report one event.
 *
 *     Press TV and TASS on the planes in Caracas   the same names, the same words   joined
 *     two dividends, two companies                 the same words                   apart
 *     two pieces of news on one company            the same names                   apart
 *     the prices of two days                       the same but for the figures     apart
 *
 * Names alone and words alone are not enough: the words that are not names must be alike
 * too, and each headline must speak of something that the other story is about. Only a
 * text that is mostly the same needs no name.
 */

import {daysApart, type Moment} from '../moments.ts'
import {resemblance} from '../similarity/phrases.ts'
import type {Shared} from './candidates.ts'
import {isFilledInAgain} from './forms.ts'
import {cosine, type Subject, shareWithin, type Vector} from './subjects.ts'

/** Least likeness of two stories of one event, in thousandths. */
export const sameEvent = 720

/** Least likeness of two stories that a reader of one may want both of, in thousandths. */
export const worthKnowing = 450

/** What undated stories lack, they must make up for; what each day between two stories costs. */
const [undatedPenalty, dayPenalty] = [0.1, 0.04]

/** Likeness of what two stories open with, below which each tells something else; and how much that weighs. */
const opening = {alike: 0.47, weight: 0.3} as const

/** Share of phrases from which two texts are one, more or less; days apart, a form fills as much. */
const mostlySame = {sameDay: 0.5, otherDay: 0.8} as const

/** Likeness of the words from which other figures mean another event: a form, filled in again. */
const sameWords = 0.6

/** What two fillings of one form lose. */
const formPenalty = 0.4

/** Share of its figures that a text in the same words must have as well; more if it is headed by other names. */
const sameFigures = {sameNames: 0.7, otherNames: 0.8} as const

/** Fewest phrases that tell that two texts are one: a form of a line or two is soon the same. */
const fewestPhrases = 9

/** Likeness of what two prints of one text open with: a form is filled in with another name there. */
const sameOpening = 0.67

/** Fewest figures of a story that is a table. */
const table = 6

/** How alike two fillings of one form are: worth knowing of, never one event. */
const filledInAgain = 0.6

/** What the words must reach, all of them and the plain ones, by whether a name is shared. */
const floors = {named: {words: 0, plain: 0.3}, unnamed: {words: 0.6, plain: 0.5}} as const

/** How likely two stories report one event; 0 when nothing speaks for it. */
export function likeness(
  left: Subject,
  right: Subject,
  {rare, scarce}: Shared,
  [one, other]: readonly [Moment | undefined, Moment | undefined]
): number {
  const days = daysApart(one, other)
  const penalty = penaltyFor(days)
  const names = rare + scarce / 2
  if (areOneText(left, right, days)) {
    return 1 - penalty - (hasOtherFigures(left, right, names) ? formPenalty : 0)
  }
  const floor = names >= 1 ? floors.named : floors.unnamed
  if (cosine(left.plain, right.plain) < floor.plain - 0.025 * clamp(names - 1, 0, 4)) return 0
  const words = cosine(left.words(), right.words())
  if (words < floor.words) return 0
  if (isFilledInAgain(words, left, right, days)) return filledInAgain
  const subjects = subjectsOf(left, right)
  if (subjects.every(share => share === 0)) return 0
  if (areOtherTables(left, right)) return filledInAgain
  const headlines = (told(left.headline(), right) + told(right.headline(), left)) / 2 - 0.5
  const elsewhere = subjects.includes(0) ? 0.1 : 0
  const openings =
    opening.weight * Math.max(0, opening.alike - cosine(left.opening(), right.opening()))
  const form = words >= sameWords && hasOtherFigures(left, right, names) ? formPenalty : 0
  const losses = elsewhere + openings + form + penalty
  return words + 0.07 * clamp(names - 1, 0, 7) + 0.4 * headlines - losses
}

/** Whether one is mostly the text of the other, and no form or round-up that opens otherwise. */
function areOneText(left: Subject, right: Subject, days: number | undefined): boolean {
  return (
    Math.min(left.phrases.length, right.phrases.length) >= fewestPhrases &&
    resemblance(left.phrases, right.phrases) >= (days ? mostlySame.otherDay : mostlySame.sameDay) &&
    cosine(left.opening(), right.opening()) >= sameOpening
  )
}

/** Whether the figures speak against one event: another company's bond, the prices of another day. */
function hasOtherFigures(left: Subject, right: Subject, names: number): boolean {
  const fewest = Math.min(left.figures.length, right.figures.length)
  if (fewest === 0) return false
  const same = resemblance(left.figures, right.figures)
  if (subjectsOf(left, right).every(share => share === 0)) return same < sameFigures.otherNames
  // Of few figures one may differ, where a name is shared: it was rounded, or written as a word.
  if (names >= 1 && same > 0 && fewest * (1 - same) <= 1) return false
  return same < sameFigures.sameNames
}

/** Whether both are full of figures and have none in common: the results of two companies, or years. */
function areOtherTables(left: Subject, right: Subject): boolean {
  return (
    Math.min(left.figures.length, right.figures.length) >= table &&
    resemblance(left.figures, right.figures) === 0
  )
}

/** How much of the names in the headline of each the other story tells as well. */
function subjectsOf(left: Subject, right: Subject): readonly [number, number] {
  return [told(left.headlineNames(), right), told(right.headlineNames(), left)]
}

/** Reports of one event seldom come days apart; without dates the rest must speak louder. */
function penaltyFor(days: number | undefined): number {
  return days === undefined ? undatedPenalty : dayPenalty * days
}

/** How much of a headline the other story tells as well, from 0 to 1; half of one that says nothing. */
function told(headline: Vector, {all}: Subject): number {
  return shareWithin(headline, all()) ?? 0.5
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
