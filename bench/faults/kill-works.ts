import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAtMoments, openGround, WORKS } from '../../test/kills.js'
import { makeStream } from '../stream/make-stream.js'
import { openChance } from './chance.js'

/*
 * `npm run build && node dist/bench/faults/kill-works.js 60 12`: a program that rules, rebuilds, exports, brings an older
 * record forward or moves one is killed (SIGKILL) so many times of each kind, at a random moment of its work, over a
 * record of so many reports of the stream. Whatever was acknowledged must be there once, the record that of nobody who
 * was disturbed, and no file half. Prints how often each was killed, and every fault.
 */
const times = Number(process.argv[2] ?? 60)
const reports = Number(process.argv[3] ?? 12)
const SLICES = 6

const folder = mkdtempSync(join(tmpdir(), 'attache-kill-works-'))
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})
const ground = await openGround(folder, makeStream(reports, SLICES))
let faulty = 0
for (const [seed, work] of WORKS.entries()) {
  const { kills, acknowledged, faults } = await killAtMoments(work, times, ground, openChance(1000 + seed))
  faulty += faults.length
  console.log(
    [
      `${work}: begun ${times} times, killed ${kills} times before its end`,
      ...(work === 'ruling' ? [`, ${acknowledged} rulings acknowledged`] : []),
      `, ${faults.length} faults`,
    ].join(''),
  )
  for (const fault of faults) console.log(`  ${fault}`)
}
process.exitCode = faulty === 0 ? 0 : 1
