/**
 * Set the clock back and forth: captures get times of change from the future or the past, and a
 * change of the text keeps size and time of the file as they were.
 */

import {readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Tries, tryFaults} from './tries.ts'
import {unfit} from './unfit.ts'
import {differing, digestsOfPages, type FaultReport, filesBelow} from './workplace.ts'

/** Seconds by which a clock may be wrong. */
const mostSeconds = 40 * 365 * 86_400

/** A letter for another, so that the text changes and its length does not. */
const swaps = ['Saturday', 'saturday'] as const

/** Turn the clock; gives what was found broken. */
export function turnClock(options: Tries): Promise<FaultReport> {
  return tryFaults('clock turned', options, ({place, random, round}) => {
    const state = round % 2 === 0 ? 'with' : 'without'
    const seconds = Math.round((random() - 0.5) * 2 * mostSeconds)
    const time = statSync(place.articles).mtimeMs / 1000 + seconds
    for (const path of filesBelow(place.articles))
      utimesSync(join(place.articles, path), time, time)
    place.build()
    const wrong = differing(digestsOfPages(place.site), place.expected[state])
    if (state === 'with') changeUnseen(join(place.articles, 'extra.txt'), place.build)
    return {
      isHit: true,
      what: `by ${seconds} s`,
      broken: [...wrong.map(path => `${path} is not as before`), ...unfit(place.site)]
    }
  })
}

/** Change a capture, build, and change it back, both times under the same size and time. */
function changeUnseen(path: string, build: () => void): void {
  const {atime, mtime} = statSync(path)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(...swaps))
  utimesSync(path, atime, mtime)
  build()
  writeFileSync(path, text)
  utimesSync(path, atime, mtime)
}
