import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { audited } from '../src/doors/cli/audited.js'
import { hideSecrets, showNamed } from '../src/doors/cli/hide-secrets.js'
import { runCommandLine } from '../src/doors/cli/program.js'
import { BOOK_PLACES } from '../src/record/store/book-places.js'
import { openDeskBook } from '../src/record/store/desk-book.js'
import { createLog, readLines } from '../src/record/store/log-rows.js'
import { SQLITE } from '../src/record/store/sqlite-dialect.js'
import { openSqlite } from '../src/record/store/sqlite.js'
import { openFakeTerminal } from './fake-terminal.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-command-log-'))
after(() => {
  rmSync(scratch, { recursive: true, force: true })
})
const report = join(scratch, 'met.txt')
writeFileSync(report, 'Foreign Minister Ann Doe of Peru met her Norwegian counterpart in Oslo on 3 May 2024.\n')

async function run(...words: readonly string[]) {
  const terminal = openFakeTerminal()
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

function linesIn(book: string) {
  const open = openDeskBook(book)
  try {
    return open.audit(100)
  } finally {
    open.close()
  }
}

test('an address is written down without name, password and query, and as it was where it has none', () => {
  for (const [named, shown] of [
    ['https://ann:hunter2@wire.example/a?token=abc#part', 'https://wire.example/a'],
    ['HTTPS://ann@wire.example:8443/a/b', 'https://wire.example:8443/a/b'],
    ['https://ann:hunter 2@wire.example/a', 'https://wire.example/a'],
    ['https://ann:hun@ter2@wire.example/a?token=abc', 'https://wire.example/a'],
    ['https://ann:hunter2@wire.example:99999/a?token=abc', 'https://wire.example:99999/a'],
    ['postgres://ann:hunter2@host/press', 'postgres://ann@host/press'],
    ['https://Wire.example', 'https://Wire.example'],
    ['a folder/of ann@home?.txt', 'a folder/of ann@home?.txt'],
  ] as const)
    assert.equal(showNamed(named), shown)
  const [named] = ['https://ann:hunter 2@wire.example/a']
  assert.equal(
    hideSecrets(`${named}: found ‹https://wire.example/b?token=abc›, sent on from there`, [named, '']),
    'https://wire.example/a: found ‹https://wire.example/b›, sent on from there',
  )
})

test('what is read and followed from the web stands in the log without a password, whatever came of it', async () => {
  const record = join(scratch, 'web')
  assert.equal((await run('read', report, '--record', record, '--quiet')).code, 0)
  assert.equal((await run('people', 'add', 'bea', '--role', 'administrator', '--record', record)).code, 0)
  const address = 'http://ann:hunter2@127.0.0.1:1/a?token=abc'
  await run('read', address, '--record', record, '--quiet')
  await run('follow', address, '--once', '--record', record, '--quiet')
  await run('register', 'add', address, '--record', record)
  const lines = linesIn(record).filter(({ target }) => target !== '')
  assert.deepEqual(
    lines.map(({ what, target }) => [what, target]),
    ['register add', 'follow', 'read'].map((what) => [what, 'http://127.0.0.1:1/a']),
  )
  assert.doesNotMatch(JSON.stringify(lines), /hunter2|abc|ann/u)
})

test('a folder that was only looked for people in is not noted, one with somebody in it is', async () => {
  const record = join(scratch, 'looked')
  assert.equal((await run('read', report, '--record', record, '--quiet')).code, 0)
  const typo = join(scratch, 'typo')
  for (const words of [['list'], ['log'], ['tokens'], ['add', 'bea', '--role', 'nobody'], ['shut-out', 'bea']])
    await run('people', ...words, '--record', record, '--book', typo)
  assert.ok(!existsSync(join(record, BOOK_PLACES)))
  // a desk that does not start, since nobody may let anybody in
  assert.equal((await run('desk', '--login', '--record', record, '--book', typo)).code, 2)
  assert.ok(!existsSync(join(record, BOOK_PLACES)))
  rmSync(typo, { recursive: true, force: true })
  assert.equal((await run('read', report, '--record', record, '--quiet')).code, 0)
  const book = join(scratch, 'looked-book')
  assert.equal((await run('people', 'add', 'bea', '--record', record, '--book', book)).code, 0)
  assert.equal(readFileSync(join(record, BOOK_PLACES), 'utf8'), `${book}\n`)
})

test('where people were set up before the first report is read, reading it stands in their log', async () => {
  const [record, book] = [join(scratch, 'not yet/record'), join(scratch, 'early-book')]
  assert.equal((await run('people', 'add', 'bea', '--record', record, '--book', book)).code, 0)
  assert.deepEqual(readdirSync(record), [BOOK_PLACES])
  assert.match((await run('timeline', '--record', record)).said, /found no record|no record; expected/u)
  assert.equal((await run('read', report, '--record', record, '--quiet')).code, 0)
  assert.deepEqual(
    linesIn(book).map(({ what, target, status }) => [what, target, status]),
    [
      ['read', report, 200],
      ['people add bea --role reader', '', 200],
    ],
  )
})

test('a database that is open already is not opened once more for a line', async () => {
  const database = await openSqlite(join(scratch, 'open'), { create: true })
  try {
    await createLog(database.db, SQLITE)
    const record = 'postgres://nobody@127.0.0.1:1/nowhere'
    const deed = { what: 'propose --send', target: 'words', patience: { milliseconds: 1 } }
    await assert.rejects(audited({ record }, openFakeTerminal(), deed, () => Promise.resolve()))
    const done = await audited(
      { record },
      openFakeTerminal(),
      { ...deed, database },
      () => Promise.resolve(7),
      () => 'told',
    )
    assert.equal(done, 7)
    const [line] = await readLines(database, 5)
    assert.deepEqual([line!.what, line!.target, line!.status, line!.detail], ['propose --send', 'words', 200, 'told'])
  } finally {
    await database.close()
  }
})

test('lines of the log stand by their time, also where those before were written down later', async () => {
  const database = await openSqlite(join(scratch, 'order'), { create: true })
  try {
    await createLog(database.db, SQLITE)
    const { beginLine, keepLines } = await import('../src/record/store/log-rows.js')
    const line = { who: 'ann', via: 'command line', target: '' }
    await beginLine(database, { ...line, at: '2024-05-03', what: 'move' })
    await keepLines(
      database,
      ['read', 'rule'].map((what, day) => ({ ...line, at: `2024-01-0${day + 1}`, what, status: 200, detail: null })),
    )
    const told = async (most: number) => (await readLines(database, most)).map(({ what }) => what)
    assert.deepEqual(await told(5), ['move', 'rule', 'read'])
    assert.deepEqual(await told(1), ['move'])
  } finally {
    await database.close()
  }
})
