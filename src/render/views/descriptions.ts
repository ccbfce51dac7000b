/**
 * What each outlet calls the people of an event, side by side.
 *
 *                      Press TV                                        TASS
 *     Diosdado Cabello the vice president of Venezuela’s Socialist …   president of Venezuela’s Constituent …
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {EntityId} from '../../model/entity.ts'
import type {Slug} from '../../model/identifiers.ts'
import type {EntityOutline} from '../../model/outline.ts'
import type {Mention} from '../../model/story.ts'
import type {Context} from '../context.ts'
import type {DescriptionTable, RoleView} from './event-pages.ts'
import {entityFinder, nameOf} from './names.ts'
import {roleView} from './printed.ts'

/** Most people, outlets side by side, and wordings of one outlet. */
const most = {people: 50, outlets: 4, wordings: 3}

/** A person, and the wordings of each outlet, each once. */
interface Described {
  readonly person: EntityOutline
  readonly wordings: Map<Slug, Map<string, RoleView>>
}

/** The table; missing when no outlet describes anybody. People that several describe come first. */
export function descriptionTable(
  context: Context,
  stories: readonly ArchivedStory[]
): DescriptionTable | undefined {
  const described = [...describedBy(context, stories).values()].toSorted(
    (a, b) => b.wordings.size - a.wordings.size
  )
  const outlets = [...new Set(stories.flatMap(({outlet}) => outlet ?? []))]
    .filter(outlet => described.some(({wordings}) => wordings.has(outlet)))
    .slice(0, most.outlets)
  if (outlets.length === 0) return undefined
  return {
    outlets: outlets.map(outlet => context.outlets.get(outlet)?.name ?? outlet),
    people: described
      .filter(({wordings}) => outlets.some(outlet => wordings.has(outlet)))
      .slice(0, most.people)
      .map(({person, wordings}) => ({
        person: nameOf(context, person),
        cells: outlets.map(outlet =>
          [...(wordings.get(outlet)?.values() ?? [])].slice(0, most.wordings)
        )
      }))
  }
}

/** Who is described, in the order of the stories. */
function describedBy(
  context: Context,
  stories: readonly ArchivedStory[]
): Map<EntityId, Described> {
  const found = new Map<EntityId, Described>()
  for (const story of stories) {
    const {outlet, identifier, mentions} = story
    if (outlet === undefined) continue
    const find = entityFinder(context, story)
    for (const mention of mentions) {
      const person = mention.type === 'Person' ? find(mention) : undefined
      if (person === undefined) continue
      const {wordings} = found.get(person.identifier) ?? {wordings: new Map()}
      const ofOutlet = wordings.get(outlet) ?? new Map<string, RoleView>()
      for (const text of rolesOf(mention)) {
        const [role] = roleView(context, {text, story: identifier})
        if (role !== undefined && !ofOutlet.has(text)) ofOutlet.set(text, role)
      }
      if (ofOutlet.size === 0) continue
      found.set(person.identifier, {person, wordings: wordings.set(outlet, ofOutlet)})
    }
  }
  return found
}

/** What a story calls somebody, each wording once. */
function rolesOf({jobTitle, roles}: Mention): string[] {
  if (roles !== undefined) return roles.map(({text}) => text)
  return jobTitle === undefined ? [] : [jobTitle]
}
