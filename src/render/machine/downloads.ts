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

import {createHash} from 'node:crypto'
import type {ArchivedStory} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import {toRecord} from '../../model/record.ts'
import type {Context} from '../context.ts'
import type {Ledger} from '../ledger.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'
import {once} from '../views/once.ts'
import {csvFile, csvOf} from './csv.ts'
import {type StoryFile, storyFilesOf} from './story-files.ts'

/** The digests of the captures. */
export const checksumsFile = 'checksums.txt'

const [lineEnd, quote] = [0x0a, 0x22]

/** What is known of the files that stand on the site; pages are claimed before. */
type Standing = Pick<Ledger, 'isFresh' | 'standing'>

/** The files, planned; the stories are read one by one, when the file is written. */
export function downloadFiles(context: Context, standing: Standing): PlannedFile[] {
  const {anything: touched} = context.touched
  const checksums = once(() => checksumsOf(context))
  const table = once(() => [...csvOf(context)].join(''))
  return [
    ...storyFilesOf(context).map(file => ({
      path: paths.dataFile(file.name),
      touched,
      key: () => keyOfStories(context, file),
      content: () => storyLines(context, file, standing)
    })),
    {path: paths.dataFile(csvFile), touched, key: () => sha256(table()), content: table},
    {
      path: paths.dataFile(checksumsFile),
      touched,
      key: () => sha256(checksums()),
      content: checksums
    }
  ]
}

/** A line for each story. One whose page is right as it stands has its line already. */
function* storyLines(
  context: Context,
  {name, stories}: StoryFile,
  {isFresh, standing}: Standing
): Generator<string | Uint8Array> {
  const before = standing(paths.dataFile(name)) ?? Buffer.alloc(0)
  const lines = linesOf(before)
  // Lines that stood together go on standing together, in one piece.
  let [start, end] = [0, 0]
  for (const story of stories) {
    const isRight = !context.touched.story(story) || isFresh(paths.story(story))
    const line = isRight ? lines.get(story.identifier) : undefined
    if (line === undefined || line.start !== end) {
      if (end > start) yield before.subarray(start, end)
      start = line?.start ?? 0
    }
    end = line?.end ?? 0
    if (line === undefined) yield `${JSON.stringify(lineOf(context, story))}\n`
  }
  if (end > start) yield before.subarray(start, end)
}

/** Where each line starts and ends, by its identifier, which stands first; see {@link lineOf}. */
function linesOf(text: Buffer): Map<string, {readonly start: number; readonly end: number}> {
  const lines = new Map<string, {readonly start: number; readonly end: number}>()
  const before = '{"identifier":"'.length
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf(lineEnd, start) + 1 || text.length
    const identifier = text.toString('latin1', start + before, text.indexOf(quote, start + before))
    lines.set(identifier, {start, end})
    start = end
  }
  return lines
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

/** Changes when any story of the file, its address or its access does. */
function keyOfStories({site, accessOf}: Context, {stories}: StoryFile): string {
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
