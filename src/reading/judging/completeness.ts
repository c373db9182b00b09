import type { Sentence, Token } from '../../language/en/sentence.js'
import { EVENT_KINDS, type Participant } from '../reading.js'
import type { Proposal } from '../read-events.js'
import { AIMED, TWO_SIDED } from './beside-others.js'
import type { EventVerdict, PartyVerdict } from './event-verdict.js'
import { chanceByTrees, type Trees } from './trees.js'

/*
 * Whether an event, if it is right, has everybody in it without whom it says little: “China criticised.” is true and
 * tells nothing. Learned on events that were right (`train/judging/grow-trees.ts`): it depends on the kind together
 * with how many take part and with who was left out.
 */

/** What is asked about an event as it would stand, in the order of the numbers of `completenessRow`. */
export const COMPLETENESS = [
  'kind',
  'two-sided',
  'aimed',
  'how many take part',
  'how many do not',
  'least needed',
  'least rightly',
  'most needed of the others',
  'most rightly of the others',
  'least sure of his part',
  'all of the others',
  'nobody acts',
  'told',
  'any',
  'standing',
  'by a word',
  'in fact',
  'quoted',
  'words of the sentence',
  'where in it',
  'told by a verb',
  'what else is told there',
] as const

/** The numbers of an event as it would stand. */
export function completenessRow(
  { event, origin, trigger: { sentence, word } }: Proposal,
  verdict: EventVerdict,
  kept: readonly Participant[],
  proposedHere: number,
): readonly number[] {
  return [
    EVENT_KINDS.indexOf(verdict.kind),
    Number(TWO_SIDED.has(verdict.kind)),
    Number(AIMED.has(verdict.kind)),
    kept.length,
    ...partiesRow(verdict.parties, kept),
    Number(kept.every(receives)),
    verdict.told,
    verdict.any,
    verdict.standing,
    Number(origin === 'word'),
    Number(verdict.modality === 'happened'),
    Number(event.quote !== null),
    ...placeRow(sentence, word),
    proposedHere,
  ]
}

const placeRow = ({ tokens }: Sentence, word: Token) => [
  tokens.length,
  word.index / tokens.length,
  Number(word.upos === 'VERB'),
]

const needed = ({ actor, recipient }: PartyVerdict) => actor + recipient
const rightly = (one: PartyVerdict) => needed(one) + one.also
const unsureOf = ({ actor, recipient }: PartyVerdict) => Math.abs(actor - recipient)

/** Of those who take part and of those left out how many there are, and the least and most sure of them. */
function partiesRow(parties: readonly PartyVerdict[], kept: readonly Participant[]): readonly number[] {
  const inside = parties.filter(({ entity }) => kept.some((one) => one.entity === entity))
  const others = parties.filter((one) => !inside.includes(one))
  return [
    others.length,
    leastOf(inside.map(needed)),
    leastOf(inside.map(rightly)),
    mostOf(others.map(needed)),
    mostOf(others.map(rightly)),
    leastOf(inside.map(unsureOf)),
    others.map(rightly).reduce((a, b) => a + b, 0),
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
export function rightAndComplete(right: number, row: readonly number[], completeness: Trees): number {
  return right * chanceByTrees(row, completeness) ** COMPLETE_COUNTS
}
