import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { runCommandLine } from '../src/doors/cli/program.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import type { DeskRecord } from '../src/doors/desk/desk-record.js'
import { withChosen } from '../src/doors/cli/open-record.js'
import { bringUp, broughtInto } from '../src/doors/kept-record.js'
import { readerOf } from '../src/doors/weave-kept.js'
import { FORMATS, planExport } from '../src/exports/formats/formats.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { openWalk } from '../src/record/store/sqlite-walk.js'
import { choose, type Choice, type Chosen } from '../src/views/choose.js'
import { openLookUp } from '../src/views/look-up.js'
import { joined } from './chosen-samples.js'
import { openFakeTerminal } from './fake-terminal.js'
import { openKeptDesk } from './kept-desk.js'
import { root } from './installed-reader.js'
import { sampleReports } from './sample-reports.js'

const record = join(mkdtempSync(join(tmpdir(), 'attache-streamed-')), 'record')

async function run(...words: readonly string[]): Promise<number> {
  return runCommandLine(words, openFakeTerminal())
}

before(async () => {
  assert.equal(await run('read', join(root, 'corpus/reports'), '--record', record, '--quiet'), 0)
})

/** The same search of the record held whole. */
async function whole<T>(choice: Choice, work: (chosen: Chosen) => T): Promise<T> {
  const store = await openSqliteStore(record, { create: false })
  try {
    const current = await bringUp(store, await readerOf(store, undefined))
    const look = openLookUp(await current.whole(), { likely: true })
    return work({ ...choose(look, choice), brought: await broughtInto(store) })
  } finally {
    await store.close()
  }
}

const SEARCHES: readonly (readonly [string, Choice])[] = [
  ['the whole record', {}],
  ['a search by words', { about: 'defence' }],
  ['a search by name and day', { who: ['Japan'], from: '2020', to: '2025' }],
  ['a search by kind', { kinds: ['meeting', 'visit', 'agreement'] }],
]

for (const [said, choice] of SEARCHES) {
  test(`${said}, gone through in its rows, gives in every form the bytes that it gives held whole`, async () => {
    const bytesOf = (chosen: Chosen) =>
      new Map(
        FORMATS.flatMap((format) => [
          [`${format.name} plan`, planExport(format, chosen).join('\n')] as const,
          ...format.parts.map(
            ({ file, write }) => [`${format.name} ${file}`, joined(write(chosen)).toString('latin1')] as const,
          ),
        ]),
      )
    const held = await whole(choice, bytesOf)
    const streamed = await withChosen(
      { record },
      { likely: true, withRegisters: true },
      () => choice,
      (chosen) => Promise.resolve(bytesOf(chosen)),
    )
    assert.ok(held.size > 40)
    for (const [part, bytes] of held) {
      assert.ok(streamed.get(part) === bytes, `${part}: ${firstDifference(bytes, streamed.get(part)!)}`)
    }
  })
}

function firstDifference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return `‹${one.slice(Math.max(0, at - 80), at + 120)}› and ‹${other.slice(Math.max(0, at - 80), at + 120)}›`
}

test('an export goes through the record as it stood when it began, whatever is kept meanwhile', async () => {
  const store = await openSqliteStore(record, { create: false })
  const { version } = await readerOf(store, undefined)
  await store.close()
  const walk = openWalk(record, version)!
  const told = walk.readings.length
  const letter = join(record, 'later.txt')
  writeFileSync(letter, 'Oslo, May 3 2024. The foreign ministers of Norway and Poland met in Oslo on Friday.\n')
  assert.equal(await run('read', letter, '--record', record, '--quiet'), 0)
  assert.equal(await run('timeline', '--record', record), 0)
  assert.equal([...walk.readings].length, told)
  walk.close()
  const later = openWalk(record, version)!
  assert.equal([...later.readings].length, told + 1)
  later.close()
})

test('the desk and the API write exports from the rows as well, never from the record held whole, and let go of them when they are sent', async () => {
  const opened = await openKeptDesk(sampleReports().slice(0, 8))
  try {
    let [open, asked] = [0, 0]
    const find: DeskRecord['find'] = async (choice, likely) => {
      const found = await opened.desk.find!(choice, likely)
      open += 1
      asked += 1
      return {
        ...found,
        close: () => {
          open -= 1
          found.close()
        },
      }
    }
    const server = buildDesk(
      { ...opened.desk, find, whole: () => assert.fail('the record was held whole') },
      { loopbackOnly: true },
    )
    const get = async (url: string) => {
      const answer = await server.inject({ url, headers: { host: '127.0.0.1:4173' } })
      assert.equal(answer.statusCode, 200, `${url}: ${answer.body.slice(0, 200)}`)
      return answer.rawPayload
    }
    for (const {
      name,
      parts: [{ file }],
    } of FORMATS) {
      const desk = await get(`/export/${name}/${file}?likely=1`)
      const api = await get(`/api/v1/exports/${name}/${file}?likely=true`)
      assert.ok(desk.equals(api), name)
    }
    const narrowed = await get('/export/csv/entries.csv?likely=1&about=defence')
    assert.ok(narrowed.length < (await get('/export/csv/entries.csv?likely=1')).length)
    const page = (await get('/export?likely=1&plan=csv')).toString('utf8')
    assert.match(page, /The whole record: \d+ entries, \d+ quotes, \d+ figures in \d+ reports/)
    const { formats } = JSON.parse((await get('/api/v1/exports?only=icalendar')).toString('utf8')) as {
      formats: readonly { format: string; plan: readonly string[]; loses: readonly string[] }[]
    }
    assert.deepEqual(
      formats.map(({ format }) => format),
      ['icalendar'],
    )
    assert.ok(formats[0]!.plan.length > 2 && formats[0]!.loses.length > 0)
    await server.close()
    assert.deepEqual([open, asked], [0, 2 * FORMATS.length + 4])
  } finally {
    await opened.close()
  }
})

test('a graph of more entries than are added up together has the nodes and edges that it has in one go', async () => {
  const all = await whole({}, (chosen) => chosen)
  const many = {
    ...all,
    entries: {
      get length() {
        return 60_000
      },
      [Symbol.iterator]: () => all.entries[Symbol.iterator](),
    },
  }
  const linesOf = (chosen: Chosen) =>
    joined(FORMATS.find(({ name }) => name === 'gexf')!.parts[0].write(chosen))
      .toString('utf8')
      .split('\n')
  const apart = (lines: readonly string[]) => lines.map((line) => line.replace(/^(<edge id=")a\d+/, '$1')).sort()
  const [one, other] = [linesOf(all), linesOf(many)]
  assert.ok(one.some((line) => line.startsWith('<edge ')))
  assert.deepEqual(apart(other), apart(one))
})
