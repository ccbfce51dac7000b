/**
 * Know outlets by the names that `archive.yaml` lays down.
 *
 *     - name: TASS
 *       aliases: [ТАСС, ITAR-TASS]
 *
 * "ТАСС" in a dateline then means TASS. An outlet that the file does not name stands
 * under the name its stories print.
 */

import type {Collection, Outlet} from '../model/archive.ts'
import {nameSlug, type Slug} from '../model/identifiers.ts'
import type {OutletDescription} from '../model/schema/description.ts'
import type {Filing} from './collections.ts'

/** The outlets that are laid down, findable by any of their names. */
export interface KnownOutlets {
  /** The name laid down for an outlet, or the name itself. */
  readonly preferred: (name: string) => string
  /** The collection with what is laid down about it. */
  readonly describe: (collection: Collection) => Outlet
}

/** The outlets of `archive.yaml`, findable by name and alias, whatever the case. */
export function knownOutlets(descriptions: readonly OutletDescription[]): KnownOutlets {
  const bySlug = new Map<Slug, OutletDescription>()
  for (const description of descriptions) {
    for (const alias of [...description.aliases, description.name])
      bySlug.set(nameSlug(alias), description)
  }
  return {
    preferred: name => bySlug.get(nameSlug(name))?.name ?? name,
    describe: collection => {
      const description = bySlug.get(collection.slug)
      return description === undefined ? collection : {...collection, description}
    }
  }
}

const none: readonly string[] = []

/** How stories are filed under outlets. */
export function outletFiling({preferred}: KnownOutlets): Filing {
  return {
    namesOf: ({publisher}) => (publisher === undefined ? none : [publisher]),
    preferred
  }
}

/** How stories are filed under topics: sections and keywords. */
export const topicFiling: Filing = {
  namesOf: ({articleSection, keywords, wholePaper = none}) =>
    articleSection.length + keywords.length === 0
      ? none
      : [...articleSection, ...keywords].filter(name => !wholePaper.includes(name)),
  preferred: name => name
}
