import type { Register, RegisterRow } from '../../intake/register.js'
import { contains, overlap } from '../../language/span.js'
import { sentencesAround } from '../side-by-side.js'
import type { RegisterClaim } from './claims.js'
import { isParty, type Ledger } from './ledgers.js'

/** Rows of one deal in a register. */
export interface DealRow {
  readonly register: Register
  readonly rows: readonly [RegisterRow, ...RegisterRow[]]
}

/** “S-400”, “S400” and “S-400 Triumf” are told by the same letters and digits at their beginning. */
function designationKey(name: string): string {
  return name.toLowerCase().replace(/[\s\-‐–/.]+/gu, '')
}

/**
 * The deals of a trade register about the piece of equipment that a number is of, between the states told; none where
 * the report names no equipment of it.
 */
export function findDealRows(claim: RegisterClaim, { registers }: Ledger): readonly DealRow[] {
  const names = equipmentOf(claim)
    .map(designationKey)
    .filter((key) => /\d/u.test(key) || key.length > 3)
  if (names.length === 0) return []
  const parties = [claim.subject, claim.counterpart].filter((party) => party !== null)
  const isMeant = (row: RegisterRow) => {
    const key = designationKey(row.deal?.designation ?? '')
    return (
      key !== '' &&
      names.some((name) => key === name || (key.startsWith(name) && !/^\d/u.test(key.slice(name.length)))) &&
      parties.every((party) => [row.supplier, row.recipient].some((side) => side !== null && isParty(side, party)))
    )
  }
  if (parties.length === 0) return []
  const groups = new Map<string, DealRow & { rows: [RegisterRow, ...RegisterRow[]] }>()
  for (const register of registers) {
    for (const row of register.rows.filter((one) => one.deal !== null && isMeant(one))) {
      const key = `${register.id}\n${row.deal!.id ?? row.line}`
      const group = groups.get(key)
      if (group) group.rows.push(row)
      else groups.set(key, { register, rows: [row] })
    }
  }
  return [...groups.values()]
}

/** Equipment named in what is counted; for a sum of money the one piece that its sentence names. */
function equipmentOf({ reading, figure }: RegisterClaim): readonly string[] {
  const sentence = sentencesAround(reading, figure)
  const named = reading.mentions.filter(
    (mention) => mention.kind === 'equipment' && mention.form === 'name' && contains(sentence, mention),
  )
  const within = named.filter(
    (mention) => overlap(mention, figure) > 0 || (figure.ofSpan !== undefined && overlap(mention, figure.ofSpan) > 0),
  )
  const entities = new Set(
    (figure.kind === 'money' ? (new Set(named.map(({ entity }) => entity)).size === 1 ? named : []) : within).map(
      ({ entity }) => entity,
    ),
  )
  return reading.entities.filter(({ id }) => entities.has(id)).flatMap(({ name, aliases }) => [name, ...aliases])
}
