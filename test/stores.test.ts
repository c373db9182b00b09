import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { readReport, recordOf } from '../src/attache.js'
import { nameReport, type Report } from '../src/intake/report.js'
import { Failure, wordFailure, type FailureCode } from '../src/record/failure.js'
import { openMemoryStore } from '../src/record/store/memory.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { explainSqlite } from '../src/record/store/sqlite-failures.js'
import { openPostgresStore } from '../src/record/store/postgres.js'
import { FORGOTTEN, type Store } from '../src/record/store/store.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { reader, root } from './installed-reader.js'
import { NO_POSTGRES, sharePostgres } from './small-postgres.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-stores-'))
const server = await sharePostgres()
after(() => {
  rmSync(scratch, { recursive: true, force: true })
})
let folders = 0
const newFolder = () => join(scratch, `record-${folders++}`)

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
const dated = (id: string, date: string): Ruling => ({
  kind: 'date of report',
  report: id,
  date,
  by: 'a reader',
  at: '2024-01-30T12:00:00.000Z',
})

const STORES: Record<string, () => Promise<Store>> = {
  memory: () => Promise.resolve(openMemoryStore()),
  sqlite: () => openSqliteStore(newFolder(), { create: true }),
  postgres: () => openPostgresStore(server!.place(), { create: true }),
}

for (const [name, open] of Object.entries(STORES)) {
  describe(`the ${name} store`, { skip: name === 'postgres' && server === null && NO_POSTGRES }, () => {
    test('gives reports back as received, sorted by id', async () => {
      const store = await open()
      const [b, a] = [
        report('b', 'The minister arrived in Ankara.'),
        report('a', 'No talks were held.\nNone “are” planned — yet.'),
      ]
      assert.deepEqual([await store.keepReport(b), await store.keepReport(a)], ['new', 'new'])
      assert.deepEqual(await store.reports(), [a, b])
      await store.close()
    })

    test('changes nothing when a report comes again', async () => {
      const store = await open()
      await store.keepReport(report('a', 'The same words.'))
      assert.equal(await store.keepReport({ ...report('a', 'The same words.'), file: 'copy.txt' }), 'already there')
      assert.deepEqual(await store.reports(), [report('a', 'The same words.')])
      await store.close()
    })

    test('tells which reports came in the order in which they came, by names that stay', async () => {
      const store = await open()
      for (const [id, text] of [
        ['c', 'Third by name.'],
        ['a', 'First by name.'],
        ['c', 'Third by name.'],
        ['b', 'Second by name.'],
      ] as const)
        await store.keepReport(report(id, text))
      const before = await store.arrivals()
      assert.deepEqual(
        before.map(({ name }) => name),
        ['c', 'a', 'b'],
      )
      await store.keepReport(report('a', 'Other words under the same name.'))
      const after = await store.arrivals()
      assert.deepEqual(
        after.slice(0, 3).map(({ lasting }) => lasting),
        before.map(({ lasting }) => lasting),
      )
      assert.deepEqual(new Set(after.map(({ name }) => name)), new Set((await store.reports()).map(({ id }) => id)))
      await store.close()
    })

    test('keeps two reports of one id apart, in whatever order they come', async () => {
      const inOrder = async (...texts: string[]) => {
        const store = await open()
        const kept = await Promise.all(texts.map(async (text) => store.keepReport(report('a', text))))
        const reports = await store.reports()
        await store.close()
        return { kept: kept.at(-1), reports }
      }
      const [one, other] = [
        await inOrder('First words.', 'Second words.'),
        await inOrder('Second words.', 'First words.'),
      ]
      assert.equal(one.kept, 'kept apart')
      assert.deepEqual(one.reports, other.reports)
      assert.equal(new Set(one.reports.map(({ id }) => id)).size, 2)
    })

    test('a page and a file of the same words are one report, whichever came first; two houses and two ids of senders stay two', async () => {
      const named = (text: string, url: string | null, file: string) => ({
        ...report(nameReport(text, url), text),
        url,
        file,
      })
      const [page, file] = [
        named('The same words.', 'https://house.example/a', 'page.html'),
        named('The same words.', null, 'file.txt'),
      ]
      const [again, other] = [
        named('The same words.', 'http://www.house.example/b?utm_source=x', 'again.html'),
        named('The same words.', 'https://other.example/a', 'other.html'),
      ]
      const inOrder = async (...reports: Report[]) => {
        const store = await open()
        const kept: string[] = []
        for (const one of reports) kept.push(await store.keepReport(one))
        const [ids, rulings] = [(await store.reports()).map(({ id }) => id), await store.rulings()]
        await store.close()
        return { kept, ids, rulings }
      }
      const first = [page.id, again.id].sort()[0]!
      assert.deepEqual(await inOrder(page, file), { kept: ['new', 'already there'], ids: [page.id], rulings: [] })
      assert.deepEqual((await inOrder(file, page)).ids, [page.id])
      assert.deepEqual((await inOrder(file, page, again)).ids, [first])
      assert.deepEqual((await inOrder(again, file, page)).ids, [first])
      assert.deepEqual((await inOrder(page, other)).ids, [page.id, other.id].sort())
      assert.deepEqual((await inOrder(report('a', 'The same words.'), report('b', 'The same words.'))).ids, ['a', 'b'])
    })

    test('a ruling on a file goes over to the page of the same words', async () => {
      const store = await open()
      const words = 'The same words.'
      const [file, page] = [
        report(nameReport(words, null), words),
        { ...report(nameReport(words, 'https://house.example/a'), words), url: 'https://house.example/a' },
      ]
      await store.keepReport(file)
      await store.keepRuling(dated(file.id, '2024-01-30'))
      await store.keepReport(page)
      assert.deepEqual(await store.rulings(), [dated(page.id, '2024-01-30')])
      await store.close()
    })

    test('a ruling follows its report when another of the same id arrives', async () => {
      const store = await open()
      await store.keepReport(report('a', 'First words.'))
      await store.keepRuling(dated('a', '2024-01-30'))
      await store.keepReport(report('a', 'Second words.'))
      const [ruling] = await store.rulings()
      const ruled = (await store.reports()).find(({ id }) => ruling?.kind === 'date of report' && id === ruling.report)
      assert.equal(ruled?.text, 'First words.')
      await store.close()
    })

    test('keeps rulings in the order in which they were made', async () => {
      const store = await open()
      await store.keepRuling(dated('b', '2024-01-30'))
      await store.keepRuling(dated('a', '2023-04-28'))
      assert.deepEqual(await store.rulings(), [dated('b', '2024-01-30'), dated('a', '2023-04-28')])
      await store.close()
    })

    test('keeps rows of the user’s own until others take their place or they are removed', async () => {
      const store = await open()
      assert.equal(await store.ownRows(), '')
      await store.keepOwnRows('state\tVeldmark\n')
      await store.keepOwnRows('state\tVeldmark\t\tNOR\n')
      assert.equal(await store.ownRows(), 'state\tVeldmark\t\tNOR\n')
      await store.keepOwnRows('')
      assert.equal(await store.ownRows(), '')
      await store.close()
    })

    test('keeps files of registers as they came, by name, each once, until others take their place', async () => {
      const store = await open()
      const [b, a] = [
        { name: 'b.csv', bytes: Buffer.from([1, 0, 255]), settings: {} },
        { name: 'a.csv', bytes: Buffer.from('x,1'), settings: { of: 'trade' } },
      ]
      assert.deepEqual(await store.registers(), [])
      assert.deepEqual(
        [
          await store.keepRegister(b),
          await store.keepRegister(a),
          await store.keepRegister({ ...b, name: 'copy.csv' }),
          await store.keepRegister({ ...b, settings: { of: 'aid' } }),
        ],
        ['new', 'new', 'already there', 'new'],
      )
      assert.deepEqual(
        (await store.registers()).map(({ name, bytes, settings }) => [name, [...bytes], settings.of]).slice(0, 1),
        [['a.csv', [...a.bytes], 'trade']],
      )
      await store.replaceRegisters([b])
      assert.deepEqual(
        (await store.registers()).map(({ name, bytes }) => [name, [...bytes]]),
        [['b.csv', [1, 0, 255]]],
      )
      await store.forgetDerived()
      assert.equal((await store.registers()).length, 1)
      await store.close()
    })

    test('gives kept readings back only to the reader that made them', async () => {
      const store = await open()
      const reading = readReport(report('a', 'The minister arrived in Ankara on 3 May 2024.'), reader)
      await store.keepReadings([reading], 'one')
      assert.deepEqual([...(await store.readings('one')).values()], [reading])
      assert.equal((await store.readings('two')).size, 0)
      await store.close()
    })

    test('forgets what is derived, and nothing else', async () => {
      const store = await open()
      await store.keepReport(report('a', 'Words.'))
      await store.keepRuling(dated('a', '2024-01-30'))
      const alone = [readReport(report('a', 'Words.'), reader)]
      await store.keepReadings(alone, 'one')
      await store.keepOwnRows('place\tVeldmark')
      await store.keepWoven('mark', { record: recordOf(alone, [], reader), alone, version: 'one' })
      assert.equal(await store.wovenAs(), 'mark')
      await store.forgetDerived()
      assert.deepEqual(
        [
          (await store.reports()).length,
          (await store.rulings()).length,
          (await store.readings('one')).size,
          await store.wovenAs(),
          await store.ownRows(),
        ],
        [1, 1, 0, FORGOTTEN, 'place\tVeldmark'],
      )
      assert.equal((await store.lastWoven(alone))?.weave.stories.length, 1)
      await store.close()
    })
  })
}

/** The code of the failure that opening a folder ends in, and its wording. */
async function failureOf(folder: string, create: boolean): Promise<{ code: FailureCode; words: string }> {
  try {
    await (await openSqliteStore(folder, { create })).close()
  } catch (error) {
    assert.ok(error instanceof Failure, String(error))
    return { code: error.code, words: wordFailure(error) }
  }
  return assert.fail('it opened')
}

test('a record that is not there yet is said in a sentence with what to do', async () => {
  const { code, words } = await failureOf(join(scratch, 'nowhere'), false)
  assert.equal(code, 'no-record-yet')
  assert.match(words, /attache read FILE --record/)
})

test('a folder that holds something else is left alone', async () => {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(join(folder, 'thesis.docx'), 'words')
  assert.equal((await failureOf(folder, true)).code, 'not-a-record')
  assert.deepEqual(readdirSync(folder), ['thesis.docx'])
})

test('a file, a foreign database and a file that is no database are refused', async () => {
  const file = join(scratch, 'a-file')
  writeFileSync(file, '')
  assert.equal((await failureOf(file, true)).code, 'not-a-record')
  const foreign = newFolder()
  mkdirSync(foreign)
  const database = new Database(join(foreign, 'record.db'))
  database.exec('create table wine (year integer)')
  database.close()
  assert.match((await failureOf(foreign, true)).words, /another program/)
  const broken = newFolder()
  mkdirSync(broken)
  writeFileSync(join(broken, 'record.db'), 'not a database at all, but long enough to be looked at. '.repeat(50))
  assert.equal((await failureOf(broken, true)).code, 'not-a-record')
})

test('a record written by a newer version is refused, not touched', async () => {
  const folder = newFolder()
  const store = await openSqliteStore(folder, { create: true })
  await store.close()
  const database = new Database(join(folder, 'record.db'))
  database.exec('pragma user_version = 99')
  database.close()
  const { code, words } = await failureOf(folder, true)
  assert.equal(code, 'newer-record')
  assert.match(words, /Update Attaché/)
})

test('rows of the user’s own outlast the program, and a record with them is not for an Attaché that does not know them', async () => {
  const folder = newFolder()
  const formatOf = () => {
    const database = new Database(join(folder, 'record.db'))
    const { user_version: format } = database.prepare('pragma user_version').get() as { user_version: number }
    database.close()
    return format
  }
  const first = await openSqliteStore(folder, { create: true })
  await first.close()
  const before = formatOf()
  const second = await openSqliteStore(folder, { create: false })
  await second.keepOwnRows('place\tVeldmark')
  await second.close()
  assert.ok(formatOf() > before)
  const third = await openSqliteStore(folder, { create: false })
  assert.equal(await third.ownRows(), 'place\tVeldmark')
  await third.keepOwnRows('')
  await third.close()
  assert.equal(formatOf(), before)
})

test('a record that several programs begin at the same time is made once', { timeout: 120_000 }, async () => {
  const folder = join(scratch, 'begun-by-many')
  const program = `
    const { openSqliteStore } = await import(${JSON.stringify(new URL('../src/record/store/sqlite.js', import.meta.url).href)})
    const store = await openSqliteStore(process.argv[1], { create: true })
    console.log((await store.reports()).length)
    await store.close()`
  const begin = () =>
    new Promise<string>((resolve) => {
      execFile(process.execPath, ['--input-type=module', '-e', program, folder], (error, out, said) =>
        resolve(error ? said : out),
      )
    })
  assert.deepEqual(await Promise.all([begin(), begin(), begin(), begin()]), ['0\n', '0\n', '0\n', '0\n'])
})

test('a full disk, a folder without permission and a busy record are worded', () => {
  const worded = (code: string) => explainSqlite(Object.assign(new Error('as SQLite says it'), { code }), 'folder')
  for (const [sqlite, code] of [
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'not-writable'],
    ['SQLITE_BUSY', 'record-in-use'],
    ['SQLITE_CORRUPT', 'damaged-record'],
  ] as const) {
    const failure = worded(sqlite)
    assert.ok(failure instanceof Failure && failure.code === code, sqlite)
  }
})

test('a killed program loses no report that it acknowledged', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const acknowledged = new Set<string>()
  for (let round = 0; round < 6; round++) {
    const child = spawn(process.execPath, [join(root, 'dist/test/keep-until-killed.js'), folder, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    while (!output.includes('\n')) await sleep(5)
    await sleep(20 + round * 17)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    for (const id of output.split('\n').slice(0, -1)) acknowledged.add(id)
  }
  const store = await openSqliteStore(folder, { create: false })
  const kept = new Set((await store.reports()).map(({ id }) => id))
  await store.close()
  assert.ok(acknowledged.size > 6, `only ${acknowledged.size} reports were acknowledged`)
  assert.deepEqual(
    [...acknowledged].filter((id) => !kept.has(id)),
    [],
  )
})
