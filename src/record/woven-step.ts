import type { ReportId } from '../intake/report.js'
import type { Replaced, WovenChange } from '../weaving/neighbours.js'
import type { Entry } from './entry.js'
import type { EntryDeal } from './told/deals-of-entry.js'

/**
 * A change of the record as it is laid down: what was woven, the entries made of it, and the texts of the reports that
 * tell them. Everything is called by keys of its own words.
 */
export interface WovenStep {
  readonly change: WovenChange
  readonly entries: Replaced<Entry>
  readonly texts: ReadonlyMap<ReportId, string>
  /** The deals that its entries tell of, by entry. */
  readonly deals: ReadonlyMap<string, EntryDeal>
}
