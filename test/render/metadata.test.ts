/** What story pages tell programs: one truth in the words of four standards. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {filesBelow} from '../../src/render/files-below.ts'
import {renderSite} from '../../src/render/index.ts'
import {type Example, edtf, exampleOptions, exampleSite, exampleStory} from './example-site.ts'

interface Told {
  /** Every `<meta>` by name or property; several values in a list. */
  readonly meta: Readonly<Record<string, readonly string[]>>
  readonly jsonLd: Readonly<Record<string, unknown>>
  readonly html: string
}

/** What the page of one story tells. */
async function told(test: TestContext, example: Example): Promise<Told> {
  const options = exampleOptions(test, {url: 'https://example.org/'})
  await renderSite(exampleSite([exampleStory('a.txt', example)], {title: 'The Archive'}), options)
  const page = filesBelow(options.output).find(name => /^stories\/[^/]+\/index\.html$/.test(name))
  assert.ok(page)
  const html = readFileSync(join(options.output, page), 'utf8')
  const meta: Record<string, string[]> = {}
  for (const [, key = '', value = ''] of html.matchAll(
    /<meta (?:name|property)="([^"]+)" content="([^"]*)">/g
  )) {
    meta[key] = [...(meta[key] ?? []), value]
  }
  const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  assert.ok(jsonLd)
  return {meta, jsonLd: JSON.parse(jsonLd), html}
}

test('should file a story as a newspaper article of its outlet', async context => {
  const {meta, jsonLd} = await told(context, {
    headline: 'River rises',
    abstract: 'Families leave',
    date: '2019-03-28',
    dateModified: edtf('2019-03-29'),
    publisher: {name: 'Danube Post'},
    author: [
      {type: 'Person', name: 'Ana Petrović'},
      {type: 'Organization', name: 'City desk'}
    ],
    inLanguage: 'en'
  })
  const standards = Object.entries(meta).filter(([key]) => /[.:]|^citation_/.test(key))
  assert.deepEqual(Object.fromEntries(standards), {
    'DC.type': ['newspaperArticle'],
    'DC.title': ['River rises'],
    'DC.creator': ['Ana Petrović', 'City desk'],
    'DC.source': ['Danube Post'],
    'DC.date': ['2019-03-28'],
    'DC.language': ['en'],
    'prism.publicationName': ['Danube Post'],
    'prism.publicationDate': ['2019-03-28'],
    citation_title: ['River rises'],
    citation_author: ['Ana Petrović', 'City desk'],
    citation_publication_date: ['2019/03/28'],
    citation_language: ['en'],
    'og:type': ['article'],
    'og:title': ['River rises'],
    'og:url': [String(jsonLd.url)],
    'og:description': ['Families leave'],
    'article:published_time': ['2019-03-28'],
    'article:modified_time': ['2019-03-29'],
    'article:author': ['Ana Petrović', 'City desk']
  })
  assert.deepEqual(
    [jsonLd['@type'], jsonLd.publisher, jsonLd.datePublished, jsonLd.dateModified],
    ['NewsArticle', {'@type': 'Organization', name: 'Danube Post'}, '2019-03-28', '2019-03-29']
  )
})

const doubtful: readonly Example[] = [
  {date: '2019-03-28?'},
  {date: '2019-03-26~'},
  {date: '2019-03'},
  {date: 'XXXX-03-28'},
  {date: '2019-03-26/2019-03-28'},
  {},
  {
    date: '2019-03-28',
    evidence: {
      datePublished: {rule: 'date', certainty: 'derived', because: 'the caption is dated'}
    }
  },
  {
    dateModified: edtf('2019-03-29'),
    evidence: {dateModified: {rule: 'date', certainty: 'derived', because: 'by a neighbour'}}
  }
]
for (const example of doubtful) {
  test(`should tell no day for ${JSON.stringify(example)}`, async context => {
    const {meta, jsonLd, html} = await told(context, {headline: 'River', ...example})
    const dates = Object.keys(meta).filter(key => /date|_time/i.test(key))
    const known = Object.keys(jsonLd).filter(key => key.startsWith('date'))
    assert.deepEqual([dates, known], [[], []])
    const times = [...html.matchAll(/<time datetime="([^"]*)"/g)].map(([, time]) => time)
    for (const time of times) assert.match(time ?? '', /^(?:\d{4}(?:-\d\d){0,2}|\d\d-\d\d)$/)
  })
}

test('should never make the archive the newspaper, nor the story a journal article', async context => {
  const {meta} = await told(context, {headline: 'River rises', date: '2019'})
  for (const key of ['og:site_name', 'citation_journal_title', 'DC.source', 'DC.publisher']) {
    assert.ok(!Object.hasOwn(meta, key), key)
  }
  assert.ok(!Object.values(meta).flat().includes('The Archive'))
})
