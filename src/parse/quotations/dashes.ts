/**
 * Find the speech of a paragraph that a dash opens, as newspapers of many languages set it.
 *
 *     – Det brinner på tre ställen, säger Zoltan Brix.             up to the comma before a verb of speech
 *     - Nie ma pieniędzy - mówi Zoltan Brix. - I nie będzie.       up to the next dash before a small letter
 *     — Хлеб подорожает, — говорит пекарь.                         the same, with a comma before it
 *     —Nos quedamos —dijo Zoltan Brix—. Nadie se va.               the same, at the words
 *     Zoltan Brix bor här:
 *     – Jag har packat en väska.                                   the whole, behind a colon
 *
 * Without a verb or a colon it is a point of a list and no speech. Linear in the text.
 */

import {toClause} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Span} from './marks.ts'

const opening = /^[–—-]\s?(?=["“„«]?[\p{Lu}¿¡…])/u
/** `, - `, ` – `: speech stops before a small letter and goes on before a capital. */
const parting = /(?<=\S)[,.!?…]?(?:\s?[–—-][.,]?\s|\s[–—])(?=[\p{L}¿¡…])/gu
const innerDash = /[\s,!?…][–—-]\s\p{Ll}/u
const stops = /[,!?…]["”“»]?\s(?=\p{Ll})/gu

/** The speech of a paragraph; `announced`: the one before ends in a colon. None where no dash opens it. */
export function dashSpansOf(text: string, lexicon: Lexicon, announced: boolean): Span[] {
  const dash = opening.exec(text)?.[0].length
  if (dash === undefined) return []
  const parted = partedByDashes(text, dash, lexicon)
  if (parted.length > 0) return parted
  const stop = stopBeforeVerb(text, lexicon)
  if (stop !== undefined) return [spanOf(text, dash, stop)]
  return announced && /[.!?…]$/u.test(text) ? [spanOf(text, dash, text.length)] : []
}

/** The speech in marks that a verb between dashes parts: `«Нет, — говорит пекарь. — Не подорожает»`. */
export function partedSpan(span: Span, lexicon: Lexicon): readonly Span[] {
  if (!innerDash.test(span.text)) return [span]
  const parts = partedByDashes(span.text, 0, lexicon)
  if (parts.length === 0) return [span]
  const offset = span.end - Number(span.closed) - span.text.length
  return parts.map((part, index) => ({
    text: part.text,
    start: index === 0 ? span.start : part.start + offset,
    end: index === parts.length - 1 && part.end === span.text.length ? span.end : part.end + offset,
    closed: span.closed
  }))
}

/** Stretches between dashes that hold no verb of speech; none unless one of the others does. */
function partedByDashes(text: string, dash: number, lexicon: Lexicon): Span[] {
  const spans: Span[] = []
  let start = dash
  let isSpeech = true
  let isSaid = false
  for (const {0: mark, index} of text.matchAll(parting)) {
    const next = index + mark.length
    const goesOn = /\p{Ll}/u.test(text.charAt(next))
    if (isSpeech && goesOn && opensWithVerb(text.slice(next), lexicon)) {
      spans.push(spanOf(text, start, index + Number(/[.!?…]/u.test(mark.charAt(0)))))
      isSpeech = false
      isSaid = true
    } else if (!isSpeech) {
      start = next
      isSpeech = true
    }
  }
  if (isSaid && isSpeech) spans.push(spanOf(text, start, text.length))
  return spans
}

/** Where the speech ends at a comma, before a verb of speech and its subject. */
function stopBeforeVerb(text: string, lexicon: Lexicon): number | undefined {
  for (const {0: mark, index} of text.matchAll(stops)) {
    const rest = text.slice(index + mark.length)
    if (opensWithVerb(rest, lexicon)) return index + Number(mark.charAt(0) !== ',')
  }
  return undefined
}

/** Characters in which a verb is looked for. */
const verbReach = 40

function opensWithVerb(rest: string, lexicon: Lexicon): boolean {
  const {words} = toClause(rest.slice(0, verbReach), lexicon)
  const verb = words.slice(0, 2).findIndex(({lower}) => !lexicon.between.has(lower))
  return verb !== -1 && (lexicon.verbs.at(words, verb) > 0 || lexicon.according.at(words, verb) > 0)
}

/** The dash that opens a paragraph is the mark that opens its first stretch. */
function spanOf(text: string, from: number, end: number): Span {
  const start = opening.exec(text)?.[0].length === from ? 0 : from
  return {start, end, text: text.slice(from, end).trim(), closed: true}
}
