/**
 * Put things among others that are in order already, without sorting those again.
 *
 *     a c e g  and  f b  ─►  a b c e f g
 *
 * The place of each is found by halving, so that few of the others are looked at.
 */

import {mapWith} from '../model/fetched-map.ts'

/** How two things stand to each other, as for `sort`. */
export type Order<Item> = (left: Item, right: Item) => number

/** The place of an item among others in order, be it one of them or not. */
export function placeAmong<Item>(inOrder: readonly Item[], item: Item, order: Order<Item>): number {
  let [from, to] = [0, inOrder.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = inOrder[middle]
    if (other !== undefined && order(other, item) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** All items in order: those that are, and others. */
export function putAmong<Item>(
  inOrder: readonly Item[],
  others: readonly Item[],
  order: Order<Item>
): readonly Item[] {
  if (others.length === 0) return inOrder
  const all: Item[] = []
  let from = 0
  for (const other of [...others].sort(order)) {
    const place = placeAmong(inOrder, other, order)
    for (const item of inOrder.slice(from, place)) all.push(item)
    all.push(other)
    from = place
  }
  for (const item of inOrder.slice(from)) all.push(item)
  return all
}

/**
 * A map in order with some entries in place of those of before.
 *
 * @param changed `undefined` for a key that is no more
 * @param orderIn the order of keys, which may ask for their values
 */
export function withEntries<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  changed: ReadonlyMap<Key, Value | undefined>,
  orderIn: (valueAt: (key: Key) => Value | undefined) => Order<Key>
): ReadonlyMap<Key, Value> {
  if (changed.size === 0) return before
  const kept = [...before.keys()].filter(key => !changed.has(key))
  const put = [...changed].flatMap(([key, value]) => (value === undefined ? [] : [key]))
  const order = orderIn(key => changed.get(key) ?? before.get(key))
  return mapWith(before, changed, putAmong(kept, put, order))
}

/** The order of keys that is the order of their entries. */
export function byEntry<Key, Value>(order: Order<readonly [Key, Value]>) {
  return (valueAt: (key: Key) => Value | undefined): Order<Key> =>
    (left, right) => {
      const [one, other] = [valueAt(left), valueAt(right)]
      return one === undefined || other === undefined ? 0 : order([left, one], [right, other])
    }
}
