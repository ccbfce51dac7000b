/**
 * The page's end of the search: questions go to the worker, answers come back.
 *
 *     const search = startSearch('/x/pagefind/')
 *     await search.ask(state, ['outlet'])  →  the answer, or nothing when another question followed
 */

import type {Answer, FirstAnswer} from './search-index.ts'
import type {SearchState} from './search-state.ts'
import type {Question, Reply} from './search-worker.ts'

/** The search, as the page sees it. */
export interface Search {
  /** Load the index before the first question. */
  readonly open: () => void
  /**
   * @param counted facets whose counts are wanted
   * @param tell told the first results, while the rest is on its way
   */
  readonly ask: (
    state: SearchState,
    counted: readonly string[],
    tell?: (first: FirstAnswer) => void
  ) => Promise<Answer | undefined>
}

/** Start the search over the index in a folder. */
export function startSearch(bundle: string): Search {
  let worker: Worker | undefined
  let asked = 0
  function send(
    question: Omit<Question, 'question' | 'bundle'>,
    tell?: (first: FirstAnswer) => void
  ): Promise<Answer | undefined> {
    worker ??= new Worker(workerAddress(), {type: 'module'})
    const asking = worker
    asked += 1
    const whole: Question = {...question, question: asked, bundle}
    const {port1, port2} = new MessageChannel()
    asking.postMessage(whole, [port2])
    return new Promise((resolve, reject) => {
      port1.onmessage = ({data: {first, answer, error}}: MessageEvent<Reply>) => {
        if (first !== undefined) {
          tell?.(first)
          return
        }
        if (error === undefined) resolve(answer)
        else reject(new Error(error))
        port1.close()
      }
      asking.onerror = () => {
        worker = undefined
        reject(new Error('The search could not be started'))
      }
    })
  }
  return {
    open: () => {
      send({counted: []}).catch(() => {
        // The next question will tell.
      })
    },
    ask: (state, counted, tell) => send({state, counted}, tell)
  }
}

/** The worker's script stands beside this one, with the version of this one in its address. */
function workerAddress(): URL {
  return new URL(`search-worker.js${new URL(import.meta.url).search}`, import.meta.url)
}
