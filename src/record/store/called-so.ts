import { sql } from 'kysely'
import type { Condition } from './dialect.js'
import { foldName } from './record-rows.js'

/** Whoever goes by words of a name, or belongs to the state of a code. */
export function calledSo(name: string): Condition {
  const named = sql`select n.entity from woven_name n where n.name like ${`%${foldName(name)}%`}`
  return sql`${named} union select a.key from woven_entity a where a.country = ${name.toUpperCase()}`
}
