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

/** Whether a record is named by the address of a database, and not by a folder. */
export const isPostgres = (place: string): boolean => ADDRESS.test(place)

/** `postgres://user@host/database?schema=name`; a record without a schema of its own lies in the schema `attache`. */
export function readPlace(place: string): PostgresPlace {
  const wrong = (found: string) =>
    new Failure('bad-option', {
      place: showPlace(place),
      found,
      expected: 'postgres://USER@HOST/DATABASE, with ?schema=NAME for one of several records',
      next: 'Names of schemas are small letters, digits and _.',
    })
  let url: URL
  try {
    url = new URL(place)
  } catch (error) {
    if (error instanceof TypeError) throw wrong('no address of a database')
    throw error
  }
  const schema = url.searchParams.get('schema') ?? OWN_SCHEMA
  if (!SCHEMA.test(schema)) throw wrong(`the schema ‹${schema}›`)
  url.searchParams.delete('schema')
  return { address: url.href, schema, shown: showPlace(place) }
}

/** A place as it may be printed: nobody’s password is. */
export function showPlace(place: string): string {
  return isPostgres(place)
    ? place.replace(/^([a-z]+:\/\/[^:@/?]*):[^@/]*@/iu, '$1@').replace(/([?&]password=)[^&]*/iu, '$1…')
    : place
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
