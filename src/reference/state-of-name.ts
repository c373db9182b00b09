import { foldName } from './fold-name.js'
import { readStates } from './read-tables.js'
import { STATES } from './tables/states.js'

/** Names that registers write otherwise than the press means them: SIPRI’s “Congo” is that of Brazzaville. */
const IN_REGISTERS: Readonly<Record<string, string>> = {
  congo: 'COG',
  korea: '',
  'korea, republic of': 'KOR',
  "korea, dem. people's rep.": 'PRK',
  'korea, rep.': 'KOR',
  'viet nam': 'VNM',
  'russian federation': 'RUS',
  'united states of america': 'USA',
  'iran, islamic rep.': 'IRN',
  'egypt, arab rep.': 'EGY',
  'congo, dem. rep.': 'COD',
  'congo, rep.': 'COG',
  'venezuela, rb': 'VEN',
  'syrian arab republic': 'SYR',
  'slovak republic': 'SVK',
  'china, mainland': 'CHN',
}
const NO_STATE = /\*|^unknown\b/iu
const CODE = /^[A-Z]{3}$/u

let codes: ReadonlyMap<string, string> | undefined
/** A register of thousands of rows names a hundred states. */
const known = new Map<string, string | undefined>()
const MOST_KNOWN = 10_000

/**
 * The code of the state that a register names, in any of its spellings or by its code; undefined for armed groups
 * (`*`), bodies (`**`), unknown sides and totals.
 */
export function stateOfRegisterName(name: string): string | undefined {
  if (known.size > MOST_KNOWN) known.clear()
  if (!known.has(name)) known.set(name, findState(name))
  return known.get(name)
}

function findState(name: string): string | undefined {
  codes ??= new Map(
    readStates(STATES)
      .flatMap((state) => [state.name, ...state.aliases].map((spelling) => [fold(spelling), state.code] as const))
      .reverse(),
  )
  if (NO_STATE.test(name)) return undefined
  const plain = fold(name.replace(/\s*\([^)]*\)\s*$/u, ''))
  const own = IN_REGISTERS[plain] ?? codes.get(plain) ?? codes.get(fold(name))
  if (own !== undefined) return own === '' ? undefined : own
  return CODE.test(name) && [...codes.values()].includes(name) ? name : undefined
}

/** A name as registers and reports may be compared by it: small letters without accents, `&` as “and”. */
export function foldPartyName(name: string): string {
  return fold(name.replace(/(?<!\*)\*+$/u, ''))
}

const fold = (name: string) => foldName(name).replace(/&/g, 'and')
