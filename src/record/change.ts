import type { ReportId } from '../intake/report.js'
import type { Passage } from '../weaving/weave.js'
import type { Tier } from './entry.js'

export const CHANGE_KINDS = [
  'new entry',
  'further voice',
  'changed entry',
  'entries merged',
  'entry split',
  'entry gone',
  'new denial',
  'claim found',
  'correction',
  'figures beside figures',
  'verdict changed',
  'copy found',
  'names merged',
  'names split',
] as const
/** What became of the record. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change of the record, as it was worded when it came about: ids in it are those of that day. */
export interface Change {
  readonly kind: ChangeKind
  readonly text: string
  /** Of an entry, how far it can be relied on. */
  readonly tier: Tier | null
  readonly reports: readonly ReportId[]
  /** The words that brought it about; none of what no words alone brought: names merged, a copy found. */
  readonly words?: Passage
}

/** A change with its time. */
export interface KeptChange extends Change {
  /** ISO 8601, to the millisecond: changes of one making of the record share it. */
  readonly at: string
}
