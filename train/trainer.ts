import { openKernels, type Kernels } from '../src/language/kernels/open-kernels.js'
import { distancePlace, gateCount, inputWidth, padded, ROOT_DISTANCE, tagWidth, WINDOW, weightCount, weightTables, type NetworkShape, type Table } from '../src/language/en/network-shape.js'
import type { Pair } from './pair.js'
import { seededRandom, type Random } from './random.js'

/** A sentence as numbers, with what is known of it; −1 or an empty list where nothing is. */
export interface Lesson {
  readonly ready: Int32Array
  readonly learned: Int32Array
  readonly parts: readonly (readonly number[])[]
  readonly xpos: Int32Array
  readonly upos: Int32Array
  readonly names: Int32Array
  /** Index of the head; the number of words for the root; −1 unknown. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Whether heads and relations are known at all. */
  readonly isTree: boolean
  /** How much the lesson counts. */
  readonly weight: number
}

export interface TrainingPlan {
  readonly rate: number
  readonly inputDropout: number
  readonly dropout: number
  readonly wordDropout: number
  readonly tagLayer: number
  readonly seed: number
}

const MOST_WORDS = 2600
const LONGEST = 300
const FIRST_MOMENT = 0.9
const SECOND_MOMENT = 0.95
const CLIP = 5

/** A table of rows of which a batch touches few: rows are learned only when touched. */
class SparseTable {
  readonly weights: Float32Array
  readonly gradients: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
  readonly touched: number[] = []
  readonly isTouched: Uint8Array
  constructor(readonly rows: number, readonly width: number, random: Random, scale: number) {
    const size = rows * width
    this.weights = new Float32Array(size)
    for (let i = 0; i < size; i++) this.weights[i] = (random() * 2 - 1) * scale
    this.gradients = new Float32Array(size)
    this.first = new Float32Array(size)
    this.second = new Float32Array(size)
    this.isTouched = new Uint8Array(rows)
  }
  touch(row: number): void {
    if (this.isTouched[row]) return
    this.isTouched[row] = 1
    this.touched.push(row)
  }
  addTo(row: number, values: Float32Array): void {
    this.touch(row)
    for (let i = 0; i < this.width; i++) this.gradients[row * this.width + i]! += values[i]!
  }
}

/** The network while it learns: weights, gradients and room for one batch. */
export class Trainer {
  readonly kernels: Kernels
  readonly tables: ReadonlyMap<string, Table>
  readonly count: number
  readonly weights: number
  readonly gradients: number
  readonly #first: Float32Array
  readonly #second: Float32Array
  readonly learned: SparseTable
  readonly parts: SparseTable
  #random: Random
  readonly #room: Record<string, number> = {}
  #steps = 0

  constructor(readonly shape: NetworkShape, readonly ready: Float32Array, learnedRows: number, readonly plan: TrainingPlan, readonly pair?: Pair) {
    this.#random = seededRandom(plan.seed)
    this.tables = weightTables(shape)
    this.count = weightCount(shape)
    const both = 2 * shape.hidden
    const widest = 8 * shape.hidden
    const floats =
      this.count * 3 + MOST_WORDS * (inputWidth(shape) * 4 + shape.word * 12 + shape.layers * (both * 8 + widest * 1) + widest * 2 + both * 8 + tagWidth(shape) * 3 + shape.arc * 16 + shape.label * 10 + padded(shape.labels) * 3 + 64) + LONGEST * LONGEST * 4
    this.kernels = openKernels(floats * 4 + (8 << 20))
    this.weights = this.kernels.reserve(this.count)
    this.gradients = this.kernels.reserve(this.count)
    this.#first = new Float32Array(this.count)
    this.#second = new Float32Array(this.count)
    this.learned = new SparseTable(learnedRows, shape.learned, this.#random, 0.05)
    this.parts = new SparseTable(shape.partRows, shape.part, this.#random, 0.05)
    this.#startWeights()
    if (pair) this.#random = seededRandom(plan.seed * 1000 + pair.rank)
  }

  #startWeights(): void {
    const floats = this.kernels.floats
    for (const table of this.tables.values()) {
      const isBias = table.rows === 1 || table.name.startsWith('cells')
      const scale = isBias ? 0 : Math.sqrt(6 / (table.rows + (table.name.startsWith('gates') ? this.shape.hidden : table.columns)))
      const base = this.weights / 4 + table.from
      for (let i = 0; i < table.rows * table.columns; i++) floats[base + i] = (this.#random() * 2 - 1) * scale
      if (table.name.startsWith('cells')) {
        const { hidden } = this.shape
        for (let direction = 0; direction < 2; direction++) for (let i = 0; i < hidden; i++) floats[base + direction * 4 * hidden + 3 * hidden + i] = -1
      }
    }
  }

  #space(name: string, floats: number): number {
    return (this.#room[name] ??= this.kernels.reserve(floats))
  }
  /** Room for a row of this width for each word of a batch. */
  #rows(name: string, width: number): number {
    return this.#space(name, (MOST_WORDS + 8) * width)
  }
  weight(name: string): number {
    return this.weights + this.tables.get(name)!.from * 4
  }
  #gradient(name: string): number {
    return this.gradients + this.tables.get(name)!.from * 4
  }
  #scratch(): number {
    return this.#space('scratch', 8 * (MOST_WORDS + 4096))
  }
  #product(c: number, a: number, b: number, rows: number, columns: number, depth: number, keep = 0): void {
    this.kernels.product(c, a, b, rows, columns, depth, this.#scratch(), keep)
  }
  #transposed(from: number, rows: number, columns: number, name: string, capacity: number): number {
    const to = this.#space(`${name}ᵀ`, capacity)
    transpose(this.kernels.floats, from / 4, to / 4, rows, columns)
    return to
  }
  /** dX (+)= dY·Wᵀ and dW += Xᵀ·dY for Y = X·W. `words` is a multiple of 4. */
  #back(name: string, x: number, dy: number, dx: number, words: number, keep: number): void {
    const { rows, columns } = this.tables.get(name)!
    const wt = this.#transposed(this.weight(name), rows, columns, `w${rows}x${columns}`, rows * columns)
    if (dx) this.#product(dx, dy, wt, words, rows, columns, keep)
    const xt = this.#transposed(x, words, rows, `x${rows}`, (MOST_WORDS + 8) * rows)
    this.#product(this.#gradient(name), xt, dy, rows, columns, words, 1)
  }

  /** One step over a batch; returns the loss for each kind of knowledge and moves all weights. */
  learn(batch: readonly Lesson[], rate: number): Loss {
    const { floats } = this.kernels
    floats.fill(0, this.gradients / 4, this.gradients / 4 + this.count)
    const words = batch.reduce((sum, lesson) => sum + lesson.ready.length, 0)
    const { pair } = this
    const mine = pair ? batch.filter((_, i) => i % 2 === pair.rank) : batch
    const loss = mine.length > 0 ? this.#forwardBackward(mine, words) : { xpos: 0, upos: 0, names: 0, arcs: 0, labels: 0, words: 0 }
    if (pair) {
      const tables = [this.learned, this.parts]
      pair.exchange(floats.subarray(this.gradients / 4, this.gradients / 4 + this.count), tables, (table, row, values) => tables[table]!.addTo(row, values))
    }
    this.#step(rate)
    return loss
  }

  #forwardBackward(batch: readonly Lesson[], batchWords: number): Loss {
    const { shape, plan } = this
    const F = this.kernels.floats
    const random = this.#random
    const starts: number[] = []
    let total = 0
    for (const lesson of batch) {
      starts.push(total)
      total += lesson.ready.length
    }
    if (total > MOST_WORDS) throw new RangeError(`batch of ${total} words`)
    const T = (total + 3) & ~3
    const D = inputWidth(shape)
    const H = shape.hidden
    const B = 2 * H
    // ---- input
    const x0 = this.#rows('x0', D)
    const mask0 = this.#rows('mask0', D)
    F.fill(0, x0 / 4 + total * D, x0 / 4 + T * D)
    const drop: Uint8Array = new Uint8Array(total)
    batch.forEach((lesson, s) => {
      const maskRow = sentenceMask(D, plan.inputDropout, random)
      for (let i = 0; i < lesson.ready.length; i++) {
        const t = starts[s]! + i
        const at = x0 / 4 + t * D
        const isDropped = random() < plan.wordDropout
        drop[t] = isDropped ? 1 : 0
        const ready = lesson.ready[i]! * shape.ready
        for (let d = 0; d < shape.ready; d++) F[at + d] = isDropped ? 0 : this.ready[ready + d]! * maskRow[d]!
        const learned = lesson.learned[i]! * shape.learned
        const lw = this.learned.weights
        for (let d = 0; d < shape.learned; d++) F[at + shape.ready + d] = isDropped ? 0 : lw[learned + d]! * maskRow[shape.ready + d]!
        const base = at + shape.ready + shape.learned
        for (let d = 0; d < shape.part; d++) F[base + d] = 0
        const pw = this.parts.weights
        for (const row of lesson.parts[i]!) for (let d = 0, p = row * shape.part; d < shape.part; d++, p++) F[base + d]! += pw[p]!
        for (let d = 0; d < shape.part; d++) F[base + d]! *= maskRow[shape.ready + shape.learned + d]!
        F.set(maskRow, mask0 / 4 + t * D)
      }
    })
    // ---- a word and its neighbours
    const E = shape.word
    const word = this.#rows('word', E)
    this.#product(word, x0, this.weight('word'), T, E, D)
    const window = this.#rows('window', WINDOW * E)
    F.fill(0, window / 4, window / 4 + T * WINDOW * E)
    batch.forEach((lesson, s) => copyWindows(F, word / 4, window / 4, starts[s]!, lesson.ready.length, E))
    // ---- layers
    const outs: number[] = []
    const ins: number[] = []
    const masks: number[] = []
    for (let l = 0; l < shape.layers; l++) {
      const G = gateCount(l)
      const width = l === 0 ? WINDOW * E : B
      const input = l === 0 ? window : this.#rows(`in${l}`, B)
      if (l > 0) {
        masks[l] = this.#rows(`mask${l}`, B)
        this.#drop(outs[l - 1]!, input, masks[l]!, B, batch, starts, T, plan.dropout)
      }
      ins[l] = input
      const gates = this.#rows(`gates${l}`, B * G)
      this.#product(gates, input, this.weight(`gates${l}`), T, B * G, width)
      const cells = this.#rows(`cells${l}`, B)
      const out = this.#rows(`out${l}`, B)
      F.fill(0, out / 4 + total * B, out / 4 + T * B)
      batch.forEach((lesson, s) => this.#recurLayer(l, gates, l === 0 ? 0 : outs[l - 1]!, cells, out, starts[s]!, lesson.ready.length))
      outs[l] = out
    }
    // ---- tags
    const loss: Loss = { xpos: 0, upos: 0, names: 0, arcs: 0, labels: 0, words: total }
    const dOuts = outs.map((_, l) => {
      const d = this.#rows(`dOut${l}`, B)
      F.fill(0, d / 4, d / 4 + T * B)
      return d
    })
    const scale = 1 / batchWords
    const W = tagWidth(shape)
    const tagIn = this.#rows('tagIn', B)
    const tagMask = this.#rows('tagMask', B)
    this.#drop(outs[plan.tagLayer]!, tagIn, tagMask, B, batch, starts, T, plan.dropout)
    const tags = this.#rows('tags', W)
    this.#product(tags, tagIn, this.weight('tags'), T, W, B)
    const tagBias = this.weight('tagBias') / 4
    const tagGradient = this.#gradient('tagBias') / 4
    F.fill(0, tags / 4 + total * W, tags / 4 + T * W)
    batch.forEach((lesson, s) => {
      for (let i = 0; i < lesson.ready.length; i++) {
        const at = tags / 4 + (starts[s]! + i) * W
        for (let d = 0; d < W; d++) F[at + d]! += F[tagBias + d]!
        const w = scale * lesson.weight
        loss.xpos += softmaxLoss(F, at, shape.xpos, lesson.xpos[i]!, w)
        loss.upos += softmaxLoss(F, at + shape.xpos, shape.upos, lesson.upos[i]!, w)
        loss.names += softmaxLoss(F, at + shape.xpos + shape.upos, shape.names, lesson.names[i]!, w)
        for (let d = shape.xpos + shape.upos + shape.names; d < W; d++) F[at + d] = 0
        for (let d = 0; d < W; d++) F[tagGradient + d]! += F[at + d]!
      }
    })
    const dTagIn = this.#rows('dTagIn', B)
    this.#back('tags', tagIn, tags, dTagIn, T, 0)
    addMasked(F, dTagIn / 4, tagMask / 4, dOuts[plan.tagLayer]! / 4, total * B)
    // ---- trees
    if (batch.some(lesson => lesson.isTree)) this.#trees(batch, starts, total, T, outs.at(-1)!, dOuts.at(-1)!, scale, loss)
    // ---- back through the layers
    for (let l = shape.layers - 1; l >= 0; l--) {
      const G = gateCount(l)
      const gates = this.#room[`gates${l}`]!
      const cells = this.#room[`cells${l}`]!
      batch.forEach((lesson, s) => this.#unwindLayer(l, gates, l === 0 ? 0 : outs[l - 1]!, cells, dOuts[l]!, l === 0 ? 0 : dOuts[l - 1]!, starts[s]!, lesson.ready.length))
      F.fill(0, gates / 4 + total * B * G, gates / 4 + T * B * G)
      const width = l === 0 ? WINDOW * E : B
      const dIn = this.#rows(l === 0 ? 'dWindow' : 'dIn', width)
      this.#back(`gates${l}`, ins[l]!, gates, dIn, T, 0)
      if (l > 0) addMasked(F, dIn / 4, masks[l]! / 4, dOuts[l - 1]! / 4, total * B)
      else {
        const dWord = this.#rows('dWord', E)
        F.fill(0, dWord / 4, dWord / 4 + T * E)
        batch.forEach((lesson, s) => addWindows(F, dIn / 4, dWord / 4, starts[s]!, lesson.ready.length, E))
        const dx0 = this.#rows('dx0', D)
        this.#back('word', x0, dWord, dx0, T, 0)
        this.#backInput(batch, starts, dx0, mask0, drop)
      }
    }
    return loss
  }

  #backInput(batch: readonly Lesson[], starts: readonly number[], dx: number, mask: number, drop: Uint8Array): void {
    const { shape } = this
    const F = this.kernels.floats
    const D = inputWidth(shape)
    batch.forEach((lesson, s) => {
      for (let i = 0; i < lesson.ready.length; i++) {
        const t = starts[s]! + i
        const at = dx / 4 + t * D
        const m = mask / 4 + t * D
        const row = lesson.learned[i]!
        if (!drop[t] && row > 0) {
          this.learned.touch(row)
          const lg = this.learned.gradients
          for (let d = 0, p = row * shape.learned, q = shape.ready; d < shape.learned; d++, p++, q++) lg[p]! += F[at + q]! * F[m + q]!
        }
        const pg = this.parts.gradients
        for (const part of lesson.parts[i]!) {
          this.parts.touch(part)
          for (let d = 0, p = part * shape.part, q = shape.ready + shape.learned; d < shape.part; d++, p++, q++) pg[p]! += F[at + q]! * F[m + q]!
        }
      }
    })
  }

  #drop(from: number, to: number, mask: number, width: number, batch: readonly Lesson[], starts: readonly number[], T: number, share: number): void {
    const F = this.kernels.floats
    let end = 0
    batch.forEach((lesson, s) => {
      const row = sentenceMask(width, share, this.#random)
      for (let i = 0; i < lesson.ready.length; i++) {
        const at = (starts[s]! + i) * width
        for (let d = 0; d < width; d++) {
          F[mask / 4 + at + d] = row[d]!
          F[to / 4 + at + d] = F[from / 4 + at + d]! * row[d]!
        }
        end = at + width
      }
    })
    F.fill(0, to / 4 + end, to / 4 + T * width)
  }

  #recurLayer(l: number, gates: number, below: number, cells: number, out: number, start: number, words: number): void {
    const H = this.shape.hidden
    const G = gateCount(l)
    for (let direction = 0; direction < 2; direction++) {
      const first = direction === 0 ? start : start + words - 1
      const sign = direction === 0 ? 4 : -4
      const g = gates + (first * 2 * G * H + direction * G * H) * 4
      const skip = l === 0 ? g + 3 * H * 4 : below + (first * 2 * H + direction * H) * 4
      const place = (first * 2 * H + direction * H) * 4
      this.kernels.recur(g, skip, cells + place, out + place, this.weight(`cells${l}`) + direction * 16 * H, words, H, sign * 2 * G * H, sign * (l === 0 ? 2 * G * H : 2 * H), sign * 2 * H, sign * 2 * H)
    }
  }

  #unwindLayer(l: number, gates: number, below: number, cells: number, dOut: number, dBelow: number, start: number, words: number): void {
    const H = this.shape.hidden
    const G = gateCount(l)
    const F = this.kernels.floats
    for (let direction = 0; direction < 2; direction++) {
      const last = direction === 0 ? start + words - 1 : start
      const sign = direction === 0 ? -4 : 4
      const g = gates + (last * 2 * G * H + direction * G * H) * 4
      const place = (last * 2 * H + direction * H) * 4
      let skip = below + place
      let dSkip = dBelow + place
      let stride = 2 * H
      if (l === 0) {
        // the way past has its own product: its gradient goes to the spare place, then over the gate
        skip = g + 3 * H * 4
        dSkip = this.#rows('dSkip', 2 * G * H) + (last * 2 * G * H + direction * G * H) * 4
        stride = 2 * G * H
        for (let i = start; i < start + words; i++) {
          const at = this.#room['dSkip']! / 4 + i * 2 * G * H + direction * G * H
          F.fill(0, at, at + H)
        }
      }
      this.kernels.unwind(g, skip, cells + place, dOut + place, dSkip, this.weight(`cells${l}`) + direction * 16 * H, this.#gradient(`cells${l}`) + direction * 16 * H, words, H, sign * 2 * G * H, sign * stride, sign * 2 * H, sign * 2 * H)
      if (l === 0) {
        for (let i = start; i < start + words; i++) {
          const from = this.#room['dSkip']! / 4 + i * 2 * G * H + direction * G * H
          F.copyWithin(gates / 4 + i * 2 * G * H + direction * G * H + 3 * H, from, from + H)
        }
      }
    }
  }

  #trees(batch: readonly Lesson[], starts: readonly number[], total: number, T: number, top: number, dTop: number, scale: number, loss: Loss): void {
    const { shape, plan } = this
    const F = this.kernels.floats
    const B = 2 * shape.hidden
    const A = shape.arc
    const L = shape.label
    const input = this.#rows('treeIn', B)
    const mask = this.#rows('treeMask', B)
    this.#drop(top, input, mask, B, batch, starts, T, plan.dropout)
    const dInput = this.#rows('dTreeIn', B)
    // two projections with ReLU and dropout
    const dep = this.#rows('dep', A)
    const gov = this.#rows('gov', A)
    this.#projected('dependent', input, dep, A, T, total)
    this.#projected('governor', input, gov, A, T, total)
    const query = this.#rows('query', A)
    this.#product(query, dep, this.weight('arc'), T, A, A)
    addBias(F, query / 4, this.weight('arcBias') / 4, total, A)
    const dQuery = this.#rows('dQuery', A)
    const dGov = this.#rows('dGov', A)
    F.fill(0, dQuery / 4, dQuery / 4 + T * A)
    F.fill(0, dGov / 4, dGov / 4 + T * A)
    const labDep = this.#rows('labDep', L)
    const labGov = this.#rows('labGov', L)
    this.#product(labDep, input, this.weight('labelDependent'), T, L, B)
    this.#product(labGov, input, this.weight('labelGovernor'), T, L, B)
    const dLabDep = this.#rows('dLabDep', L)
    const dLabGov = this.#rows('dLabGov', L)
    F.fill(0, dLabDep / 4, dLabDep / 4 + T * L)
    F.fill(0, dLabGov / 4, dLabGov / 4 + T * L)
    const NL = padded(shape.labels)
    const hidden = this.#rows('labHidden', L)
    F.fill(0, hidden / 4, hidden / 4 + T * L)
    const keepers = this.#rows('labKeep', L)
    F.fill(0, keepers / 4, keepers / 4 + T * L)
    const logits = this.#rows('labLogits', NL)
    batch.forEach((lesson, s) => {
      const n = lesson.heads.length
      if (!lesson.isTree) return
      this.#arcs(lesson, starts[s]!, query, gov, dQuery, dGov, scale * lesson.weight, loss)
      const rootAt = this.weight('labelRoot') / 4
      const biasAt = this.weight('labelHiddenBias') / 4
      for (let i = 0; i < n; i++) {
        const t = starts[s]! + i
        const h = lesson.heads[i]!
        if (h < 0) continue
        const hAt = h === n ? rootAt : labGov / 4 + (starts[s]! + h) * L
        for (let d = 0; d < L; d++) {
          const v = F[labDep / 4 + t * L + d]! + F[hAt + d]! + F[biasAt + d]!
          const keep = v > 0 && this.#random() >= plan.dropout ? 1 / (1 - plan.dropout) : 0
          F[keepers / 4 + t * L + d] = keep
          F[hidden / 4 + t * L + d] = v * keep
        }
      }
    })
    this.#product(logits, hidden, this.weight('labels'), T, NL, L)
    const lb = this.weight('labelBias') / 4
    const lbG = this.#gradient('labelBias') / 4
    batch.forEach((lesson, s) => {
      for (let i = 0; i < lesson.ready.length; i++) {
        const at = logits / 4 + (starts[s]! + i) * NL
        if (!lesson.isTree || lesson.heads[i]! < 0) {
          F.fill(0, at, at + NL)
          continue
        }
        for (let d = 0; d < NL; d++) F[at + d]! += F[lb + d]!
        loss.labels += softmaxLoss(F, at, shape.labels, lesson.labels[i]!, scale * lesson.weight)
        for (let d = shape.labels; d < NL; d++) F[at + d] = 0
        for (let d = 0; d < NL; d++) F[lbG + d]! += F[at + d]!
      }
    })
    F.fill(0, logits / 4 + total * NL, logits / 4 + T * NL)
    const dHidden = this.#rows('dLabHidden', L)
    this.#back('labels', hidden, logits, dHidden, T, 0)
    const rootG = this.#gradient('labelRoot') / 4
    const biasG = this.#gradient('labelHiddenBias') / 4
    batch.forEach((lesson, s) => {
      const n = lesson.heads.length
      if (!lesson.isTree) return
      for (let i = 0; i < n; i++) {
        const t = starts[s]! + i
        const h = lesson.heads[i]!
        if (h < 0) continue
        const hAt = h === n ? rootG : dLabGov / 4 + (starts[s]! + h) * L
        for (let d = 0; d < L; d++) {
          const g = F[dHidden / 4 + t * L + d]! * F[keepers / 4 + t * L + d]!
          F[dLabDep / 4 + t * L + d]! += g
          F[hAt + d]! += g
          F[biasG + d]! += g
        }
      }
    })
    this.#back('labelDependent', input, dLabDep, dInput, T, 0)
    this.#back('labelGovernor', input, dLabGov, dInput, T, 1)
    // arcs back
    sumRows(F, dQuery / 4, this.#gradient('arcBias') / 4, total, A)
    const dDep = this.#rows('dDep', A)
    this.#back('arc', dep, dQuery, dDep, T, 0)
    this.#backProjected('dependent', input, dDep, dInput, A, T, total)
    this.#backProjected('governor', input, dGov, dInput, A, T, total)
    addMasked(F, dInput / 4, mask / 4, dTop / 4, total * B)
  }

  #projected(name: string, input: number, out: number, width: number, T: number, total: number): void {
    const F = this.kernels.floats
    this.#product(out, input, this.weight(name), T, width, 2 * this.shape.hidden)
    const bias = this.weight(`${name}Bias`) / 4
    const keepers = this.#rows(`${name}Keep`, width)
    const share = this.plan.dropout
    for (let t = 0; t < total; t++) {
      for (let d = 0; d < width; d++) {
        const v = F[out / 4 + t * width + d]! + F[bias + d]!
        const keep = v > 0 && this.#random() >= share ? 1 / (1 - share) : 0
        F[keepers / 4 + t * width + d] = keep
        F[out / 4 + t * width + d] = v * keep
      }
    }
    F.fill(0, out / 4 + total * width, out / 4 + T * width)
  }

  #backProjected(name: string, input: number, dOut: number, dInput: number, width: number, T: number, total: number): void {
    const F = this.kernels.floats
    const keepers = this.#room[`${name}Keep`]!
    for (let i = 0; i < total * width; i++) F[dOut / 4 + i]! *= F[keepers / 4 + i]!
    F.fill(0, dOut / 4 + total * width, dOut / 4 + T * width)
    sumRows(F, dOut / 4, this.#gradient(`${name}Bias`) / 4, total, width)
    this.#back(name, input, dOut, dInput, T, 1)
  }

  #arcs(lesson: Lesson, start: number, query: number, gov: number, dQuery: number, dGov: number, scale: number, loss: Loss): void {
    const F = this.kernels.floats
    const A = this.shape.arc
    const n = lesson.heads.length
    const N = padded(n + 1)
    const room = padded(LONGEST + 1)
    // governors of this sentence with the root after them
    const heads = this.#space('arcHeads', room * A)
    F.fill(0, heads / 4, heads / 4 + N * A)
    F.copyWithin(heads / 4, gov / 4 + start * A, gov / 4 + (start + n) * A)
    const root = this.weight('root') / 4
    F.copyWithin(heads / 4 + n * A, root, root + A)
    const headsT = this.#transposed(heads, N, A, 'arcHeads', room * A)
    const scores = this.#space('arcScores', room * room)
    const rows = (n + 3) & ~3
    this.#product(scores, query + start * A * 4, headsT, n, N, A)
    const distance = this.weight('distance') / 4
    const dDistance = this.#gradient('distance') / 4
    for (let i = 0; i < n; i++) {
      const at = scores / 4 + i * N
      for (let j = 0; j < n; j++) F[at + j]! += F[distance + distancePlace(i, j)]!
      F[at + n]! += F[distance + ROOT_DISTANCE]!
      F[at + i] = -1e9
      loss.arcs += softmaxLoss(F, at, n + 1, lesson.heads[i]!, scale)
      F.fill(0, at + n + 1, at + N)
      for (let j = 0; j < n; j++) F[dDistance + distancePlace(i, j)]! += F[at + j]!
      F[dDistance + ROOT_DISTANCE]! += F[at + n]!
    }
    F.fill(0, scores / 4 + n * N, scores / 4 + rows * N)
    this.#product(dQuery + start * A * 4, scores, heads, n, A, N)
    const scoresT = this.#transposed(scores, rows, N, 'arcScores', room * room)
    const padQuery = this.#space('arcQuery', room * A)
    F.copyWithin(padQuery / 4, query / 4 + start * A, query / 4 + (start + n) * A)
    F.fill(0, padQuery / 4 + n * A, padQuery / 4 + rows * A)
    const dHeads = this.#space('dArcHeads', room * A)
    this.#product(dHeads, scoresT, padQuery, N, A, rows)
    F.copyWithin(dGov / 4 + start * A, dHeads / 4, dHeads / 4 + n * A)
    const rootG = this.#gradient('root') / 4
    for (let d = 0; d < A; d++) F[rootG + d]! += F[dHeads / 4 + n * A + d]!
  }

  #step(rate: number): void {
    this.#steps++
    const F = this.kernels.floats
    const g = this.gradients / 4
    const w = this.weights / 4
    let norm = 0
    for (let i = 0; i < this.count; i++) norm += F[g + i]! * F[g + i]!
    const shrink = Math.min(1, CLIP / Math.sqrt(norm + 1e-12))
    const c1 = 1 - FIRST_MOMENT ** this.#steps
    const c2 = 1 - SECOND_MOMENT ** this.#steps
    const pace = (rate * Math.sqrt(c2)) / c1
    adam(F, w, F, g, this.#first, this.#second, 0, this.count, pace, shrink)
    for (const table of [this.learned, this.parts]) {
      for (const row of table.touched) {
        const from = row * table.width
        adam(table.weights, from, table.gradients, from, table.first, table.second, from, table.width, pace, shrink)
        table.gradients.fill(0, from, from + table.width)
        table.isTouched[row] = 0
      }
      table.touched.length = 0
    }
  }
}

export interface Loss {
  xpos: number
  upos: number
  names: number
  arcs: number
  labels: number
  words: number
}

function adam(w: Float32Array, wAt: number, g: Float32Array, gAt: number, first: Float32Array, second: Float32Array, mAt: number, count: number, pace: number, shrink: number): void {
  for (let i = 0; i < count; i++) {
    const d = g[gAt + i]! * shrink
    const m = (first[mAt + i] = FIRST_MOMENT * first[mAt + i]! + (1 - FIRST_MOMENT) * d)
    const v = (second[mAt + i] = SECOND_MOMENT * second[mAt + i]! + (1 - SECOND_MOMENT) * d * d)
    w[wAt + i]! -= (pace * m) / (Math.sqrt(v) + 1e-8)
  }
}

/** Replaces scores by the gradient of the loss for the right one; nothing is learned where it is not known (−1). */
function softmaxLoss(F: Float32Array, at: number, count: number, right: number, scale: number): number {
  if (right < 0) {
    F.fill(0, at, at + count)
    return 0
  }
  let max = -Infinity
  for (let i = 0; i < count; i++) if (F[at + i]! > max) max = F[at + i]!
  let sum = 0
  for (let i = 0; i < count; i++) sum += F[at + i] = Math.exp(F[at + i]! - max)
  const loss = -Math.log(F[at + right]! / sum + 1e-30)
  for (let i = 0; i < count; i++) F[at + i]! *= scale / sum
  F[at + right]! -= scale
  return loss
}

function sentenceMask(width: number, share: number, random: Random): Float32Array {
  const row = new Float32Array(width)
  for (let i = 0; i < width; i++) row[i] = random() < share ? 0 : 1 / (1 - share)
  return row
}

function addMasked(F: Float32Array, from: number, mask: number, to: number, count: number): void {
  for (let i = 0; i < count; i++) F[to + i]! += F[from + i]! * F[mask + i]!
}

function addBias(F: Float32Array, rows: number, bias: number, count: number, width: number): void {
  for (let t = 0; t < count; t++) for (let d = 0; d < width; d++) F[rows + t * width + d]! += F[bias + d]!
}

function sumRows(F: Float32Array, rows: number, into: number, count: number, width: number): void {
  for (let t = 0; t < count; t++) for (let d = 0; d < width; d++) F[into + d]! += F[rows + t * width + d]!
}

function transpose(F: Float32Array, from: number, to: number, rows: number, columns: number): void {
  const BLOCK = 16
  for (let r0 = 0; r0 < rows; r0 += BLOCK) {
    for (let c0 = 0; c0 < columns; c0 += BLOCK) {
      const rEnd = Math.min(rows, r0 + BLOCK)
      const cEnd = Math.min(columns, c0 + BLOCK)
      for (let r = r0; r < rEnd; r++) for (let c = c0; c < cEnd; c++) F[to + c * rows + r] = F[from + r * columns + c]!
    }
  }
}

/** Lays the vectors of each word and its neighbours side by side; beyond the sentence there is nothing. */
function copyWindows(F: Float32Array, word: number, window: number, start: number, words: number, width: number): void {
  for (let i = 0; i < words; i++) {
    for (let place = 0; place < WINDOW; place++) {
      const other = i + place - 1
      if (other < 0 || other >= words) continue
      const from = word + (start + other) * width
      F.copyWithin(window + ((start + i) * WINDOW + place) * width, from, from + width)
    }
  }
}

function addWindows(F: Float32Array, dWindow: number, dWord: number, start: number, words: number, width: number): void {
  for (let i = 0; i < words; i++) {
    for (let place = 0; place < WINDOW; place++) {
      const other = i + place - 1
      if (other < 0 || other >= words) continue
      const from = dWindow + ((start + i) * WINDOW + place) * width
      const to = dWord + (start + other) * width
      for (let d = 0; d < width; d++) F[to + d]! += F[from + d]!
    }
  }
}
