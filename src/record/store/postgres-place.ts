import { Failure } from '../failure.js'

/** Where a record lies in PostgreSQL: the address of a database, and a schema in it. */
export interface PostgresPlace {
  readonly address: string
  readonly schema: string
  /** As it is told: without a password. */
  readonly shown: string
}

const ADDRESS = /^postgres(?:ql)?:\/\//iu
const SCHEMA = /^[a-z_][a-z0-9_]{0,40}$/u
const OWN_SCHEMA = 'attache'
const ENCODE =
  'Signs of a password are written in letters there: @ as %40, / as %2F, ? as %3F, # as %23, % as %25; ' +
  'an @ in the settings, which stand behind the ?, is written %40 as well. ' +
  'Or leave the password out, and give it with PGPASSWORD or in ~/.pgpass.'

/** Whether a record is named by the address of a database, and not by a folder. */
export const isPostgres = (place: string): boolean => ADDRESS.test(place)

/** `postgres://user@host/database?schema=name`; a record without a schema of its own lies in the schema `attache`. */
export function readPlace(place: string): PostgresPlace {
  const wrong = (found: string, next: string) =>
    new Failure('bad-option', {
      place: showPlace(place),
      found,
      expected: 'postgres://USER@HOST/DATABASE, with ?schema=NAME for one of several records',
      next,
    })
  const url = URL.canParse(place) ? new URL(place) : null
  if (url === null || isCutShort(place)) throw wrong('no address of a database', ENCODE)
  const schema = url.searchParams.get('schema') ?? OWN_SCHEMA
  if (!SCHEMA.test(schema)) throw wrong(`the schema ‹${schema}›`, 'Names of schemas are small letters, digits and _.')
  url.searchParams.delete('schema')
  return { address: url.href, schema, shown: showPlace(place) }
}

/** Whoever asks beside the address: `?password=…`. */
const TOLD_BEHIND = /([?&](?:ssl)?password=)[^&]*/giu

/** A place as it may be printed: nobody’s password is, also where it was not written as an address has it. */
export function showPlace(place: string): string {
  if (!isPostgres(place)) return place
  const [scheme = ''] = ADDRESS.exec(place) ?? []
  const rest = place.slice(scheme.length)
  const end = endOfUser(rest)
  if (end < 0) return place.replace(TOLD_BEHIND, '$1…')
  const [user = ''] = rest.slice(0, end).split(/[:/?#]/u, 1)
  return `${scheme}${user}${rest.slice(end)}`.replace(TOLD_BEHIND, '$1…')
}

/** Whether a sign of the password ends it too early: its beginning would be taken for a port, its end for a name. */
function isCutShort(place: string): boolean {
  const rest = place.replace(ADDRESS, '')
  return endOfUser(rest) > rest.search(/[/?#]|$/u)
}

/**
 * Where the user and a password end: with a colon before any settings there may be a password, and it may hold every
 * sign, so that it lasts to the last @ of all. What is no password but looks like one is hidden too.
 */
function endOfUser(rest: string): number {
  return /^[^?]*:/u.test(rest) ? rest.lastIndexOf('@') : -1
}

/** A name for files that belong to a record in a database: `localhost-press-attache`. */
export function nameOfPlace(place: string): string {
  const { address, schema } = readPlace(place)
  const { hostname, pathname } = new URL(address)
  return [hostname, pathname.slice(1), schema]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^\w.-]/gu, '_')
}
