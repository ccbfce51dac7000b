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
import {isLetters, organizationsIn} from './organizations.ts'
import {peopleIn} from './people.ts'

const countryNames = new Intl.DisplayNames('en', {type: 'region'})

/** A mention and the entity it means. */
export interface NamedEntity {
  readonly entity: EntityId
  readonly mention: Mention
}

/** Finds the entity of a name, for each type. */
type Finders = Readonly<
  Record<
    Mention['type'],
    (name: string, moment: Moment | undefined, country: string | undefined) => EntityId
  >
>

/** Finds the entity of a mention that nothing is laid down for, at a moment. */
type ResolveFree = (mention: Mention, moment: Moment | undefined) => EntityId

/** What each story names. */
export type Naming = Pick<ReadonlyMap<StoryId, readonly NamedEntity[]>, 'get'>

/** A story whose names are to be known: where it stands, what it names, when. */
export interface NamingStory {
  readonly path: string
  readonly mentions: readonly Mention[]
  readonly moment: Moment | undefined
}

/** Finds the entity of a mention of a story. */
export type Resolve = (mention: Mention, story: NamingStory) => EntityId

/** The entities that the stories name. */
export function nameEntities(cards: readonly Card[], description: Description): Naming {
  const momentOf = momentFinder()
  const stories = cards.map(({identifier, path, mentions, datePublished}) => ({
    identifier,
    path,
    mentions,
    moment: momentOf(datePublished)
  }))
  const entityOf = namer(stories, knownNames(description))
  return new Map(
    stories.map(story => [
      story.identifier,
      story.mentions.map(mention => ({mention, entity: entityOf(mention, story)}))
    ])
  )
}

/**
 * How to find the entities of mentions.
 *
 * @param stories All that have a name which another explains: for a person those with the same
 *   family name, for letters those with the same letters.
 */
export function namer(stories: readonly NamingStory[], known: KnownNames): Resolve {
  const free = ({mentions, path}: NamingStory, wanted: Mention['type']): string[] =>
    mentions.flatMap(({type, name, aliases = []}) =>
      type === wanted && known(type, name, path) === undefined
        ? [name, ...(type === 'Organization' ? aliases.filter(isLetters) : [])]
        : []
    )
  const personOf = peopleIn(
    stories.flatMap(story => free(story, 'Person').map(name => ({name, moment: story.moment})))
  )
  const organizationOf = organizationsIn(stories.map(story => free(story, 'Organization')))
  const freeEntity = onceEach({
    Person: (name, moment) => entityId('Person', personOf({name, moment})),
    Organization: name => entityId('Organization', organizationOf(name)),
    Place: (name, _moment, country) =>
      entityId('Place', country === undefined ? name : countryName(country))
  })
  return (mention, {path, moment}) => {
    const laidDown = known(mention.type, mention.name, path)
    return laidDown === undefined ? freeEntity(mention, moment) : entityId(mention.type, laidDown)
  }
}

/** Finds entities with every answer found once: names return in thousands of stories. */
function onceEach(find: Finders): ResolveFree {
  const answers = {Person: noAnswers(), Organization: noAnswers(), Place: noAnswers()}
  const countries = noAnswers()
  return ({type, name, country}, moment) => {
    const isCountry = type === 'Place' && country !== undefined
    const known = isCountry ? countries : answers[type]
    const when = isFull(type, name) ? '' : `/${moment?.day ?? ''}/${moment?.yearDay ?? ''}`
    const key = isCountry ? country : name + when
    const answer = known.get(key) ?? find[type](name, moment, country)
    known.set(key, answer)
    return answer
  }
}

function noAnswers(): Map<string, EntityId> {
  return new Map()
}

/** Whether a name means the same on any day. */
function isFull(type: Mention['type'], name: string): boolean {
  return type !== 'Person' || /^[^\s.]{3,} /.test(name)
}

/** One name for a country, in whatever language its stories are. */
function countryName(code: string): string {
  return countryNames.of(code) ?? code
}
