/**
 * Every regular expression of the program takes linear time: proved from how it is made, or
 * shown short texts only, and attacked with texts of that length.
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {bounded} from './bounded.ts'
import {builtWhile} from './built.ts'
import {faultsOf} from './linear.ts'
import {type Pattern, patternsBelow, patternsIn} from './literals.ts'
import {attacksOn, stepsOf} from './steps.ts'

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

/** What the parser and the reader build while they read a story. */
const built = await builtWhile(async () => {
  const {parseCapture} = await import('../../../src/parse/index.ts')
  const {readCapture} = await import('../../../src/read/index.ts')
  const bytes = readFileSync('articles/003_8c174977fcf6dff6.txt')
  assert.notEqual(parseCapture(readCapture({path: 'a.txt', key: '', bytes})), undefined)
})

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

test('should prove every pattern that the parser and the reader build linear', () => {
  assert.ok(built.length > 20, `only ${built.length} patterns were built`)
  assert.deepEqual(unproved(built).filter(isUnbounded), [])
})

test('should excuse short texts only, of patterns that are in use and no worse than polynomial', () => {
  const known = unproved([...patternsBelow('src'), ...built])
  const wrong = bounded.filter(one => {
    const pattern = known.find(candidate => isOf(one, candidate))
    const isPolynomial = pattern?.faults.every(fault => fault.endsWith('at every place of it'))
    return isPolynomial !== true || one.longest > 1000
  })
  assert.deepEqual(wrong, [])
})

/** Most steps for one text; a million take some milliseconds. */
const mostSteps = 250_000

test('should take few steps for the worst of the short texts that a pattern is shown', () => {
  const costs = unproved([...patternsBelow('src'), ...built]).flatMap(pattern => {
    const longest = bounded.find(one => isOf(one, pattern))?.longest ?? 0
    const expression = new RegExp(pattern.source, pattern.flags)
    return attacksOn(expression, longest).map(text => ({
      at: pattern.at,
      steps: stepsOf(expression, text, mostSteps + 1)
    }))
  })
  assert.ok(costs.length > 500, `only ${costs.length} attacks`)
  assert.deepEqual(
    costs.filter(({steps}) => steps > mostSteps),
    []
  )
})

const counted: readonly (readonly [pattern: RegExp, text: string, growth: 'as it' | 'faster'])[] = [
  [/a+b/, 'a', 'faster'],
  [/^a+b/, 'a', 'as it'],
  [/\s*$/, ' ', 'faster'],
  [/^\d+\d+x/, '1', 'faster'],
  [/(?<!a)a+?b|c/, 'a', 'as it'],
  [/^(?:[ab]|c)*$/iu, 'Cb', 'as it']
]

for (const [pattern, text, growth] of counted) {
  test(`should count that ${pattern} takes more ${growth === 'as it' ? 'as its text grows' : 'than its text grows'}`, () => {
    const [short, long] = [50, 200].map(times => stepsOf(pattern, `${text.repeat(times)}!`))
    assert.equal((long ?? 0) / (short ?? 1) < 6, growth === 'as it')
  })
}

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
  const isSource = one.source.endsWith('…')
    ? source.startsWith(one.source.slice(0, -1))
    : source === one.source
  return isSource && at.startsWith(`${one.file}:`)
}
