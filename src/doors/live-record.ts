import type { ReportId } from '../intake/report.js'
import type { Register } from '../intake/register.js'
import { Failure, isAway, wordFailure } from '../record/failure.js'
import type { RecordQuery } from '../record/query.js'
import type { StoredCopy, TheRecord } from '../record/record.js'
import type { Store } from '../record/store/store.js'
import type { Brought } from '../views/choose.js'
import type { CurrentRecord } from './kept-record.js'

/** A record as it was last made, with the registers and what people brought beside it. */
export interface Made {
  readonly record: CurrentRecord
  readonly registers: readonly Register[]
  readonly brought: Brought
  /**
   * Pages that reports were fetched from, and whether it is the sample; where left out there are none, and it is not.
   */
  readonly copies?: ReadonlyMap<ReportId, StoredCopy>
  readonly isSample?: boolean
}

/** A record that follows what is kept, whoever keeps it. */
export interface LiveRecord {
  readonly query: () => RecordQuery
  readonly whole: () => Promise<TheRecord>
  readonly registers: () => readonly Register[]
  readonly brought: () => Brought
  readonly copies: () => ReadonlyMap<ReportId, StoredCopy>
  readonly isSample: () => boolean
  /** Why it could not be made anew the last time; null where it could. */
  readonly trouble: () => string | null
  /**
   * Makes it anew now. Where the place it is kept in is away, what was kept before stays kept, {@link trouble} says so,
   * and it is made anew when that is back.
   */
  readonly remake: () => Promise<void>
  readonly stop: () => void
}

const LOOK_EVERY_MILLISECONDS = 1000
/** While another program goes on writing, the record is made anew after so many looks all the same. */
const MOST_LOOKS = 5
/** Making a large record takes a while, in which nobody is answered: at most a fifth of the time goes into it. */
const REST = 4

/** Makes the record, and makes it anew whenever the store has changed. */
export async function openLiveRecord(
  store: Pick<Store, 'edition'>,
  make: () => Promise<Made>,
  every = LOOK_EVERY_MILLISECONDS,
): Promise<LiveRecord> {
  let seen = await store.edition()
  let made = await make()
  let trouble: string | null = null
  let [restUntil, looks, looked] = [0, 0, seen]
  let last: Promise<void> = Promise.resolve()

  const remake = async () => {
    const began = performance.now()
    // Asked before: what comes while the record is made is seen the next time.
    const edition = await store.edition()
    made = await make()
    seen = edition
    looks = 0
    restUntil = performance.now() + REST * (performance.now() - began)
  }
  /** One after another: two that make it at once would lay their work over each other’s. */
  const inTurn = (work: () => Promise<void>) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const look = async () => {
    const edition = await store.edition()
    if (edition === seen) return
    const isAtRest = edition === looked || ++looks >= MOST_LOOKS
    looked = edition
    if (isAtRest && performance.now() >= restUntil) await remake()
  }
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    inTurn(look)
      .then(
        () => {
          trouble = null
        },
        (error: unknown) => {
          trouble = wordTrouble(error)
        },
      )
      .finally(() => {
        isLooking = false
      })
  }, every)
  timer.unref()
  let loaded: { readonly of: Made; readonly record: Promise<TheRecord> } | undefined
  /** Loaded when a page first goes through everything, and held until something changes. */
  const whole = () => {
    if (loaded?.of !== made) {
      const mine = { of: made, record: made.record.whole() }
      mine.record.catch(() => {
        if (loaded === mine) loaded = undefined
      })
      loaded = mine
    }
    return loaded.record
  }
  return {
    query: () => made.record.query,
    whole,
    registers: () => made.registers,
    brought: () => made.brought,
    copies: () => made.copies ?? new Map(),
    isSample: () => made.isSample === true,
    trouble: () => trouble,
    remake: () =>
      inTurn(remake).catch((error: unknown) => {
        if (!isAway(error)) throw error
        trouble = wordTrouble(error)
      }),
    stop: () => {
      clearInterval(timer)
    },
  }
}

function wordTrouble(error: unknown): string {
  return error instanceof Failure
    ? wordFailure(error)
    : `The record could not be made anew: ${error instanceof Error ? error.message : String(error)}`
}
