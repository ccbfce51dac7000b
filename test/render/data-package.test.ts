/** The table of stories and the data package, read back. */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import fc from 'fast-check'
import {sha256} from '../../src/model/identifiers.ts'
import {type RenderOptions, renderSite} from '../../src/render/index.ts'
import {recordsOf} from './csv.ts'
import {everything, exampleOptions, exampleSite, exampleStory} from './example-site.ts'

/** The files of `/data/` of a site. */
async function dataOf(
  test: TestContext,
  site: Parameters<typeof renderSite>[0],
  options: Partial<RenderOptions> = {}
) {
  const rendering = exampleOptions(test, options)
  await renderSite(site, rendering)
  const folder = join(rendering.output, 'data')
  return {folder, read: (name: string) => readFileSync(join(folder, name), 'utf8')}
}

test('should give the facts of a story in a row', async context => {
  const story = exampleStory('2019/press.txt', {
    headline: 'River, "rising"',
    publisher: {name: 'Danube Post'},
    byline: 'By Ana and Bo',
    author: [
      {type: 'Person', name: 'Ana'},
      {type: 'Person', name: 'Bo'}
    ],
    dateline: {text: 'NOVI SAD, March 26.', place: 'Novi Sad'},
    articleSection: ['News', 'Weather'],
    inLanguage: 'en',
    date: '2019-03-26?'
  })
  const site = exampleSite([story])
  const {read} = await dataOf(context, site)
  const [archived] = site.archive.stories
  assert.ok(archived)
  assert.deepEqual(recordsOf(read('stories.csv')), [
    {
      identifier: story.identifier,
      headline: 'River, "rising"',
      outlet: 'Danube Post',
      date: '2019-03-26?',
      dateCertainty: archived.dateCertainty ?? '',
      byline: 'By Ana and Bo',
      author: 'Ana; Bo',
      place: 'Novi Sad',
      articleSection: 'News; Weather',
      keywords: '',
      inLanguage: 'en',
      kind: 'article',
      wordCount: '7',
      event: '',
      url: `/stories/${archived.slug}-${archived.shortId}/`,
      path: `/stories/${archived.slug}-${archived.shortId}/`,
      capture: '2019/press.txt',
      sha256: story.capture.sha256
    }
  ])
})

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

test('should give back every headline, and none that a spreadsheet would run', async context => {
  const random = fc.sample(fc.string({unit: 'binary', minLength: 1, maxLength: 30}), {
    numRuns: 60,
    seed: 11
  })
  const headlines = [
    ...signs.map(sign => `${sign}HYPERLINK("https://example.org","x")`),
    "'=1+1",
    "''@x",
    "'Plain quote'",
    'a,b\r\n"c"',
    ...random
  ]
  const stories = headlines.map((headline, index) => exampleStory(`${index}.txt`, {headline}))
  const {read} = await dataOf(context, exampleSite(stories))
  const seen = new Map(
    recordsOf(read('stories.csv')).map(({capture, headline}) => [capture, headline ?? ''])
  )
  for (const [index, headline] of headlines.entries()) {
    const cell = seen.get(`${index}.txt`) ?? ''
    assert.ok(!signs.includes(cell[0] ?? ''), JSON.stringify(cell))
    assert.equal(/^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell, headline)
  }
})

test('should describe every file of the data, with its size and digest', async context => {
  const {folder, read} = await dataOf(
    context,
    exampleSite(everything(), {title: 'Ärger & Söhne'}),
    {url: 'https://example.org/'}
  )
  const described = JSON.parse(read('datapackage.json'))
  assert.deepEqual(
    [described.profile, described.name, described.title, described.homepage],
    ['data-package', described.name, 'Ärger & Söhne', 'https://example.org/']
  )
  assert.match(described.name, /^[a-z0-9._-]+$/)
  const files = readdirSync(folder).filter(
    name => !['index.html', 'datapackage.json'].includes(name)
  )
  assert.deepEqual(
    described.resources
      .map(({path, bytes, hash}: Record<string, unknown>) => ({path, bytes, hash}))
      .sort((a: {path: string}, b: {path: string}) => (a.path < b.path ? -1 : 1)),
    files.sort().map(path => ({
      path,
      bytes: Buffer.byteLength(read(path)),
      hash: `sha256:${sha256(read(path))}`
    }))
  )
  for (const {name, mediatype, description, jsonSchema} of described.resources) {
    assert.match(name, /^[a-z0-9._-]+$/)
    assert.ok(mediatype && description)
    if (jsonSchema !== undefined) assert.ok(files.includes(jsonSchema))
  }
})

test('should name the columns of the table in its schema', async context => {
  const {read} = await dataOf(context, exampleSite(everything()))
  const {resources} = JSON.parse(read('datapackage.json'))
  const table = resources.find(({name}: {name: string}) => name === 'stories.csv')
  const [first, ...others] = recordsOf(read('stories.csv'))
  assert.deepEqual(
    table.schema.fields.map(({name}: {name: string}) => name),
    Object.keys(first ?? {})
  )
  const identifiers = [first, ...others].map(record => record?.[table.schema.primaryKey])
  assert.equal(new Set(identifiers).size, identifiers.length)
  assert.ok(![first, ...others].some(record => record?.headline === 'Withdrawn'))
})
