import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Report } from '../../src/intake/report.js'
import { buildDesk } from '../../src/doors/desk/build-desk.js'
import { bringUp } from '../../src/doors/kept-record.js'
import { keepAndRead } from '../../src/doors/weave-kept.js'
import { openKeeper } from '../../src/doors/keep-in-parallel.js'
import { loadReader } from '../../src/doors/load-reader.js'
import type { RecordQuery } from '../../src/record/query.js'
import { openSqliteStore } from '../../src/record/store/sqlite.js'
import type { Store } from '../../src/record/store/store.js'
import { makeStream } from './make-stream.js'

/*
 * `npm run build && node dist/bench/stream/measure-stream.js FOLDER 500 2000 5000`: the cost of a record that grows by
 * the stream (make-stream.ts). A record of each size is read into FOLDER/SIZE where it is not there yet, so that a
 * second run measures without reading. Seconds of the processor, and of the clock: on a busy machine only the first can
 * be compared.
 */
const [folder, ...sizes] = process.argv.slice(2)
if (folder === undefined || sizes.length === 0)
  throw new Error('expected a folder and sizes: measure-stream.js /tmp/stream 500 2000')
const reader = loadReader()
const HOST = { host: '127.0.0.1:4173' }
const TURNS = 20
const BOTH = ['sure', 'likely'] as const

/** Questions that people put to a record, each with what it shows. */
const QUESTIONS: Readonly<Record<string, (query: RecordQuery) => Promise<unknown>>> = {
  'timeline of a pair in a year, first 50': async (query) =>
    query.excerpt({
      entries: (await query.entries({ tiers: BOTH, between: ['RUS', 'UKR'], from: '2022', to: '2023' }, { most: 50 }))
        .found,
    }),
  'who, by name, with all across the record': async (query) =>
    query.excerpt({ entities: (await query.entities({ name: 'Putin' }, { most: 5 })).found, across: true }),
  'words anywhere: sentences and entries': async (query) => [
    await query.sentences('minister agree*', { most: 100 }),
    await query.entries({ tiers: BOTH, text: 'minister agree*' }, { most: 50 }),
  ],
  'stories, newest first, with their reports': async (query) =>
    query.excerpt({ stories: (await query.stories({ told: 'by several' }, { most: 50 })).found, around: 'lineage' }),
  'the line of a state, first 300': async (query) =>
    query.excerpt({
      reports: [
        ...new Set(
          (await query.sayings({ sort: 'position', by: 'Russia' }, { most: 300 })).found.map(({ report }) => report),
        ),
      ],
      speakers: true,
    }),
  'deals, first 100, with their words': async (query) =>
    query.excerpt({ entries: (await query.deals({ tiers: BOTH }, { most: 100 })).found.flat(), speakers: true }),
  'pairs of states': async (query) => query.pairs({ tiers: BOTH }, { most: 500 }),
  'a story side by side': async (query) =>
    query.excerpt({ stories: (await query.stories({ told: 'by several' }, { most: 1 })).found, around: 'all' }),
}
/** Pages that ask the record for what they show, and some that still go through all of it. */
const PAGES = [
  '/',
  '/reports',
  '/timeline?likely=1',
  '/actors',
  '/search?q=minister+agree*',
  '/stories/s1',
  '/positions?of=Russia',
  '/relations?likely=1',
  '/relations/RUS/UKR?likely=1',
  '/actors/E20',
]
const WHOLE_PAGES = ['/figures', '/statements', '/dossier?likely=1']

async function timed<Made>(what: string, work: () => Promise<Made>): Promise<Made> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const made = await work()
  const { user, system } = process.cpuUsage(used)
  console.log(
    `  ${what.padEnd(58)}${((user + system) / 1e6).toFixed(2).padStart(9)} s of the processor ${((performance.now() - began) / 1000).toFixed(2).padStart(8)} s`,
  )
  return made
}

async function readStream(size: number, into: string, stream: readonly Report[]): Promise<void> {
  const store = await openSqliteStore(into, { create: true })
  const keeper = openKeeper(store, reader, () => Promise.resolve())
  for (const report of stream.slice(0, size)) await keeper.take(report)
  await keeper.finish()
  await keeper.close()
  await store.close()
}

const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The value below which 95 of 100 turns stay, in milliseconds of the processor. */
async function worstOf(work: () => Promise<unknown>, times = TURNS): Promise<number> {
  const turns: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const began = processor()
    await work()
    turns.push(processor() - began)
  }
  return turns.sort((a, b) => a - b)[Math.floor(0.95 * (times - 1))]!
}

async function measure(size: number, stream: readonly Report[]): Promise<void> {
  const into = join(folder!, String(size))
  console.log(`${size} reports`)
  if (!existsSync(into)) await timed('reading and keeping all of them', () => readStream(size, into, stream))
  const store = await openSqliteStore(into, { create: false })
  try {
    const { query } = await timed('woven and laid down where it was not', () => bringUp(store, reader))
    await timed('opened again', () => bringUp(store, reader))
    for (const [name, ask] of Object.entries(QUESTIONS))
      console.log(
        `  ${name.padEnd(58)}${(await worstOf(() => ask(query))).toFixed(0).padStart(9)} ms of the processor, 95 of 100`,
      )
    await measurePages(store)
    await timed('one more report: read and kept', () => keepAndRead(stream[size]!, store, reader))
    await timed('one more report: woven', () => bringUp(store, reader))
    console.log(`  memory ${memory()} MB`)
  } finally {
    await store.close()
  }
}

const memory = (): string => (process.memoryUsage().rss / 2 ** 20).toFixed(0)

async function measurePages(store: Store): Promise<void> {
  const current = await bringUp(store, reader)
  let whole: ReturnType<typeof current.whole> | undefined
  const server = buildDesk(
    { query: () => current.query, whole: () => (whole ??= current.whole()) },
    { loopbackOnly: true },
  )
  for (const url of [...PAGES, ...WHOLE_PAGES]) {
    let size = 0
    const ask = async () => {
      const answer = await server.inject({ url, headers: HOST })
      const led = answer.headers.location
      const shown = led === undefined ? answer : await server.inject({ url: led, headers: HOST })
      if (shown.statusCode !== 200) throw new Error(`${url} answers ${shown.statusCode}`)
      size = shown.rawPayload.length
    }
    const first = await worstOf(ask, 1)
    const again = WHOLE_PAGES.includes(url) ? '' : `, then 95 of 100 ${(await worstOf(ask)).toFixed(0)} ms`
    console.log(
      `  page ${url.padEnd(53)}${first.toFixed(0).padStart(9)} ms of the processor at first${again}; ${(size / 1024).toFixed(0)} kB; memory ${memory()} MB`,
    )
  }
}

const stream = makeStream(Math.max(...sizes.map(Number)) + 1)
if (process.env['ATTACHE_STREAM_AFRESH'] === '1')
  for (const size of sizes) rmSync(join(folder, size), { recursive: true, force: true })
for (const size of sizes) await measure(Number(size), stream)
