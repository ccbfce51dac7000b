/**
 * Find the events: which stories report the same, and which are worth reading beside each other.
 *
 *     cards ─► clues ─► candidates ─► links ─► clusters
 *     names    shared   same days     alike    one event
 *
 * What stands in the events, and why, is found by `describe.ts` once the dates are settled.
 */

import type {Card} from '../../model/card.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import type {Naming} from '../entities/naming.ts'
import type {Facts} from '../facts.ts'
import {candidatesAmong} from './candidates.ts'
import {cluesAmong, keysOf, wordsInPlace} from './clues.ts'
import {clusterStories, type Verdicts} from './clusters.ts'
import {type Commonness, commonTerms, stepsIn} from './common-terms.ts'
import {type Comparable, type Link, linksAmong} from './links.ts'
import {isReport, type Report, reportsOf} from './report.ts'

/** Two stories, and how alike they are, in thousandths. */
export interface Pair {
  readonly one: StoryId
  readonly other: StoryId
  readonly likeness: number
}

/** Which stories stand together. */
export interface Grouping {
  /** Events of two stories or more, each in the order of time. */
  readonly clusters: readonly (readonly Card[])[]
  /** Stories alike, in one event or not. */
  readonly pairs: readonly Pair[]
  readonly commonness: Commonness
}

/** The events among these cards. Only articles report events. */
export function groupByEvent(
  cards: readonly Card[],
  naming: Naming,
  factsOf: (identifier: StoryId) => Facts
): Grouping {
  const reports = reportsOf(cards.filter(isReport))
  const keys = reports.map(({card, identifier}) => {
    const named = naming.get(identifier) ?? []
    return keysOf(named, wordsInPlace(card, named))
  })
  const candidates = candidatesAmong(
    cluesAmong(keys, reports.length),
    reports.map(({moment}) => moment)
  )
  const commonness = commonTerms(
    reports.map(({identifier}) => identifier),
    factsOf
  )
  const links = linksAmong(candidates, reports, stepsIn(commonness), factsOf)
  return {
    clusters: clustersAmong(reports, links, verdictsAmong(cards)),
    pairs: pairsOf(links, reports),
    commonness
  }
}

/** The links between stories, by what the stories are. */
export function pairsOf(links: readonly Link[], stories: readonly Comparable[]): Pair[] {
  return links.flatMap(({left, right, likeness}) => {
    const [one, other] = [stories[left]?.identifier, stories[right]?.identifier]
    return one === undefined || other === undefined ? [] : [{one, other, likeness}]
  })
}

/** What the archivist says of two stories. */
export interface Verdict {
  readonly isSame: boolean
  readonly stories: readonly [StoryId, StoryId]
}

/** What the archivist says in `same_event` and `not_same_event`, by path. */
export function verdictsAmong(cards: readonly Card[]): Verdict[] {
  const speaking: Card[] = []
  for (const card of cards) {
    const {same_event, not_same_event} = card.editorial
    if ((same_event || not_same_event) && isReport(card)) speaking.push(card)
  }
  if (speaking.length === 0) return []
  const byPath = new Map(cards.filter(isReport).map(({path, identifier}) => [path, identifier]))
  return speaking
    .sort((a, b) => byText(a.path, b.path))
    .flatMap(({identifier, editorial}) =>
      (['same_event', 'not_same_event'] as const).flatMap(key =>
        (editorial[key] ?? []).flatMap((path): Verdict[] => {
          const other = byPath.get(path.normalize('NFC'))
          if (other === undefined || other === identifier) return []
          return [{isSame: key === 'same_event', stories: [identifier, other]}]
        })
      )
    )
}

/** The events among reports. */
export function clustersAmong(
  reports: readonly Report[],
  links: readonly Link[],
  verdicts: readonly Verdict[]
): Card[][] {
  const time = (story: number): number => reports[story]?.moment?.day ?? Number.POSITIVE_INFINITY
  const yearTime = (story: number): number =>
    reports[story]?.moment?.yearDay ?? Number.POSITIVE_INFINITY
  const inOrder = reports
    .map((_, story) => story)
    .sort((a, b) => byNumber(time(a), time(b)) || byNumber(yearTime(a), yearTime(b)) || a - b)
  return clusterStories(inOrder, links, byPlaces(verdicts, reports)).map(cluster =>
    cluster.flatMap(story => reports[story]?.card ?? [])
  )
}

/** Verdicts by the places of the stories; those on other stories are left out. */
function byPlaces(verdicts: readonly Verdict[], reports: readonly Report[]): Verdicts {
  if (verdicts.length === 0) return {same: [], different: []}
  const places = new Map(reports.map(({identifier}, place) => [identifier, place]))
  const pairs = (wanted: boolean): [number, number][] =>
    verdicts.flatMap(({isSame, stories: [one, other]}): [number, number][] => {
      const [left, right] = [places.get(one), places.get(other)]
      return isSame !== wanted || left === undefined || right === undefined ? [] : [[left, right]]
    })
  return {same: pairs(true), different: pairs(false)}
}

/** Infinity less infinity is no number. */
function byNumber(left: number, right: number): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
