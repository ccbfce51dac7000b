/** A small archive to index, from stories written by hand. */

import type {Root, RootContent} from 'mdast'
import {buildArchive} from '../../src/archive/index.ts'
import {lookUp} from '../../src/archive/state.ts'
import {accessIn} from '../../src/model/access.ts'
import {toCard} from '../../src/model/card.ts'
import {toEdtf} from '../../src/model/edtf.ts'
import {sha256, storyId} from '../../src/model/identifiers.ts'
import {listedOnly} from '../../src/model/listed.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import type {Story} from '../../src/model/story.ts'
import type {SearchInput} from '../../src/search/documents.ts'

/** What an example says of a story; the rest is filled in. */
export interface Example extends Partial<Omit<Story, 'datePublished' | 'articleBody'>> {
  readonly path: string
  /** EDTF. */
  readonly date?: string
  readonly body?: readonly RootContent[]
}

/** A story from an example. */
function exampleStory({path, date, body = [], ...said}: Example): Story {
  const articleBody: Root = {type: 'root', children: [...body]}
  const datePublished = date === undefined ? undefined : toEdtf(date)
  return {
    identifier: storyId(path),
    path,
    kind: 'article',
    direction: 'ltr',
    quotations: [],
    mentions: [],
    wordCount: 0,
    capture: {sha256: sha256(path), bytes: 0, encoding: 'utf-8', format: 'text'},
    lines: [],
    evidence: {},
    editorial: {},
    messages: [],
    ...said,
    articleBody,
    ...(datePublished === undefined ? {} : {datePublished})
  }
}

/** What `indexSite` takes, for these stories. */
export function exampleInput(examples: readonly Example[], description: object = {}): SearchInput {
  const described = descriptionSchema.parse(description)
  const stories = new Map(
    examples.map(exampleStory).map(story => [story.identifier, story] as const)
  )
  const archive = buildArchive([...stories.values()].map(toCard), described)
  const find = (id: Story['identifier']): Story => {
    const story = stories.get(id)
    if (story === undefined) throw new Error(`No example \`${id}\``)
    return story
  }
  const entityOf = lookUp(new Map(archive.entities.map(entity => [entity.identifier, entity])))
  return {
    archive,
    archivedOf: lookUp(new Map(archive.stories.map(story => [story.identifier, story]))),
    listed: listedOnly(archive, accessIn(archive.outlets, described), entityOf),
    description: described,
    storyOf: find,
    keyOf: id => sha256(JSON.stringify(find(id))),
    urlOf: id => `/stories/${find(id).path.replace('.txt', '')}/`,
    dateOf: id => find(id).datePublished ?? 'Date not stated',
    names: []
  }
}

/** A paragraph. */
export function paragraph(text: string): RootContent {
  return {type: 'paragraph', children: [{type: 'text', value: text}]}
}

/** A subhead. */
export function subhead(text: string): RootContent {
  return {type: 'heading', depth: 2, children: [{type: 'text', value: text}]}
}

/** A caption. */
export function caption(text: string): RootContent {
  return {type: 'caption', children: [{type: 'text', value: text}]}
}
