import { isOfCurrency } from '../../language/en/currencies.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId, Names, ParsedReport } from '../reading.js'

/** A place where the report speaks of a state: by name, capital, nationality, ministry, army or minister. */
export interface StateTold extends Span {
  readonly state: EntityId
  /** Whether the words are the state’s own name or a pronoun for it, not somebody acting for it. */
  readonly itself: boolean
  /**
   * A nationality or capital of a state that the report never names: whose a thing is only in its own words, “German
   * gas imports”.
   */
  readonly unnamed?: boolean
}

/** Bodies that act for a state whose name the report never gives. */
const ACTING =
  /\b(?:navy|army|air force|coast guard|armed forces|military|government|ministry|department of defen[cs]e|state department|pentagon)\b/i
/** What a group has as its own: “EU gas imports”, “NATO troops”. */
const OWN_THING =
  /^(?:\p{L}+ )?(?:imports|exports|purchases|spending|troops|soldiers|forces|aid|budget|gdp|output|trade)\b/iu
/**
 * “extended a loan of 15 billion yen to Hanoi”: behind these a capital told as a place is the state dealt with, too.
 */
const DEALT_WITH = /\b(?:to|from|with) $/

/** All such places in reading order. Outlets speak for nobody’s purchases. */
export function readStatesTold(
  { report, shelf, sentences }: Pick<ParsedReport, 'report' | 'shelf' | 'sentences'>,
  names: Names,
): readonly StateTold[] {
  const entities = new Map(names.entities.map((entity) => [entity.id, entity]))
  const states = new Map(
    names.entities
      .filter((entity) => entity.kind === 'state' && entity.country !== null)
      .map((entity) => [entity.country!, entity.id]),
  )
  const named = new Set(names.mentions.map(({ entity }) => entity))
  return names.mentions
    .flatMap((mention) => {
      const isDealtWith = ({ kind, name }: Names['entities'][number]) =>
        kind === 'place' &&
        shelf.stateOfSeat(name) !== undefined &&
        DEALT_WITH.test(report.text.slice(Math.max(0, mention.start - 8), mention.start))
      const entity = entities.get(mention.entity)
      if (!entity || isOfCurrency(report.text, mention.start)) return []
      if (entity.kind === 'organisation' && dealsAsOne(entity, mention, { report, shelf, sentences }))
        return [{ start: mention.start, end: mention.end, state: entity.id, itself: true }]
      // “the United Arab Emirates (UAE)”: the letters in brackets are the state again.
      const lettered = entity.kind === 'state' ? undefined : shelf.stateNamed(entity.name)
      if (entity.kind === 'state' || lettered)
        return [
          {
            start: mention.start,
            end: mention.end,
            state: (lettered && states.get(lettered.code)) ?? entity.id,
            itself: true,
          },
        ]
      // A navy, a ministry or a nationality stands for its state in a report that never names it.
      const state =
        entity.country === null
          ? undefined
          : (states.get(entity.country) ??
            (ACTING.test(entity.name) || entity.kind === 'nationality' || isDealtWith(entity) ? entity.id : undefined))
      const outlet = shelf.outletNamed(report.text.slice(mention.start, mention.end)) ?? shelf.outletNamed(entity.name)
      const unnamed =
        state !== undefined &&
        (state === entity.id || !named.has(state)) &&
        (entity.kind === 'nationality' || entity.kind === 'place')
      return state !== undefined && outlet === undefined
        ? [
            {
              start: mention.start,
              end: mention.end,
              state,
              itself: entity.kind === 'nationality',
              ...(unnamed ? { unnamed } : {}),
            },
          ]
        : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * A group of states or a world body where it is spoken of itself: “the EU’s imports”, “ASEAN bought”, not “EU
 * sanctions” or “NATO members”.
 */
function dealsAsOne(
  { name }: Names['entities'][number],
  mention: Span,
  { report, shelf, sentences }: Pick<ParsedReport, 'report' | 'shelf' | 'sentences'>,
): boolean {
  if (!shelf.groupNamed(name)) return false
  const sentence = sentences.find((one) => contains(one, mention))
  const next = sentence?.tokens.find((token) => token.start >= mention.end)
  return (
    !next ||
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) ||
    OWN_THING.test(report.text.slice(next.start, next.start + 24)) ||
    next.form === '-'
  )
}

/** The state that a stretch of words names, if it names one. */
export function stateIn(states: readonly StateTold[], span: Span): EntityId | null {
  return states.find((told) => overlap(told, span) > 0)?.state ?? null
}

/** Those told inside a stretch. */
export function statesWithin(states: readonly StateTold[], span: Span): readonly StateTold[] {
  return states.filter((told) => contains(span, told))
}
