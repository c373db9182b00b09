import type { DealQuestion, EntryQuestion, PageAsked, RecordQuery } from '../record/query.js'
import type { AskedPart } from './ask-sayings.js'
import { dealsBetween, describeDeals, type Deal } from './deals.js'
import { lookInto, type LookUp, type LookUpChoice } from './look-up.js'
import { measuredPair } from './measures/measured-pair.js'
import type { Pair } from './register.js'

type Choice = Omit<LookUpChoice, 'excerpt'>

/** There are some 200 states. */
const MOST_STATES = 400
/** So many entries lie between two states at most in a register; of more those that most voices tell. */
const MOST_BETWEEN = 2000
const MOST_DEALS = 300

/** Every state of the record, by id, for views that name them. */
export async function nameStates(query: RecordQuery): Promise<readonly string[]> {
  return (await query.entities({ kind: 'state' }, { most: MOST_STATES })).found
}

/** Deals, those with the most stages first. */
export async function askDeals(
  query: RecordQuery,
  question: DealQuestion,
  page: PageAsked,
  of: Choice = {},
): Promise<AskedPart<Deal>> {
  const { found, all, next } = await query.deals(question, page)
  const look = lookInto(await query.excerpt({ entries: found.flat(), speakers: true }), of)
  return { look, all, next, found: describeDeals(found, look) }
}

/** What lies between two states, with the deals of both, as far as it is stated. */
export interface Relation {
  readonly pair: Pair
  readonly deals: readonly Deal[]
  readonly look: LookUp
  /** Likely entries between them that are not stated. */
  readonly leftOut: number
  /** Stated entries that are not among these. */
  readonly more: number
}

/** Undefined where nothing that is at least likely lies between them. `most`: so many entries at most. */
export async function askRelation(
  query: RecordQuery,
  states: readonly [string, string],
  of: Choice = {},
  most = MOST_BETWEEN,
): Promise<Relation | undefined> {
  const [a, b] = states[0] < states[1] ? states : [states[1], states[0]]
  const tiers = of.likely ? (['sure', 'likely'] as const) : (['sure'] as const)
  const found = await findToldMost(query, { tiers, pair: [a, b] }, most)
  const likely = await query.entries({ tiers: ['likely'], pair: [a, b] }, { most: 0 })
  if (found.all + likely.all === 0) return undefined
  const deals = await query.deals({ tiers, between: [a, b] }, { most: MOST_DEALS })
  const look = lookInto(
    await query.excerpt({
      entries: [...found.found, ...deals.found.flat()],
      entities: await nameStates(query),
      speakers: true,
    }),
    of,
  )
  const entries = found.found
    .flatMap((id) => look.entry(id) ?? [])
    .toSorted((x, y) => Number(x.id.slice(1)) - Number(y.id.slice(1)))
  return {
    pair: { a, b, entries },
    deals: dealsBetween(a, b, describeDeals(deals.found, look), look),
    look,
    leftOut: of.likely ? 0 : likely.all,
    more: found.all - entries.length,
  }
}

async function findToldMost(
  query: RecordQuery,
  question: EntryQuestion,
  most: number,
): Promise<{ readonly found: readonly string[]; readonly all: number }> {
  const inTime = await query.entries(question, { most })
  if (inTime.all <= most) return inTime
  // What has no day is in no order of voices.
  const { found } = await query.entries({ ...question, order: 'voices' }, { most })
  return { found: [...new Set([...found, ...inTime.found])].slice(0, most), all: inTime.all }
}

/** A relation as it is measured: its states by code, with all of it that is stated. */
export interface Measured {
  readonly found: Pair
  readonly look: LookUp
}

/** So many entries no two states have. */
const ALL_BETWEEN = 1_000_000

/**
 * Two states by name or code, with what of them is stated; without entries where only a register has them. Null where
 * one of them is no state that is known. The registers are never left out: shares are measured by them.
 */
export async function askMeasured(
  query: RecordQuery,
  names: readonly [string, string],
  of: Required<Choice>,
): Promise<Measured | null> {
  const states = lookInto(await query.excerpt({ entities: await nameStates(query) }), of)
  const found = measuredPair(names, states)
  if (!found) return null
  const relation = await askRelation(query, [found.a, found.b], of, ALL_BETWEEN)
  return relation ? { found: relation.pair, look: relation.look } : { found, look: states }
}
