/**
 * Choose the name by which an entity is shown.
 *
 *     Cabello 7, Diosdado Cabello 3            Diosdado Cabello
 *     US 3, America 2, United States 1         United States
 */

import type {EntityType} from '../../model/entity.ts'
import {nameSlug, type Slug} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import {personName} from './person-names.ts'

/** How an entity is met. */
interface Met {
  readonly type: EntityType
  /** How often each name is. */
  readonly names: ReadonlyMap<string, number>
  readonly country?: string
}

/**
 * The name met most often; of a person, among those in full; of a country the one that everybody
 * knows, if it is met: United States before America. What headlines and datelines print in
 * capitals, MISSISSIPPI, goes last: organisations alone are called by capitals, if by few.
 */
export function preferredName({type, names, country}: Met, own: Slug): string {
  const [best] = [...names]
    .map(([name, count]) => ({
      name,
      count,
      fullness: type === 'Person' ? fullness(name) : 0,
      shouting: Number(isShouted(type, name)),
      official: Number(country !== undefined && nameSlug(name) === own)
    }))
    .sort(
      (a, b) =>
        b.fullness - a.fullness ||
        a.shouting - b.shouting ||
        b.official - a.official ||
        b.count - a.count ||
        byText(a.name, b.name)
    )
  return best?.name ?? ''
}

/** Longest name of an organisation that is written in capitals for being letters: `UNESCO`. */
const mostLetters = 8

function isShouted(type: EntityType, name: string): boolean {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return false
  return type !== 'Organization' || name.length > mostLetters
}

function fullness(name: string): number {
  return ['family', 'initial', 'full'].indexOf(personName(name).form)
}
