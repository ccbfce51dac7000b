/**
 * Make the site of an archive that is not small in a thread of its own.
 *
 *     captures are found, parsed   while the thread recalls the last build
 *     a capture is added           the thread makes the site
 *     a first site                 the thread makes pages and lays the search out, indexed here as it comes
 *     one that memory cannot hold  likewise, indexed when the thread has given its memory back
 *
 * A thread may have more memory for what is new: of all that makes a site, most is soon garbage.
 */

import {join} from 'node:path'
import {ReadableStream, type ReadableStreamDefaultController} from 'node:stream/web'
import type {LaidOutShard, SearchFrame} from '../search/index.ts'
import {endTogether} from '../search/pagefind.ts'
import type {Store} from '../store/index.ts'
import {createThread, type Thread} from '../thread.ts'
import {CaptureChanged} from './capture-changed.ts'
import {programFolder} from './fingerprint.ts'
import {toColumnsOfFound} from './found-columns.ts'
import {indexLaidOut} from './indexing.ts'
import type {FinishedSite, SiteInput} from './make-site.ts'
import type {SitePlan} from './plan.ts'
import type {SiteMaker} from './site-here.ts'
import type {SiteAnswer, SiteNews, SiteQuestion, SiteToMake} from './site-thread.ts'
import {giveMemoryBack} from './spare-memory.ts'

/** Threads of Node read no TypeScript: run from source, all is done in this one. */
const isSource = import.meta.url.endsWith('.ts')
const ownProgram = join(programFolder, 'build', 'site-thread.js')

/** Captures for which a thread pays: of a first site, and of one that stands. */
const worthThread = {first: 500, next: 10_000}

/** Megabytes for what is new. */
const young = 96

/** Whether the site of so many captures is better made elsewhere. */
export function isWorthThread(captures: number, kind: keyof typeof worthThread): boolean {
  return !isSource && captures >= worthThread[kind]
}

/**
 * Makes a site in a thread of its own.
 *
 * @param program What it runs; a test has another.
 */
export function siteMakerElsewhere(plan: SitePlan, store: Store, program = ownProgram): SiteMaker {
  const laidOut = gathered()
  const onProcess = endTogether()
  let tellUnderstood = (): void => undefined
  const hear = (news: SiteNews): void => {
    if (news.type === 'progress') plan.onProgress(news.progress)
    else if (news.type === 'understood') tellUnderstood()
    else if (news.type === 'indexing') onProcess(news.process)
    else if (news.type === 'frame') laidOut.begin(news.frame)
    else laidOut.take(news.shard)
  }
  const thread = createThread<SiteQuestion, SiteAnswer, SiteNews>(program, {young, hear})
  let looked: Promise<unknown> | undefined
  const look = async () => {
    const {onProgress, ...plain} = plan
    looked ??= thread.ask({type: 'look', plan: plain})
    // What goes wrong is told to who asks for the site.
    looked.catch(() => undefined)
  }
  return {
    look,
    make: async (input, inputsBefore, onUnderstood) => {
      tellUnderstood = onUnderstood
      await look()
      await looked
      return makeWith(thread, laidOut, input, inputsBefore, store)
    },
    close: async () => {
      await thread.close()
      onProcess(undefined)
    }
  }
}

async function makeWith(
  thread: Thread<SiteQuestion, SiteAnswer>,
  laidOut: ReturnType<typeof gathered>,
  input: SiteInput,
  inputsBefore: string | undefined,
  store: Store
): Promise<FinishedSite> {
  const {plan, keyed} = input
  const made = thread
    .ask({type: 'make', ...toMake(input, inputsBefore)})
    .finally(thread.close)
    .catch((error: unknown) => {
      throw asThrown(error)
    })
  made.then(laidOut.end, laidOut.fail)
  const isLarge = keyed.length > plan.mostInMemory
  if (inputsBefore !== undefined || isLarge) {
    const answer = await made.catch(() => undefined)
    if (answer?.type === 'finished') return answer.site
    giveMemoryBack()
  }
  // Ends with the reason for which pages cannot be made, too, and leaves nothing behind.
  const indexed = await indexLaidOut(plan, laidOut.frame, laidOut.shards, made)
  const answer = await made
  store.lookAgain()
  if (answer.type === 'laid out') {
    const {finishSite} = await import('./make-site.ts')
    return finishSite(input, answer.pages, indexed, store, undefined)
  }
  throw new Error(`Unexpected answer \`${answer.type}\`, expected a site`)
}

/** A site as a thread is asked for it. */
export function toMake(
  {plan, keyed, problems, inputs}: SiteInput,
  inputsBefore: string | undefined
): SiteToMake {
  const captures = keyed.map(({found}) => found)
  const found = toColumnsOfFound(plan.articles, {captures, problems: []})
  return {found, keys: keyed.map(({key}) => key), problems, inputs, inputsBefore}
}

/** What is told of a search, for one who waits for it. */
function gathered() {
  let begin = (_frame: SearchFrame): void => undefined
  let refuse = (_reason: unknown): void => undefined
  const frame = new Promise<SearchFrame>((resolve, reject) => {
    begin = resolve
    refuse = reject
  })
  // Nobody waits for it when the search is indexed elsewhere.
  frame.catch(() => undefined)
  let controller: ReadableStreamDefaultController<LaidOutShard> | undefined
  const shards = new ReadableStream<LaidOutShard>({
    start: given => {
      controller = given
    }
  })
  return {
    frame,
    shards,
    begin: (given: SearchFrame) => begin(given),
    take: (shard: LaidOutShard) => controller?.enqueue(shard),
    end: () => controller?.close(),
    fail: (reason: unknown) => {
      refuse(reason)
      controller?.error(reason)
    }
  }
}

/** An error that a thread threw has lost its class on the way. */
function asThrown(error: unknown): unknown {
  const isChange = error instanceof Error && error.name === 'CaptureChanged' && 'paths' in error
  return isChange ? new CaptureChanged(error.paths as readonly string[]) : error
}
