import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isProgram, mutantsOf, withFault} from '../../scripts/mutate/mutants.ts'

const table: readonly (readonly [source: string, faults: readonly string[]])[] = [
  ['a < b', ['a <= b', 'a >= b']],
  ['a && !b', ['a || !b', 'a && b']],
  ['if (a) b()', ['if (true) b()', 'if (false) b()']],
  ["a = 'x'", ["a = ''"]],
  ["a = ''", ["a = 'mutant'"]],
  ['a = [1]', ['a = []']],
  ['a = []', []],
  ['a.some(b)', ['a.every(b)']],
  ['a.trim()', ['a']],
  ['a = /^b+$/u', ['a = /b+$/u', 'a = /^b+/u', 'a = /^b$/u']],
  ['a = /\\d/u', ['a = /\\D/u']],
  ["type A = 'x' | true", []],
  ["import {a} from 'b'", []],
  ["export type {A} from 'b'", []],
  ["a = {'b': true}", ["a = {'b': false}"]],
  ['a = true as const', ['a = false as const']],
  ['// a && b', []]
]

for (const [source, faults] of table) {
  test(`should put ${faults.length} faults into \`${source}\``, () => {
    assert.deepEqual(
      mutantsOf(source).map(mutant => withFault(source, mutant)),
      faults
    )
  })
}

test('should know a fault that no compiler lets pass', () => {
  assert.deepEqual(['a ?? b ?? c', 'a && b ?? c', 'type A = 1'].map(isProgram), [true, false, true])
})
