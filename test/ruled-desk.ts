import { readReport, recordOf } from '../src/attache.js'
import { inMemory, type DeskRecord } from '../src/doors/desk/desk-record.js'
import type { Report } from '../src/intake/report.js'
import type { Reading } from '../src/reading/reading.js'
import type { TheRecord } from '../src/record/record.js'
import { listChanges } from '../src/views/list-changes.js'
import { openLookUp } from '../src/views/look-up.js'
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

/** Opens one; each ruling is a second later than the one before. */
export function openRuledDesk(reports: readonly Report[], first: readonly Ruling[] = []): RuledDesk {
  const alone = reports.map(readOnce)
  const rulings: Ruling[] = [...first]
  let record: TheRecord = recordOf(alone, rulings, reader)
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
          record = recordOf(alone, rulings, reader)
          return Promise.resolve(ruling)
        },
        bring: (brought) => {
          const fresh = brought.filter((one) => !rulings.some((other) => JSON.stringify(other) === JSON.stringify(one)))
          rulings.push(...fresh)
          record = recordOf(alone, rulings, reader)
          return Promise.resolve(fresh.length)
        },
        tryOut: (verdict) =>
          Promise.resolve(
            listChanges(openLookUp(record), openLookUp(recordOf(alone, [...rulings, sign(verdict, '')], reader))),
          ),
      },
    },
  }
}
