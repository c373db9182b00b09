import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { receiveReport } from '../../src/intake/receive-report.js'

/*
 * `npm run build && node dist/bench/stream/measure-pages.js FOLDER [COUNT]`: what receiving a page costs, and beside
 * it Readability alone with its parsing, page by page in one run, so that both meet the same machine. FOLDER holds
 * saved pages, packed or not, in folders or not (make-pages.ts makes some). Time of the processor; the first pages
 * warm up and do not count.
 */
const [folder, count = '200'] = process.argv.slice(2)
if (folder === undefined) throw new Error('expected a folder of pages: measure-pages.js /tmp/pages 200')
const WARM = 10

const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const names = all.filter((name) => /\.html?(?:\.gz)?$/.test(name)).sort()
const every = Math.max(1, Math.floor(names.length / Number(count)))
const chosen = names.filter((_, at) => at % every === 0).slice(0, Number(count))
const spent = { received: [] as number[], alone: [] as number[] }
let reports = 0

async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (const [at, name] of chosen.entries()) {
  const kept = readFileSync(join(folder, name))
  const bytes = name.endsWith('.gz') ? gunzipSync(kept) : kept
  const alone = await costOf(() => new Readability(parseHTML(bytes.toString('utf8')).document).parse())
  const received = await costOf(async () => {
    reports += (await receiveReport({ name, bytes })).reports.length
  })
  if (at < WARM) continue
  spent.alone.push(alone)
  spent.received.push(received)
}

function tell(what: string, costs: readonly number[]): void {
  const mean = costs.reduce((sum, one) => sum + one, 0) / costs.length
  const middle = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!
  console.log(`  ${what.padEnd(40)} mean ${mean.toFixed(1).padStart(7)}   middle ${middle.toFixed(1).padStart(7)}`)
}
console.log(`${chosen.length} pages, ${reports} reports; milliseconds of the processor a page`)
tell('received', spent.received)
tell('Readability alone, with its parsing', spent.alone)
