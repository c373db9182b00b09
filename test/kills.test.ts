import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openChance } from '../bench/faults/chance.js'
import { makeStream } from '../bench/stream/make-stream.js'
import { writeWhole } from '../src/record/store/write-whole.js'
import { killAtMoments, openGround, WORKS, type Ground } from './kills.js'

/** Of each kind of work; `bench/faults/kill-works.ts` does the same by the hundred. */
const TIMES = 3
const REPORTS = 2
const SLICES = 10

describe('killed at random moments', { concurrency: 2 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-killed-'))
  let ground: Ground
  before(async () => {
    ground = await openGround(folder, makeStream(REPORTS, SLICES))
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  for (const [seed, work] of WORKS.entries())
    test(`a program loses and doubles nothing that it acknowledged, and leaves nothing half: ${work}`, async () => {
      const { kills, acknowledged, faults } = await killAtMoments(work, TIMES, ground, openChance(seed))
      assert.deepEqual(faults, [])
      assert.ok(kills > 0, 'every program came to its end before it was killed')
      if (work === 'ruling') assert.ok(acknowledged >= TIMES, `only ${acknowledged} rulings were acknowledged`)
    })
})

test('an export clears what a killed one left beside its place, and nothing of one that runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-left-'))
  const [dead, mine, other, named] = [
    '.record.json.part-999999999',
    `.record.json.part-${process.ppid}`,
    '.else.json.part-999999999',
    '.record.json.part-two',
  ]
  const old = new Date(Date.now() - 3_600_000)
  for (const name of [dead, mine, other, named]) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'a.csv'), 'half')
    utimesSync(join(folder, name), old, old)
  }
  await writeWhole(join(folder, 'record.json'), ['whole'], { force: false })
  assert.deepEqual(
    [dead, mine, other, named].map((name) => existsSync(join(folder, name))),
    [false, true, true, true],
  )
  rmSync(folder, { recursive: true })
})

test('an export is written where what is left beside it may not be seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-unseen-'))
  chmodSync(folder, 0o333)
  const isRoot = process.getuid?.() === 0
  // whoever runs everything sees everything
  if (isRoot) process.seteuid!(65_534)
  try {
    await writeWhole(join(folder, 'record.json'), ['whole'], { force: false })
  } finally {
    if (isRoot) process.seteuid!(0)
    chmodSync(folder, 0o700)
  }
  assert.equal(readFileSync(join(folder, 'record.json'), 'utf8'), 'whole')
  rmSync(folder, { recursive: true })
})
