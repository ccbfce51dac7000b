/**
 * Kill builds at random moments (SIGKILL), and see what they leave: the site must be fit to be
 * read at once, and right, byte for byte, after the next build.
 *
 *     killBuilds({tries: 200, seed: 1})  →  {fault: 'killed', tries: 200, hits: 171, broken: []}
 *
 * Each round adds or removes a capture, starts the compiled program, and kills it somewhere
 * between its start and its usual end.
 */

import {spawn} from 'node:child_process'
import {setTimeout as pause} from 'node:timers/promises'
import {type Tries, tryFaults} from './tries.ts'
import {unfit} from './unfit.ts'
import {type FaultReport, program} from './workplace.ts'

/** Kill builds; gives what was found broken. */
export function killBuilds(options: Tries): Promise<FaultReport> {
  return tryFaults('killed', options, async ({place, random, usual}) => {
    const moment = Math.round(random() * usual)
    const isHit = await buildAndKill(place.root, moment)
    return {isHit, what: `after ${moment} ms`, broken: unfit(place.site)}
  })
}

/** Whether it was still at work. */
async function buildAndKill(root: string, moment: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, 'build'], {cwd: root, stdio: 'ignore'})
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  await Promise.race([pause(moment), ended])
  const atWork = child.exitCode === null && child.kill('SIGKILL')
  await ended
  return atWork
}
