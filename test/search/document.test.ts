/** The index document: what Pagefind reads of a story. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {createDocuments} from '../../src/search/documents.ts'
import {caption, type Example, exampleInput, paragraph, subhead} from './example-archive.ts'

const harbour: Example = {
  path: 'harbour.txt',
  headline: 'Harbour <strike> ends',
  abstract: 'Dockers & owners agree',
  publisher: {name: 'The "Tide"'},
  date: '2019-03-26~',
  inLanguage: 'en-GB',
  articleSection: ['Weather'],
  dateline: {text: 'LE HAVRE, March 26 -', place: 'LE HAVRE'},
  body: [
    paragraph('Work starts again.'),
    caption('A crane'),
    subhead('Cheaper bread'),
    paragraph('Flour\u200Bships wait.'),
    {type: 'pullQuote', children: [{type: 'text', value: 'Work starts again.'}]}
  ]
}

describe('indexDocument', () => {
  it('should give paragraphs and subheads the ids of the page, and repeat no pull quote', () => {
    assert.equal(
      bodyOf(htmlOf(harbour)),
      '<h1 id="headline" data-pagefind-meta="title">Harbour &lt;strike> ends</h1>' +
        '<p id="abstract" data-pagefind-weight="4">Dockers &amp; owners agree</p>' +
        '<p id="p1" data-pagefind-weight="1">Work starts again.</p>' +
        '<p id="c1" data-pagefind-weight="0.7">A crane</p>' +
        '<h2 id="s1" data-pagefind-weight="3">Cheaper bread</h2>' +
        '<p id="p2" data-pagefind-weight="1">Flourships wait.</p>'
    )
  })

  it('should say every facet, what a result prints, and the days it may be of', () => {
    assert.deepEqual(factsOf(htmlOf(harbour)), [
      'outlet the-tide',
      'place le-havre',
      'topic weather',
      'language en-GB',
      'certainty unknown',
      'publisher The &quot;Tide&quot;',
      'date 2019-03-26~',
      'day 17980/17982'
    ])
  })

  it('should give a story without a date a day of its own, so that none is lost', () => {
    assert.deepEqual(factsOf(htmlOf({path: 'scrap.txt'})), [
      'certainty unknown',
      'date Date not stated',
      'day unknown'
    ])
  })

  it('should use the path where a story has no headline', () => {
    assert.match(htmlOf({path: 'scrap.txt'}), /<h1 [^>]+>scrap\.txt<\/h1>/)
  })

  const shown: [access: string, words: string[]][] = [
    ['full', ['Dockers', 'Work starts', 'crane', 'Cheaper', 'Flourships']],
    ['excerpt', ['Dockers', 'Work starts']],
    ['metadata', []]
  ]
  for (const [access, words] of shown) {
    it(`should hold no more than a site with access ${access} shows`, () => {
      const html = htmlOf(harbour, {access})
      const all = ['Dockers', 'Work starts', 'crane', 'Cheaper', 'Flourships']
      assert.deepEqual(
        all.filter(word => html.includes(word)),
        words
      )
    })
  }
})

describe('createDocuments', () => {
  it('should leave out what was withdrawn', () => {
    const {stories} = createDocuments(
      exampleInput([harbour, {path: 'wrong.txt', editorial: {pubStatus: 'canceled'}}])
    )
    assert.deepEqual(
      stories.map(({path}) => path),
      ['harbour.txt']
    )
  })

  it('should read a percent-encoded link as the path it means', () => {
    const input = {...exampleInput([harbour]), urlOf: () => '/x/stories/%D0%BC%D0%B8%D1%80/'}
    const documents = createDocuments(input)
    assert.deepEqual(
      documents.stories.map(story => documents.of(story).url),
      ['/x/stories/мир/']
    )
  })
})

function htmlOf(example: Example, description: object = {}): string {
  const documents = createDocuments(exampleInput([example], description))
  return documents.stories.map(story => documents.of(story).html).join('')
}

function bodyOf(html: string): string {
  return html.replace(/^.*<body[^>]*>/, '').replace(/<\/body>.*\n$/, '')
}

function factsOf(html: string): string[] {
  const facts = html.matchAll(/data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"/g)
  return [...facts].map(([, name, value]) => `${name} ${value}`)
}
