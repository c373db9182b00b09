import type { Received, Report } from '../report.js'
import { withAddress } from '../with-address.js'

/** What a page of an archive gave, kept for the records that say it was seen again. */
export interface SeenPages {
  /** Notes what came of a page, by the digest of its bytes that the archive states. */
  note(digest: string | undefined, address: string, reports: readonly Report[]): void
  /**
   * What the page gives that was seen again with these bytes: the same reports at another address, or why there is
   * nothing to read.
   */
  again(digest: string | undefined, address: string, place: string): Received | 'unchanged' | 'elsewhere'
}

/** Characters of reports held for pages seen again under other addresses; of earlier ones only the digest is known. */
const HELD_CHARACTERS = 20_000_000
/** Digests known: of more pages than an archive of ten gigabytes has. */
const MOST_DIGESTS = 1_000_000
const ENOUGH_OF_DIGEST = 24

/** The pages of one archive, within a bounded memory. */
export function openSeenPages(): SeenPages {
  const seen = new Map<string, { readonly address: string; reports: readonly Report[] }>()
  const holding: string[] = []
  let held = 0
  const keyOf = (digest: string) => digest.slice(-ENOUGH_OF_DIGEST)
  const size = (reports: readonly Report[]) => reports.reduce((sum, { text }) => sum + text.length, 0)
  return {
    note: (digest, address, reports) => {
      if (digest === undefined || seen.size >= MOST_DIGESTS || seen.has(keyOf(digest))) return
      seen.set(keyOf(digest), { address, reports })
      holding.push(keyOf(digest))
      held += size(reports)
      while (held > HELD_CHARACTERS && holding.length > 1) {
        const oldest = seen.get(holding.shift()!)!
        held -= size(oldest.reports)
        oldest.reports = []
      }
    },
    again: (digest, address, place) => {
      const before = digest === undefined ? undefined : seen.get(keyOf(digest))
      if (!before) return 'elsewhere'
      if (before.address === address || before.reports.length === 0) return 'unchanged'
      return withAddress({ reports: before.reports.map((report) => ({ ...report, file: place })), notes: [] }, address)
    },
  }
}
