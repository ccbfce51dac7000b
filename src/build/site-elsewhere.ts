/**
 * Make the first site of a large archive in two steps that never need their memory at once.
 *
 *     a process  archive ─► pages, documents of the search        1.4 GB for 95,215 stories
 *     then here  Pagefind over the documents of each period       1.6 GB
 *
 * A process, because the memory of one that has ended is given back whole; of a thread's, a tenth stays.
 */

import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {askChild} from '../child.ts'
import type {Store} from '../store/index.ts'
import {CaptureChanged} from './capture-changed.ts'
import {programFolder} from './fingerprint.ts'
import {toColumnsOfFound} from './found-columns.ts'
import {documentsIn, indexLaidOut} from './indexing.ts'
import {type FinishedSite, finishSite, type SiteInput} from './make-site.ts'
import type {SiteAnswer, SiteNews, SiteQuestion} from './site-child.ts'

/** Node reads no TypeScript: run from source, all is done in this process. */
const isSource = import.meta.url.endsWith('.ts')

/** What the process runs. */
const ownProgram = join(programFolder, 'build', 'site-child.js')

/** Whether the first site of so many captures is made elsewhere. */
export function isMadeElsewhere(captures: number, mostInMemory: number): boolean {
  return !isSource && captures > mostInMemory
}

/**
 * Make the first site of an archive.
 *
 * @param onUnderstood The archive is made; its pages are next.
 * @param program What the process runs; a test has another.
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
    // Where the process or Pagefind failed, they are still there.
    rmSync(documentsIn(plan), {recursive: true, force: true})
  }
}

async function makePagesElsewhere(
  {plan, keyed, problems, inputs}: SiteInput,
  onUnderstood: () => void,
  program: string
): Promise<SiteAnswer> {
  const {onProgress, ...plain} = plan
  const captures = keyed.map(({found}) => found)
  const question: SiteQuestion = {
    plan: plain,
    found: toColumnsOfFound(plan.articles, {captures, problems: []}),
    keys: keyed.map(({key}) => key),
    problems,
    inputs
  }
  try {
    return await askChild<SiteQuestion, SiteAnswer, SiteNews>(program, question, news => {
      if (news.type === 'progress') onProgress(news.progress)
      else onUnderstood()
    })
  } catch (error) {
    throw asThrown(error)
  }
}

/** An error that a process threw has lost its class on the way. */
function asThrown(error: unknown): unknown {
  const isChange = error instanceof Error && error.name === 'CaptureChanged' && 'paths' in error
  return isChange ? new CaptureChanged(error.paths as readonly string[]) : error
}
