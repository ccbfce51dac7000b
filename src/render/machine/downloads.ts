/**
 * The archive as data: files below `/data/`.
 *
 *     stories.jsonl    one story a line: its record with its identifier, its `path` on the site,
 *                      and the path of its `capture` below `articles/`; see `story-files.ts`
 *     stories.csv      the facts of each story, one a row; see `csv.ts`
 *     checksums.txt    the SHA-256 of every capture, for `sha256sum -c` in `articles/`
 *
 * A story whose text may not be shown leaves its text out here, too.
 */

import {sha256} from '../../model/identifiers.ts'
import type {StoryOutline} from '../../model/outline.ts'
import {toRecord} from '../../model/record.ts'
import type {Context} from '../context.ts'
import type {Ledger} from '../ledger.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'
import {csvFile, csvHead, csvLineEnd, csvRow} from './csv.ts'
import {csvRows, jsonLines, spliced} from './splice.ts'
import {type StoryFile, storyFilesOf} from './story-files.ts'

/** The digests of the captures. */
export const checksumsFile = 'checksums.txt'

/** What is known of the files that stand on the site; pages are claimed before. */
type Standing = Pick<Ledger, 'isFresh' | 'standing'>

/** The files, planned; the stories are read one by one, when the file is written. */
export function downloadFiles(context: Context, standing: Standing): PlannedFile[] {
  const {anything: touched} = context.touched
  return [
    ...storyFilesOf(context).map(file => ({
      path: paths.dataFile(file.name),
      touched: touched && file.stories.some(context.touched.story),
      // A story that left the file is not in it to be touched.
      arrangement: `${file.stories.length}`,
      key: () => keyOfStories(context, file),
      content: () => storyLines(context, file, standing)
    })),
    {path: paths.dataFile(csvFile), touched, content: () => tableOf(context, standing)},
    {path: paths.dataFile(checksumsFile), touched, content: () => checksumsOf(context, standing)}
  ]
}

/** A line for each story. One whose page is right as it stands has its line already. */
function* storyLines(
  context: Context,
  {name, stories}: StoryFile,
  {isFresh, standing}: Standing
): Generator<string | Uint8Array> {
  const before = standing(paths.dataFile(name)) ?? Buffer.alloc(0)
  yield* spliced({
    before,
    records: jsonLines(before),
    items: stories,
    idOf: ({identifier}) => identifier,
    isRight: story => !context.touched.story(story) || isFresh(paths.story(story)),
    make: story => JSON.stringify(lineOf(context, story)),
    separator: '\n'
  })
  if (stories.length > 0) yield '\n'
}

/** The table of stories: the rows of stories that are not touched stand there already. */
function* tableOf(context: Context, {standing}: Standing): Generator<string | Uint8Array> {
  const before = standing(paths.dataFile(csvFile)) ?? Buffer.alloc(0)
  yield csvHead + csvLineEnd
  yield* spliced({
    before,
    records: csvRows(before),
    items: context.stories,
    idOf: ({identifier}) => identifier,
    isRight: story => !context.touched.story(story),
    make: story => csvRow(context, context.site.archivedOf(story.identifier)),
    separator: csvLineEnd
  })
  if (context.stories.length > 0) yield csvLineEnd
}

/** The record of a story, as far as it may be shown, and where it stands. */
export function lineOf(context: Context, story: StoryOutline): object {
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

/** Changes when any story of the file, its address or its access does. */
function keyOfStories({site, accessOf}: Context, {stories}: StoryFile): string {
  const lines = stories.map(story => {
    const {identifier, slug, shortId} = story
    return `${site.keyOf(identifier)} ${slug} ${shortId} ${accessOf(story)}\n`
  })
  return sha256(lines.join(''))
}

/** Lines of `sha256sum`, sorted. Those of stories that are not touched stand there already. */
function checksumsOf({stories, site, touched}: Context, {standing}: Standing): string {
  const before = standing(paths.dataFile(checksumsFile))?.toString('utf8').split('\n') ?? []
  const again = stories.filter(touched.story)
  const own = new Set(again.map(({path}) => nameInLine(path)))
  const others = before.filter(line => line !== '' && !own.has(nameOf(line)))
  // Each of the other stories has a line: when there are as many, no story that is gone has one.
  const isWhole = others.length === stories.length - again.length
  const {kept, missing} = isWhole ? {kept: others, missing: again} : keptOf(others, stories)
  const made = missing.map(({identifier, path}) =>
    checksumLine(site.archivedOf(identifier).sha256, path)
  )
  return [...kept, ...made]
    .sort()
    .map(line => `${line}\n`)
    .join('')
}

/** The lines that these stories have, and the stories that have none. */
function keptOf(lines: readonly string[], stories: readonly StoryOutline[]) {
  const missing = new Map(stories.map(story => [nameInLine(story.path), story]))
  return {kept: lines.filter(line => missing.delete(nameOf(line))), missing: [...missing.values()]}
}

function checksumLine(digest: string, path: string): string {
  const name = nameInLine(path)
  // `sha256sum` marks names with odd signs so.
  return `${name.includes('\\') ? '\\' : ''}${digest}${name}`
}

/** The name in a line, with the two spaces before it. */
function nameOf(line: string): string {
  return line.slice(line.indexOf('  '))
}

function nameInLine(path: string): string {
  return `  ${path.replace(/[\\\n\r]/g, sign => escapes[sign] ?? sign)}`
}

const escapes: Readonly<Record<string, string>> = {'\\': '\\\\', '\n': '\\n', '\r': '\\r'}
