/**
 * Put what several shards found into one order, as if they were one index.
 *
 *     in 3 of 19,000 stories "storm" is rare, in 1 of 1 it is not: the same story would score
 *     ten times less in the shard of what was added today
 *
 * A score grows with the rarity of the words in the shard: the logarithm of the share of its
 * stories that have them (Robertson and Zaragoza, “BM25 and beyond”). Each score is therefore
 * taken from the rarity in its shard to that in the whole; with several words, roughly.
 */

import type {Counts, Found} from './pagefind-api.ts'

/** What one shard answers. */
export interface ShardAnswer {
  /** Best first. */
  readonly found: readonly Found[]
  readonly counts: Counts
  /** Number of its stories that match, whatever the filters. */
  readonly matching: number
  /** Number of its stories. */
  readonly stories: number
}

/** What was found, best first; each story once. */
export function inOneOrder(answers: readonly ShardAnswer[]): Found[] {
  const heard = answers.filter(({found}) => found.length > 0)
  if (heard.length < 2) return [...(heard[0]?.found ?? [])]
  const whole = rarity({
    matching: heard.reduce((sum, {matching}) => sum + matching, 0),
    stories: answers.reduce((sum, {stories}) => sum + stories, 0)
  })
  const scored = heard.flatMap(answer => {
    const factor = whole / rarity(answer)
    return answer.found.map(found => ({...found, score: found.score * factor}))
  })
  scored.sort((one, other) => other.score - one.score)
  const seen = new Set<string>()
  return scored.filter(({id}) => !seen.has(id) && seen.add(id))
}

function rarity({matching, stories}: Pick<ShardAnswer, 'matching' | 'stories'>): number {
  return Math.log(1 + (Math.max(0, stories - matching) + 0.5) / (matching + 0.5))
}
