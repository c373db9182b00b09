import type { TrainedNetwork } from '../src/language/en/network.js'
import type { NetworkShape } from '../src/language/en/network-shape.js'
import type { Lexicon } from './lessons.js'
import { noLoss, type Lesson, type TrainingPlan } from './lesson.js'
import type { Pair } from './pair.js'
import { seededRandom, shuffle } from './random.js'
import { Trainer } from './trainer.js'

/** How a network is taught. */
export interface Course extends TrainingPlan {
  readonly rounds: number
  readonly batchWords: number
  /** The network that is taught further; a new one where there is none. */
  readonly from?: TrainedNetwork
}

const WARM_UP_STEPS = 300
/** The rate falls in a straight line to this share of where it began. */
const LAST_SHARE = 0.02

/** Trains a network: in each round every lesson of `always`, and the next part of `inParts` (which come round once). */
export function teach(
  shape: NetworkShape,
  lexicon: Lexicon,
  ready: Float32Array,
  always: readonly Lesson[],
  inParts: readonly Lesson[],
  course: Course,
  report: (line: string, network: () => TrainedNetwork) => void,
  pair?: Pair,
): TrainedNetwork {
  const trainer = new Trainer(shape, ready, lexicon.learnedRows.size + 1, course, pair)
  if (course.from) trainer.takeOver(course.from)
  const random = seededRandom(course.seed + 100)
  const words = course.rounds * countWords(always) + countWords(inParts)
  const steps = Math.ceil(words / course.batchWords)
  const partSize = Math.ceil(inParts.length / course.rounds)
  const network = () => trained(trainer, lexicon, ready)
  let step = 0
  for (let round = 0; round < course.rounds; round++) {
    const lessons = shuffle([...always, ...inParts.slice(round * partSize, (round + 1) * partSize)], random)
    const sums = noLoss(0)
    for (const batch of batches(lessons, course.batchWords)) {
      step++
      const share = Math.min(1, step / WARM_UP_STEPS) * Math.max(LAST_SHARE, 1 - step / steps)
      const loss = trainer.learn(batch, course.rate * share)
      for (const kind of Object.keys(sums) as (keyof typeof sums)[]) sums[kind] += loss[kind]
    }
    const losses = (['xpos', 'upos', 'names', 'arcs', 'labels'] as const).map(
      (kind) => `${kind} ${(sums[kind] / sums.words).toFixed(3)}`,
    )
    report(`round ${round + 1} of ${course.rounds}: ${losses.join(', ')}`, network)
  }
  return network()
}

function trained(trainer: Trainer, lexicon: Lexicon, ready: Float32Array): TrainedNetwork {
  return {
    shape: trainer.shape,
    weights: trainer.denseWeights(),
    readyRows: lexicon.readyRows,
    learnedRows: lexicon.learnedRows,
    ready,
    learned: trainer.learned.weights,
    parts: trainer.parts.weights,
    tagLayer: trainer.plan.tagLayer,
  }
}

function countWords(lessons: readonly Lesson[]): number {
  return lessons.reduce((sum, lesson) => sum + lesson.ready.length, 0)
}

function* batches(lessons: readonly Lesson[], words: number): Generator<Lesson[]> {
  let batch: Lesson[] = []
  let count = 0
  for (const lesson of lessons) {
    if (count + lesson.ready.length > words && batch.length > 0) {
      yield batch
      batch = []
      count = 0
    }
    batch.push(lesson)
    count += lesson.ready.length
  }
  if (batch.length > 0) yield batch
}
