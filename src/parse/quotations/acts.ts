/**
 * Find the acts of speech in a clause: a verb and its subject.
 *
 *     'Bolton said that Washington would not tolerate what he called'
 *       → Bolton said · he called
 *
 * A verb turned round (`was told`) is none. `according to` is an act without a verb.
 */

import {quotedAs} from '../vocabulary/names/small-words.ts'
import {type Clause, lowerAt} from './clause.ts'
import {beforeBetween} from './parts.ts'
import type {Range, Reading, Subject} from './reading.ts'
import {subjectAfter, subjectBefore} from './subject.ts'

/** Somebody says something. */
export interface Act {
  readonly subject: Subject
  /** Words of the verb. */
  readonly verb: Range
  /** `framing`: it reports only words right after it. `participle`: the subject is that of the main clause. */
  readonly kind: 'speech' | 'framing' | 'participle' | 'according'
  /** Whether the subject stands after the verb. */
  readonly inverted: boolean
}

/** The acts of speech in a clause, in order. */
export function actsIn(clause: Clause, reading: Reading): Act[] {
  const acts: Act[] = []
  let from = 0
  let index = 0
  while (index < clause.words.length) {
    const act = actAt(clause, from, index, reading)
    if (act !== undefined) {
      acts.push(act)
      if (act.kind !== 'framing' && !isRelative(clause, index, reading)) from = act.verb.to
      if (act.inverted && 'range' in act.subject) from = act.subject.range?.to ?? from
    }
    index = Math.max(index + 1, act?.verb.to ?? 0, from)
  }
  return acts
}

function actAt(clause: Clause, from: number, index: number, reading: Reading): Act | undefined {
  const {lexicon} = reading
  const {words} = clause
  if (!lexicon.opensAct.has(lowerAt(words, index))) return undefined
  const behind = lexicon.accordingAfter.at(words, index)
  if (behind > 0) {
    const verb = {from: index, to: index + behind}
    return {
      subject: subjectBefore(clause, from, index, reading),
      verb,
      kind: 'according',
      inverted: false
    }
  }
  const according = lexicon.according.at(words, index)
  if (according > 0) {
    const verb = {from: index, to: index + according}
    const subject = subjectAfter(clause, verb.to, reading, true)
    if (subject !== undefined) return {subject, verb, kind: 'according', inverted: true}
  }
  const participle = lexicon.participles.at(words, index)
  if (participle > 0) {
    const verb = {from: index, to: index + participle}
    // “quoted Smith as saying”: the speaker is the one quoted.
    const quoted = quotedAs.has(words[index - 1]?.lower ?? '')
    const subject: Subject = quoted
      ? subjectBefore(clause, from, index - 1, reading)
      : {kind: 'elided'}
    return {subject, verb, kind: 'participle', inverted: false}
  }
  const speech = lexicon.verbs.at(words, index)
  const length = speech === 0 ? lexicon.framing.at(words, index) : speech
  if (length === 0 || isPassive(clause, index, reading)) return undefined
  const verb = {from: index, to: index + length}
  const kind = speech === 0 ? 'framing' : 'speech'
  const before = subjectBefore(clause, from, index, reading)
  const after =
    kind === 'speech' && mayInvert(clause, from, index, reading)
      ? subjectAfter(clause, verb.to, reading)
      : undefined
  if (after !== undefined && isInverted(before, after, clause, index)) {
    return {subject: after, verb, kind, inverted: true}
  }
  return {subject: before, verb, kind, inverted: false}
}

/** `…, who disclosed this, said`: the clause of `who` tells of the subject that the next verb has. */
function isRelative({words}: Clause, verb: number, {lexicon}: Reading): boolean {
  const before = beforeBetween(words, {from: 0, to: verb}, lexicon) - 1
  return words[before]?.parted === true && lexicon.relatives.has(lowerAt(words, before))
}

/** Whether the subject is the one after the verb: nobody is before it, or it closes the clause after a comma. */
function isInverted(before: Subject, after: Subject, {words}: Clause, verb: number): boolean {
  if (before.kind === 'elided') return true
  if (after.kind !== 'name') return false
  if (words[verb]?.parted === true) {
    const next = words[after.range.to]
    return next === undefined || next.parted
  }
  return before.kind === 'unnamed'
}

/** Whether the subject may follow the verb: that takes no hearer, and no other subject opens the clause. */
function mayInvert({words}: Clause, from: number, index: number, {lexicon}: Reading): boolean {
  if (lexicon.addressing.has(lowerAt(words, index))) return false
  if (words[index]?.parted === true) return true
  const start = from + (from === 0 ? lexicon.pointing.at(words, 0) : 0)
  const opening = words.slice(start, index).find(word => !lexicon.between.has(word.lower))
  return opening === undefined || lexicon.prepositions.has(opening.lower)
}

function isPassive({words}: Clause, index: number, {lexicon}: Reading): boolean {
  const [one, two] = [lowerAt(words, index - 1), lowerAt(words, index - 2)]
  if (lexicon.passive.has(one)) return true
  return lexicon.passive.has(two) && (lexicon.between.has(one) || one.endsWith('ly'))
}
