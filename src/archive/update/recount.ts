/**
 * Count again which words are common in the blocks of changed stories, and find the stories
 * whose words weigh differently now.
 *
 * One story seldom moves more than a word or two from one step to another, and for no
 * stories but those of its block. A new story adds its words to those counted; when one is
 * changed or gone its block is counted anew.
 */

import type {StoryId} from '../../model/identifiers.ts'
import {
  blockOf,
  type Commonness,
  commonTerms,
  countIn,
  countMore,
  differingTerms,
  shapeFor
} from '../events/common-terms.ts'
import {cluesNow, type Draft} from './draft.ts'

/** How common words are now, and the stories with words that were more or less common. */
export interface Recounted {
  readonly commonness: Commonness
  readonly reworded: readonly StoryId[]
}

/**
 * Count again.
 *
 * @param own new, changed and gone stories
 * @param articles how many articles there are
 */
export function recount(draft: Draft, own: ReadonlySet<StoryId>, articles: number): Recounted {
  const {before, sources} = draft
  const {size, blocks} = before.commonness
  const shape = shapeFor(articles)
  if (size !== shape.size || shape.number !== blocks.length) {
    const all = articlesNow(draft)
    return {commonness: commonTerms(all, sources.factsOf), reworded: all}
  }
  const reworded: StoryId[] = []
  const recounted = blocks.map((was, block) => {
    const touched = [...own].filter(story => blockOf(story, blocks.length) === block)
    if (touched.length === 0) return was
    const stories = () => articlesNow(draft, story => blockOf(story, blocks.length) === block)
    const is = touched.some(story => before.stories.has(story))
      ? countIn(stories(), size, sources.factsOf)
      : countMore(
          was,
          touched.filter(story => isArticleIn(draft, story)),
          size,
          sources.factsOf
        )
    const terms = differingTerms(was, is, size)
    if (terms.size > 0) reworded.push(...stories().filter(story => hasOne(story, terms)))
    return is
  })
  return {commonness: {size, blocks: recounted}, reworded}

  function hasOne(story: StoryId, wanted: ReadonlySet<number>): boolean {
    const {terms, headline} = sources.factsOf(story)
    return terms.some(term => wanted.has(term)) || headline.some(term => wanted.has(term))
  }
}

/** The articles that there are, of those that are wanted. */
function articlesNow(
  draft: Draft,
  isWanted: (identifier: StoryId) => boolean = () => true
): StoryId[] {
  const {before, changed} = draft
  const known = [...before.stories.keys()].filter(story => !changed.has(story))
  return [...known, ...changed.keys()].filter(story => isWanted(story) && isArticleIn(draft, story))
}

function isArticleIn(draft: Draft, identifier: StoryId): boolean {
  return cluesNow(draft, identifier) !== undefined
}
