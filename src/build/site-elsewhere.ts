/**
 * Make the first site of an archive in a thread of its own, and index its search in this one.
 *
 *     thread   archive ─► pages, documents of the search ─► its memory is given back
 *     here       index as documents come; those of an archive that memory does not hold, after that
 *
 * A thread may have more memory for what is new: of all that makes a site, most is soon garbage.
 */

import {join} from 'node:path'
import {ReadableStream} from 'node:stream/web'
import type {LaidOutShard, SearchFrame} from '../search/index.ts'
import {createThread, type Thread} from '../thread.ts'
import {CaptureChanged} from './capture-changed.ts'
import {programFolder} from './fingerprint.ts'
import {toColumnsOfFound} from './found-columns.ts'
import {type IndexedSearch, indexLaidOut} from './indexing.ts'
import type {MadeSite, SiteInput} from './make-site.ts'
import type {SiteNews, SiteQuestion} from './site-thread.ts'

/** Threads of Node read no TypeScript: run from source, all is done in this one. */
const isSource = import.meta.url.endsWith('.ts')
const ownProgram = join(programFolder, 'build', 'site-thread.js')

/** Captures for which a thread pays. */
const worthThread = 500

/** Megabytes for what is new. */
const young = 96

/** A thread that may be asked for a site. */
export interface SiteMaker {
  /** Start it before it is asked. */
  readonly start: () => void
  readonly make: (input: SiteInput, onUnderstood: () => void) => Promise<MadeSite<IndexedSearch>>
  readonly close: () => Promise<void>
}

/** A thread for the first site of so many captures; none, when it is sooner made here. */
export function siteMakerFor(captures: number): SiteMaker | undefined {
  return isSource || captures < worthThread ? undefined : createSiteMaker()
}

/**
 * A thread that makes a site.
 *
 * @param program What it runs; a test has another.
 */
export function createSiteMaker(program = ownProgram): SiteMaker {
  let hear = (_news: SiteNews): void => undefined
  const thread = createThread<SiteQuestion, MadeSite<undefined>, SiteNews>(program, {
    young,
    hear: news => hear(news)
  })
  const hearWith = (listener: typeof hear) => {
    hear = listener
  }
  return {
    start: thread.start,
    make: (input, onUnderstood) => makeWith(thread, input, onUnderstood, hearWith),
    close: thread.close
  }
}

async function makeWith(
  thread: Thread<SiteQuestion, MadeSite<undefined>>,
  {plan, keyed, problems, inputs}: SiteInput,
  onUnderstood: () => void,
  hearWith: (listener: (news: SiteNews) => void) => void
): Promise<MadeSite<IndexedSearch>> {
  const laidOut = gathered()
  hearWith(news => {
    if (news.type === 'progress') plan.onProgress(news.progress)
    else if (news.type === 'understood') onUnderstood()
    else if (news.type === 'frame') laidOut.begin(news.frame)
    else laidOut.take({...news.shard, words: () => news.shard.words})
  })
  const {onProgress, ...plain} = plan
  const captures = keyed.map(({found}) => found)
  const made = thread
    .ask({
      plan: plain,
      found: toColumnsOfFound(plan.articles, {captures, problems: []}),
      keys: keyed.map(({key}) => key),
      problems,
      inputs
    })
    .finally(thread.close)
    .catch((error: unknown) => {
      throw asThrown(error)
    })
  made.then(laidOut.end, laidOut.fail)
  const isLarge = keyed.length > plan.mostInMemory
  if (isLarge) await made.catch(() => undefined)
  const [site, indexed] = await Promise.all([
    made,
    indexLaidOut(plan, laidOut.frame, laidOut.shards, made)
  ])
  return {...site, indexed}
}

/** What is told of a search, for one who waits for it. */
function gathered() {
  let [begin, refuse] = [
    (_frame: SearchFrame): void => undefined,
    (_reason: unknown): void => undefined
  ]
  const frame = new Promise<SearchFrame>((resolve, reject) => {
    ;[begin, refuse] = [resolve, reject]
  })
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
