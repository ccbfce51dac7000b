/**
 * A small archive with one of everything that a page may have to show: dates of every
 * certainty, stories without a headline, an outlet or a text, markup and template syntax in
 * every field, a right-to-left story, all degrees of access, a former URL, a long list.
 */

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {TestContext} from 'node:test'
import type {Root, RootContent} from 'mdast'
import {buildArchive} from '../../src/archive/index.ts'
import {lookUp} from '../../src/archive/state.ts'
import {toCard} from '../../src/model/card.ts'
import {type Edtf, toEdtf} from '../../src/model/edtf.ts'
import {type StoryId, sha256, storyId} from '../../src/model/identifiers.ts'
import {type Description, descriptionSchema} from '../../src/model/schema/description.ts'
import type {Story} from '../../src/model/story.ts'
import type {Site} from '../../src/render/context.ts'
import type {RenderOptions} from '../../src/render/index.ts'

const project = resolve(import.meta.dirname, '../..')

/** Everything by which an example differs from a plain story. */
export type Example = Partial<Omit<Story, 'identifier' | 'articleBody' | 'datePublished'>> & {
  readonly date?: string
  readonly body?: readonly RootContent[]
}

/** A story made for a test. */
export function exampleStory(path: string, example: Example = {}): Story {
  const {date, body = [paragraph('The river rose by two metres overnight.')], ...fields} = example
  const text = JSON.stringify(example)
  const root: Root = {type: 'root', children: [...body]}
  return {
    identifier: storyId(path),
    path,
    kind: 'article',
    direction: 'ltr',
    articleBody: root,
    quotations: [],
    mentions: [],
    wordCount: 7,
    capture: {sha256: sha256(text), bytes: text.length, encoding: 'utf-8', format: 'text'},
    lines: [
      {number: 1, text: 'All news', fate: 'furniture', field: 'furniture', rule: 'furniture'},
      {number: 2, text: '', fate: 'blank'},
      {number: 3, text: 'The river rose.', fate: 'body', field: 'body', rule: 'body-block'}
    ],
    evidence: {},
    editorial: {},
    messages: [],
    ...fields,
    ...(date === undefined ? {} : {datePublished: edtf(date)})
  }
}

/** A paragraph of plain text. */
export function paragraph(value: string): RootContent {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

/** A valid date. */
export function edtf(text: string): Edtf {
  const date = toEdtf(text)
  if (date === undefined) throw new TypeError(`Unexpected date ${text}`)
  return date
}

/** A site of these stories. */
export function exampleSite(
  stories: readonly Story[],
  described: {readonly [Key in keyof Description]?: unknown} = {}
): Site {
  const description = descriptionSchema.parse(described)
  const byId = new Map(stories.map(story => [story.identifier, story]))
  const storyOf = (id: StoryId): Story => {
    const story = byId.get(id)
    if (story === undefined) throw new TypeError(`Unexpected story ${id}`)
    return story
  }
  const archive = buildArchive(stories.map(toCard), description)
  return {
    archive,
    archivedOf: lookUp(new Map(archive.stories.map(story => [story.identifier, story]))),
    entityOf: lookUp(new Map(archive.entities.map(entity => [entity.identifier, entity]))),
    eventOf: lookUp(new Map(archive.events.map(event => [event.identifier, event]))),
    description,
    storyOf,
    bytesOf: id =>
      Buffer.from(
        storyOf(id)
          .lines.map(({text}) => text)
          .join('\n')
      ),
    keyOf: id => sha256(JSON.stringify(storyOf(id)))
  }
}

/** Options that render with the templates of the project into a folder of their own. */
export function exampleOptions(
  test: TestContext,
  options: Partial<RenderOptions> = {}
): RenderOptions {
  return {
    output: temporaryFolder(test),
    basePath: '/',
    templateFolders: [join(project, 'templates')],
    publicFolders: [join(project, 'public')],
    browserFolder: join(project, 'dist/browser'),
    ...options
  }
}

/** A folder that is removed after the test. */
export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'))
  test.after(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

const hostile = '</script><script>alert(1)</script> {{ 7*7 }} {% raw %} "\'&<b>'

/** One of everything. */
export function everything(): Story[] {
  return [
    exampleStory('press.txt', {
      headline: 'River rises after week of rain',
      abstract: 'Families on the lower bank have left their homes',
      byline: 'By Ana Petrović',
      author: [{type: 'Person', name: 'Ana Petrović'}],
      publisher: {name: 'Danube Post'},
      articleSection: ['News', 'Weather'],
      keywords: ['Floods'],
      inLanguage: 'en',
      url: 'https://example.org/river?a=1&b=2',
      date: '2019-03-26~',
      dateline: {text: 'NOVI SAD, March 26.', place: 'Novi Sad'},
      mentions: [
        {type: 'Person', name: 'Ana Petrović', jobTitle: 'reporter', line: 3},
        {type: 'Place', name: 'Novi Sad', line: 3},
        {type: 'Organization', name: 'Danube Commission', line: 3},
        {type: 'Place', name: 'Named once', line: 3}
      ],
      quotations: [
        {text: 'We have never seen it so high', speaker: {name: 'Ana Petrović'}, line: 3}
      ],
      evidence: {
        headline: {rule: 'headline', line: 1, certainty: 'stated', because: 'the first line'},
        datePublished: {
          rule: 'date-published',
          line: 3,
          lines: [1, 3],
          certainty: 'derived',
          because: 'the caption is dated 24 March 2019'
        },
        furniture: {rule: 'furniture', line: 1, certainty: 'derived', because: 'a page says so'}
      },
      body: [
        {
          type: 'paragraph',
          children: [
            {type: 'dateline', children: [{type: 'text', value: 'NOVI SAD, March 26.'}]},
            {type: 'text', value: ' The river rose by two metres overnight.'}
          ]
        },
        {
          type: 'caption',
          credit: 'Photo by Reuters',
          children: [{type: 'text', value: 'The bank at noon (Photo by Reuters)'}]
        },
        {type: 'heading', depth: 3, children: [{type: 'text', value: 'Bridges closed'}]},
        paragraph('All four bridges are closed.'),
        {type: 'pullQuote', children: [{type: 'text', value: 'Never so high'}]}
      ]
    }),
    exampleStory('wire.txt', {
      headline: 'Danube at highest level in decades',
      publisher: {name: 'Wire'},
      date: '2019-03-28?',
      articleSection: ['News'],
      mentions: [
        {type: 'Person', name: 'Ana Petrović', jobTitle: 'eyewitness', line: 3},
        {type: 'Place', name: 'Novi Sad', line: 3},
        {type: 'Organization', name: 'Danube Commission', line: 3},
        {type: 'Person', name: hostile, jobTitle: hostile, line: 3}
      ],
      quotations: [
        {
          text: 'It has never been so high here',
          speaker: {name: 'Ana Petrović'},
          attribution: 'she said',
          line: 3
        },
        {text: hostile, speaker: {name: hostile}, attribution: hostile}
      ],
      citedSources: [{name: 'Danube Post', text: 'Danube Post reported', line: 3}]
    }),
    exampleStory('hostile.txt', {
      headline: hostile,
      abstract: hostile,
      byline: hostile,
      publisher: {name: hostile},
      keywords: [hostile],
      author: [{type: 'Person', name: hostile}],
      date: '2019-03-28',
      dateline: {text: hostile, place: hostile},
      body: [
        paragraph(hostile),
        {type: 'html', value: '<img src=x onerror=alert(1)>'},
        {
          type: 'paragraph',
          children: [
            {type: 'link', url: 'javascript:alert(1)', children: [{type: 'text', value: 'here'}]},
            {type: 'image', url: 'https://example.org/pixel.gif', alt: hostile}
          ]
        }
      ],
      lines: [{number: 1, text: hostile, fate: 'body', field: 'body', rule: hostile}],
      mentions: [{type: 'Person', name: hostile, jobTitle: hostile, line: 1}],
      editorial: {correction: hostile, edNote: hostile}
    }),
    exampleStory('arabic.txt', {
      headline: 'النهر يرتفع بعد أسبوع من المطر',
      inLanguage: 'ar',
      direction: 'rtl',
      date: '2018-12-31/2019-01-02',
      body: [paragraph('ارتفع النهر مترين خلال الليل.')]
    }),
    exampleStory('yearless.txt', {headline: 'Same day, no year', date: 'XXXX-03-28'}),
    exampleStory('month.txt', {headline: 'A month', date: '2019-03', publisher: {name: 'con'}}),
    exampleStory('year.txt', {headline: 'A year', date: '2017'}),
    exampleStory('nothing.txt', {body: [], lines: [], wordCount: 0}),
    exampleStory('excerpt.txt', {headline: 'Only the start', editorial: {access: 'excerpt'}}),
    exampleStory('facts.txt', {headline: 'Only the facts', editorial: {access: 'metadata'}}),
    exampleStory('gone.txt', {
      headline: 'Withdrawn',
      mentions: [{type: 'Person', name: 'Nobody Anymore', line: 3}],
      quotations: [{text: 'This was never said at all', speaker: {name: 'Nobody Anymore'}}],
      editorial: {pubStatus: 'canceled', edNote: 'Libel'}
    }),
    exampleStory('kept.txt', {headline: 'Withheld', editorial: {pubStatus: 'withheld'}}),
    exampleStory('moved.txt', {
      headline: 'Moved',
      editorial: {slug: 'pinned', aliases: ['/old/moved/', 'old.html', '../up', 'stories']}
    }),
    ...Array.from({length: 60}, (_, index) =>
      exampleStory(`many/${index}.txt`, {
        headline: 'The same headline',
        publisher: {name: 'Long List'},
        date: '2016-02-29',
        editorial: {access: 'metadata'}
      })
    )
  ]
}
