/**
 * Find what stands in quotation marks, in the marks of any language.
 *
 *     “Russia has to get out,” Trump said.     „Nein“, sagte er.     « Non », dit-elle.     「是」
 *
 * Marks inside other marks are part of the words, `«…«Rodina»…»` too. A mark that has no partner in its paragraph
 * is reported as open: the next paragraph may go on. Single marks are apostrophes too often to
 * be read. Linear in the text.
 */

/** A stretch in quotation marks. */
export interface Span {
  /** Where the opening mark stands; the start of the text when it opened in an earlier paragraph. */
  readonly start: number
  /** After the closing mark; the end of the text when there is none. */
  readonly end: number
  /** What stands between the marks. */
  readonly text: string
  readonly closed: boolean
}

/** By opening mark, the marks that close it. Some languages open with what others close with. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '”': '”“',
  '"': '"”',
  '「': '」',
  '『': '』',
  '‹': '›'
}

const marks = /[“”„«»"「」『』‹›]/gu
const wordCharacter = /[\p{L}\p{N}.,!?…’']/u

/**
 * The marks that wires set with the keys they had, as those of print, everything at its place:
 * ``` ``So be it,'' she said ``` is `“ So be it,”  she said`.
 */
export function withPrintedMarks(text: string): string {
  if (!text.includes('``') && !text.includes("''")) return text
  return text.replaceAll('``', '“ ').replaceAll("''", '” ')
}

/** The quoted stretches of a paragraph. `open`: the paragraph before left a quotation open. */
export function spansOf(text: string, open = false): Span[] {
  const spans: Span[] = []
  let start = -1
  let expected = ''
  let nested = 0
  const nests = isBalanced(text)
  for (const {0: mark, index} of text.matchAll(marks)) {
    if (mark === '"' && isInHebrewWord(text, index)) continue
    if (start === -1 && open && spans.length === 0 && closesAtFirst(text, mark, index)) {
      spans.push({start: 0, end: index + 1, text: text.slice(0, index).trim(), closed: true})
    } else if (start === -1) {
      if (!opens(text, mark, index)) continue
      start = index
      expected = closers[mark] ?? ''
    } else if (isReopened(text, mark, index, start)) {
      // “One sentence. “The next sentence.”: paragraphs of one speech, run together.
      const said = text.slice(start + 1, index).trim()
      if (/[.!?]$/u.test(said)) spans.push({start, end: index, text: said, closed: true})
      start = index
    } else if (nests && mark === '«' && expected === '»') {
      nested += 1
    } else if (expected.includes(mark) && nested > 0) {
      nested -= 1
    } else if (expected.includes(mark)) {
      spans.push(toSpan(text, start, index + 1, true))
      start = -1
    }
  }
  if (start !== -1) spans.push(toSpan(text, start, text.length, false))
  return spans
}

/** `ד"ר`: between two Hebrew letters it marks a short form. */
function isInHebrewWord(text: string, index: number): boolean {
  return /^\p{Script=Hebrew}"\p{Script=Hebrew}/u.test(text.slice(index - 1, index + 2))
}

/** Whether every « has its »: then one inside another is meant. */
function isBalanced(text: string): boolean {
  return text.split('«').length === text.split('»').length
}

function toSpan(text: string, start: number, end: number, closed: boolean): Span {
  return {start, end, text: text.slice(start + 1, closed ? end - 1 : end).trim(), closed}
}

function opens(text: string, mark: string, index: number): boolean {
  if (!(mark in closers)) return false
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)]
  if (mark === '“' || mark === '„' || mark === '«' || mark > '\u3000') return after !== ''
  // Marks that close in other languages open only before a word and after none.
  return /\S/u.test(after) && !wordCharacter.test(before)
}

/** A straight or opening mark before a word and after a space: the one before it had no partner. */
function isReopened(text: string, mark: string, index: number, start: number): boolean {
  if (mark !== text.charAt(start) || (mark !== '"' && mark !== '“')) return false
  return /\s/u.test(text.charAt(index - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(index + 1))
}

/** Whether the first mark of a paragraph closes what an earlier one opened. */
function closesAtFirst(text: string, mark: string, index: number): boolean {
  if (index === 0 || !'”"»“」』'.includes(mark)) return false
  return /\S/u.test(text.charAt(index - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(index + 1))
}
