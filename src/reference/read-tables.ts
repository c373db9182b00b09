import type { Group, Leader, Membership, Outlet, ShelfKind, ShelfName, State } from './shelf.js'
import { foldLetters } from './fold-letters.js'

/** The rows of a table, cut at its bars; lists within a field stay joined by semicolons. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('|'))
}

/** The members of a field: `Rus;Russia` → two. */
export function listOf(field: string | undefined, mark = ';'): readonly string[] {
  return field
    ? field
        .split(mark)
        .map((one) => one.trim())
        .filter(Boolean)
    : []
}

/** Rows of states: code, name, other names, adjectives, capital, seats of government. */
export function readStates(table: string): readonly State[] {
  return rowsOf(table).map(([code = '', name = '', aliases, demonyms, capital, seats]) => ({
    code,
    name,
    aliases: listOf(aliases),
    demonyms: listOf(demonyms),
    capital: capital?.trim() ? capital : null,
    seats: listOf(seats),
  }))
}

/**
 * Rows of groups of states and world bodies: name, other names, members and the years of those who came or left,
 * source.
 */
export function readGroups(table: string): readonly Group[] {
  return rowsOf(table).map(([name = '', aliases, members, years = '', source]) => ({
    name,
    aliases: listOf(aliases),
    members: members === '-' ? [] : listOf(members, ' ').map((member) => readMembership(member, years)),
    source: source ? source : null,
  }))
}

/** `GBR:1973-01-01–2020-01-31`; a bare code has the years of its group. */
function readMembership(member: string, years: string): Membership {
  const [state = '', told = years] = member.split(':')
  const [from, until] = told.split('–')
  return { state, during: `${from ? from : '..'}/${until ? until : '..'}` }
}

/** Rows of outlets: name, other names, state, form, whose it is. */
export function readOutlets(table: string): readonly Outlet[] {
  return rowsOf(table).map(([name = '', aliases, country, form, ownership]) => ({
    name,
    aliases: listOf(aliases),
    country: country ?? null,
    agency: form === 'agency',
    ownership: (ownership as Outlet['ownership'] | undefined) ?? null,
  }))
}

/** Rows of those who led states: name, spellings, state, office, years. */
export function readLeaders(table: string): readonly Leader[] {
  return rowsOf(table).map(([name = '', aliases, country = '', office = '', years = '']) => ({
    name,
    spellings: [name, ...listOf(aliases)],
    country,
    office,
    years,
  }))
}

/** `DEU|Bonn;Cologne=Köln`: names under a state’s code, other spellings after the sign of equality. */
export function readNamesByCountry(kind: ShelfKind, table: string): readonly ShelfName[] {
  return rowsOf(table).flatMap(([code = '-', names]) =>
    listOf(names).flatMap((one) => {
      const [name = '', ...others] = one.split('=')
      return [name, ...others].flatMap((spelling) => shelfName(kind, spelling, name, code === '-' ? null : code))
    }),
  )
}

/** `name|other names|state`. */
export function readNamed(kind: ShelfKind, table: string): readonly ShelfName[] {
  return rowsOf(table).flatMap(([name = '', aliases, code]) =>
    [name, ...listOf(aliases)].flatMap((spelling) =>
      shelfName(kind, spelling, name, code && code !== '-' ? code : null),
    ),
  )
}

/** A spelling as the shelf files it; a leading “the” is no part of a name. */
export function shelfName(
  kind: ShelfKind,
  spelling: string,
  name: string,
  country: string | null,
  own = false,
): readonly ShelfName[] {
  const plain = foldLetters(spelling.trim()).replace(/^the /, '')
  return plain ? [{ kind, spelling: plain, name, country, own }] : []
}
