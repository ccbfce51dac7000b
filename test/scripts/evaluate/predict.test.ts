import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {toPrediction} from '../../../scripts/evaluate/predict.ts'
import {type Edtf, toEdtf} from '../../../src/model/edtf.ts'
import type {Story} from '../../../src/model/story.ts'
import {parseCapture} from '../../../src/parse/index.ts'
import {findCaptures, loadCapture, readCapture} from '../../../src/read/index.ts'

const texts = fileURLToPath(new URL('../../fixtures/labelled/texts', import.meta.url))

const dates: [string, string | undefined, string | undefined, string | undefined][] = [
  ['the stated date', '2019-03-28', 'XXXX-03-28', '2019-03-28'],
  [
    'month and day of the dateline when the year is derived',
    '2019-03-28?',
    'XXXX-03-28',
    'XXXX-03-28'
  ],
  ['the printed date when only what it dates is doubtful', '2019-03-28?', undefined, '2019-03-28'],
  ['nothing when all of the date is derived', '2019-03-26~', undefined, undefined],
  ['nothing when only the month is stated', '2019-03', undefined, undefined],
  ['nothing when nothing is known', undefined, undefined, undefined]
]

for (const [name, published, dated, expected] of dates) {
  test(`should predict ${name}`, () => {
    const {datePublished: _, ...story} = storyOf('fi-clean-short.txt')
    const prediction = toPrediction('a.txt', {
      ...story,
      dateline: {text: 'ROME', ...(dated ? {date: edtf(dated)} : {})},
      ...(published ? {datePublished: edtf(published)} : {})
    })
    assert.equal(prediction.date, expected)
  })
}

test('should predict persons as the byline and leave out desks and agencies', () => {
  const author = [
    {type: 'Person' as const, name: 'Aino Rautio'},
    {type: 'Organization' as const, name: 'STT'}
  ]
  const prediction = toPrediction('a.txt', {...storyOf('fi-clean-short.txt'), author})
  assert.deepEqual(prediction.byline, ['Aino Rautio'])
})

function storyOf(name: string): Story {
  const found = findCaptures(texts).captures
  const capture = found.find(({path}) => path === name) ?? assert.fail(`no capture ${name}`)
  return parseCapture(readCapture(loadCapture(capture))) ?? assert.fail(`no story in ${name}`)
}

function edtf(text: string): Edtf {
  return toEdtf(text) ?? assert.fail(`no date ${text}`)
}
