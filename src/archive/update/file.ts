/**
 * File the changed stories under outlets and topics.
 *
 *     a story of TASS comes        TASS is collected from its tally and this story
 *     one of three changes         its outlet and topics are collected from their stories
 *
 * A collection under which none of the changed stories stands, or stood, is left as it is.
 */

import type {Collection, Outlet} from '../../model/archive.ts'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import {byName, type Collected, collect, collectMore, type Filing, slugsOf} from '../collections.ts'
import {putAmong} from '../in-order.ts'
import {knownOutlets, outletFiling, topicFiling} from '../outlets.ts'
import {type Tally, tallyKey} from '../tally.ts'
import {type Draft, orderIn, patch, putBack, sharesIn, storiesIn} from './draft.ts'

/** How stories are filed now. */
export interface Filed {
  readonly outlets: readonly Outlet[]
  readonly topics: readonly Collection[]
  /** Those that were collected again, or are no more. */
  readonly refiled: {readonly outlets: ReadonlySet<Slug>; readonly topics: ReadonlySet<Slug>}
  /** Their tallies. */
  readonly tallies: ReadonlyMap<string, Tally | undefined>
}

/** The collections of one kind, some of them collected again. */
interface Refiled {
  readonly all: readonly Collection[]
  readonly again: ReadonlyMap<Slug, Collected | undefined>
}

/** File stories that are new, changed or gone, or stand elsewhere; they learn their topics. */
export function file(draft: Draft, touched: ReadonlySet<StoryId>): Filed {
  const {before, description} = draft
  const known = knownOutlets(description.outlets)
  const outlets = refile(draft, touched, before.outlets, 'outlet', outletFiling(known))
  const topics = refile(draft, touched, before.topics, 'topic', topicFiling)
  tellTopics(draft, touched, topics)
  return {
    outlets: outlets.all.map(outlet =>
      outlets.again.has(outlet.slug) ? known.describe(outlet) : outlet
    ),
    topics: topics.all,
    refiled: {outlets: new Set(outlets.again.keys()), topics: new Set(topics.again.keys())},
    tallies: new Map([...talliesOf('outlet', outlets), ...talliesOf('topic', topics)])
  }
}

function refile(
  draft: Draft,
  touched: ReadonlySet<StoryId>,
  before: readonly Collection[],
  kind: 'outlet' | 'topic',
  filing: Filing
): Refiled {
  const known = new Map(before.map(collection => [collection.slug, collection]))
  const {was, is} = sharesIn(draft, touched, ({story}) => slugsOf(story, filing))
  const collectAgain = (slug: Slug): Collected | undefined => {
    const [collection, tally] = [known.get(slug), draft.before.tallies.get(tallyKey(kind, slug))]
    const own = is.get(slug) ?? []
    if (collection && tally && !was.has(slug)) {
      const more = storiesIn(draft, [...own].sort(orderIn(draft)))
      return collectMore({collection, tally}, more, filing, orderIn(draft))
    }
    const stories = storiesIn(draft, putBack(draft, collection?.stories ?? [], touched, own))
    return collect(stories, filing, one => one === slug)[0]
  }
  const again = new Map(
    [...new Set([...was.keys(), ...is.keys()])].map(slug => [slug, collectAgain(slug)])
  )
  const kept = before.filter(({slug}) => !again.has(slug))
  const found = [...again.values()].flatMap(one => one?.collection ?? [])
  return {all: putAmong(kept, found, byName), again}
}

/** Stories learn their topics, in the order of those: another name may give a topic another place. */
function tellTopics(draft: Draft, touched: ReadonlySet<StoryId>, {all, again}: Refiled): void {
  const namesBefore = new Map(draft.before.topics.map(({slug, name}) => [slug, name]))
  const moved = [...again.values()].flatMap(one => {
    if (one === undefined) return []
    const {slug, name, stories} = one.collection
    return namesBefore.get(slug) === name ? [] : stories
  })
  const places = new Map(all.map(({slug}, place) => [slug, place]))
  for (const story of storiesIn(draft, [...touched, ...moved])) {
    const topics = slugsOf(story, topicFiling).sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)
    )
    patch(draft, story.identifier, {topics})
  }
}

function talliesOf(kind: 'outlet' | 'topic', {again}: Refiled): [string, Tally | undefined][] {
  return [...again].map(([slug, collected]) => [tallyKey(kind, slug), collected?.tally])
}
