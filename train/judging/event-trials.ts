import { completenessOf, rightAndComplete } from '../../src/reading/judging/completeness.js'
import { asJudged, evidenceOf, KEEPING, settled, verdictOn, weigh } from '../../src/reading/judging/judge-events.js'
import type { Calibration, Judgement, Weighing } from '../../src/reading/judging/judgement-file.js'
import { mayTell } from '../../src/reading/judging/telling.js'
import type { Trees } from '../../src/reading/judging/trees.js'
import type { EventMention } from '../../src/reading/reading.js'
import type { Proposal } from '../../src/reading/read-events.js'
import { seededRandom } from '../random.js'
import { calibrate, learnWeighing, ofPress, type Trial } from './calibrate.js'
import { GROWTH, growTrees } from './grow-trees.js'
import type { Teacher } from './lessons.js'

/** An event as it would stand: what speaks for it, and what it was. */
export interface EventTrial {
  readonly evidence: ReadonlyMap<string, number>
  /** What tells whether it is complete. */
  readonly told: ReadonlyMap<string, number>
  readonly right: boolean
  readonly complete: boolean
  /** In which half of the documents it stands. */
  readonly half: 0 | 1
  readonly weight: number
}

/** Every event that would stand in documents that nothing was learned from. */
export function eventTrials(teachers: readonly Teacher[], raw: Judgement): readonly EventTrial[] {
  return teachers.flatMap((teacher, at) =>
    teacher.proposed.proposals
      .filter((one) => isAsked(teacher, one, raw))
      .flatMap((one) => trialOf(teacher, one, raw))
      .map((one) => ({ ...one, half: at % 2 === 0 ? (0 as const) : (1 as const) })),
  )
}

function isAsked({ proposed: { scene } }: Teacher, { origin, trigger: { sentence, word } }: Proposal, raw: Judgement) {
  return origin === 'pattern' || mayTell(raw, sentence, word, scene.stateOf(sentence, word), scene.deedsIn(sentence))
}

function trialOf(teacher: Teacher, bare: Proposal, raw: Judgement): readonly Omit<EventTrial, 'half'>[] {
  const { scene } = teacher.proposed
  const verdict = verdictOn(scene, bare, raw)
  if (!verdict) return []
  const proposal = settled(bare)
  const event = asJudged(scene, proposal, verdict)
  if (event.participants.length === 0) return []
  return [
    {
      evidence: evidenceOf(proposal, verdict, event.participants, KEEPING),
      told: completenessOf(scene, proposal, verdict, event.participants),
      ...rightness(teacher, event),
      weight: weightOfEvents(teacher),
    },
  ]
}

/**
 * Confidence is set for news as agencies and papers print them. At the same score events of short news and of
 * statements to the press are right some ten points more often than those of the reports of our own writing, which are
 * harder than the press they imitate, and of interviews, speeches and weblogs (`measure-corpus.js --of own`, `--of
 * kremlin`), so these count less where confidence is set against what was right.
 */
function weightOfEvents({ document: { name } }: Teacher): number {
  return name.startsWith('own/') ? 0.04 : /^(?:kremlin|ewt|un-2017)\//u.test(name) ? 0.3 : 1
}

/** Whether an event is right, and whether all are in it without whom it says little. */
function rightness(teacher: Teacher, event: EventMention): { readonly right: boolean; readonly complete: boolean } {
  const { name, mark } = teacher.faultOf(event)
  return { right: name === 'right', complete: mark !== undefined && teacher.isWhole(event, mark) }
}

/** How many of the surest are right, and right and complete. */
function surestOf(trials: readonly (Trial & { readonly complete: boolean })[], share: number): string {
  const surest = [...trials].sort((a, b) => b.sure - a.sure).slice(0, Math.round(share * trials.length))
  const percent = (some: readonly unknown[]) => ((100 * some.length) / surest.length).toFixed(1)
  return `right ${percent(surest.filter((one) => one.right))} %, complete too ${percent(surest.filter((one) => one.right && one.complete))} %`
}

/** What events are weighed by, and how often those judged so sure were right. */
export interface EventConfidence {
  readonly weighing: Weighing
  readonly completeness: Trees
  readonly event: Calibration
  readonly completeEvent: Calibration
}

/** Weighs what speaks for events, and sets their confidence by what was right. */
export function confidenceOfEvents(events: readonly EventTrial[], report: (line: string) => void): EventConfidence {
  const weighing = learnWeighing(events)
  const trials = events.map(({ evidence, right, weight }) => ({ sure: weigh(evidence, weighing), right, weight }))
  // each half of the documents is judged by what the other half taught
  const byOthers = [0, 1].map((half) => grown(events.filter((one) => one.half !== half)))
  const completeTrials = events.map(({ told, half, complete }, at) => ({
    ...trials[at]!,
    sure: rightAndComplete(trials[at]!.sure, told, byOthers[half]!),
    complete,
  }))
  report(
    `events: ${events.length} on the development part, ${events.filter((one) => one.right).length} right; ${weighing.names.map((name, i) => `${name} ${weighing.weights[i]!.toFixed(2)}`).join(', ')}`,
  )
  for (const share of [0.1, 0.2, 0.3, 0.4, 0.5])
    report(`events: the surest ${100 * share} %: ${surestOf(completeTrials, share)}`)
  return {
    weighing,
    completeness: grown(events),
    event: ofPress(calibrate(trials)),
    completeEvent: ofPress(calibrate(completeTrials)),
  }
}

/** What tells of events that are right whether they are complete. */
function grown(events: readonly EventTrial[]): Trees {
  return growTrees(
    events.filter(({ right }) => right).map(({ told, complete }) => ({ told, right: complete })),
    GROWTH,
    seededRandom(GROWTH.seed),
  )
}
