import { foldName } from './fold-name.js'
import { readOutlets } from './read-tables.js'
import type { Outlet } from './shelf.js'
import { OUTLETS } from './tables/outlets.js'

let outlets: ReadonlyMap<string, Outlet> | undefined

/** An outlet of the shelf by any of its names, without opening all of the shelf. */
export function outletOfName(name: string): Outlet | undefined {
  outlets ??= new Map(
    readOutlets(OUTLETS)
      .flatMap((outlet) => [outlet.name, ...outlet.aliases].map((one) => [foldName(one), outlet] as const))
      .reverse(),
  )
  return outlets.get(foldName(name))
}
