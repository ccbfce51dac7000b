import assert from 'node:assert/strict'
import {test} from 'node:test'
import {killBuilds} from '../../scripts/faults/kill.ts'

test('should leave a site that can be read when killed, and make it right with the next build', async () => {
  const {kills, broken} = await killBuilds({kills: 5, seed: 20_190_326})
  assert.deepEqual({kills, broken}, {kills: 5, broken: []})
})
