/**
 * A thread that makes a site: what `site-elsewhere.ts` starts.
 *
 *     keyed captures, in columns  ─►  pages in their place, the search laid out, and what came of them
 */

import {join} from 'node:path'
import type {LaidOutShard, SearchFrame} from '../search/index.ts'
import type {WordCounts} from '../search/vocabulary.ts'
import {openStoreBeside} from '../store/index.ts'
import {answerAll} from '../thread.ts'
import {type FoundColumns, fromColumnsOfFound} from './found-columns.ts'
import {layOutFor} from './indexing.ts'
import {type MadeSite, makeSite, type SiteInput} from './make-site.ts'
import type {SitePlan} from './plan.ts'
import {readyPublishing} from './publish.ts'
import type {Progress} from './report.ts'

/** What the thread is asked: the site of captures that are all in the store. */
export interface SiteQuestion extends Omit<SiteInput, 'plan' | 'keyed'> {
  readonly plan: PlainPlan
  readonly found: FoundColumns
  readonly keys: readonly string[]
}

/** A plan that can be copied from thread to thread. */
export type PlainPlan = Omit<SitePlan, 'onProgress'>

/** What the thread tells meanwhile. */
export type SiteNews =
  | {readonly type: 'progress'; readonly progress: Progress}
  | {readonly type: 'understood'}
  | {readonly type: 'frame'; readonly frame: SearchFrame}
  | {readonly type: 'shard'; readonly shard: PlainShard}

/** A shard that can be copied likewise. */
export interface PlainShard extends Omit<LaidOutShard, 'words'> {
  readonly words: WordCounts
}

void readyPublishing()
answerAll(make)

async function make(
  {plan: plain, found, keys, problems, inputs}: SiteQuestion,
  tell: (news: SiteNews) => void
): Promise<MadeSite<undefined>> {
  const onProgress = (progress: Progress) => tell({type: 'progress', progress})
  const plan = {...plain, onProgress}
  const {captures} = fromColumnsOfFound(plan.articles, found)
  const keyed = captures.map((capture, place) => ({found: capture, key: keys[place] ?? ''}))
  const store = openStoreBeside(join(plan.root, '.cuttings'))
  try {
    const index = layOutFor(plan, laidOut => {
      if (laidOut.type === 'frame') return tell(laidOut)
      const {words, ...shard} = laidOut.shard
      tell({type: 'shard', shard: {...shard, words: words()}})
    })
    const before = {archive: undefined, site: undefined}
    return await makeSite({plan, keyed, problems, inputs}, before, store, index, () =>
      tell({type: 'understood'})
    )
  } finally {
    await store.close()
  }
}
