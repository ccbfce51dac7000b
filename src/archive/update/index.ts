/**
 * Update the state of an archive: the state that a clean build would make, from the one
 * before and the cards that differ.
 *
 *     changed cards ─► names ─► links ─► events ─► dates ─► order ─► entities ─► related
 *
 * Every step asks which stories may differ by what the step before found, and makes those
 * again with the functions that make the whole:
 *
 * - names depend on stories with the same family name or letters;
 * - links on the two stories, on how many stories share their clues, and on common words;
 * - events on what is linked to their stories, however far;
 * - entities and speakers on the stories that name or quote them;
 * - reasons on names, and on how many stories have them, in doublings.
 *
 * What depends on the size of the archive follows it in steps (`limitsFor`); when a step is
 * taken, everything is made anew. Common words are counted in blocks of stories, and weigh for no
 * others. Nothing depends on the way by which the archive came to be what it is. Order, neighbours
 * and outlets are looked at for all stories: linear, and next to nothing.
 */

import {isDeepStrictEqual} from 'node:util'
import type {Card} from '../../model/card.ts'
import type {Changes} from '../../model/changes.ts'
import type {EntityId} from '../../model/entity.ts'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import type {Description} from '../../model/schema/description.ts'
import {limitsFor} from '../events/clues.ts'
import {stepsIn} from '../events/common-terms.ts'
import type {Setting} from '../events/describe.ts'
import {isReport} from '../events/report.ts'
import {type GivenSources, withFacts} from '../sources.ts'
import {type ArchiveState, type EventRecord, lookUp, type StoryRecord} from '../state.ts'
import {changesBetween, settledStories} from './compare.ts'
import {type Draft, namingIn} from './draft.ts'
import {recollectEntities, recollectSpeakers} from './entities.ts'
import {redescribe, relateAgain} from './events.ts'
import {type Ordered, putCards, putInOrder, settleDates} from './place.ts'
import {recount} from './recount.ts'
import {type Regrouped, regroup} from './regroup.ts'
import {relink} from './relink.ts'
import {rename} from './rename.ts'

/** How the cards differ from those of before. */
export interface CardChanges {
  /** New cards, and those of changed captures. */
  readonly changed: readonly Card[]
  readonly gone: readonly StoryId[]
}

/** The next state, and how it differs. */
export interface Updated {
  readonly state: ArchiveState
  readonly changes: Changes
}

/** The state after these changes; `undefined` when everything must be made anew. */
export function updateState(
  before: ArchiveState,
  {changed, gone}: CardChanges,
  description: Description,
  given: GivenSources
): Updated | undefined {
  const draft: Draft = {
    before,
    stories: new Map(before.stories),
    description,
    sources: withFacts(given)
  }
  const own = new Set([...gone, ...changed.map(({identifier}) => identifier)])
  for (const identifier of gone) draft.stories.delete(identifier)
  const versions = [...own].flatMap(identifier => before.stories.get(identifier) ?? [])
  const renamed = rename(draft, changed, versions)
  const readdressed = putCards(draft, changed, gone, renamed)
  const articles = articlesIn(draft.stories)
  const limits = limitsFor(articles.length)
  const articlesBefore = articles.length + articlesAmong(before, own) - articlesAmong(draft, own)
  if (!isDeepStrictEqual(limits, limitsFor(articlesBefore))) return undefined
  const {commonness, reworded} = recount(draft, own, articles)
  const renamedOrOwn = new Set([...own, ...renamed.keys()])
  const measure = {limits, stepOf: stepsIn(commonness)}
  const relinked = relink(draft, {stories: renamedOrOwn, reworded}, measure)
  const regrouped = regroup(draft, own, relinked)
  const moved = settleDates(draft, regrouped)
  const ordered = putInOrder(draft)
  const touched = {own, renamed: new Set(renamed.keys()), readdressed, relinked, regrouped, moved}
  const state = {...recollect(draft, touched, ordered), commonness}
  return {state, changes: changesBetween(before, state)}
}

/** What the first steps found. */
interface Found {
  /** New, changed and gone. */
  readonly own: ReadonlySet<StoryId>
  /** Whose names mean another. */
  readonly renamed: ReadonlySet<StoryId>
  readonly readdressed: readonly StoryId[]
  readonly relinked: readonly StoryId[]
  readonly regrouped: Regrouped
  readonly moved: readonly StoryId[]
}

/** All that is made from links, names, and order. */
function recollect(
  draft: Draft,
  {own, renamed, readdressed, relinked, regrouped, moved}: Found,
  {identifiers, outlets, topics}: Ordered
): Omit<ArchiveState, 'commonness'> {
  const naming = namingIn(draft)
  const touched = new Set([...own, ...renamed, ...moved])
  const recollected = recollectEntities(draft, touched, identifiers, naming)
  const {entities, restyled} = recollected
  const storiesOf = (entity: EntityId): readonly StoryId[] => entities.get(entity)?.stories ?? []
  const restyledIn = [...restyled].flatMap(storiesOf)
  const setting: Setting = {
    naming,
    entityOf: lookUp(entities),
    storyOf: identifier => lookUp(draft.stories)(identifier).story,
    linksOf: story => draft.stories.get(story)?.links ?? [],
    sources: draft.sources
  }
  const reworded = new Set([...renamed, ...readdressed, ...restyledIn])
  const events = redescribe(draft, {regrouped, reworded}, setting)
  const around = [...own, ...renamed, ...restyledIn].flatMap(story => besides(draft, story, events))
  relateAgain(draft, [...relinked, ...regrouped.stories, ...around], events, setting)
  return {
    stories: settledStories(draft.before.stories, draft.stories, identifiers),
    outlets,
    topics,
    entities,
    events,
    speakers: recollectSpeakers(draft, touched, identifiers, {...recollected, naming})
  }
}

/** A story, those alike, and those of its event. */
function besides(
  {stories}: Draft,
  story: StoryId,
  events: ReadonlyMap<Slug, EventRecord>
): StoryId[] {
  const record = stories.get(story)
  const links = record?.links?.map(link => link.story) ?? []
  const event = record?.story.event
  return [story, ...links, ...((event && events.get(event)?.event.stories) ?? [])]
}

function articlesAmong(
  {stories}: Pick<ArchiveState, 'stories'>,
  some: ReadonlySet<StoryId>
): number {
  return [...some].filter(identifier => {
    const record = stories.get(identifier)
    return record !== undefined && isReport(record.story)
  }).length
}

function articlesIn(stories: ReadonlyMap<StoryId, StoryRecord>): StoryId[] {
  const found: StoryId[] = []
  for (const [identifier, {story}] of stories) if (isReport(story)) found.push(identifier)
  return found
}
