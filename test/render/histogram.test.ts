/** The histogram to choose a range of dates on. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {ArchivedStory} from '../../src/model/archived-story.ts'
import {boundsOf, toEdtf} from '../../src/model/edtf.ts'
import {histogramOf} from '../../src/render/views/histogram.ts'

const spans: [name: string, dates: string[], bars: number, first: string, last: string][] = [
  ['days within two months', ['1987-02-26', '1987-03-01'], 4, '1987-02-26', '1987-03-01'],
  ['months beyond', ['1987-02-26', '1987-10-19'], 9, '1987-02', '1987-10'],
  ['years beyond five of them', ['1987-02-26', '2019-03-28'], 33, '1987', '2019'],
  ['decades beyond sixty years', ['1914-08-01', '2019-03-28'], 11, '1910', '2019']
]

describe('histogramOf', () => {
  for (const [name, dates, bars, first, last] of spans) {
    it(`should draw ${name}`, () => {
      const histogram = histogramOf(dated(...dates))
      assert.deepEqual(
        {bars: histogram?.bars.length, first: histogram?.first, last: histogram?.last},
        {bars, first, last}
      )
    })
  }

  it('should count a story on the first day that it may be of', () => {
    const histogram = histogramOf(dated('1987-02-01/1987-02-03', '1987-02-03', '1987-02-03'))
    assert.deepEqual(
      histogram?.bars.map(({from, height}) => [from, height]),
      [
        ['1987-02-01', 24],
        ['1987-02-02', 0],
        ['1987-02-03', 48]
      ]
    )
  })

  it('should draw nothing of one day, or of none', () => {
    assert.equal(histogramOf(dated('1987-02-26', '1987-02-26')), undefined)
    assert.equal(histogramOf(dated('XXXX-02-26')), undefined)
  })
})

function dated(...dates: readonly string[]): Pick<ArchivedStory, 'bounds'>[] {
  return dates.map(text => {
    const date = toEdtf(text)
    const bounds = date && boundsOf(date)
    return bounds === undefined ? {} : {bounds}
  })
}
