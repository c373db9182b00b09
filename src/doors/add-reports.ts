import { isWebAddress, leaveOpen, sayLeftOut, whyLeftOut, type Source } from '../attache.js'
import { EXPECTED_DAY, isDayOfPress, type Report, type ReportId } from '../intake/report.js'
import type { Kept, Store } from '../record/store/store.js'
import { keepAndRead } from './weave-kept.js'
import type { VersionedReader } from './load-reader.js'
import { giveDay, isUnread, receiveSource } from './receive-inputs.js'
import { sayFaults } from './say-faults.js'

/** What a person says of reports that they bring, where the reports do not say it themselves. */
export interface Given {
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly published?: string
}

/** What became of one thing that was brought: a report kept, or a note. */
export type Added =
  | { readonly report: ReportId; readonly name: string; readonly kept: Kept; readonly faults: readonly string[] }
  | { readonly note: string; readonly isUnread: boolean }

/**
 * Keeps what one file or text holds, report by report as each is read. Whoever serves others beside this gets a turn
 * after every report.
 */
export async function* addReports(
  source: Source,
  given: Given,
  store: Store,
  reader: VersionedReader,
): AsyncGenerator<Added> {
  const left = whyLeftOut(source.name)
  if (left !== null && source.name.includes('/')) {
    yield { note: sayLeftOut(source.name, new Map([[left, [source.name]]])), isUnread: false }
    return
  }
  const fault = faultIn(given)
  if (fault !== null) {
    yield { note: `${source.name}: ${fault}`, isUnread: true }
    return
  }
  let brought = false
  for await (const { arrivals } of receiveSource(source, given)) {
    for (const arrival of arrivals) {
      if ('report' in arrival) yield* addGiven(arrival.report, given, store, reader)
      else if ('note' in arrival) yield { note: arrival.note.message, isUnread: isUnread(arrival.note) }
      else brought = true
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
  }
  if (brought)
    yield {
      note: `${source.name}: the rulings and names of one’s own in this exported record are left out here; attache read takes them`,
      isUnread: false,
    }
}

/** What of that which a person says cannot be. */
function faultIn({ published, url }: Given): string | null {
  if (published !== undefined && !isDayOfPress(published))
    return `found ‹${published.slice(0, 40)}› as its day, expected ${EXPECTED_DAY}`
  return url === undefined || isWebAddress(url)
    ? null
    : `found ‹${url.slice(0, 60)}› as its address, expected one that begins with https:// or http://`
}

async function* addGiven(report: Report, given: Given, store: Store, reader: VersionedReader): AsyncGenerator<Added> {
  const { reports, notes } = leaveOpen({ reports: [giveFacts(report, given)], notes: [] })
  for (const one of reports) yield await addOne(one, store, reader)
  for (const { message } of notes) yield { note: message, isUnread: false }
}

async function addOne(report: Report, store: Store, reader: VersionedReader): Promise<Added> {
  const { kept, reading } = await keepAndRead(report, store, reader)
  return {
    report: report.id,
    name: report.title ?? report.file ?? report.id,
    kept,
    faults: reading ? sayFaults(reading) : [],
  }
}

function giveFacts(report: Report, { title, outlet, url, published }: Given): Report {
  return giveDay(
    {
      ...report,
      title: report.title ?? title ?? null,
      outlet: report.outlet ?? outlet ?? null,
      url: report.url ?? url ?? null,
    },
    published,
  )
}
