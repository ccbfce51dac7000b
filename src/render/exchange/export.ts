/**
 * The archive in the formats of other programs, piece by piece.
 *
 *     jsonl     a record a line, as in `/data/stories.jsonl`
 *     csv       the facts, as in `/data/stories.csv`
 *     ninjs     an item of ninjs 3.1 a line
 *     csl-json  one list of references        bibtex  one entry a story
 *
 * What may not be shown on the site stands in none of them.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import {bibtex, cslItem} from '../cite/formats.ts'
import {type Reference, referenceOf} from '../cite/reference.ts'
import {type Context, createContext, type Site} from '../context.ts'
import type {RenderOptions} from '../index.ts'
import {csvOf} from '../machine/csv.ts'
import {lineOf} from '../machine/downloads.ts'
import {readStrings} from '../strings.ts'
import {ninjsOf} from './ninjs.ts'

/** How each format is written. */
const writers = {
  jsonl: context => lines(context, story => lineOf(context, story)),
  csv: csvOf,
  ninjs: context =>
    lines(context, story => ninjsOf(context, story, context.site.storyOf(story.identifier))),
  'csl-json': context => [
    `${JSON.stringify([...references(context)].map(cslItem), undefined, 2)}\n`
  ],
  bibtex: entries
} as const satisfies Record<string, (context: Context) => Iterable<string>>

/** A format that the archive can be exported in. */
export type ExportFormat = keyof typeof writers

/** The formats. */
export const exportFormats = Object.keys(writers) as readonly ExportFormat[]

/** The archive in a format. */
export function exportSite(
  site: Site,
  format: ExportFormat,
  options: Pick<RenderOptions, 'basePath' | 'url' | 'templateFolders'>
): Iterable<string> {
  const strings = readStrings(options.templateFolders, site.description.language)
  return writers[format](createContext(site, {...options, strings}))
}

function* lines(
  {stories, site}: Context,
  write: (story: ArchivedStory) => object
): Generator<string> {
  for (const {identifier} of stories) {
    yield `${JSON.stringify(write(site.archivedOf(identifier)))}\n`
  }
}

function* entries(context: Context): Generator<string> {
  for (const reference of references(context)) yield `${bibtex(reference)}\n\n`
}

/** The references, each with a key of its own. */
function* references(context: Context): Generator<Reference> {
  const keys = new Set<string>()
  const {archivedOf, storyOf} = context.site
  for (const {identifier} of context.stories) {
    const reference = referenceOf(context, archivedOf(identifier), storyOf(identifier))
    const key = keys.has(reference.key) ? `${reference.key}-${identifier}` : reference.key
    keys.add(key)
    yield {...reference, key}
  }
}
