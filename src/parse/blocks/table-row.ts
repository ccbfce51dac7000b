/**
 * Know the rows of tables that stand in running text: results, box scores, medal counts.
 *
 *     Elkton d. Stoneway 61-58          → a row: it ends in a result
 *     Fairbury 48, Stoneway 21          → a row: the same
 *     Stoneway 12 18 9 15 4 — 58        → a row: most of it is figures
 *     Subway fares rise by 5 percent    → none
 *
 * Such a line is neither headline nor subhead, and no furniture where it stands among paragraphs.
 */

const endsInResult =
  /\p{L}.*\s\d{1,3}(?:[-–:]|, \p{Lu}[\p{L} .'’-]{1,40}\s)\d{1,3}(?:\s\([^()]{1,12}\))?$/u
const figure = /^[\d.,:%+–—-]+$/u

/** A word that may be a figure: without one the line is no row. */
const opensFigure = /(?:^|\s)[\d.,:%+–—-]/u

/** Figures from which on they make a row. */
const fewestFigures = 3

/** Whether the text, of one line, is a row of a table. */
export function isTableRow(text: string): boolean {
  if (text.length > 100 || !opensFigure.test(text)) return false
  if (endsInResult.test(text)) return true
  const words = text.split(' ')
  const figures = words.filter(word => figure.test(word)).length
  return figures >= fewestFigures && figures * 2 >= words.length && figures < words.length
}
