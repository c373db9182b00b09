import { openKernels, type Kernels } from '../kernels/open-kernels.js'
import { Layers } from './network-layers.js'
import { LONGEST_SENTENCE } from './network-rows.js'
import { inputWidth, padded, tagWidth, type NetworkShape } from './network-shape.js'
import type { TrainedNetwork } from './network.js'
import { Weights } from './weights.js'

/** What is thought of the words of a sentence; chances add up to one. */
export interface JudgedWords {
  /** The classes of the first kind, in their order. */
  readonly classes: readonly string[]
  /** The chance of each class of the first kind (`shape.xpos` of them) for a word … */
  first(word: number): Float64Array
  /** … and of the second (`shape.upos`). */
  second(word: number): Float64Array
  /** The chance of each relation (`shape.labels`) of one word to another. */
  pair(dependent: number, governor: number): Float64Array
}

const MEMORY = 64 << 20
/** Words whose products are kept: fewer than the network that reads trees keeps, for it reads fewer sentences. */
const KEPT_WORDS = 5_000

/**
 * A network that judges words, two questions for each, and pairs of words. It is made as the one that reads trees is,
 * and scores no trees.
 */
export class WordJudge {
  readonly #kernels: Kernels
  readonly #shape: NetworkShape
  readonly #weights: Weights
  readonly #layers: Layers
  readonly #rows: Readonly<Record<'words' | 'dependents' | 'governors', number>>

  /** `classes`: of the first kind, as the network was taught them. */
  constructor(
    trained: TrainedNetwork,
    readonly classes: readonly string[],
  ) {
    const shape = (this.#shape = trained.shape)
    this.#kernels = openKernels(MEMORY + 40 * trained.weights.length)
    this.#weights = new Weights(
      this.#kernels,
      shape,
      trained.weights,
      LONGEST_SENTENCE,
      Math.max(inputWidth(shape), 2 * shape.hidden),
    )
    this.#layers = new Layers(this.#kernels, this.#weights, trained, LONGEST_SENTENCE, KEPT_WORDS)
    const rows = (width: number) => this.#kernels.reserve(LONGEST_SENTENCE * width)
    this.#rows = { words: rows(tagWidth(shape)), dependents: rows(shape.label), governors: rows(shape.label) }
  }

  /** What is thought of a sentence given by its forms; null where it is longer than can be read. */
  judge(forms: readonly string[]): JudgedWords | null {
    if (forms.length > LONGEST_SENTENCE) return null
    const { label } = this.#shape
    const { words, dependents, governors } = this.#rows
    this.#layers.encode([forms], forms.length, () => {})
    const rows = (at: number, name: string, width: number) => {
      this.#weights.multiply(at, name, forms.length)
      return this.#kernels.floats.slice(at / 4, at / 4 + forms.length * width)
    }
    return new Judged(
      this.classes,
      this.#shape,
      this.#heads(),
      rows(words, 'tags', tagWidth(this.#shape)),
      rows(dependents, 'labelDependent', label),
      rows(governors, 'labelGovernor', label),
    )
  }

  #heads(): Heads {
    const { label, labels } = this.#shape
    const table = (name: string, size: number) =>
      this.#kernels.floats.subarray(this.#weights.at(name) / 4, this.#weights.at(name) / 4 + size)
    return {
      tagBias: table('tagBias', tagWidth(this.#shape)),
      hiddenBias: table('labelHiddenBias', label),
      labels: table('labels', label * padded(labels)),
      labelBias: table('labelBias', labels),
    }
  }
}

/** The weights above the layers. */
interface Heads {
  readonly tagBias: Float32Array
  readonly hiddenBias: Float32Array
  readonly labels: Float32Array
  readonly labelBias: Float32Array
}

class Judged implements JudgedWords {
  constructor(
    readonly classes: readonly string[],
    readonly shape: NetworkShape,
    readonly heads: Heads,
    readonly scores: Float32Array,
    readonly dependents: Float32Array,
    readonly governors: Float32Array,
  ) {}

  first(word: number): Float64Array {
    return this.#chances(word, 0, this.shape.xpos)
  }

  second(word: number): Float64Array {
    return this.#chances(word, this.shape.xpos, this.shape.upos)
  }

  #chances(word: number, from: number, count: number): Float64Array {
    const at = word * tagWidth(this.shape) + from
    return asChances(
      Float64Array.from({ length: count }, (_, k) => this.scores[at + k]! + this.heads.tagBias[from + k]!),
    )
  }

  pair(dependent: number, governor: number): Float64Array {
    const { label, labels } = this.shape
    const width = padded(labels)
    const scores = Float64Array.from(this.heads.labelBias)
    for (let d = 0; d < label; d++) {
      const value =
        this.dependents[dependent * label + d]! + this.governors[governor * label + d]! + this.heads.hiddenBias[d]!
      if (value > 0) for (let k = 0; k < labels; k++) scores[k]! += value * this.heads.labels[d * width + k]!
    }
    return asChances(scores)
  }
}

function asChances(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((one) => one / sum)
}
