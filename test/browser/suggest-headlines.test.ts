/** Which headlines are suggested. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Fragment} from '../../src/browser/pagefind-api.ts'
import {headlinesFor} from '../../src/browser/suggest-headlines.ts'

const stories = [
  story('Dockers end strike at the harbour', ['The Tide'], '2 May 2020'),
  story('Letter found behind a wall', [], 'Date not stated'),
  story('Захарова и порт', ['Волна'], '3 May 2020')
]

const cases: [query: string, headlines: string[]][] = [
  ['dock', ['Dockers end strike at the harbour']],
  ['strike dockers', ['Dockers end strike at the harbour']],
  ['Tockers', ['Dockers end strike at the harbour']],
  ['"found behind"', ['Letter found behind a wall']],
  ['zakharova', ['Захарова и порт']],
  ['dock wall', []],
  ['ockers', ['Dockers end strike at the harbour']],
  ['arbo', []],
  ['', []],
  ['…', []]
]

describe('headlinesFor', () => {
  for (const [query, headlines] of cases) {
    it(`should suggest ${headlines.length} for \`${query}\``, () =>
      assert.deepEqual(
        headlinesFor(query, stories).map(({text}) => text),
        headlines
      ))
  }

  it('should say where the story stands, by whom it is and when', () =>
    assert.deepEqual(headlinesFor('harbour', stories), [
      {
        type: 'story',
        text: 'Dockers end strike at the harbour',
        facts: 'The Tide · 2 May 2020',
        href: '/x/stories/d%C3%B6ck/'
      }
    ]))

  it('should suggest four at most, in the order of the stories', () => {
    const many = [1, 2, 3, 4, 5].map(number => story(`Strike ${number}`, [], ''))
    assert.deepEqual(
      headlinesFor('strike', many).map(({text}) => text),
      ['Strike 1', 'Strike 2', 'Strike 3', 'Strike 4']
    )
  })
})

function story(title: string, publisher: string[], date: string): Fragment {
  return {
    raw_url: '/x/stories/döck/',
    raw_content: '',
    meta: {title},
    filters: {publisher, date: [date]},
    anchors: [],
    weighted_locations: []
  }
}
