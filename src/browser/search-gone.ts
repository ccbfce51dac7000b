/**
 * Take out of an answer what is gone: stories that were removed or replaced since their index
 * was made.
 *
 *     found en_1f2e, en_3d4c · counts {outlet: {tass: 2}} · gone {en_3d4c: {outlet: ['tass']}}
 *       →  found en_1f2e     · counts {outlet: {tass: 1}}
 */

import type {Counts, Found, Response} from './pagefind-api.ts'

/** Identifiers of stories that are gone, with the values by which each is still counted. */
export type Gone = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** The part of an answer that is still true. */
export function withoutGone(
  {results, filters}: Pick<Response, 'results' | 'filters'>,
  gone: Gone
): {readonly found: readonly Found[]; readonly counts: Counts} {
  if (Object.keys(gone).length === 0) return {found: results, counts: filters}
  const lost = results.map(({id}) => gone[id]).filter(values => values !== undefined)
  return {
    found: results.filter(({id}) => gone[id] === undefined),
    counts: Object.fromEntries(
      Object.entries(filters).map(([facet, counts]) => [
        facet,
        less(
          counts,
          lost.flatMap(values => values[facet] ?? [])
        )
      ])
    )
  }
}

function less(
  counts: Readonly<Record<string, number>>,
  values: readonly string[]
): Record<string, number> {
  const rest = {...counts}
  for (const value of values) {
    const count = rest[value]
    if (count !== undefined) rest[value] = Math.max(0, count - 1)
  }
  return rest
}
