/**
 * Who speaks, in writing without capitals: by the words right before and right after a quotation.
 *
 *     商户代表何玉莲说：“…”          before: a name, a verb of speech, a colon
 *     “…”罗一鸣说                   after: a name and a verb
 *     工藤誠一さん(78)は「…」と笑った   a name with a title and a particle; と after the words
 *     박순례(76) 씨는 “…”고 말했다     the same, and a verb that closes the sentence
 *
 * A name must show that it is one: by a surname that we know, a title after it, or its place behind
 * an office. What the patterns take for one and is an office or a body is left unnamed.
 */

import {koreanHonorific} from '../vocabulary/names/east-asian.ts'
import {type UncasedSpeech, uncasedSpeech} from '../vocabulary/speech/uncased.ts'
import {spacedSpeech} from '../vocabulary/speech/uncased-words.ts'
import {type Span, spansOf} from './marks.ts'
import type {FoundQuotation} from './read-quotations.ts'
import {isFragment, isTitle} from './sentences.ts'
import {readSpaced} from './spaced.ts'
import {spansOfAll} from './spans.ts'
import {isSaidUnspaced} from './unspaced.ts'

/** Characters beside a quotation that are read. */
const reachBefore = 90
const reachAfter = 40
/** Paragraphs before it, and characters of each, in which somebody may be named. */
const mostBefore = 8
const longestBefore = 600

/** The quotations of paragraphs in such a writing; `undefined` when its words are not known. */
export function readUncased(
  paragraphs: readonly string[],
  language: string | undefined
): FoundQuotation[] | undefined {
  const tag = language?.split('-')[0] ?? ''
  const spaced = spacedSpeech[tag]
  if (spaced !== undefined) return readSpaced(paragraphs, spansOfAll(paragraphs, undefined), spaced)
  const speech = uncasedSpeech[tag]
  if (speech === undefined) return undefined
  return paragraphs.flatMap((text, paragraph) =>
    spansOf(text).flatMap(span => {
      if (isTitle(span.text) || span.text === '') return []
      const said = attributionOf(
        span,
        text,
        paragraphs.slice(Math.max(0, paragraph - mostBefore), paragraph),
        speech
      )
      if (said === undefined && isFragment(span.text) && !isSaidUnspaced(text, span)) return []
      return [{text: span.text, ...said, paragraph, offset: span.start}]
    })
  )
}

/** Who speaks, and the words that say so. */
function attributionOf(
  {start, end}: Span,
  text: string,
  earlier: readonly string[],
  {before, after, goesOn, introduces, notNames}: UncasedSpeech
): {speaker: string; attribution: string} | undefined {
  const left = text.slice(Math.max(0, start - reachBefore), start)
  const right = text.slice(end, end + reachAfter)
  const isName = (name: string) => !notNames.some(word => name.includes(word))
  for (const match of [...matches(before, left), ...matches(after, right)]) {
    const {name, surname = ''} = match.groups ?? {}
    const speaker = name?.trim() ?? namedBefore(surname, [...earlier, text.slice(0, start)])
    if (speaker !== undefined && isName(speaker))
      return {speaker, attribution: match[0].replace(/^[\s。，、.,]+/u, '').trim()}
  }
  if (goesOn?.test(left) !== true || introduces === undefined) return undefined
  const [last] = [
    ...text.slice(Math.max(0, start - longestBefore), start).matchAll(introduces)
  ].reverse()
  const speaker = last?.groups?.name
  return speaker === undefined || !isName(speaker) ? undefined : {speaker, attribution: speaker}
}

/** A Korean name with an age in brackets, or with `씨`. */
const koreanName = new RegExp(`\\p{Script=Hangul}{3}(?=\\s?[(${koreanHonorific}])`, 'gu')

/** The whole name that a surname opens, as printed last. */
function namedBefore(surname: string, texts: readonly string[]): string | undefined {
  if (surname === '') return undefined
  const names = texts.flatMap(text => text.slice(-longestBefore).match(koreanName) ?? [])
  return names.findLast(name => name.startsWith(surname))
}

function matches(patterns: readonly RegExp[], text: string): RegExpExecArray[] {
  return patterns.map(pattern => pattern.exec(text)).filter(match => match !== null)
}
