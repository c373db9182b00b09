import type { TagPairs } from './tag-pairs.js'
import { openKernels, type Kernels } from '../kernels/open-kernels.js'
import { distancePlace, inputWidth, padded, ROOT_DISTANCE, tagWidth, type NetworkShape } from './network-shape.js'
import { Layers } from './network-layers.js'
import { BATCH_WORDS, LONGEST_SENTENCE, reserveRows, type Rows } from './network-rows.js'
import { bestTree } from './spanning-tree.js'
import { Weights } from './weights.js'

/** All a trained network knows. */
export interface TrainedNetwork {
  readonly shape: NetworkShape
  /** Dense weights, in the order of `weightTables`. */
  readonly weights: Float32Array
  /** Row of each word in the tables of ready and of learned vectors; row 0 is for words without one. */
  readonly readyRows: ReadonlyMap<string, number>
  readonly learnedRows: ReadonlyMap<string, number>
  readonly ready: Float32Array
  readonly learned: Float32Array
  readonly parts: Float32Array
  /** The layer from which tags are judged. */
  readonly tagLayer: number
}

/**
 * What the network says of one sentence: numbers of tags and relations; a head equal to the number of words is the
 * root.
 */
export interface Verdict {
  readonly xpos: Int32Array
  readonly upos: Int32Array
  readonly names: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** A verdict with what it rests on. */
export interface DeepVerdict extends Verdict {
  /**
   * What the layers made of each word: a row of {@link statesWidth} numbers, the layer that tags are judged from before
   * the top one.
   */
  readonly states: Float32Array
}

/** How many numbers the layers make of a word, both kept layers together. */
export function statesWidth(shape: NetworkShape): number {
  return 4 * shape.hidden
}

const MEMORY = 128 << 20
/** Words whose products are kept: those of a few hundred reports. */
const KEPT_WORDS = 10_000

/** The network as it reads. */
export class Network {
  readonly #kernels: Kernels
  readonly #shape: NetworkShape
  readonly #weights: Weights
  readonly #layers: Layers
  readonly #rows: Rows

  /** `pairs`: which tags go together, see `TagPairs`; without it each is judged for itself. */
  constructor(
    readonly trained: TrainedNetwork,
    readonly pairs: TagPairs | null = null,
  ) {
    const shape = (this.#shape = trained.shape)
    const words = Math.max(BATCH_WORDS, LONGEST_SENTENCE)
    this.#kernels = openKernels(MEMORY)
    this.#weights = new Weights(
      this.#kernels,
      shape,
      trained.weights,
      words,
      Math.max(inputWidth(shape), 2 * shape.hidden),
    )
    this.#layers = new Layers(this.#kernels, this.#weights, trained, words, KEPT_WORDS)
    this.#rows = reserveRows(this.#kernels, shape, words)
  }

  /** Tags, names and trees of sentences given by their forms, each at most LONGEST_SENTENCE long. */
  read(sentences: readonly (readonly string[])[]): DeepVerdict[] {
    const verdicts: DeepVerdict[] = []
    for (let from = 0; from < sentences.length;) {
      let to = from
      for (let words = 0; to < sentences.length && (to === from || words + sentences[to]!.length <= BATCH_WORDS); to++)
        words += sentences[to]!.length
      verdicts.push(...this.#readBatch(sentences.slice(from, to)))
      from = to
    }
    return verdicts
  }

  #readBatch(sentences: readonly (readonly string[])[]): DeepVerdict[] {
    const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
    // leaves the top layer shortened
    this.#layers.encode(sentences, words, (layer) => {
      if (layer === this.trained.tagLayer) this.#weights.multiply(this.#rows.tags, 'tags', words)
    })
    this.#relate(words)
    let start = 0
    return sentences.map((sentence) => {
      const verdict = { ...this.#judge(sentence.length, start), states: this.#statesOf(sentence.length, start) }
      start += sentence.length
      return verdict
    })
  }

  /** The projections of the top layer from which heads and relations are judged. */
  #relate(words: number): void {
    const { arc } = this.#shape
    const { dependents, governors, queries, labelDependents, labelGovernors } = this.#rows
    const weights = this.#weights
    weights.multiply(labelDependents, 'labelDependent', words)
    weights.multiply(labelGovernors, 'labelGovernor', words)
    weights.multiply(governors, 'governor', words)
    weights.multiply(dependents, 'dependent', words)
    this.#kernels.rectify(governors, weights.at('governorBias'), words, arc)
    this.#kernels.rectify(dependents, weights.at('dependentBias'), words, arc)
    weights.shorten(dependents, words, arc)
    weights.multiply(queries, 'arc', words)
  }

  #statesOf(length: number, start: number): Float32Array {
    const both = 2 * this.#shape.hidden
    const top = (this.#shape.layers - 1) % 2
    const states = new Float32Array(length * 2 * both)
    for (let word = 0; word < length; word++) {
      ;[this.#layers.rows[1 - top]!, this.#layers.rows[top]!].forEach((layer, i) => {
        const from = layer / 4 + (start + word) * both
        states.set(this.#kernels.floats.subarray(from, from + both), (2 * word + i) * both)
      })
    }
    return states
  }

  #judge(length: number, start: number): Verdict {
    const heads = this.#judgeHeads(length, start)
    const labels = this.#judgeLabels(heads, start)
    return { ...this.#judgeTags(length, start, heads, labels), heads, labels }
  }

  #judgeTags(
    length: number,
    start: number,
    heads: Int32Array,
    labels: Int32Array,
  ): Pick<Verdict, 'xpos' | 'upos' | 'names'> {
    const { floats, addRow } = this.#kernels
    const { xpos, upos, names } = this.#shape
    const width = tagWidth(this.#shape)
    const found = { xpos: new Int32Array(length), upos: new Int32Array(length), names: new Int32Array(length) }
    for (let word = 0; word < length; word++) {
      const address = this.#rows.tags + (start + word) * width * 4
      addRow(address, this.#weights.at('tagBias'), width)
      const at = address / 4
      found.xpos[word] = bestOf(floats, at, xpos)
      found.upos[word] = bestOf(floats, at + xpos, upos)
      found.names[word] = bestOf(floats, at + xpos + upos, names)
      if (this.pairs && !this.pairs.together(found.xpos[word]!, found.upos[word]!))
        this.#agree(found, word, at, this.pairs.among(this.pairs.isDone(word, heads, labels)))
    }
    return found
  }

  /** The likeliest pair of tags that go together, where the likeliest of each do not. */
  #agree(
    found: Pick<Verdict, 'xpos' | 'upos'>,
    word: number,
    at: number,
    pairs: readonly (readonly [number, number])[],
  ): void {
    const { xpos, upos } = this.#shape
    const [first, second] = [
      logChances(this.#kernels.floats, at, xpos),
      logChances(this.#kernels.floats, at + xpos, upos),
    ]
    const likeliest = pairs.reduce((one, other) =>
      first[other[0]]! + second[other[1]]! > first[one[0]]! + second[one[1]]! ? other : one,
    )
    found.xpos[word] = likeliest[0]
    found.upos[word] = likeliest[1]
  }

  #judgeHeads(length: number, start: number): Int32Array {
    const { floats, addRow } = this.#kernels
    const { arc } = this.#shape
    const { governors, turned, queries, scores, scratch } = this.#rows
    const columns = padded(length + 1)
    const root = this.#weights.at('root') / 4
    const governorsAt = governors / 4 + start * arc
    for (let i = 0; i < arc; i++) {
      const row = turned / 4 + i * columns
      for (let word = 0; word < length; word++) floats[row + word] = floats[governorsAt + word * arc + i]!
      floats[row + length] = floats[root + i]!
    }
    const query = queries + start * arc * 4
    for (let word = 0; word < length; word++) addRow(query + word * arc * 4, this.#weights.at('arcBias'), arc)
    this.#kernels.product(scores, query, turned, length, columns, arc, scratch, 0)
    const distance = this.#weights.at('distance') / 4
    for (let word = 0; word < length; word++) {
      const at = scores / 4 + word * columns
      for (let head = 0; head < length; head++) floats[at + head]! += floats[distance + distancePlace(word, head)]!
      floats[at + length]! += floats[distance + ROOT_DISTANCE]!
    }
    return bestTree(floats, scores / 4, length, columns)
  }

  #judgeLabels(heads: Int32Array, start: number): Int32Array {
    const { floats, addRow, rectify } = this.#kernels
    const { label, labels } = this.#shape
    const { labelDependents, labelGovernors } = this.#rows
    const width = padded(labels)
    const hidden = labelDependents + start * label * 4
    heads.forEach((head, word) => {
      const governor =
        head === heads.length ? this.#weights.at('labelRoot') : labelGovernors + (start + head) * label * 4
      addRow(hidden + word * label * 4, governor, label)
    })
    rectify(hidden, this.#weights.at('labelHiddenBias'), heads.length, label)
    this.#weights.shorten(hidden, heads.length, label)
    const scores = this.#weights.multiply(this.#rows.labels, 'labels', heads.length)
    return heads.map((_, word) => {
      const row = scores + word * width * 4
      addRow(row, this.#weights.at('labelBias'), width)
      return bestOf(floats, row / 4, labels)
    })
  }
}

function logChances(floats: Float32Array, from: number, count: number): Float64Array {
  const scores = Float64Array.from(floats.subarray(from, from + count))
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0)
  return scores.map((score) => score - most - Math.log(sum))
}

function bestOf(floats: Float32Array, from: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (floats[from + i]! > floats[from + best]!) best = i
  return best
}
