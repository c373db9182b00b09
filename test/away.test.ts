import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { loadReader } from '../src/doors/load-reader.js'
import { keepAndRead } from '../src/doors/weave-kept.js'
import { openAside } from '../src/doors/work-aside.js'
import { isAway } from '../src/record/failure.js'
import { openPostgresStore } from '../src/record/store/postgres.js'
import { openCutNetwork } from './between-servers.js'
import { root } from './installed-reader.js'
import { sampleReports } from './sample-reports.js'
import { hasPostgres, NO_POSTGRES, startPostgres, type SmallPostgres } from './small-postgres.js'
import { freePort } from './small-server.js'

/*
 * A desk as `attache desk` serves it, in a program of its own, over a PostgreSQL that goes away while people and
 * programs ask it things.
 */
const scratch = mkdtempSync(join(tmpdir(), 'attache-away-'))
const MOST_CONNECTIONS = 12
/** A desk says that the record is away after some seconds; nothing waits for longer than that. */
const LONGEST_MILLISECONDS = 180_000
let there: SmallPostgres
let desk: ChildProcess | undefined
let address: string

interface Told {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

async function ask(path: string, init: RequestInit = {}): Promise<Told> {
  const answer = await fetch(`${address}${path}`, { ...init, signal: AbortSignal.timeout(LONGEST_MILLISECONDS) })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const asPage = (path: string, init: RequestInit = {}) =>
  ask(path, {
    redirect: 'manual',
    ...init,
    headers: { accept: 'text/html', ...(init.headers as Record<string, string> | undefined) },
  })
const bring = (number: number, key: string = randomUUID()) =>
  ask('/api/v1/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      reports: [
        {
          title: `Report ${number}`,
          text: `Foreign Minister Ann Doe of Norway met her Estonian counterpart for the ${number}th time in Oslo on Friday.\n`,
          outlet: 'Oslo Post',
          published: '2024-05-03',
        },
      ],
    }),
  })

/** Until it answers so again. */
async function until(path: string, status: number): Promise<Told> {
  for (let tries = 0; ; tries++) {
    const told = await ask(path).catch(() => null)
    if (told?.status === status) return told
    assert.ok(tries < 300, `${path} stays ${told?.status ?? 'unanswered'}: ${told?.text ?? ''}`)
    await sleep(200)
  }
}

async function isAwayEverywhere(): Promise<void> {
  await Promise.all([
    ask('/api/v1/entries?limit=2&from=1999').then((told) => {
      assert.equal(told.status, 503, told.text)
      assert.match(told.headers.get('content-type') ?? '', /^application\/problem\+json/u)
      assert.ok(Number(told.headers.get('retry-after')) > 0)
      const problem = JSON.parse(told.text) as Record<string, unknown>
      assert.deepEqual([problem['code'], problem['status']], ['record-away', 503])
      assert.match(String(problem['next']), /Send the same again/u)
      assert.ok(!told.text.includes('postgres'), 'where it lies is not told to everybody')
    }),
    ...['/timeline', '/reports', '/search?q=Oslo', '/actors', '/'].map(async (path) => {
      const page = await asPage(path)
      assert.equal(page.status, 503, path)
      assert.match(page.text, /<h1>The record does not answer at the moment<\/h1>[\s\S]*Ask again/u)
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/u)
    }),
    bring(0).then(({ status }) => {
      assert.equal(status, 503)
    }),
    asPage('/add/text', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
      body: new URLSearchParams({ text: 'President Roe of Peru visited Chile on Monday.' }).toString(),
    }).then(({ status, text }) => {
      assert.deepEqual([status, /send it again in a moment/u.test(text)], [503, true], text)
    }),
    // what asks about the desk itself is answered
    ask('/health').then(({ status }) => {
      assert.equal(status, 200)
    }),
    ask('/ready').then(({ status }) => {
      assert.equal(status, 503)
    }),
    ask('/state').then(({ text }) => {
      const state = JSON.parse(text) as { trouble: string; reports: number }
      assert.ok(state.trouble.length > 20 && state.reports >= sampleReports().length, text)
    }),
  ])
  const metrics = await ask('/metrics')
  assert.equal(metrics.status, 200)
  assert.match(metrics.text, /^attache_trouble 1$/mu)
  assert.match(metrics.text, /^http_requests_total\{.*status="503"\} \d+$/mu)
}

async function isThereAgain(): Promise<void> {
  await until('/ready', 200)
  assert.equal((await asPage('/timeline')).status, 200)
  assert.equal((JSON.parse((await ask('/state')).text) as { trouble: string | null }).trouble, null)
}

describe('a desk whose database goes away', { skip: !hasPostgres() && NO_POSTGRES, timeout: 600_000 }, () => {
  before(async () => {
    there = await startPostgres({ max_connections: MOST_CONNECTIONS, superuser_reserved_connections: 0 })
    const place = there.place('attache')
    const store = await openPostgresStore(place, { create: true })
    const reader = loadReader()
    for (const report of sampleReports()) await keepAndRead(report, store, reader)
    await store.close()
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    const words = ['desk', '--record', place, '--book', join(scratch, 'book'), '--port', String(port)]
    desk = spawn(process.execPath, [join(root, 'bin/attache.js'), ...words], { stdio: 'ignore', cwd: scratch })
    await until('/ready', 200)
  })
  after(async () => {
    if (desk && desk.exitCode === null) {
      const gone = new Promise((resolve) => desk!.once('close', resolve))
      desk.kill('SIGTERM')
      await gone
    }
    await there.close()
    rmSync(scratch, { recursive: true, force: true })
  })

  test('says so to everybody, loses nothing that it acknowledged, and goes on by itself', async () => {
    const acknowledged = new Set<number>()
    const refused = new Set<number>()
    const keys = new Map<number, string>()
    const statuses: number[] = []
    let isOver = false as boolean
    const bringing = [1, 2].map(async (lane) => {
      for (let number = lane; !isOver; number += 2) {
        const key = randomUUID()
        keys.set(number, key)
        const told = await bring(number, key)
        assert.ok(told.status === 200 || told.status === 503, `${told.status} ${told.text}`)
        ;(told.status === 200 ? acknowledged : refused).add(number)
      }
    })
    const asking = (async () => {
      while (!isOver) {
        const told = await asPage('/timeline')
        statuses.push(told.status)
        await sleep(50)
      }
    })()
    const all = Promise.all([...bringing, asking])
    // whoever fails is heard at once
    const meanwhile = async (isSo: () => boolean) => {
      while (!isSo()) await Promise.race([sleep(20), all])
    }
    await meanwhile(() => acknowledged.size >= 4)
    assert.equal((JSON.parse((await ask('/state')).text) as { trouble: string | null }).trouble, null)
    await there.stop('SIGKILL')
    try {
      await meanwhile(() => refused.size >= 2)
      await isAwayEverywhere()
    } finally {
      isOver = true
    }
    await all
    assert.deepEqual([...new Set(statuses)].sort(), [200, 503])
    await there.start()
    await isThereAgain()
    // sent again, each under its key, as was asked for
    for (const number of refused) assert.equal((await bring(number, keys.get(number))).status, 200)
    const kept = await there.ask('select received from attache.report')
    const titles = kept
      .map(({ received }) => (JSON.parse(String(received)) as { title: string | null }).title)
      .filter((title) => /^Report [1-9]\d*$/u.test(title ?? ''))
    assert.deepEqual(
      titles.sort(),
      [...acknowledged, ...refused].map((number) => `Report ${number}`).sort(),
      'each once',
    )
    const shown = JSON.parse((await ask('/api/v1/')).text) as { reports: number }
    assert.equal(shown.reports, kept.length)
  })

  test('says the same where no connection is free', async () => {
    const taken: pg.Client[] = []
    const takeAll = async () => {
      for (;;) {
        const client = new pg.Client({ connectionString: there.place().replace(/&schema=.*/u, '') })
        client.on('error', () => undefined)
        try {
          await client.connect()
          taken.push(client)
        } catch {
          await client.end().catch(() => undefined)
          return
        }
      }
    }
    try {
      await takeAll()
      // those of the desk are ended, and taken before it has them again
      for (let tries = 0; taken.length < MOST_CONNECTIONS; tries++) {
        assert.ok(tries < 100 && taken.length > 0, `${taken.length} are taken`)
        await taken[0]!.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'attache' and pid <> pg_backend_pid()`,
        )
        await takeAll()
      }
      await isAwayEverywhere()
    } finally {
      await Promise.all(taken.map((client) => client.end()))
    }
    await isThereAgain()
    assert.equal((await bring(5000)).status, 200)
  })
})

test(
  'what weaves beside a desk says that the network was cut while it wove, and weaves when that is mended',
  { skip: !hasPostgres() && NO_POSTGRES, timeout: 300_000 },
  async () => {
    const own = await startPostgres()
    const network = await openCutNetwork(own.socket)
    const place = `postgres://attache@127.0.0.1:${network.port}/postgres?schema=attache`
    const aside = openAside(place, '', { milliseconds: 200, answerMilliseconds: 1500 })
    try {
      const store = await openPostgresStore(place, { create: true })
      const reader = loadReader()
      for (const report of sampleReports()) await keepAndRead(report, store, reader)
      await store.close()
      const weaving = aside.do('weave', null)
      const told = assert.rejects(weaving, isAway)
      // whoever weaves holds its turn meanwhile
      while ((await own.ask(`select 1 from pg_locks where locktype = 'advisory' and granted`)).length === 0)
        await Promise.race([sleep(20), told])
      network.cut()
      const began = performance.now()
      await told
      assert.ok(performance.now() - began < 60_000, 'nobody waits until the machine gives the line up')
      network.mend()
      assert.equal(await aside.do('weave', null), true)
      assert.equal((await own.ask('select * from attache.woven_report')).length, sampleReports().length)
    } finally {
      await aside.close()
      await network.close()
      await own.close()
    }
  },
)
