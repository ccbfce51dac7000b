/**
 * Render pages in a thread of its own, while this one makes the views of the next.
 *
 *     views of 100 pages ─► thread: Eleventy, files ─► done
 *
 * Views are plain data, so that they can be handed over. The thread is started when it becomes
 * clear that something changed, and loads Eleventy while this one looks at what.
 */

import {fileURLToPath} from 'node:url'
import {createThread, type Thread} from '../thread.ts'
import type {Templates} from './eleventy.ts'
import type {RenderAnswer, RenderQuestion} from './render-thread.ts'
import type {View} from './views/pages.ts'

/** A page to render: its view is made when its turn comes. */
export interface RenderedPage {
  readonly view: () => View
  /** Where to write it, asked when its turn comes; without, it is handed back to `take`. */
  readonly file: () => string | undefined
  readonly take: (html: string) => void
}

/** Pages that are handed over at once. */
const lotSize = 50

/** Lots that the thread has before it, so that it never waits and little waits for it. */
const ahead = 3

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

/** Render the pages, in their order. */
export async function renderPages(
  pages: readonly RenderedPage[],
  templates: Templates,
  onProgress: (done: number) => void
): Promise<void> {
  readyRenderer()
  const thread = renderer
  renderer = undefined
  if (thread === undefined) return
  const lots = inLots(pages)
  let done = 0
  const work = async () => {
    for (const lot of lots) {
      const viewed = lot.map(({view, file}) => ({view: view(), file: file()}))
      const handedBack = [...(await thread.ask({type: 'lot', pages: viewed}))]
      for (const [index, {take}] of lot.entries()) {
        if (viewed[index]?.file === undefined) take(handedBack.shift() ?? '')
      }
      done += lot.length
      onProgress(done)
    }
  }
  try {
    await thread.ask({type: 'run', lots: Math.ceil(pages.length / lotSize), templates})
    await Promise.all(Array.from({length: ahead}, work))
  } catch (error) {
    await thread.close()
    throw error
  }
  if (pages.length > light) await thread.close()
  else renderer = thread
}

function* inLots(pages: readonly RenderedPage[]): Generator<readonly RenderedPage[]> {
  for (let first = 0; first < pages.length; first += lotSize) {
    yield pages.slice(first, first + lotSize)
  }
}

/** This thread. */
function createHere(): Renderer {
  let answer: ReturnType<typeof import('./render-thread.ts').createRenderer> | undefined
  return {
    start: () => undefined,
    ask: async question => {
      const {createRenderer} = await import('./render-thread.ts')
      answer ??= createRenderer()
      return answer(question)
    },
    close: async () => undefined
  }
}
