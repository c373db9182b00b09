import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { runCommandLine } from '../src/doors/cli/program.js'
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
import { root } from './installed-reader.js'

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
    const bytesOf = (chosen: Chosen) => new Map(FORMATS.flatMap((format) => [
      [`${format.name} plan`, planExport(format, chosen).join('\n')] as const,
      ...format.parts.map(({ file, write }) => [`${format.name} ${file}`, joined(write(chosen)).toString('latin1')] as const),
    ]))
    const held = await whole(choice, bytesOf)
    const streamed = await withChosen({ record }, { likely: true, withRegisters: true }, () => choice, (chosen) => Promise.resolve(bytesOf(chosen)))
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
