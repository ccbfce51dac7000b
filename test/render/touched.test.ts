/**
 * What is left alone because a change does not touch it is what a clean build makes: archives
 * long enough for several pages, with names, quotations and events that come and go.
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {isDeepStrictEqual} from 'node:util'
import type {Changes, Difference} from '../../src/model/changes.ts'
import type {Story} from '../../src/model/story.ts'
import type {Site} from '../../src/render/context.ts'
import {filesBelow} from '../../src/render/files-below.ts'
import {renderSite} from '../../src/render/index.ts'
import {arrangementIn, filesIn, type Manifest, stampIn} from '../../src/render/manifest.ts'
import {exampleOptions, exampleSite, exampleStory} from './example-site.ts'
import {understood} from './understood.ts'

/** A story of a day of one year, that names a person and quotes another. */
function story(number: number, fields: Partial<Story> = {}, date = dayOf(number)): Story {
  return exampleStory(`${number}.txt`, {
    headline: `Story ${number}`,
    date,
    publisher: {name: number % 2 === 0 ? 'Wire' : 'Post'},
    mentions: [
      {type: 'Person', name: `Person ${number % 5}`},
      {type: 'Place', name: 'Oslo'}
    ],
    quotations: number % 3 === 0 ? [{text: `Words ${number}`, speaker: {name: 'Ida Lund'}}] : [],
    ...fields
  })
}

function dayOf(number: number): string {
  const day = new Date(Date.UTC(2019, 0, 1 + number))
  return day.toISOString().slice(0, 10)
}

const numbers = Array.from({length: 130}, (_, index) => index)
const all = numbers.map(number => story(number))
const without = (...gone: number[]) => all.filter((_, index) => !gone.includes(index))
const replaced = (at: number, by: Story) => all.map((one, index) => (index === at ? by : one))
const shared = {captures: ['20.txt', '21.txt'], title: 'Story 20'}
const before = understood(exampleSite(all), [shared])
const rare = {mentions: [{type: 'Person', name: 'Rare Name'}]} as const

const rows: readonly (readonly [string, Site])[] = [
  ['nothing changes', before],
  ['the newest story is added', understood(exampleSite([...all, story(200)]), [shared])],
  [
    'a story is put between others',
    understood(exampleSite([...all, story(300, {}, dayOf(64))]), [shared])
  ],
  [
    'a story without a date is added',
    understood(exampleSite([...all, exampleStory('x.txt', {headline: 'X'})]), [shared])
  ],
  ['stories are removed', understood(exampleSite(without(0, 64, 129)), [shared])],
  [
    'a headline changes',
    understood(exampleSite(replaced(21, story(21, {headline: 'Other'}))), [shared])
  ],
  [
    'a story moves to another day',
    understood(exampleSite(replaced(10, story(10, {}, dayOf(100)))), [shared])
  ],
  [
    'a name gets its page',
    understood(exampleSite([...replaced(5, story(5, rare)), story(201, rare)]), [shared])
  ],
  [
    'an outlet comes',
    understood(exampleSite(replaced(7, story(7, {publisher: {name: 'New'}}))), [shared])
  ],
  ['an event goes', understood(exampleSite(all))],
  [
    'an event grows',
    understood(exampleSite(all), [{...shared, captures: ['20.txt', '21.txt', '22.txt']}])
  ],
  [
    'a quotation goes',
    understood(exampleSite(replaced(30, story(30, {quotations: []}))), [shared])
  ],
  [
    'a text is withdrawn',
    understood(exampleSite(replaced(40, story(40, {editorial: {pubStatus: 'canceled'}}))), [shared])
  ]
]

for (const [what, after] of rows) {
  test(`should make what a clean build makes when ${what}`, async context => {
    const [kept, clean] = [exampleOptions(context), exampleOptions(context)]
    const {manifest} = await renderSite(before, kept)
    const changes = changesBetween(before, after)
    const rebuilt = await renderSite(after, {...kept, previous: manifest, changes})
    const built = await renderSite(after, clean)
    assert.deepEqual(contents(kept.output), contents(clean.output))
    assert.deepEqual(arrangements(rebuilt.manifest), arrangements(built.manifest))
  })
}

/** The files of a site, in order of their names, with the arrangements of pages. */
function arrangements(manifest: Manifest) {
  return filesIn(manifest)
    .sort()
    .map(file => [file, arrangementIn(stampIn(manifest, file) ?? '')])
}

const long = Array.from({length: 330}, (_, number) => story(number))
const longBefore = understood(exampleSite(long))

const growths: readonly (readonly [what: string, added: readonly Story[], changed: string[]])[] = [
  [
    'should move a page or two when a story is put between others',
    [story(999, {}, dayOf(200))],
    ['5']
  ],
  [
    'should keep what stands on the pages of a list that gains one, but for links near it',
    Array.from({length: 40}, (_, at) => story(400 + at)),
    ['5', '4', '3']
  ]
]

for (const [what, added, changed] of growths) {
  test(what, async context => {
    const options = exampleOptions(context)
    const {manifest} = await renderSite(longBefore, options)
    const after = understood(exampleSite([...long, ...added]))
    const changes = changesBetween(longBefore, after)
    const {manifest: later} = await renderSite(after, {...options, previous: manifest, changes})
    const pages = filesIn(manifest).filter(file => file.startsWith('stories/page/'))
    assert.deepEqual(
      pages.filter(page => stampIn(later, page) !== stampIn(manifest, page)),
      changed.map(number => `stories/page/${number}/index.html`)
    )
  })
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map(name => [name, readFileSync(join(folder, name), 'latin1')])
  )
}

/** The changes as the archive tells them, found the slow way. */
function changesBetween({archive: before}: Site, {archive: after, archivedOf}: Site): Changes {
  const stories = difference(before.stories, after.stories, one => one.identifier, [
    ...['previous', 'next', 'previousInOutlet', 'nextInOutlet', 'related']
  ])
  const whole = after.stories.map(({identifier}) => archivedOf(identifier))
  return {
    stories,
    entities: difference(before.entities, after.entities, one => one.identifier, [
      ...['stories', 'roles']
    ]),
    events: difference(before.events, after.events, one => one.identifier, [
      ...['stories', 'reasons', 'statements', 'sharedPassages', 'entities', 'onlyIn']
    ]),
    outlets: difference(before.outlets, after.outlets, one => one.slug, ['stories', 'aliases']),
    topics: difference(before.topics, after.topics, one => one.slug, ['stories', 'aliases']),
    beside: new Set(
      whole
        .filter(one => one.related.some(({story: id}) => stories.shown.has(id)))
        .map(({identifier}) => identifier)
    ),
    speakers: difference(before.speakers, after.speakers, one => one.entity ?? one.name, [
      'quotations'
    ])
  }
}

/** How things differ; what differs in these fields alone is not shown elsewhere. */
function difference<Id, Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => Id,
  own: readonly string[]
): Difference<Id> {
  const old = new Map(before.map(item => [idOf(item), item]))
  const now = new Set(after.map(idOf))
  const shownOf = (item: Item | undefined) =>
    item && Object.fromEntries(Object.entries(item).filter(([name]) => !own.includes(name)))
  const changed = after.filter(item => !isDeepStrictEqual(item, old.get(idOf(item))))
  const shown = changed.filter(
    item => !isDeepStrictEqual(shownOf(item), shownOf(old.get(idOf(item))))
  )
  return {
    changed: new Set(changed.map(idOf)),
    shown: new Set(shown.map(idOf)),
    gone: new Set(before.map(idOf).filter(id => !now.has(id)))
  }
}
