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
 * others. Nothing depends on the way by which the archive came to be what it is. A story that is
 * not touched is not looked at: its place is found by halving, and what many stories share (an
 * outlet, a country) by tallies.
 */

import {isDeepStrictEqual} from 'node:util'
import type {Card} from '../../model/card.ts'
import type {Changes} from '../../model/changes.ts'
import type {EntityId} from '../../model/entity.ts'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import type {Description} from '../../model/schema/description.ts'
import {limitsFor} from '../events/clues.ts'
import {stepsIn} from '../events/common-terms.ts'
import type {Setting} from '../events/describe.ts'
import {isReport} from '../events/report.ts'
import {withEntries} from '../in-order.ts'
import {type GivenSources, withFacts} from '../sources.ts'
import {type ArchiveState, type EventRecord, isRuling, lookUp} from '../state.ts'
import {changesBetween, type Looked, settledClues, settledStories} from './compare.ts'
import {type Draft, namingIn, recordIn, storiesIn, storyIn} from './draft.ts'
import {recollectEntities, recollectSpeakers} from './entities.ts'
import {redescribe, relateAgain} from './events.ts'
import {putCards, putInOrder, settleDates} from './place.ts'
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
  /** What was looked at: whatever is kept of anything else is what it was. */
  readonly looked: Looked
}

/** The state after these changes; `undefined` when everything must be made anew. */
export function updateState(
  before: ArchiveState,
  {changed, gone}: CardChanges,
  description: Description,
  given: GivenSources
): Updated | undefined {
  const draft: Draft = {before, changed: new Map(), description, sources: withFacts(given)}
  const own = new Set([...gone, ...changed.map(({identifier}) => identifier)])
  for (const identifier of gone) draft.changed.set(identifier, undefined)
  const versions = [...own].flatMap(identifier => before.stories.get(identifier) ?? [])
  const renamed = rename(draft, changed, versions)
  const readdressed = putCards(draft, changed, gone, renamed)
  const articlesBefore = before.commonness.blocks.reduce((sum, {stories}) => sum + stories, 0)
  const articles =
    articlesBefore +
    changed.filter(isReport).length -
    versions.filter(one => isReport(one.story)).length
  const limits = limitsFor(articles)
  if (!isDeepStrictEqual(limits, limitsFor(articlesBefore))) return undefined
  const {commonness, reworded} = recount(draft, own, articles)
  const renamedOrOwn = new Set([...own, ...renamed.keys()])
  const measure = {limits, stepOf: stepsIn(commonness)}
  const relinked = relink(draft, {stories: renamedOrOwn, reworded}, measure)
  const ruling = rulingNow(draft, own)
  const regrouped = regroup(draft, own, relinked, ruling)
  const moved = settleDates(draft, regrouped)
  const found = {own, renamed: new Set(renamed.keys()), readdressed, relinked, regrouped, moved}
  const {looked, ...parts} = recollect(draft, found)
  const state = {...parts, commonness, ruling}
  const differences = changesBetween(before, state, looked)
  const beside = [...differences.stories.shown].flatMap(story =>
    besides(draft, story, state.events)
  )
  return {state, changes: {...differences, beside: new Set(beside)}, looked}
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
  /** That stand elsewhere. */
  readonly moved: readonly StoryId[]
}

/** All that is made from links, names, and order; and what was looked at for it. */
function recollect(
  draft: Draft,
  {own, renamed, readdressed, relinked, regrouped, moved}: Found
): Omit<ArchiveState, 'commonness' | 'ruling'> & {readonly looked: Looked} {
  const {before} = draft
  const naming = namingIn(draft)
  const {identifiers, refiled, ...filed} = putInOrder(draft, new Set([...own, ...moved]))
  const touched = new Set([...own, ...renamed, ...moved])
  const {entities, restyled, ...collected} = recollectEntities(draft, touched, naming)
  const storiesOf = (entity: EntityId): readonly StoryId[] => entities.get(entity)?.stories ?? []
  const restyledIn = [...restyled].flatMap(storiesOf)
  const setting: Setting = {
    naming,
    entityOf: lookUp(entities),
    storyOf: identifier => storyIn(draft, identifier),
    linksOf: story => recordIn(draft, story)?.links ?? [],
    sources: draft.sources
  }
  const reworded = new Set([...renamed, ...readdressed, ...restyledIn])
  const {events, ...described} = redescribe(draft, {regrouped, reworded}, setting)
  const around = [...own, ...renamed, ...restyledIn].flatMap(story => besides(draft, story, events))
  relateAgain(draft, [...relinked, ...regrouped.stories, ...around], events, setting)
  const quoted = recollectSpeakers(draft, touched, {entities, restyled}, naming)
  const tallies = new Map([...filed.tallies, ...collected.tallies])
  return {
    stories: settledStories(draft, identifiers),
    clues: settledClues(draft, identifiers),
    outlets: filed.outlets,
    topics: filed.topics,
    entities,
    names: collected.names,
    events,
    speakers: quoted.speakers,
    tallies: withEntries(before.tallies, tallies, () => byText),
    looked: {
      stories: new Set(draft.changed.keys()),
      entities: collected.again,
      events: described.again,
      speakers: quoted.again,
      ...refiled
    }
  }
}

/** A story, those alike, and those of its event. */
function besides(draft: Draft, story: StoryId, events: ReadonlyMap<Slug, EventRecord>): StoryId[] {
  const record = recordIn(draft, story)
  const links = record?.links?.map(link => link.story) ?? []
  const event = record?.story.event
  return [story, ...links, ...((event && events.get(event)?.event.stories) ?? [])]
}

/** The stories of which the archivist says whose event they report. */
function rulingNow(draft: Draft, own: ReadonlySet<StoryId>): StoryId[] {
  return [
    ...draft.before.ruling.filter(story => !own.has(story)),
    ...storiesIn(draft, own)
      .filter(isRuling)
      .map(({identifier}) => identifier)
  ].sort(byText)
}
