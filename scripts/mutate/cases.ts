/**
 * What stands in for `node:test` in a work copy: it keeps the cases of a test file, to be run here
 * and now, again and again.
 */

type Case = () => unknown

const cases: Case[] = []

/** Keep a case. */
export function test(_name: string, run: Case): void {
  cases.push(run)
}

export {test as it}

/** Keep the cases of a group. */
export function describe(_name: string, group: () => void): void {
  group()
}

/** The cases kept since it was asked last. */
export function takeCases(): readonly Case[] {
  return cases.splice(0)
}
