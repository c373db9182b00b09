import { firstWord } from './fold-letters.js'
import { foldName } from './fold-name.js'
import { readOwnRows } from './own-rows.js'
import {
  listOf,
  readGroups,
  readLeaders,
  readNamed,
  readNamesByCountry,
  readOutlets,
  readStates,
  rowsOf,
  shelfName,
} from './read-tables.js'
import type { Group, Leader, Outlet, Shelf, ShelfName, State } from './shelf.js'
import { EQUIPMENT, PROGRAMMES } from './tables/arms.js'
import { BODIES } from './tables/bodies.js'
import { CITIES } from './tables/cities.js'
import { FORENAMES } from './tables/forenames.js'
import { GROUPS } from './tables/groups.js'
import { LEADERS } from './tables/leaders.js'
import { OUTLETS } from './tables/outlets.js'
import { PEOPLES } from './tables/peoples.js'
import { PLACES } from './tables/places.js'
import { REGIONS } from './tables/regions.js'
import { STATES } from './tables/states.js'

/** The shelf as Attaché ships it, with the user’s own rows (see {@link readOwnRows}) where there are any; those win. */
export function openShelf(rows = ''): Shelf {
  const states = readStates(STATES)
  const groups = readGroups(GROUPS)
  const outlets = readOutlets(OUTLETS)
  const own = readOwnRows(rows)
  const byCode = new Map(states.map((state) => [state.code, state]))
  const byName = keyed(states, (state) => [state.name, ...state.aliases])
  const byDemonym = keyed(states, (state) => state.demonyms)
  const bySeat = keyed(states, (state) => [...(state.capital ? [state.capital] : []), ...state.seats])
  const byGroupName = keyed(groups, (group) => [group.name, ...group.aliases])
  const byOutletName = keyed(outlets, (outlet) => [outlet.name, ...outlet.aliases])
  const ownState = (name: string, kinds: readonly ShelfName['kind'][]) => {
    const row = own.find((one) => kinds.includes(one.kind) && foldName(one.spelling) === foldName(name))
    return row?.country ? byCode.get(row.country) : undefined
  }
  const index = indexNames([...own, ...namesOf(states, groups, outlets)])
  const leaders = fileLeaders(readLeaders(LEADERS))
  const regions = new Map(
    rowsOf(REGIONS).flatMap(([words, codes]) =>
      listOf(words).map((word) => [foldName(word), listOf(codes, ' ')] as const),
    ),
  )
  const forenames = new Set(FORENAMES.map(foldName))
  return {
    stateNamed: (name) => ownState(name, ['state']) ?? byName.get(foldName(name)) ?? byCode.get(name),
    stateOfDemonym: (word) => ownState(word, ['demonym', 'people']) ?? byDemonym.get(foldName(word)),
    stateOfSeat: (place) => bySeat.get(foldName(place)),
    stateOfCode: (code) => byCode.get(code),
    statesOfRegion: (adjective) => regions.get(foldName(adjective)) ?? [],
    groupNamed: (name) => byGroupName.get(foldName(name)),
    outletNamed: (name) => byOutletName.get(foldName(name)),
    namesBeginning: (word) => index.get(word) ?? [],
    leadersNamed: (surname) => leaders.get(foldName(surname)) ?? [],
    isForename: (word) => forenames.has(foldName(word)),
  }
}

/** Filed under the last word of each spelling and the first, as East Asian names go. */
function fileLeaders(leaders: readonly Leader[]): ReadonlyMap<string, readonly Leader[]> {
  const filed = new Map<string, Leader[]>()
  for (const leader of leaders) {
    const words = new Set(
      leader.spellings
        .flatMap((spelling) => [spelling.split(/[\s-]+/).at(-1)!, spelling.split(/\s+/)[0]!])
        .map(foldName),
    )
    for (const word of words) filed.set(word, [...(filed.get(word) ?? []), leader])
  }
  return filed
}

function keyed<T>(rows: readonly T[], names: (row: T) => readonly string[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const row of rows) for (const name of names(row)) if (!map.has(foldName(name))) map.set(foldName(name), row)
  return map
}

/** Every spelling of our own tables. What stands first wins where two tables hold the same spelling. */
function namesOf(states: readonly State[], groups: readonly Group[], outlets: readonly Outlet[]): readonly ShelfName[] {
  return [
    ...states.flatMap((state) =>
      [state.name, ...state.aliases].flatMap((name) => shelfName('state', name, state.name, state.code)),
    ),
    ...states.flatMap((state) => state.demonyms.flatMap((word) => shelfName('demonym', word, word, state.code))),
    ...states.flatMap((state) =>
      [...(state.capital ? [state.capital] : []), ...state.seats].flatMap((seat) =>
        shelfName('place', seat, seat, state.code),
      ),
    ),
    ...readNamesByCountry('people', PEOPLES),
    ...groups.flatMap((group) =>
      [group.name, ...group.aliases].flatMap((name) => shelfName('group', name, group.name, null)),
    ),
    ...outlets.flatMap((outlet) =>
      [outlet.name, ...outlet.aliases].flatMap((name) => shelfName('outlet', name, outlet.name, outlet.country)),
    ),
    ...readNamed('body', BODIES),
    ...readNamed('equipment', EQUIPMENT),
    ...readNamed('programme', PROGRAMMES),
    ...readNamesByCountry('place', PLACES),
    ...readNamesByCountry('place', CITIES),
  ]
}

/**
 * Spellings filed by their first word, longest first. States and nationality words are filed in capitals too, for
 * headlines that shout.
 */
function indexNames(names: readonly ShelfName[]): ReadonlyMap<string, readonly ShelfName[]> {
  const index = new Map<string, ShelfName[]>()
  const taken = new Set<string>()
  for (const name of names.flatMap(withCapitals)) {
    if (taken.has(name.spelling)) continue
    taken.add(name.spelling)
    const key = firstWord(name.spelling, 0)
    const shelf = index.get(key)
    if (shelf) shelf.push(name)
    else index.set(key, [name])
  }
  for (const shelf of index.values())
    shelf.sort((a, b) => b.spelling.length - a.spelling.length || (a.spelling < b.spelling ? -1 : 1))
  return index
}

/** Short words stay as they are: MALI may be an acronym, INDIA is not. */
function withCapitals(name: ShelfName): readonly ShelfName[] {
  const shouted = ['state', 'demonym'].includes(name.kind) && name.spelling.length > 4
  return shouted ? [name, { ...name, spelling: name.spelling.toUpperCase() }] : [name]
}
