/** Dates as newspapers of many languages print them, beside numbers that are none. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {findDates} from '../../../src/parse/dates/find-dates.ts'

/** A line of the fixture. */
interface Row {
  readonly language: string
  readonly text: string
  /** The date, as printed, and `ambiguous` when day and month could change places. */
  readonly dates: readonly (readonly string[])[]
}

const rows = readFileSync(new URL('../../fixtures/dates.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => JSON.parse(line))

for (const {language, text, dates} of rows) {
  test(`should find ${dates.length} dates (${language}) in: ${text}`, () => {
    const found = findDates(text, {language})
    assert.deepEqual(
      found.map(({date, text: printed, ambiguous}) => [
        date,
        printed,
        ...(ambiguous ? ['ambiguous'] : [])
      ]),
      dates
    )
    for (const {text: printed, start, end} of found) assert.equal(text.slice(start, end), printed)
  })
}
