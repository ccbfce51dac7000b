import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addressOn, dateInUrl} from '../../src/parse/url.ts'

const rows: readonly (readonly [
  line: string,
  address: string | undefined,
  date: string | undefined
])[] = [
  ['https://example.org/2019/03/28/storm', 'https://example.org/2019/03/28/storm', '2019-03-28'],
  [
    'View source version on example.com: https://www.example.com/news/home/20210130005024/en/',
    'https://www.example.com/news/home/20210130005024/en/',
    '2021-01-30'
  ],
  [
    'URL: https://example.org/a/storm-2019-03-28',
    'https://example.org/a/storm-2019-03-28',
    '2019-03-28'
  ],
  ['https://p.example.com/p/4boRv', 'https://p.example.com/p/4boRv', undefined],
  ['https://example.org/', undefined, undefined],
  ['https://example.org/2019/03/28/storm.jpg', undefined, undefined],
  ['See https://example.org/2019/03/28/storm for more on this', undefined, undefined],
  ['https://example.org/2019/13/28/storm', 'https://example.org/2019/13/28/storm', undefined]
]

for (const [line, address, date] of rows) {
  test(`should read ${address ?? 'no address'} from: ${line}`, () => {
    const found = addressOn(line)
    assert.equal(found, address)
    assert.equal(found && dateInUrl(found), date)
  })
}
