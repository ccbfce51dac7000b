/**
 * A thread of its own for a part of the program: it is asked, and answers in the order of the
 * questions.
 *
 *     const thread = createThread<Lot, Answer>('/…/dist/build/understand-thread.js')
 *     await thread.ask(lot)
 *
 * It is started by the first question or by `start`, and again when it came down. A thread that
 * owes no answer keeps nobody waiting: the program ends without it.
 */

import {parentPort, Worker} from 'node:worker_threads'

/** A thread that is there, or will be when it is asked. */
export interface Thread<Question, Answer> {
  /** Start it before there is a question. */
  readonly start: () => void
  /** @throws what brought the thread down; `Unready` when that was no question. */
  readonly ask: (question: Question) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** An answer that a thread owes. */
interface Owed<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

/** What a thread says. */
type Message<News, Answer> =
  /** The first of all: from here on, it is a question that brings it down. */
  | {readonly type: 'ready'}
  | {readonly type: 'news'; readonly news: News}
  | {readonly type: 'answer'; readonly answer: Answer}

/** A thread that came down before it had a question. */
export class Unready extends Error {
  override readonly name = 'Unready'
}

/**
 * A thread that runs `program`.
 *
 * @param hear Told what it tells on its way to an answer.
 */
export function createThread<Question, Answer, News = never>(
  program: string,
  hear: (news: News) => void = () => undefined
): Thread<Question, Answer> {
  let worker: Worker | undefined
  const owed: Owed<Answer>[] = []
  const start = (): Worker => {
    const started = new Worker(program)
    let isReady = false
    let reason: unknown
    started.on('message', (message: Message<News, Answer>) => {
      if (message.type === 'ready') isReady = true
      else if (message.type === 'news') hear(message.news)
      else owed.shift()?.resolve(message.answer)
      // Nobody waits for a thread that has nothing to do.
      if (owed.length === 0) started.unref()
    })
    started.on('error', error => {
      reason = error
    })
    started.on('exit', code => {
      worker = undefined
      const cause = reason ?? new Error(`exit code ${code}`)
      const error = isReady ? cause : new Unready('Cannot start a thread of the program', {cause})
      for (const {reject} of owed.splice(0)) reject(error)
    })
    return started
  }
  return {
    start: () => {
      worker ??= start()
      if (owed.length === 0) worker.unref()
    },
    ask: question =>
      new Promise((resolve, reject) => {
        worker ??= start()
        owed.push({resolve, reject})
        worker.ref()
        worker.postMessage(question)
      }),
    close: async () => {
      // What is still owed nobody waits for any more.
      owed.length = 0
      // Nor is its answer read: it would let the program end before the thread has.
      worker?.removeAllListeners('message')
      await worker?.terminate()
    }
  }
}

/** Answer each question that this thread is asked, if it is one; what an answer throws ends it. */
export function answerAll<Question, Answer, News = never>(
  answer: (question: Question, tell: (news: News) => void) => Answer | Promise<Answer>
): void {
  const port = parentPort
  if (port === null) return
  const say = (message: Message<News, Answer>) => port.postMessage(message)
  const tell = (news: News) => say({type: 'news', news})
  let last: Promise<unknown> = Promise.resolve()
  port.on('message', (question: Question) => {
    const answered = Promise.resolve(answer(question, tell))
    last = Promise.all([last, answered]).then(([, given]) => say({type: 'answer', answer: given}))
  })
  say({type: 'ready'})
}
