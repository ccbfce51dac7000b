/** The archive: what cards share, whatever order they come in. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive, WholeArchive} from '../../src/model/archive.ts'
import type {Card} from '../../src/model/card.ts'
import {fromEpochDay, toEdtf} from '../../src/model/edtf.ts'
import {type StoryId, storyId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'

const description = descriptionSchema.parse({
  outlets: [{name: 'TASS', aliases: ['ТАСС', 'ITAR-TASS']}]
})

const pressTv = card('press-tv.txt', {
  headline: 'Russia confirms',
  datePublished: date('2019-03-26~'),
  publisher: 'Press TV',
  articleSection: ['Politics']
})
const tass = card('tass.txt', {
  headline: 'Personnel arrive',
  datePublished: date('XXXX-03-28'),
  publisher: 'ТАСС',
  keywords: ['Venezuela']
})
const later = card('later.txt', {
  headline: 'Later',
  datePublished: date('2019-04'),
  publisher: 'TASS',
  keywords: ['VENEZUELA', 'politics']
})
const untitled = card('2019/no-headline.txt', {})
const cards = [pressTv, tass, later, untitled]

describe('buildArchive', () => {
  const archive = buildArchive(cards, description)

  it('should order stories newest first, then without a year, then without a date', () =>
    assert.deepEqual(
      paths(
        archive,
        archive.stories.map(story => story.identifier)
      ),
      ['later.txt', 'press-tv.txt', 'tass.txt', '2019/no-headline.txt']
    ))

  it('should keep a shelf for stories without a year and one for stories without a date', () => {
    assert.deepEqual(paths(archive, archive.chronology.yearless), ['tass.txt'])
    assert.deepEqual(paths(archive, archive.chronology.undated), ['2019/no-headline.txt'])
  })

  it('should span from the first to the last day a dated story may mean', () =>
    assert.deepEqual(
      archive.chronology.span && Object.values(archive.chronology.span).map(fromEpochDay),
      ['2019-03-25', '2019-04-30']
    ))

  it('should know an outlet by an alias that archive.yaml lays down', () =>
    assert.deepEqual(
      archive.outlets.map(({name, slug, aliases, stories}) => [
        name,
        slug,
        aliases,
        paths(archive, stories)
      ]),
      [
        ['Press TV', 'press-tv', [], ['press-tv.txt']],
        ['TASS', 'tass', ['ТАСС'], ['later.txt', 'tass.txt']]
      ]
    ))

  it('should join topics and sections that differ only in case', () =>
    assert.deepEqual(
      archive.topics.map(({name, aliases, stories}) => [name, aliases, paths(archive, stories)]),
      [
        ['Politics', ['politics'], ['later.txt', 'press-tv.txt']],
        ['VENEZUELA', ['Venezuela'], ['later.txt', 'tass.txt']]
      ]
    ))

  it('should name a story without a headline after its file', () =>
    assert.deepEqual(
      archive.stories.map(story => story.slug),
      ['later', 'russia-confirms', 'personnel-arrive', 'no-headline']
    ))

  it('should let the owner pin the words of an address', () => {
    const [story] = buildArchive([{...tass, editorial: {slug: 'Arrival!'}}], description).stories
    assert.equal(story?.slug, 'arrival')
  })

  it('should show the whole identifier of the second of two stories with one address', () => {
    const twin = {
      ...tass,
      path: 'zz.txt',
      identifier: `${tass.identifier.slice(0, 7)}00000` as StoryId
    }
    const found = buildArchive([twin, tass], description).stories.map(story => [
      story.path,
      story.shortId
    ])
    assert.deepEqual(found, [
      ['tass.txt', tass.identifier.slice(0, 7)],
      ['zz.txt', twin.identifier]
    ])
  })

  it('should refuse one capture read twice', () =>
    assert.throws(() => buildArchive([tass, tass], description), /Unexpected story twice/))

  it('should be empty, without a span, for no stories', () =>
    assert.deepEqual(buildArchive([], description), {
      stories: [],
      chronology: {dated: [], yearless: [], undated: []},
      outlets: [],
      topics: [],
      entities: [],
      events: [],
      speakers: []
    }))
})

describe('any archive', () => {
  const names = fc.constantFrom('TASS', 'ТАСС', 'tass', 'Press TV', '🦊', '…', 'RT')
  const dates = fc.constantFrom(
    undefined,
    'XXXX-03-28',
    '2019-03-28',
    '2019-03',
    '2019-03-28?',
    '1987',
    '2019-03-26/2019-03-28'
  )
  const anyCards = fc.uniqueArray(
    fc.record({
      path: fc.string({minLength: 1}),
      date: dates,
      publisher: fc.option(names),
      keywords: fc.array(names)
    }),
    {selector: ({path}) => storyId(path)}
  )
  const build = (
    rows: readonly {
      path: string
      date: string | undefined
      publisher: string | null
      keywords: string[]
    }[]
  ): WholeArchive =>
    buildArchive(
      rows.map(row =>
        card(row.path, {
          headline: 'Same headline',
          keywords: row.keywords,
          ...(row.date && {datePublished: date(row.date)}),
          ...(row.publisher && {publisher: row.publisher})
        })
      ),
      description
    )

  it('should not depend on the order of its cards', () =>
    fc.assert(
      fc.property(
        anyCards.chain(rows =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, {minLength: rows.length}))
        ),
        ([rows, shuffled]) => assert.deepEqual(build(shuffled), build(rows))
      )
    ))

  it('should make next and previous inverses', () =>
    fc.assert(
      fc.property(anyCards, rows => {
        const {stories} = build(rows)
        const byId = new Map(stories.map(story => [story.identifier, story]))
        for (const {identifier, next, nextInOutlet} of stories) {
          if (next) assert.equal(byId.get(next)?.previous, identifier)
          if (nextInOutlet) assert.equal(byId.get(nextInOutlet)?.previousInOutlet, identifier)
        }
      })
    ))

  it('should give every story an address of its own, and every story once to the chronology', () =>
    fc.assert(
      fc.property(anyCards, rows => {
        const {stories, chronology} = build(rows)
        assert.equal(
          new Set(stories.map(story => `${story.slug}-${story.shortId}`)).size,
          rows.length
        )
        const placed = [...chronology.dated, ...chronology.yearless, ...chronology.undated]
        assert.deepEqual(
          placed,
          stories.map(story => story.identifier)
        )
      })
    ))

  it('should list a story once in each of its collections', () =>
    fc.assert(
      fc.property(anyCards, rows => {
        const {stories, outlets, topics} = build(rows)
        for (const collection of [...outlets, ...topics]) {
          assert.equal(new Set(collection.stories).size, collection.stories.length)
        }
        for (const {identifier, outlet, topics: own} of stories) {
          assert.deepEqual(
            outlets.filter(({stories: all}) => all.includes(identifier)).map(({slug}) => slug),
            outlet ? [outlet] : []
          )
          assert.deepEqual(
            topics.filter(({stories: all}) => all.includes(identifier)).map(({slug}) => slug),
            own
          )
        }
      })
    ))
})

function card(path: string, known: Partial<Card>): Card {
  return {
    identifier: storyId(path),
    path,
    sha256: '0'.repeat(64),
    kind: 'article',
    articleSection: [],
    keywords: [],
    direction: 'ltr',
    wordCount: 100,
    opening: '',
    mentions: [],
    quotations: [],
    editorial: {},
    ...known
  }
}

function date(text: string): NonNullable<Card['datePublished']> {
  const found = toEdtf(text)
  assert(found, text)
  return found
}

function paths({stories}: Archive, identifiers: readonly StoryId[]): string[] {
  return identifiers.map(id => stories.find(story => story.identifier === id)?.path ?? '?')
}
