import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import type {Certainty} from '../../src/model/evidence.ts'
import {createDateWords} from '../../src/render/date-words.ts'
import {createLabels} from '../../src/render/labels.ts'
import {readStrings} from '../../src/render/strings.ts'
import {createUrls} from '../../src/render/urls.ts'
import type {DateView} from '../../src/render/views/types.ts'
import {edtf} from './example-site.ts'

const folders = [join(import.meta.dirname, '../../templates')]
const english = dateWords('en')

function dateWords(language: string) {
  const labels = createLabels(language, readStrings(folders, language))
  return createDateWords(labels, createUrls('/'))
}

const rows: readonly (readonly [string, Certainty, DateView])[] = [
  [
    '2019-03-28',
    'stated',
    {text: '28 March 2019', mark: 'stated', datetime: '2019-03-28', href: '/dates/2019/03/28/'}
  ],
  ['2019-03-28', 'derived', {text: '28 March 2019?', mark: 'derived', href: '/dates/2019/03/28/'}],
  [
    '2019-03',
    'stated',
    {text: 'March 2019', mark: 'stated', datetime: '2019-03', href: '/dates/2019/03/'}
  ],
  ['2019', 'stated', {text: '2019', mark: 'stated', datetime: '2019', href: '/dates/2019/'}],
  [
    '2019-03-28?',
    'derived',
    {text: '28 March [2019]', mark: 'derived', href: '/dates/2019/03/28/'}
  ],
  [
    '2019-03-26~',
    'derived',
    {text: 'about 26 March 2019', mark: 'derived', href: '/dates/2019/03/26/'}
  ],
  [
    '2019-03-26%',
    'derived',
    {text: 'about 26 March [2019]', mark: 'derived', href: '/dates/2019/03/26/'}
  ],
  [
    'XXXX-03-28',
    'stated',
    {
      text: '28 March [year not stated]',
      mark: 'stated',
      datetime: '03-28',
      href: '/on-this-day/03-28/'
    }
  ],
  ['XXXX-03', 'stated', {text: 'March [year not stated]', mark: 'stated', href: '/dates/undated/'}],
  [
    '2019-03/2019-05',
    'derived',
    {text: 'within March – May 2019', mark: 'derived', href: '/dates/2019/'}
  ],
  [
    '2018/2019-03',
    'derived',
    {text: 'within 2018 – March 2019', mark: 'derived', href: '/dates/2018/'}
  ]
]

for (const [date, certainty, view] of rows) {
  test(`should say ${certainty} ${date} as “${view.text}”`, () => {
    const found = english.view(edtf(date), certainty)
    assert.deepEqual({...found, text: plainSpaces(found.text)}, view)
  })
}

test('should say in words that a date is unknown', () => {
  assert.deepEqual(english.view(undefined), {text: 'Date not stated', mark: 'unknown'})
})

test('should follow the language of the archive', () => {
  assert.equal(dateWords('ru').calendar(2019, 3, 28), '28 марта 2019 г.')
  assert.equal(dateWords('not a tag').calendar(2019, 3, 28), '28 March 2019')
})

test('should name the days of the week from Monday', () => {
  assert.deepEqual(
    english.weekdays.map(({long}) => long),
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  )
})

/** `Intl` sets thin spaces around dashes. */
function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ')
}
