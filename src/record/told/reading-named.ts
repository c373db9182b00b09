import type { Reading } from '../../reading/reading.js'

/** The report that a person means by its id, its file, or the last part of its file; of several the first. */
export function readingNamed(name: string, readings: readonly Reading[]): Reading | undefined {
  const lastOf = (file: string | null) => file?.split(/[\\/]/u).at(-1)
  return (
    readings.find(({ report }) => report.id === name) ??
    readings.find(({ report }) => report.file === name) ??
    readings.find(({ report }) => lastOf(report.file) === name)
  )
}
