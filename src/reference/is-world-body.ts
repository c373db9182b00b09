import { foldName } from './fold-name.js'
import { readGroups } from './read-tables.js'
import { GROUPS } from './tables/groups.js'

let names: ReadonlySet<string> | undefined

/** Whether a name is that of a group of states or of an organ of one, by any of its names: “UN General Assembly”. */
export function isWorldBody(name: string): boolean {
  names ??= new Set(readGroups(GROUPS).flatMap((group) => [group.name, ...group.aliases].map(foldName)))
  return names.has(foldName(name))
}
