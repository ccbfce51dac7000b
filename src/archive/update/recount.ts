/**
 * Count again which words are common, if a story of the sample changed, and find the stories
 * whose words weigh differently now.
 *
 * In a large archive few stories are of the sample, and one of them seldom moves a word
 * from one step to another. When one does, the stories that have it are found by their facts.
 */

import type {StoryId} from '../../model/identifiers.ts'
import {type Commonness, commonTerms, isCounted} from '../events/common-terms.ts'
import type {Draft} from './draft.ts'

/** How common words are now, and the stories with words that were more or less common. */
export interface Recounted {
  readonly commonness: Commonness
  readonly reworded: readonly StoryId[]
}

/**
 * Count again.
 *
 * @param own new, changed and gone stories
 * @param articles all articles
 */
export function recount(
  {before, sources}: Draft,
  own: ReadonlySet<StoryId>,
  articles: readonly StoryId[]
): Recounted {
  const isSame = [...own].every(story => !isCounted(story, before.commonness, articles.length))
  if (isSame) return {commonness: before.commonness, reworded: []}
  const commonness = commonTerms(articles, sources.factsOf)
  const terms = differingTerms(before.commonness, commonness)
  if (terms.size === 0) return {commonness, reworded: []}
  const reworded = articles.filter(story => {
    const {terms: words, headline} = sources.factsOf(story)
    return words.some(term => terms.has(term)) || headline.some(term => terms.has(term))
  })
  return {commonness, reworded}
}

/** The terms whose steps differ. */
function differingTerms(before: Commonness, after: Commonness): ReadonlySet<number> {
  const [was, is] = [new Map(before.steps), new Map(after.steps)]
  return new Set([...was.keys(), ...is.keys()].filter(term => was.get(term) !== is.get(term)))
}
