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

/** An event as it would stand, in the scene of its report. */
interface Standing {
  readonly scene: Scene
  readonly proposal: Proposal
  readonly verdict: EventVerdict
  readonly kept: readonly Participant[]
  /** Who of those judged takes part, and who is left out. */
  readonly inside: readonly PartyVerdict[]
  readonly others: readonly PartyVerdict[]
}

const needed = ({ actor, recipient }: PartyVerdict) => actor + recipient
const rightly = (one: PartyVerdict) => needed(one) + one.also
const unsureOf = ({ actor, recipient }: PartyVerdict) => Math.abs(actor - recipient)
const least = (some: readonly PartyVerdict[], chance: (one: PartyVerdict) => number) => Math.min(1, ...some.map(chance))
const most = (some: readonly PartyVerdict[], chance: (one: PartyVerdict) => number) => Math.max(0, ...some.map(chance))

/** What tells whether an event is complete, each by its name. */
const ASKED: Readonly<Record<string, (one: Standing) => number>> = {
  kind: ({ verdict }) => EVENT_KINDS.indexOf(verdict.kind),
  'two-sided': ({ verdict }) => Number(TWO_SIDED.has(verdict.kind)),
  aimed: ({ verdict }) => Number(AIMED.has(verdict.kind)),
  'how many take part': ({ kept }) => kept.length,
  'how many do not': ({ others }) => others.length,
  'least needed': ({ inside }) => least(inside, needed),
  'least rightly': ({ inside }) => least(inside, rightly),
  'most needed of the others': ({ others }) => most(others, needed),
  'most rightly of the others': ({ others }) => most(others, rightly),
  'least sure of his part': ({ inside }) => least(inside, unsureOf),
  'all of the others': ({ others }) => others.reduce((sum, one) => sum + rightly(one), 0),
  'nobody acts': ({ kept }) => Number(kept.every(({ role }) => role !== 'actor')),
  told: ({ verdict }) => verdict.told,
  any: ({ verdict }) => verdict.any,
  standing: ({ verdict }) => verdict.standing,
  'by a word': ({ proposal }) => Number(proposal.origin === 'word'),
  'in fact': ({ verdict }) => Number(verdict.modality === 'happened'),
  quoted: ({ proposal }) => Number(proposal.event.quote !== null),
  'words of the sentence': ({ proposal }) => proposal.trigger.sentence.tokens.length,
  'where in it': ({ proposal: { trigger } }) => trigger.word.index / trigger.sentence.tokens.length,
  'told by a verb': ({ proposal }) => Number(proposal.trigger.word.upos === 'VERB'),
  'what else is told there': ({ scene, proposal }) => scene.proposalsIn(proposal.sentence).length,
}

/** What tells whether an event as it would stand is complete, in numbers by name. */
export function completenessOf(
  scene: Scene,
  proposal: Proposal,
  verdict: EventVerdict,
  kept: readonly Participant[],
): ReadonlyMap<string, number> {
  const inside = verdict.parties.filter(({ entity }) => kept.some((one) => one.entity === entity))
  const others = verdict.parties.filter((one) => !inside.includes(one))
  const standing = { scene, proposal, verdict, kept, inside, others }
  return new Map(Object.entries(ASKED).map(([name, ask]) => [name, ask(standing)]))
}

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
