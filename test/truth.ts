import { measureTruth } from './measure-truth.js'
import { acceptFloors, loadFloors } from './truth-floors.js'

// `node dist/test/truth.js`: what is read in the reports marked by hand, beside the marks, and beside the floors.
// `--accept` raises the floors to what is read today; a floor is lowered only with `--lower "why"`, and stays marked as
// lowered until the best value is reached again.
const { tallies, wrong } = measureTruth()
const floors = loadFloors()
for (const line of wrong) console.log(line)
console.log()
for (const [name, { right, all }] of tallies) {
  const floor = floors[name]
  console.log(
    `${name.padEnd(18)} ${String(right).padStart(3)} of ${String(all).padEnd(3)} ${((100 * right) / all).toFixed(1).padStart(6)} %${floor ? `   floor ${(100 * floor.floor).toFixed(1)} %` : ''}`,
  )
}
const lower = process.argv.indexOf('--lower')
if (process.argv.includes('--accept') || lower > 0)
  console.log(acceptFloors(tallies, lower > 0 ? (process.argv[lower + 1] ?? null) : null))
