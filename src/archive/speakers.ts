/**
 * Gather quotations by who is quoted.
 *
 *     Maria Zakharova   six in Press TV, two in TASS
 *
 * A speaker whom the story names as a person or an organisation is that entity; any other
 * stands under the name as printed. Quotations without a speaker belong to nobody here.
 */

import type {ArchivedQuotation, Speaker} from '../model/archive.ts'
import type {Card} from '../model/card.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import {nameSlug} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import type {Quotation} from '../model/story.ts'
import type {NamedEntity, Naming} from './entities/naming.ts'
import {speakerOf} from './statements/utterances.ts'

/** A speaker while quotations are gathered. */
interface Gathered {
  readonly name: string
  readonly entity?: EntityId
  readonly quotations: ArchivedQuotation[]
}

/**
 * The speakers by entity, else by the slug of the printed name; in the order of their names.
 *
 * @param stories newest first
 * @param isWanted which of them; their stories are all that is needed then. @default all
 */
export function collectSpeakers(
  stories: readonly Card[],
  naming: Naming,
  entityOf: (identifier: EntityId) => Entity,
  isWanted: (key: string) => boolean = () => true
): Map<string, Speaker> {
  const gathered = new Map<string, Gathered>()
  for (const {identifier, quotations} of stories) {
    if (quotations.length === 0) continue
    const named = naming.get(identifier) ?? []
    for (const quotation of quotations) {
      const key = speakerKey(quotation, named)
      if (key === undefined || !isWanted(key)) continue
      const found = gathered.get(key) ?? newSpeaker(quotation, named, entityOf)
      gathered.set(key, found)
      found.quotations.push({...quotation, story: identifier})
    }
  }
  return new Map([...gathered].sort(byNameOfSpeaker))
}

/** Who speaks a quotation: an entity, else the slug of the printed name; `undefined` for nobody. */
export function speakerKey(
  quotation: Quotation,
  named: readonly NamedEntity[]
): string | undefined {
  if (quotation.speaker === undefined) return undefined
  return speakerOf(quotation, named) ?? nameSlug(quotation.speaker.name)
}

/** The order of speakers: by name. */
export function byNameOfSpeaker(
  [left, one]: readonly [string, Pick<Speaker, 'name'>],
  [right, other]: readonly [string, Pick<Speaker, 'name'>]
): number {
  return byText(one.name, other.name) || byText(left, right)
}

function newSpeaker(
  quotation: Quotation,
  named: readonly NamedEntity[],
  entityOf: (identifier: EntityId) => Entity
): Gathered {
  const entity = speakerOf(quotation, named)
  if (entity === undefined) return {name: quotation.speaker?.name ?? '', quotations: []}
  return {name: entityOf(entity).name, entity, quotations: []}
}
