/** The labelled lines at the top of records, mails and news messages, and tags in their place. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {paragraphsOf} from '../../src/model/body.ts'
import type {Story} from '../../src/model/story.ts'
import {readRecordHead} from '../../src/parse/record-head/read.ts'
import {recordLabels} from '../../src/parse/vocabulary/record-labels.ts'
import {storyOf} from './story-of.ts'

const paragraphs = `LINDHOLM — The old mill bridge will close on Friday for repairs that the county expects to last a year.

Engineers found rot in eleven of the fourteen oak piers, and will replace them all.`

const records: readonly (readonly [what: string, head: string, expected: object])[] = [
  [
    'a record',
    `Title: Bridge to close for a year
Author: Jane Doe and John Roe
Source: The Lindholm Times
Date: 2017-06-09
Category: News > Local; Page 4
URL: https://times.example/2017/bridge
Tags: bridges, mills
Text: `,
    {
      headline: 'Bridge to close for a year',
      byline: 'Jane Doe and John Roe',
      author: ['Jane Doe', 'John Roe'],
      publisher: 'The Lindholm Times',
      datePublished: '2017-06-09',
      articleSection: ['News', 'Local'],
      url: 'https://times.example/2017/bridge',
      keywords: ['bridges', 'mills'],
      place: 'LINDHOLM'
    }
  ],
  [
    'a record in capitals, its labels parted by blank lines',
    `HEADLINE: Bridge To Close for a Year

BYLINE: By JANE DOE

LENGTH: 312 words

BODY:
`,
    {
      headline: 'Bridge To Close for a Year',
      byline: 'By JANE DOE',
      author: ['JANE DOE'],
      place: 'LINDHOLM'
    }
  ],
  [
    'a mail whose subject goes on in the next line',
    `From: desk@times.example
To: readers@times.example
Date: Fri, 9 Jun 2017 06:02:44 +0100
X-Mailer-Of: no consequence
Subject: Bridge to close
 for a year

`,
    {
      headline: 'Bridge to close for a year',
      datePublished: '2017-06-09',
      place: 'LINDHOLM'
    }
  ],
  [
    'a record that names the headline of another',
    `Title: Bridge to close for a year
Author: Jane Doe
Title: Ferry to sail

`,
    {
      headline: 'Bridge to close for a year',
      byline: 'Jane Doe',
      author: ['Jane Doe'],
      place: 'LINDHOLM'
    }
  ],
  [
    'a record in Russian',
    `Заголовок: Мост закроют на год
Автор: Ирина Соколова
Дата: 9 июня 2017

`,
    {
      headline: 'Мост закроют на год',
      byline: 'Ирина Соколова',
      author: ['Ирина Соколова'],
      datePublished: '2017-06-09',
      place: 'LINDHOLM'
    }
  ],
  [
    'a record whose day and month could change places',
    `Title: Bridge to close for a year
Byline: Jane Doe
Date: 3/4/2017

`,
    {
      headline: 'Bridge to close for a year',
      byline: 'Jane Doe',
      author: ['Jane Doe'],
      datePublished: '2017-03-04?',
      place: 'LINDHOLM'
    }
  ]
]

const tagged = `<DOC>
<DOCNO> LT030399-0041 </DOCNO>
<DATE_TIME>March 3, 1999</DATE_TIME>
<HEADLINE>
<P>
Bridge to close for a year
</P>
</HEADLINE>
<BYLINE> By JANE DOE </BYLINE>
<TEXT>
<P>
${paragraphs.replace('\n\n', '\n</P>\n<P>\n')}
</P>
</TEXT>
<TYPE>
Infrastructure
</TYPE>
</DOC>`

const others: readonly (readonly [what: string, head: string])[] = [
  [
    'a page with labels and a headline of its own',
    'Bridge to close\nSource: The Lindholm Times\nDate: 9 June 2017\nCategory: News\n\n'
  ],
  ['a story that begins with a tag', '<b>Bridge to close</b>\n\n'],
  ['a title and nothing else', 'Title: Bridge to close\n\n'],
  ['a table', 'Bridge: 12\nPier: 14\nText: 3\n\n'],
  [
    'labels further down',
    `${'A line of a page\n'.repeat(9)}Title: Bridge\nAuthor: Jane Doe\nDate: 9 June 2017\n\n`
  ]
]

describe('readRecordHead', () => {
  for (const [what, head, expected] of records) {
    it(`should read ${what}`, () => {
      const story = storyOf(`${head}${paragraphs}\n`)
      assert.deepEqual(factsOf(story), expected)
      assert.deepEqual(paragraphsOf(story.articleBody), paragraphs.split('\n\n'))
    })
  }

  it('should read a record whose fields stand between tags', () => {
    const story = storyOf(tagged)
    assert.deepEqual(factsOf(story), {
      headline: 'Bridge to close for a year',
      byline: 'By JANE DOE',
      author: ['JANE DOE'],
      datePublished: '1999-03-03',
      place: 'LINDHOLM'
    })
    assert.deepEqual(paragraphsOf(story.articleBody), paragraphs.split('\n\n'))
    assert.deepEqual(
      story.lines.flatMap(({text, fate}) => (fate === 'body' ? [text] : [])),
      paragraphs.split('\n\n')
    )
  })

  for (const [what, head] of others) {
    it(`should take no record for ${what}`, () => {
      assert.equal(readRecordHead(`${head}${paragraphs}`.split('\n')), undefined)
    })
  }

  it('should take what has labels under the text for no part of it', () => {
    const [[, head] = ['', '']] = records
    const story = storyOf(
      `${head}${paragraphs}\n\nGRAPHIC: Photo: The bridge\n\nLOAD-DATE: June 9, 2017\n`
    )
    assert.deepEqual(
      story.lines
        .slice(-4)
        .filter(({fate}) => fate !== 'blank')
        .map(({fate, rule}) => [fate, rule]),
      [
        ['furniture', 'record-head'],
        ['furniture', 'record-head']
      ]
    )
  })

  it('should stay with a head, however long', () => {
    const fields = Array.from({length: 40_000}, (_, at) => `Title: Bridge ${at}`)
    assert.ok((readRecordHead(fields)?.fields.length ?? 0) <= 100)
  })
})

describe('recordLabels', () => {
  it('should know each label as one thing, in lower case', () => {
    const all = Object.values(recordLabels).flat()
    assert.deepEqual(
      all.filter((label, at) => all.indexOf(label) !== at || label !== label.toLowerCase()),
      []
    )
  })
})

/** The fields of a story that heads have, without those that are missing. */
function factsOf(story: Story): object {
  const {headline, byline, author, publisher, datePublished, articleSection} = story
  const {url, keywords, dateline} = story
  const facts = {
    headline,
    byline,
    author: author?.map(({name}) => name),
    publisher: publisher?.name,
    datePublished,
    articleSection,
    url,
    keywords,
    place: dateline?.place
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
