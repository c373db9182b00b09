import type { ReportId } from '../intake/report.js'

/** What is woven of one report: a mention of an event, a figure, words quoted. */
export interface Member {
  readonly report: ReportId
  readonly id: string
}

/**
 * What judged pairs hold together, and nothing else holds to it: whatever else is in the record, this becomes of it.
 * Whoever might be linked with a member shares one of the keys, or its story.
 */
export interface Part<Made> {
  readonly members: readonly Member[]
  readonly keys: readonly number[]
  readonly made: readonly Made[]
}
