/**
 * Look keys up in a map in nearly the order in which it has them, without searching for each.
 *
 *     before: a b c d     looked up: a b x c d     only x is searched for
 */

/** Finds the value of a key; the next entry of the map is looked at first. */
export function lookingAlong<Key, Value>(
  map: ReadonlyMap<Key, Value>
): (key: Key) => Value | undefined {
  const entries = map.entries()
  let next = entries.next()
  return key => {
    if (next.done || next.value[0] !== key) return map.get(key)
    const [, value] = next.value
    next = entries.next()
    return value
  }
}
