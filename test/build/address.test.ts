import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Address, addressOf, type Place} from '../../src/build/address.ts'
import {WrongUse} from '../../src/wrong-use.ts'

const rows: readonly [Place, Address][] = [
  [{}, {basePath: '/'}],
  [{basePath: ''}, {basePath: '/'}],
  [{basePath: 'x'}, {basePath: '/x/'}],
  [{basePath: '/x//y/'}, {basePath: '/x/y/'}],
  [{basePath: '/a/../b'}, {basePath: '/b/'}],
  [{url: 'https://example.org'}, {basePath: '/', url: 'https://example.org/'}],
  [
    {url: 'https://example.org/cuttings'},
    {basePath: '/cuttings/', url: 'https://example.org/cuttings/'}
  ],
  [
    {url: 'https://example.org/cuttings/?q=1#top', basePath: '/x'},
    {basePath: '/x/', url: 'https://example.org/x/'}
  ]
]
for (const [place, expected] of rows) {
  test(`should place a site at ${JSON.stringify(place)}`, () => {
    assert.deepEqual(addressOf(place), expected)
  })
}

const wrong: readonly Place[] = [
  {basePath: '/a b/'},
  {basePath: '/x?y/'},
  {basePath: '/é/'},
  {url: 'example.org'},
  {url: 'ftp://example.org/'},
  {url: 'https://example.org/a b/'}
]
for (const place of wrong) {
  test(`should refuse ${JSON.stringify(place)}`, () => {
    assert.throws(() => addressOf(place), WrongUse)
  })
}
