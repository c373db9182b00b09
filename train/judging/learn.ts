import { Classifier, type ClassifierShape } from '../../src/reading/judging/classifier.js'
import { seededRandom, shuffle, type Random } from '../random.js'
import { CLASSES } from './classes.js'
import type { Lesson } from './lessons.js'

/** How a classifier is taught. */
export interface Course {
  readonly hidden: number
  readonly buckets: number
  readonly rounds: number
  readonly rate: number
  /** Shares of features and of hidden numbers left out at random. */
  readonly featureDropout: number
  readonly hiddenDropout: number
  readonly denseDropout: number
  /** How strongly weights are drawn to nothing. */
  readonly decay: number
  /** So many are taught, each from another beginning, and judge together. */
  readonly pupils: number
  /** Features seen less often are not learned. */
  readonly leastSeen: number
  readonly seed: number
}

export const COURSE: Course = {
  hidden: 48,
  buckets: 1 << 17,
  rounds: 12,
  rate: 0.002,
  featureDropout: 0.25,
  hiddenDropout: 0.25,
  denseDropout: 0.1,
  decay: 1e-5,
  leastSeen: 3,
  pupils: 1,
  seed: 5,
}

/** A lesson as numbers. */
interface Exercise {
  readonly features: Int32Array
  readonly dense: readonly Float32Array[]
  /** Any of these classes is right … */
  readonly right: readonly number[]
  /** … unless the chance of each is told. */
  readonly chances: Float32Array | null
  readonly weight: number
}

const BATCH = 24
const FIRST = 0.9
const SECOND = 0.99

/** A table of weights with the moments of Adam. */
class Taught {
  readonly weights: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
  readonly gradients: Float32Array

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.first = new Float32Array(size)
    this.second = new Float32Array(size)
    this.gradients = new Float32Array(size)
  }

  /** Moves the weights from … to (exclusive) and forgets their gradients. */
  move(from: number, to: number, pace: number, shrink: number, decay: number): void {
    const { weights, first, second, gradients } = this
    for (let i = from; i < to; i++) {
      const d = gradients[i]! * shrink + decay * weights[i]!
      first[i] = FIRST * first[i]! + (1 - FIRST) * d
      second[i] = SECOND * second[i]! + (1 - SECOND) * d * d
      weights[i]! -= (pace * first[i]!) / (Math.sqrt(second[i]!) + 1e-8)
      gradients[i] = 0
    }
  }
}

/** What a classifier is taught by, and what it is held against. */
export interface Material {
  readonly gold: readonly Lesson[]
  /** Labelled by a larger teacher: learned from first, together with the gold. */
  readonly silver: readonly Lesson[]
  readonly heldBack: readonly Lesson[]
}

/** Teaches one classifier; of the rounds by gold alone the one is kept that does best on the exercises held back. */
export function teachClassifier(
  { gold, silver, heldBack }: Material,
  course: Course,
  report: (line: string) => void,
): Classifier {
  const { task } = gold[0]!
  const classes = CLASSES[task]
  const dense = gold[0]!.dense.reduce((sum, one) => sum + one.length, 0)
  const shape: ClassifierShape = { classes, buckets: course.buckets, dense, hidden: course.hidden }
  const seen = new Map<number, number>()
  for (const one of [...gold, ...silver])
    for (const feature of one.features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const least = silver.length > 0 ? 2 * course.leastSeen : course.leastSeen
  const toExercise = (one: Lesson): Exercise => ({
    features: one.features
      .filter((feature) => (seen.get(feature) ?? 0) >= least)
      .map((feature) => feature & (course.buckets - 1)),
    dense: one.dense,
    right:
      one.right instanceof Float32Array ? [] : one.right.map((name) => classes.indexOf(name)).filter((i) => i >= 0),
    chances: one.right instanceof Float32Array ? one.right : null,
    weight: one.weight,
  })
  const isUsable = (one: Exercise) => one.right.length > 0 || one.chances !== null
  const [golden, labelled, tests] = [gold, silver, heldBack].map((some) => some.map(toExercise).filter(isUsable)) as [
    Exercise[],
    Exercise[],
    Exercise[],
  ]
  const say = (line: string) => report(`${task} ${line}`)
  const pupils = Array.from({ length: course.pupils }, (_, at) =>
    teachOne({ golden, labelled, tests }, shape, { ...course, seed: course.seed + at }, say),
  )
  return joined(pupils)
}

/**
 * Several pupils of one course as one classifier: their hidden rows side by side, so that their scores are the mean of
 * all.
 */
function joined(pupils: readonly Classifier[]): Classifier {
  const { shape } = pupils[0]!
  if (pupils.length === 1) return pupils[0]!
  const wide = shape.hidden * pupils.length
  const beside = (table: (weights: Classifier['weights']) => Float32Array, rows: number) => {
    const found = new Float32Array(rows * wide)
    pupils.forEach(({ weights }, at) => {
      for (let row = 0; row < rows; row++)
        found.set(table(weights).subarray(row * shape.hidden, (row + 1) * shape.hidden), row * wide + at * shape.hidden)
    })
    return found
  }
  const share = (table: Float32Array) => table.map((value) => value / pupils.length)
  const scores = new Float32Array(wide * shape.classes.length)
  pupils.forEach(({ weights }, at) => scores.set(share(weights.scores), at * weights.scores.length))
  const scoreBias = new Float32Array(shape.classes.length)
  for (const { weights } of pupils)
    weights.scoreBias.forEach((value, k) => {
      scoreBias[k]! += value / pupils.length
    })
  return new Classifier(
    { ...shape, hidden: wide },
    {
      features: beside((one) => one.features, shape.buckets),
      rowOf: null,
      dense: beside((one) => one.dense, shape.dense),
      hiddenBias: beside((one) => one.hiddenBias, 1),
      scores,
      scoreBias,
    },
  )
}

interface Exercises {
  readonly golden: readonly Exercise[]
  readonly labelled: readonly Exercise[]
  readonly tests: readonly Exercise[]
}

/** One pupil through the whole course: what is labelled together with the gold, then the gold alone. */
function teachOne(
  { golden, labelled, tests }: Exercises,
  shape: ClassifierShape,
  course: Course,
  say: (line: string) => void,
): Classifier {
  const pupil = new Pupil(shape, course)
  const told = (loss: number) => {
    const score = pupil.score(tests)
    return `loss ${loss.toFixed(4)}, held back ${score.loss.toFixed(4)}, right ${(100 * score.right).toFixed(1)} % of ${tests.length}`
  }
  if (labelled.length > 0) {
    for (let round = 1; round <= SILVER_ROUNDS; round++)
      say(
        `round ${round} with ${labelled.length} labels: ${told(pupil.round([...golden, ...labelled], (0.4 * round) / SILVER_ROUNDS))}`,
      )
  }
  let best = {
    loss: labelled.length > 0 && tests.length > 0 ? pupil.score(tests).loss : Infinity,
    classifier: pupil.snapshot(),
  }
  const rounds = labelled.length > 0 ? Math.ceil(course.rounds / 2) : course.rounds
  for (let round = 1; round <= rounds; round++) {
    const loss = pupil.round(golden, labelled.length > 0 ? 0.75 + (0.25 * round) / rounds : round / rounds)
    const score = pupil.score(tests)
    if (score.loss < best.loss || tests.length === 0) best = { loss: score.loss, classifier: pupil.snapshot() }
    say(`round ${round}: ${told(loss)}`)
  }
  say(`kept at ${best.loss.toFixed(4)}`)
  return best.classifier
}

const SILVER_ROUNDS = 3

class Pupil {
  readonly #features: Taught
  readonly #dense: Taught
  readonly #hiddenBias: Taught
  readonly #scores: Taught
  readonly #scoreBias: Taught
  readonly #random: Random
  #steps = 0

  constructor(
    readonly shape: ClassifierShape,
    readonly course: Course,
  ) {
    const { hidden, buckets, dense, classes } = shape
    this.#random = seededRandom(course.seed)
    this.#features = new Taught(buckets * hidden)
    this.#dense = new Taught(dense * hidden)
    this.#hiddenBias = new Taught(hidden)
    this.#scores = new Taught(hidden * classes.length)
    this.#scoreBias = new Taught(classes.length)
    // without numbers of the words nothing else would open the hidden row at first
    if (dense === 0) this.#hiddenBias.weights.fill(0.1)
    for (let i = 0; i < this.#dense.weights.length; i++) this.#dense.weights[i] = (this.#random() - 0.5) * 0.1
    // hidden numbers begin a little open, or what has no numbers of words would never move them
    this.#hiddenBias.weights.fill(0.05)
    for (let i = 0; i < this.#scores.weights.length; i++) this.#scores.weights[i] = (this.#random() - 0.5) * 0.4
  }

  /** The classifier as it is now; rows that were never learned stay empty. */
  snapshot(): Classifier {
    return new Classifier(this.shape, {
      features: this.#features.weights.slice(),
      rowOf: null,
      dense: this.#dense.weights.slice(),
      hiddenBias: this.#hiddenBias.weights.slice(),
      scores: this.#scores.weights.slice(),
      scoreBias: this.#scoreBias.weights.slice(),
    })
  }

  /** One round over all exercises, in an order of its own. `done`: how much of the course is over, for the pace. */
  round(exercises: readonly Exercise[], done: number): number {
    const order = shuffle(
      exercises.map((_, i) => i),
      this.#random,
    )
    let loss = 0
    for (let from = 0; from < order.length; from += BATCH)
      loss += this.#batch(
        order.slice(from, from + BATCH).map((i) => exercises[i]!),
        done,
      )
    return loss / exercises.length
  }

  #batch(batch: readonly Exercise[], done: number): number {
    const touched = new Set<number>()
    let loss = 0
    for (const one of batch) loss += this.#learn(one, touched)
    const { hidden } = this.shape
    const steps = ++this.#steps
    const rate = this.course.rate * (1 - 0.9 * done)
    const pace = (rate * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps)
    const shrink = 1 / batch.length
    for (const bucket of touched)
      this.#features.move(bucket * hidden, (bucket + 1) * hidden, pace, shrink, this.course.decay)
    for (const table of [this.#dense, this.#hiddenBias, this.#scores, this.#scoreBias])
      table.move(0, table.weights.length, pace, shrink, this.course.decay)
    return loss
  }

  #learn({ features, dense, right, chances: told, weight }: Exercise, touched: Set<number>): number {
    const { hidden, classes } = this.shape
    const { featureDropout, hiddenDropout, denseDropout } = this.course
    const kept = features.filter(() => this.#random() >= featureDropout)
    const lift = 1 / (1 - featureDropout)
    const withDense = this.#random() >= denseDropout
    const row = this.#hiddenBias.weights.slice()
    for (const bucket of kept)
      for (let i = 0; i < hidden; i++) row[i]! += lift * this.#features.weights[bucket * hidden + i]!
    if (withDense) this.#drawIn(dense, row)
    const open = new Uint8Array(hidden)
    for (let i = 0; i < hidden; i++) {
      open[i] = row[i]! > 0 && this.#random() >= hiddenDropout ? 1 : 0
      row[i] = open[i] ? row[i]! / (1 - hiddenDropout) : 0
    }
    const count = classes.length
    const chances = this.#chances(row)
    const rightly = right.reduce((sum, k) => sum + chances[k]!, 1e-9)
    const wanted = (k: number) => (told ? told[k]! : right.includes(k) ? chances[k]! / rightly : 0)
    const back = new Float32Array(hidden)
    for (let k = 0; k < count; k++) {
      // the chance is to fall on any of the right classes, whichever the pupil likes best
      const d = weight * (chances[k]! - wanted(k))
      this.#scoreBias.gradients[k]! += d
      for (let i = 0; i < hidden; i++) {
        if (!open[i]) continue
        this.#scores.gradients[i * count + k]! += d * row[i]!
        back[i]! += d * this.#scores.weights[i * count + k]!
      }
    }
    for (let i = 0; i < hidden; i++) back[i]! /= 1 - hiddenDropout
    for (let i = 0; i < hidden; i++) this.#hiddenBias.gradients[i]! += back[i]!
    for (const bucket of kept) {
      touched.add(bucket)
      for (let i = 0; i < hidden; i++) this.#features.gradients[bucket * hidden + i]! += lift * back[i]!
    }
    if (withDense) this.#trace(dense, back)
    return told
      ? -weight * told.reduce((sum, one, k) => sum + (one > 0 ? one * Math.log(chances[k]! + 1e-9) : 0), 0)
      : -weight * Math.log(rightly)
  }

  #drawIn(dense: readonly Float32Array[], row: Float32Array): void {
    const { hidden } = this.shape
    const { weights } = this.#dense
    let from = 0
    for (const numbers of dense) {
      for (const value of numbers) {
        if (value !== 0) for (let i = 0; i < hidden; i++) row[i]! += value * weights[from + i]!
        from += hidden
      }
    }
  }

  #trace(dense: readonly Float32Array[], back: Float32Array): void {
    const { hidden } = this.shape
    const { gradients } = this.#dense
    let from = 0
    for (const numbers of dense) {
      for (const value of numbers) {
        if (value !== 0) for (let i = 0; i < hidden; i++) gradients[from + i]! += value * back[i]!
        from += hidden
      }
    }
  }

  #chances(row: Float32Array): Float64Array {
    const count = this.shape.classes.length
    const scores = Float64Array.from(this.#scoreBias.weights)
    row.forEach((value, i) => {
      if (value !== 0) for (let k = 0; k < count; k++) scores[k]! += value * this.#scores.weights[i * count + k]!
    })
    const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
    const raised = scores.map((one) => Math.exp(one - most))
    const sum = raised.reduce((a, b) => a + b, 0)
    return raised.map((one) => one / sum)
  }

  score(tests: readonly Exercise[]): { readonly loss: number; readonly right: number } {
    const { hidden } = this.shape
    let loss = 0
    let right = 0
    for (const one of tests) {
      const row = this.#hiddenBias.weights.slice()
      for (const bucket of one.features)
        for (let i = 0; i < hidden; i++) row[i]! += this.#features.weights[bucket * hidden + i]!
      this.#drawIn(one.dense, row)
      for (let i = 0; i < hidden; i++) row[i] = Math.max(0, row[i]!)
      const chances = this.#chances(row)
      loss -= Math.log(one.right.reduce((sum, k) => sum + chances[k]!, 1e-9))
      let best = 0
      chances.forEach((chance, k) => {
        if (chance > chances[best]!) best = k
      })
      if (one.right.includes(best)) right++
    }
    return { loss: loss / Math.max(1, tests.length), right: right / Math.max(1, tests.length) }
  }
}
