import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { keysOfFigures } from './compare-figures.js'
import { keysOfText } from './copies.js'
import { keysOfDenials, keysOfSentences } from './denials.js'
import type { EntityIndex } from './entity-index.js'
import { keysOfEvents } from './events.js'
import { namesOfHosts, tellsHosts } from './hosts.js'
import { lookKey } from './key-number.js'
import { keysOfQuotes } from './statements.js'

/** All keys under which a reading is found. */
export function keysOfReading(reading: Reading, entities: EntityIndex): readonly number[] {
  const names = [...new Set(namesOfHosts(reading, entities))].map(keyOfHost)
  return [
    ...new Set([
      ...keysOfText(reading),
      ...keysOfQuotes(reading),
      ...keysOfSentences(reading),
      ...keysOfEvents(reading, entities),
      ...keysOfFigures(reading, entities),
      ...keysOfDenials(reading, entities),
      ...names,
      ...(tellsHosts(reading) ? [keyOfHosts(reading.report.id)] : []),
      ...reading.layout.credits.map(keyOfCredit),
    ]),
  ]
}

/** Found by whoever is named as a host. */
export const keyOfHost = (name: string): number => lookKey(`host ${name}`)
/** Whether a report tells of hosts. */
export const keyOfHosts = (report: ReportId): number => lookKey(`hosts in ${report}`)
/** Found by the agency that is credited. */
export const keyOfCredit = (credit: string): number => lookKey(`credit ${credit}`)
