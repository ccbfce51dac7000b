/**
 * Remember what a function gave for each argument: for words and dates that stand on
 * thousands of pages, and of which there are few.
 */

/** The same function, which computes each result once. */
export function remembered<Argument, Result>(
  compute: (argument: Argument) => Result
): (argument: Argument) => Result {
  const known = new Map<Argument, {readonly result: Result}>()
  return argument => {
    const before = known.get(argument)
    if (before !== undefined) return before.result
    const result = compute(argument)
    known.set(argument, {result})
    return result
  }
}
