import { PRIVATE_BODY } from '../../language/en/private-bodies.js'
import { OF_ANY_STATE } from '../../language/en/state-organs.js'
import type { EventKind } from '../../reading/reading.js'
import { isWorldBody } from '../../reference/is-world-body.js'
import { outletOfName } from '../../reference/outlet-of-name.js'
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

/**
 * The state that somebody stands for in a deed of a kind; null where in none. What an outlet, a bank or a charity says
 * is nothing between states, and whoever holds an office of a world body acts for that body, wherever he is from.
 */
export function stateActedFor(who: AskedName | undefined, kind: EventKind): string | null {
  if (!who || who.country === null) return null
  if (who.kind === 'person') return who.roles.some(({ of }) => of !== null && isWorldBody(of)) ? null : who.country
  return who.kind === 'organisation' && !TRADE.has(kind) && isPrivate(who.name) ? null : who.country
}

function isPrivate(name: string): boolean {
  return !OF_ANY_STATE.test(name) && (PRIVATE_BODY.test(name) || outletOfName(name) !== undefined)
}
