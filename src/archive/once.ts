/**
 * Compute a value when it is first asked for, and never again.
 */

/** The same value at every call, computed at the first. */
export function once<Value>(compute: () => Value): () => Value {
  let known: {readonly value: Value} | undefined
  return () => {
    known ??= {value: compute()}
    return known.value
  }
}
