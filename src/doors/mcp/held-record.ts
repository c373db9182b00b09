import { createHash } from 'node:crypto'
import type { KeptChange } from '../../record/change.js'
import type { TheRecord } from '../../record/record.js'
import { markOfFiles } from '../../record/store/mark-of-files.js'
import { openKept } from '../../record/store/open-kept.js'
import { IMPATIENT } from '../../record/store/patience.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import type { Arrived } from '../../record/store/store.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import type { Ruling } from '../../weaving/ruling.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'

/** A record in memory, with what was kept in it in the order in which it came. */
export interface LoadedRecord {
  readonly record: TheRecord
  readonly arrivals: readonly Arrived[]
  readonly rulings: readonly Ruling[]
  /** What changed in it, as it came about. */
  readonly changes: readonly KeptChange[]
}

/** A record as a call finds it. */
export interface OpenedRecord extends LoadedRecord {
  /** Changes with what is kept: pages of a list belong to one state of the record. */
  readonly mark: string
  look(likely: boolean): LookUp
}

/** A record that is served for as long as a client likes; what others add to it meanwhile is there at the next call. */
export interface HeldRecord {
  open(): Promise<OpenedRecord>
}

/**
 * Holds a record in memory and makes it anew when its mark has changed. A record that is missing is looked for at every
 * call.
 */
export function holdRecord(load: () => Promise<LoadedRecord>, mark: () => string | Promise<string>): HeldRecord {
  let held: { readonly files: string; readonly opened: Promise<OpenedRecord> } | undefined
  return {
    open: async () => {
      // Taken before loading: what is kept while we load makes the next call load again.
      const files = await mark()
      if (held?.files === files) return held.opened
      const opened = load().then(openLooks)
      held = { files, opened }
      opened.catch(() => {
        if (held?.opened === opened) held = undefined
      })
      return opened
    },
  }
}

/** The record in a folder or a database. */
export function holdPlace(place: string): HeldRecord {
  return holdRecord(
    async () => {
      const kept = await openKept(place, { create: false, patience: IMPATIENT })
      const { store } = kept
      try {
        const record = await makeRecord(store, await readerOf(store, undefined))
        return {
          record,
          arrivals: await store.arrivals(),
          rulings: await store.rulings(),
          changes: await store.changes(null),
        }
      } finally {
        await kept.close()
      }
    },
    () => (isPostgres(place) ? editionOf(place) : markOfFiles(place)),
  )
}

/** A database is asked what was kept in it last. */
async function editionOf(place: string): Promise<string> {
  const kept = await openKept(place, { create: false, patience: IMPATIENT })
  try {
    return await kept.store.edition()
  } finally {
    await kept.close()
  }
}

const MARK_LENGTH = 8

function openLooks({ record, arrivals, rulings, changes }: LoadedRecord): OpenedRecord {
  const looks = new Map<boolean, LookUp>()
  return {
    record,
    arrivals,
    rulings,
    changes,
    mark: markOf([arrivals.map(({ lasting }) => lasting), rulings]),
    look: (likely) => {
      const look = looks.get(likely) ?? openLookUp(record, { likely })
      looks.set(likely, look)
      return look
    },
  }
}

/** A short mark of what is kept. */
export function markOf(kept: unknown): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, MARK_LENGTH)
}
