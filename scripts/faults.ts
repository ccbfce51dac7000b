/**
 * Kill builds at random moments and report what they left.
 *
 *     npm run faults -- --kills 200 --seed 7
 *
 * Exit code 1 when anything was broken.
 */

import {parseArgs} from 'node:util'
import {killBuilds} from './faults/kill.ts'

const {values} = parseArgs({
  options: {kills: {type: 'string', default: '200'}, seed: {type: 'string', default: '1'}}
})
const {kills, midway, broken} = await killBuilds({
  kills: Number(values.kills),
  seed: Number(values.seed)
})
process.stdout.write(`${kills} builds killed, ${midway} of them at work; ${broken.length} faults\n`)
for (const fault of broken) process.stdout.write(`  ${fault}\n`)
process.exitCode = broken.length === 0 ? 0 : 1
