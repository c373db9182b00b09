import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { runCommandLine } from '../src/doors/cli/program.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'

const folder = mkdtempSync(join(tmpdir(), 'attache-back-'))
const [first, second] = [join(folder, 'first'), join(folder, 'second')]
const exported = join(folder, 'record.jsonl')
const ROWS = 'person\tOlav Brekke\tBrekke\tNOR\n'

async function run(...words: readonly string[]) {
  const terminal = openFakeTerminal()
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

async function kept(record: string) {
  const store = await openSqliteStore(record, { create: false })
  try {
    return { reports: await store.reports(), rulings: await store.rulings(), rows: await store.ownRows() }
  } finally {
    await store.close()
  }
}

/**
 * A record of everything that people bring: files of several forms, lines with days of several kinds, two texts under
 * one id, rulings, names of their own.
 */
before(async () => {
  const lines = [
    {
      id: 'a',
      text: 'Norway and Peru signed a fishing agreement in Lima on 4 May 2024.',
      published: '2024-05-05',
      outlet: 'Oslo Post',
      url: 'https://oslo.example/a',
      byline: 'Kari Lund',
    },
    { id: 'a', text: 'Norway delivered four radars to Peru on Monday.' },
    {
      id: 'c',
      title: 'Radars',
      text: 'Norway and Peru signed a fishing agreement in Lima on 4 May 2024, “after long talks”.\r\n\r\nIt was late 😀.',
    },
  ]
  writeFileSync(join(folder, 'lines.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  const rows = join(folder, 'names.tsv')
  writeFileSync(rows, ROWS)
  const read = await run(
    'read',
    join(root, 'corpus/reports'),
    join(folder, 'lines.jsonl'),
    '--record',
    first,
    '--reference',
    rows,
    '--quiet',
  )
  assert.equal(read.code, 0, read.said)
  for (const ruling of [
    ['date', 'undated-blog-analysis.txt', '2024-11-05'],
    ['wrong', 'n3'],
    ['different', 'E1', 'E2'],
    ['same', 'E3', 'E4'],
  ]) {
    const ruled = await run('rule', ...ruling, '--record', first)
    assert.equal(ruled.code, 0, ruled.said)
  }
  assert.equal((await run('export', '--format', 'jsonl', '--likely', '--out', exported, '--record', first)).code, 0)
})

test('an exported record, read into an empty one, gives that record again byte for byte', async () => {
  const read = await run('read', exported, '--record', second)
  assert.equal(read.code, 0)
  assert.match(read.said, /23 new reports, 4 rulings$/)
  const again = join(folder, 'again.jsonl')
  assert.equal((await run('export', '--format', 'jsonl', '--likely', '--out', again, '--record', second)).code, 0)
  assert.ok(readFileSync(again).equals(readFileSync(exported)), 'the bytes of the second export are those of the first')
  for (const format of ['json', 'web-annotation'])
    assert.equal(
      (await run('export', '--format', format, '--record', second)).out,
      (await run('export', '--format', format, '--record', first)).out,
      format,
    )
})

test('reports, rulings and names of one’s own come back as they were kept, and reading them again changes nothing', async () => {
  const there = await kept(first)
  assert.deepEqual(await kept(second), there)
  assert.equal(there.rows, ROWS)
  assert.equal(there.rulings.length, 4)
  const again = await run('read', exported, '--record', second)
  assert.match(again.said, /0 new reports, 23 already there$/)
  assert.deepEqual(await kept(second), there)
})

test('a report line without what came beside the words is read with the day it names, and a day that only the words or another report told is found again', async () => {
  const record = join(folder, 'older')
  const line = (id: string, published: unknown) =>
    JSON.stringify({
      type: 'report',
      id,
      text: `Norway and Peru signed fishing agreement number ${id} in Lima.`,
      published,
    })
  writeFileSync(
    join(folder, 'older.jsonl'),
    [
      '{"type":"record","attache":"1","reports":3,"entries":0}',
      line('1', { date: '2024-05-05', basis: 'metadata' }),
      line('2', { date: '2024-05-06', basis: 'given by the user' }),
      line('3', { date: '2024-05-07', basis: 'inferred' }),
      '{"type":"entry","id":"n1"}',
    ].join('\n'),
  )
  const read = await run('read', join(folder, 'older.jsonl'), '--record', record)
  assert.equal(read.code, 0)
  assert.doesNotMatch(read.said, /text/)
  assert.deepEqual(
    (await kept(record)).reports.map(({ published }) => published),
    [{ date: '2024-05-05', basis: 'metadata' }, { date: '2024-05-06', basis: 'given by the user' }, null],
  )
})

test('a line of an exported record that is broken is told by its place, and the others are read', async () => {
  const record = join(folder, 'broken')
  const whole = readFileSync(exported, 'utf8').split('\n')
  const lines = whole.map((line) =>
    line.startsWith('{"type":"ruling","kind":"wrong"') ? '{"type":"ruling","kind":"wrong","by":"me"}' : line,
  )
  writeFileSync(join(folder, 'broken.jsonl'), lines.join('\n'))
  const read = await run('read', join(folder, 'broken.jsonl'), '--record', record)
  assert.match(
    read.said,
    /broken\.jsonl:\d+: found a ruling that cannot be read, expected the line as attache export wrote it/,
  )
  assert.match(read.said, /23 new reports, 3 rulings, 1 not read/)
})

test('names of one’s own that a record has already are not replaced by those of an exported one', async () => {
  const record = join(folder, 'own')
  const rows = join(folder, 'mine.tsv')
  writeFileSync(rows, 'person\tInga Moe\tMoe\tNOR\n')
  assert.equal(
    (await run('read', join(folder, 'lines.jsonl'), '--record', record, '--reference', rows, '--quiet')).code,
    0,
  )
  assert.match((await run('read', exported, '--record', record)).said, /names of one’s own .* are left out/)
  assert.match((await kept(record)).rows, /Inga Moe/)
})
