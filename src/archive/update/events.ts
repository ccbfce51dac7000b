/**
 * Describe the events that the changes touch, and relate the stories around them.
 */

import {isDeepStrictEqual} from 'node:util'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import {oldestFirst} from '../chronology.ts'
import {describeEvent, type Setting} from '../events/describe.ts'
import {byEntry, withEntries} from '../in-order.ts'
import {relatedStories} from '../related.ts'
import {type EventRecord, newestEventFirst} from '../state.ts'
import {type Draft, patch, recordIn, storiesIn} from './draft.ts'
import type {Regrouped} from './regroup.ts'

/** The stories for which events must be looked at again. */
export interface Reasons {
  readonly regrouped: Regrouped
  /** Stories of events that would be described in other words. */
  readonly reworded: ReadonlySet<StoryId>
}

/** The events, and which of them were described again, or are no more. */
export interface Redescribed {
  readonly events: ReadonlyMap<Slug, EventRecord>
  readonly again: ReadonlySet<Slug>
}

/** Describe events again; stories learn theirs. */
export function redescribe(
  draft: Draft,
  {regrouped, reworded}: Reasons,
  setting: Setting
): Redescribed {
  const {before} = draft
  const ended = eventsOf(draft, regrouped.stories)
  const same = [...eventsOf(draft, reworded)].filter(event => !ended.has(event))
  const again = same.flatMap(event => before.events.get(event) ?? [])
  const clusters = [
    ...regrouped.clusters.map(cluster =>
      storiesIn(
        draft,
        cluster.map(({identifier}) => identifier)
      )
        .sort(oldestFirst)
        .map(({identifier}) => identifier)
    ),
    ...again.map(({event}) => event.stories)
  ]
  const described = clusters.map(cluster => {
    const record = describeEvent(cluster, setting)
    const was = before.events.get(record.event.identifier)
    return was !== undefined && isDeepStrictEqual(was, record) ? was : record
  })
  for (const story of regrouped.stories) patch(draft, story, {event: undefined})
  for (const {event} of described) {
    for (const story of event.stories) patch(draft, story, {event: event.identifier})
  }
  const changed = new Map<Slug, EventRecord | undefined>([
    ...[...ended, ...same].map(event => [event, undefined] as const),
    ...described.map(record => [record.event.identifier, record] as const)
  ])
  return {
    events: withEntries(before.events, changed, byEntry(newestEventFirst(setting.storyOf))),
    again: new Set(changed.keys())
  }
}

/** Relate these stories again. */
export function relateAgain(
  draft: Draft,
  wanted: Iterable<StoryId>,
  events: ReadonlyMap<Slug, EventRecord>,
  {naming, entityOf, linksOf}: Setting
): void {
  const eventOf = (story: StoryId): EventRecord | undefined => {
    const event = recordIn(draft, story)?.story.event
    return event === undefined ? undefined : events.get(event)
  }
  for (const story of new Set(wanted)) {
    patch(draft, story, {related: relatedStories(story, {naming, entityOf, linksOf, eventOf})})
  }
}

/** The events that any of these stories was in. */
function eventsOf({before}: Draft, stories: Iterable<StoryId>): Set<Slug> {
  return new Set([...stories].flatMap(story => before.stories.get(story)?.story.event ?? []))
}
