import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId, Names, ParsedReport } from '../reading.js'

/** A place where the report speaks of a state: by name, capital, nationality, ministry, army or minister. */
export interface StateTold extends Span {
  readonly state: EntityId
  /** Whether the words are the state’s own name or a pronoun for it, not somebody acting for it. */
  readonly itself: boolean
  /** A nationality or capital of a state that the report never names: whose a thing is only in its own words, “German gas imports”. */
  readonly unnamed?: boolean
}

/** Bodies that act for a state whose name the report never gives. */
const ACTING = /\b(?:navy|army|air force|coast guard|armed forces|military|government|ministry|department of defen[cs]e)\b/i
/** “extended a loan of 15 billion yen to Hanoi”: behind these a capital told as a place is the state dealt with, too. */
const DEALT_WITH = /\b(?:to|from|with) $/

/** All such places in reading order. Outlets speak for nobody’s purchases. */
export function readStatesTold({ report, shelf }: ParsedReport, names: Names): readonly StateTold[] {
  const entities = new Map(names.entities.map((entity) => [entity.id, entity]))
  const states = new Map(names.entities.filter((entity) => entity.kind === 'state' && entity.country !== null).map((entity) => [entity.country!, entity.id]))
  const named = new Set(names.mentions.map(({ entity }) => entity))
  return names.mentions.flatMap((mention) => {
    const isDealtWith = ({ kind, name }: Names['entities'][number]) => kind === 'place' && shelf.stateOfSeat(name) !== undefined && DEALT_WITH.test(report.text.slice(Math.max(0, mention.start - 8), mention.start))
    const entity = entities.get(mention.entity)
    // The sign of “US$40 billion” names no state.
    if (!entity || (mention.end - mention.start <= 4 && /^\s?\$/.test(report.text.slice(mention.end, mention.end + 2)))) return []
    if (entity.kind === 'state' || shelf.stateNamed(entity.name)) return [{ start: mention.start, end: mention.end, state: entity.id, itself: true }]
    // A navy, a ministry or a nationality stands for its state in a report that never names it.
    const state = entity.country === null ? undefined : (states.get(entity.country) ?? (ACTING.test(entity.name) || entity.kind === 'nationality' || isDealtWith(entity) ? entity.id : undefined))
    const outlet = shelf.outletNamed(report.text.slice(mention.start, mention.end)) ?? shelf.outletNamed(entity.name)
    const unnamed = state !== undefined && (state === entity.id || !named.has(state)) && (entity.kind === 'nationality' || entity.kind === 'place')
    return state !== undefined && outlet === undefined ? [{ start: mention.start, end: mention.end, state, itself: entity.kind === 'nationality', ...(unnamed ? { unnamed } : {}) }] : []
  }).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The state that a stretch of words names, if it names one. */
export function stateIn(states: readonly StateTold[], span: Span): EntityId | null {
  return states.find((told) => overlap(told, span) > 0)?.state ?? null
}

/** Those told inside a stretch. */
export function statesWithin(states: readonly StateTold[], span: Span): readonly StateTold[] {
  return states.filter((told) => contains(span, told))
}
