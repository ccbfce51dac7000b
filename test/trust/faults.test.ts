/**
 * A few tries of each fault; `npm run faults` makes more of them.
 */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {turnClock} from '../../scripts/faults/clock.ts'
import {canMount, fillDisk, lockDisk} from '../../scripts/faults/disk.ts'
import {killBuilds} from '../../scripts/faults/kill.ts'
import {readWhileBuilding} from '../../scripts/faults/reader.ts'
import {damageStore} from '../../scripts/faults/store-damage.ts'
import {buildTogether} from '../../scripts/faults/two-builds.ts'

const seed = 20_190_326
const noMount = canMount() ? false : 'no right to mount a file system'

test('should leave a site that can be read when killed, and make it right with the next build', async () =>
  assert.deepEqual((await killBuilds({tries: 4, seed})).broken, []))

test('should leave a site that can be read on a full disk', {skip: noMount}, async () =>
  assert.deepEqual((await fillDisk({tries: 3, seed})).broken, [])
)

test('should leave the site as it is on a read-only disk', {skip: noMount}, async () =>
  assert.deepEqual((await lockDisk({tries: 1, seed})).broken, [])
)

test('should publish nothing wrong from a damaged store', async () =>
  assert.deepEqual((await damageStore({tries: 4, seed})).broken, []))

test('should let one of several builds work, and the others say so', async () =>
  assert.deepEqual((await buildTogether({tries: 2, seed})).broken, []))

test('should notice every change, whatever the clock says', async () =>
  assert.deepEqual((await turnClock({tries: 2, seed})).broken, []))

test('should never show half a page or a result without its page', async () =>
  assert.deepEqual((await readWhileBuilding({tries: 2, seed})).broken, []))
