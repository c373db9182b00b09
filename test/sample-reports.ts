import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepRecord } from '../src/attache.js'
import { receiveReport } from '../src/intake/receive-report.js'
import type { Report } from '../src/intake/report.js'
import type { TheRecord } from '../src/record/record.js'
import { reader, root } from './installed-reader.js'

const folder = join(root, 'corpus/reports')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(txt|html)$/.test(name))
  .sort()
const received = await Promise.all(
  files.map((name) => receiveReport({ name, bytes: readFileSync(join(folder, name)) })),
)
const reports = received.flatMap((one) => one.reports)

/** The sample corpus as received. */
export function sampleReports(): readonly Report[] {
  return reports
}

let kept: TheRecord | undefined

/** The record of the sample corpus. */
export function sampleRecord(): TheRecord {
  return (kept ??= keepRecord(reports, [], reader))
}

/** More reports than the desk looks through at once. */
export const MORE = 640

/** The sample with many more reports in which nothing is told that is not told in it. */
export function enlargedRecord(): TheRecord {
  const record = sampleRecord()
  const [one] = record.readings
  const more = Array.from({ length: MORE }, (_, at) => ({
    ...one!,
    report: { ...one!.report, id: `more-${String(at).padStart(4, '0')}` },
  }))
  return { ...record, readings: [...record.readings, ...more] }
}
