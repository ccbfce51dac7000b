/**
 * Find the acts of speech in a sentence of a writing with spaces and without capitals.
 *
 *     'وقال رئيس البلدية كمال منصور إن المدينة بخير، مضيفا:'
 *       → وقال, by رئيس البلدية كمال منصور     مضيفا, by whoever spoke
 *
 * A subject is the words beside the verb, cut where a small word or a comma stands.
 */

import type {SpacedSpeech} from '../vocabulary/speech/uncased-words.ts'
import {toWordSet, type WordSet} from './lexicon.ts'

/** The words of a language, ready to look up. */
export interface SpacedLexicon {
  readonly verbs: WordSet
  readonly goesOn: WordSet
  readonly according: WordSet
  readonly accordingAfter: WordSet
  readonly stops: WordSet
  readonly subject: SpacedSpeech['subject']
  readonly prefixes: string
}

/** Make the words of a language ready to look up. */
export function toSpacedLexicon(speech: SpacedSpeech): SpacedLexicon {
  const {subject, prefixes} = speech
  return {
    verbs: toWordSet(speech.verbs),
    goesOn: toWordSet(speech.goesOn),
    according: toWordSet(speech.according),
    accordingAfter: toWordSet(speech.accordingAfter),
    stops: toWordSet(speech.stops),
    subject,
    prefixes
  }
}

/** One word of a sentence. */
export interface SpacedWord {
  /** As printed: these writings have no capitals. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Whether punctuation stands between the word before and this one. */
  readonly parted: boolean
}

/** Words from one index up to another. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Somebody says something. */
export interface Act {
  readonly verb: Range
  /** Words that may name who; missing when the verb has none, or a pronoun. */
  readonly subject?: Range & {readonly segments: readonly (readonly string[])[]}
  /** Where verb and subject stand in the sentence. */
  readonly start: number
  readonly end: number
}

const everyWord = /[\p{L}\p{M}\u200c]+(?:["״'’׳-][\p{L}\p{M}\u200c]+)*['׳]?/gu
const bracketed = /[([（][^()[\]（）]{0,40}[)\]）]/gu

/** Most words of a phrase. */
const longestPhrase = 3
/** Most words of a subject that are looked at. */
const longestSubject = 14

/** The words of a sentence; what stands in brackets is none of them. */
export function wordsOf(sentence: string): SpacedWord[] {
  const text = sentence.replace(bracketed, inside => ' '.repeat(inside.length))
  let end = 0
  return [...text.matchAll(everyWord)].map(({0: word, index}) => {
    const parted = /[^\s\d.]/u.test(text.slice(end, index))
    end = index + word.length
    return {lower: word, start: index, end, parted}
  })
}

/** The acts of speech among the words of a sentence, in order. */
export function actsOf(words: readonly SpacedWord[], speech: SpacedLexicon): Act[] {
  const acts: Act[] = []
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    if (index < from) continue
    const act = actAt(words, from, index, speech)
    if (act === undefined) continue
    acts.push(act)
    from = Math.max(act.verb.to, act.subject?.to ?? 0)
  }
  return acts
}

function actAt(
  words: readonly SpacedWord[],
  from: number,
  index: number,
  speech: SpacedLexicon
): Act | undefined {
  const elided = phraseAt(words, index, speech.goesOn, speech.prefixes)
  if (elided > 0) {
    const verb = {from: index, to: index + elided}
    // A pronoun before its verb is one act with it.
    const own = phraseAt(words, verb.to, speech.verbs, speech.prefixes)
    const reach = own > 0 ? verb.to + own : verb.to
    return toAct(words, {from: index, to: reach}, undefined)
  }
  const according = phraseAt(words, index, speech.according, speech.prefixes)
  if (according > 0) {
    const verb = {from: index, to: index + according}
    const subject = subjectAfter(words, verb.to, speech)
    if (subject !== undefined) return toAct(words, verb, subject)
  }
  const behind = phraseAt(words, index, speech.accordingAfter, '')
  const length = behind > 0 ? behind : phraseAt(words, index, speech.verbs, speech.prefixes)
  if (length === 0) return undefined
  const verb = {from: index, to: index + length}
  const sides = behind > 0 ? (['before'] as const) : speech.subject
  for (const side of sides) {
    const subject =
      side === 'after'
        ? subjectAfter(words, verb.to, speech)
        : toSubject(words, {from, to: index}, word => isStop(word, speech))
    if (subject !== undefined) return toAct(words, verb, subject)
  }
  return toAct(words, verb, undefined)
}

/** The words after a verb up to a small word or another verb; through a comma, when more than the office stands behind it. */
function subjectAfter(
  words: readonly SpacedWord[],
  from: number,
  speech: SpacedLexicon
): Act['subject'] {
  let to = from
  while (to < words.length && to - from < longestSubject && !isStop(words[to], speech)) to += 1
  return toSubject(words, {from, to})
}

/** The words of a subject as rows between commas and the words that `isLeftOut`: small words, before a verb. */
function toSubject(
  words: readonly SpacedWord[],
  {from, to}: Range,
  isLeftOut: (word: SpacedWord) => boolean = () => false
): Act['subject'] {
  const rows: string[][] = [[]]
  for (const word of words.slice(from, to)) {
    const isOut = isLeftOut(word)
    if (word.parted || isOut) rows.push([])
    if (!isOut) rows.at(-1)?.push(word.lower)
  }
  const segments = rows.filter(row => row.length > 0)
  return segments.length === 0 ? undefined : {from, to, segments}
}

function isStop(word: SpacedWord | undefined, {stops, verbs, prefixes}: SpacedLexicon): boolean {
  return word === undefined || stops.has(word.lower) || phraseAt([word], 0, verbs, prefixes) > 0
}

/** How many words from `index` on are one of the phrases, with a small word written together with them or none. */
function phraseAt(
  words: readonly SpacedWord[],
  index: number,
  phrases: WordSet,
  prefixes: string
): number {
  const word = words[index]
  if (word === undefined) return 0
  const whole = phrases.at(words, index)
  if (whole > 0 || !prefixes.includes(word.lower.charAt(0))) return whole
  return phrases.at(
    [{lower: word.lower.slice(1)}, ...words.slice(index + 1, index + longestPhrase)],
    0
  )
}

function toAct(words: readonly SpacedWord[], verb: Range, subject: Act['subject']): Act {
  const first = words[Math.min(verb.from, subject?.from ?? verb.from)]
  const last = words[Math.max(verb.to, subject?.to ?? verb.to) - 1]
  return {
    verb,
    ...(subject === undefined ? {} : {subject}),
    start: first?.start ?? 0,
    end: last?.end ?? 0
  }
}
