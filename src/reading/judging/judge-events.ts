import type { JudgedWords } from '../../language/en/word-judge.js'
import {
  EVENT_KINDS,
  type EntityId,
  type EventKind,
  type EventMention,
  type Modality,
  type Participant,
} from '../reading.js'
import type { Proposal } from '../read-events.js'
import type { Bag } from './bag.js'
import { bucketOf, chancesOf, type Classifier } from './classifier.js'
import { codeKind } from './code-kind.js'
import { besideOthers, seenBeside } from './beside-others.js'
import { controllersOf } from './controlled.js'
import { PARTS } from './deed-file.js'
import { candidatesOf, type Candidate } from './candidates.js'
import { kindFeatures, modalityFeatures, partyFeatures, settingFeatures } from './event-features.js'
import type { Calibration, Judgement, Mixed, Mixing, Weighing } from './judgement-file.js'
import { completenessOf, rightAndComplete } from './completeness.js'
import type { EventVerdict, PartyVerdict } from './event-verdict.js'
import type { Scene } from './scene.js'

/** The chances that a classifier gives, by class. */
function chances(classifier: Classifier, bag: Bag, dense: readonly Float32Array[]): ReadonlyMap<string, number> {
  const found = chancesIn(classifier, bag, dense)
  return new Map(classifier.shape.classes.map((name, i) => [name, found[i]!]))
}

function chancesIn(classifier: Classifier, bag: Bag, dense: readonly Float32Array[]): Float64Array {
  return classifier.judge({ features: bag.features.map((one) => bucketOf(one, classifier.shape.buckets)), dense })
}

/**
 * What a classifier and the network of deeds think, taken together; the classifier alone where the network thinks
 * nothing.
 */
export function mixed(
  found: Float64Array,
  thought: Float64Array | undefined,
  { classifier, network }: Mixing,
): Float64Array {
  if (!thought) return found
  const log = (chance: number) => Math.log(Math.max(LEAST_CHANCE, chance))
  return chancesOf(found.map((chance, i) => classifier * log(chance) + network * log(thought[i]!)))
}

/**
 * What the network thinks of a word, in the order of other classes; one that it was not taught it thinks nothing of.
 */
export function inOrderOf(wanted: readonly string[], deeds: JudgedWords, word: number): Float64Array {
  const found = deeds.first(word)
  if (sameOrder(wanted, deeds.classes)) return found
  return Float64Array.from(wanted, (name) => found[deeds.classes.indexOf(name)] ?? 0)
}

const sameOrder = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name, i) => name === other[i])

/** No chance is thought smaller than this, or one judge alone could rule a class out. */
const LEAST_CHANCE = 1e-4

/** The class with the best chance. */
export function best(found: ReadonlyMap<string, number>): readonly [string, number] {
  return [...found].reduce((a, b) => (b[1] > a[1] ? b : a))
}

/** The class of words that tell no event. */
export const NO_EVENT = 'none'
/** Below this nothing more is asked of a word. */
const WORTH_ASKING = 0.28

/** A proposal with the day, place and clause of its event. */
export function settled(proposal: Proposal): Proposal {
  const event = proposal.settle()
  return { ...proposal, event, settle: () => event }
}

/** What is thought of a proposal; null where its words hardly tell anything. */
export function verdictOn(scene: Scene, proposed: Proposal, judgement: Judgement): EventVerdict | null {
  const { classifiers, partyNouns, mixing, beside } = judgement
  const { sentence, word } = proposed.trigger
  const deeds = scene.deedsIn(sentence)
  const ask = (task: Mixed, bag: Bag, dense: readonly Float32Array[], thought: Float64Array | undefined) => {
    const { shape } = classifiers.get(task)!
    const found = mixed(chancesIn(classifiers.get(task)!, bag, dense), thought, mixing[task])
    return new Map(shape.classes.map((name, i) => [name, found[i]!]))
  }
  const state = scene.stateOf(sentence, word)
  const kinds = ask(
    'kind',
    kindFeatures(scene, proposed),
    [state],
    deeds ? inOrderOf(classifiers.get('kind')!.shape.classes, deeds, word.index) : undefined,
  )
  const any = 1 - kinds.get(NO_EVENT)!
  if (any < WORTH_ASKING) return null
  const proposal = settled(proposed)
  const [kind, told] = kindOf(proposal, new Map([...kinds].filter(([name]) => name !== NO_EVENT)))
  const [modality, standing] = standingOf(
    proposal,
    ask('modality', modalityFeatures(scene, proposal, kind), [state], deeds?.second(word.index)),
  )
  const judged = { ...proposal, event: { ...proposal.event, kind, modality } }
  const candidates = candidatesOf(scene, proposal, kind).filter(
    ({ mention, head }) => mention?.rule !== 'reference.noun' || !head || partyNouns.has(head.lemma.toLowerCase()),
  )
  const controllers = controllersOf(sentence, word)
  const own = partyChances(scene, judged, candidates, judgement).map((chances, at) =>
    candidates[at]!.head && controllers.includes(candidates[at]!.head) ? asActor(chances) : chances,
  )
  const seen = seenBeside(scene, candidates, own, kind)
  const parties = byEntity(
    candidates.map(({ entity }, at) => {
      const [, actor, recipient, also] = besideOthers(own[at]!, seen[at]!, beside) as unknown as readonly [
        number,
        number,
        number,
        number,
      ]
      return { entity, actor, recipient, also }
    }),
  )
  const setting = (name: 'when' | 'place') =>
    proposal.event[name] === null
      ? 1
      : Math.min(settingOf(scene, judged, name, classifiers), lent(scene, proposed, name, classifiers))
  return { kind, told, any, modality, standing, parties, when: setting('when'), place: setting('place') }
}

/** The chance of each part for everybody who may take part in an event of a kind and standing, each by himself. */
export function partyChances(
  scene: Scene,
  proposal: Proposal,
  candidates: readonly Candidate[],
  { classifiers, mixing }: Judgement,
): readonly Float64Array[] {
  const { event, trigger } = proposal
  const deeds = scene.deedsIn(trigger.sentence)
  return candidates.map((one) => {
    const found = chancesIn(
      classifiers.get('party')!,
      partyFeatures(scene, proposal, event.kind, event.modality, one, candidates),
      partyStates(scene, proposal, one),
    )
    return mixed(found, one.head ? deeds?.pair(one.head.index, trigger.word.index) : undefined, mixing.party)
  })
}

/** Chances half of which are given to whoever acts. */
function asActor(chances: Float64Array): Float64Array {
  return chances.map((one, part) => (one + Number(PARTS[part] === 'actor')) / 2)
}

function settingOf(
  scene: Scene,
  judged: Proposal,
  name: 'when' | 'place',
  classifiers: Judgement['classifiers'],
): number {
  const { sentence, word } = judged.trigger
  return chances(
    classifiers.get(name)!,
    settingFeatures(scene, judged, judged.event.kind, judged.event.modality, name),
    [scene.stateOf(sentence, word)],
  ).get('right')!
}

/** A day or place lent by another event is no likelier right than it is there. */
function lent(
  scene: Scene,
  { dayOf, placeOf }: Proposal,
  name: 'when' | 'place',
  classifiers: Judgement['classifiers'],
): number {
  const lender = name === 'when' ? dayOf : placeOf
  return lender ? Math.min(settingOf(scene, lender, name, classifiers), lent(scene, lender, name, classifiers)) : 1
}

/** A pattern asks for more than a word: its kind stands where the classifier thinks another only a little likelier. */
const NEARLY = 0.6

function kindOf({ event, origin }: Proposal, found: ReadonlyMap<string, number>): readonly [EventKind, number] {
  const [kind, told] = best(found) as [EventKind, number]
  const byPattern = origin === 'pattern' ? (found.get(event.kind) ?? 0) : 0
  return byPattern >= NEARLY * told ? [event.kind, byPattern] : [kind, told]
}

/**
 * Standing out of fact that the rules read: a question, a novel, “instead of”, what is taken back. Where the classifier
 * would have it a fact it is right half of the time.
 */
const NO_FACT: ReadonlySet<Modality> = new Set(['negated', 'denied', 'hypothetical', 'alleged', 'considered'])
const HALF = 0.5
/**
 * Kinds that are held on a day: told of one that lies ahead, the rules are right unless the classifier is as sure as
 * this.
 */
const HELD: ReadonlySet<EventKind> = new Set([
  'visit',
  'meeting',
  'summit',
  'call',
  'negotiation',
  'exercise',
  'commission session',
  'press conference',
])
const SURELY = 0.9

/** How far the event is a fact; what the rules read as none is never told as one. */
function standingOf({ event, origin }: Proposal, found: ReadonlyMap<string, number>): readonly [Modality, number] {
  const [modality, standing] = best(found) as [Modality, number]
  const isFact = modality === 'happened' || modality === 'ongoing'
  if (isFact && NO_FACT.has(event.modality)) return [event.modality, HALF]
  // what the outlet itself takes back is more than alleged
  if (modality === 'alleged' && event.modality === 'denied') return ['denied', standing]
  // “to visit”, “will hold talks”: grammar tells of what lies ahead; only of offers and promises does a pattern call
  // planned what was done
  const isAhead =
    isFact && origin === 'pattern' && event.modality === 'planned' && HELD.has(event.kind) && standing < SURELY
  return isAhead ? ['planned', HALF] : [modality, standing]
}

/** The network’s states of the event’s word and of the words that name somebody. */
export function partyStates(scene: Scene, { trigger }: Proposal, { head }: Candidate): readonly Float32Array[] {
  const own = scene.stateOf(trigger.sentence, trigger.word)
  return [own, head ? scene.stateOf(trigger.sentence, head) : scene.nothing]
}

/** Somebody named twice has the better of his chances. */
function byEntity(verdicts: readonly PartyVerdict[]): readonly PartyVerdict[] {
  const found = new Map<EntityId, PartyVerdict>()
  for (const one of verdicts) {
    const known = found.get(one.entity)
    if (
      !known ||
      one.actor + one.recipient > known.actor + known.recipient ||
      (one.actor + one.recipient + one.also > known.actor + known.recipient + known.also &&
        known.actor + known.recipient < 0.3)
    )
      found.set(one.entity, one)
  }
  return [...found.values()]
}

/** Thresholds of what is kept, chosen on the development part of the corpus; others near them measure the same. */
export interface Keeping {
  /** That somebody takes part in whatever way. */
  readonly rightly: number
  /** That he is one of those without whom the entry says little. */
  readonly needed: number
  readonly when: number
  readonly place: number
}

export const KEEPING: Keeping = { rightly: 0.58, needed: 0.43, when: 0.55, place: 0.6 }

/** The participants that are kept, the surest needed ones at least. */
export function partiesOf(verdict: EventVerdict, keeping: Keeping): readonly Participant[] {
  const rightly = (one: PartyVerdict) => one.actor + one.recipient + one.also
  const needed = (one: PartyVerdict) => one.actor + one.recipient
  return verdict.parties
    .filter((one) => rightly(one) >= keeping.rightly && needed(one) >= keeping.needed)
    .map(({ entity, actor, recipient }) => ({
      entity,
      role: actor >= recipient ? ('actor' as const) : ('recipient' as const),
    }))
}

/**
 * What speaks for an event as it would stand, in numbers that are weighed: logarithms of chances, and marks of 0 and 1.
 */
export function evidenceOf(
  { event, origin, trigger, sentence }: Proposal,
  verdict: EventVerdict,
  kept: readonly Participant[],
  keeping: Keeping,
): ReadonlyMap<string, number> {
  const log = (chance: number) => Math.log(Math.max(0.001, Math.min(0.999, chance)))
  const chosen = kept.map(({ entity, role }) => {
    const one = verdict.parties.find((party) => party.entity === entity)!
    return (
      one.also + (role === 'actor' ? one.actor : one.recipient) + 0.5 * (role === 'actor' ? one.recipient : one.actor)
    )
  })
  const hasWhen = event.when !== null && verdict.when >= keeping.when
  const hasPlace = event.place !== null && verdict.place >= keeping.place
  return new Map([
    ['kind', log(verdict.told)],
    ['any', log(verdict.any)],
    ['modality', log(verdict.standing)],
    ['weakest party', log(Math.min(1, ...chosen))],
    ['parties', chosen.reduce((sum, one) => sum + log(one), 0)],
    ['nobody', kept.length === 0 ? 1 : 0],
    ['no actor', kept.every((one) => one.role !== 'actor') ? 1 : 0],
    ['when', hasWhen ? log(verdict.when) : 0],
    ['place', hasPlace ? log(verdict.place) : 0],
    ['by a word', origin === 'word' ? 1 : 0],
    ['as ruled', event.kind === verdict.kind && event.modality === verdict.modality ? 1 : 0],
    ['as ruled fully', event.kind === verdict.kind && sameParties(event.participants, kept) ? 1 : 0],
    ['length', Math.log(trigger.sentence.tokens.length / 20)],
    [
      'left out',
      Math.min(
        3,
        verdict.parties
          .filter((one) => !kept.some((other) => other.entity === one.entity))
          .reduce((sum, one) => sum + one.actor + one.recipient + one.also, 0),
      ),
    ],
    ['quoted', event.quote === null ? 0 : 1],
    ['first', sentence === 0 ? 1 : 0],
    ['several', kept.length > 2 ? 1 : 0],
    ['in fact', verdict.modality === 'happened' ? 1 : 0],
    ...EVENT_KINDS.map((kind): [string, number] => [`of ${kind}`, verdict.kind === kind ? 1 : 0]),
  ])
}

function sameParties(one: readonly Participant[], other: readonly Participant[]): boolean {
  return one.length === other.length && one.every((a) => other.some((b) => a.entity === b.entity && a.role === b.role))
}

/** How sure an event is, all parts weighed, before it is set against what was right. */
export function weigh(evidence: ReadonlyMap<string, number>, { names, weights, bias }: Weighing): number {
  const sum = names.reduce((total, name, i) => total + weights[i]! * (evidence.get(name) ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * How sure it is that an event as it would stand is right: no surer than what is as likely right, nor than what is as
 * likely right and complete, so that what is told as sure says something.
 */
export function confidenceOf(
  scene: Scene,
  proposal: Proposal,
  verdict: EventVerdict,
  kept: readonly Participant[],
  { weighing, completeness, calibrations }: Judgement,
): number {
  const right = weigh(evidenceOf(proposal, verdict, kept, KEEPING), weighing)
  const told = completenessOf(scene, proposal, verdict, kept)
  return Math.min(
    calibrated(right, calibrations.event),
    calibrated(rightAndComplete(right, told, completeness), calibrations.completeEvent),
  )
}

/** The share of readings judged so sure that were right. */
export function calibrated(sure: number, { at, right }: Calibration): number {
  if (at.length === 0) return sure
  const above = at.findIndex((one) => one >= sure)
  if (above === 0) return right[0]!
  if (above < 0) return right.at(-1)!
  const share = (sure - at[above - 1]!) / (at[above]! - at[above - 1]! || 1)
  return right[above - 1]! + share * (right[above]! - right[above - 1]!)
}

/** What the confidence of an event rests on, in words a person can check against the report. */
function groundsOf(
  scene: Scene,
  { event, origin }: Proposal,
  verdict: EventVerdict,
  kept: readonly Participant[],
): readonly string[] {
  const share = (chance: number) => `${Math.round(100 * Math.min(0.99, chance))} %`
  const parties = kept.map(({ entity, role }) => {
    const one = verdict.parties.find((each) => each.entity === entity)!
    return `${scene.entity(entity)?.name ?? entity} takes part (${role}): ${share(one.actor + one.recipient + one.also)}`
  })
  return [
    `the words tell of ${verdict.kind}: ${share(verdict.told)}`,
    `told as ${verdict.modality}: ${share(verdict.standing)}`,
    ...parties,
    ...(event.when !== null && verdict.when >= KEEPING.when
      ? [`the day ${event.when} is of this: ${share(verdict.when)}`]
      : []),
    ...(event.place !== null && verdict.place >= KEEPING.place
      ? [`the place ${scene.entity(event.place)?.name ?? event.place} is of this: ${share(verdict.place)}`]
      : []),
    origin === 'word'
      ? 'no pattern asks for these words; they have been seen to tell such events'
      : event.kind === verdict.kind && event.modality === verdict.modality
        ? 'the pattern says the same'
        : `the pattern alone says ${event.kind}, ${event.modality}`,
  ]
}

/** An event judged, with how sure it is. */
export interface Judged {
  readonly event: EventMention
  readonly proposal: Proposal
  readonly verdict: EventVerdict
  readonly confidence: number
}

/** What lies ahead has not happened, whatever the words: “Doe’s visit” of a day still to come is planned. */
function possibleOn(modality: Modality, when: string | null, published: string | null): Modality {
  const isAhead =
    when !== null &&
    published !== null &&
    /^\d{4}/u.test(when) &&
    when.slice(0, published.length) > published.slice(0, when.length)
  return isAhead && (modality === 'happened' || modality === 'ongoing') ? 'planned' : modality
}

/** A proposal as it would stand in the reading, before it is known how sure it is. */
export function asJudged(scene: Scene, { event, trigger }: Proposal, verdict: EventVerdict): EventMention {
  const when = verdict.when >= KEEPING.when ? event.when : null
  const modality = possibleOn(verdict.modality, when, scene.parsed.layout.published?.date ?? null)
  // a pattern’s code says more than the kind; it stands where there is one
  const plover =
    event.plover.event !== null || (event.kind === verdict.kind && event.modality === modality)
      ? event.plover
      : { ...event.plover, ...codeKind(trigger, verdict.kind, modality) }
  return {
    ...event,
    kind: verdict.kind,
    plover,
    modality,
    participants: partiesOf(verdict, KEEPING),
    when,
    place: verdict.place >= KEEPING.place ? event.place : null,
  }
}

/** A proposal judged, with how sure it is and on what that rests. */
export function judged(scene: Scene, proposal: Proposal, verdict: EventVerdict, judgement: Judgement): Judged {
  const event = asJudged(scene, proposal, verdict)
  const confidence = confidenceOf(scene, proposal, verdict, event.participants, judgement)
  return {
    proposal,
    verdict,
    confidence,
    event: { ...event, confidence, because: groundsOf(scene, proposal, verdict, event.participants) },
  }
}
