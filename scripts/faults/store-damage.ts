/**
 * Damage the store, and keep its size and times of change where that can be: cut it off, or
 * write over some of its bytes.
 *
 *     damageStore({tries: 40, seed: 1})  →  {fault: 'store damaged', tries: 40, hits: 40, broken: []}
 *
 * The build that meets the damage may set the store aside, or stop; it must never publish what
 * is wrong.
 */

import {
  closeSync,
  fstatSync,
  futimesSync,
  openSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import {type Tries, tryFaults} from './tries.ts'
import {unfit} from './unfit.ts'
import {differing, digestsOfPages, type FaultReport} from './workplace.ts'

/** Ways to damage a file of so many bytes; each says what it did. */
const damages: readonly ((file: string, random: () => number) => string)[] = [
  (file, random) => {
    const length = Math.floor(random() * statSync(file).size)
    truncateSync(file, length)
    return `cut to ${length} bytes`
  },
  (file, random) => `overwritten at ${overwrite(file, random, 1)}`,
  (file, random) => `overwritten at ${overwrite(file, random, 200)}`,
  file => {
    writeFileSync(file, '')
    return 'emptied'
  }
]

/** Damage stores; gives what was found broken. */
export function damageStore(options: Tries): Promise<FaultReport> {
  return tryFaults('store damaged', options, ({place, random, round}) => {
    const damage = damages[round % damages.length] ?? damages[0]
    const what = damage?.(join(place.root, '.cuttings/store.mdb'), random) ?? ''
    const {exitCode, notes} = place.run()
    const isSetAside = notes.includes('set aside')
    const state = round % 2 === 0 ? 'with' : 'without'
    const wrong = exitCode === 0 ? differing(digestsOfPages(place.site), place.expected[state]) : []
    const broken =
      wrong.length > 0 ? [`published what is wrong: ${wrong.slice(0, 5).join(', ')}`] : []
    return {isHit: isSetAside || exitCode !== 0, what, broken: [...broken, ...unfit(place.site)]}
  })
}

/** Write over bytes of a file at random places, and set its time of change back. */
function overwrite(file: string, random: () => number, times: number): string {
  const handle = openSync(file, 'r+')
  const {size, atime, mtime} = fstatSync(handle)
  const places = Array.from({length: times}, () => Math.floor(random() * size))
  for (const place of places) writeSync(handle, Buffer.of(Math.floor(random() * 256)), 0, 1, place)
  futimesSync(handle, atime, mtime)
  closeSync(handle)
  return times === 1 ? String(places[0]) : `${times} places`
}
