import { join } from 'node:path'
import { exportRecord } from '../src/doors/cli/export.js'
import { move } from '../src/doors/cli/move.js'
import { rebuild } from '../src/doors/cli/rebuild.js'
import { makeRecord } from '../src/doors/kept-record.js'
import { readerOf } from '../src/doors/weave-kept.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { rulingNumbered } from './kills.js'
import { openFakeTerminal } from './fake-terminal.js'

// Run as a program of its own by kills.ts: does one kind of work over a record in a folder, says when it begins and what
// is done, until it is killed or has done it.
const [work = '', folder = '', out = '', round = ''] = process.argv.slice(2)
const terminal = openFakeTerminal()
const say = (line: string) => new Promise((resolve) => process.stdout.write(`${line}\n`, resolve))

/** So many rulings between two weavings. */
const RULINGS_A_WEAVE = 3
const FORMS = ['jsonl', 'csv', 'json'] as const

const WORKS: Readonly<Record<string, () => Promise<void>>> = {
  ruling: async () => {
    const store = await openSqliteStore(folder, { create: false })
    const reader = await readerOf(store, undefined)
    const record = await makeRecord(store, reader)
    await say('begun')
    for (let number = Number(round) * 10_000; ; number++) {
      await store.keepRuling(rulingNumbered(number, record))
      await say(String(number))
      if (number % RULINGS_A_WEAVE === 0) await makeRecord(store, reader)
    }
  },
  rebuild: async () => {
    await say('begun')
    await rebuild({ record: folder }, terminal)
  },
  export: async () => {
    await say('begun')
    for (const format of FORMS)
      await exportRecord({ record: folder, format, out: join(out, format), force: true }, terminal)
  },
  migration: async () => {
    await say('begun')
    const store = await openSqliteStore(folder, { create: false })
    await makeRecord(store, await readerOf(store, undefined))
    await store.close()
  },
  move: async () => {
    await say('begun')
    await move({ record: folder, to: out }, terminal)
  },
}
await WORKS[work]!()
await say('done')
