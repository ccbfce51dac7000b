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
import type {EntityId} from '../../model/entity.ts'
import type {NamedEntity, Naming} from '../entities/naming.ts'
import {commonInLanguage} from '../similarity/commonness.ts'
import {wordsOf} from '../similarity/words.ts'

/** How telling a clue is: `rare` alone, `scarce` beside another, `word` beside two. */
export type Grade = 'rare' | 'scarce' | 'word'

/** Something that stories may share. */
export interface Clue {
  /** The entity, or a word with a sign that no entity has. */
  readonly key: string
  readonly grade: Grade
}

/** Shares of stories below which a name is rare or scarce, and the numbers that always are. */
const limits = {rare: {share: 0.002, least: 8}, scarce: {share: 0.008, least: 16}} as const

/** The clues of each story, in the order of the cards. */
export function cluesOf(cards: readonly Card[], naming: Naming): readonly (readonly Clue[])[] {
  const keys = cards.map(card => keysOf(card, naming.get(card.identifier) ?? []))
  const counts = new Map<string, number>()
  for (const one of keys) for (const key of one) counts.set(key, (counts.get(key) ?? 0) + 1)
  const [rare, scarce] = [limits.rare, limits.scarce].map(({share, least}) =>
    Math.max(least, share * cards.length)
  ) as [number, number]
  const gradeOf = (key: string): Grade | undefined => {
    const count = counts.get(key) ?? 0
    if (key.startsWith('#')) return count <= rare ? 'word' : undefined
    if (count <= rare) return 'rare'
    return count <= scarce ? 'scarce' : undefined
  }
  return keys.map(one =>
    one.flatMap(key => {
      const grade = gradeOf(key)
      return grade === undefined || counts.get(key) === 1 ? [] : [{key, grade}]
    })
  )
}

function keysOf({headline = ''}: Card, named: readonly NamedEntity[]): readonly string[] {
  const names = new Set<EntityId>()
  for (const {entity, mention} of named) {
    if (mention.country === undefined && !mention.onlyInDateline) names.add(entity)
  }
  if (names.size > 0) return [...names]
  const stems = wordsOf(headline).map(({stem}) => stem)
  return [...new Set(stems)].filter(stem => commonInLanguage(stem) >= 2).map(stem => `#${stem}`)
}
