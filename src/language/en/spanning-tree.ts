/*
 * The best tree over a sentence, given a score for each head of each word (Chu and Liu, Edmonds). Row i of the scores holds the
 * heads 0 … n−1 of word i and, at n, the root; rows lie `stride` apart.
 */

/** Lets a tree use as few arcs from the root as it can: one. */
const ROOT_COST = 1e6

/** For each word its head in the best tree with exactly one word under the root; n stands for the root. */
export function bestTree(scores: Float32Array, from: number, words: number, stride: number): Int32Array {
  const heads = likeliestHeads(scores, from, words, stride)
  if (isTree(heads)) return heads
  const matrix = Array.from({ length: words + 1 }, (_, i) => {
    const row = new Float64Array(words + 1)
    for (let j = 0; i < words && j <= words; j++) row[j] = scores[from + i * stride + j]! - (j === words ? ROOT_COST : 0)
    return row
  })
  return contract(matrix, words).subarray(0, words)
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
  return roots === 1 && findCycle(heads, words) === undefined
}

/** The words of a ring among the heads, if there is one. */
function findCycle(heads: Int32Array, root: number): number[] | undefined {
  const visit = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
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

/** Heads of all nodes but the root; rings are drawn together into one node, solved, and opened again. */
function contract(scores: readonly Float64Array[], root: number): Int32Array {
  const size = scores.length
  const heads = new Int32Array(size).fill(root)
  for (let i = 0; i < size; i++) {
    if (i === root) continue
    let best = i === root ? 0 : root
    for (let j = 0; j < size; j++) if (j !== i && scores[i]![j]! > scores[i]![best]!) best = j
    heads[i] = best
  }
  heads[root] = root
  const ring = findCycle(heads.map((head, i) => (i === root ? root : head)), root)
  if (!ring) return heads
  return openRing(scores, root, heads, ring)
}

function openRing(scores: readonly Float64Array[], root: number, heads: Int32Array, ring: readonly number[]): Int32Array {
  const inRing = new Set(ring)
  const outside = Array.from({ length: scores.length }, (_, i) => i).filter(i => !inRing.has(i))
  const whole = outside.length
  const small = Array.from({ length: whole + 1 }, () => new Float64Array(whole + 1).fill(-Infinity))
  const entry = new Int32Array(whole)
  const leaving = new Int32Array(whole)
  outside.forEach((outer, o) => {
    outside.forEach((other, p) => (small[o]![p] = scores[outer]![other]!))
    let into = -Infinity
    let out = -Infinity
    for (const node of ring) {
      const gain = scores[node]![outer]! - scores[node]![heads[node]!]!
      if (gain > into) [into, entry[o]] = [gain, node]
      if (outer !== root && scores[outer]![node]! > out) [out, leaving[o]] = [scores[outer]![node]!, node]
    }
    small[whole]![o] = into
    small[o]![whole] = out
  })
  const solved = contract(small, outside.indexOf(root))
  const opened = heads.slice()
  outside.forEach((outer, o) => {
    if (outer !== root) opened[outer] = solved[o] === whole ? leaving[o]! : outside[solved[o]!]!
  })
  const parent = solved[whole]!
  opened[entry[parent]!] = outside[parent]!
  return opened
}
