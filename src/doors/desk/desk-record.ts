import type { Source } from '../../attache.js'
import type { Register } from '../../intake/register.js'
import type { ReportId } from '../../intake/report.js'
import type { Change, KeptChange } from '../../record/change.js'
import type { RecordQuery } from '../../record/query.js'
import { queryRecord } from '../../record/query-record.js'
import type { StoredCopy, TheRecord } from '../../record/record.js'
import type { AuditLine } from '../../record/store/desk-book.js'
import type { Proposals } from '../../record/store/kept-proposals.js'
import type { Brought, Choice } from '../../views/choose.js'
import type { Ruling, Verdict } from '../../weaving/ruling.js'
import type { Added, Given } from '../add-reports.js'
import type { OpenChosen } from '../open-chosen.js'
import type { Watching } from '../watching/open-watching.js'

/** What the desk shows and what it may ask to be kept. */
export interface DeskRecord {
  /**
   * Asks the record as it stands; the same object for as long as nothing was added or ruled, here or by another
   * program.
   */
  query(): RecordQuery
  /** All of it, for pages that go through everything; the same object for as long as {@link query} gives the same. */
  whole(): Promise<TheRecord>
  /** Of reports that were fetched from the web: the pages as they are kept. */
  copies?(): ReadonlyMap<ReportId, StoredCopy>
  /** The registers that lie beside it; none where this is left out. */
  registers?(): readonly Register[]
  /** What people brought beside the reports; for exports that lose none of it. */
  brought?(): Brought
  /**
   * What a search finds, gone through in the rows of the record, until it is closed; where this is left out the record
   * is held whole for it.
   */
  find?(choice: Choice, likely: boolean): Promise<OpenChosen>
  /** What keeps the record from being made anew, in a sentence; null where nothing does. */
  trouble?(): string | null
  /** Whether it holds the invented reports that come with Attaché and nothing else. */
  isSample?(): boolean
  /** The bytes of a page that was fetched, as they are kept; where the record lies in no folder there are none. */
  storedPage?(copy: StoredCopy): Promise<Uint8Array>
  /** What changed in the record since a time, in order; where this is left out nobody is told what is new. */
  changes?(since: string | null): Promise<readonly KeptChange[]>
  /** The record as the press of a day had it: woven from the reports that are known to be of that day or before. */
  asOf?(day: string): Promise<TheRecord>
  /**
   * Keeps the reports that something holds, one by one as they are read; where this is left out nothing can be added.
   */
  readonly add?: (source: Source, given: Given) => AsyncIterable<Added>
  /** Fetches an address of the public web and keeps what its page tells; where this is left out none is fetched. */
  readonly fetch?: (address: string, given: Given, stop: AbortSignal) => AsyncIterable<Added>
  /** Saved searches and what they bring; where this is left out nothing is watched. */
  readonly watching?: Watching
  /** {@link query} knows all that was added once this is done. */
  readonly settle?: () => Promise<void>
  /** What commands did to the record, the newest first, where that does not stand in the book of the desk. */
  readonly log?: (most: number) => Promise<readonly AuditLine[]>
  /** What a model proposed; where this is left out nothing was. */
  readonly proposals?: Proposals
  /** Rulings of people; where this is left out nothing can be put right. */
  readonly rulings?: DeskRulings
}

/** What people ruled, and the way to rule. */
export interface DeskRulings {
  /** All that were made, in their order, also those taken back. */
  all(): readonly Ruling[]
  /** Signs a verdict, and keeps nothing: for what is kept in one step with something else. */
  sign(verdict: Verdict, about: string, by?: string): Ruling
  /**
   * Signs a verdict and keeps it; {@link query} knows it once this is done. Without a name it is that of whoever sits
   * here.
   */
  rule(verdict: Verdict, about: string, by?: string): Promise<Ruling>
  /** Keeps rulings that were made elsewhere; tells how many were not there yet. */
  bring(rulings: readonly Ruling[]): Promise<number>
  /**
   * What would change in the record by a verdict; null where it takes too long, or the record changes meanwhile.
   */
  readonly tryOut: (verdict: Verdict) => Promise<readonly Change[] | null>
}

/** A record that is in memory as a whole. */
export function inMemory(current: () => TheRecord): Pick<DeskRecord, 'query' | 'whole' | 'copies'> {
  let asked: { readonly record: TheRecord; readonly query: RecordQuery } | undefined
  return {
    query: () => {
      const record = current()
      if (asked?.record !== record) asked = { record, query: queryRecord(record) }
      return asked.query
    },
    whole: () => Promise.resolve(current()),
    copies: () => current().copies ?? new Map(),
  }
}
