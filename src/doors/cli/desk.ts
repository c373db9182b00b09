import { Failure } from '../../record/failure.js'
import { openDeskBook, type DeskBook } from '../../record/store/desk-book.js'
import { openKept, type KeptRecord } from '../../record/store/open-kept.js'
import { IMPATIENT } from '../../record/store/patience.js'
import { showPlace } from '../../record/store/postgres-place.js'
import type { Store } from '../../record/store/store.js'
import { addReports } from '../add-reports.js'
import { bringRuling } from '../brought-lines.js'
import { openFetching, type Fetching } from '../fetch-reports.js'
import type { DeskRecord, DeskRulings } from '../desk/desk-record.js'
import { isLoopback, serveDesk, type Listening, type OpenDesk } from '../desk/serve-desk.js'
import { broughtInto, bringUpAside, openReceived } from '../kept-record.js'
import { readerOf, recordOfDay, tryOut } from '../weave-kept.js'
import { openAside, type Aside } from '../work-aside.js'
import { registersOf } from '../kept-registers.js'
import { openLiveRecord, type LiveRecord } from '../live-record.js'
import { openChosen } from '../open-chosen.js'
import { rowsNamed, type ReferenceOption, type VersionedReader } from '../load-reader.js'
import { isSample } from '../sample.js'
import { openWatching, type Watching, type WatchingOptions } from '../watching/open-watching.js'
import { openLookUp } from '../../views/look-up.js'
import { openWatchBook } from '../../record/store/watch-book.js'
import { bookPlace, noteBook, servingOf, type ServingOptions } from './serving.js'
import type { Terminal } from './terminal.js'

export interface DeskOptions extends ReferenceOption, ServingOptions {
  readonly record: string
  /** Whether a record is begun where there is none. */
  readonly create?: boolean
}

const USUAL_PORT = 4173
const ANY_FREE_PORT = 0

/** `attache desk`: the record in the browser, until the user stops it. */
export async function desk(options: DeskOptions, terminal: Terminal): Promise<void> {
  const kept = await openKept(options.record, { create: options.create === true, patience: IMPATIENT })
  try {
    await openDesk(kept, await readerOf(kept.store, rowsNamed(options)), options, terminal)
  } finally {
    await kept.close()
  }
}

/** Serves the desk over an open store and prints its address once it answers. */
export async function openDesk(
  kept: KeptRecord,
  reader: VersionedReader,
  options: DeskOptions,
  terminal: Terminal,
): Promise<void> {
  const { store } = kept
  const aside = openAside(options.record, reader.rows)
  const read: VersionedReader = { ...reader, readAside: (report) => aside.do('read', report) }
  const { book, isWritable } = openBookFor(options)
  const watching = openWatching(openWatchBook(book.database), watchingOf(options))
  const complain = (error: unknown) => {
    terminal.say(
      `attache: what is watched could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const received = openReceived(store)
  const live = await openLiveRecord(store, async () => {
    const made = {
      record: await bringUpAside(store, reader, () => aside.do('weave', null)),
      copies: await kept.copies(),
      isSample: isSample((await received()).files),
      registers: await registersOf(store),
      brought: await broughtInto(store, received),
    }
    await watching
      .look(
        () => store.changes(null),
        async () => openLookUp(await made.record.whole(), { likely: true }),
      )
      .catch(complain)
    return made
  })
  const fetching = openFetching(kept, read, terminal)
  const sending = setInterval(() => {
    watching.deliver().catch(complain)
  }, DELIVER_EVERY_MILLISECONDS)
  try {
    const serving = servingOf(options, book, terminal)
    if (isWritable) noteBook(options)
    const served = await listen(
      deskOver(live, kept, read, terminal, watching, fetching, aside),
      serving,
      options.port !== undefined || options.listen !== undefined,
    )
    await terminal.print(`${serving.url ?? served.address}\n`)
    terminal.say(
      `attache: the desk of ${showPlace(options.record)}, ${(await live.query().tally()).reports} reports${serving.login ? ', for those who log in' : ''}; Ctrl-C stops it`,
    )
    await terminal.untilStopped()
    terminal.say('attache: stopping; what was begun is ended first')
    await served.close()
  } finally {
    live.stop()
    clearInterval(sending)
    await watching.close()
    await fetching.close()
    await aside.close()
    book.close()
  }
}

const DELIVER_EVERY_MILLISECONDS = 5000
/**
 * By this name of the environment comes the house that takes mail, password and all: `smtp://user:password@host:587`.
 */
const SMTP = 'ATTACHE_SMTP'

function watchingOf({ url, host, port, mailFrom, webhookHosts }: DeskOptions): WatchingOptions {
  const smtp = process.env[SMTP]
  return {
    address: url?.replace(/\/$/u, '') ?? `http://${host}:${port ?? USUAL_PORT}`,
    ...(smtp === undefined ? {} : { smtp }),
    ...(mailFrom === undefined ? {} : { from: mailFrom }),
    ...(webhookHosts === undefined ? {} : { hosts: webhookHosts }),
  }
}

/**
 * A copy that may not be written can still be shown on this machine; people come in only where what they do can be
 * written down.
 */
function openBookFor(options: DeskOptions): { readonly book: DeskBook; readonly isWritable: boolean } {
  const { login, listen, host } = options
  try {
    return { book: openDeskBook(bookPlace(options)), isWritable: true }
  } catch (error) {
    if (
      login === true ||
      listen !== undefined ||
      !isLoopback(host) ||
      !(error instanceof Failure && (error.code === 'not-writable' || error.code === 'disk-full'))
    )
      throw error
    return { book: openDeskBook(null), isWritable: false }
  }
}

/** What the desk may show and ask of a record that is kept in a folder. */
export function deskOver(
  live: LiveRecord,
  { store, archive, folder, proposals, log }: Pick<KeptRecord, 'store' | 'archive' | 'folder' | 'proposals' | 'log'>,
  reader: VersionedReader,
  terminal: Terminal,
  watching?: Watching,
  fetching?: Fetching,
  aside?: Aside,
): DeskRecord {
  return {
    query: live.query,
    whole: live.whole,
    copies: live.copies,
    registers: live.registers,
    brought: live.brought,
    ...(folder === null
      ? {}
      : { find: (choice, likely) => openChosen(store, folder, reader, { likely, withRegisters: true }, () => choice) }),
    trouble: live.trouble,
    isSample: live.isSample,
    changes: (since) => store.changes(since),
    proposals,
    ...(log ? { log } : {}),
    rulings: rulingsOver(live, store, reader, terminal, aside),
    storedPage: ({ archive: file, offset, length }) => archive('').body({ file, offset, length }),
    add: (source, given) => addReports(source, given, store, reader),
    settle: live.remake,
    ...(fetching ? { fetch: fetching.fetch } : {}),
    ...(watching ? { watching } : {}),
    asOf: (day) => (aside ? aside.do('asOf', day) : recordOfDay(day, store, reader)),
  }
}

/** Where no part can be woven on trial, all of it is: of so many reports that takes a second or two. */
const MOST_TRIED_OUT = 300

/** The rulings of a record that is kept in a folder. */
function rulingsOver(
  live: LiveRecord,
  store: Store,
  reader: VersionedReader,
  terminal: Terminal,
  aside?: Aside,
): DeskRulings {
  const sign: DeskRulings['sign'] = (verdict, about, by = terminal.user()) => ({
    ...verdict,
    ...(about === '' ? {} : { about }),
    by,
    at: terminal.now().toISOString(),
  })
  return {
    all: () => live.brought().rulings,
    sign,
    rule: async (verdict, about, by) => {
      const ruling = sign(verdict, about, by)
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
      if (!store.growing && (await live.query().tally()).reports > MOST_TRIED_OUT) return null
      const tried = { ...verdict, by: terminal.user(), at: terminal.now().toISOString() }
      return aside ? aside.do('tryOut', tried) : tryOut(tried, store, reader)
    },
  }
}

async function listen(record: DeskRecord, serving: Listening, isPortNamed: boolean): Promise<OpenDesk> {
  try {
    return await serveDesk(record, { ...serving, port: serving.port ?? USUAL_PORT })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (!isPortNamed) return serveDesk(record, { ...serving, port: ANY_FREE_PORT })
    throw new Failure('port-in-use', {
      place: `${serving.host ?? ''}:${serving.port ?? ''}`,
      found: 'another program listening there',
      expected: 'a free port',
      next: 'Name another with --port, or leave it out to take any.',
      cause: error,
    })
  }
}
