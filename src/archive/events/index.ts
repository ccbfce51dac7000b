/**
 * Find the events: which stories report the same, and which are worth reading beside each other.
 *
 *     cards ─► clues ─► candidates ─► links ─► clusters
 *     names    shared   same days     alike    one event
 *
 * What stands in the events, and why, is found by `describe.ts` once the dates are settled.
 */

import type {Card} from '../../model/card.ts'
import {byText} from '../../model/order.ts'
import type {Naming} from '../entities/naming.ts'
import {momentFinder} from '../moments.ts'
import type {Sources} from '../sources.ts'
import {candidatesAmong} from './candidates.ts'
import {cluesOf} from './clues.ts'
import {clusterStories, type Verdicts} from './clusters.ts'
import {linksAmong} from './links.ts'

/** Two stories, and how alike they are. */
export interface Pair {
  readonly one: Card
  readonly other: Card
  readonly likeness: number
}

/** Which stories stand together. */
export interface Grouping {
  /** Events of two stories or more, each in the order of time. */
  readonly clusters: readonly (readonly Card[])[]
  /** Stories alike, in one event or not. */
  readonly pairs: readonly Pair[]
}

/** The events among these cards. Only articles report events. */
export function groupByEvent(cards: readonly Card[], naming: Naming, sources: Sources): Grouping {
  const articles = cards
    .filter(({kind}) => kind === 'article')
    .sort((a, b) => byText(a.path, b.path))
  const momentOf = momentFinder()
  const moments = articles.map(({datePublished}) => momentOf(datePublished))
  const candidates = candidatesAmong(cluesOf(articles, naming), moments)
  const links = linksAmong(candidates, articles, moments, sources)
  const time = (story: number): number => moments[story]?.day ?? Number.POSITIVE_INFINITY
  const yearTime = (story: number): number => moments[story]?.yearDay ?? Number.POSITIVE_INFINITY
  const inOrder = articles
    .map((_, story) => story)
    .sort((a, b) => byNumber(time(a), time(b)) || byNumber(yearTime(a), yearTime(b)) || a - b)
  const clusters = clusterStories(inOrder, links, verdictsOf(articles))
  const cardAt = (story: number): Card[] => articles.slice(story, story + 1)
  return {
    clusters: clusters.map(cluster => cluster.flatMap(cardAt)),
    pairs: links.flatMap(({left, right, likeness}) =>
      cardAt(left).flatMap(one => cardAt(right).map(other => ({one, other, likeness})))
    )
  }
}

/** What the archivist says in `same_event` and `not_same_event`, by path. */
function verdictsOf(articles: readonly Card[]): Verdicts {
  const places = new Map(articles.map(({path}, place) => [path, place]))
  const pairs = (key: 'same_event' | 'not_same_event'): [number, number][] =>
    articles.flatMap(({editorial}, place) =>
      (editorial[key] ?? []).flatMap((path): [number, number][] => {
        const other = places.get(path.normalize('NFC'))
        return other === undefined || other === place ? [] : [[place, other]]
      })
    )
  return {same: pairs('same_event'), different: pairs('not_same_event')}
}

/** Infinity less infinity is no number. */
function byNumber(left: number, right: number): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
