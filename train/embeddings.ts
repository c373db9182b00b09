import { openKernels, type Kernels } from '../src/language/kernels/open-kernels.js'
import { wordKey } from '../src/language/en/word-features.js'
import { tokenise } from '../src/language/en/tokenise.js'
import { seededRandom, type Random } from './random.js'

/** Vectors of frequent words, learned from the company they keep. */
export interface Embeddings {
  readonly words: readonly string[]
  readonly width: number
  /** One row a word, in the order of `words`. */
  readonly rows: Float32Array
}

export interface EmbeddingPlan {
  readonly width: number
  readonly words: number
  readonly leastCount: number
  readonly rounds: number
  readonly seed: number
}

/**
 * Words to either side that a word foretells; each place has vectors of its own, which keeps word order (structured
 * skip-gram).
 */
const REACH = 3
const NEGATIVES = 5
const FIRST_RATE = 0.025
/** Words more frequent than this are passed over now and then. */
const FREQUENT = 3e-4
const NEGATIVE_TABLE = 1 << 20

/** Learns word vectors from paragraphs by structured skip-gram with negative samples. */
export function trainEmbeddings(
  paragraphs: Iterable<string>,
  plan: EmbeddingPlan,
  report: (line: string) => void,
): Embeddings {
  const keys = readKeys(paragraphs)
  const words = frequentWords(keys, plan)
  const { stream, counts } = numberWords(keys, words)
  const random = seededRandom(plan.seed)
  const places = 2 * REACH
  const kernels = openKernels((words.length * plan.width * (places + 1) + plan.width) * 4 + 65_536)
  const centres = kernels.reserve(words.length * plan.width)
  const contexts = kernels.reserve(words.length * plan.width * places)
  const gradient = kernels.reserve(plan.width)
  for (let i = 0; i < words.length * plan.width; i++) kernels.floats[centres / 4 + i] = (random() - 0.5) / plan.width
  const negatives = negativeTable(counts)
  const total = counts.reduce((a, b) => a + b, 0)
  const tables = { kernels, centres, contexts, gradient, negatives, width: plan.width }
  for (let round = 0; round < plan.rounds; round++) {
    const kept = passOverFrequent(stream, counts, total, random)
    for (let at = 0; at < kept.length; at++) {
      const done = (round + at / kept.length) / plan.rounds
      learnWord(tables, kept, at, FIRST_RATE * Math.max(1 - done, 0.001), random)
    }
    report(`embeddings: round ${round + 1} of ${plan.rounds}, ${kept.length} words`)
  }
  return { words, width: plan.width, rows: kernels.floats.slice(centres / 4, centres / 4 + words.length * plan.width) }
}

/** Words as keys, with an empty key after each paragraph. */
function readKeys(paragraphs: Iterable<string>): string[] {
  const keys: string[] = []
  for (const paragraph of paragraphs) {
    for (const piece of tokenise(paragraph, { start: 0, end: paragraph.length })) keys.push(wordKey(piece.form))
    keys.push('')
  }
  return keys
}

function frequentWords(keys: readonly string[], plan: EmbeddingPlan): string[] {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= plan.leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, plan.words)
    .map(([word]) => word)
}

/** The text as numbers of words, −1 between paragraphs; words outside the list are left out. */
function numberWords(keys: readonly string[], words: readonly string[]): { stream: Int32Array; counts: Float64Array } {
  const numbers = new Map(words.map((word, i) => [word, i]))
  const counts = new Float64Array(words.length)
  const stream = []
  for (const key of keys) {
    const number = key === '' ? -1 : numbers.get(key)
    if (number === undefined) continue
    if (number >= 0) counts[number]!++
    stream.push(number)
  }
  return { stream: Int32Array.from(stream), counts }
}

function passOverFrequent(stream: Int32Array, counts: Float64Array, total: number, random: Random): Int32Array {
  return stream.filter((word) => {
    if (word < 0) return true
    const share = counts[word]! / total
    return random() < Math.sqrt(FREQUENT / share) + FREQUENT / share
  })
}

function negativeTable(counts: Float64Array): Int32Array {
  const table = new Int32Array(NEGATIVE_TABLE)
  const whole = counts.reduce((sum, count) => sum + count ** 0.75, 0)
  let word = 0
  let reached = counts[0]! ** 0.75 / whole
  for (let i = 0; i < table.length; i++) {
    while (i / table.length > reached && word < counts.length - 1) reached += counts[++word]! ** 0.75 / whole
    table[i] = word
  }
  return table
}

interface Tables {
  readonly kernels: Kernels
  readonly centres: number
  readonly contexts: number
  readonly gradient: number
  readonly negatives: Int32Array
  readonly width: number
}

function learnWord(tables: Tables, stream: Int32Array, at: number, rate: number, random: Random): void {
  const { kernels, gradient, width } = tables
  const word = stream[at]!
  if (word < 0) return
  const centre = tables.centres + word * width * 4
  kernels.floats.fill(0, gradient / 4, gradient / 4 + width)
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= REACH; distance++) {
      const other = stream[at + step * distance]
      if (other === undefined || other < 0) break
      const place = step < 0 ? distance - 1 : REACH + distance - 1
      foretell(tables, centre, other, place, rate, random)
    }
  }
  for (let i = 0; i < width; i++) kernels.floats[centre / 4 + i]! += kernels.floats[gradient / 4 + i]!
}

function foretell(tables: Tables, centre: number, other: number, place: number, rate: number, random: Random): void {
  const { kernels, contexts, gradient, negatives, width } = tables
  const rowOf = (word: number) => contexts + (word * 2 * REACH + place) * width * 4
  kernels.pair(centre, rowOf(other), gradient, 1, rate, width)
  for (let i = 0; i < NEGATIVES; i++) {
    const wrong = negatives[Math.floor(random() * negatives.length)]!
    if (wrong !== other) kernels.pair(centre, rowOf(wrong), gradient, 0, rate, width)
  }
}
