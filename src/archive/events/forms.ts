/**
 * Tell a form that is filled in again from a second report of one event.
 *
 *     Grain futures 12:40    Grain futures 12:50          one form, two times
 *     Rainfall, 7 April      Rainfall, 9 April            one form, two days
 *     Mill to close          Mill to close, union says    two reports
 *
 * Prices, weather, tables and tenders come in the same words again and again. Reports of one
 * event in the same words have their figures in common as well.
 */

import type {Subject} from './subjects.ts'

/** Likeness from which the words of tables are the same, and those of other texts. */
const sameWords = {
  tables: {ofSeries: 0.82, sameDay: 0.9, otherDay: 0.85},
  others: {ofSeries: 0.9, otherDay: 0.93}
} as const

/** Share of the figures of both that reports of one event have in common, at least. */
const sameFigures = 0.75

/** Fewest figures of a table: of fewer, two reports of one day may each round or leave out one. */
const table = 4

/**
 * Whether two texts are one form, filled in twice.
 *
 * @param words How alike their words are, from 0 to 1.
 * @param days Days between them; `undefined` when that is not known.
 */
export function isFilledInAgain(
  words: number,
  left: Subject,
  right: Subject,
  days: number | undefined
): boolean {
  const isSeries =
    hasItsOwn(left.headlineFigures, right.headlineFigures) &&
    hasItsOwn(right.headlineFigures, left.headlineFigures)
  const most = Math.max(left.figures.length, right.figures.length)
  const {tables, others} = sameWords
  if (isSeries) return words >= (most >= table ? tables : others).ofSeries
  if (inCommon(left, right) >= sameFigures * (most || 1)) return false
  if (days === 0) return most >= table && words >= tables.sameDay
  return words >= (most >= table ? tables : others).otherDay
}

/** Whether one has a figure that is not among the others. */
function hasItsOwn(figures: readonly number[], others: readonly number[]): boolean {
  return figures.some(figure => !others.includes(figure))
}

function inCommon(left: Subject, right: Subject): number {
  const figures = new Set(right.figures)
  return left.figures.filter(figure => figures.has(figure)).length
}
