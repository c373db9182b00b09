import type { Report } from '../../src/intake/report.js'
import type { Reading } from '../../src/reading/reading.js'
import { packReading, unpackReading } from '../../src/record/store/reading-bytes.js'

type Open = (...given: readonly unknown[]) => object
type Read = (report: Report, reader: object, ...more: readonly unknown[]) => Reading

const sizeOf = (one: unknown): unknown => (one instanceof Uint8Array ? one.length : one)

/** What takes long is done once: a reading is given anew each time, so that nothing held beside it outlives a mutant. */
export const heldBack = {
  openReader(open: Open): Open {
    const opened = new Map<string, object>()
    return (...given) => {
      const key = JSON.stringify(given.map(sizeOf))
      const reader = opened.get(key) ?? open(...given)
      opened.set(key, reader)
      return reader
    }
  },
  readReport(read: Read): Read {
    const made = new WeakMap<object, Map<string, ReturnType<typeof packReading>>>()
    return (report, reader, ...more) => {
      const known = made.get(reader) ?? new Map<string, ReturnType<typeof packReading>>()
      made.set(reader, known)
      const key = JSON.stringify([report, more])
      const packed = known.get(key) ?? packReading(read(report, reader, ...more))
      known.set(key, packed)
      return unpackReading(packed)
    }
  },
}
