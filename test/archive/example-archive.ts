/** Captures in memory, read, parsed and archived: what the archive's tests are made of. */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive, WholeArchive} from '../../src/model/archive.ts'
import {toCard} from '../../src/model/card.ts'
import {type StoryId, sha256} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {readCapture} from '../../src/read/index.ts'

/** Texts of captures by path. */
export type Captures = Readonly<Record<string, string>>

/** The two captures that ship with the program. */
export const shipped: Captures = Object.fromEntries(
  readdirSync('articles')
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(path => [path, readFileSync(`articles/${path}`, 'utf8')])
)

/** The story of a capture. */
export function storyFrom(path: string, text: string): Story {
  const bytes = new TextEncoder().encode(text)
  const story = parseCapture(readCapture({path, bytes, key: sha256(bytes)}))
  assert(story, path)
  return story
}

/** The archive of stories, with nothing remembered. */
export function archiveOf(stories: readonly Story[], description: object = {}): WholeArchive {
  const byId = new Map(stories.map(story => [story.identifier, story]))
  return buildArchive(stories.map(toCard), descriptionSchema.parse(description), {
    storyOf: identifier => found(byId.get(identifier)),
    keyOf: identifier => found(byId.get(identifier)).capture.sha256,
    remember: (_stage, _key, compute) => compute()
  })
}

/** The archive of captures. */
export function archiveFrom(captures: Captures, description: object = {}): WholeArchive {
  return archiveOf(
    Object.entries(captures).map(([path, text]) => storyFrom(path, text)),
    description
  )
}

/** The path of a story. */
export function pathIn({stories}: Archive): (identifier: StoryId) => string {
  const paths = new Map(stories.map(({identifier, path}) => [identifier, path]))
  return identifier => found(paths.get(identifier))
}

/** The text of a capture that says all of this in its front matter; `more` is YAML, with its line ends. */
export function capture(
  headline: string,
  date: string,
  text: string,
  publisher: string,
  more = ''
): string {
  return `---\nheadline: ${headline}\ndatePublished: ${date}\npublisher: ${publisher}\n${more}---\n${text}\n`
}

/** The events as lists of paths. */
export function grouped(archive: Archive): string[][] {
  return archive.events.map(({stories}) => stories.map(pathIn(archive)))
}

function found<Value>(value: Value | undefined): Value {
  assert(value !== undefined)
  return value
}
