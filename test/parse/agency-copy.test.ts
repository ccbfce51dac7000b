import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from './story-of.ts'

/** Copy of an agency, with no page around it. */
const rows: readonly (readonly [shows: string, capture: string, headline: string])[] = [
  [
    'results, line by line',
    'LUNDVIK CORP <LVK> SETS QUARTERLY DIVIDEND\n\nOSLO, March 2 - Qtly div five cts vs four cts\n\nPay April 15\n\nRecord March 31',
    'LUNDVIK CORP <LVK> SETS QUARTERLY DIVIDEND'
  ],
  [
    'a table without a dateline',
    'OSLO EXCHANGE NOON - APR 7\n\nLundvik 7.8015 - 7.8035\n\nNorvik 12.622 - 12.634',
    'OSLO EXCHANGE NOON - APR 7'
  ],
  [
    'a headline that ends in a date',
    'LUNDVIK <LVK> YEAR ENDED DEC 31 1986\n\nOSLO, March 31 - Net 1.2 mln vs 1.1 mln',
    'LUNDVIK <LVK> YEAR ENDED DEC 31 1986'
  ],
  [
    'a flash',
    'LUNDVIK PORT AUTHORITY SAYS HARBOUR REOPENED',
    'LUNDVIK PORT AUTHORITY SAYS HARBOUR REOPENED'
  ]
]

for (const [shows, capture, headline] of rows) {
  test(`should take agency copy whole: ${shows}`, () => {
    const story = storyOf(capture)
    const {kind, articleSection, keywords, lines} = story
    const year = /^\d/.test(story.datePublished ?? '')
    const furniture = lines.filter(({fate}) => fate === 'furniture')
    assert.deepEqual(
      {kind, headline: story.headline, articleSection, keywords, year, furniture},
      {
        kind: 'article',
        headline,
        articleSection: undefined,
        keywords: undefined,
        year: false,
        furniture: []
      }
    )
  })
}

const withoutHeadline: readonly (readonly [why: string, capture: string])[] = [
  [
    'a talk that opens the text',
    '“When can we go home again, mother?”\n“In the spring, child, when the ice has gone from the bay.”\n\nParents in Bergen have heard the question every day since the ice came, and they answered it with patience. The ice will stay until spring, the harbour master said.'
  ]
]

for (const [why, capture] of withoutHeadline) {
  test(`should take no headline from ${why}`, () => {
    assert.equal(storyOf(capture).headline, undefined)
  })
}
