import type { ReportId } from '../../intake/report.js'
import type { Entity } from '../../reading/reading.js'

/** One entity as one report tells it. */
export interface ToldEntity {
  readonly report: ReportId
  readonly entity: Entity
}

/** The same report and entity give the same key, whatever else is woven. */
export const toldKey = ({
  report,
  entity,
}: {
  readonly report: ReportId
  readonly entity: Pick<Entity, 'id'>
}): string => `${report}\u0000${entity.id}`
