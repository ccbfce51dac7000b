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

const paragraphs = `Three bridges on the river will stay closed until the spring, the roads agency said on Monday.

The ice had damaged their piers, and divers cannot reach them before the thaw, it said.`

/** Lines between headline and text that speak to those who print the copy. */
const toEditors: readonly (readonly [line: string])[] = [
  ['URGENT'],
  ['Eds: Updates with a statement by the agency.'],
  ['(Zusammenfassung 1410 - neu: Wetter)']
]
for (const [line] of toEditors) {
  test(`should take neither headline nor standfirst from ${line}`, () => {
    const {headline, abstract} = storyOf(
      `${line}\n\nBridges on the river closed until spring\n\nOSLO (AP) - ${paragraphs}`
    )
    assert.deepEqual([headline, abstract], ['Bridges on the river closed until spring', undefined])
  })
}

test('should take the headline of an agency without the sign that ends it', () => {
  const {headline} = storyOf(`Brücken bleiben gesperrt =\n\nOslo (dpa) - ${paragraphs}`)
  assert.equal(headline, 'Brücken bleiben gesperrt')
})

test('should take all points above the text for the standfirst, however short', () => {
  const {abstract} = storyOf(
    `UPDATE 1-Bridges on the river closed\n\n* Ice damaged piers of three bridges\n\n* Traffic rerouted\n\nBy Ida Holm\n\nOSLO, March 2 (Reuters) - ${paragraphs}`
  )
  assert.equal(abstract, '* Ice damaged piers of three bridges\n* Traffic rerouted')
})

const signOffs: readonly (readonly [lines: string, isText: boolean])[] = [
  ['nk/ot/wd', false],
  ['IH // TB', false],
  ['NTB ih/tb', false],
  ['AAP XJ tb', false],
  ['(ANSA).', false],
  ['-- BERNAMA', false],
  ['--Indo-Asian News Service\n\nnk/ot', false],
  ['dpa ih xx n1 tb\n\n121530 Jun 13', false],
  ['AP-ES-03-12-08 1432EDT', false],
  ['** North Press Bureau: 555-0100 **', false],
  ['Oslo 2, Bergen 1', true],
  ['AP was told on Tuesday.', true],
  ['Shr 12 cts vs ten cts', true]
]
for (const [lines, isText] of signOffs) {
  test(`should ${isText ? 'keep' : 'leave out'} ${JSON.stringify(lines)} below agency copy`, () => {
    const {articleBody} = storyOf(`OSLO (AP) - ${paragraphs}\n\n${lines}`)
    assert.equal(articleBody.children.length, isText ? 3 : 2)
  })
}

test('should read the day from a last line that says in which edition copy was printed', () => {
  const {datePublished, articleBody} = storyOf(
    `OSLO: ${paragraphs}\n\nPublished in Coast Post, March 3rd, 2021`
  )
  assert.deepEqual([datePublished, articleBody.children.length], ['2021-03-03', 2])
})

test('should keep a text whose first line begins with the name of the agency', () => {
  const {lines} = storyOf(
    '新华社兰州7月8日电（记者王林）连日降雨已造成山区四座桥梁受损。\n\n截至7日18时，全省共有1204间房屋受损。\n\n当地已转移群众3100人。（完）'
  )
  assert.deepEqual(
    lines.filter(({text}) => text !== '').map(({fate}) => fate),
    ['body', 'body', 'body']
  )
})
