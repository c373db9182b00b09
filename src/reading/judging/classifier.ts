/*
 * A small classifier over what is told of one thing in words (a bag of features, hashed) and in numbers (what the
 * network made of its words): both are drawn to one hidden row, from which the classes are scored. Learned by
 * `train/judging`.
 */

/** The sizes of a classifier and its classes in order. */
export interface ClassifierShape {
  readonly classes: readonly string[]
  /** Rows of the table of features; a power of two. */
  readonly buckets: number
  /** Numbers of the words, drawn in as they are. */
  readonly dense: number
  readonly hidden: number
}

/** Stands for the row of a bucket that has none. */
export const NO_ROW = 0xffffffff

/** The weights of a classifier, tables row by row. */
export interface ClassifierWeights {
  /** Hidden rows of features: the row of bucket b is `rowOf[b]`. */
  readonly features: Float32Array
  /** The row of each bucket, `NO_ROW` where it adds nothing; null where each bucket has a row of its own. */
  readonly rowOf: Uint32Array | null
  /** A hidden row for each number of the words. */
  readonly dense: Float32Array
  readonly hiddenBias: Float32Array
  /** A row of scores for each hidden number. */
  readonly scores: Float32Array
  readonly scoreBias: Float32Array
}

/** A thing to be judged: the buckets its features fall into, and the numbers of its words. */
export interface Told {
  readonly features: readonly number[]
  readonly dense: readonly Float32Array[]
}

/** Place of a feature in the table: FNV-1a of its words. */
export function bucketOf(feature: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return hash & (buckets - 1)
}

/** A classifier as it judges. */
export class Classifier {
  readonly #known: WeakMap<Float32Array, Float32Array>[] = []

  constructor(
    readonly shape: ClassifierShape,
    readonly weights: ClassifierWeights,
  ) {}

  /** The chance of each class, in the order of the classes. */
  judge(told: Told): Float64Array {
    return chancesOf(this.#scores(this.#hidden(told)))
  }

  #hidden({ features, dense }: Told): Float32Array {
    const { hidden } = this.shape
    const { features: rows, rowOf } = this.weights
    const row = this.weights.hiddenBias.slice()
    for (const bucket of features) {
      const place = rowOf ? rowOf[bucket]! : bucket
      if (place === NO_ROW) continue
      const from = place * hidden
      for (let i = 0; i < hidden; i++) row[i]! += rows[from + i]!
    }
    let at = 0
    dense.forEach((numbers, slot) => {
      const drawn = this.#drawn(numbers, slot, at)
      for (let i = 0; i < hidden; i++) row[i]! += drawn[i]!
      at += numbers.length
    })
    for (let i = 0; i < hidden; i++) if (row[i]! < 0) row[i] = 0
    return row
  }

  /**
   * What the numbers of a word add to the hidden row; the same word is asked about with many others, and worked out
   * once.
   */
  #drawn(numbers: Float32Array, slot: number, from: number): Float32Array {
    const known = (this.#known[slot] ??= new WeakMap<Float32Array, Float32Array>())
    const before = known.get(numbers)
    if (before) return before
    const { hidden } = this.shape
    const { dense } = this.weights
    const drawn = new Float32Array(hidden)
    for (let n = 0; n < numbers.length; n++) {
      const value = numbers[n]!
      const row = (from + n) * hidden
      for (let i = 0; i < hidden; i++) drawn[i]! += value * dense[row + i]!
    }
    known.set(numbers, drawn)
    return drawn
  }

  #scores(row: Float32Array): Float64Array {
    const count = this.shape.classes.length
    const scores = Float64Array.from(this.weights.scoreBias)
    row.forEach((value, i) => {
      if (value === 0) return
      for (let k = 0; k < count; k++) scores[k]! += value * this.weights.scores[i * count + k]!
    })
    return scores
  }
}

/** Scores brought to chances that add up to one. */
export function chancesOf(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((one) => one / sum)
}
