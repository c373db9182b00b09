import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deskOver } from '../src/doors/cli/desk.js'
import type { DeskRecord } from '../src/doors/desk/desk-record.js'
import { openFetching } from '../src/doors/fetch-reports.js'
import { bringUp, broughtInto } from '../src/doors/kept-record.js'
import { keepAndRead, readerOf } from '../src/doors/weave-kept.js'
import { registersOf } from '../src/doors/kept-registers.js'
import { openLiveRecord } from '../src/doors/live-record.js'
import type { Report } from '../src/intake/report.js'
import { openDeskBook, type DeskBook } from '../src/record/store/desk-book.js'
import { openKept } from '../src/record/store/open-kept.js'
import type { Store } from '../src/record/store/store.js'
import { openWatchBook } from '../src/record/store/watch-book.js'
import { openWatching } from '../src/doors/watching/open-watching.js'
import { openFakeTerminal } from './fake-terminal.js'

/** A desk over a record in a folder of its own, as `attache desk` serves it, with its book. */
export interface KeptDesk {
  readonly folder: string
  readonly desk: DeskRecord
  readonly book: DeskBook
  readonly store: Store
  close(): Promise<void>
}

/** `named`: addresses on this machine that it may fetch. */
export async function openKeptDesk(reports: readonly Report[], named: readonly string[] = []): Promise<KeptDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-desk-'))
  const kept = await openKept(folder, { create: true })
  const { store } = kept
  const reader = await readerOf(store, undefined)
  for (const report of reports) await keepAndRead(report, store, reader)
  const live = await openLiveRecord(store, async () => ({
    record: await bringUp(store, reader),
    registers: await registersOf(store),
    brought: await broughtInto(store),
  }))
  const book = openDeskBook(folder)
  const fetching = openFetching(kept, reader, openFakeTerminal(), named)
  return {
    folder,
    store,
    book,
    desk: deskOver(
      live,
      kept,
      reader,
      openFakeTerminal(),
      openWatching(openWatchBook(book.database), { address: 'http://127.0.0.1:4173' }),
      fetching,
    ),
    close: async () => {
      live.stop()
      await fetching.close()
      book.close()
      await kept.close()
      rmSync(folder, { recursive: true })
    },
  }
}
