/**
 * What the stories of a site of ours share, for the rivals: by story, the people, organisations,
 * places and events that have a page there.
 */

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The names of one story that have a page. */
export interface RivalNames {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly events: readonly string[]
}

/** A record of `data/entities.json` or `data/events.json`. */
interface SharedRecord {
  readonly identifier: string
  readonly stories: readonly string[]
}

const none: RivalNames = {people: [], organizations: [], places: [], events: []}

const folders = {person: 'people', organization: 'organizations', place: 'places'} as const

/** Finds the names of a story by its identifier. */
export function namesOf(site: string): (story: string) => RivalNames {
  const found = new Map<string, Record<keyof RivalNames, string[]>>()
  const add = (axis: keyof RivalNames, slug: string, stories: readonly string[]) => {
    if (!existsSync(join(site, axis, slug, 'index.html'))) return
    for (const story of stories) {
      const names = found.get(story) ?? {people: [], organizations: [], places: [], events: []}
      names[axis].push(slug)
      found.set(story, names)
    }
  }
  for (const {identifier, stories} of recordsOf(site, 'entities.json')) {
    const [type = '', slug = ''] = identifier.split('/')
    if (type in folders) add(folders[type as keyof typeof folders], slug, stories)
  }
  for (const {identifier, stories} of recordsOf(site, 'events.json')) {
    add('events', identifier, stories)
  }
  return story => found.get(story) ?? none
}

function recordsOf(site: string, name: string): SharedRecord[] {
  return JSON.parse(readFileSync(join(site, 'data', name), 'utf8'))
}
