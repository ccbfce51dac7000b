/**
 * Do harm to builds, and report what they left.
 *
 *     npm run faults -- --tries 200 --seed 7
 *     npm run faults -- --only killed --tries 200
 *
 * Kills, full and read-only disks, damaged stores, builds at the same time, a turned clock, a
 * reader meanwhile. Exit code 1 when anything was broken.
 */

import {parseArgs} from 'node:util'
import {turnClock} from './faults/clock.ts'
import {fillDisk, lockDisk} from './faults/disk.ts'
import {killBuilds} from './faults/kill.ts'
import {readWhileBuilding} from './faults/reader.ts'
import {damageStore} from './faults/store-damage.ts'
import {buildTogether} from './faults/two-builds.ts'

const faults = {
  killed: killBuilds,
  full: fillDisk,
  'read-only': lockDisk,
  damaged: damageStore,
  together: buildTogether,
  clock: turnClock,
  reader: readWhileBuilding
}

const {values} = parseArgs({
  options: {
    tries: {type: 'string', default: '20'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string'}
  }
})
for (const [name, harm] of Object.entries(faults)) {
  if (values.only !== undefined && values.only !== name) continue
  const options = {tries: Number(values.tries), seed: Number(values.seed)}
  const {fault, tries, hits, broken} = await harm(options)
  process.stdout.write(`${fault}: ${tries} tries, ${hits} of them met; ${broken.length} faults\n`)
  for (const one of broken) process.stdout.write(`  ${one}\n`)
  if (broken.length > 0) process.exitCode = 1
}
