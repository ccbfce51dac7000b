/**
 * Find the links that the changes touch: compare again what must be compared again.
 *
 *     a story is added            it is compared with all that share its clues
 *     a 17th story names Ida Lund  her name no longer tells: the 17 are compared again
 *     a word became common         so are the stories that have it
 *
 * Gives the stories whose links differ.
 */

import {isDeepStrictEqual} from 'node:util'
import type {StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import {candidatesAmong, isVeryFew} from '../events/candidates.ts'
import {type Clue, gradeOf, type Limits} from '../events/clues.ts'
import type {StepOf} from '../events/common-terms.ts'
import {type Pair, pairsOf} from '../events/index.ts'
import {linksAmong} from '../events/links.ts'
import {momentFinder} from '../moments.ts'
import type {StoryLink, StoryRecord} from '../state.ts'
import {cluesNow, type Draft, recordIn} from './draft.ts'
import {type Postings, postingsOf} from './postings.ts'

/** What may differ. */
export interface Touched {
  /** New, changed, gone or renamed. */
  readonly stories: ReadonlySet<StoryId>
  /** Stories that have a word which is more or less common now. */
  readonly reworded: readonly StoryId[]
}

/** By what stories are compared. */
export interface Measure {
  readonly limits: Limits
  readonly stepOf: StepOf
}

/** Compare again, in the draft; gives the stories whose links differ, those that are gone included. */
export function relink(draft: Draft, {stories, reworded}: Touched, measure: Measure): StoryId[] {
  const postings = postingsOf(draft, stories, measure.limits.scarce)
  const direct = new Set([...stories, ...reworded])
  const regraded = regradedKeys(postings, measure.limits)
  const groups = regraded.map(key => new Set(postings.after(key)))
  const pairs = [
    ...pairsOfStories(draft, direct, postings, measure),
    ...groups.flatMap(group => pairsWithin(draft, group, postings, measure))
  ]
  const {linksOf: links, settle} = workingLinks(draft)
  for (const story of direct) {
    for (const other of links(story).keys()) links(other).delete(story)
    links(story).clear()
  }
  for (const group of groups) {
    for (const story of group) for (const other of group) links(story).delete(other)
  }
  for (const {one, other, likeness} of pairs) {
    links(one).set(other, likeness)
    links(other).set(one, likeness)
  }
  return settle()
}

/** The keys that tell more or less than before. */
function regradedKeys({before, after, moved}: Postings, limits: Limits): string[] {
  return [...moved].filter(key => {
    const [had, has] = [before(key).length, after(key).length]
    return (
      gradeOf(key, had, limits) !== gradeOf(key, has, limits) || isVeryFew(had) !== isVeryFew(has)
    )
  })
}

/** The pairs that are alike of these stories and any others. */
function pairsOfStories(
  draft: Draft,
  direct: ReadonlySet<StoryId>,
  postings: Postings,
  measure: Measure
): Pair[] {
  const clues = new Map<StoryId, Clue[]>([...direct].map(story => [story, []]))
  const keys = new Set([...direct].flatMap(story => cluesNow(draft, story)?.keys ?? []))
  for (const key of keys) {
    const stories = postings.after(key)
    const grade = gradeOf(key, stories.length, measure.limits)
    if (grade === undefined) continue
    const clue = {key, grade, count: stories.length}
    for (const story of stories) clues.set(story, [...(clues.get(story) ?? []), clue])
  }
  const isWanted = (one: StoryId, other: StoryId) => direct.has(one) || direct.has(other)
  return pairsAmong(draft, clues, measure, isWanted)
}

/** The pairs that are alike within a group. */
function pairsWithin(
  draft: Draft,
  group: ReadonlySet<StoryId>,
  postings: Postings,
  measure: Measure
): Pair[] {
  const cluesOf = (story: StoryId): Clue[] =>
    (cluesNow(draft, story)?.keys ?? []).flatMap((key): Clue[] => {
      const count = postings.after(key).length
      const grade = gradeOf(key, count, measure.limits)
      return grade === undefined ? [] : [{key, grade, count}]
    })
  const clues = new Map([...group].map(story => [story, cluesOf(story)]))
  return pairsAmong(draft, clues, measure, () => true)
}

/** The pairs that are alike among the stories that have these clues. */
function pairsAmong(
  draft: Draft,
  cluesOf: ReadonlyMap<StoryId, readonly Clue[]>,
  measure: Measure,
  isWanted: (one: StoryId, other: StoryId) => boolean
): Pair[] {
  const momentOf = momentFinder()
  const stories = [...cluesOf].flatMap(([identifier, clues]) => {
    const own = cluesNow(draft, identifier)
    return own === undefined ? [] : [{identifier, clues, moment: momentOf(own.date)}]
  })
  const candidates = candidatesAmong(
    stories.map(({clues}) => clues),
    stories.map(({moment}) => moment)
  ).filter(({left, right}) => {
    const [one, other] = [stories[left]?.identifier, stories[right]?.identifier]
    return one !== undefined && other !== undefined && isWanted(one, other)
  })
  return pairsOf(linksAmong(candidates, stories, measure.stepOf, draft.sources.factsOf), stories)
}

/** Links while they change: those of a story, and an end, which gives the stories that differ. */
function workingLinks(draft: Draft) {
  const {before, changed} = draft
  const working = new Map<StoryId, Map<StoryId, number>>()
  const linksOf = (story: StoryId): Map<StoryId, number> => {
    const links =
      working.get(story) ??
      new Map(before.stories.get(story)?.links?.map(link => [link.story, link.likeness]))
    working.set(story, links)
    return links
  }
  const settle = (): StoryId[] =>
    [...working].flatMap(([story, found]) => {
      const links = [...found]
        .map(([other, likeness]): StoryLink => ({story: other, likeness}))
        .sort((a, b) => byText(a.story, b.story))
      const {links: had = [], ...record} = recordIn(draft, story) ?? {}
      if ('story' in record && !isDeepStrictEqual(links, had)) {
        changed.set(story, {...record, ...(links.length === 0 ? {} : {links})} as StoryRecord)
      }
      return isDeepStrictEqual(links, before.stories.get(story)?.links ?? []) ? [] : [story]
    })
  return {linksOf, settle}
}
