/**
 * Know entities by the names that `archive.yaml` lays down.
 *
 *     people:
 *       - name: Nicolas Maduro
 *         aliases: [Nicolás Maduro Moros, Maduro]
 *
 * "Maduro" then is that person wherever it stands, and a name laid down is never joined
 * with another by itself: two entries keep two people apart.
 */

import type {EntityType} from '../../model/entity.ts'
import type {Description} from '../../model/schema/description.ts'
import {nameSlug} from '../collections.ts'

/** The name laid down for a name; `undefined` when nothing is. */
export type KnownNames = (type: EntityType, name: string) => string | undefined

/** The names of `archive.yaml`, findable by name and alias, whatever the case and accents. */
export function knownNames({people, organizations, places}: Description): KnownNames {
  const known = {Person: bySlug(people), Organization: bySlug(organizations), Place: bySlug(places)}
  return (type, name) => {
    const names = known[type]
    return names.size === 0 ? undefined : names.get(nameSlug(name))
  }
}

function bySlug(named: Description['people']): ReadonlyMap<string, string> {
  return new Map(
    named.flatMap(({name, aliases}) =>
      [...aliases, name].map((one): [string, string] => [nameSlug(one), name])
    )
  )
}
