/**
 * Find overrides that do nothing: they name what the archive does not have.
 *
 *     same_event: [tas.txt]      no capture is called so
 *     outlets: [{name: RT}]      no story is from there
 *     people: [{name: John Smith (mayor), stories: [gone.txt]}]     no capture is called so
 *
 * Mostly a slip of the pen, or the trace of a file that is gone.
 */

import type {Survey} from '../build/survey.ts'
import {slug} from '../model/identifiers.ts'
import type {Matter} from './matter.ts'

/** The file that describes the archive. */
const archiveFile = 'archive.yaml'

/** The overrides that do nothing. */
export function deadOverrides({archive, description}: Survey): Matter[] {
  const paths = new Set(archive.stories.map(({path}) => path))
  const inCaptures = archive.stories.flatMap(({path, editorial}) =>
    (['same_event', 'not_same_event'] as const).flatMap(field =>
      (editorial[field] ?? [])
        .filter(other => !paths.has(other))
        .map(other => dead(path, field, `no capture is called \`${other}\``))
    )
  )
  const outlets = new Set(archive.outlets.flatMap(outlet => outlet.description?.name ?? []))
  const names = new Set(
    archive.entities.flatMap(({name, aliases}) => [name, ...aliases]).map(name => slug(name))
  )
  // An entry for some stories makes an entity of its own, under its own name.
  const entities = new Set(archive.entities.map(({name}) => name))
  const unnamed = (['people', 'organizations', 'places'] as const).flatMap(field =>
    description[field]
      .filter(({name, aliases, stories}) =>
        stories === undefined
          ? ![name, ...aliases].some(one => names.has(slug(one)))
          : !entities.has(name)
      )
      .map(({name}) => dead(archiveFile, field, `no story names \`${name}\``))
  )
  const elsewhere = (['people', 'organizations', 'places'] as const).flatMap(field =>
    description[field].flatMap(({name, stories = []}) =>
      stories
        .filter(path => !paths.has(path.normalize('NFC')))
        .map(path => dead(archiveFile, field, `no capture is called \`${path}\`, for \`${name}\``))
    )
  )
  const unused = description.outlets
    .filter(({name}) => !outlets.has(name))
    .map(({name}) => dead(archiveFile, 'outlets', `no story is from \`${name}\``))
  return [...inCaptures, ...unused, ...unnamed, ...elsewhere]
}

function dead(path: string, field: string, because: string): Matter {
  return {urgency: 'dead', path, field, because}
}
