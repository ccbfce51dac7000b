/**
 * Render pages in a thread of its own, while this one makes the views of the next.
 *
 *     views of 100 pages ─► thread: Eleventy, files ─► done
 *
 * Views are plain data, and handed over as JSON. The thread is started when it becomes
 * clear that something changed, and loads Eleventy while this one looks at what.
 */

import {setImmediate as nextTurn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {createThread, type Thread} from '../thread.ts'
import type {Templates} from './eleventy.ts'
import type {RenderAnswer, RenderQuestion} from './render-thread.ts'

/** A page to render: its view is made when its turn comes. */
export interface RenderedPage {
  /** As JSON. */
  readonly view: () => string
  /** Where to write it, asked when its turn comes; without, it is handed back to `take`. */
  readonly file: () => string | undefined
  readonly take: (html: string) => void
}

/** Most pages that are handed over at once; the first lots are smaller, so that the thread begins early. */
const lotSize = 50

/** Lots that the thread has before it, so that it never waits and little waits for it. */
const ahead = 8

/** Lots until they have their size: each has twice as many pages as the one before. */
const smallLots = Math.ceil(Math.log2(lotSize))

/** A thread that rendered more than this has grown, and does not stay for the next build. */
const light = 2000

type Renderer = Thread<RenderQuestion, RenderAnswer>

/** Threads of Node read no TypeScript: run from source, all is done in this one. */
const isSource = import.meta.url.endsWith('.ts')
const program = fileURLToPath(new URL('../render/render-thread.js', import.meta.url))

let renderer: Renderer | undefined

/** Start the thread before there is a page to render. */
export function readyRenderer(): void {
  renderer ??= isSource ? createHere() : createThread(program)
  renderer.start()
}

/**
 * Render the pages, in their order.
 *
 * @param pages Each asked for when its turn comes.
 * @param most More than this there are not.
 */
export async function renderPages(
  pages: Iterable<RenderedPage>,
  most: number,
  templates: Templates,
  onProgress: (done: number) => void
): Promise<void> {
  const lots = inLots(pages)
  const {value: first} = lots.next()
  if (first === undefined) return
  readyRenderer()
  const thread = renderer
  renderer = undefined
  if (thread === undefined) return
  let done = 0
  const render = async (lot: readonly RenderedPage[]) => {
    const viewed = lot.map(({view, file}) => ({view: view(), file: file()}))
    const handedBack = [...(await thread.ask({type: 'lot', pages: viewed}))]
    for (const [index, {take}] of lot.entries()) {
      if (viewed[index]?.file === undefined) take(handedBack.shift() ?? '')
    }
    done += lot.length
    onProgress(done)
  }
  const work = async () => {
    for (const lot of lots) {
      await render(lot)
      // Answers come as fast as they are read: else nothing but this would have its turn.
      await nextTurn()
    }
  }
  try {
    // Not waited for: the first lots are with the thread before this one has other work.
    const begun = thread.ask({type: 'run', lots: Math.ceil(most / lotSize) + smallLots, templates})
    const beginning = render(first)
    await Promise.all([begun, beginning.then(work), ...Array.from({length: ahead - 1}, work)])
    await thread.ask({type: 'end'})
  } catch (error) {
    await thread.close()
    throw error
  }
  if (done > light) await thread.close()
  else renderer = thread
}

function* inLots(pages: Iterable<RenderedPage>): Generator<readonly RenderedPage[], undefined> {
  let lot: RenderedPage[] = []
  let size = 1
  for (const page of pages) {
    lot.push(page)
    if (lot.length < size) continue
    yield lot
    lot = []
    size = Math.min(lotSize, 2 * size)
  }
  if (lot.length > 0) yield lot
}

/** This thread. */
function createHere(): Renderer {
  // One promise for all questions, so that they are asked in their order.
  let asking: Promise<ReturnType<typeof import('./render-thread.ts').createRenderer>> | undefined
  return {
    start: () => undefined,
    ask: async question => {
      asking ??= import('./render-thread.ts').then(({createRenderer}) => createRenderer())
      const answer = await asking
      return answer(question)
    },
    close: async () => undefined
  }
}
