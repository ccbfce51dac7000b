/**
 * What a build did: the value that `cuttings build --json` prints, and that the summary on
 * the terminal is made from.
 */

import type {FileMessage} from '../wrong-use.ts'
import type {GoneAddress} from './gone-addresses.ts'
import type {Difference} from './recall.ts'

/** The parts of a build that take time. */
export type BuildStage = 'parse' | 'archive' | 'render' | 'search'

/** How far a stage has come. */
export interface Progress {
  readonly stage: BuildStage
  readonly done: number
  readonly total: number
}

/** What the captures came to; the same whether or not anything had to be done. */
export interface Outcome {
  readonly captures: number
  readonly stories: number
  /** Warnings and worse, by path. */
  readonly messages: readonly FileMessage[]
}

/** What a build did. */
export interface BuildReport extends Outcome {
  /** Folder of the site, absolute. */
  readonly output: string
  readonly basePath: string
  /** Captures that are not as in the last build. */
  readonly difference: Difference
  /** Files written to the site, the search index included. */
  readonly written: number
  /** Files removed from the site. */
  readonly removed: number
  /** Wall time of each stage; rendering and search overlap. */
  readonly milliseconds: Readonly<Partial<Record<BuildStage | 'total', number>>>
  /** Addresses of stories that were published before and are gone. */
  readonly gone: readonly GoneAddress[]
  /** What a person should know of the store. */
  readonly note?: string
}

/** Times by stage. */
export interface Stopwatch {
  /** The time since the last lap, or since the start, was spent on `stage`. */
  readonly lap: (stage: BuildStage) => void
  readonly milliseconds: () => BuildReport['milliseconds']
}

/** A stopwatch that runs. */
export function startStopwatch(): Stopwatch {
  const start = performance.now()
  const laps: Partial<Record<BuildStage | 'total', number>> = {}
  let last = start
  return {
    lap: stage => {
      laps[stage] = Math.round(performance.now() - last)
      last = performance.now()
    },
    milliseconds: () => ({...laps, total: Math.round(performance.now() - start)})
  }
}
