import { createHash } from 'node:crypto'
import type { KeptChange } from '../../record/change.js'
import type { ExcerptAsked, RecordQuery } from '../../record/query.js'
import { markOfFiles } from '../../record/store/mark-of-files.js'
import { openKept } from '../../record/store/open-kept.js'
import { IMPATIENT } from '../../record/store/patience.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import type { Arrived } from '../../record/store/store.js'
import { lookInto, type LookUp } from '../../views/look-up.js'
import type { Ruling } from '../../weaving/ruling.js'
import { bringUp } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'

/** A record that is asked, with what was kept in it in the order in which it came. */
export interface LoadedRecord {
  readonly query: RecordQuery
  readonly arrivals: readonly Arrived[]
  readonly rulings: readonly Ruling[]
  /** What changed in it, as it came about. */
  readonly changes: () => Promise<readonly KeptChange[]>
  /** Where it lies is let go of; left out where there is nothing to let go of. */
  readonly close?: () => Promise<void>
}

/** A record as a call finds it. */
export interface OpenedRecord extends Omit<LoadedRecord, 'close'> {
  /** Changes with what is kept: pages of a list belong to one state of the record. */
  readonly mark: string
  /** Look-ups over what is asked for, and over nothing else. */
  readonly look: (likely: boolean, asked: ExcerptAsked) => Promise<LookUp>
}

/** A record that is served for as long as a client likes; what others add to it meanwhile is there at the next call. */
export interface HeldRecord {
  /** Does something with the record as it stands, which stays open until that is done. */
  readonly use: <Done>(work: (record: OpenedRecord) => Promise<Done> | Done) => Promise<Done>
  readonly close: () => Promise<void>
}

/** A state of the record, and how many calls are still at work on it. */
interface Held {
  readonly mark: string
  readonly loaded: Promise<LoadedRecord>
  readonly opened: Promise<OpenedRecord>
  users: number
  isLeft: boolean
}

/** What was left is closed once nobody is at work on it any more. */
async function closeUnused(one: Held): Promise<void> {
  if (!one.isLeft || one.users > 0) return
  const loaded = await one.loaded.catch(() => undefined)
  await loaded?.close?.()
}

async function leave(one: Held | undefined): Promise<void> {
  if (!one) return
  one.isLeft = true
  await closeUnused(one)
}

function openHeld(mark: string, loaded: Promise<LoadedRecord>): Held {
  return { mark, loaded, opened: loaded.then(openAsked), users: 1, isLeft: false }
}

/** The state that a record is held in. */
interface HeldNow {
  is?: Held | undefined
}

/** The record as it stands now. Whoever takes it is counted at once: nobody may close it in between. */
async function takeHeld(
  now: HeldNow,
  load: () => Promise<LoadedRecord>,
  markNow: () => string | Promise<string>,
): Promise<Held> {
  // Taken before loading: what is kept while we load makes the next call load again.
  const mark = await markNow()
  const before = now.is
  if (before?.mark === mark) {
    before.users++
    return before
  }
  const mine = openHeld(mark, load())
  now.is = mine
  mine.opened.catch(() => {
    if (now.is === mine) now.is = undefined
  })
  await leave(before)
  return mine
}

/**
 * Holds a record open, and opens it anew when its mark has changed; what stood before is closed once nobody uses it. A
 * record that is missing is looked for at every call.
 */
export function holdRecord(load: () => Promise<LoadedRecord>, mark: () => string | Promise<string>): HeldRecord {
  const now: HeldNow = {}
  return {
    use: async (work) => {
      const mine = await takeHeld(now, load, mark)
      try {
        return await work(await mine.opened)
      } finally {
        mine.users--
        await closeUnused(mine)
      }
    },
    close: async () => {
      const last = now.is
      now.is = undefined
      await leave(last)
    },
  }
}

/** The record in a folder or a database. */
export function holdPlace(place: string): HeldRecord {
  return holdRecord(
    () => loadPlace(place),
    () => (isPostgres(place) ? editionOf(place) : markOfFiles(place)),
  )
}

async function loadPlace(place: string): Promise<LoadedRecord> {
  const kept = await openKept(place, { create: false, patience: IMPATIENT })
  const { store } = kept
  try {
    const { query } = await bringUp(store, await readerOf(store, undefined))
    let changes: Promise<readonly KeptChange[]> | undefined
    return {
      query,
      arrivals: await store.arrivals(),
      rulings: await store.rulings(),
      changes: () => (changes ??= store.changes(null)),
      close: () => kept.close(),
    }
  } catch (error) {
    await kept.close()
    throw error
  }
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

function openAsked({ query, arrivals, rulings, changes }: LoadedRecord): OpenedRecord {
  return {
    query,
    arrivals,
    rulings,
    changes,
    mark: markOf([arrivals.map(({ lasting }) => lasting), rulings]),
    look: async (likely, asked) => lookInto(await query.excerpt(asked), { likely }),
  }
}

/** A short mark of what is kept. */
export function markOf(kept: unknown): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, MARK_LENGTH)
}
