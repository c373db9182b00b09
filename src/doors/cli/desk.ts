import { Failure } from '../../record/failure.js'
import { readCopies } from '../../record/store/fetched-pages.js'
import { openPageArchive } from '../../record/store/page-archive.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Store } from '../../record/store/store.js'
import { addReports } from '../add-reports.js'
import type { DeskRecord } from '../desk/desk-record.js'
import { serveDesk, type OpenDesk } from '../desk/serve-desk.js'
import { bringUp, broughtInto, readerOf } from '../kept-record.js'
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
const ANY_FREE_PORT = 0

/** `attache desk`: the record in the browser, until the user stops it. */
export async function desk(options: DeskOptions, terminal: Terminal): Promise<void> {
  const store = await openSqliteStore(options.record, { create: false })
  try {
    await openDesk(store, await readerOf(store, rowsNamed(options)), options, terminal)
  } finally {
    await store.close()
  }
}

/** Serves the desk over an open store and prints its address once it answers. */
export async function openDesk(store: Store, reader: VersionedReader, options: DeskOptions, terminal: Terminal): Promise<void> {
  const live = await openLiveRecord(store, async () => ({
    record: await bringUp(store, reader), copies: readCopies(options.record), isSample: isSample(await filesOf(store)), registers: await registersOf(store), brought: await broughtInto(store),
  }))
  try {
    const served = await listen(deskOver(live, store, reader, options, terminal), options)
    await terminal.print(`${served.address}\n`)
    terminal.say(`attache: the desk of ${options.record}, ${(await live.query().tally()).reports} reports; Ctrl-C stops it`)
    await terminal.untilStopped()
    await served.close()
  } finally {
    live.stop()
  }
}

/** What the desk may show and ask of a record that is kept in a folder. */
function deskOver(live: LiveRecord, store: Store, reader: VersionedReader, options: DeskOptions, terminal: Terminal): DeskRecord {
  return {
    query: live.query,
    whole: live.whole,
    copies: live.copies,
    registers: live.registers,
    brought: live.brought,
    trouble: live.trouble,
    isSample: live.isSample,
    ruleDay: async (report, date) => {
      await store.keepRuling({ kind: 'date of report', report, date, by: terminal.user(), at: terminal.now().toISOString() })
      await live.remake()
    },
    storedPage: ({ archive, offset, length }) => openPageArchive(options.record, '').body({ file: archive, offset, length }),
    add: (source, given) => addReports(source, given, store, reader),
    settle: live.remake,
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
