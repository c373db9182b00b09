import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { readReport, recordOf } from '../src/attache.js'
import { openLaterKeeper } from '../src/doors/keep-later.js'
import { loadReader } from '../src/doors/load-reader.js'
import { makeRecord } from '../src/doors/kept-record.js'
import { openReadingPool } from '../src/doors/reading-pool.js'
import { workOn } from '../src/doors/work-queue.js'
import { contractRecord } from '../src/exports/contract.js'
import type { Report } from '../src/intake/report.js'
import { openKept, type KeptRecord } from '../src/record/store/open-kept.js'
import { openWaiting, QUEUE_TERMS, type QueueTerms, type WaitingReports } from '../src/record/store/waiting-reports.js'
import { root } from './installed-reader.js'
import { sampleReports } from './sample-reports.js'
import { NO_POSTGRES, sharePostgres, type SmallPostgres } from './small-postgres.js'

const server = await sharePostgres()
const there = server as SmallPostgres
const reader = loadReader()
const reports = sampleReports().slice(0, 16)
const expected = JSON.stringify(
  contractRecord(
    recordOf(
      [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).map((report) => readReport(report, reader.open())),
      [],
      reader.open(),
    ),
  ),
)

interface Opened {
  readonly kept: KeptRecord
  readonly queue: WaitingReports
}

async function withQueue<T>(
  place: string,
  work: (opened: Opened) => Promise<T>,
  terms: QueueTerms = QUEUE_TERMS,
): Promise<T> {
  const kept = await openKept(place, { create: true })
  const queue = await openWaiting(place, kept.database, terms, () => undefined)
  try {
    return await work({ kept, queue })
  } finally {
    await queue.close()
    await kept.close()
  }
}

/** A worker in this program, until nothing waits. */
async function workHere(place: string, terms?: QueueTerms): Promise<number> {
  return withQueue(
    place,
    ({ kept: { store }, queue }) =>
      workOn(
        {
          store,
          queue,
          reader,
          pool: openReadingPool(reader, 1),
          say: () => undefined,
          isStopped: () => false,
          progress: () => undefined,
        },
        { untilDone: true, weaves: true },
      ),
    terms,
  )
}

/** The record as it stands, and that each report is in it once. */
async function recordIn(place: string): Promise<string> {
  return withQueue(place, async ({ kept: { store } }) => {
    assert.deepEqual((await store.arrivals()).map(({ name }) => name).sort(), reports.map(({ id }) => id).sort())
    return JSON.stringify(contractRecord(await makeRecord(store, reader)))
  })
}

function startWorker(place: string): ChildProcess {
  return spawn(
    process.execPath,
    [join(root, 'bin/attache.js'), 'work', '--record', place, '--threads', '1', '--lease', '2', '--until-done'],
    { stdio: 'ignore' },
  )
}

const ended = (worker: ChildProcess) =>
  worker.exitCode !== null || worker.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        worker.once('close', () => {
          resolve()
        })
      })

describe('reports that wait for workers', { skip: server === null && NO_POSTGRES }, () => {
  test('make the same record, whoever reads which and when it is woven', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...reports], { minLength: reports.length }),
        fc.integer({ min: 1, max: reports.length }),
        fc.integer({ min: 2, max: 3 }),
        async (shuffled, first, workers) => {
          const place = there.place()
          await withQueue(place, async ({ queue }) => {
            await queue.put(shuffled.slice(0, first))
          })
          const working = Array.from({ length: workers }, () => workHere(place))
          // The others come while the first are read, and some come twice.
          await withQueue(place, async ({ queue }) => {
            await queue.put([...shuffled.slice(first), ...shuffled.slice(0, 3)])
          })
          await Promise.all(working)
          await workHere(place)
          assert.equal(await recordIn(place), expected)
        },
      ),
      { numRuns: 3 },
    )
  })

  test('are all read once by workers of which some are killed at any moment', { timeout: 900_000 }, async () => {
    const place = there.place()
    // What a killed worker held is handed on when its lease is over, which is that of whoever brought it; each kill may
    // cost a try.
    await withQueue(
      place,
      async ({ queue }) => {
        assert.equal(await queue.put(reports), reports.length)
      },
      { tries: 10, leaseSeconds: 20 },
    )
    for (const milliseconds of fc.sample(fc.integer({ min: 200, max: 9000 }), 3)) {
      const workers = [startWorker(place), startWorker(place)]
      await sleep(milliseconds)
      workers[0]!.kill('SIGKILL')
      await sleep(milliseconds / 2)
      workers[1]!.kill('SIGKILL')
      await Promise.all(workers.map(ended))
    }
    const last = [startWorker(place), startWorker(place)]
    await Promise.all(last.map(ended))
    assert.deepEqual(
      last.map(({ exitCode }) => exitCode),
      [0, 0],
    )
    await withQueue(place, async ({ queue }) => {
      assert.deepEqual(await queue.tally(), { waiting: 0, dead: 0 })
    })
    assert.equal(await recordIn(place), expected)
  })

  test(
    'that can never be read are given up after as many tries as are granted, hold up no other, and are tried again when somebody says so',
    { timeout: 300_000 },
    async () => {
      const place = there.place('given_up')
      const terms = { tries: 2, leaseSeconds: 2 }
      await withQueue(
        place,
        async ({ queue }) => {
          await queue.put(reports.slice(0, 5))
        },
        terms,
      )
      const bad = reports[2]!
      // As a disk or a hand might spoil it.
      await there.ask(
        `update given_up.waiting set report = left(report, 50) where report like '%${bad.id.replaceAll("'", "''")}%'`,
      )
      const working = workHere(place, terms)
      await withQueue(
        place,
        async ({ kept: { store }, queue }) => {
          for (let tries = 0; (await queue.tally()).dead === 0 && tries < 600; tries++) await sleep(200)
          await working
          assert.deepEqual(await queue.tally(), { waiting: 0, dead: 1 })
          const [dead] = await queue.dead()
          assert.match(dead!.failure, /no report/u)
          assert.equal(dead!.tries, 2)
          assert.equal((await store.reports()).length, 4)
          assert.equal(await queue.revive('no such mark'), 0)
          await there.ask(`update given_up.waiting set report = '${JSON.stringify(bad).replaceAll("'", "''")}'`)
          assert.equal(await queue.revive(dead!.key), 1)
        },
        terms,
      )
      await workHere(place, terms)
      await withQueue(place, async ({ kept: { store }, queue }) => {
        assert.deepEqual(await queue.tally(), { waiting: 0, dead: 0 })
        assert.equal((await store.reports()).length, 5)
      })
    },
  )

  test('are handed on though whoever brought them was killed before telling', { timeout: 300_000 }, async () => {
    const place = there.place('untold')
    await withQueue(place, async ({ queue }) => {
      await queue.put([])
    })
    const [one] = reports
    await there.ask(
      `insert into untold.waiting (key, report, came) values ('k', '${JSON.stringify(one).replaceAll("'", "''")}', now() - interval '1 minute')`,
    )
    assert.equal(await workHere(place), 1)
  })

  test('are no more than workers get done: whoever brings them waits', { timeout: 300_000 }, async () => {
    const place = there.place()
    await withQueue(place, async ({ kept: { store }, queue }) => {
      const many: Report[] = Array.from({ length: 2100 }, (_, at) => ({
        ...reports[0]!,
        id: `m${at}`,
        text: `Report ${at}.`,
      }))
      await queue.put(many)
      const told: number[] = []
      const waited: string[] = []
      const keeper = openLaterKeeper(store, queue, {
        say: () => Promise.resolve(),
        sayWaiting: (report) => {
          waited.push(report.id)
          return Promise.resolve()
        },
        wait: (waiting) => {
          told.push(waiting)
        },
      })
      await keeper.take(reports[0]!)
      const finished = keeper.finish()
      await sleep(500)
      assert.deepEqual([told[0], waited], [2100, []])
      await queue.finish(await queue.take(200))
      await finished
      assert.deepEqual(waited, [reports[0]!.id])
    })
  })
})
