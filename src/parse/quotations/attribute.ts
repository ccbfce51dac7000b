/**
 * Decide who speaks the words of a quotation.
 *
 *     “…,” the Russian official said        the clause after, its subject before or after the verb
 *     Bolton said that … what he called “…” the clause before
 *     Ushakov recalled a remark by … “…”    the remark in the sentence before
 *     Trump: “…”                            the name before a colon
 *     a paragraph “…” after Zakharova said  who spoke last goes on
 *
 * The first that finds an attribution wins, even if it names nobody: then nobody is named.
 */

import type {Act} from './acts.ts'
import {type Clause, lowerAt} from './clause.ts'
import type {Speaker} from './discourse.ts'
import type {Lexicon} from './lexicon.ts'
import {skipBetween} from './parts.ts'
import type {Reading, Subject} from './reading.ts'
import {subjectAfter} from './subject.ts'

/** An act of speech and whom it means. */
export interface ResolvedAct extends Act {
  readonly speaker: Speaker
}

/** A sentence, or the part of one beside a quotation, with its acts of speech. */
export interface ReadSentence {
  readonly clause: Clause
  readonly acts: readonly ResolvedAct[]
  readonly complete: boolean
}

/** Who speaks, and the words that say so. */
export interface Attribution {
  readonly speaker: Speaker
  /** As printed; missing when speech merely goes on. */
  readonly printed?: string
}

/** Most words between a verb and the quotation that it frames: `described the dispatch as`. */
const framingReach = 8
/** The same for a fragment, whose verb must be its own: `has said “all options”`. */
const fragmentReach = 4

/** Longest printed attribution, and most words of a subject that names nobody. */
const longestAttribution = 240
const longestUnnamed = 5

/** The attribution in the sentence after a quotation, which belongs to it. */
export function attributionAfter(
  quoted: string,
  after: ReadSentence | undefined,
  speaking: Speaker | undefined,
  resolve: (subject: Subject) => Speaker,
  reading: Reading
): Attribution | undefined {
  const {lexicon} = reading
  const act = after?.acts.find(({kind}) => kind !== 'framing')
  if (after === undefined) return undefined
  if (act === undefined)
    return (
      attributionBySign(after.clause, reading) ??
      attributionByPlace(quoted, after.clause, speaking, resolve, reading)
    )
  if (act.kind === 'participle') return undefined
  const {clause} = after
  const [opening] = clause.words
  if (opening === undefined) return undefined
  if (lexicon.conjunctions.has(opening.lower) && act.kind !== 'according') return undefined
  const isFirst = act.inverted || act.subject.kind === 'elided'
  if (!pointsBack(clause, act, lexicon)) {
    const immediate = isFirst && act.verb.from <= 1
    if (!joins(quoted, clause.text) && !immediate) return undefined
    if (startsAnew(quoted, clause, act)) return undefined
  }
  const isPlain = act.subject.kind === 'unnamed' && act.subject.range?.from === 0
  if (isVague(act.subject, clause, isPlain)) return {speaker: {}}
  // “…”, añadió: the verb alone means whoever was speaking.
  const isBare = act.subject.kind === 'elided' && act.speaker.named === undefined
  const speaker = isBare ? (speaking ?? {}) : act.speaker
  return {speaker, ...printedOf(clause, act)}
}

/**
 * `“…”, sonríe Zoltana Brix`, `« … », a fulminé Zoltan Brix`, `„…“, brummt er`, `"…", se quejó.`: after a
 * comma the word before a person, a pronoun, or nothing more, is a verb of speech, whichever it be.
 */
function attributionByPlace(
  quoted: string,
  clause: Clause,
  speaking: Speaker | undefined,
  resolve: (subject: Subject) => Speaker,
  reading: Reading
): Attribution | undefined {
  const {prepositions, conjunctions, relatives, definite, he, she} = reading.lexicon
  const start = skipBetween(clause.words, {from: 0, to: clause.words.length}, reading.lexicon)
  const verb = clause.words[start]
  if (verb === undefined || verb.capital || !joins(quoted, clause.text)) return undefined
  // « … », avait-elle lâché: the pronoun stands between two words of the verb.
  if (start > 0 && [he, she].some(set => set.has(verb.lower)))
    return {
      speaker: resolve({
        kind: 'pronoun',
        pronoun: she.has(verb.lower) ? 'she' : 'he',
        range: {from: start, to: start + 1}
      })
    }
  const others = [prepositions, conjunctions, relatives, definite]
  if (others.some(set => set.has(verb.lower)) || /\p{N}/u.test(verb.lower)) return undefined
  const subject = subjectAfter(clause, start + 1, reading)
  if (subject === undefined)
    return closes(clause, start, reading) ? speaking && {speaker: speaking} : undefined
  if (subject.kind !== 'pronoun' && (subject.kind !== 'name' || subject.named.type !== 'Person'))
    return undefined
  const last = clause.words[subject.range.to - 1]
  return {
    speaker: resolve(subject),
    ...(last === undefined ? {} : {printed: clause.text.slice(clause.words[0]?.start, last.end)})
  }
}

/** `…, se quejó.`, `…, confesó durante el sepelio.`: nothing but a verb and when or where; not in English, whose subject always stands. */
function closes({words}: Clause, verb: number, {lexicon}: Reading): boolean {
  if (lexicon.she.has('she')) return false
  const next = words[verb + 1]
  return next === undefined ? words.length <= 3 : lexicon.prepositions.has(next.lower)
}

/** `« … » : Zoltan Brix, chauffeur`, `“…” — Zoltan Brix`: a name behind a sign. */
function attributionBySign(clause: Clause, reading: Reading): Attribution | undefined {
  if (!/^\s*[:(—–-]\s*\p{Lu}/u.test(clause.text)) return undefined
  const end = clause.words.findIndex((word, index) => index > 0 && word.parted)
  const to = end === -1 ? clause.words.length : end
  const name = reading.names.at(clause, 0)
  return name?.named?.type === 'Person' && name.to === to
    ? {speaker: {named: name.named}}
    : undefined
}

/** The attribution in the beginning of the sentence that a quotation ends or stands in. */
export function attributionBefore(
  before: ReadSentence | undefined,
  isFragment: boolean
): Attribution | undefined {
  if (before === undefined) return undefined
  const {clause, acts} = before
  const act = acts.findLast(({kind, verb, subject}) => {
    if (isVague(subject, clause, false)) return false
    if (kind === 'according') return !isFragment
    const distance = clause.words.length - verb.to
    if (kind === 'framing') return distance <= framingReach
    return !isFragment || distance <= fragmentReach
  })
  return act && {speaker: act.speaker, ...printedOf(clause, act)}
}

/** `Trump: “…”`, `Smith had a message for voters: “…”` */
export function attributionByColon(
  before: ReadSentence | undefined,
  topic: Speaker | undefined
): Attribution | undefined {
  if (before === undefined || topic === undefined) return undefined
  return /[:：]\s*$/u.test(before.clause.text) ? {speaker: topic} : undefined
}

/** `… recalled a remark by Maria Zakharova. “…”` */
export function attributionByRemark(
  previous: ReadSentence | undefined,
  reading: Reading
): Attribution | undefined {
  if (previous === undefined) return undefined
  const {clause} = previous
  const {lexicon} = reading
  const remark = clause.words.findLastIndex(
    ({lower}, index) =>
      lexicon.remarks.has(lower) && lexicon.authorship.has(lowerAt(clause.words, index + 1))
  )
  if (remark === -1) return undefined
  const subject = subjectAfter(clause, remark + 2, reading)
  if (subject?.kind !== 'name') return undefined
  const [first, last] = [clause.words[remark], clause.words[subject.range.to - 1]]
  const printed = clause.text.slice(first?.start, last?.end)
  return {speaker: {named: subject.named}, printed}
}

/** A clause that was taken for a subject: `the deaths were caused by gunshot wounds and` */
function isVague(subject: Subject, {words}: Clause, isPlain: boolean): boolean {
  if (subject.kind !== 'unnamed' || subject.range === undefined || subject.plain === true)
    return false
  const {from, to} = subject.range
  return to - from > longestUnnamed || !(isPlain || words[from]?.capital === true)
}

/** `“…”. Lo ha detto Zoltan Brix.`, `«…». Об этом сообщил Золтан Брикс.` */
function pointsBack({words}: Clause, {inverted, verb}: Act, lexicon: Lexicon): boolean {
  const pointing = lexicon.pointing.at(words, 0)
  return (
    inverted &&
    pointing > 0 &&
    skipBetween(words, {from: pointing, to: verb.from}, lexicon) === verb.from
  )
}

/** Whether the sentence goes on after the quotation: it ends in a comma, or one follows. */
function joins(quoted: string, after: string): boolean {
  return /[,?!…—–-]$/u.test(quoted) || /^\s*[,–—-]/u.test(after)
}

/** `“Why?” The minister, who had … said` is a new sentence; `“Why?” she said` is not. */
function startsAnew(quoted: string, {text, words}: Clause, act: Act): boolean {
  if (!/[?!.…]$/u.test(quoted) || /^\s*[,–—-]/u.test(text)) return false
  if (words[0]?.capital !== true) return false
  return act.inverted || act.verb.from > 4
}

/** The subject and its verb, as printed. */
function printedOf({text, words}: Clause, {subject, verb}: Act): {printed?: string} {
  const range = 'range' in subject ? subject.range : undefined
  const first = words[Math.min(verb.from, range?.from ?? verb.from)]
  const last = words[Math.max(verb.to, range?.to ?? verb.to) - 1]
  if (first === undefined || last === undefined) return {}
  const printed = text.slice(first.start, last.end)
  return printed.length > longestAttribution ? {} : {printed}
}
