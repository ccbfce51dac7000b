/**
 * Count again which words are common in the blocks of changed stories, and find the stories
 * whose words weigh differently now.
 *
 * One story seldom moves more than a word or two from one step to another, and for no
 * stories but those of its block.
 */

import type {StoryId} from '../../model/identifiers.ts'
import {
  blockOf,
  type Commonness,
  commonTerms,
  shapeFor,
  stepsAmong
} from '../events/common-terms.ts'
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
  {before: {commonness: before}, sources: {factsOf}}: Draft,
  own: ReadonlySet<StoryId>,
  articles: readonly StoryId[]
): Recounted {
  const {size, number} = shapeFor(articles.length)
  if (size !== before.size || number !== before.blocks.length) {
    return {commonness: commonTerms(articles, factsOf), reworded: articles}
  }
  const touched = new Set([...own].map(story => blockOf(story, number)))
  const reworded: StoryId[] = []
  const blocks = before.blocks.map((was, block) => {
    if (!touched.has(block)) return was
    const stories = articles.filter(story => blockOf(story, number) === block)
    const is = stepsAmong(stories, size, factsOf)
    const terms = differingTerms(was, is)
    const hasOne = (story: StoryId): boolean => {
      const {terms: words, headline} = factsOf(story)
      return words.some(term => terms.has(term)) || headline.some(term => terms.has(term))
    }
    if (terms.size > 0) reworded.push(...stories.filter(hasOne))
    return is
  })
  return {commonness: {size, blocks}, reworded}
}

/** The terms whose steps differ. */
function differingTerms(
  before: Commonness['blocks'][number],
  after: Commonness['blocks'][number]
): ReadonlySet<number> {
  const [was, is] = [new Map(before), new Map(after)]
  return new Set([...was.keys(), ...is.keys()].filter(term => was.get(term) !== is.get(term)))
}
