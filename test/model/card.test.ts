/** The card of a story: what the archive keeps of it, and what it leaves to the story. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toCard} from '../../src/model/card.ts'
import {edtf, exampleStory, paragraph} from '../render/example-site.ts'

test('should hold what the archive needs of a story, and no body', () => {
  const story = exampleStory('a.txt', {
    headline: 'Storm closes bridge',
    abstract: 'Engineers inspect it',
    byline: 'By Jane Doe',
    author: [{type: 'Person', name: 'Jane Doe'}],
    dateline: {text: 'OSLO -', place: 'OSLO'},
    date: '2019-03-28?',
    dateModified: edtf('2019-03-29'),
    publisher: {name: 'Herald'},
    inLanguage: 'en',
    articleSection: ['News'],
    keywords: ['Storms'],
    citedSources: [{name: 'RT', text: 'RT reported'}],
    mentions: [{type: 'Place', name: 'Oslo'}],
    quotations: [{text: 'We wait until the storm is over'}],
    editorial: {slug: 'storm'},
    evidence: {
      datePublished: {rule: 'date-derived:caption', certainty: 'derived', because: 'it is'}
    }
  })
  assert.deepEqual(toCard(story), {
    identifier: story.identifier,
    path: 'a.txt',
    sha256: story.capture.sha256,
    kind: 'article',
    headline: 'Storm closes bridge',
    abstract: 'Engineers inspect it',
    byline: 'By Jane Doe',
    author: [{type: 'Person', name: 'Jane Doe'}],
    dateline: {text: 'OSLO -', place: 'OSLO'},
    datePublished: '2019-03-28?',
    dateCertainty: 'derived',
    dateModified: '2019-03-29',
    publisher: 'Herald',
    inLanguage: 'en',
    citedSources: [{name: 'RT', text: 'RT reported'}],
    articleSection: ['News'],
    keywords: ['Storms'],
    direction: 'ltr',
    wordCount: 7,
    opening: 'The river rose by two metres overnight.',
    mentions: [{type: 'Place', name: 'Oslo'}],
    quotations: [{text: 'We wait until the storm is over'}],
    editorial: {slug: 'storm'}
  })
})

test('should have no key for what is not known', () => {
  const story = exampleStory('a.txt', {body: []})
  assert.deepEqual(toCard(story), {
    identifier: story.identifier,
    path: 'a.txt',
    sha256: story.capture.sha256,
    kind: 'article',
    articleSection: [],
    keywords: [],
    direction: 'ltr',
    wordCount: 7,
    opening: '',
    mentions: [],
    quotations: [],
    editorial: {}
  })
})

const openings: readonly (readonly [why: string, text: string, opening: string])[] = [
  ['whole up to 400 characters', 'a'.repeat(400), 'a'.repeat(400)],
  ['cut at the last word', `${'word '.repeat(80)}and more`, `${'word '.repeat(80).trimEnd()}…`],
  ['cut within a word of half its length', `a ${'b'.repeat(500)}`, `a ${'b'.repeat(398)}…`],
  ['never within a character', `${'a'.repeat(399)}🦊🦊`, `${'a'.repeat(399)}…`]
]
for (const [why, text, opening] of openings) {
  test(`should open ${why}`, () => {
    const body = [paragraph(text), paragraph('The second paragraph.')]
    assert.equal(toCard(exampleStory('a.txt', {body})).opening, opening)
  })
}
