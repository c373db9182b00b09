/*
 * The best tree over a sentence, given a score for each head of each word (Chu and Liu, Edmonds). Row i of the scores
 * holds the heads 0 … n−1 of word i and, at n, the root; rows lie `stride` apart.
 */

/** Lets a tree use as few arcs from the root as it can: one. */
const ROOT_COST = 1e6

/** For each word its head in the best tree with exactly one word under the root; n stands for the root. */
export function bestTree(scores: Float32Array, from: number, words: number, stride: number): Int32Array {
  const heads = likeliestHeads(scores, from, words, stride)
  return isTree(heads) ? heads : new Arborescence(scores, from, words, stride).solve()
}

function likeliestHeads(scores: Float32Array, from: number, words: number, stride: number): Int32Array {
  const heads = new Int32Array(words)
  for (let i = 0; i < words; i++) {
    const row = from + i * stride
    let best = i === 0 ? words : 0
    for (let j = 0; j <= words; j++) if (j !== i && scores[row + j]! > scores[row + best]!) best = j
    heads[i] = best
  }
  return heads
}

function isTree(heads: Int32Array): boolean {
  const words = heads.length
  let roots = 0
  for (const head of heads) if (head === words) roots++
  return roots === 1 && findCycle(heads, words, heads.keys()) === undefined
}

/** The nodes of a ring among the heads, if there is one. */
function findCycle(heads: Int32Array, root: number, nodes: Iterable<number>): number[] | undefined {
  const visit = new Int32Array(heads.length)
  for (const start of nodes) {
    let at = start
    while (at !== root && visit[at] === 0) {
      visit[at] = start + 1
      at = heads[at]!
    }
    if (at === root || visit[at] !== start + 1) continue
    const ring = [at]
    for (let next = heads[at]!; next !== at; next = heads[next]!) ring.push(next)
    return ring
  }
  return undefined
}

/** A ring drawn together into its first node: the arcs that held it, and the words that each of its nodes stood for. */
interface Ring {
  readonly arcs: readonly { readonly word: number; readonly head: number; readonly words: readonly number[] }[]
}

/**
 * The search when the likeliest heads form rings or more than one root. Each ring is drawn together into one node, in
 * place: a cell of the matrix then holds the best arc between two nodes, and remembers between which words it runs.
 */
class Arborescence {
  readonly #size: number
  readonly #root: number
  readonly #scores: Float64Array
  readonly #words: Int32Array
  readonly #heads: Int32Array
  readonly #best: Int32Array
  readonly #members: (readonly number[])[]
  #nodes: number[]

  constructor(scores: Float32Array, from: number, words: number, stride: number) {
    const size = (this.#size = words + 1)
    this.#root = words
    this.#scores = new Float64Array(size * size)
    this.#words = new Int32Array(size * size)
    this.#heads = new Int32Array(size * size)
    for (let i = 0; i < words; i++) {
      for (let j = 0; j < size; j++) {
        const cell = i * size + j
        this.#scores[cell] = scores[from + i * stride + j]! - (j === words ? ROOT_COST : 0)
        this.#words[cell] = i
        this.#heads[cell] = j
      }
    }
    this.#best = new Int32Array(words)
    this.#members = Array.from({ length: words }, (_, i) => [i])
    this.#nodes = Array.from({ length: words }, (_, i) => i)
  }

  solve(): Int32Array {
    const rings: Ring[] = []
    for (const node of this.#nodes) this.#best[node] = this.#bestHead(node)
    for (;;) {
      const ring = findCycle(this.#best, this.#root, this.#nodes)
      if (!ring) break
      rings.push(this.#drawTogether(ring))
    }
    const heads = new Int32Array(this.#root).fill(-1)
    for (const node of this.#nodes) {
      const cell = node * this.#size + this.#best[node]!
      heads[this.#words[cell]!] = this.#heads[cell]!
    }
    for (const ring of rings.reverse()) openRing(ring, heads)
    return heads
  }

  #bestHead(node: number): number {
    const row = node * this.#size
    let best = this.#root
    for (const head of this.#nodes)
      if (head !== node && this.#scores[row + head]! > this.#scores[row + best]!) best = head
    return best
  }

  #drawTogether(ring: readonly number[]): Ring {
    const first = ring[0]!
    const arcs = ring.map((node) => {
      const cell = node * this.#size + this.#best[node]!
      return { word: this.#words[cell]!, head: this.#heads[cell]!, words: this.#members[node]! }
    })
    const inRing = new Set(ring)
    this.#nodes = this.#nodes.filter((node) => !inRing.has(node))
    this.#joinInto(first, this.#root, ring)
    for (const outer of this.#nodes) {
      this.#joinInto(first, outer, ring)
      this.#joinOutOf(first, outer, ring)
    }
    this.#nodes.push(first)
    // Whose best head was drawn into the ring finds its arc there, as good as before: only the ring itself has to
    // choose anew.
    for (const node of this.#nodes) if (inRing.has(this.#best[node]!)) this.#best[node] = first
    this.#best[first] = this.#bestHead(first)
    this.#members[first] = ring.flatMap((node) => this.#members[node]!)
    return { arcs }
  }

  /** The best arc from a node outside into the ring: what it gains over the arc of the ring that it replaces. */
  #joinInto(first: number, outer: number, ring: readonly number[]): void {
    let best = -1
    let most = -Infinity
    for (const node of ring) {
      const gain = this.#scores[node * this.#size + outer]! - this.#scores[node * this.#size + this.#best[node]!]!
      if (gain > most) [most, best] = [gain, node]
    }
    this.#copyCell(best * this.#size + outer, first * this.#size + outer, most)
  }

  #joinOutOf(first: number, outer: number, ring: readonly number[]): void {
    const row = outer * this.#size
    let best = first
    for (const node of ring) if (this.#scores[row + node]! > this.#scores[row + best]!) best = node
    this.#copyCell(row + best, row + first, this.#scores[row + best]!)
  }

  #copyCell(from: number, to: number, score: number): void {
    this.#scores[to] = score
    this.#words[to] = this.#words[from]!
    this.#heads[to] = this.#heads[from]!
  }
}

/** Opens a ring at the word that an arc from outside has reached; its other words keep the arcs of the ring. */
function openRing({ arcs }: Ring, heads: Int32Array): void {
  const entered = arcs.findIndex(({ words }) => words.some((word) => heads[word]! >= 0))
  arcs.forEach(({ word, head }, i) => {
    if (i !== entered) heads[word] = head
  })
}
