import assert from 'node:assert/strict'
import {test} from 'node:test'
import {overstepOf} from '../../../src/parse/text/markdown-bounds.ts'

const cases: readonly [what: string, text: string, overstep: ReturnType<typeof overstepOf>][] = [
  ['an article', '# Boat\n\n> “Found”\n\n- [one](a)\n- *two*\n', undefined],
  ['32 nested quotations', `${'>'.repeat(32)} boat`, undefined],
  [
    '33 nested quotations',
    `a\n${'>'.repeat(33)} boat`,
    {line: 2, what: '33 nested quotations and lists'}
  ],
  ['33 nested lists', '- '.repeat(33), {line: 1, what: '33 nested quotations and lists'}],
  ['40 dashes, which are a rule', '-'.repeat(40), undefined],
  ['indented text', `${' '.repeat(100)}boat`, undefined],
  ['an indented item', `${' '.repeat(65)}- boat`, {line: 1, what: 'a list nested too deep'}],
  ['2000 items', '- boat\n'.repeat(2000), undefined],
  [
    '2001 items',
    '1. boat\n'.repeat(2001),
    {line: 2001, what: 'more than 2000 quotations and items'}
  ],
  ['a link a line', '[boat](x) and\n\n'.repeat(5000), undefined],
  [
    'too many links',
    '[boat](x) and\n\n'.repeat(5001),
    {line: 10_001, what: 'more than 5000 brackets'}
  ],
  ['1000 stars', '*'.repeat(1000), undefined],
  [
    '1001 stars in two lines',
    `${'*'.repeat(1000)}\n*`,
    {line: 2, what: 'more than 1000 signs in one paragraph'}
  ],
  ['1001 stars in two paragraphs', `${'*'.repeat(1000)}\n\n*`, undefined],
  ['a million characters', 'a'.repeat(1_000_000), {line: 1, what: 'more than 1000000 characters'}]
]

for (const [what, text, overstep] of cases) {
  test(`should ${overstep === undefined ? 'read' : 'refuse'} ${what}`, () =>
    assert.deepEqual(overstepOf(text.split('\n')), overstep))
}
