/** Stories without a headline or a text: what stands in their place, and that it is not printed. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {renderSite} from '../../src/render/index.ts'
import {type Example, exampleOptions, exampleSite, exampleStory, paragraph} from './example-site.ts'

const rows: readonly [
  what: string,
  example: Example,
  head: RegExp,
  length: string,
  note?: string
][] = [
  [
    'the first words of the text in brackets, in its language, for a headline',
    {
      body: [paragraph('Die Fähre blieb am Morgen im Hafen liegen, weil der Nebel zu dicht war.')],
      inLanguage: 'de'
    },
    /<h1 class="unprinted">\[Die Fähre blieb am Morgen im Hafen liegen, weil …\]<\/h1>/,
    '7 words'
  ],
  [
    'that a page of headlines is one',
    {kind: 'listing', body: [], wordCount: 0},
    /<h1 class="unprinted" lang="en" dir="ltr">No headline<\/h1>/,
    'a page of headlines',
    'The capture is a page of headlines and no single story. The original shows all its lines.'
  ],
  [
    'that a capture is no article',
    {kind: 'other', headline: 'Not found', body: [], wordCount: 0},
    /<h1>Not found<\/h1>/,
    'no article',
    'The capture is no article. The original shows all its lines.'
  ],
  [
    'that a story has no text',
    {headline: 'River rises', body: [], wordCount: 0},
    /<h1>River rises<\/h1>/,
    'no text',
    'The capture holds no text of this story.'
  ]
]

for (const [what, example, head, length, note] of rows) {
  test(`should say ${what}`, async context => {
    const story = exampleStory('one.txt', example)
    const site = exampleSite([story])
    const options = exampleOptions(context)
    await renderSite(site, options)
    const page = (path: string) => readFileSync(join(options.output, path, 'index.html'), 'utf8')
    const [archived] = site.archive.stories
    const html = page(`stories/${archived?.slug}-${archived?.shortId}`)
    assert.match(html, head)
    const facts = html.match(/<p class="facts"[\s\S]*?<\/p>/)?.[0] ?? ''
    assert.ok(facts.includes(`<span>${length}</span>`), facts)
    assert.equal(html.match(/<p class="owner-note"[^>]*>([^<]*)</)?.[1], note)
    assert.ok(page('stories').includes(`<span>${length}</span>`))
  })
}

test('should lead the home page with stories that can be read', async context => {
  const stories = [
    exampleStory('old.txt', {headline: 'River falls', date: '2019-03-01'}),
    exampleStory('older.txt', {headline: 'River rises', date: '2019-02-01'}),
    exampleStory('list.txt', {
      kind: 'listing',
      headline: 'News',
      body: [],
      wordCount: 0,
      date: '2019-03-03'
    }),
    exampleStory('empty.txt', {headline: 'Empty', body: [], wordCount: 0, date: '2019-03-02'})
  ]
  const options = exampleOptions(context)
  await renderSite(exampleSite(stories), options)
  const html = readFileSync(join(options.output, 'index.html'), 'utf8')
  const headlines = [...html.matchAll(/<h[23][^>]*><a [^>]*>([^<]*)</g)].map(([, text]) => text)
  assert.deepEqual(headlines, ['River falls', 'River rises', 'News', 'Empty'])
})
