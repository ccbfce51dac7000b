/**
 * Find what the paragraphs of a story quote, in whichever marks it sets speech: double ones, single ones, or the
 * dash that opens a paragraph.
 *
 *     ['“It holds,” she said.']        ['‘It holds,’ she said. ‘So far.’']        ['– Den håller, säger hon.']
 *
 * A single mark is an apostrophe far more often, so one opens only before a word and after none, and closes only
 * behind a sentence's own mark, or where no letter follows and the writing has no apostrophes. Linear in the text.
 * A mark that is left open counts when the next paragraph goes on.
 */

import {dashSpansOf, partedSpan} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import {type Span, spansOf} from './marks.ts'

const opensWithDash = /^(?:[–—]|-\s)/u
const hasSingle = /(?:^|[\s([—–:])['‘]\S/u

/** The quoted stretches of every paragraph; `lexicon`: the words of speech, without which no dash tells speech. */
export function spansOfAll(paragraphs: readonly string[], lexicon: Lexicon | undefined): Span[][] {
  const double = inMarks(paragraphs, spansOf)
  const marked = paragraphs.some(text => hasSingle.test(text))
    ? fuller(double, inMarks(paragraphs, singleSpansOf))
    : double
  if (lexicon === undefined) return marked
  const parted = marked.map(spans => spans.flatMap(span => partedSpan(span, lexicon)))
  if (!paragraphs.some(text => opensWithDash.test(text))) return parted
  return paragraphs.map((text, index) => {
    const announced = /[:：]\s*$/u.test(paragraphs[index - 1] ?? '')
    const spoken = dashSpansOf(text, lexicon, announced)
    return spoken.length > 0 ? spoken : (parted[index] ?? [])
  })
}

/** Of two readings of the marks the one that finds more; the first when they find as much. */
function fuller(one: Span[][], other: Span[][]): Span[][] {
  return other.flat().length > one.flat().length ? other : one
}

function inMarks(
  paragraphs: readonly string[],
  spansIn: (text: string, open: boolean) => Span[]
): Span[][] {
  const all: Span[][] = []
  for (const text of paragraphs) {
    const previous = all.at(-1)
    const isOpen = previous?.at(-1)?.closed === false
    const spans = spansIn(text, isOpen)
    if (isOpen && spans[0]?.start !== 0) previous?.pop()
    all.push(spans)
  }
  const last = all.at(-1)
  if (last?.at(-1)?.closed === false) last.pop()
  return all
}

const singleMarks = /['‘’]/gu
/** Behind these, a mark that no letter follows closesSingle. */
const endsSpeech = /[.,!?…।۔؟—–-]/u
/** Writing that knows no apostrophe. */
const unapostrophed = /[\p{Lo}\p{M}]/u

/** The stretches of a paragraph in single singleMarks; one without a partner counts when it opensSingle the paragraph, or follows a colon. */
export function singleSpansOf(text: string): Span[] {
  const spans: Span[] = []
  let start = -1
  for (const {0: mark, index} of text.matchAll(singleMarks)) {
    if (opensSingle(text, mark, index)) start = index
    else if (start !== -1 && closesSingle(text, index)) {
      spans.push({start, end: index + 1, text: text.slice(start + 1, index).trim(), closed: true})
      start = -1
    }
  }
  if (start !== -1 && /(?:^|[:：]\s?)$/u.test(text.slice(Math.max(0, start - 2), start)))
    spans.push({start, end: text.length, text: text.slice(start + 1).trim(), closed: false})
  return spans
}

function opensSingle(text: string, mark: string, index: number): boolean {
  if (mark === '’') return false
  const [before, after] = [text.charAt(index - 1), text.slice(index + 1, index + 3)]
  if (before !== '' && !/[\s([—–:]/u.test(before)) return false
  // `'em`, `'cause`: a straight mark before a small letter stands for what is left out.
  return mark === '‘' ? /^\S/u.test(after) : /^[“"¿¡]?[\p{Lu}\p{Lo}]/u.test(after)
}

function closesSingle(text: string, index: number): boolean {
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)]
  if (/[\p{L}\p{M}\p{N}]/u.test(after) || /\s/u.test(before)) return false
  // `‘Het water stijgt’, zegt Ida`: some papers set the comma behind the mark.
  if (text.charAt(index) === '’' && /^, \p{Ll}/u.test(text.slice(index + 1, index + 4))) return true
  return endsSpeech.test(before) || unapostrophed.test(before) || before === '”' || before === '"'
}
