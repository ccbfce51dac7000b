/**
 * Find what stands in single quotation marks, in stories that set speech in them.
 *
 *     ‘We don’t know yet,’ she said.     'I was lucky,' he said.     उन्होंने कहा, ‘नदी उफान पर है।’
 *
 * Such a mark is an apostrophe far more often, so one opens only before a word and after none, and closes only
 * behind a sentence's own mark, or where no letter follows and the writing has no apostrophes. Linear in the text.
 */

import type {Span} from './marks.ts'

const marks = /['‘’]/gu
/** Behind these, a mark that no letter follows closes. */
const endsSpeech = /[.,!?…।۔؟—–-]/u
/** Writing that knows no apostrophe. */
const unapostrophed = /[\p{Lo}\p{M}]/u

/** The stretches of a paragraph in single marks; one without a partner counts when it opens the paragraph, or follows a colon. */
export function singleSpansOf(text: string): Span[] {
  const spans: Span[] = []
  let start = -1
  for (const {0: mark, index} of text.matchAll(marks)) {
    if (opens(text, mark, index)) start = index
    else if (start !== -1 && closes(text, index)) {
      spans.push({start, end: index + 1, text: text.slice(start + 1, index).trim(), closed: true})
      start = -1
    }
  }
  if (start !== -1 && /(?:^|[:：]\s?)$/u.test(text.slice(Math.max(0, start - 2), start)))
    spans.push({start, end: text.length, text: text.slice(start + 1).trim(), closed: false})
  return spans
}

function opens(text: string, mark: string, index: number): boolean {
  if (mark === '’') return false
  const [before, after] = [text.charAt(index - 1), text.slice(index + 1, index + 3)]
  if (before !== '' && !/[\s([—–:]/u.test(before)) return false
  // `'em`, `'cause`: a straight mark before a small letter stands for what is left out.
  return mark === '‘' ? /^\S/u.test(after) : /^[“"¿¡]?[\p{Lu}\p{Lo}]/u.test(after)
}

function closes(text: string, index: number): boolean {
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)]
  if (/[\p{L}\p{M}\p{N}]/u.test(after) || /\s/u.test(before)) return false
  // `‘Het water stijgt’, zegt Ida`: some papers set the comma behind the mark.
  if (text.charAt(index) === '’' && /^, \p{Ll}/u.test(text.slice(index + 1, index + 4))) return true
  return endsSpeech.test(before) || unapostrophed.test(before) || before === '”' || before === '"'
}
