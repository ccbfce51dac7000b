/**
 * Compute what all pages of a list share once, and only when one of them is made.
 */

/** The result of a computation that is made at most once. */
export function once<T>(compute: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: compute()}
    return made.value
  }
}
