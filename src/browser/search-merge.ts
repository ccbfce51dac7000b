/**
 * Merge sorted lists into one, as far as a reader looks.
 *
 *     en: 28 March, 2 March   ru: 26 March      →  28 March, 26 March, 2 March
 *
 * The rank of an item may cost a request, so only the heads of the lists are ranked.
 */

/** The first items of the merged lists. */
export type Take<Item> = (number: number) => Promise<readonly Item[]>

/** Merge lists that are each sorted by rank, highest first; of equals, the earlier list's comes first. */
export function mergeLists<Item>(
  lists: readonly (readonly Item[])[],
  rankOf: (item: Item) => Promise<number>
): Take<Item> {
  const next = lists.map(() => 0)
  const merged: Item[] = []
  const heads = async () => {
    const open = lists.flatMap((list, which) => {
      const item = list[next[which] ?? 0]
      return item === undefined ? [] : [{which, item}]
    })
    const [only] = open
    if (open.length === 1 && only !== undefined) return [{...only, rank: 0}]
    return Promise.all(open.map(async head => ({...head, rank: await rankOf(head.item)})))
  }
  return async number => {
    while (merged.length < number) {
      const best = (await heads()).reduce<Head<Item> | undefined>(
        (leader, head) => (leader === undefined || head.rank > leader.rank ? head : leader),
        undefined
      )
      if (best === undefined) break
      next[best.which] = (next[best.which] ?? 0) + 1
      merged.push(best.item)
    }
    return merged.slice(0, number)
  }
}

interface Head<Item> {
  readonly which: number
  readonly item: Item
  readonly rank: number
}
