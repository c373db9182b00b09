import { killAtRandom } from './kill-at-random.js'

/*
 * `npm run build && node dist/bench/faults/killed.js MOMENTS SEED`: kills reading, ruling, rebuilding and exporting at
 * so many random moments, the same for the same seed, and says what was found wrong.
 */
const [moments = '400', seed = '1'] = process.argv.slice(2)
const { faults, killed } = await killAtRandom(Number(moments), Number(seed), (line) => { console.log(line) })
console.log(`${moments} moments, ${killed} of them before the end: ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
