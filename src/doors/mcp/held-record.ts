import { createHash } from 'node:crypto'
import type { KeptChange } from '../../record/change.js'
import type { ExcerptAsked, RecordQuery } from '../../record/query.js'
import { markOfFiles } from '../../record/store/mark-of-files.js'
import { openKept, type KeptRecord } from '../../record/store/open-kept.js'
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
  return isPostgres(place) ? holdDatabase(place) : holdFolder(place)
}

function holdFolder(folder: string): HeldRecord {
  const load = async () => {
    const kept = await openKept(folder, { create: false, patience: IMPATIENT })
    try {
      return { ...(await loadKept(kept)), close: () => kept.close() }
    } catch (error) {
      await kept.close()
      throw error
    }
  }
  return holdRecord(load, () => markOfFiles(folder))
}

/**
 * A database is asked at every call what was kept in it last: over connections that stay open, for this and for every
 * state of the record.
 */
function holdDatabase(place: string): HeldRecord {
  const kept = untilDone(() => openKept(place, { create: false, patience: IMPATIENT }))
  const held = holdRecord(
    async () => loadKept(await kept.ask()),
    async () => (await kept.ask()).store.edition(),
  )
  let [users, isOver] = [0, false]
  let closed: Promise<void> | undefined
  // A call that is at work is let end.
  const closeKept = async () => {
    if (isOver && users === 0)
      await (closed ??= kept.asked()?.then(
        (one) => one.close(),
        () => undefined,
      ))
  }
  return {
    use: async (work) => {
      users++
      try {
        return await held.use(work)
      } finally {
        users--
        await closeKept()
      }
    },
    close: async () => {
      isOver = true
      await held.close()
      await closeKept()
    },
  }
}

async function loadKept({ store }: KeptRecord): Promise<Omit<LoadedRecord, 'close'>> {
  const { query } = await bringUp(store, await readerOf(store, undefined))
  return {
    query,
    arrivals: await store.arrivals(),
    rulings: await store.rulings(),
    changes: () => store.changes(null),
  }
}

/** Something that is done once for all who ask, and again for the next where it failed. */
function untilDone<T>(work: () => Promise<T>): {
  readonly ask: () => Promise<T>
  readonly asked: () => Promise<T> | undefined
} {
  let done: Promise<T> | undefined
  const begin = () => {
    const mine = work()
    mine.catch(() => {
      if (done === mine) done = undefined
    })
    return mine
  }
  return { ask: () => (done ??= begin()), asked: () => done }
}

const MARK_LENGTH = 8

function openAsked({ query, arrivals, rulings, changes }: LoadedRecord): OpenedRecord {
  return {
    query,
    arrivals,
    rulings,
    changes: untilDone(changes).ask,
    mark: markOf([arrivals.map(({ lasting }) => lasting), rulings]),
    look: async (likely, asked) => lookInto(await query.excerpt(asked), { likely }),
  }
}

/** A short mark of what is kept. */
export function markOf(kept: unknown): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, MARK_LENGTH)
}
