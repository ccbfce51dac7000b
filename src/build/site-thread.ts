/**
 * A thread that makes a site: what `site-elsewhere.ts` starts.
 *
 *     {type: 'look', plan}            recall what the last build left
 *     {type: 'make', keyed, inputs}   make the site; of a first one the pages, and lay its search out
 */

import {join} from 'node:path'
import type {LaidOutShard, SearchFrame} from '../search/index.ts'
import {openStoreBeside, type Store} from '../store/index.ts'
import {answerAll} from '../thread.ts'
import {type FoundColumns, fromColumnsOfFound} from './found-columns.ts'
import {indexHere, layOutFor} from './indexing.ts'
import {type LastBuild, lastBuildIn} from './last-build.ts'
import type {FinishedSite, MadePages, SiteInput} from './make-site.ts'
import type {SitePlan} from './plan.ts'
import {readyPublishing} from './publish.ts'
import type {Progress} from './report.ts'

/** What the thread is asked, first to look and then to make. */
export type SiteQuestion =
  | {readonly type: 'look'; readonly plan: PlainPlan}
  | ({readonly type: 'make'} & SiteToMake)

/** A site of captures that are all in the store. */
export interface SiteToMake extends Omit<SiteInput, 'plan' | 'keyed'> {
  readonly found: FoundColumns
  readonly keys: readonly string[]
  /** Hash of what the site was made from that stands there, if it is finished. */
  readonly inputsBefore: string | undefined
}

/** A plan that can be copied from thread to thread. */
export type PlainPlan = Omit<SitePlan, 'onProgress'>

/** What it answers. */
export type SiteAnswer =
  | {readonly type: 'looked'}
  | {readonly type: 'finished'; readonly site: FinishedSite}
  | {readonly type: 'laid out'; readonly pages: MadePages}

/** What it tells meanwhile. */
export type SiteNews =
  | {readonly type: 'progress'; readonly progress: Progress}
  | {readonly type: 'understood'}
  | {readonly type: 'indexing'; readonly process: number | undefined}
  | {readonly type: 'frame'; readonly frame: SearchFrame}
  | {readonly type: 'shard'; readonly shard: LaidOutShard}

type Tell = (news: SiteNews) => void

/** What it holds from one question to the next. */
interface Looking {
  readonly plan: PlainPlan
  readonly store: Store
  readonly last: () => Promise<LastBuild>
}

answerAll(createMaker())

/** Answers questions; one site at a time. */
export function createMaker(): (question: SiteQuestion, tell: Tell) => Promise<SiteAnswer> {
  let looking: Looking | undefined
  return async (question, tell) => {
    if (question.type === 'look') {
      looking = look(question.plan)
      return {type: 'looked'}
    }
    if (looking === undefined) throw new Error('Unexpected site, expected a look before it')
    try {
      return await make(question, looking, tell)
    } finally {
      await looking.store.close()
    }
  }
}

function look(plan: PlainPlan): Looking {
  const store = openStoreBeside(join(plan.root, '.cuttings'))
  const last = lastBuildIn(plan, store)
  // What goes wrong is told to who asks for the whole.
  last().catch(() => undefined)
  void readyPublishing()
  return {plan, store, last}
}

async function make(
  {found, keys, problems, inputs, inputsBefore}: SiteToMake,
  {plan: plain, store, last}: Looking,
  tell: Tell
): Promise<SiteAnswer> {
  const plan = {...plain, onProgress: (progress: Progress) => tell({type: 'progress', progress})}
  const {captures} = fromColumnsOfFound(plan.articles, found)
  const keyed = captures.map((capture, place) => ({found: capture, key: keys[place] ?? ''}))
  const input = {plan, keyed, problems, inputs}
  const onUnderstood = () => tell({type: 'understood'})
  const {makePages, makeSite, before} = await last()
  store.lookAgain()
  const left = before(inputsBefore)
  if (left.site !== undefined) {
    const index = indexHere(plan, left.site.search, process => tell({type: 'indexing', process}))
    return {type: 'finished', site: await makeSite(input, left, store, index, onUnderstood)}
  }
  const {indexed, ...pages} = await makePages(
    input,
    left,
    store,
    layOutFor(plan, tell),
    onUnderstood
  )
  return {type: 'laid out', pages}
}
