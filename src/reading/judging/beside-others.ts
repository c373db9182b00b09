import type { EventKind } from '../reading.js'
import type { Candidate } from './candidates.js'
import type { Scene } from './scene.js'

/*
 * Everybody who may take part in an event is first judged by himself; then beside the others: where another surely did
 * it, he hardly did as well; where nobody yet is at the other end of a meeting, he may be. A few weights over the
 * chances of all, learned on the development part.
 */

/** The parts somebody may have, in the order of the classes. */
const [, ACTOR, RECIPIENT] = [0, 1, 2] as const

/** Kinds that say little without a second party. */
export const TWO_SIDED: ReadonlySet<EventKind> = new Set([
  'meeting',
  'visit',
  'summit',
  'call',
  'negotiation',
  'agreement',
  'exercise',
  'cooperation',
  'commission session',
])
/** Kinds that say little without the one they are aimed at. */
export const AIMED: ReadonlySet<EventKind> = new Set([
  'attack',
  'sanction',
  'criticism',
  'praise',
  'request',
  'threat',
  'aid',
  'delivery',
  'order',
  'invitation',
])

/** What is seen of somebody beside the others, by name; numbers about 1. */
export const BESIDE = [
  'always',
  'no words',
  'state',
  'person',
  'organisation',
  'place',
  'noun',
  'another acts',
  'another receives',
  'acts before others',
  'receives before others',
  'others who act',
  'others who receive',
  'fellow acts',
  'fellow receives',
  'two-sided',
  'nobody acts, two-sided',
  'nobody receives, two-sided',
  'aimed',
  'nobody acts, aimed',
  'nobody receives, aimed',
  'candidates',
] as const

/** Of each class the weight of everything that is seen, row by row. */
export type BesideWeights = readonly (readonly number[])[]

/** What is seen of each candidate beside the others, in the order of `BESIDE`. */
export function seenBeside(
  scene: Scene,
  candidates: readonly Candidate[],
  chances: readonly Float64Array[],
  kind: EventKind,
): readonly (readonly number[])[] {
  return candidates.map((candidate, at) => {
    const who = scene.entity(candidate.entity)
    const others = candidates.flatMap((one, i) =>
      one.entity === candidate.entity ? [] : [{ one, chance: chances[i]! }],
    )
    const most = (part: number, some: readonly { readonly chance: Float64Array }[]) =>
      some.reduce((best, { chance }) => Math.max(best, chance[part]!), 0)
    const sum = (part: number) =>
      Math.min(
        3,
        others.reduce((all, { chance }) => all + chance[part]!, 0),
      ) / 3
    const fellows = others.filter(
      ({ one }) => who !== undefined && who.country !== null && scene.entity(one.entity)?.country === who.country,
    )
    const own = chances[at]!
    const [acts, receives] = [most(ACTOR, others), most(RECIPIENT, others)]
    const [twoSided, aimed] = [Number(TWO_SIDED.has(kind)), Number(AIMED.has(kind))]
    const is = (name: string) => Number(who?.kind === name)
    return [
      1,
      Number(!candidate.head),
      is('state'),
      is('person'),
      is('organisation'),
      is('place'),
      Number(candidate.mention?.rule === 'reference.noun'),
      acts,
      receives,
      own[ACTOR]! - acts,
      own[RECIPIENT]! - receives,
      sum(ACTOR),
      sum(RECIPIENT),
      most(ACTOR, fellows),
      most(RECIPIENT, fellows),
      twoSided,
      twoSided * (1 - acts),
      twoSided * (1 - receives),
      aimed,
      aimed * (1 - acts),
      aimed * (1 - receives),
      Math.min(1, candidates.length / 12),
    ]
  })
}

/** The chances of somebody beside the others. */
export function besideOthers(own: Float64Array, seen: readonly number[], weights: BesideWeights): Float64Array {
  const scores = own.map(
    (chance, k) =>
      Math.log(Math.max(1e-5, chance)) + (weights[k]?.reduce((sum, weight, f) => sum + weight * seen[f]!, 0) ?? 0),
  )
  const most = Math.max(...scores)
  const raised = scores.map((one) => Math.exp(one - most))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map((one) => one / all)
}
