/** The state of a search in the URL. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {fromUrl, isEmpty, type SearchState, sorts, toUrl} from '../../src/browser/search-state.ts'

const facets = ['outlet', 'year']
const empty: SearchState = {
  query: '',
  chosen: {},
  from: '',
  to: '',
  undated: false,
  sort: 'relevance',
  page: 1
}

const read: [url: string, state: Partial<SearchState>][] = [
  ['', {}],
  ['?q=oil+prices', {query: 'oil prices'}],
  ['?q=%22crude+oil%22', {query: '"crude oil"'}],
  ['?q=++', {}],
  ['?outlet=tass&outlet=press-tv', {chosen: {outlet: ['press-tv', 'tass']}}],
  ['?outlet=tass&outlet=tass', {chosen: {outlet: ['tass']}}],
  ['?outlet=', {}],
  ['?mood=gloomy', {}],
  ['?sort=oldest', {sort: 'oldest'}],
  ['?sort=loudest', {}],
  ['?from=1987-03&to=1987', {from: '1987-03', to: '1987'}],
  ['?from=1987-13&to=soon', {}],
  ['?to=1987&undated=1', {to: '1987', undated: true}],
  ['?undated=1', {undated: true}],
  ['?page=3', {page: 3}],
  ['?page=0', {}],
  ['?page=-1', {}],
  ['?page=many', {}],
  ['?page=1e9', {}]
]

describe('fromUrl', () => {
  for (const [url, state] of read) {
    it(`should read \`${url}\``, () => assert.deepEqual(fromUrl(url, facets), {...empty, ...state}))
  }
})

describe('toUrl', () => {
  it('should leave out what is a default', () => assert.equal(toUrl(empty), ''))

  it('should name facets and values in one order', () =>
    assert.equal(
      toUrl({
        query: 'a b',
        chosen: {year: ['2019', '2001'], outlet: ['tass']},
        from: '2001',
        to: '2019-03-28',
        undated: true,
        sort: 'newest',
        page: 2
      }),
      '?q=a+b&outlet=tass&year=2001&year=2019&from=2001&to=2019-03-28&undated=1&sort=newest&page=2'
    ))

  it('should give back every state that was read', () => {
    const value = fc.string({minLength: 1})
    const day = fc.constantFrom('', '1987', '1987-03', '2019-03-28')
    const state = fc.record({
      query: fc.string().map(text => text.trim()),
      chosen: fc.dictionary(fc.constantFrom(...facets), fc.uniqueArray(value, {minLength: 1})),
      from: fc.constantFrom('1987'),
      to: day,
      undated: fc.boolean(),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({min: 1, max: 100})
    })
    fc.assert(
      fc.property(state, once => {
        const chosen = Object.entries(once.chosen).map(([name, values]) => [name, values.sort()])
        assert.deepEqual(fromUrl(toUrl(once), facets), {
          ...once,
          chosen: Object.fromEntries(chosen)
        })
      })
    )
  })
})

describe('isEmpty', () => {
  const cases: [state: Partial<SearchState>, expected: boolean][] = [
    [{}, true],
    [{sort: 'oldest', page: 2}, true],
    [{query: 'x'}, false],
    [{to: '1987'}, false],
    [{undated: true}, true],
    [{chosen: {outlet: ['tass']}}, false]
  ]
  for (const [state, expected] of cases) {
    it(`should be ${expected} for ${JSON.stringify(state)}`, () =>
      assert.equal(isEmpty({...empty, ...state}), expected))
  }
})
