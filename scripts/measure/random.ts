/** Chance that can be had again: the same seed, the same numbers. */

/** Numbers from 0 to 1, the same for the same seed (Park & Miller 1988). */
export function randomFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
