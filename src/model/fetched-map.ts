/**
 * A map whose values are fetched when they are asked for.
 *
 *     stories.keys()          95,000 identifiers, in order
 *     stories.get('8c17…')    the record, read from the store now
 *
 * To walk its keys costs nothing; to walk its values fetches them all.
 */

/** What a map is made from. */
export interface Fetching<Key, Value> {
  /** All keys, in the order of the map. */
  readonly keys: readonly Key[]
  readonly has: (key: Key) => boolean
  /** The value of a key; nothing of one that the map does not have. */
  readonly get: (key: Key) => Value | undefined
}

/** The map. */
export function fetchedMap<Key, Value>({
  keys,
  has,
  get
}: Fetching<Key, Value>): ReadonlyMap<Key, Value> {
  function* entries(): MapIterator<[Key, Value]> {
    for (const key of keys) {
      const value = get(key)
      if (value !== undefined) yield [key, value]
    }
  }
  function* values(): MapIterator<Value> {
    for (const key of keys) {
      const value = get(key)
      if (value !== undefined) yield value
    }
  }
  const map: ReadonlyMap<Key, Value> = {
    size: keys.length,
    has,
    get,
    keys: () => keys.values(),
    values,
    entries,
    forEach: visit => {
      for (const [key, value] of entries()) visit(value, key, map)
    },
    [Symbol.iterator]: entries
  }
  return map
}

/**
 * A map with some entries in place of those of another, which stays as it is.
 *
 * @param changed `undefined` for a key that is no more
 * @param keys those that there are now, in order
 */
export function mapWith<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  changed: ReadonlyMap<Key, Value | undefined>,
  keys: readonly Key[]
): ReadonlyMap<Key, Value> {
  return fetchedMap({
    keys,
    has: key => (changed.has(key) ? changed.get(key) !== undefined : before.has(key)),
    get: key => (changed.has(key) ? changed.get(key) : before.get(key))
  })
}
