/**
 * Markdown that no person wrote: nested or marked up beyond any article, so that reading it
 * as Markdown would take minutes, or more stack than there is.
 *
 *     '>'.repeat(10_000) + ' boat'    → {line: 1, what: '10000 nested quotations and lists'}
 *     a thesis with a link a line     → undefined
 *
 * The Markdown parser takes quadratic time in brackets and in containers, and what reads its
 * tree descends level by level. What oversteps a bound is read as raw text, so that
 * nothing of it is lost. One pass over the lines.
 */

/** Where a text oversteps, and what there is too much of. */
export interface Overstep {
  readonly line: number
  readonly what: string
}

/** Characters of a whole text: reading takes some 400 bytes of memory for each. */
const mostCharacters = 1_000_000
/** Lists and quotations that stand inside each other. */
const deepest = 32
/** Columns of indent before a list item: two for each level. */
const widestIndent = 2 * deepest
/** Lines that open a quotation or a list item. */
const mostContainers = 2000
/** Brackets in the whole text. */
const mostBrackets = 5000
/** Signs of emphasis, links and code between two blank lines. */
const mostSigns = 1000

/** Quotation signs and list markers at the start of a line. */
const opening = /^(?:[\t ]*(?:>|[-+*](?=[\t ])|\d{1,9}[.)](?=[\t ])))+/

/** The first bound that the lines overstep, if any. */
export function overstepOf(lines: readonly string[]): Overstep | undefined {
  const total = {characters: 0, containers: 0, brackets: 0}
  let signs = 0
  for (const [index, text] of lines.entries()) {
    const opened = opening.exec(text)?.[0] ?? ''
    signs = text.trim() === '' ? 0 : signs + count(text, /[[\]*_`<]/g)
    total.characters += text.length + 1
    total.containers += opened === '' ? 0 : 1
    total.brackets += count(text, /\[/g)
    const what = tooMuch(opened, total, signs)
    if (what !== undefined) return {line: index + 1, what}
  }
  return undefined
}

function tooMuch(
  opened: string,
  total: {readonly characters: number; readonly containers: number; readonly brackets: number},
  signs: number
): string | undefined {
  const depth = opened.split(/[\t ]+|(?<=>)/).filter(Boolean).length
  if (depth > deepest) return `${depth} nested quotations and lists`
  if (opened.search(/[^\t ]/) > widestIndent) return 'a list nested too deep'
  if (total.characters > mostCharacters) return `more than ${mostCharacters} characters`
  if (total.containers > mostContainers) return `more than ${mostContainers} quotations and items`
  if (total.brackets > mostBrackets) return `more than ${mostBrackets} brackets`
  if (signs > mostSigns) return `more than ${mostSigns} signs in one paragraph`
  return undefined
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
