import { Failure } from '../../record/failure.js'
import { openKept, type KeptRecord } from '../../record/store/open-kept.js'
import type { Patience } from '../../record/store/postgres-connection.js'
import { showPlace } from '../../record/store/postgres-place.js'
import type { Store } from '../../record/store/store.js'
import { addReports } from '../add-reports.js'
import { bringRuling } from '../brought-lines.js'
import type { DeskRecord, DeskRulings } from '../desk/desk-record.js'
import { serveDesk, type OpenDesk } from '../desk/serve-desk.js'
import { bringUp, broughtInto, readerOf, tryOut } from '../kept-record.js'
import { registersOf } from '../kept-registers.js'
import { openLiveRecord, type LiveRecord } from '../live-record.js'
import { rowsNamed, type ReferenceOption, type VersionedReader } from '../load-reader.js'
import { isSample } from '../sample.js'
import type { Terminal } from './terminal.js'

export interface DeskOptions extends ReferenceOption {
  readonly record: string
  readonly host: string
  /** Without one, the usual port or any free one. */
  readonly port?: number
}

const USUAL_PORT = 4173
/** Whoever looks at a page is told soon that the database is away, and the page is there again when it is. */
export const DESK_PATIENCE: Patience = { milliseconds: 3000 }
const ANY_FREE_PORT = 0

/** `attache desk`: the record in the browser, until the user stops it. */
export async function desk(options: DeskOptions, terminal: Terminal): Promise<void> {
  const kept = await openKept(options.record, { create: false, patience: DESK_PATIENCE })
  try {
    await openDesk(kept, await readerOf(kept.store, rowsNamed(options)), options, terminal)
  } finally {
    await kept.close()
  }
}

/** Serves the desk over an open store and prints its address once it answers. */
export async function openDesk(kept: KeptRecord, reader: VersionedReader, options: DeskOptions, terminal: Terminal): Promise<void> {
  const { store } = kept
  const live = await openLiveRecord(store, async () => ({
    record: await bringUp(store, reader), copies: await kept.copies(), isSample: isSample(await filesOf(store)), registers: await registersOf(store), brought: await broughtInto(store),
  }))
  try {
    const served = await listen(deskOver(live, kept, reader, terminal), options)
    await terminal.print(`${served.address}\n`)
    terminal.say(`attache: the desk of ${showPlace(options.record)}, ${(await live.query().tally()).reports} reports; Ctrl-C stops it`)
    await terminal.untilStopped()
    await served.close()
  } finally {
    live.stop()
  }
}

/** What the desk may show and ask of a record that is kept in a folder. */
function deskOver(live: LiveRecord, { store, archive }: KeptRecord, reader: VersionedReader, terminal: Terminal): DeskRecord {
  return {
    query: live.query,
    whole: live.whole,
    copies: live.copies,
    registers: live.registers,
    brought: live.brought,
    trouble: live.trouble,
    isSample: live.isSample,
    changes: (since) => store.changes(since),
    rulings: rulingsOver(live, store, reader, terminal),
    storedPage: ({ archive: file, offset, length }) => archive('').body({ file, offset, length }),
    add: (source, given) => addReports(source, given, store, reader),
    settle: live.remake,
  }
}

/** The weave of so many reports takes a second or two, in which nobody else is answered. */
const MOST_TRIED_OUT = 300

/** The rulings of a record that is kept in a folder. */
function rulingsOver(live: LiveRecord, store: Store, reader: VersionedReader, terminal: Terminal): DeskRulings {
  return {
    all: () => live.brought().rulings,
    rule: async (verdict, about, by = terminal.user()) => {
      const ruling = { ...verdict, ...(about === '' ? {} : { about }), by, at: terminal.now().toISOString() }
      await store.keepRuling(ruling)
      await live.remake()
      return ruling
    },
    bring: async (rulings) => {
      let fresh = 0
      for (const ruling of rulings) fresh += Number(await bringRuling(ruling, store))
      if (fresh > 0) await live.remake()
      return fresh
    },
    tryOut: async (verdict) => {
      if ((await live.query().tally()).reports > MOST_TRIED_OUT) return null
      return tryOut({ ...verdict, by: terminal.user(), at: terminal.now().toISOString() }, await live.whole(), store, reader)
    },
  }
}

async function listen(record: Parameters<typeof serveDesk>[0], { host, port }: DeskOptions): Promise<OpenDesk> {
  try {
    return await serveDesk(record, { host, port: port ?? USUAL_PORT })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (port === undefined) return serveDesk(record, { host, port: ANY_FREE_PORT })
    throw new Failure('port-in-use', { place: `${host}:${port}`, found: 'another program listening there', expected: 'a free port', next: 'Name another with --port, or leave it out to take any.', cause: error })
  }
}

async function filesOf(store: Store): Promise<readonly (string | null)[]> {
  return (await store.reports()).map(({ file }) => file)
}
