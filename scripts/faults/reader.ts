/**
 * Read the site again and again while it is built: no page is ever cut off, and no search
 * result leads to a page that is not there.
 *
 * A look that began before a file was replaced and ended after it sees two sites at once; what
 * a second look right after it does not see any more is no fault.
 */

import {spawn} from 'node:child_process'
import {setTimeout as pause} from 'node:timers/promises'
import {type Tries, tryFaults} from './tries.ts'
import {unfit} from './unfit.ts'
import {type FaultReport, program} from './workplace.ts'

/** Read while building; gives what was found broken. */
export function readWhileBuilding(options: Tries): Promise<FaultReport> {
  return tryFaults('read while built', options, async ({place}) => {
    const child = spawn(process.execPath, [program, 'build'], {cwd: place.root, stdio: 'ignore'})
    const broken = new Set<string>()
    let looks = 0
    while (child.exitCode === null && child.signalCode === null) {
      const first = look(place.site)
      await pause(10)
      const second = new Set(first.length === 0 ? [] : look(place.site))
      for (const fault of first) if (second.has(fault)) broken.add(fault)
      looks += 1
    }
    return {isHit: looks > 1, what: `${looks} times`, broken: [...broken]}
  })
}

/** A look may fail when a folder goes while it is listed. */
function look(site: string): string[] {
  try {
    return unfit(site)
  } catch {
    return []
  }
}
