import type { Shelf } from './shelf.js'

/** The shelf as Attaché ships it. */
export function openShelf(): Shelf {
  return { stateNamed: () => undefined, stateOfDemonym: () => undefined, stateOfSeat: () => undefined, stateOfCode: () => undefined, groupNamed: () => undefined, outletNamed: () => undefined }
}
