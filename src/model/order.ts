/**
 * The order of texts: by code unit, so that it is the same on every machine and in every locale.
 */

/** Order of two texts, for `sort`. */
export function byText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
