/**
 * Sets of characters, as far as patterns tell characters apart.
 *
 *     membersOf('[a-c]', '')   → a, b, c
 *
 * Compared on an alphabet of every kind of character, not on all of Unicode.
 */

/** Characters that sets are compared on: of every kind that patterns tell apart. */
export const alphabet = [
  ...Array.from({length: 0x180}, (_, code) => String.fromCharCode(code)),
  ...'ΑαЖжйאبپ۔،؟अ।กກကქаңƏəᄀ가기年月新あアー、。「」『』【】（）：；！？·•–—―‘’“”„«»‹›…―－＝／＆　\u200c\u2028ʼ\u0301０９€№😀'
]

/** Characters of the alphabet. */
export type Characters = ReadonlySet<string>

/** Every character. */
export const anything: Characters = new Set(alphabet)

/** No character. */
export const nothing: Characters = new Set()

const members = new Map<string, Characters>()

/** The characters of the alphabet that a class of characters holds. */
export function membersOf(written: string, flags: string): Characters {
  const key = `${flags} ${written}`
  const known = members.get(key)
  if (known !== undefined) return known
  const one = new RegExp(`^(?:${written})$`, flags)
  const found = new Set(alphabet.filter(character => one.test(character)))
  members.set(key, found)
  return found
}

/** Whether two sets have a character in common. */
export function meet(one: Characters, other: Characters): boolean {
  return [...one].some(character => other.has(character))
}

/** The characters of several sets. */
export function union(sets: readonly Characters[]): Characters {
  return new Set(sets.flatMap(set => [...set]))
}
