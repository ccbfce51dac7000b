/**
 * A process that makes the pages of a first site: what `site-elsewhere.ts` starts.
 *
 *     keyed captures, in columns  ─►  pages in their place, the search laid out, and what came of them
 */

import {join} from 'node:path'
import {answerParent} from '../child.ts'
import type {LaidOutSite} from '../search/index.ts'
import {openStoreBeside} from '../store/index.ts'
import {type FoundColumns, fromColumnsOfFound} from './found-columns.ts'
import {layOutFor} from './indexing.ts'
import {type MadePages, makePages, type SiteInput} from './make-site.ts'
import type {SitePlan} from './plan.ts'
import type {Progress} from './report.ts'

/** What the process is asked: the pages of captures that are all in the store. */
export interface SiteQuestion extends Omit<SiteInput, 'plan' | 'keyed'> {
  /** As much of the plan as can be copied from one to the other. */
  readonly plan: Omit<SitePlan, 'onProgress'>
  readonly found: FoundColumns
  readonly keys: readonly string[]
}

/** What it answers. */
export type SiteAnswer = MadePages & {readonly indexed: LaidOutSite | undefined}

/** What it tells meanwhile. */
export type SiteNews =
  | {readonly type: 'progress'; readonly progress: Progress}
  | {readonly type: 'understood'}

answerParent(makeAsked)

/** Make the pages. */
async function makeAsked(
  {plan: plain, found, keys, problems, inputs}: SiteQuestion,
  tell: (news: SiteNews) => void
): Promise<SiteAnswer> {
  const plan = {...plain, onProgress: (progress: Progress) => tell({type: 'progress', progress})}
  const {captures} = fromColumnsOfFound(plan.articles, found)
  const keyed = captures.map((capture, place) => ({found: capture, key: keys[place] ?? ''}))
  const input = {plan, keyed, problems, inputs}
  const nothing = {archive: undefined, site: undefined}
  const store = openStoreBeside(join(plan.root, '.cuttings'))
  try {
    return await makePages(input, nothing, store, layOutFor(plan), () => tell({type: 'understood'}))
  } finally {
    await store.close()
  }
}
