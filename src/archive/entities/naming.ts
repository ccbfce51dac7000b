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
import {type Moment, momentFinder} from '../moments.ts'
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

/** Finds the entity of a mention in a story of some moment. */
type Resolve = (mention: Mention, moment: Moment | undefined) => EntityId

/** The entities that the stories name. */
export function nameEntities(cards: readonly Card[], description: Description): Naming {
  const known = knownNames(description)
  const momentOf = momentFinder()
  const stories = cards.map(({identifier, mentions, datePublished}) => ({
    identifier,
    mentions,
    moment: momentOf(datePublished)
  }))
  const entityOf = onceEach(resolving(stories, known))
  return new Map(
    stories.map(({identifier, mentions, moment}) => [
      identifier,
      mentions.map(mention => ({mention, entity: entityOf(mention, moment)}))
    ])
  )
}

function resolving(
  stories: readonly {
    readonly mentions: readonly Mention[]
    readonly moment: Moment | undefined
  }[],
  known: KnownNames
): Resolve {
  const free = (mentions: readonly Mention[], wanted: Mention['type']): string[] =>
    mentions.flatMap(({type, name}) =>
      type === wanted && known(type, name) === undefined ? [name] : []
    )
  const personOf = peopleIn(
    stories.flatMap(({mentions, moment}) => free(mentions, 'Person').map(name => ({name, moment})))
  )
  const organizationOf = organizationsIn(
    stories.map(({mentions}) => free(mentions, 'Organization'))
  )
  return ({type, name, country}, moment) => {
    const laidDown = known(type, name)
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

/** The same, with every answer found once: names return in thousands of stories. */
function onceEach(resolve: Resolve): Resolve {
  const answers = new Map<string, EntityId>()
  return (mention, moment) => {
    const {type, name, country = ''} = mention
    // In full, a person is the same on any day.
    const when = isFull(mention) ? '' : `${moment?.day ?? ''}/${moment?.yearDay ?? ''}`
    const key = `${type}/${country}/${when}/${name}`
    const answer = answers.get(key) ?? resolve(mention, moment)
    answers.set(key, answer)
    return answer
  }
}

function isFull({type, name}: Mention): boolean {
  return type !== 'Person' || /^[^\s.]{3,} /.test(name)
}

/** One name for a country, in whatever language its stories are. */
function countryName(code: string): string {
  return countryNames.of(code) ?? code
}
