import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureTruth } from './measure-truth.js'
import { loadFloors, moveFloors, shareOf } from './truth-floors.js'

test('reads of what was marked by hand at least what the floors ask', () => {
  const { tallies, wrong } = measureTruth()
  const floors = loadFloors()
  const fallen = [...tallies]
    .filter(([name, tally]) => shareOf(tally) < (floors[name]?.floor ?? 0))
    .map(([name]) => name)
  assert.deepEqual(
    fallen,
    [],
    `node dist/test/truth.js shows more; now wrong:\n${wrong.filter((line) => fallen.some((name) => line.startsWith(name))).join('\n')}`,
  )
  assert.deepEqual(
    [...tallies.keys()].sort(),
    Object.keys(floors).sort(),
    'every measure has a floor: node dist/test/truth.js --accept',
  )
})

test('a floor lies below the best value ever pinned only where a reason says why', () => {
  for (const [name, { floor, best, lowered }] of Object.entries(loadFloors()))
    assert.ok(floor === best || (floor < best && lowered), name)
})

test('floors rise by themselves and fall only with a reason, which stays until the best is reached again', () => {
  const pinned = { recall: { floor: 0.8, best: 0.8 } }
  const read = (right: number) => new Map([['recall', { right, all: 10 }]])
  assert.deepEqual(moveFloors(pinned, read(9), null), { floors: { recall: { floor: 0.9, best: 0.9 } }, refused: [] })
  assert.deepEqual(moveFloors(pinned, read(7), null), { floors: pinned, refused: ['recall'] })
  const lowered = moveFloors(pinned, read(6), 'a broken rule was taken out').floors
  assert.deepEqual(lowered, { recall: { floor: 0.6, best: 0.8, lowered: 'a broken rule was taken out' } })
  assert.deepEqual(moveFloors(lowered, read(7), null).floors, {
    recall: { floor: 0.7, best: 0.8, lowered: 'a broken rule was taken out' },
  })
  assert.deepEqual(moveFloors(lowered, read(8), null).floors, { recall: { floor: 0.8, best: 0.8 } })
})
