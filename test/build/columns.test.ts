/**
 * Records that were put into columns are given back as they were, whatever stands in them.
 */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type FieldsOf, rowReader, toColumns} from '../../src/build/columns.ts'

interface Sample {
  readonly name: string
  readonly kind: string | undefined
  readonly names: readonly string[] | undefined
  readonly place: {readonly name: string} | undefined
}

const fields: FieldsOf<Sample> = {name: true, kind: true, names: true, place: true}
const read = rowReader<Sample>(fields)

const text = fc.oneof(
  fc.constantFrom('', 'oslo', 'person/ida-lund', 'a|b', 'a\u007fb', '\u007f', 'Ærø'),
  fc.string()
)
const sample: fc.Arbitrary<Sample> = fc.record({
  name: text,
  kind: fc.option(fc.constantFrom('article', 'other'), {nil: undefined}),
  names: fc.option(fc.array(text, {maxLength: 4}), {nil: undefined}),
  place: fc.option(fc.record({name: text}, {noNullPrototype: true}), {nil: undefined})
})

function plain({name, kind, names, place}: Sample): Sample {
  return {name, kind, names, place}
}

test('should give back the records that were put into columns', () => {
  fc.assert(
    fc.property(fc.array(sample, {maxLength: 12}), samples => {
      const kept = JSON.parse(JSON.stringify(toColumns(samples, fields)))
      assert.deepEqual(read(kept).map(plain), samples.map(plain))
    })
  )
})

test('should keep what all share once, texts and lists in one text each, and all else by its values', () => {
  const samples: Sample[] = [
    {name: 'a', kind: 'article', names: ['x', 'y'], place: {name: 'OSLO'}},
    {name: 'b', kind: 'article', names: [], place: undefined},
    {name: 'c', kind: 'article', names: ['z'], place: {name: 'OSLO'}}
  ]
  assert.deepEqual(toColumns(samples, fields), {
    number: 3,
    fields: {
      name: {texts: 'a\u007fb\u007fc'},
      kind: {values: ['article']},
      names: {lists: 'x|y\u007f\u007fz'},
      place: {values: [{name: 'OSLO'}, null], places: [0, 1, 0]}
    }
  })
})
