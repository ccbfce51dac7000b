/**
 * The archive as data: files below `/data/`.
 *
 *     stories.jsonl    one story a line: its record with its identifier, its `path` on the site,
 *                      and the path of its `capture` below `articles/`
 *     checksums.txt    the SHA-256 of every capture, for `sha256sum -c` in `articles/`
 *
 * A story whose text may not be shown leaves its text out here, too.
 */

import {createHash} from 'node:crypto'
import type {ArchivedStory} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import {toRecord} from '../../model/record.ts'
import type {Context} from '../context.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'

/** Every story as JSON lines. */
export const storiesFile = 'stories.jsonl'

/** The digests of the captures. */
export const checksumsFile = 'checksums.txt'

/** The files, planned; the stories are read one by one, when the file is written. */
export function downloadFiles(context: Context): PlannedFile[] {
  const checksums = checksumsOf(context)
  return [
    {
      path: paths.dataFile(storiesFile),
      key: keyOfStories(context),
      content: () => storyLines(context)
    },
    {
      path: paths.dataFile(checksumsFile),
      key: sha256(checksums),
      content: () => checksums
    }
  ]
}

function* storyLines(context: Context): Generator<string> {
  for (const story of context.stories) yield `${JSON.stringify(lineOf(context, story))}\n`
}

function lineOf(context: Context, story: ArchivedStory): object {
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
