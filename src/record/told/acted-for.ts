import { PRIVATE_BODY } from '../../language/en/private-bodies.js'
import { AGAINST_STATE, FORCES_OF_STATE, OF_ANY_STATE } from '../../language/en/state-organs.js'
import type { EventKind } from '../../reading/reading.js'
import { isWorldBody } from '../../reference/is-world-body.js'
import { outletOfName } from '../../reference/outlet-of-name.js'
import type { Entry } from '../entry.js'
import type { AskedName } from './asked-things.js'

/** Deeds by which firms of two states make something between the states: they are their trade. */
const TRADE: ReadonlySet<EventKind> = new Set([
  'negotiation',
  'agreement',
  'order',
  'delivery',
  'production',
  'cooperation',
  'launch',
  'withdrawal',
])

type Deed = Pick<Entry, 'kind' | 'reports'>

/**
 * The state that somebody stands for in a deed; null where in none. What an outlet, a bank or a charity says is nothing
 * between states, and whoever is told there to hold an office of a world body acts for that body, wherever he is from.
 */
export function stateActedFor(who: AskedName | undefined, deed: Deed): string | null {
  if (!who) return null
  if (who.kind === 'person') return isOfWorldBody(who, deed) ? null : who.country
  return who.kind === 'organisation' && !TRADE.has(deed.kind) && isPrivate(who.name) ? null : who.country
}

/** The same of those alone whose deed is the state’s own: its people and its organs, no firm and no armed group. */
export function stateRepresented(who: AskedName | undefined, deed: Deed): string | null {
  const isOrgan =
    who?.kind === 'organisation' &&
    (OF_ANY_STATE.test(who.name) || FORCES_OF_STATE.test(who.name)) &&
    !AGAINST_STATE.test(who.name)
  return who?.kind === 'person' || isOrgan ? stateActedFor(who, deed) : null
}

/** By the reports that tell the deed: who was minister then may preside over an assembly now. */
function isOfWorldBody({ roles }: AskedName, deed: Deed): boolean {
  return roles.some(
    ({ of, reports }) => of !== null && isWorldBody(of) && reports.some((report) => deed.reports.includes(report)),
  )
}

function isPrivate(name: string): boolean {
  return !OF_ANY_STATE.test(name) && (PRIVATE_BODY.test(name) || outletOfName(name) !== undefined)
}
