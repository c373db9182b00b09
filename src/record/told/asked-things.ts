import type { ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { WovenEntity } from '../../weaving/weave.js'

/** Who somebody is, as far as what an entry tells rests on it. */
export type AskedName = Pick<WovenEntity, 'kind' | 'country' | 'name' | 'roles'>

/** Finds those who take part in an entry, by their ids. */
export interface AskedNames {
  readonly entity: (id: string) => AskedName | undefined
}

/**
 * What is asked about the reports behind an entry: the same where a record is held, and where a part of it is written.
 */
export interface AskedThings {
  readonly reading: (id: ReportId) => Reading | undefined
  readonly entity: (id: string) => WovenEntity | undefined
  /** The woven entity that a reading’s own entity became. */
  readonly wovenOf: (report: ReportId, entity: string) => WovenEntity | undefined
}
