/**
 * The archive as data: files below `/data/`.
 *
 *     stories.jsonl    one story a line: its record with its identifier, its `path` on the site,
 *                      and the path of its `capture` below `articles/`
 *     stories.csv      the facts of each story, one a row; see `csv.ts`
 *     checksums.txt    the SHA-256 of every capture, for `sha256sum -c` in `articles/`
 *
 * A story whose text may not be shown leaves its text out here, too.
 */

import {createHash} from 'node:crypto'
import type {ArchivedStory} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import {toRecord} from '../../model/record.ts'
import type {Context} from '../context.ts'
import type {Ledger} from '../manifest.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'
import {csvFile, csvOf} from './csv.ts'

/** Every story as JSON lines. */
export const storiesFile = 'stories.jsonl'

/** The digests of the captures. */
export const checksumsFile = 'checksums.txt'

/** What is known of the files that stand on the site; pages are claimed before. */
type Standing = Pick<Ledger, 'isFresh' | 'standing'>

/** The files, planned; the stories are read one by one, when the file is written. */
export function downloadFiles(context: Context, standing: Standing): PlannedFile[] {
  const checksums = checksumsOf(context)
  const table = [...csvOf(context)].join('')
  return [
    {
      path: paths.dataFile(storiesFile),
      key: keyOfStories(context),
      content: () => storyLines(context, standing)
    },
    {path: paths.dataFile(csvFile), key: sha256(table), content: () => table},
    {
      path: paths.dataFile(checksumsFile),
      key: sha256(checksums),
      content: () => checksums
    }
  ]
}

/** A line for each story. One whose page is right as it stands has its line already. */
function* storyLines(context: Context, {isFresh, standing}: Standing): Generator<string> {
  const before = new Map(
    standing(paths.dataFile(storiesFile))
      ?.split('\n')
      .map(line => [identifierOf(line), line])
  )
  for (const story of context.stories) {
    const known = before.get(story.identifier)
    const line =
      known !== undefined && isFresh(paths.story(story))
        ? known
        : JSON.stringify(lineOf(context, story))
    yield `${line}\n`
  }
}

/** The identifier stands first on the line; see {@link lineOf}. */
function identifierOf(line: string): string {
  const start = '{"identifier":"'.length
  return line.slice(start, line.indexOf('"', start))
}

/** The record of a story, as far as it may be shown, and where it stands. */
export function lineOf(context: Context, story: ArchivedStory): object {
  const record = toRecord(context.site.storyOf(story.identifier))
  const {body, furniture, captions, quotations, ...facts} = record
  const isOpen = context.accessOf(story) === 'full'
  return {
    identifier: story.identifier,
    ...(isOpen ? record : facts),
    path: paths.story(story),
    capture: story.path
  }
}

/** Changes when any story, its address or its access does. */
function keyOfStories({stories, site, accessOf}: Context): string {
  const hash = createHash('sha256')
  for (const story of stories) {
    const {identifier, slug, shortId} = story
    hash.update(`${site.keyOf(identifier)} ${slug} ${shortId} ${accessOf(story)}\n`)
  }
  return hash.digest('hex')
}

/** Lines of `sha256sum`; it marks names with odd signs by a backslash before the line. */
function checksumsOf({stories}: Context): string {
  return stories
    .map(({sha256: digest, path}) => {
      const name = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
      return `${name === path ? '' : '\\'}${digest}  ${name}\n`
    })
    .sort()
    .join('')
}
