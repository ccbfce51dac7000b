/**
 * Search apart from the page, so that typing never waits for an answer.
 *
 *     page → {question: 7, bundle, state, counted}     worker → {question: 7, first}, {question: 7, answer}
 *
 * Of the questions that came while one was being answered, only the last is asked; the
 * others are answered with nothing.
 */

import {unpackNatively} from './native-gunzip.ts'
import {type Answer, type FirstAnswer, openIndex, type SearchIndex} from './search-index.ts'
import type {SearchState} from './search-state.ts'
import {fetchProgramsOnce} from './wasm-once.ts'

/** A question to the index. */
export interface Question {
  readonly question: number
  /** Folder of the index. */
  readonly bundle: string
  /** Missing when the index need only be opened. */
  readonly state?: SearchState
  /** Facets whose counts are wanted. */
  readonly counted: readonly string[]
}

/** What became of a question; the last word on it has no `first`, and without an answer another question came after it. */
export interface Reply {
  readonly question: number
  /** The first results, while the rest is on its way. */
  readonly first?: FirstAnswer
  readonly answer?: Answer
  /** Why there is none. */
  readonly error?: string
}

fetchProgramsOnce()
unpackNatively()

let index: Promise<SearchIndex> | undefined
let latest = 0
let before: Promise<void> = Promise.resolve()

addEventListener('message', ({data, ports: [port]}: MessageEvent<Question>) => {
  if (data.state !== undefined) latest = data.question
  const send = (reply: Reply) => port?.postMessage(reply)
  before = before.then(async () => send(await replyTo(data, send)))
})

async function replyTo(
  {question, bundle, state, counted}: Question,
  send: (reply: Reply) => void
): Promise<Reply> {
  try {
    index ??= openIndex(bundle)
    const opened = await index
    // Let the messages in that wait outside.
    await new Promise(resolve => setTimeout(resolve))
    if (state === undefined || question !== latest) return {question}
    const answer = await opened.ask(state, counted, first => send({question, first}))
    return {question, answer}
  } catch (error) {
    index = undefined
    return {question, error: String(error)}
  }
}
