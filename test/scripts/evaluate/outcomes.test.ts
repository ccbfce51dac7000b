import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {type Label, type Prediction, readLabels} from '../../../scripts/evaluate/labels.ts'
import {fold, normalise} from '../../../scripts/evaluate/normalise.ts'
import {outcomesOf, type ScoredField} from '../../../scripts/evaluate/outcomes.ts'

const labels = readLabels(
  fileURLToPath(new URL('../../fixtures/labelled/labels.jsonl', import.meta.url))
)

/** A label of a small article; the rows of a table change what they show. */
const base: Label = {
  ...(labels.find(label => label.file === 'fi-clean-short.txt') ?? assert.fail('no such label')),
  file: 'a.txt'
}

const counted: [string, ScoredField, Partial<Label>, Partial<Prediction>, number[]][] = [
  ['a right headline', 'headline', {headline: 'Rain'}, {headline: 'Rain'}, [1, 0, 0]],
  ['other quotation marks', 'headline', {headline: '“Rain”'}, {headline: '"Rain"'}, [1, 0, 0]],
  ['another case', 'headline', {headline: 'Rain'}, {headline: 'RAIN'}, [0, 1, 1]],
  ['no headline', 'headline', {headline: 'Rain'}, {}, [0, 0, 1]],
  ['a headline where none is', 'headline', {headline: undefined}, {headline: 'Rain'}, [0, 1, 0]],
  [
    'a place in capitals',
    'dateline_place',
    {dateline_place: 'Rome'},
    {dateline_place: 'ROME'},
    [1, 0, 0]
  ],
  [
    'a desk for an author',
    'byline',
    {byline: [], credit: 'The Press'},
    {byline: ['Press']},
    [0, 0, 0]
  ],
  [
    'a stranger for an author',
    'byline',
    {byline: ['A'], credit: 'X'},
    {byline: ['A', 'B']},
    [1, 1, 0]
  ],
  ['the stated date', 'date', {date: '2019-03-28'}, {date: '2019-03-28'}, [1, 0, 0]],
  ['a date that is not stated', 'date', {date: undefined}, {date: '2018-01-01'}, [0, 1, 0]],
  [
    'the stated part of a date',
    'date_partial',
    {date: undefined, date_partial: '--03-28'},
    {date: 'XXXX-03-28'},
    [1, 0, 0]
  ],
  [
    'the wrong part of a date',
    'date_partial',
    {date: undefined, date_partial: '--03-28'},
    {date: 'XXXX-03-29'},
    [0, 1, 1]
  ],
  [
    'a publisher by its other name',
    'publisher',
    {publisher: 'Norra (NP)', publisher_in_text: true},
    {publisher: 'NP'},
    [1, 0, 0]
  ],
  [
    'a publisher with its article',
    'publisher',
    {publisher: 'The Echo', publisher_in_text: true},
    {publisher: 'Echo'},
    [1, 0, 0]
  ],
  [
    'a publisher the text hides',
    'publisher',
    {publisher_in_text: false},
    {publisher: 'Echo'},
    [0, 1, 0]
  ],
  [
    'metadata for furniture',
    'boilerplate',
    {boilerplate: ['Share'], metadata: ['Noon']},
    {boilerplate: ['Share', 'Noon']},
    [1, 0, 0]
  ],
  [
    'body for furniture',
    'boilerplate',
    {boilerplate: ['Share']},
    {boilerplate: ['Share', 'It rained.']},
    [1, 1, 0]
  ],
  [
    'wrapped furniture in one piece',
    'boilerplate',
    {boilerplate: ['Story one', 'goes on'], shape: {wrap: 72}},
    {boilerplate: ['Story one goes on']},
    [2, 0, 0]
  ],
  [
    'the body after the dateline',
    'body_first',
    {first_body_paragraph: 'ROME - It rained.', first_body_paragraph_no_dateline: 'It rained.'},
    {body_first: 'It rained.'},
    [1, 0, 0]
  ]
]

for (const [name, field, label, prediction, expected] of counted) {
  test(`should count ${name} of ${field} as ${expected.join('/')} right/extra/missed`, () => {
    const outcomes = outcomesOf({...base, ...label}, {file: 'a.txt', ...prediction})
    const found = outcomes.filter(outcome => outcome.field === field)
    assert.deepEqual(
      found.map(({right, extra, missed}) => [right, extra, missed]),
      [expected]
    )
  })
}

test('should leave out a full date that is true though the text does not state it', () => {
  const label = {...base, date: undefined, date_partial: undefined, date_true: '2019-03-28'}
  const outcomes = outcomesOf(label, {file: 'a.txt', date: '2019-03-28'})
  assert.deepEqual(
    outcomes.filter(({field}) => field === 'date'),
    []
  )
})

test('should compare only the kind of a capture that holds no article', () => {
  const outcomes = outcomesOf(
    {...base, kind: 'other'},
    {file: 'a.txt', kind: 'other', headline: 'x'}
  )
  assert.deepEqual(outcomes, [{field: 'kind', right: 1, extra: 0, missed: 0, exact: true}])
})

const forms: [string, string, string][] = [
  ['“It’s\u00a0over” — twice', '"It\'s over" - twice', '"it\'s over" - twice'],
  ['ＴＡＳＳ.', 'TASS.', 'tass'],
  ['Straße\u200b', 'Straße', 'strasse'],
  ["''ja''", '"ja"', '"ja"']
]

for (const [text, normal, folded] of forms) {
  test(`should compare \`${text}\` as \`${normal}\` and, for names, as \`${folded}\``, () => {
    assert.deepEqual([normalise(text), fold(text)], [normal, folded])
  })
}
