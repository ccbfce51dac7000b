/**
 * Give every mention of every story the entity it means.
 *
 *     TASS: "Maria Zakharova"   ┐
 *     Press TV: "Zakharova"     ┴► person/maria-zakharova
 *
 * What `archive.yaml` lays down goes first; then countries are one by their code, people
 * and organisations by their names. Depends on the set of stories alone, not on their order.
 */

import type {Card} from '../../model/card.ts'
import {type EntityId, entityId} from '../../model/entity.ts'
import type {StoryId} from '../../model/identifiers.ts'
import type {Description} from '../../model/schema/description.ts'
import type {Mention} from '../../model/story.ts'
import {nameSlug} from '../collections.ts'
import {type Moment, momentOf} from '../moments.ts'
import {type KnownNames, knownNames} from './known-names.ts'
import {organizationsIn} from './organizations.ts'
import {peopleIn} from './people.ts'

const countryNames = new Intl.DisplayNames('en', {type: 'region'})

/** A mention and the entity it means. */
export interface NamedEntity {
  readonly entity: EntityId
  readonly mention: Mention
}

/** What each story names. */
export type Naming = ReadonlyMap<StoryId, readonly NamedEntity[]>

/** The entities that the stories name. */
export function nameEntities(cards: readonly Card[], description: Description): Naming {
  const known = knownNames(description)
  const entityOf = resolving(cards, known)
  return new Map(
    cards.map(card => {
      const moment = momentOf(card.datePublished)
      return [
        card.identifier,
        card.mentions.map(mention => ({mention, entity: entityOf(mention, moment)}))
      ]
    })
  )
}

function resolving(
  cards: readonly Card[],
  known: KnownNames
): (mention: Mention, moment: Moment | undefined) => EntityId {
  const personOf = peopleIn(
    cards.flatMap(({mentions, datePublished}) => {
      const moment = momentOf(datePublished)
      return free(mentions, 'Person', known).map(name => ({name, moment}))
    })
  )
  const organizationOf = organizationsIn(
    cards.map(({mentions}) => free(mentions, 'Organization', known))
  )
  return ({type, name, country}, moment) => {
    const laidDown = known[type].get(nameSlug(name))
    if (laidDown !== undefined) return entityId(type, laidDown)
    switch (type) {
      case 'Person':
        return entityId(type, personOf({name, moment}))
      case 'Organization':
        return entityId(type, organizationOf(name))
      case 'Place':
        return entityId(type, country === undefined ? name : countryName(country))
    }
  }
}

/** One name for a country, in whatever language its stories are. */
function countryName(code: string): string {
  return countryNames.of(code) ?? code
}

/** Names of a type that `archive.yaml` says nothing of. */
function free(mentions: readonly Mention[], type: Mention['type'], known: KnownNames): string[] {
  return mentions
    .filter(mention => mention.type === type && !known[type].has(nameSlug(mention.name)))
    .map(({name}) => name)
}
