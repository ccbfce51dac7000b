/**
 * Make the first site of a large archive in two steps that never need their memory at once.
 *
 *     a thread   archive ─► pages, documents of the search        1.4 GB for 95,215 stories
 *     then here  Pagefind over the documents of each period       1.6 GB
 *
 * A thread, because the memory of one that has ended is given back whole.
 */

import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Store} from '../store/index.ts'
import {createThread} from '../thread.ts'
import {CaptureChanged} from './capture-changed.ts'
import {programFolder} from './fingerprint.ts'
import {toColumnsOfFound} from './found-columns.ts'
import {documentsIn, indexLaidOut} from './indexing.ts'
import {type FinishedSite, finishSite, type SiteInput} from './make-site.ts'
import type {SiteAnswer, SiteNews, SiteQuestion} from './site-thread.ts'

/** Threads of Node read no TypeScript: run from source, all is done in this one. */
const isSource = import.meta.url.endsWith('.ts')

/** What the thread runs. */
const ownProgram = join(programFolder, 'build', 'site-thread.js')

/** Whether the first site of so many captures is made elsewhere. */
export function isMadeElsewhere(captures: number, mostInMemory: number): boolean {
  return !isSource && captures > mostInMemory
}

/**
 * Make the first site of an archive.
 *
 * @param onUnderstood The archive is made; its pages are next.
 * @param program What the thread runs; a test has another.
 */
export async function makeSiteElsewhere(
  input: SiteInput,
  store: Store,
  onUnderstood: () => void,
  program = ownProgram
): Promise<FinishedSite> {
  const {plan} = input
  try {
    const {indexed: laidOut, ...pages} = await makePagesElsewhere(input, onUnderstood, program)
    const indexed = await indexLaidOut(plan, laidOut)
    store.lookAgain()
    return finishSite(input, pages, indexed, store, undefined)
  } finally {
    // Where the thread or Pagefind failed, they are still there.
    rmSync(documentsIn(plan), {recursive: true, force: true})
  }
}

async function makePagesElsewhere(
  {plan, keyed, problems, inputs}: SiteInput,
  onUnderstood: () => void,
  program: string
): Promise<SiteAnswer> {
  const {onProgress, ...plain} = plan
  const thread = createThread<SiteQuestion, SiteAnswer, SiteNews>(program, news => {
    if (news.type === 'progress') onProgress(news.progress)
    else onUnderstood()
  })
  const captures = keyed.map(({found}) => found)
  try {
    return await thread.ask({
      plan: plain,
      found: toColumnsOfFound(plan.articles, {captures, problems: []}),
      keys: keyed.map(({key}) => key),
      problems,
      inputs
    })
  } catch (error) {
    throw asThrown(error)
  } finally {
    await thread.close()
  }
}

/** An error that a thread threw has lost its class on the way. */
function asThrown(error: unknown): unknown {
  const isChange = error instanceof Error && error.name === 'CaptureChanged' && 'paths' in error
  return isChange ? new CaptureChanged(error.paths as readonly string[]) : error
}
