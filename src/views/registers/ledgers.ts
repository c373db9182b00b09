import type { Register, RegisterLayout, RegisterRow } from '../../intake/register.js'
import { foldPartyName, stateOfRegisterName } from '../../reference/state-of-name.js'

/** Registers that may be added up: of one maker and one release. Two releases are never mixed. */
export interface Ledger {
  readonly of: string
  readonly unit: Register['unit']
  readonly release: string | null
  readonly registers: readonly [Register, ...Register[]]
}

/** A state as a register may name it. */
export interface Party {
  readonly name: string
  /** ISO 3166-1 alpha-3, where the shelf has one. */
  readonly code: string | null
  readonly names: readonly string[]
}

/** Which numbers: of one supplier or all (null), to one recipient or all. */
export interface Quantity {
  readonly supplier: Party | null
  readonly recipient: Party | null
}

/** The rows that add up to a quantity, where they come from, and of which years they tell. */
export interface Account {
  readonly register: Register
  readonly rows: readonly RegisterRow[]
  readonly from: number
  readonly to: number
  /** The file does not tell whose rows it leaves out. */
  readonly isScopeUnknown: boolean
}

const CLOCK = /(?<![\s,])[\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?$/iu

/** The day of a release: the hour at which a file was made is no version of its own. */
export function releaseDay(release: string): string {
  return release.replace(CLOCK, '').trim()
}

function makerOf({ layout, source }: Register): string {
  return layout === 'mapped series' ? source : 'SIPRI'
}

/** Registers by what may be added up; without a release a file stands alone. */
export function ledgersOf(registers: readonly Register[]): readonly Ledger[] {
  const groups = new Map<string, [Register, ...Register[]]>()
  for (const register of registers) {
    const key = JSON.stringify([
      makerOf(register),
      register.of,
      register.unit.name,
      register.release === null ? register.id : releaseDay(register.release),
    ])
    const group = groups.get(key)
    if (group) group.push(register)
    else groups.set(key, [register])
  }
  return [...groups.values()].map((group) => ({
    of: group[0].of,
    unit: group[0].unit,
    release: group[0].release,
    registers: group,
  }))
}

/** Whether two registers are of one maker and thing and of different releases. */
export function areReleases(a: Register, b: Register): boolean {
  return (
    makerOf(a) === makerOf(b) &&
    a.of === b.of &&
    a.id !== b.id &&
    (a.release === null || b.release === null || releaseDay(a.release) !== releaseDay(b.release))
  )
}

/** Whether a name in a register is this state. */
export function isParty(name: string, { code, names }: Party): boolean {
  const own = stateOfRegisterName(name)
  return code !== null && own !== undefined
    ? own === code
    : names.some((one) => foldPartyName(one) === foldPartyName(name))
}

/** Layouts whose numbers are of single years come before the one that tells several years together. */
const FINENESS: Readonly<Record<RegisterLayout, number>> = {
  'SIPRI deliveries': 0,
  'SIPRI table of partners': 0,
  'SIPRI table of all': 0,
  'mapped series': 0,
  'SIPRI trade register': 1,
  'SIPRI trade register (RTF)': 2,
}

/**
 * Every register of a ledger that holds all rows of a quantity: the finest first, of those alike the one that tells of
 * most years.
 */
export function accountsFor(ledger: Ledger, quantity: Quantity): readonly Account[] {
  return ledger.registers
    .flatMap((register) => accountIn(register, quantity))
    .toSorted(
      (a, b) =>
        FINENESS[a.register.layout] - FINENESS[b.register.layout] ||
        Number(a.isScopeUnknown) - Number(b.isScopeUnknown) ||
        b.to - b.from - (a.to - a.from),
    )
}

function accountIn(register: Register, { supplier, recipient }: Quantity): readonly Account[] {
  const rows = register.rows.filter((row) => isSide(row.supplier, supplier) && isSide(row.recipient, recipient))
  const { scope } = register
  const other = {
    suppliers: new Set(rows.map((row) => row.supplier)),
    recipients: new Set(rows.map((row) => row.recipient)),
  }
  // One side alone in a file that does not say what it was asked for may be all that was asked for.
  const isHeld = (side: 'suppliers' | 'recipients', party: Party | null) => {
    const told = scope[side]
    if (party === null) return told === 'all' || (told === 'unknown' && other[side].size > 1)
    if (register.rows.every((row) => row[side === 'suppliers' ? 'supplier' : 'recipient'] === null)) return false
    return (
      told === 'all' ||
      (told === 'unknown' && rows.length > 0) ||
      (Array.isArray(told) && told.some((name: string) => isParty(name, party)))
    )
  }
  const isAlone = supplier === null && rows.every((row) => row.supplier === null) && scope.suppliers === 'all'
  if (!(isAlone || isHeld('suppliers', supplier)) || !isHeld('recipients', recipient)) return []
  // A file of deals without volumes has numbers of things only.
  if (rows.length > 0 && rows.every((row) => row.value === null && row.years.length > 0)) return []
  return [
    {
      register,
      rows,
      from: scope.from,
      to: scope.to,
      isScopeUnknown: [
        ...(supplier === null ? [scope.suppliers] : []),
        ...(recipient === null ? [scope.recipients] : []),
      ].includes('unknown'),
    },
  ]
}

function isSide(name: string | null, party: Party | null): boolean {
  return party === null || (name !== null && isParty(name, party))
}

/** Whether a register names this state on a side at all. */
export function isNamedIn({ registers }: Ledger, side: 'supplier' | 'recipient', party: Party): boolean {
  return registers.some(({ rows }) => rows.some((row) => row[side] !== null && isParty(row[side], party)))
}
