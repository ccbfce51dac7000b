/**
 * Who speaks, in writing with spaces and without capitals: by a verb of speech beside the quotation and the words
 * before or after the verb, as the language sets its subject.
 *
 *     وقال رئيس البلدية كمال منصور إن المدينة بخير، مضيفا: "لن نغادر"      before; the second verb has no subject
 *     "הכיתות יהיו מוכנות", אמרה יו"ר הוועד, אורלי ממן                        after, behind a comma
 *     به گفته پرویز نقدی، «صادرات نصف شده است»                              according to
 *     ग्राम प्रधान रामनरेश यादव ने कहा, "पानी घुस गया है"                          the subject before its verb
 *
 * A verb without a subject, or with a pronoun, means who spoke last; one whose subject is no name means nobody.
 */

import type {SpacedSpeech} from '../vocabulary/speech/uncased-words.ts'
import type {Span} from './marks.ts'
import type {FoundQuotation} from './read-quotations.ts'
import {isFragment, isTitle, sentencesOf} from './sentences.ts'
import {type Act, actsOf, type SpacedLexicon, toSpacedLexicon, wordsOf} from './spaced-acts.ts'
import {createNames, type NamedSoFar} from './spaced-names.ts'

/** Words between the closing mark and a verb that is about the quotation before it. */
const verbReach = 12

/** Paragraphs after which nobody goes on speaking. */
const speechReach = 2

/** What reading a story carries along. */
interface Progress {
  readonly lexicon: SpacedLexicon
  readonly names: NamedSoFar
  /** Who spoke last, and in which paragraph; the name is missing when nobody named did. */
  last: {readonly speaker: string | undefined; readonly paragraph: number} | undefined
}

/** An act of speech with who performs it. */
interface Said {
  readonly speaker: string | undefined
  readonly attribution: string
}

/** The quotations of paragraphs, whose spans are given. */
export function readSpaced(
  paragraphs: readonly string[],
  spans: readonly (readonly Span[])[],
  speech: SpacedSpeech
): FoundQuotation[] {
  const progress: Progress = {
    lexicon: toSpacedLexicon(speech),
    names: createNames(speech),
    last: undefined
  }
  return paragraphs.flatMap((text, paragraph) =>
    readParagraph(text, spans[paragraph] ?? [], paragraph, progress)
  )
}

function readParagraph(
  text: string,
  spans: readonly Span[],
  paragraph: number,
  progress: Progress
): FoundQuotation[] {
  const found: FoundQuotation[] = []
  progress.names.learn(wordsOf(text).map(word => word.lower))
  const opening = text.slice(0, spans[0]?.start ?? text.length)
  let before = readStretch(opening, false, paragraph, progress)
  let inParagraph: Said | undefined
  for (const [index, span] of spans.entries()) {
    const stretch = text.slice(span.end, spans[index + 1]?.start ?? text.length)
    const after = readStretch(stretch, true, paragraph, progress)
    const said = after.behind ?? before.leading ?? inParagraph
    before = after
    inParagraph = said
    if (span.text === '' || isTitle(span.text)) continue
    if (said === undefined && isFragment(span.text)) continue
    if (said?.speaker === undefined && isFragment(span.text)) continue
    const {speaker, attribution} = said ?? {}
    found.push({
      text: span.text,
      ...(speaker === undefined ? {} : {speaker, attribution: attribution ?? speaker}),
      paragraph,
      offset: span.start
    })
  }
  return found
}

/** What a stretch between quotations says of the one before it, and of the one after it. */
function readStretch(
  text: string,
  isBehindQuotation: boolean,
  paragraph: number,
  progress: Progress
): {readonly behind?: Said | undefined; readonly leading?: Said | undefined} {
  const sentences = sentencesOf(text)
  let behind: Said | undefined
  let leading: Said | undefined
  for (const [index, {text: sentence, complete}] of sentences.entries()) {
    const words = wordsOf(sentence)
    const acts = actsOf(words, progress.lexicon)
    const said = acts.map(act => resolve(act, sentence, paragraph, progress))
    const [first] = acts
    const isNear = isBehindQuotation && index === 0 && (first?.verb.from ?? verbReach) < verbReach
    if (isNear && first !== undefined && isBehind(text, first)) behind = said[0]
    const isOpen = !complete && index === sentences.length - 1
    if (isOpen && (acts.length > 1 || behind === undefined)) leading = said.at(-1)
  }
  return {behind, leading}
}

/** Whether an act at the beginning of a stretch is about the quotation before it: a comma joins them, or the verb or its subject opens. */
function isBehind(text: string, {verb, subject}: Act): boolean {
  if (/^\s*[,،؛;–—-]/u.test(text)) return true
  return (
    verb.from === 0 || (subject !== undefined && subject.from === 0 && !/[:：]\s*$/u.test(text))
  )
}

function resolve(act: Act, sentence: string, paragraph: number, progress: Progress): Said {
  const {last} = progress
  const {speaker} =
    act.subject === undefined
      ? (last !== undefined && paragraph - last.paragraph <= speechReach && last) || {
          speaker: undefined
        }
      : {speaker: progress.names.nameIn(act.subject.segments)}
  progress.last = {speaker, paragraph}
  return {speaker, attribution: sentence.slice(act.start, act.end).trim()}
}
