/** What is shown of a result: marks and passages. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Anchor, Fragment} from '../../src/browser/pagefind-api.ts'
import {excerptsOf, type Piece} from '../../src/browser/search-passages.ts'

describe('excerptsOf', () => {
  it('should mark words without their punctuation, and print paragraphs as they are', () => {
    const {headline, passages, matched} = excerptsOf(
      fragment(['Harbour strike ends'], ['“Strike!” they cried <twice>'], [1, 3])
    )
    assert.equal(print(headline), 'Harbour [strike] ends')
    assert.deepEqual(
      passages.map(({anchor, pieces}) => [anchor, print(pieces)]),
      [['p1', '“[Strike]!” they cried <twice>']]
    )
    assert.deepEqual(matched, ['strike', 'Strike'])
  })

  it('should show the best passages first, three at most', () => {
    const paragraphs = ['tea', 'tea tea', 'tea tea tea', 'tea tea tea tea'].map(text => `x ${text}`)
    const words = paragraphs.join(' ').split(' ')
    const at = words.flatMap((word, index) => (word === 'tea' ? [index + 1] : []))
    const {passages} = excerptsOf(fragment(['Tea'], paragraphs, at))
    assert.deepEqual(
      passages.map(({anchor}) => anchor),
      ['p4', 'p3', 'p2']
    )
  })

  it('should open with the text when only the headline matched', () => {
    const {passages} = excerptsOf(fragment(['Strike'], ['Work goes on.', 'More.'], [0]))
    assert.deepEqual(
      passages.map(({anchor, pieces}) => [anchor, print(pieces)]),
      [['p1', 'Work goes on.']]
    )
  })

  it('should cut a long paragraph around its first match', () => {
    const long = Array.from({length: 100}, (_, index) => `w${index}`)
    const {passages} = excerptsOf(fragment(['Head'], [long.join(' ')], [51]))
    const shown = long.slice(42, 74).join(' ').replace('w50', '[w50]')
    assert.deepEqual(
      passages.map(({pieces}) => print(pieces)),
      [`…\u00A0${shown}\u00A0…`]
    )
  })

  it('should link only to what the page can be linked to', () => {
    const story = fragment(['Head'], ['caption', 'text'], [1, 2])
    const anchors = story.anchors.map(anchor =>
      anchor.id === 'p1' ? {...anchor, id: 'c1'} : anchor
    )
    const {passages} = excerptsOf({...story, anchors})
    assert.deepEqual(
      passages.map(({anchor}) => anchor),
      [undefined, 'p2']
    )
  })

  it('should join words without spaces where the language sets none', () => {
    const anchors: Anchor[] = [
      {id: 'headline', text: '港口', location: 0},
      {id: 'p1', text: '罢工结束', location: 1}
    ]
    const {passages} = excerptsOf({
      ...fragment([], [], [2]),
      raw_content: '港口\u200B罢工\u200B结束',
      anchors
    })
    assert.deepEqual(
      passages.map(({pieces}) => print(pieces)),
      ['罢工[结束]']
    )
  })

  it('should mark a match that is all punctuation whole', () => {
    const {passages} = excerptsOf(fragment(['Head'], ['a … b'], [2]))
    assert.deepEqual(
      passages.map(({pieces}) => print(pieces)),
      ['a […] b']
    )
  })
})

/** A result as Pagefind gives it: each part closed with a full stop in the content. */
function fragment(headline: string[], paragraphs: string[], locations: number[]): Fragment {
  const texts = [...headline, ...paragraphs]
  const anchors = texts.map((text, index) => ({
    id: index < headline.length ? 'headline' : `p${index - headline.length + 1}`,
    text,
    location: texts.slice(0, index).join(' ').split(' ').filter(Boolean).length
  }))
  return {
    raw_url: '/stories/harbour/',
    raw_content: texts
      .map(text => `${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}.`)
      .join(' '),
    meta: {title: headline.join('')},
    filters: {},
    anchors,
    weighted_locations: locations.map(location => ({location, balanced_score: 1}))
  }
}

/** Pieces as text, marks in brackets. */
function print(pieces: readonly Piece[]): string {
  return pieces.map(({text, marked}) => (marked ? `[${text}]` : text)).join('')
}
