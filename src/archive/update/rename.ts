/**
 * Find what the changed stories name, and which names in other stories mean somebody else now.
 *
 *     added: "Ida Lund …"     "Lund" in a story of the same week was nobody's, and is hers now
 *
 * A name depends on other stories only through those of its family name, and letters only
 * through those with the same letters. So all stories that share one with a changed story
 * are looked at again, at these names alone.
 */

import type {Card} from '../../model/card.ts'
import type {EntityId} from '../../model/entity.ts'
import type {StoryId} from '../../model/identifiers.ts'
import type {Mention} from '../../model/story.ts'
import {type KnownNames, knownNames} from '../entities/known-names.ts'
import {type NamedEntity, type NamingStory, namer} from '../entities/naming.ts'
import {isLetters, organizationKey} from '../entities/organizations.ts'
import {personName} from '../entities/person-names.ts'
import {momentFinder} from '../moments.ts'
import {namedIn, type StoryRecord} from '../state.ts'
import {type Draft, recordIn} from './draft.ts'

/** Names that stories may explain to each other. */
interface Kin {
  readonly families: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
}

/** The organisations that have a name in letters, by the key of that name. */
type Letters = ReadonlyMap<string, readonly EntityId[]>

/** A story around the changed ones, and what it names. */
interface Around {
  readonly record: StoryRecord
  readonly named: readonly NamedEntity[]
}

/** What each changed card names, and each other story whose names mean another. */
export function rename(
  draft: Draft,
  changed: readonly Card[],
  gone: readonly StoryRecord[]
): Map<StoryId, NamedEntity[]> {
  const known = knownNames(draft.description)
  const momentOf = momentFinder()
  const naming = ({path, mentions, datePublished}: Card): NamingStory => ({
    path,
    mentions,
    moment: momentOf(datePublished)
  })
  const lettersOf = lettersIn(draft)
  const kin = kinOf([...changed, ...gone.map(({story}) => story)], known, lettersOf)
  const isNear = nearness(kin, lettersOf)
  const around = storiesAround(draft, isNear, changed)
  const entityOf = namer(
    [
      ...changed.map(naming),
      ...around.map(({record, named}) => ({
        ...naming(record.story),
        mentions: mentionsNear(named, isNear)
      }))
    ],
    known
  )
  const isKin = kinship(kin, known)
  const renamed = new Map<StoryId, NamedEntity[]>()
  for (const card of changed) {
    const story = naming(card)
    const named = card.mentions.map(mention => ({mention, entity: entityOf(mention, story)}))
    renamed.set(card.identifier, named)
  }
  for (const {record, named} of around) {
    const story = naming(record.story)
    const again = named.map(({mention, entity}) => ({
      mention,
      entity: isNear(entity) && isKin(mention, story.path) ? entityOf(mention, story) : entity
    }))
    if (again.some(({entity}, place) => entity !== named[place]?.entity)) {
      renamed.set(record.story.identifier, again)
    }
  }
  return renamed
}

/** The family names of people and the letters of organisations that the cards have. */
function kinOf(cards: readonly Card[], known: KnownNames, lettersOf: Letters): Kin {
  const [families, letters] = [new Set<string>(), new Set<string>()]
  for (const {mentions, path} of cards) {
    for (const {type, name, aliases = []} of mentions) {
      if (type === 'Place' || known(type, name, path) !== undefined) continue
      if (type === 'Person') {
        families.add(personName(name).family)
        continue
      }
      for (const one of [name, ...aliases]) {
        const key = organizationKey(one)
        if (isLetters(one) || (one === name && lettersOf.has(key))) letters.add(key)
      }
    }
  }
  return {families, letters}
}

/** The organisations that each name in letters means: one, but for what is laid down. */
function lettersIn({before}: Draft): Letters {
  const found = new Map<string, EntityId[]>()
  for (const {identifier, type, name, aliases} of before.names.values()) {
    if (type !== 'Organization') continue
    for (const one of isLetters(name) ? [name, ...aliases] : aliases) {
      if (!isLetters(one)) continue
      const key = organizationKey(one)
      found.set(key, [...(found.get(key) ?? []), identifier])
    }
  }
  return found
}

/** Whether an entity may have a name of these. An identifier holds the family name of its person. */
function nearness({families, letters}: Kin, lettersOf: Letters): (entity: EntityId) => boolean {
  const organizations = new Set<string>(
    [...letters].flatMap(key => [`organization/${key}`, ...(lettersOf.get(key) ?? [])])
  )
  return entity =>
    entity.startsWith('person/') ? hasWord(entity, families) : organizations.has(entity)
}

/** Whether the name in an identifier has one of these words. */
function hasWord(identifier: EntityId, words: ReadonlySet<string>): boolean {
  const name = identifier.slice(identifier.indexOf('/') + 1)
  return name.split('-').some(word => words.has(word))
}

function storiesAround(
  draft: Draft,
  isNear: (entity: EntityId) => boolean,
  changed: readonly Card[]
): Around[] {
  const own = new Set(changed.map(({identifier}) => identifier))
  const found = new Set<StoryId>()
  for (const entity of draft.before.entities.keys()) {
    if (!isNear(entity)) continue
    const {stories = []} = draft.before.entities.get(entity) ?? {}
    for (const story of stories) if (!own.has(story)) found.add(story)
  }
  return [...found].flatMap(identifier => {
    const record = recordIn(draft, identifier)
    return record === undefined ? [] : [{record, named: namedIn(record)}]
  })
}

/** The people that are near, and, beside letters, all organisations: one of them may be meant. */
function mentionsNear(
  named: readonly NamedEntity[],
  isNear: (entity: EntityId) => boolean
): Mention[] {
  const hasLetters = named.some(
    ({entity, mention}) => mention.type === 'Organization' && isNear(entity)
  )
  return named
    .filter(({mention, entity}) => (mention.type === 'Organization' ? hasLetters : isNear(entity)))
    .map(({mention}) => mention)
}

/** Whether a name is one of these. */
function kinship({families, letters}: Kin, known: KnownNames) {
  return ({type, name}: Mention, path: string): boolean => {
    if (known(type, name, path) !== undefined) return false
    if (type === 'Person') return families.has(personName(name).family)
    return type === 'Organization' && letters.has(organizationKey(name))
  }
}
