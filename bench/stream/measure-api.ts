import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon, { type Result } from 'autocannon'
import { readReport } from '../../src/attache.js'
import { makeRecord } from '../../src/doors/kept-record.js'
import { loadReader } from '../../src/doors/load-reader.js'
import { judgeOf } from '../../src/doors/weave-kept.js'
import { moveRecord } from '../../src/record/store/move-record.js'
import { openKept } from '../../src/record/store/open-kept.js'
import { root } from '../../test/installed-reader.js'
import { hasPostgres, NO_POSTGRES, startPostgres } from '../../test/small-postgres.js'
import { freePort } from '../../test/small-server.js'
import { makeStream } from './make-stream.js'

/*
 * `npm run build && node dist/bench/stream/measure-api.js 300 50 15`: what the API of a desk answers over so many
 * reports of the stream, in a folder and then in a PostgreSQL of its own, asked by autocannon over loopback: one
 * address after another as fast as it goes by ten connections, each question another (for so many seconds); then so
 * many requests a second over all of them; then the same while reports are brought and woven. Beside the time by the
 * clock stands what the desk took of the processor for each answer, which others at work on the machine do not change.
 */
const [count, rate, seconds] = [process.argv[2] ?? 300, process.argv[3] ?? 50, process.argv[4] ?? 15].map(Number) as [
  number,
  number,
  number,
]
const CONNECTIONS = 10
const SLICES = 6
/** Days before all that is told: windows that leave nothing out. */
const DAYS = Array.from({ length: 5000 }, (_, at) => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10))
const MANNERS = ['likely=0', 'likely=1', 'likely=true', 'likely=false']
/** Of each kind of question, among those that are asked mixed. */
const OF_EACH = 400

const scratch = mkdtempSync(join(tmpdir(), 'attache-measure-api-'))
const folder = join(scratch, 'record')
await makeFolder()
await measure('a folder (SQLite)', folder)
if (hasPostgres()) {
  const server = await startPostgres()
  const place = server.place('attache')
  await moveTo(place)
  await measure('PostgreSQL', place)
  await server.close()
} else console.log(NO_POSTGRES)
rmSync(scratch, { recursive: true, force: true })

async function makeFolder(): Promise<void> {
  const kept = await openKept(folder, { create: true })
  const reader = loadReader()
  for (const report of makeStream(count, SLICES))
    await kept.store.keepRead([{ report, reading: readReport(report, reader.open()) }], reader.version, judgeOf(reader))
  await makeRecord(kept.store, reader)
  await kept.close()
}

async function moveTo(place: string): Promise<void> {
  const [from, to] = [await openKept(folder, { create: false }), await openKept(place, { create: true })]
  await moveRecord({ place: folder, kept: from }, { place, kept: to }, () => undefined)
  await makeRecord(to.store, loadReader())
  await Promise.all([from.close(), to.close()])
}

async function measure(name: string, record: string): Promise<void> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const words = ['desk', '--record', record, '--book', join(scratch, 'book'), '--port', String(port)]
  const desk = spawn(process.execPath, [join(root, 'bin/attache.js'), ...words], { stdio: 'ignore', cwd: scratch })
  process.once('exit', () => desk.kill('SIGKILL'))
  try {
    await untilReady(url, desk)
    const questions = await questionsOf(url)
    console.log(`\n${name}, ${count} reports, ${CONNECTIONS} connections, ${seconds} s each`)
    const load = (requests: readonly Asked[], more: { readonly overallRate?: number } = {}) =>
      autocannon({ url, connections: CONNECTIONS, duration: seconds, requests, ...more })
    for (const [what, requests] of Object.entries(questions)) await tell(what, url, () => load(requests))
    await tell('entries, the same again', url, () => load(questions['entries']!.slice(0, 1)))
    const mixed = shuffled(Object.values(questions).flatMap((requests) => requests.slice(0, OF_EACH)))
    const held = () => load(mixed, { overallRate: rate })
    await tell(`all of them, ${rate} a second`, url, held)
    let isOver = false
    const bringing = bringAll(url, () => isOver)
    await tell(`the same while reports are brought`, url, held)
    isOver = true
    console.log(`  ${await bringing} were brought meanwhile`)
  } finally {
    const gone = new Promise((resolve) => desk.once('close', resolve))
    desk.kill('SIGTERM')
    await gone
  }
}

interface Asked {
  readonly method: 'GET'
  readonly path: string
}

/** What is asked, by what it is: a list of addresses of which hardly one comes twice, where the record has as many. */
async function questionsOf(url: string): Promise<Readonly<Record<string, readonly Asked[]>>> {
  const rowsOf = async (path: string): Promise<readonly Record<string, string>[]> => {
    const answer = await fetch(`${url}/api/v1${path}`)
    return ((await answer.json()) as { rows: Record<string, string>[] }).rows
  }
  const get = (path: string): Asked => ({ method: 'GET', path })
  const [entries, names, words] = [
    await rowsOf('/entries?limit=100&likely=true'),
    await rowsOf('/entities?limit=100&likely=true'),
    ['minister', 'accord', 'president', 'talks', 'visit', 'ministry', 'trade', 'border', 'troops', 'aid'],
  ]
  const inWindows = (path: string) => DAYS.map((day) => get(`${path}&from=${day}`))
  return {
    entries: inWindows('/api/v1/entries?limit=20&likely=true'),
    'an entry': entries.flatMap(({ name }) =>
      MANNERS.map((how) => get(`/api/v1/entries/${encodeURIComponent(name!)}?${how}`)),
    ),
    'a name': names.flatMap(({ id }) =>
      MANNERS.map((how) => get(`/api/v1/entities/${encodeURIComponent(id!)}?${how}`)),
    ),
    'a search': words.flatMap((one) =>
      words.flatMap((two) => MANNERS.map((how) => get(`/api/v1/search?q=${one}%20${two}&${how}`))),
    ),
    figures: MANNERS.map((how) => get(`/api/v1/figures?limit=20&${how}`)),
    'first page of the desk': [get('/')],
    'timeline of the desk': DAYS.map((day) => get(`/timeline?likely=1&from=${day}`)),
  }
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((one, at) => ({ one, place: Math.imul(at + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
}

async function tell(what: string, url: string, load: () => Promise<Result>): Promise<void> {
  const before = await processorOf(url)
  const { requests, latency, errors, timeouts, non2xx } = await load()
  const used = ((await processorOf(url)) - before) / Math.max(1, requests.total)
  console.log(
    `  ${what.padEnd(38)} ${requests.average.toFixed(0).padStart(6)} a second, half within ${latency.p50} ms, 99 of 100 within ${latency.p99}, all within ${latency.max}; ${(1000 * used).toFixed(1)} ms of the processor each; errors ${errors + timeouts + non2xx} of ${requests.total}`,
  )
}

/** Seconds of the processor that the desk took so far. */
async function processorOf(url: string): Promise<number> {
  const told = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)$/mu.exec(told)![1])
}

/** One report after another, each woven into the record before the next, until it is over. */
async function bringAll(url: string, isOver: () => boolean): Promise<number> {
  let brought = 0
  for (const { text, outlet, published } of makeStream(2 * count, SLICES).slice(count)) {
    if (isOver()) break
    const answer = await fetch(`${url}/api/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports: [{ text, outlet, published: published!.date }] }),
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    brought++
  }
  return brought
}

async function untilReady(url: string, desk: ChildProcess): Promise<void> {
  const began = performance.now()
  for (;;) {
    const isReady = await fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    if (desk.exitCode !== null || performance.now() - began > 120_000) throw new Error('the desk does not start')
    await sleep(100)
  }
}
