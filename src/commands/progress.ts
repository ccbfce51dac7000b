/**
 * Show how far a build has come: one live line per stage on a terminal, one plain line per
 * finished stage elsewhere.
 *
 *     Reading captures  12,750 of 19,043, 2,100 a second, 3 s left
 */

import type {BuildStage, Progress} from '../build/report.ts'
import {count, type Stream} from './terminal.ts'

const labels: Readonly<Record<BuildStage, string>> = {
  parse: 'Reading captures',
  archive: 'Building the archive',
  render: 'Rendering pages',
  search: 'Indexing for search'
}

/** Least time between two drawings of the live line, in milliseconds. */
const pause = 60

/** Time after which the rate of a stage says something, in milliseconds. */
const warmUp = 1000

/** Milliseconds from some moment on. */
type Clock = () => number

/** How far a stage has come, and from where and when on it was watched. */
interface Watched {
  readonly progress: Progress
  readonly first: number
  readonly since: number
}

/** A display of progress. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void
  /** Take the live line away. */
  readonly clear: () => void
}

/** The display that suits the stream. */
export function progressDisplay(
  stream: Stream,
  clock: Clock = () => performance.now()
): ProgressDisplay {
  return stream.isTerminal ? liveDisplay(stream, clock) : plainDisplay(stream)
}

/** A display that shows nothing. */
export const noProgress: ProgressDisplay = {show: () => {}, clear: () => {}}

function plainDisplay({write}: Stream): ProgressDisplay {
  let last: string | undefined
  return {
    show: progress => {
      const line = lineOf(progress)
      // A stage may say more than once that it is finished.
      if (isFinished(progress) && line !== last) write(`${line}\n`)
      last = line
    },
    clear: () => {}
  }
}

function liveDisplay({write, palette}: Stream, clock: Clock): ProgressDisplay {
  const current = new Map<BuildStage, Watched>()
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show: progress => {
      const now = clock()
      const {first = progress.done, since = now} = current.get(progress.stage) ?? {}
      current.set(progress.stage, {progress, first, since})
      if (!isFinished(progress) && now - drawn < pause) return
      drawn = now
      const active = [...current.values()].filter(watched => !isFinished(watched.progress))
      const shown = active.length === 0 ? [{progress, first, since}] : active
      const line = shown.map(one => lineOf(one.progress) + paceOf(one, now)).join('   ')
      write(`\r\u001b[2K${palette.dim(line)}`)
    },
    clear: () => write('\r\u001b[2K')
  }
}

/** How many a second, and the time that the others will take at that rate. */
function paceOf({progress: {done, total}, first, since}: Watched, now: number): string {
  const [seconds, made] = [(now - since) / 1000, done - first]
  if (now - since < warmUp || made === 0 || done >= total) return ''
  const left = Math.ceil(((total - done) * seconds) / made)
  const time = left < 60 ? `${left} s` : `${Math.ceil(left / 60)} min`
  const rate = Math.round(made / seconds)
  return `${rate === 0 ? '' : `, ${count(rate)} a second`}, ${time} left`
}

function isFinished({done, total}: Progress): boolean {
  return total > 0 && done >= total
}

function lineOf({stage, done, total}: Progress): string {
  return `${labels[stage]}  ${count(done)} of ${count(total)}`
}
