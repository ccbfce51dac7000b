/**
 * A process of its own for a part of the program that needs much memory: when it has ended, the
 * system has all of that back. What a thread had, its process keeps in part.
 *
 *     const answer = await askChild<Question, Answer>('/…/dist/build/site-child.js', question)
 *
 * It answers one question and ends. However busy it is, it ends soon after the process that
 * started it: nobody else knows that it still writes.
 */

import {fork} from 'node:child_process'
import process from 'node:process'
import {Worker} from 'node:worker_threads'

/** What a child says. */
type Message<News, Answer> =
  | {readonly type: 'news'; readonly news: News}
  | {readonly type: 'answer'; readonly answer: Answer}
  | {readonly type: 'failure'; readonly failure: Failure}

/** An error as plain data: its class stays behind, its name, its causes and what else it says come along. */
interface Failure {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly cause: Failure | undefined
  readonly details: object
}

/** Milliseconds between two looks at whether the parent is there. */
const lookEach = 100

/**
 * Ask a process that runs `program`; its memory is free when the answer comes.
 *
 * @param hear Told what it tells on its way to the answer.
 * @throws what the child throws, of the same name but no class; or that it ended without an answer.
 */
export function askChild<Question extends object, Answer, News = never>(
  program: string,
  question: Question,
  hear: (news: News) => void = () => undefined
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(program, {serialization: 'advanced'})
    let settle: (() => void) | undefined
    child.on('message', (message: Message<News, Answer>) => {
      if (message.type === 'news') return hear(message.news)
      settle =
        message.type === 'answer'
          ? () => resolve(message.answer)
          : () => reject(errorOf(message.failure))
      child.disconnect()
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      const end = signal ?? `exit code ${code}`
      if (settle === undefined) reject(new Error(`Unexpected end of a process: ${end}`))
      else settle()
    })
    child.send(question)
  })
}

/** Answer the question that this process is asked, if it is a child, and end. */
export function answerParent<Question, Answer, News = never>(
  answer: (question: Question, tell: (news: News) => void) => Promise<Answer>
): void {
  if (process.send === undefined) return
  endWithParent()
  const say = (message: Message<News, Answer>) => process.send?.(message)
  const tell = (news: News) => say({type: 'news', news})
  process.once('message', (question: Question) => {
    answer(question, tell).then(
      given => say({type: 'answer', answer: given}),
      (error: unknown) => say({type: 'failure', failure: failureOf(error)})
    )
  })
  // The parent has the answer, or is gone.
  process.once('disconnect', () => process.exit())
}

/** A thread looks, because this one may be busy for a minute. */
function endWithParent(): void {
  const isThere = `process.ppid === ${process.ppid}`
  const look = `setInterval(() => ${isThere} || process.kill(process.pid, 'SIGKILL'), ${lookEach})`
  new Worker(look, {eval: true, execArgv: []}).unref()
}

function failureOf(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const {name, message, stack, cause} = error
  return {
    name,
    message,
    stack,
    cause: cause === undefined ? undefined : failureOf(cause),
    details: JSON.parse(JSON.stringify({...error}))
  }
}

function errorOf({name, message, stack, cause, details}: Failure): Error {
  const error = new Error(message, cause === undefined ? {} : {cause: errorOf(cause)})
  return Object.assign(error, {name, stack}, details)
}
