import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killAtRandom } from '../bench/faults/kill-at-random.js'

/** A few of the moments that `bench/faults/killed.ts` tries by the hundred. */
const MOMENTS = 8
const SEED = 20_241

test('killed at random moments of reading, ruling, rebuilding and exporting the program loses nothing acknowledged, doubles nothing, and goes on to the same record', { timeout: 300_000 }, async () => {
  const { faults, killed } = await killAtRandom(MOMENTS, SEED)
  assert.deepEqual(faults, [])
  assert.ok(killed >= MOMENTS / 2, `only ${killed} of ${MOMENTS} were killed before their end`)
})
