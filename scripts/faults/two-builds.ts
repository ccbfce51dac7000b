/**
 * Start several builds of one archive at the same time: one may build, the others say who does
 * and stop, or find nothing left to do.
 */

import {spawn} from 'node:child_process'
import {setTimeout as pause} from 'node:timers/promises'
import {type Tries, tryFaults} from './tries.ts'
import {unfit} from './unfit.ts'
import {type FaultReport, program} from './workplace.ts'

/** Builds that start together. */
const together = 3

const busy = /Unexpected build in process \d+ at the same time, expected one at a time/

/** Start builds together; gives what was found broken. */
export function buildTogether(options: Tries): Promise<FaultReport> {
  return tryFaults('built together', options, async ({place, random, usual}) => {
    const delays = Array.from({length: together}, (_, index) =>
      index === 0 ? 0 : Math.round((random() * usual) / 4)
    )
    const ended = await Promise.all(delays.map(delay => buildAfter(delay, place.root)))
    const odd = ended.filter(
      ({exitCode, notes}) => exitCode !== 0 && !(exitCode === 2 && busy.test(notes))
    )
    const built = ended.filter(({exitCode}) => exitCode === 0).length
    return {
      isHit: built < together,
      what: `after ${delays.join(', ')} ms`,
      broken: [
        ...odd.map(({exitCode, notes}) => `exit code ${exitCode}: ${notes.trim().slice(0, 200)}`),
        ...(built === 0 ? ['nobody built'] : []),
        ...unfit(place.site)
      ]
    }
  })
}

async function buildAfter(
  delay: number,
  root: string
): Promise<{readonly exitCode: number | null; readonly notes: string}> {
  await pause(delay)
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let notes = ''
  child.stderr.on('data', data => {
    notes += String(data)
  })
  const exitCode = await new Promise<number | null>(done => child.once('close', done))
  return {exitCode, notes}
}
