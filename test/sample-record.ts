import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepRecord, openReader } from '../src/attache.js'
import { receiveReport } from '../src/intake/receive-report.js'
import type { Report } from '../src/intake/report.js'
import type { TheRecord } from '../src/record/record.js'

/** The project’s own root, seen from the compiled tests. */
export const root = new URL('../../', import.meta.url).pathname

/** The sample corpus as received. */
export function sampleReports(): readonly Report[] {
  const folder = join(root, 'corpus/reports')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|html)$/.test(name)).sort()
  return files.flatMap((name) => receiveReport({ name, bytes: readFileSync(join(folder, name)) }).reports)
}

/** The reader with the trained model, opened once for all tests of a file. */
export const reader = openReader(readFileSync(join(root, 'model/english.bin')))

let kept: TheRecord | undefined

/** The record of the sample corpus. */
export function sampleRecord(): TheRecord {
  return (kept ??= keepRecord(sampleReports(), [], reader))
}
