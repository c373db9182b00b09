import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeRecord } from '../../src/doors/kept-record.js'
import { loadReader } from '../../src/doors/load-reader.js'
import { openReadingPool } from '../../src/doors/reading-pool.js'
import { judgeOf } from '../../src/doors/weave-kept.js'
import { contractRecord } from '../../src/exports/contract.js'
import type { Report } from '../../src/intake/report.js'
import { openKept } from '../../src/record/store/open-kept.js'
import { openWaiting, QUEUE_TERMS, type WaitingReports } from '../../src/record/store/waiting-reports.js'
import { root } from '../../test/installed-reader.js'
import { startPostgres } from '../../test/small-postgres.js'
import { freePort } from '../../test/small-server.js'
import { makeStream } from '../stream/make-stream.js'
import { openChance } from './chance.js'

/*
 * `npm run build && node dist/bench/faults/kill-many.js 10000 15 2400`: so many short reports of the stream are read by
 * two workers against one PostgreSQL of its own, some of them brought through the API of a desk, while every so many
 * seconds (a half to one and a half of them) one of worker, desk and database is killed (SIGKILL) and started again,
 * until all is read, or for so many seconds; what is not read by then must wait still. Each report must be in the record
 * once or wait, and the record be that of the same reports read into a folder by nobody who was disturbed.
 */
const many = Number(process.argv[2] ?? 1000)
const between = Number(process.argv[3] ?? 8)
const longest = Number(process.argv[4] ?? 900)
/** One in so many comes through the desk, in so many requests. */
const [ONE_IN, REQUESTS] = [100, 5]
const LEASE_SECONDS = 20
const AT_ONCE = 500
/** A report is a sixth of a text, three sentences or so: tried is the keeping of many, not the reading of long ones. */
const SLICES = 6
/** Of the stream, how many more are made than are wanted, since some say the same words in the same house. */
const SPARE = 1.05

const chance = openChance(18)
const began = performance.now()
const say = (words: string) => {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${words}`)
}
const folder = mkdtempSync(join(tmpdir(), 'attache-kill-many-'))
const there = await startPostgres({ max_connections: 60 })
const place = there.place('attache')
const patience = { milliseconds: 300_000 }
const made = makeStream(Math.ceil(many * SPARE), SLICES)
const stream = [...new Map(made.map((report) => [keyOf(report), report])).values()].slice(0, many)
const byDesk = stream.filter((_, at) => at % ONE_IN === 0)
const byWorkers = stream.filter((_, at) => at % ONE_IN !== 0)

const kept = await openKept(place, { create: true, patience })
const queue = await openWaiting(place, kept.database, { ...QUEUE_TERMS, leaseSeconds: LEASE_SECONDS }, () => undefined)
for (let at = 0; at < byWorkers.length; at += AT_ONCE) await queue.put(byWorkers.slice(at, at + AT_ONCE))
say(`${byWorkers.length} reports wait, ${byDesk.length} are to come through the desk`)

/** A program that is started again whenever it ends, until it is let go. */
interface Kept {
  kill(): void
  letGo(): Promise<void>
}

let ownEnds = 0
function keepAlive(words: readonly string[]): Kept {
  let [isKept, isKilled] = [true, false]
  let child: ChildProcess
  const start = () => {
    isKilled = false
    child = spawn(process.execPath, [join(root, 'bin/attache.js'), ...words], { stdio: 'ignore', cwd: folder })
    child.once('close', () => {
      if (!isKept) return
      if (!isKilled) ownEnds += 1
      setTimeout(start, isKilled ? 0 : 1000)
    })
  }
  start()
  process.once('exit', () => child.kill('SIGKILL'))
  return {
    kill: () => {
      isKilled = true
      child.kill('SIGKILL')
    },
    letGo: async () => {
      isKept = false
      const gone = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await gone
    },
  }
}

const port = await freePort()
const work = ['work', '--record', place, '--threads', '1', '--lease', String(LEASE_SECONDS), '--no-weave']
const programs = {
  'first worker': keepAlive(work),
  'second worker': keepAlive(work),
  desk: keepAlive(['desk', '--record', place, '--port', String(port)]),
}
let isOver = false
const bringing = bringByDesk()
const kills = await killUntilRead()
say(
  `killed ${Object.entries(kills)
    .map(([name, times]) => `${name} ${times} times`)
    .join(', ')}; ended by themselves: ${ownEnds}`,
)
isOver = true
const isInTime = performance.now() - began < longest * 1000
if (isInTime) say(`all is read; ${await drain(queue)} given up after three tries were tried again`)
await bringing
say('all is brought through the desk')
for (const program of Object.values(programs)) await program.letGo()

const reports = await kept.store.reports()
const arrivals = await kept.store.arrivals()
const wanted = new Map(stream.map((report) => [keyOf(report), report]))
const found = new Map(reports.map((report) => [keyOf(report), report]))
const left = await there.ask('select report from attache.waiting')
const waits = new Set(left.map(({ report }) => keyOf(JSON.parse(String(report)) as Report)))
const lost = [...wanted.keys()].filter((key) => !found.has(key) && !waits.has(key)).length
const doubled = reports.length - found.size + arrivals.length - new Set(arrivals.map(({ name }) => name)).size
const strange = [...found.keys()].filter((key) => !wanted.has(key)).length
say(
  `${stream.length} reports: ${reports.length} kept, ${left.length} wait still, lost ${lost}, doubled ${doubled}, not of the stream ${strange}`,
)
const reader = loadReader()
const disturbed = digestOf(contractRecord(await makeRecord(kept.store, reader)))
say(`woven: ${disturbed}`)
await queue.close()
await kept.close()
await there.close()
const undisturbed = await readUndisturbed(reports)
say(`read and woven by nobody who was disturbed: ${undisturbed}`)
rmSync(folder, { recursive: true, force: true })
const isEqual = disturbed === undisturbed
say(isEqual ? 'the records are equal' : 'THE RECORDS DIFFER')
process.exitCode = lost === 0 && doubled === 0 && strange === 0 && isEqual ? 0 : 1
process.exit()

/** The same words of the same house are the same report, by whatever way and under whatever address they came. */
function keyOf({ text, outlet }: Report): string {
  return `${outlet ?? ''} ${text.trim()}`
}

async function killUntilRead(): Promise<Readonly<Record<string, number>>> {
  const names = [...Object.keys(programs), 'database']
  const counts: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
  for (;;) {
    await sleep(between * 1000 * (0.5 + chance()))
    const { waiting } = await queue.tally()
    if (waiting === 0 || performance.now() - began > longest * 1000) return counts
    const name = names[Math.floor(chance() * names.length)]!
    counts[name]! += 1
    say(`${waiting} wait; ${name} is killed`)
    if (name !== 'database') programs[name as keyof typeof programs].kill()
    else {
      await there.stop('SIGKILL')
      await sleep(500 + chance() * 2500)
      await there.start()
    }
  }
}

/** What was given up since whoever read it was killed three times is tried again, as somebody would have it. */
async function drain(waiting: WaitingReports): Promise<number> {
  let again = 0
  for (;;) {
    await waiting.tidy()
    const tally = await waiting.tally()
    if (tally.dead > 0) again += await waiting.revive()
    else if (tally.waiting === 0) return again
    await sleep(1000)
  }
}

/** Each request is sent with a key of its own until it is answered, as a program of somebody would. */
async function bringByDesk(): Promise<void> {
  const size = Math.ceil(byDesk.length / REQUESTS)
  for (let at = 0; at < byDesk.length; at += size) {
    const body = JSON.stringify({ reports: byDesk.slice(at, at + size).map(asBrought) })
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    for (let tries = 1; ; tries++) {
      try {
        const address = `http://127.0.0.1:${port}/api/v1/reports`
        const answer = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(300_000) })
        const told = await answer.text()
        if (answer.status === 200) {
          say(`the desk has taken ${Math.min(byDesk.length, at + size)}, in ${tries} ${tries === 1 ? 'try' : 'tries'}`)
          break
        }
        if (answer.status < 500 && answer.status !== 409) throw new Error(`${answer.status} ${told}`)
      } catch (error) {
        if (error instanceof Error && /^[1-4]\d\d /u.test(error.message)) throw error
      }
      await sleep(isOver ? 500 : 2000)
    }
  }
}

function asBrought({ text, outlet, url, published }: Report): object {
  return { text, outlet, url, published: published!.date }
}

async function readUndisturbed(brought: readonly Report[]): Promise<string> {
  const alone = await openKept(join(folder, 'undisturbed'), { create: true })
  const pool = openReadingPool(reader, brought.length, 2)
  for (let at = 0; at < brought.length; at += AT_ONCE) {
    const batch = brought.slice(at, at + AT_ONCE)
    const read = await Promise.all(batch.map(async (report) => ({ report, reading: await pool.read(report) })))
    await alone.store.keepRead(read, reader.version, judgeOf(reader))
  }
  await pool.close()
  const digest = digestOf(contractRecord(await makeRecord(alone.store, reader)))
  await alone.close()
  return digest
}

/** Of every line of every list: a large record is longer than a text can be. */
function digestOf(record: object): string {
  const hash = createHash('sha256')
  for (const [name, value] of Object.entries(record) as readonly [string, unknown][]) {
    hash.update(`${name}\n`)
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      hash.update(`${JSON.stringify(one)}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
