import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { performance } from 'node:perf_hooks'
import { openKept } from '../../src/record/store/open-kept.js'
import { openWaiting, QUEUE_TERMS } from '../../src/record/store/waiting-reports.js'
import { makeStream } from './make-stream.js'

/*
 * `npm run build && node dist/bench/stream/measure-workers.js postgres://USER@HOST/DATABASE 400 1 2 4`: how many
 * reports a second so many workers of one thread each read and keep against one server. Each number of workers has a
 * record of its own, in a schema that is made anew. A worker says itself how much of the processor it took.
 */
const [address, count, ...numbers] = process.argv.slice(2)
if (address === undefined || !(Number(count) > 0) || numbers.length === 0)
  throw new Error(
    'expected an address, how many reports and how many workers: measure-workers.js postgres://attache@localhost/postgres 400 1 2 4',
  )
const program = fileURLToPath(new URL('../../../bin/attache.js', import.meta.url))
const reports = makeStream(Number(count))

for (const workers of numbers.map(Number)) {
  const place = `${address}${address.includes('?') ? '&' : '?'}schema=workers_${workers}_${process.pid}`
  const kept = await openKept(place, { create: true })
  const queue = await openWaiting(place, kept.database, QUEUE_TERMS, (why) => {
    console.error(why)
  })
  await queue.put(reports)
  const began = performance.now()
  const said = await Promise.all(Array.from({ length: workers }, () => runWorker(place)))
  const seconds = (performance.now() - began) / 1000
  const all = (await kept.store.arrivals()).length
  console.log(
    `${workers} ${workers === 1 ? 'worker' : 'workers'}: ${all} reports in ${seconds.toFixed(1)} s of the clock, ${(all / seconds).toFixed(1)} a second\n${said.map((line) => `  ${line.slice(line.indexOf(': ') + 2)}`).join('')}`,
  )
  await queue.close()
  await kept.close()
}

function runWorker(place: string): Promise<string> {
  const worker = spawn(
    process.execPath,
    [program, 'work', '--record', place, '--threads', '1', '--until-done', '--no-weave'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  worker.stdout.on('data', (words: Buffer) => {
    said += words.toString()
  })
  return new Promise((resolve) => {
    worker.once('close', () => {
      resolve(said)
    })
  })
}
