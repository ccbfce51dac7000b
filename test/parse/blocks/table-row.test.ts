import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isTableRow} from '../../../src/parse/blocks/table-row.ts'

const rows: readonly (readonly [text: string, isRow: boolean])[] = [
  ['Torsa d. Lindholm 61-58', true],
  ['Torsa d. Lindholm 61-58 (OT)', true],
  ['Lindholm 48, Torsa 21', true],
  ['Lindholm 12 18 9 15 — 58', true],
  ['Ferry fares rise by 5 percent', false],
  ['Lindholm win 3-1 and go top of the table', false],
  ['12 18 9 15', false],
  ['Council, 48, Torsa', false]
]

for (const [text, isRow] of rows) {
  test(`should call “${text}” ${isRow ? 'a row of a table' : 'no row'}`, () => {
    assert.equal(isTableRow(text), isRow)
  })
}
