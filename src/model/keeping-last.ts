/**
 * Still know what was given last: for what is asked for again soon, and does not fit in memory whole.
 *
 *     const storyOf = keepingLast(5000, read)     read again after some 5,000 others
 */

/** The same function, which keeps its last results: at least so many, at most twice as many. */
export function keepingLast<Argument, Result>(
  least: number,
  compute: (argument: Argument) => Result
): (argument: Argument) => Result {
  let [recent, older] = [new Map<Argument, Result>(), new Map<Argument, Result>()]
  return argument => {
    const known = recent.get(argument)
    if (known !== undefined) return known
    const result = older.get(argument) ?? compute(argument)
    recent.set(argument, result)
    if (recent.size >= least) [recent, older] = [new Map(), recent]
    return result
  }
}
