import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {type Label, type Prediction, readLabels} from '../../scripts/evaluate/labels.ts'
import {missesOf, scoreTable} from '../../scripts/evaluate/report.ts'
import {score} from '../../scripts/evaluate/score.ts'

const folder = new URL('../fixtures/labelled/', import.meta.url)
const labels = readLabels(fileURLToPath(new URL('labels.jsonl', folder)))

/** A label of a small article; the rows of a table change what they show. */
const base: Label = {
  ...(labels.find(label => label.file === 'fi-clean-short.txt') ?? assert.fail('no such label')),
  file: 'a.txt'
}

test('should give every field 1.0 when the labels are predicted', () => {
  for (const by of ['mode', 'language'] as const) {
    const scores = score(labels, labels.map(toPerfect), by)
    const imperfect = [...scores].flatMap(([group, fields]) =>
      [...fields]
        .filter(([, {f1, accuracy}]) => f1 !== 1 || (accuracy ?? 1) !== 1)
        .map(([field]) => `${group} ${field}`)
    )
    assert.deepEqual(imperfect, [])
  }
})

test('should score nothing for predictions that say nothing', () => {
  assert.equal(macro(labels.map(({file}) => ({file}))), 0)
})

test('should score nothing for predictions that are all wrong', () => {
  const wrong = labels.map(({file}) => ({
    file,
    kind: 'x',
    headline: 'x',
    standfirst: 'x',
    byline: ['x'],
    dateline_place: 'x',
    agency: 'x',
    date: '1900-01-01',
    publisher: 'x',
    section: ['x'],
    captions: ['x'],
    subheads: ['x'],
    boilerplate: ['x'],
    body_first: 'x',
    quotes: []
  }))
  assert.equal(macro(wrong), 0)
})

test('should print a table for all captures and for each group', () => {
  const gold = {...base, headline: 'Rain', shape: {mode: 'mid'}}
  const table = scoreTable(score([gold], [{file: 'a.txt', headline: 'Snow'}], 'mode'))
  assert.deepEqual(table.split('\n').slice(0, 3), [
    '== all',
    'field                 P      R     F1    acc   gold',
    'headline          0.000  0.000  0.000  0.000      1'
  ])
  assert.match(table, /^== clean, mid$/m)
})

test('should show what was labelled, what was predicted and the first lines of a miss', () => {
  const gold = {...base, headline: 'Rain', shape: {mode: 'mid'}}
  const shown = missesOf(
    'headline',
    [gold],
    [{file: 'a.txt', headline: 'Snow'}],
    () => 'Rain\n\nIt rained.\n'
  )
  assert.equal(
    shown,
    '== a.txt  article fi mid\ngold:      "Rain"\npredicted: "Snow"\n    | Rain\n    | It rained.\n'
  )
})

test('should show nothing of a field that is right everywhere', () => {
  const textOf = (file: string) => readFileSync(new URL(`texts/${file}`, folder), 'utf8')
  assert.equal(missesOf('captions', labels, labels.map(toPerfect), textOf), '')
})

function toPerfect(label: Label): Prediction {
  const partial = label.date_partial && `XXXX${label.date_partial.slice(1)}`
  return {
    file: label.file,
    kind: label.kind,
    byline: label.byline,
    section: label.section,
    captions: label.captions,
    subheads: label.subheads,
    boilerplate: label.boilerplate,
    quotes: label.quotes.map(({text, speaker}) => ({text, ...(speaker ? {speaker} : {})})),
    ...(label.headline ? {headline: label.headline} : {}),
    ...(label.standfirst ? {standfirst: label.standfirst} : {}),
    ...(label.dateline_place ? {dateline_place: label.dateline_place} : {}),
    ...(label.agency_in_dateline ? {agency: label.agency_in_dateline} : {}),
    ...((label.date ?? partial) ? {date: label.date ?? partial ?? ''} : {}),
    ...(label.publisher_in_text && label.publisher ? {publisher: label.publisher} : {}),
    ...(label.first_body_paragraph ? {body_first: label.first_body_paragraph} : {})
  }
}

function macro(predictions: readonly Prediction[]): number {
  const all = [...(score(labels, predictions, 'mode').get('all')?.values() ?? [])]
  return all.reduce((sum, {f1}) => sum + f1, 0) / all.length
}
