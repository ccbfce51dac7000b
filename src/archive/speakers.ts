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
import {byText} from '../model/order.ts'
import {nameSlug} from './collections.ts'
import type {Naming} from './entities/naming.ts'
import {speakerOf} from './statements/utterances.ts'

/** A speaker while quotations are gathered. */
interface Gathered {
  readonly name: string
  readonly entity?: EntityId
  readonly quotations: ArchivedQuotation[]
}

/**
 * The speakers, by name.
 *
 * @param stories newest first
 */
export function collectSpeakers(
  stories: readonly Card[],
  naming: Naming,
  entityOf: (identifier: EntityId) => Entity
): Speaker[] {
  const gathered = new Map<string, Gathered>()
  for (const {identifier, quotations} of stories) {
    const named = naming.get(identifier) ?? []
    for (const quotation of quotations) {
      if (quotation.speaker === undefined) continue
      const entity = speakerOf(quotation, named)
      const key = entity ?? nameSlug(quotation.speaker.name)
      const found = gathered.get(key) ?? {
        name: entity === undefined ? quotation.speaker.name : entityOf(entity).name,
        ...(entity && {entity}),
        quotations: []
      }
      gathered.set(key, found)
      found.quotations.push({...quotation, story: identifier})
    }
  }
  return [...gathered]
    .sort(([a, one], [b, other]) => byText(one.name, other.name) || byText(a, b))
    .map(([, speaker]) => speaker)
}
