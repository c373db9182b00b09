import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { NEWS_JUDGE, readReport } from '../src/attache.js'
import { withKept } from '../src/doors/cli/open-record.js'
import { runCommandLine } from '../src/doors/cli/program.js'
import { loadReader } from '../src/doors/load-reader.js'
import { makeRecord } from '../src/doors/kept-record.js'
import { holdPlace } from '../src/doors/mcp/held-record.js'
import { contractRecord } from '../src/exports/contract.js'
import type { Report } from '../src/intake/report.js'
import { Failure, wordFailure, type FailureCode } from '../src/record/failure.js'
import { openDeskBook } from '../src/record/store/desk-book.js'
import { beginLine } from '../src/record/store/log-rows.js'
import { moveRecord } from '../src/record/store/move-record.js'
import { openKept } from '../src/record/store/open-kept.js'
import { explainPostgres } from '../src/record/store/postgres-failures.js'
import { readPlace, showPlace } from '../src/record/store/postgres-place.js'
import { MIGRATIONS, openPostgres, openPostgresStore } from '../src/record/store/postgres.js'
import type { Store } from '../src/record/store/store.js'
import { judgeAll } from '../src/weaving/news-pairs.js'
import { openFakeTerminal } from './fake-terminal.js'
import { sampleReports } from './sample-reports.js'
import { openBetween, openCutNetwork } from './between-servers.js'
import { NO_POSTGRES, sharePostgres, startPostgres, type SmallPostgres } from './small-postgres.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-postgres-'))
const server = await sharePostgres()
after(() => {
  rmSync(scratch, { recursive: true, force: true })
})
const skip = server === null && NO_POSTGRES
const reader = loadReader()
const judge = { version: reader.weaver, judge: NEWS_JUDGE }
const report = (id: string, text: string): Report => ({
  id,
  text,
  file: `${id}.txt`,
  title: null,
  outlet: null,
  byline: null,
  url: null,
  language: 'en',
  published: null,
  marked: [],
})

async function failureOf(
  work: () => Promise<unknown>,
): Promise<{ readonly code: FailureCode; readonly words: string }> {
  try {
    await work()
  } catch (error) {
    assert.ok(error instanceof Failure, String(error))
    return { code: error.code, words: wordFailure(error) }
  }
  return assert.fail('it went well')
}

async function withStore<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openPostgresStore(place, { create: true })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

test('a place is an address with a schema, and nobody’s password is told', () => {
  assert.deepEqual(readPlace('postgres://desk:secret@host:5433/press?schema=gulf&sslmode=require'), {
    address: 'postgres://desk:secret@host:5433/press?sslmode=require',
    schema: 'gulf',
    shown: 'postgres://desk@host:5433/press?schema=gulf&sslmode=require',
  })
  assert.equal(readPlace('postgresql://host/press').schema, 'attache')
  assert.equal(showPlace('postgres://host/press?user=a&password=b'), 'postgres://host/press?user=a&password=…')
  assert.throws(
    () => readPlace('postgres://host/press?schema=a;drop'),
    (error) => error instanceof Failure && error.code === 'bad-option',
  )
})

test('a password of any signs is told to the server and to nobody else', () => {
  for (const secret of [
    'pa@ss',
    'pa/ss',
    '12/ss',
    'pa:ss',
    'pa%ss',
    'pa?ss',
    'pa#ss',
    'pa&ss=1',
    'p@a?s@/s:x#',
    'a?b=c',
    '1/2?b=c',
    'x@y?b=c',
    '@',
    '',
  ]) {
    const encoded = `postgres://desk:${encodeURIComponent(secret)}@db:5433/press?schema=gulf`
    const { address, shown } = readPlace(encoded)
    assert.equal(shown, 'postgres://desk@db:5433/press?schema=gulf', secret)
    const { user, password, host, port, database } = new pg.Client({ connectionString: address })
    assert.deepEqual([user, password ?? '', host, port, database], ['desk', secret, 'db', 5433, 'press'])
    // as people paste it
    const raw = `postgres://desk:${secret}@db:5433/press?schema=gulf`
    assert.equal(showPlace(raw), 'postgres://desk@db:5433/press?schema=gulf', secret)
    try {
      const told = new pg.Client({ connectionString: readPlace(raw).address })
      assert.deepEqual([told.user, told.password ?? '', told.host], ['desk', secret, 'db'], secret)
    } catch (error) {
      assert.ok(error instanceof Failure && error.code === 'bad-option', secret)
      assert.match(wordFailure(error), /@ as %40.*PGPASSWORD/u)
      assert.ok(secret.length < 2 || !wordFailure(error).includes(secret), secret)
    }
  }
  const named = (name: string) => readPlace(`postgres://ann@db:5433/press?application_name=${name}`)
  assert.equal(new URL(named('ann%40desk').address).searchParams.get('application_name'), 'ann@desk')
  assert.throws(
    () => named('ann@desk'),
    (error) => error instanceof Failure && /an @ in the settings.*is written %40/u.test(wordFailure(error)),
  )
  assert.equal(showPlace('postgres://db/press?user=a@b&sslpassword=c'), 'postgres://db/press?user=a@b&sslpassword=…')
  assert.equal(showPlace('postgres://ann@corp:x@db/press'), 'postgres://ann@corp@db/press')
  assert.equal(showPlace('postgres://ann@[::1]:5433/press'), 'postgres://ann@[::1]:5433/press')
  assert.equal(showPlace('postgres://ann@db/press?host=/tmp/a'), 'postgres://ann@db/press?host=/tmp/a')
})

test('what a database says is worded', () => {
  const worded = (code: string) => explainPostgres(Object.assign(new Error('as PostgreSQL says it'), { code }), 'place')
  const cases = [
    ['53300', 'record-in-use'],
    ['28P01', 'not-writable'],
    ['3D000', 'no-record-yet'],
    ['ECONNREFUSED', 'record-unreachable'],
    ['57P01', 'record-unreachable'],
    ['53100', 'disk-full'],
    ['25006', 'not-writable'],
    ['54000', 'bad-option'],
  ] as const
  for (const [said, code] of cases) {
    const failure = worded(said)
    assert.ok(failure instanceof Failure && failure.code === code, said)
  }
})

test('a server that is not there is said in a sentence, soon', async () => {
  const { code, words } = await failureOf(() =>
    openPostgresStore('postgres://desk:secret@127.0.0.1:1/press', { create: false, patience: { milliseconds: 300 } }),
  )
  assert.equal(code, 'record-unreachable')
  assert.ok(!words.includes('secret'), words)
})

describe('a record in PostgreSQL', { skip }, () => {
  const there = server as SmallPostgres

  test('that is not there yet, is of a newer Attaché, or is no record is refused and not touched', async () => {
    assert.equal(
      (await failureOf(() => openPostgresStore(there.place('nowhere'), { create: false }))).code,
      'no-record-yet',
    )
    await withStore(there.place('newer'), (store) => store.keepReport(report('a', 'Words.')))
    await there.ask('update newer.attache_format set format = 99')
    const { code, words } = await failureOf(() => openPostgresStore(there.place('newer'), { create: true }))
    assert.equal(code, 'newer-record')
    assert.match(words, /format 99.*Update Attaché/u)
    await there.ask('create schema wine; create table wine.bottle (year integer)')
    assert.equal((await failureOf(() => openPostgresStore(there.place('wine'), { create: true }))).code, 'not-a-record')
    assert.deepEqual(await there.ask(`select tablename from pg_tables where schemaname = 'wine'`), [
      { tablename: 'bottle' },
    ])
    assert.equal(
      (await failureOf(() => openPostgresStore(there.place().replace('/postgres?', '/nothing?'), { create: true })))
        .code,
      'no-record-yet',
    )
  })

  test('is made once by many that open it at the same time', async () => {
    const place = there.place()
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgresStore(place, { create: true })))
    assert.equal(await stores[0]!.keepReport(report('a', 'Words.')), 'new')
    assert.equal(await stores[5]!.keepReport(report('a', 'Words.')), 'already there')
    await Promise.all(stores.map((store) => store.close()))
  })

  test('is brought forward from every format before, by one of those that open it at the same time', async () => {
    for (let format = 1; format <= MIGRATIONS.length; format++) {
      const place = there.place()
      const old = await openPostgres(place, { create: true }, MIGRATIONS.slice(0, format))
      await old.close()
      await withStore(place, (store) => store.keepReport(report('a', 'Words.')))
      const next = [
        ...MIGRATIONS,
        async (tx: Parameters<(typeof MIGRATIONS)[number]>[0]) => {
          await sql`create table one_more (number integer)`.execute(tx)
        },
      ]
      const opened = await Promise.all([1, 2, 3].map(() => openPostgres(place, { create: false }, next)))
      assert.deepEqual((await sql<{ id: string }>`select id from report`.execute(opened[0]!.db)).rows, [{ id: 'a' }])
      await Promise.all(opened.map((database) => database.close()))
      assert.equal((await failureOf(() => openPostgresStore(place, { create: false }))).code, 'newer-record')
    }
  })

  test('that a newer Attaché brings forward while an older one has it open is shown by that, and written no more', async () => {
    const place = there.place()
    const old = await openPostgresStore(place, { create: true })
    await old.keepReport(report('a', 'Words.'))
    const next = [
      ...MIGRATIONS,
      async (tx: Parameters<(typeof MIGRATIONS)[number]>[0]) => {
        await sql`alter table report add column seen integer not null default 0`.execute(tx)
      },
    ]
    await (await openPostgres(place, { create: false }, next)).close()
    const { code, words } = await failureOf(() => old.keepReport(report('b', 'Other words.')))
    assert.equal(code, 'newer-record')
    assert.match(words, /Update Attaché/u)
    assert.deepEqual(
      (await old.reports()).map(({ id }) => id),
      ['a'],
    )
    await old.close()
  })

  test('takes characters, words and names that a database would not', async () => {
    await withStore(there.place(), async (store) => {
      const text = `A nul \0 and half a pair \ud800 stand in this sentence. ${'Pfeffer'.repeat(400)} was bought in Lima by Peru. ${'word '.repeat(60_000)}`
      const odd = report('an id with \0 in it', text)
      await store.keepRead([{ report: odd, reading: readReport(odd, reader.open()) }], reader.version, judge)
      assert.deepEqual(await store.reports(), [odd])
      await makeRecord(store, reader)
      const query = store.query(reader.version)
      assert.equal((await query.sentences('"was bought in Lima"', { most: 5 })).all, 1)
      assert.equal((await query.sentences('Pfeffer*', { most: 5 })).all, 1)
      assert.equal(
        (await query.entries({ tiers: ['sure'], actor: 'a\0b', kinds: ['a\0b'], entity: 'E99999999999' }, { most: 5 }))
          .all,
        0,
      )
      assert.equal(
        (
          await failureOf(() =>
            store.keepReport(
              report(
                'x'
                  .repeat(5000)
                  .split('')
                  .map((_, at) => String.fromCharCode(0x4e00 + at))
                  .join(''),
                'Words.',
              ),
            ),
          )
        ).code,
        'bad-option',
      )
    })
  })

  test('keeps a report once, whoever brings it at the same time, and knows in which order they came', async () => {
    const place = there.place()
    const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore(place, { create: true })))
    const reports = Array.from({ length: 20 }, (_, at) => report(`r${at}`, `Report ${at} of the harvest.`))
    const kept = await Promise.all(stores.flatMap((store) => reports.map((one) => store.keepReport(one))))
    assert.equal(kept.filter((one) => one === 'new').length, reports.length)
    assert.equal(kept.filter((one) => one === 'already there').length, 3 * reports.length)
    assert.equal((await stores[0]!.arrivals()).length, reports.length)
    assert.equal(await stores[1]!.brought(), `${reports.length} 0`)
    await Promise.all(stores.map((store) => store.close()))
  })

  test(
    'finds the pairs of reports that tell like news, however those who bring them take turns',
    { timeout: 300_000 },
    async () => {
      const readings = sampleReports()
        .slice(0, 14)
        .map((one) => readReport(one, reader.open()))
      const byIds = (pairs: readonly { readonly a: string; readonly b: string }[]) =>
        pairs.toSorted((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
      const expected = byIds(judgeAll(readings.map((reading) => NEWS_JUDGE.profile(reading))))
      assert.ok(expected.length > 3, 'the sample has pairs')
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(readings, { minLength: readings.length }),
          fc.array(fc.nat(3), { minLength: readings.length, maxLength: readings.length }),
          async (shuffled, who) => {
            const place = there.place()
            const stores = await Promise.all([0, 1, 2, 3].map(() => openPostgresStore(place, { create: true })))
            await Promise.all(
              stores.map(async (store, at) => {
                for (const reading of shuffled.filter((_, number) => who[number] === at))
                  await store.keepRead([{ report: reading.report, reading }], reader.version, judge)
              }),
            )
            const { pairs } = await stores[0]!.news(reader.weaver)
            await Promise.all(stores.map((store) => store.close()))
            assert.deepEqual(byIds(pairs), expected)
          },
        ),
        { numRuns: 6 },
      )
    },
  )

  test('holds no more marks of steps than steps run at once, and none that others left long ago', async () => {
    const place = there.place('marked')
    await withStore(place, async (store) => {
      for (let number = 0; number < 30; number++) await store.keepReport(report(`a${number}`, `Report ${number}.`))
      await Promise.all(
        Array.from({ length: 40 }, (_, number) => store.keepReport(report(`b${number}`, `Another ${number}.`))),
      )
    })
    const count = async () => Number((await there.ask('select count(*) as marks from marked.step'))[0]!['marks'])
    // a program has four connections; what its last steps left stays for a day
    assert.ok((await count()) <= 8, `${await count()} marks`)
    await there.ask(
      `insert into marked.step (mark, at) select gen_random_uuid(), now() - interval '2 days' from generate_series(1, 25000)`,
    )
    await withStore(place, (store) => store.keepReport(report('c', 'One more.')))
    assert.ok((await count()) <= 8 + 1, `${await count()} marks`)
    const indexed = `select 1 from pg_indexes where schemaname = 'marked' and tablename = 'step' and indexdef like '%(at)'`
    assert.equal((await there.ask(indexed)).length, 1)
  })

  test('is woven by one at a time', async () => {
    const place = there.place()
    const stores = await Promise.all([1, 2].map(() => openPostgresStore(place, { create: true })))
    let [within, most] = [0, 0]
    await Promise.all(
      stores.flatMap((store) =>
        [1, 2].map(() =>
          store.inTurn(async () => {
            most = Math.max(most, ++within)
            await store.reports()
            await sleep(30)
            within--
          }),
        ),
      ),
    )
    assert.equal(most, 1)
    await Promise.all(stores.map((store) => store.close()))
  })
})

describe('a database that goes away', { skip }, () => {
  for (const how of ['SIGINT', 'SIGKILL'] as const) {
    test(`for a while (${how}) in the midst of keeping loses and doubles nothing`, { timeout: 120_000 }, async () => {
      const own = await startPostgres()
      try {
        const said: string[] = []
        const store = await openPostgresStore(own.place('attache'), {
          create: true,
          patience: { milliseconds: 60_000, say: (words) => said.push(words) },
        })
        const acknowledged: string[] = []
        const keeping = (async () => {
          for (let number = 0; number < 300; number++) {
            await store.keepReport(report(`r${number}`, `Report ${number}.`))
            acknowledged.push(`r${number}`)
            if (number % 3 === 0)
              await store.keepRuling({
                kind: 'date of report',
                report: `r${number}`,
                date: '2024-01-30',
                by: 'a reader',
                at: String(number),
              })
          }
        })()
        while (acknowledged.length < 40) await sleep(5)
        await own.stop(how)
        // what it had begun to answer it may still answer: its own processes notice a little later that it is gone
        await sleep(300)
        const then = acknowledged.length
        await sleep(1500)
        assert.ok(acknowledged.length <= then + 1 && acknowledged.length < 300)
        await own.start()
        await keeping
        assert.deepEqual((await store.reports()).map(({ id }) => id).sort(), acknowledged.sort())
        assert.equal((await store.arrivals()).length, 300)
        assert.equal((await store.rulings()).length, 100)
        assert.deepEqual(said, ['the database does not answer at the moment; waiting for it'])
        await store.close()
      } finally {
        await own.close()
      }
    })
  }

  for (const isKept of [false, true]) {
    const what = isKept ? 'kept though nobody was told' : 'lost though its number was given out again'
    test(`as a step ends, which is ${what}: it is done once`, { timeout: 120_000 }, async () => {
      // nothing of a step is written down before it ends: a server that is killed then forgets its number
      const own = await startPostgres({ wal_writer_delay: 10_000, autovacuum: 'off' })
      let number = ''
      const between = await openBetween(own.socket, 'commit', async (forward) => {
        const asked = `select backend_xid::text as number from pg_stat_activity where backend_xid is not null`
        number = String((await own.ask(asked))[0]!['number'])
        if (isKept) await forward()
        await own.stop('SIGKILL')
        await own.start()
        // others get numbers, that one among them, and end well
        for (let given = ''; !isKept && BigInt(given || 0) < BigInt(number);)
          given = String((await own.ask('select pg_current_xact_id()::text as number'))[0]!['number'])
      })
      const place = own.place('attache')
      try {
        await withStore(place, (store) => store.keepReport(report('first', 'Words.')))
        const there = `postgres://attache@127.0.0.1:${between.port}/postgres?schema=attache`
        const store = await openPostgresStore(there, { create: false, patience: { milliseconds: 60_000 } })
        between.arm()
        assert.equal(await store.keepReport(report('a', 'Other words.')), 'new')
        await store.close()
        assert.ok(between.isDone(), 'the step was cut off at its end')
        const status = `select pg_xact_status('${number}') as status`
        // what the number tells: that a step of it ended well, whosever that was
        assert.deepEqual(await own.ask(status), [{ status: 'committed' }])
        await withStore(place, async (again) => {
          assert.deepEqual((await again.reports()).map(({ id }) => id).sort(), ['a', 'first'])
          assert.equal((await again.arrivals()).length, 2)
        })
      } finally {
        await between.close()
        await own.close()
      }
    })
  }

  test(
    'without a word (a network that is cut) is told in time, and asked again over new lines',
    { timeout: 120_000 },
    async () => {
      const own = await startPostgres()
      const network = await openCutNetwork(own.socket)
      try {
        const place = `postgres://attache@127.0.0.1:${network.port}/postgres?schema=attache`
        const patience = { milliseconds: 200, answerMilliseconds: 1500 }
        const store = await openPostgresStore(place, { create: true, patience })
        assert.equal(await store.keepReport(report('a', 'Words.')), 'new')
        network.cut()
        const began = performance.now()
        const asked = await Promise.allSettled([
          store.reports(),
          store.keepReport(report('b', 'Other words.')),
          ...Array.from({ length: 6 }, () => store.rulings()),
        ])
        assert.ok(performance.now() - began < 30_000, 'nobody waits for long')
        for (const one of asked)
          assert.ok(
            one.status === 'rejected' && one.reason instanceof Failure && one.reason.code === 'record-unreachable',
          )
        network.mend()
        assert.match(await store.keepReport(report('b', 'Other words.')), /new|already there/u)
        assert.deepEqual((await store.reports()).map(({ id }) => id).sort(), ['a', 'b'])
        // whoever waits for a turn is not cut off
        let isFree = false
        const other = await openPostgresStore(place, { create: false, patience })
        const holding = other.inTurn(async () => {
          await sleep(4000)
          isFree = true
        })
        await sleep(300)
        assert.equal(await store.inTurn(() => Promise.resolve(isFree)), true)
        await holding
        await Promise.all([store.close(), other.close()])
      } finally {
        await network.close()
        await own.close()
      }
    },
  )

  test(
    'or has no connection free is told in words, and what was kept is there when it is back',
    { timeout: 120_000 },
    async () => {
      const own = await startPostgres({ max_connections: 6, superuser_reserved_connections: 0 })
      const taken: pg.Client[] = []
      try {
        const place = own.place('attache')
        await withStore(place, (store) => store.keepReport(report('a', 'Words.')))
        const { address } = readPlace(place)
        for (let count = 0; count < 6; count++) {
          const client = new pg.Client({ connectionString: address })
          client.on('error', () => undefined)
          await client.connect()
          taken.push(client)
        }
        const { code, words } = await failureOf(() =>
          openPostgresStore(place, { create: true, patience: { milliseconds: 400 } }),
        )
        assert.equal(code, 'record-in-use')
        assert.match(words, /connections are all taken/u)
        const waiting = openPostgresStore(place, { create: true, patience: { milliseconds: 30_000 } })
        await Promise.all(taken.splice(0).map((client) => client.end()))
        const store = await waiting
        assert.equal((await store.reports()).length, 1)
        await own.stop('SIGINT')
        await store.close()
      } finally {
        await Promise.all(taken.map((client) => client.end()))
        await own.close()
      }
    },
  )
})

test(
  'what commands do to a record in a database stands in it, whoever did it and wherever, and goes along when it moves',
  { skip, timeout: 120_000 },
  async () => {
    const place = (server as SmallPostgres).place()
    const file = join(scratch, 'told.txt')
    writeFileSync(file, 'Foreign Minister Ann Doe of Peru met her Norwegian counterpart in Oslo on 3 May 2024.\n')
    const run = async (...words: readonly string[]) => {
      const terminal = openFakeTerminal()
      const code = await runCommandLine(words, terminal)
      return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
    }
    assert.equal((await run('read', file, '--record', place, '--quiet')).code, 0)
    assert.equal((await run('rule', 'date', 'no such report', '2024-05-03', '--record', place)).code, 2)
    assert.equal((await run('rule', 'date', 'told.txt', '2024-05-03', '--record', place)).code, 0)
    const book = join(scratch, 'book')
    await run('people', 'add', 'ann', '--role', 'administrator', '--record', place, '--book', book)
    const { out } = await run('people', 'log', '--record', place, '--book', book)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(line.indexOf('(command line)')))
    const told = [
      '(command line)  people add ann --role administrator',
      '(command line)  rule date of report',
      `(command line)  read  ${file}`,
    ]
    assert.equal(lines.length, told.length, out)
    // the clock of the test stands still, so that only what came by one way has an order
    for (const start of told)
      assert.ok(
        lines.some((line) => line.startsWith(start) && line.endsWith('  200')),
        out,
      )
    // a program that was killed in between leaves a line that never ended
    await withKept(place, ({ database }) =>
      beginLine(database, { at: '2999', who: 'x', via: 'y', what: 'z', target: '' }),
    )
    assert.match(
      (await run('people', 'log', '--record', place, '--book', book)).out,
      /^2999 {2}x \(y\) {2}z {4}never ended$/mu,
    )

    const back = join(scratch, 'moved-with-log')
    assert.equal((await run('move', '--record', place, '--to', back)).code, 0)
    const moved = openDeskBook(back)
    assert.deepEqual(
      moved.audit(10).map(({ what, status }) => [what, status]),
      [
        ['z', null],
        ['rule date of report', 200],
        ['read', 200],
      ],
    )
    moved.close()
  },
)

test('a move that cannot be made makes and writes down nothing at the other place', { skip }, async () => {
  const place = (server as SmallPostgres).place('never')
  const terminal = openFakeTerminal()
  assert.equal(await runCommandLine(['move', '--record', join(scratch, 'nothing'), '--to', place], terminal), 2)
  assert.match(terminal.said.join(' '), /no record; expected/u)
  assert.equal(await runCommandLine(['move', '--record', place, '--to', place], terminal), 2)
  const made = `select 1 from pg_namespace where nspname = 'never'`
  assert.deepEqual(await (server as SmallPostgres).ask(made), [])
  const folder = join(scratch, 'same')
  await (await openKept(folder, { create: true })).close()
  assert.equal(await runCommandLine(['move', '--record', folder, '--to', `${folder}/../same`], terminal), 2)
  assert.match(terminal.said.at(-1)!, /the place where the record lies/u)
})

test(
  'a record is taken over into a database and back, and nothing of it is lost',
  { skip, timeout: 300_000 },
  async () => {
    const [first, last] = [join(scratch, 'first'), join(scratch, 'last')]
    const database = (server as SmallPostgres).place()
    const brought = sampleReports().slice(0, 10)
    const source = await openKept(first, { create: true })
    for (const one of brought)
      await source.store.keepRead([{ report: one, reading: readReport(one, reader.open()) }], reader.version, judge)
    await source.store.keepReport({
      ...brought[0]!,
      id: 'other-words',
      text: 'Other words of Peru and Norway, who met in Lima.',
    })
    await makeRecord(source.store, reader)
    await source.store.keepRead(
      [{ report: sampleReports()[11]!, reading: readReport(sampleReports()[11]!, reader.open()) }],
      reader.version,
      judge,
    )
    await makeRecord(source.store, reader)
    await source.store.keepRuling({
      kind: 'date of report',
      report: brought[2]!.id,
      date: '2024-01-30',
      by: 'a reader',
      at: '2024-01-30T12:00:00.000Z',
    })
    await source.store.keepOwnRows('state\tVeldmark\n')
    await source.store.keepRegister({ name: 'b.csv', bytes: Buffer.from([1, 0, 255]), settings: { of: 'trade' } })
    const journal = await source.journal()
    await journal.notePlace({ ...brought[0]!, file: 'elsewhere.txt' })
    await journal.keepProgress(
      [
        [
          { place: '/a/b.txt', size: 5_000_000_000, changed: 1_700_000_000_000.25 },
          { parts: 1, reports: 2, unread: 0, isWhole: true },
        ],
      ],
      'v',
    )
    const archive = source.archive('Attache')
    const answer = (body: string) => ({
      address: 'https://house.example/a',
      fetched: '2024-05-01T10:00:00Z',
      status: 200,
      statusText: 'OK',
      headers: [['content-type', 'text/html']] as const,
      body: Buffer.from(body),
      ip: null,
    })
    for (const body of ['<p>One.</p>', '<p>Two, somewhat longer.</p>']) {
      const at = await archive.keep(answer(body))
      await journal.pages.keep({
        asked: 'https://house.example/a',
        address: 'https://house.example/a',
        fetched: '2024-05-01T10:00:00Z',
        status: 200,
        digest: 'sha256:x',
        etag: '"e"',
        modified: null,
        reports: [brought[0]!.id],
        ...at,
      })
    }
    archive.close()
    await journal.followed.keep(
      { address: 'https://house.example/feed', title: null, etag: null, modified: null, isNamed: true },
      [
        { link: 'https://house.example/a', title: 'A' },
        { link: 'https://house.example/b', title: null },
      ],
      'now',
    )
    await journal.followed.finish('https://house.example/a', 'read')

    /** All that can be seen of it, and the record itself, made anew. */
    const seen = async (place: string) => {
      const kept = await openKept(place, { create: false })
      const own = await kept.journal()
      const visits = await own.pages.of('https://house.example/a')
      const all = {
        reports: await kept.store.reports(),
        arrivals: await kept.store.arrivals(),
        rulings: await kept.store.rulings(),
        rows: await kept.store.ownRows(),
        registers: (await kept.store.registers()).map((one) => [...one.bytes]),
        changes: await kept.store.changes(null),
        readings: [...(await kept.store.readings(reader.version)).keys()].sort(),
        news: [...(await kept.store.news(reader.weaver)).reports].sort(),
        places: await own.places(brought[0]!),
        progress: await own.progress({ place: '/a/b.txt', size: 5_000_000_000, changed: 1_700_000_000_000.25 }, 'v'),
        visits,
        bodies: await Promise.all(visits.map(async (visit) => (await kept.archive('').body(visit)).toString())),
        feeds: await own.followed.feeds(),
        waiting: await own.followed.waiting('https://house.example/feed'),
        copies: [...(await kept.copies())],
      }
      await kept.store.forgetDerived()
      const record = JSON.stringify(contractRecord(await makeRecord(kept.store, reader)))
      await kept.close()
      return { all, record }
    }
    const move = async (from: string, to: string) => {
      const [a, b] = [await openKept(from, { create: false }), await openKept(to, { create: true })]
      try {
        return await moveRecord({ place: from, kept: a }, { place: to, kept: b }, () => undefined)
      } finally {
        await a.close()
        await b.close()
      }
    }
    await source.close()
    const counts = await move(first, database)
    assert.deepEqual([counts.reports, counts.rulings, counts.registers, counts.pages], [12, 1, 1, 2])
    assert.ok(counts.changes > 0)
    assert.equal((await failureOf(() => move(first, database))).code, 'already-there')
    await move(database, last)
    const [before, within, after] = [await seen(first), await seen(database), await seen(last)]
    assert.deepEqual(within, before)
    assert.deepEqual(after, before)
    assert.deepEqual(before.all.bodies, ['<p>One.</p>', '<p>Two, somewhat longer.</p>'])
    assert.equal(before.all.waiting.length, 1)
    const [name] = readdirSync(join(first, 'pages'))
    assert.deepEqual(readFileSync(join(last, 'pages', name!)), readFileSync(join(first, 'pages', name!)))
  },
)

test(
  'assistants ask a database at every call what came, over lines that stay open',
  { skip, timeout: 120_000 },
  async () => {
    const network = await openCutNetwork((server as SmallPostgres).socket)
    const place = `postgres://attache@127.0.0.1:${network.port}/postgres?schema=of_assistants`
    const held = holdPlace(place)
    const count = () => held.use(async ({ query }) => (await query.tally()).reports)
    try {
      await assert.rejects(count(), (error) => error instanceof Failure && error.code === 'no-record-yet')
      await withStore(place, (store) => store.keepReport(report('a', 'Ministers met in Oslo on Friday.')))
      assert.equal(await count(), 1, 'a record that was not there is looked for again')
      const opened = network.opened()
      for (let calls = 0; calls < 5; calls++) assert.equal(await count(), 1)
      assert.equal(network.opened(), opened)
      await withStore(place, (store) => store.keepReport(report('b', 'Ministers met in Lima on Sunday.')))
      assert.equal(await count(), 2)
      const late = held.use(async ({ query }) => {
        await sleep(300)
        return (await query.reports({ most: 1 })).all
      })
      await held.close()
      assert.equal(await late, 2, 'what was begun is ended')
    } finally {
      await held.close()
      await network.close()
    }
  },
)
