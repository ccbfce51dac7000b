/**
 * Find what the paragraphs of a story quote, in whichever marks it sets speech: double ones, single ones, or the
 * dash that opens a paragraph.
 *
 *     ['“It holds,” she said.']        ['‘It holds,’ she said. ‘So far.’']        ['– Den håller, säger hon.']
 *
 * A mark that is left open counts when the next paragraph goes on.
 */

import {dashSpansOf, partedSpan} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import {type Span, spansOf} from './marks.ts'
import {singleSpansOf} from './singles.ts'

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
