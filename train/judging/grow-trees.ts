import { leafOf, type Tree, type Trees } from '../../src/reading/judging/trees.js'
import type { Random } from '../random.js'

/** Numbers by name, and whether what they describe was so. */
export interface NamedExample {
  readonly told: ReadonlyMap<string, number>
  readonly right: boolean
}

/** The same as a row. */
interface Example {
  readonly row: readonly number[]
  readonly right: boolean
}

/** How trees are grown. */
export interface Growth {
  readonly trees: number
  readonly leaves: number
  /** How much of what a tree has learned is believed. */
  readonly pace: number
  /** Fewer examples than this never have a leaf of their own. */
  readonly leastInLeaf: number
  /** Shares of the examples and of the numbers that a tree is shown. */
  readonly examplesShown: number
  readonly numbersShown: number
  /** How strongly leaves are drawn to nothing. */
  readonly penalty: number
  readonly seed: number
}

/** Small trees, many, each believed a little: some thousand examples teach no more. */
export const GROWTH: Growth = {
  trees: 120,
  leaves: 8,
  pace: 0.04,
  leastInLeaf: 30,
  examplesShown: 0.7,
  numbersShown: 0.5,
  penalty: 5,
  seed: 7,
}

/** Places at which a number may be parted. */
const PARTINGS = 48

interface Leaf {
  readonly knot: number
  readonly members: readonly number[]
}
interface Parting {
  readonly leaf: Leaf
  readonly number: number
  readonly upTo: number
  readonly gain: number
}

/** What is asked at knots and added at leaves, while a tree grows. */
interface Growing {
  readonly asks: number[]
  readonly value: number[]
  readonly next: number[]
}

/**
 * Grows trees one by one, each upon what those before it miss (gradient boosting of the logarithm of the odds): the
 * leaf is parted next that gains most.
 */
export function growTrees(named: readonly NamedExample[], growth: Growth, random: Random): Trees {
  const names = [...(named[0]?.told.keys() ?? [])]
  const examples = named.map(({ told, right }): Example => ({ row: names.map((name) => told.get(name) ?? 0), right }))
  const share = (examples.filter((one) => one.right).length + 0.5) / (examples.length + 1)
  const bias = rounded(Math.log(share / (1 - share)))
  const partings = partingsOf(examples)
  const sums = new Float64Array(examples.length).fill(bias)
  const trees: Tree[] = []
  for (let t = 0; t < growth.trees; t++) {
    const chances = Float64Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)))
    const misses = examples.map(({ right }, at) => Number(right) - chances[at]!)
    const weights = Array.from(chances, (chance) => chance * (1 - chance))
    const shown = examples.map((_, at) => at).filter(() => random() < growth.examplesShown)
    const numbers = partings.map((_, at) => at).filter(() => random() < growth.numbersShown)
    const tree = growTree(examples, { misses, weights, shown, numbers, partings }, growth)
    trees.push(tree)
    examples.forEach(({ row }, at) => (sums[at]! += leafOf(row, tree)))
  }
  return { names, bias, trees }
}

interface Lesson {
  readonly misses: readonly number[]
  readonly weights: readonly number[]
  readonly shown: readonly number[]
  readonly numbers: readonly number[]
  readonly partings: readonly (readonly number[])[]
}

function growTree(examples: readonly Example[], lesson: Lesson, growth: Growth): Tree {
  const tree: Growing = { asks: [-1], value: [0], next: [0] }
  const open: (Parting | null)[] = [bestParting(examples, lesson, { knot: 0, members: lesson.shown }, growth)]
  const leaves: Leaf[] = [{ knot: 0, members: lesson.shown }]
  while (leaves.length < growth.leaves) {
    const best = open.reduce<Parting | null>((a, b) => (b && (!a || b.gain > a.gain) ? b : a), null)
    if (!best) break
    const at = leaves.indexOf(best.leaf)
    const halves = part(tree, best, examples)
    leaves.splice(at, 1, ...halves)
    open.splice(at, 1, ...halves.map((half) => bestParting(examples, lesson, half, growth)))
  }
  for (const { knot, members } of leaves) {
    const { miss, weight } = sumOf(lesson, members)
    tree.value[knot] = rounded((growth.pace * miss) / (weight + growth.penalty))
  }
  return tree
}

/** Parts a leaf of a tree in two. */
function part(tree: Growing, { leaf, number, upTo }: Parting, examples: readonly Example[]): readonly Leaf[] {
  const left = tree.asks.push(-1, -1) - 2
  tree.value.push(0, 0)
  tree.next.push(0, 0)
  tree.asks[leaf.knot] = number
  tree.value[leaf.knot] = upTo
  tree.next[leaf.knot] = left
  const isBelow = (one: number) => examples[one]!.row[number]! <= upTo
  return [true, false].map((below, at) => ({
    knot: left + at,
    members: leaf.members.filter((one) => isBelow(one) === below),
  }))
}

/** Where a leaf is best parted; null where nothing is gained. */
function bestParting(examples: readonly Example[], lesson: Lesson, leaf: Leaf, growth: Growth): Parting | null {
  const found = lesson.numbers
    .map((number) => partingBy(examples, lesson, { leaf, number }, growth))
    .filter((one) => one !== null)
  return found.reduce<Parting | null>((a, b) => (!a || b.gain > a.gain ? b : a), null)
}

/** Where a leaf is best parted by one number. */
function partingBy(
  examples: readonly Example[],
  lesson: Lesson,
  { leaf, number }: Pick<Parting, 'leaf' | 'number'>,
  { penalty, leastInLeaf }: Growth,
): Parting | null {
  const whole = sumOf(lesson, leaf.members)
  const worth = (miss: number, weight: number) => (miss * miss) / (weight + penalty)
  const [sum, best] = [
    { miss: 0, weight: 0, count: 0 },
    { upTo: 0, gain: LEAST_GAIN },
  ]
  const cuts = lesson.partings[number]!
  binsOf(examples, lesson, leaf, number).forEach((bin, at) => {
    sum.miss += bin.miss
    sum.weight += bin.weight
    sum.count += bin.count
    if (Math.min(sum.count, leaf.members.length - sum.count) < leastInLeaf) return
    const apart = worth(sum.miss, sum.weight) + worth(whole.miss - sum.miss, whole.weight - sum.weight)
    const gain = apart - worth(whole.miss, whole.weight)
    if (gain > best.gain) Object.assign(best, { upTo: cuts[at]!, gain })
  })
  return best.gain > LEAST_GAIN ? { leaf, number, ...best } : null
}

const LEAST_GAIN = 1e-6

/** The examples of a leaf by the partings of one number that they do not exceed. */
function binsOf(examples: readonly Example[], lesson: Lesson, leaf: Leaf, number: number) {
  const cuts = lesson.partings[number]!
  const bins = cuts.map(() => ({ miss: 0, weight: 0, count: 0 }))
  for (const one of leaf.members) {
    const bin = bins[binOf(examples[one]!.row[number]!, cuts)]
    if (!bin) continue
    bin.miss += lesson.misses[one]!
    bin.weight += lesson.weights[one]!
    bin.count++
  }
  return bins
}

function sumOf({ misses, weights }: Lesson, members: readonly number[]): { miss: number; weight: number } {
  return members.reduce((sum, one) => ({ miss: sum.miss + misses[one]!, weight: sum.weight + weights[one]! }), {
    miss: 0,
    weight: 0,
  })
}

/** Numbers that part the examples into parts of about one size, of each number they have. */
function partingsOf(examples: readonly Example[]): readonly (readonly number[])[] {
  return (examples[0]?.row ?? []).map((_, number) => {
    const sorted = examples.map(({ row }) => row[number]!).sort((a, b) => a - b)
    const cuts = Array.from({ length: PARTINGS }, (_, at) =>
      rounded(sorted[Math.floor(((at + 1) * sorted.length) / (PARTINGS + 1))]!),
    )
    return [...new Set(cuts)].sort((a, b) => a - b)
  })
}

/** The first parting that a number does not exceed; beyond them all where there is none. */
function binOf(value: number, cuts: readonly number[]): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= cuts[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

const rounded = (value: number) => Math.round(value * 1e5) / 1e5
