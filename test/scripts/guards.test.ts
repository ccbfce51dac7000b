/** Faults behind guards: with none let in, and with each, a program does what its own text does. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {runInNewContext} from 'node:vm'
import {guarded} from '../../scripts/mutate/guards.ts'
import {mutantsOf, withFault} from '../../scripts/mutate/mutants.ts'

const programs: readonly string[] = [
  'found = 2 < 2 || 3 > 2 ? "a" : "b"',
  'const list = [3, 1]\nlist.sort()\nfound = list.join()',
  'let n = 1\n;[2].some(x => x > n) && (n += 1)\nfound = n',
  'if (1 + 1 === 2) found = "yes"\nelse found = "no"',
  'found = {key: "x", ["y"]: [1, 2].slice(1)}',
  'found = " a ".trim().toUpperCase().startsWith("A")',
  'const text = undefined\nfound = text?.trim() ?? "a" + "b"',
  'function at(n = 1 + 1) { return n * 3 }\nfound = [at(), !at(0)]',
  'switch ("a") { case "a": found = /^a+$/.test("aab") }',
  'found = []\nfor (const n of [1, 2].filter(n => n !== 1)) found.push(n)'
]

for (const source of programs) {
  test(`should guard the faults of \`${source}\``, () => {
    const mutants = mutantsOf(source)
    const {text, held} = guarded(
      source,
      mutants.map((mutant, number) => ({number, mutant}))
    )
    assert.deepEqual(ran(text, -1), ran(source, -1))
    for (const [number, mutant] of mutants.entries())
      if (held.includes(number)) {
        assert.deepEqual(ran(text, number), ran(withFault(source, mutant), -1), mutant.kind)
      }
    assert.ok(held.length > mutants.length / 2, `${held.length} of ${mutants.length}`)
  })
}

/** What a program finds, or how it fails. */
function ran(text: string, fault: number): string {
  const context = {found: undefined, $fault: (number: number) => number === fault}
  try {
    runInNewContext(text, context)
    return JSON.stringify(context.found) ?? 'undefined'
  } catch (error) {
    return String(error).slice(0, 9)
  }
}
