/**
 * Group the stories around changed links into events again.
 *
 * What is not linked to a changed story, however far, keeps its events: grouping looks at
 * nothing but links and what the archivist says.
 */

import type {Card} from '../../model/card.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {clustersAmong, type Verdict, verdictsAmong} from '../events/index.ts'
import {sameEvent} from '../events/likeness.ts'
import type {Link} from '../events/links.ts'
import {isReport, type Report, reportsOf} from '../events/report.ts'
import type {StoryRecord} from '../state.ts'
import {type Draft, recordIn, storiesIn, storiesNow} from './draft.ts'

/** What was grouped again. */
export interface Regrouped {
  /** Every story that was looked at. */
  readonly stories: ReadonlySet<StoryId>
  /** Their events. */
  readonly clusters: readonly (readonly Card[])[]
}

/**
 * Group again.
 *
 * @param changed new, changed and gone stories
 * @param relinked stories whose links differ
 * @param ruling stories of which the archivist says whose event they report
 */
export function regroup(
  draft: Draft,
  changed: ReadonlySet<StoryId>,
  relinked: readonly StoryId[],
  ruling: readonly StoryId[]
): Regrouped {
  const {before} = draft
  const verdictsBefore =
    before.ruling.length === 0 ? [] : verdictsAmong(cardsOf(before.stories.values()))
  const verdicts = ruling.length === 0 ? [] : verdictsAmong(cardsOf(storiesNow(draft)))
  const partners = [...verdictsBefore, ...verdicts].flatMap(({stories: pair}) =>
    pair.some(story => changed.has(story)) ? pair : []
  )
  const linked = closure(draft, [...changed, ...relinked, ...partners], verdicts)
  const reports = reportsOf(storiesIn(draft, linked).filter(isReport))
  return {
    stories: linked,
    clusters: clustersAmong(reports, linksIn(draft, reports), verdicts)
  }
}

function cardsOf(records: Iterable<StoryRecord>): Card[] {
  return [...records].map(({story}) => story)
}

/** These stories, and all that are linked to them or were in one event with them, however far. */
function closure(
  draft: Draft,
  seeds: readonly StoryId[],
  verdicts: readonly Verdict[]
): ReadonlySet<StoryId> {
  const said = new Map<StoryId, StoryId[]>()
  for (const {isSame, stories: pair} of verdicts) {
    if (!isSame) continue
    for (const story of pair) said.set(story, [...(said.get(story) ?? []), ...pair])
  }
  const found = new Set(seeds)
  for (const story of found) {
    const links = recordIn(draft, story)?.links ?? []
    for (const link of links) if (link.likeness >= sameEvent) found.add(link.story)
    for (const other of said.get(story) ?? []) found.add(other)
    const event = draft.before.stories.get(story)?.story.event
    for (const other of (event && draft.before.events.get(event)?.event.stories) ?? [])
      found.add(other)
  }
  return found
}

/** The links among reports, by their places. */
function linksIn(draft: Draft, reports: readonly Report[]): Link[] {
  const places = new Map(reports.map(({identifier}, place) => [identifier, place]))
  return reports.flatMap(({identifier}, left) =>
    (recordIn(draft, identifier)?.links ?? []).flatMap((link): Link[] => {
      const right = places.get(link.story)
      return right === undefined || right < left ? [] : [{left, right, likeness: link.likeness}]
    })
  )
}
