/**
 * Understand captures in threads of their own, on all cores, while this one goes on.
 *
 *     3 captures     one thread, beside which this one loads what publishing needs
 *     1,000 captures a thread on each core but one, a lot of captures after the other
 *     5,000 captures one thread a core
 *
 * Parsing sees one capture at a time, so who parses it and when makes no difference. A capture
 * that brings its thread down, because memory does not suffice for it, costs its own story.
 */

import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {LoadedCapture} from '../read/index.ts'
import {createThread, type Thread, Unready} from '../thread.ts'
import {programFolder} from './fingerprint.ts'
import type {Gist} from './gist.ts'
import type {UnderstoodText} from './understand-thread.ts'

/** What came of each of the captures, in their order. */
type Understanding = Thread<readonly LoadedCapture[], readonly UnderstoodText[]>

/** Captures that a thread is given at once. */
const lotSize = 25

/** Captures for which another thread pays: to start one takes as long as to parse so many. */
const worthThread = 150

/** Lots that a thread has before it, so that it never waits. */
const ahead = 2

/** What a thread runs. Threads of Node read no TypeScript: run from source, all is done here. */
const ownProgram = join(programFolder, 'build', 'understand-thread.js')
const isSource = import.meta.url.endsWith('.ts')

/** This thread. */
const here: Understanding = {
  start: () => undefined,
  ask: async lot => {
    const {toText} = await import('./understand-thread.ts')
    await nextTurn()
    return lot.map(toText)
  },
  close: async () => undefined
}

/** A thread stays for the next build, when what it parsed before was little: `serve` builds often. */
let idle: Understanding | undefined

/** Start a thread before it is known what there is to understand. */
export function readyParser(): void {
  if (isSource) return
  idle ??= threadOf(ownProgram)
  idle.start()
}

/**
 * Understand captures.
 *
 * @param captures Loaded when their turn comes.
 * @param count Most that there are.
 * @param take Receives them lot by lot, in no order.
 * @param program What a thread runs; a test has another.
 */
export async function understandElsewhere(
  captures: Iterable<LoadedCapture>,
  count: number,
  take: (lot: readonly LoadedCapture[], understood: readonly UnderstoodText[]) => void,
  program = ownProgram
): Promise<void> {
  const lots = inLots(captures)
  const threads = threadsFor(count, program)
  const work = async (thread: Understanding) => {
    for (const lot of lots) take(lot, await understandLot(lot, thread, program))
  }
  try {
    await Promise.all(threads.flatMap(thread => Array.from({length: ahead}, () => work(thread))))
  } finally {
    const [first, ...others] = threads
    const isLight = count <= worthThread && program === ownProgram
    if (isLight) idle = first
    else await first?.close()
    await Promise.all(others.map(thread => thread.close()))
  }
}

function threadsFor(count: number, program: string): Understanding[] {
  if (isSource && program === ownProgram) return [here]
  const most = Math.min(availableParallelism(), Math.ceil(count / worthThread))
  const first = (program === ownProgram ? idle : undefined) ?? threadOf(program)
  idle = undefined
  return [first, ...Array.from({length: Math.max(0, most - 1)}, () => threadOf(program))]
}

function* inLots(captures: Iterable<LoadedCapture>): Generator<readonly LoadedCapture[]> {
  let lot: LoadedCapture[] = []
  for (const capture of captures) {
    lot.push(capture)
    if (lot.length < lotSize) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}

/** If the thread comes down, each capture of the lot in a thread of its own: one of them did it. */
async function understandLot(
  lot: readonly LoadedCapture[],
  thread: Understanding,
  program: string
): Promise<readonly UnderstoodText[]> {
  try {
    return await thread.ask(lot)
  } catch (error) {
    if (error instanceof Unready) throw error
    const understood: UnderstoodText[] = []
    for (const capture of lot) understood.push(await understandAlone(capture, program))
    return understood
  }
}

async function understandAlone(capture: LoadedCapture, program: string): Promise<UnderstoodText> {
  const thread = threadOf(program)
  try {
    const [understood] = await thread.ask([capture])
    return understood ?? lost('nothing')
  } catch (error) {
    if (error instanceof Unready) throw error
    return lost(error instanceof Error ? error.message : String(error))
  } finally {
    await thread.close()
  }
}

function lost(reason: string): UnderstoodText {
  const gist: Gist = {
    messages: [
      {
        severity: 'fatal',
        reason: `Unexpected end of the parser (${reason}), expected a story`,
        rule: 'understand',
        note: 'Split the file, or report it; the other captures are built without it'
      }
    ]
  }
  return {gist: JSON.stringify(gist)}
}

function threadOf(program: string): Understanding {
  return createThread(program)
}
