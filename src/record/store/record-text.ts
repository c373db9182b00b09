import type { Published, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { Weave } from '../../weaving/weave.js'
import type { Entry } from '../entry.js'
import type { TheRecord } from '../record.js'

/** What lies in the store of a record made: only the readings that a lent day changed, since the others are kept already. */
interface RecordText {
  readonly changed: readonly Reading[]
  readonly weave: Omit<Weave, 'published'> & { readonly published: readonly (readonly [ReportId, Published])[] }
  readonly entries: readonly Entry[]
}

/** A record as text, to lie beside the readings it was made from. */
export function renderRecordText({ readings, weave, entries }: TheRecord, alone: readonly Reading[]): string {
  const kept = new Set(alone)
  return JSON.stringify({ changed: readings.filter((reading) => !kept.has(reading)), weave: { ...weave, published: [...weave.published] }, entries })
}

/** The record that {@link renderRecordText} wrote down, over the same readings. */
export function restoreRecord(text: string, alone: readonly Reading[]): TheRecord {
  const { changed, weave, entries } = JSON.parse(text) as RecordText
  const byReport = new Map(changed.map((reading) => [reading.report.id, reading]))
  return { readings: alone.map((reading) => byReport.get(reading.report.id) ?? reading), weave: { ...weave, published: new Map(weave.published) }, entries }
}
