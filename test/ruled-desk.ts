import { NEWS_JUDGE, readReport, recordOf } from '../src/attache.js'
import { inMemory, type DeskRecord } from '../src/doors/desk/desk-record.js'
import type { Published, Report } from '../src/intake/report.js'
import type { Reading } from '../src/reading/reading.js'
import type { TheRecord } from '../src/record/record.js'
import { listChanges } from '../src/views/list-changes.js'
import { openLookUp } from '../src/views/look-up.js'
import { judgeAll } from '../src/weaving/news-pairs.js'
import type { Ruling, Verdict } from '../src/weaving/ruling.js'
import { reader } from './installed-reader.js'

/** A desk over reports held in memory, on which can be ruled; `rulings` are those made so far. */
export interface RuledDesk {
  readonly desk: DeskRecord
  readonly current: () => TheRecord
  readonly rulings: readonly Ruling[]
}

const readings = new WeakMap<Report, Reading>()

function readOnce(report: Report): Reading {
  const reading = readings.get(report) ?? readReport(report, reader)
  readings.set(report, reading)
  return reading
}

const dated = new WeakMap<Reading, Map<string, Reading>>()

/** Read with a day that its story lends it, once for each day. */
function readOnceWith(reading: Reading, published: Published): Reading {
  const days = dated.get(reading) ?? new Map<string, Reading>()
  dated.set(reading, days)
  const key = JSON.stringify(published)
  const again = days.get(key) ?? readReport({ ...reading.report, published }, reader)
  days.set(key, again)
  return again
}

/** Opens one; each ruling is a second later than the one before. */
export function openRuledDesk(reports: readonly Report[], first: readonly Ruling[] = []): RuledDesk {
  const alone = reports.map(readOnce)
  const pairs = judgeAll(alone.map((reading) => NEWS_JUDGE.profile(reading)))
  const recordWith = (ruled: readonly Ruling[]) => recordOf(alone, ruled, reader, pairs, readOnceWith)
  const rulings: Ruling[] = [...first]
  let record: TheRecord = recordWith(rulings)
  const sign = (verdict: Verdict, about: string, by = 'test'): Ruling => ({
    ...verdict,
    ...(about === '' ? {} : { about }),
    by,
    at: new Date(Date.UTC(2024, 0, 1, 0, 0, rulings.length)).toISOString(),
  })
  return {
    rulings,
    current: () => record,
    desk: {
      ...inMemory(() => record),
      rulings: {
        all: () => rulings,
        sign,
        rule: (verdict, about, by) => {
          const ruling = sign(verdict, about, by)
          rulings.push(ruling)
          record = recordWith(rulings)
          return Promise.resolve(ruling)
        },
        bring: (brought) => {
          const fresh = brought.filter((one) => !rulings.some((other) => JSON.stringify(other) === JSON.stringify(one)))
          rulings.push(...fresh)
          record = recordWith(rulings)
          return Promise.resolve(fresh.length)
        },
        tryOut: (verdict) =>
          Promise.resolve(listChanges(openLookUp(record), openLookUp(recordWith([...rulings, sign(verdict, '')])))),
      },
    },
  }
}
