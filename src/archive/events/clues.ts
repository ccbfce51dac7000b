/**
 * Read from the cards alone which names two stories must share to be worth comparing.
 *
 *     Maria Zakharova, named in 2 of 19,043 stories    telling
 *     Ronald Reagan, named in 612                      says nothing
 *
 * A name that few stories have tells of an event; one that somewhat more have does so
 * beside another. Countries and outlets never do. Words of headlines stand in for names
 * where a story has none: in scripts without capitals, above all.
 */

import type {Card} from '../../model/card.ts'
import type {NamedEntity} from '../entities/naming.ts'
import {commonInLanguage} from '../similarity/commonness.ts'
import {stemsOf} from '../similarity/words.ts'

/** How telling a clue is: `rare` alone, `scarce` beside another, `word` beside two. */
export type Grade = 'rare' | 'scarce' | 'word'

/** Something that stories may share. */
export interface Clue {
  /** The entity, or a word with a sign that no entity has. */
  readonly key: string
  readonly grade: Grade
  /** Articles of the archive that have it. */
  readonly count: number
}

/** Shares of stories below which a name is rare or scarce, and the numbers that always are. */
const limits = {rare: {share: 0.002, least: 8}, scarce: {share: 0.008, least: 16}} as const

/** The most stories that a rare and a scarce name stands in. */
export type Limits = Readonly<Record<keyof typeof limits, number>>

/** What sets a word apart from an entity. */
const sign = '#'

/**
 * The size of an archive of so many articles, in steps, four to each doubling: one more story
 * hardly ever changes what depends on it.
 */
export function roundedSize(articles: number): number {
  const step = 2 ** Math.max(0, 29 - Math.clz32(articles))
  return Math.ceil(articles / step) * step
}

/** The limits in an archive of so many articles. */
export function limitsFor(articles: number): Limits {
  const size = roundedSize(articles)
  const most = ({share, least}: {readonly share: number; readonly least: number}): number =>
    Math.max(least, Math.floor(share * size))
  return {rare: most(limits.rare), scarce: most(limits.scarce)}
}

/** How telling a clue is that so many articles have; `undefined` when it tells nothing. */
export function gradeOf(key: string, count: number, {rare, scarce}: Limits): Grade | undefined {
  if (key.startsWith(sign)) return count <= rare ? 'word' : undefined
  if (count <= rare) return 'rare'
  return count <= scarce ? 'scarce' : undefined
}

/** The clues of each story, from the keys of each. */
export function cluesAmong(
  keys: readonly (readonly string[])[],
  articles: number
): readonly (readonly Clue[])[] {
  const counts = new Map<string, number>()
  for (const one of keys) for (const key of one) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = limitsFor(articles)
  return keys.map(one =>
    one.flatMap(key => {
      const count = counts.get(key) ?? 0
      const grade = count === 1 ? undefined : gradeOf(key, count, most)
      return grade === undefined ? [] : [{key, grade, count}]
    })
  )
}

/** What stands in for names in a story that has none: the telling words of its headline. */
export function wordsInPlace(
  {headline = ''}: Pick<Card, 'headline'>,
  named: readonly NamedEntity[]
): string[] | undefined {
  if (named.some(isTelling)) return undefined
  return [...new Set(stemsOf(headline))].filter(stem => commonInLanguage(stem) >= 2)
}

/** What a story has in common with any that shares it: its names, else words. */
export function keysOf(
  named: readonly NamedEntity[],
  words: readonly string[] | undefined
): string[] {
  if (words !== undefined) return words.map(wordKey)
  const keys = new Set<string>()
  for (const one of named) if (isTelling(one)) keys.add(one.entity)
  return [...keys]
}

/** The key of a word that stands in for names. */
function wordKey(word: string): string {
  return `${sign}${word}`
}

/** Whether a name tells of an event: countries tell nothing, and where a story was sent from as little. */
function isTelling({mention}: Pick<NamedEntity, 'mention'>): boolean {
  return mention.country === undefined && !mention.onlyInDateline
}
