/**
 * Every regular expression of the program takes linear time: proved from how it is made, or
 * shown short texts only.
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {bounded} from './bounded.ts'
import {builtWhile} from './built.ts'
import {faultsOf} from './linear.ts'
import {type Pattern, patternsBelow, patternsIn} from './literals.ts'

const proofs: readonly (readonly [pattern: RegExp, isLinear: boolean])[] = [
  [/a+b/, false],
  [/(?<!a)a+b/, true],
  [/^a+b/, true],
  [/a+b/y, true],
  [/a+/, true],
  [/\s*$/, false],
  [/[:：]\s*$/, true],
  [/[: ]\s*$/, false],
  [/^\d+\d+x/, false],
  [/^\d+ \d+x/, true],
  [/^\d+ ?\d+x/, false],
  [/^(?:a+)+$/, false],
  [/^(?:a+,)+$/, true],
  [/^(?:,a+)+$/, true],
  [/^(?:,a*b*)+$/, true],
  [/^(?:a|ab)*$/, false],
  [/^(?:a|b)*$/, true],
  [/^(?:a?)+$/, false],
  [/^(?:a{1,3})+$/, false],
  [/^(?:a{3})+$/, true],
  [/^(?:a+){1,6}$/, false],
  [/x(?=\s+y)/, true],
  [/[ x](?=\s+y)/, false],
  [/\p{Ll}+\p{Lu}/u, false],
  [/(?<!\p{L})\p{Ll}+\p{Lu}/u, true],
  [/A[a-z]+$/i, false],
  [/\(\w+\)/, true],
  [/.{0,80}x.{0,80}$/, true]
]

for (const [{source, flags}, isLinear] of proofs) {
  test(`should ${isLinear ? '' : 'not '}prove /${source}/${flags} linear`, () => {
    assert.equal(faultsOf(source, flags).length === 0, isLinear, faultsOf(source, flags).join('; '))
  })
}

test('should find the patterns of a source text, and nothing that only looks like one', () => {
  const code = [
    'const half = size / 2 / count // no /pattern/ here',
    "const path = '/not/me/'",
    'const tail = /[/\\]]+$/u',
    `const said = \`\${text.replace(/a+/g, \`\${'/b/'}\`)}/c/\``,
    '/* nor /d/ */ if (/e/.test(path)) return /f/i'
  ].join('\n')
  assert.deepEqual(
    patternsIn(code, 'x.ts').map(({source, flags, at}) => `${at} /${source}/${flags}`),
    ['x.ts:3 /[/\\]]+$/u', 'x.ts:4 /a+/g', 'x.ts:5 /e/', 'x.ts:5 /f/i']
  )
})

test('should prove every pattern in the sources linear, or know the short texts it reads', () => {
  assert.deepEqual(unproved(patternsBelow('src')).filter(isUnbounded), [])
})

test('should prove every pattern that the parser and the reader build linear', async () => {
  const built = await builtWhile(async () => {
    const {parseCapture} = await import('../../../src/parse/index.ts')
    const {readCapture} = await import('../../../src/read/index.ts')
    const bytes = readFileSync('articles/003_8c174977fcf6dff6.txt')
    assert.notEqual(parseCapture(readCapture({path: 'a.txt', key: '', bytes})), undefined)
  })
  assert.ok(built.length > 20, `only ${built.length} patterns were built`)
  assert.deepEqual(unproved(built).filter(isUnbounded), [])
})

test('should excuse short texts only, of patterns that are in use and no worse than polynomial', () => {
  const known = unproved(patternsBelow('src'))
  const wrong = bounded.filter(one => {
    const pattern = known.find(candidate => isOf(one, candidate))
    const isPolynomial = pattern?.faults.every(fault => fault.endsWith('at every place of it'))
    return isPolynomial !== true || one.longest > 1000
  })
  assert.deepEqual(wrong, [])
})

function unproved(patterns: readonly Pattern[]): (Pattern & {readonly faults: string[]})[] {
  return patterns
    .map(pattern => ({...pattern, faults: faultsOf(pattern.source, pattern.flags)}))
    .filter(({faults}) => faults.length > 0)
}

function isUnbounded(pattern: Pattern): boolean {
  return !bounded.some(one => isOf(one, pattern))
}

function isOf(
  one: {readonly file: string; readonly source: string},
  {source, at}: Pattern
): boolean {
  return one.source === source && at.startsWith(`${one.file}:`)
}
