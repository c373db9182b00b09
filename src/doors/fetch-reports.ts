import type { ReportId } from '../intake/report.js'
import type { KeptRecord } from '../record/store/open-kept.js'
import type { Kept } from '../record/store/store.js'
import type { Added, Given } from './add-reports.js'
import { openFetcher } from './cli/open-web.js'
import type { ReadingRun } from './cli/reading-run.js'
import type { Terminal } from './cli/terminal.js'
import { keepAndRead } from './weave-kept.js'
import type { VersionedReader } from './load-reader.js'
import { isUnread } from './receive-inputs.js'
import { sayFaults } from './say-faults.js'
import { fetchPage, type Fetched, type Fetcher } from './web/fetch-page.js'
import { keepPage } from './web/keep-page.js'

/** Fetches pages of the public web into a record for as long as a desk is open. */
export interface Fetching {
  /** Asks for one address by the rules of its host, and keeps what its page tells. */
  readonly fetch: (address: string, given: Given, stop: AbortSignal) => AsyncGenerator<Added>
  readonly close: () => Promise<void>
}

type OpenFetcher = Fetcher & { readonly close: () => Promise<void> }

/**
 * What a host asks of its visitors is asked anew after this while, and a host that wanted to be left alone is asked
 * again.
 */
const RULES_HOLD_MILLISECONDS = 600_000

/**
 * `named`: addresses that may lie on this machine or a private network. A desk names none: what somebody types into
 * a page must not lead into the network that the desk stands in.
 */
export function openFetching(
  { store, archive, journal }: Pick<KeptRecord, 'store' | 'archive' | 'journal'>,
  reader: VersionedReader,
  terminal: Pick<Terminal, 'now'>,
  named: readonly string[] = [],
): Fetching {
  const closing = new AbortController()
  let current: { readonly fetcher: OpenFetcher; readonly opened: number } | undefined
  let underWay = 0
  const fetcherNow = async () => {
    if (current && underWay === 0 && performance.now() - current.opened > RULES_HOLD_MILLISECONDS)
      await current.fetcher.close().finally(() => {
        current = undefined
      })
    const over = { archive, journal: await journal() }
    current ??= { fetcher: openFetcher(named, {}, over, terminal, closing.signal), opened: performance.now() }
    return { fetcher: current.fetcher, journal: over.journal }
  }
  return {
    fetch: async function* (address, given, stop) {
      const { fetcher, journal: known } = await fetcherNow()
      underWay++
      try {
        const fetched = await fetchPage(address, { ...fetcher, stop: AbortSignal.any([closing.signal, stop]) })
        yield* 'answer' in fetched
          ? keepFetched(fetched, given, { store, reader, journal: known })
          : sayNoPage(fetched, known)
      } catch (error) {
        if (!closing.signal.aborted && !stop.aborted) throw error
        yield { note: `${address}: not fetched, stopped before its page was there`, isUnread: true }
      } finally {
        underWay--
      }
    },
    close: async () => {
      closing.abort()
      await current?.fetcher.close()
    },
  }
}

type Keeping = Pick<ReadingRun, 'store' | 'reader' | 'journal'>

/** The reports of a page, and what is noted of it, in the order in which they are kept. */
async function* keepFetched(
  page: Extract<Fetched, { kind: 'page' }>,
  given: Given,
  { store, reader, journal }: Keeping,
): AsyncGenerator<Added> {
  const added: Added[] = []
  const note: ReadingRun['note'] = (one) => {
    added.push({ note: one.message, isUnread: isUnread(one) })
  }
  const take: ReadingRun['take'] = async (arrival): Promise<Kept | 'note' | 'brought'> => {
    if ('note' in arrival) {
      note(arrival.note)
      return 'note'
    }
    if (!('report' in arrival)) return 'brought'
    const { report } = arrival
    const { kept, reading } = await keepAndRead(report, store, reader)
    added.push({
      report: report.id,
      name: report.title ?? report.url ?? report.id,
      kept,
      faults: reading ? sayFaults(reading) : [],
    })
    return kept
  }
  await keepPage(page, { journal, recognise: null, take, note }, given.published)
  if (added.length === 0)
    added.push({
      note: `${page.asked}: found no report on the page; expected the words of one. Paste them instead`,
      isUnread: true,
    })
  yield* added
}

/** Why there is no page, or that it is known already. */
async function* sayNoPage(
  fetched: Exclude<Fetched, { kind: 'page' }>,
  journal: ReadingRun['journal'],
): AsyncGenerator<Added> {
  const { asked } = fetched
  const before = async () => (await journal.pages.of(asked)).findLast(({ reports }) => reports.length > 0)
  if (fetched.kind === 'unchanged') {
    const reports: readonly ReportId[] = (await before())?.reports ?? []
    for (const report of reports) yield { report, name: asked, kept: 'already there', faults: [] }
  } else if (fetched.kind === 'gone') {
    const last = await before()
    const kept = last
      ? `; what was read of it on ${last.fetched.slice(0, 10)} stays`
      : ', expected a report. Check the address'
    yield { note: `${asked}: there is no such page now (${fetched.status})${kept}`, isUnread: true }
  } else yield { note: `${asked}: not fetched, ${sayWhy(fetched.why)}`, isUnread: true }
}

/** In a desk everybody names addresses, and none of them may be private. */
function sayWhy(why: string): string {
  return why.replace(
    /^(an address .*?), which you did not name yourself(.*)$/u,
    '$1$2. The desk fetches from the public web alone; attache read ADDRESS takes others',
  )
}
