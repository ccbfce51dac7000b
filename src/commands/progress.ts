/**
 * Show how far a build has come: one live line per stage on a terminal, one plain line per
 * finished stage elsewhere.
 *
 *     Parsing    12,750 of 19,043
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

/** A display of progress. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void
  /** Take the live line away. */
  readonly clear: () => void
}

/** The display that suits the stream. */
export function progressDisplay(stream: Stream): ProgressDisplay {
  return stream.isTerminal ? liveDisplay(stream) : plainDisplay(stream)
}

/** A display that shows nothing. */
export const noProgress: ProgressDisplay = {show: () => {}, clear: () => {}}

function plainDisplay({write}: Stream): ProgressDisplay {
  return {
    show: progress => {
      if (isFinished(progress)) write(`${lineOf(progress)}\n`)
    },
    clear: () => {}
  }
}

function liveDisplay({write, palette}: Stream): ProgressDisplay {
  const current = new Map<BuildStage, Progress>()
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show: progress => {
      current.set(progress.stage, progress)
      if (!isFinished(progress) && performance.now() - drawn < pause) return
      drawn = performance.now()
      const active = [...current.values()].filter(stage => !isFinished(stage))
      const line = (active.length === 0 ? [progress] : active).map(lineOf).join('   ')
      write(`\r\u001b[2K${palette.dim(line)}`)
    },
    clear: () => write('\r\u001b[2K')
  }
}

function isFinished({done, total}: Progress): boolean {
  return total > 0 && done >= total
}

function lineOf({stage, done, total}: Progress): string {
  return `${labels[stage]}  ${count(done)} of ${count(total)}`
}
