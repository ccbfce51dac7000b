/** Which names mean one person, and which organisation. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {organizationsIn} from '../../src/archive/entities/organizations.ts'
import {peopleIn} from '../../src/archive/entities/people.ts'
import {daysApart, momentOf} from '../../src/archive/moments.ts'
import {toEdtf} from '../../src/model/edtf.ts'

const day = (text: string) => momentOf(toEdtf(text))

/** Keys of names, each with the date of its story. */
function keysOf(namings: readonly (readonly [string, string])[]): string[] {
  const all = namings.map(([name, date]) => ({name, moment: day(date)}))
  return all.map(peopleIn(all))
}

describe('peopleIn', () => {
  const cases: readonly [string, readonly (readonly [string, string])[], readonly string[]][] = [
    [
      'should take a family name for the full one of the same days',
      [
        ['Maria Zakharova', '2019-03-26'],
        ['Zakharova', '2019-03-28']
      ],
      ['maria-zakharova', 'maria-zakharova']
    ],
    [
      'should leave a family name alone when the full one is months away',
      [
        ['Maria Zakharova', '2019-03-26'],
        ['Zakharova', '2019-07-28']
      ],
      ['maria-zakharova', 'zakharova']
    ],
    [
      'should leave a family name alone when two people may be meant',
      [
        ['James Baker', '1987-03-02'],
        ['Howard Baker', '1987-03-02'],
        ['Baker', '1987-03-02']
      ],
      ['james-baker', 'howard-baker', 'baker']
    ],
    [
      'should take an initial for the given name that it begins',
      [
        ['Howard Baker', '1987-03-02'],
        ['James Baker', '1987-03-02'],
        ['J. Baker', '1987-03-03']
      ],
      ['howard-baker', 'james-baker', 'james-baker']
    ],
    [
      'should look past accents',
      [
        ['Juan Guaidó', '2019-03-26'],
        ['Juan Guaido', '2021-01-01']
      ],
      ['juan-guaido', 'juan-guaido']
    ],
    [
      'should look past an initial in the middle while nobody else has another',
      [
        ['John R. Bolton', '2019-03-26'],
        ['John Bolton', '2019-03-26']
      ],
      ['john-bolton', 'john-bolton']
    ],
    [
      'should keep people apart whose initials differ',
      [
        ['George W. Bush', '2001-03-26'],
        ['George H. W. Bush', '2001-03-26'],
        ['George Bush', '2001-03-26']
      ],
      ['george-bush-w', 'george-bush-h-w', 'george-bush']
    ],
    [
      'should never join two given names',
      [
        ['Maria Petrova', '2019-03-26'],
        ['Marina Petrova', '2019-03-26']
      ],
      ['maria-petrova', 'marina-petrova']
    ]
  ]
  for (const [what, namings, expected] of cases) {
    it(what, () => {
      assert.deepEqual(keysOf(namings), expected)
      assert.deepEqual(keysOf(namings.toReversed()), expected.toReversed())
    })
  }
})

describe('organizationsIn', () => {
  it('should look past article and company form', () => {
    const keyOf = organizationsIn([])
    assert.deepEqual(['General Motors Corp', 'the General Motors', 'The Co'].map(keyOf), [
      'general-motors',
      'general-motors',
      'the-co'
    ])
  })

  it('should take letters for the name that a story has beside them', () => {
    const keyOf = organizationsIn([
      ['IMF', 'International Monetary Fund'],
      ['BA', 'British Airways'],
      ['BA', 'Bank of America']
    ])
    assert.deepEqual(['IMF', 'BA'].map(keyOf), ['international-monetary-fund', 'ba'])
  })

  it('should look past the company form for what letters stand for', () => {
    const keyOf = organizationsIn([
      ['HM', 'Harbour Mills Corp'],
      ['HM', 'Brandt Steel Corp']
    ])
    assert.equal(keyOf('HM'), 'harbour-mills')
  })
})

describe('daysApart', () => {
  const cases: readonly [string, string, number | undefined][] = [
    ['2019-03-26~', '2019-03-28', 2],
    ['2019-03-26~', 'XXXX-03-28', 2],
    ['XXXX-12-30', 'XXXX-01-02', 3],
    ['2019-12-31', '2020-01-02', 2],
    ['2019-03', '2019-03-28', undefined],
    ['2019', 'XXXX-03-28', undefined]
  ]
  for (const [one, other, expected] of cases) {
    it(`should be ${expected} between ${one} and ${other}`, () =>
      assert.equal(daysApart(day(one), day(other)), expected))
  }
})
