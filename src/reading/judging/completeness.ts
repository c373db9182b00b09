import { EVENT_KINDS, type Participant } from '../reading.js'
import type { Proposal } from '../read-events.js'
import { AIMED, TWO_SIDED } from './beside-others.js'
import type { EventVerdict, PartyVerdict } from './event-verdict.js'
import type { Scene } from './scene.js'
import { chanceByTrees, type Trees } from './trees.js'

/*
 * Whether an event, if it is right, has everybody in it without whom it says little: “China criticised.” is true and
 * tells nothing. Learned on events that were right (`train/judging/grow-trees.ts`): it depends on the kind together
 * with how many take part and with who was left out.
 */

/** What tells whether an event as it would stand is complete, in numbers by name. */
export function completenessOf(
  scene: Scene,
  { event, origin, trigger: { sentence, word }, sentence: at }: Proposal,
  verdict: EventVerdict,
  kept: readonly Participant[],
): ReadonlyMap<string, number> {
  return new Map([
    ['kind', EVENT_KINDS.indexOf(verdict.kind)],
    ['two-sided', Number(TWO_SIDED.has(verdict.kind))],
    ['aimed', Number(AIMED.has(verdict.kind))],
    ...ofParties(verdict.parties, kept),
    ['told', verdict.told],
    ['any', verdict.any],
    ['standing', verdict.standing],
    ['by a word', Number(origin === 'word')],
    ['in fact', Number(verdict.modality === 'happened')],
    ['quoted', Number(event.quote !== null)],
    ['words of the sentence', sentence.tokens.length],
    ['where in it', word.index / sentence.tokens.length],
    ['told by a verb', Number(word.upos === 'VERB')],
    ['what else is told there', scene.proposalsIn(at).length],
  ])
}

const needed = ({ actor, recipient }: PartyVerdict) => actor + recipient
const rightly = (one: PartyVerdict) => needed(one) + one.also
const unsureOf = ({ actor, recipient }: PartyVerdict) => Math.abs(actor - recipient)

/** Of those who take part and of those left out how many there are, and the least and most sure of them. */
function ofParties(parties: readonly PartyVerdict[], kept: readonly Participant[]): readonly [string, number][] {
  const inside = parties.filter(({ entity }) => kept.some((one) => one.entity === entity))
  const others = parties.filter((one) => !inside.includes(one))
  return [
    ['how many take part', kept.length],
    ['how many do not', others.length],
    ['least needed', leastOf(inside.map(needed))],
    ['least rightly', leastOf(inside.map(rightly))],
    ['most needed of the others', mostOf(others.map(needed))],
    ['most rightly of the others', mostOf(others.map(rightly))],
    ['least sure of his part', leastOf(inside.map(unsureOf))],
    ['all of the others', others.map(rightly).reduce((a, b) => a + b, 0)],
    ['nobody acts', Number(kept.every(receives))],
  ]
}

const leastOf = (chances: readonly number[]) => Math.min(1, ...chances)
const mostOf = (chances: readonly number[]) => Math.max(0, ...chances)
const receives = ({ role }: Participant) => role !== 'actor'

/**
 * How much completeness counts beside rightness: a power of its chance. Between 0.3 and 0.5 the press is read alike; more
 * of it costs rightness among the surest (model/MODEL-CARD.md).
 */
const COMPLETE_COUNTS = 0.4

/**
 * How sure an event is that stands with everybody in it: a bare one falls behind, so that what is told as sure says
 * something. `right`: how sure it is that nothing in it is wrong.
 */
export function rightAndComplete(right: number, told: ReadonlyMap<string, number>, completeness: Trees): number {
  return right * chanceByTrees(told, completeness) ** COMPLETE_COUNTS
}
