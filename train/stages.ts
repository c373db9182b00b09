import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packModel, packRows, unpackModel, unpackRows, type EnglishModel } from '../src/language/en/model-file.js'
import { Network, type TrainedNetwork } from '../src/language/en/network.js'
import type { NetworkShape } from '../src/language/en/network-shape.js'
import { trainEmbeddings, type Embeddings } from './embeddings.js'
import type { Lesson } from './lesson.js'
import { LessonMaker, makeLexicon, type Lexicon } from './lessons.js'
import { NAME_TAGS, readNames } from './names.js'
import type { Pair } from './pair.js'
import { teacherFile, type Places } from './places.js'
import { readRawTexts } from './raw-texts.js'
import { renderScores, scoreTrees } from './score.js'
import { silverLessons } from './silver.js'
import { collectFeatures, collectLemmas } from './word-lists.js'
import { teach, type Course } from './teach.js'
import { readTreebank, type TreeSentence } from './treebank.js'

const READY_WIDTH = 96
const READY_SPREAD = 0.5
const LONGEST_LESSON = 250

const EMBEDDINGS = { width: READY_WIDTH, words: 40_000, leastCount: 5, rounds: 3, seed: 7 }
const PUPIL_SIZES = { hidden: 80, layers: 3, arc: 64, label: 64, word: 64, learned: 48, part: 64, partRows: 1 << 15 }
/** Teachers need not be fast. */
const TEACHER_SIZES = { ...PUPIL_SIZES, hidden: 96 }
const BASICS = { batchWords: 1000, rate: 0.0025, tagLayer: 1 }
const TEACHER_COURSE: Omit<Course, 'seed'> = {
  ...BASICS,
  rounds: 11,
  inputDropout: 0.2,
  dropout: 0.25,
  wordDropout: 0.12,
}
/** Slowly, or the treebanks alone would drive out what the raw texts have taught. */
const LAST_COURSE: Omit<Course, 'seed'> = {
  ...BASICS,
  rate: 0.0006,
  rounds: 3,
  inputDropout: 0.15,
  dropout: 0.15,
  wordDropout: 0.1,
}
const PUPIL_COURSE: Omit<Course, 'seed'> = { ...BASICS, rounds: 9, inputDropout: 0.1, dropout: 0.1, wordDropout: 0.08 }

export type Report = (line: string) => void

/** The trees that are learned from. */
export function treebanks({ shared }: Places): readonly TreeSentence[] {
  return ['en-ewt-train.conllu', 'en-gum-open-train.conllu'].flatMap((name) =>
    readTreebank(join(shared, 'treebanks', name)),
  )
}

/** Stage 1: word vectors from the raw texts. */
export function embed(places: Places, report: Report): void {
  keep(places, 'embeddings', trainEmbeddings(readRawTexts(join(places.shared, 'texts')), EMBEDDINGS, report))
}

function keep({ work }: Places, name: string, embeddings: Embeddings): void {
  mkdirSync(work, { recursive: true })
  writeFileSync(join(work, `${name}.json`), JSON.stringify(embeddings.words))
  writeFileSync(join(work, `${name}.bin`), new Uint8Array(embeddings.rows.buffer))
}

/** The word vectors with an empty row before them, brought to one spread and rounded as they will be kept. */
export function readyVectors({ work }: Places): { readonly words: readonly string[]; readonly rows: Float32Array } {
  const words = JSON.parse(readFileSync(join(work, 'embeddings.json'), 'utf8')) as string[]
  const raw = new Float32Array(readFileSync(join(work, 'embeddings.bin')).buffer.slice(0))
  const rows = new Float32Array((words.length + 1) * READY_WIDTH)
  rows.set(raw.subarray(0, words.length * READY_WIDTH), READY_WIDTH)
  const spread = Math.sqrt(rows.reduce((sum, value) => sum + value * value, 0) / rows.length)
  for (let i = 0; i < rows.length; i++) rows[i]! *= READY_SPREAD / spread
  const [packed, scales] = packRows(rows, READY_WIDTH)
  return { words, rows: unpackRows(packed, scales.slice(), READY_WIDTH) }
}

function shapeFor(lexicon: Lexicon, sizes: typeof PUPIL_SIZES): NetworkShape {
  const { xpos, upos, labels } = lexicon
  return {
    ready: READY_WIDTH,
    ...sizes,
    xpos: xpos.length,
    upos: upos.length,
    names: NAME_TAGS.length,
    labels: labels.length,
  }
}

/** What every network is taught: trees, and sentences whose names are known. */
function goldLessons(places: Places, trees: readonly TreeSentence[], maker: LessonMaker): Lesson[] {
  const names = readNames(join(places.shared, 'treebanks'), join(places.shared, 'gold'))
  return [
    ...trees.filter((sentence) => sentence.length <= LONGEST_LESSON).map((sentence) => maker.fromTree(sentence)),
    ...names
      .filter(({ forms }) => forms.length > 0 && forms.length <= LONGEST_LESSON)
      .map((sentence) => maker.fromNames(sentence)),
  ]
}

/** Stage 2: a network taught by treebanks and names alone. */
export function trainTeacher(places: Places, seed: number, report: Report, pair: Pair): void {
  const trees = treebanks(places)
  const ready = readyVectors(places)
  const lexicon = makeLexicon(trees, ready.words)
  const shape = shapeFor(lexicon, TEACHER_SIZES)
  const lessons = goldLessons(places, trees, new LessonMaker(lexicon, shape))
  const course = { ...TEACHER_COURSE, seed }
  const reportRound = reporter(places, lexicon, pair, `teacher ${seed}`, report)
  const network = teach(shape, lexicon, ready.rows, lessons, [], course, reportRound, pair)
  if (pair.rank === 0) writeFileSync(teacherFile(places, seed), packModel(bareModel(network, lexicon)))
}

/** Stage 4: the network that is kept, taught by treebanks, names and what the teachers made of the raw texts. */
export function trainPupil(places: Places, seed: number, report: Report, pair: Pair): void {
  teachPupil(places, 'pupil', (maker) => silverLessons(places, maker), { ...PUPIL_COURSE, seed }, report, pair)
}

/** Stage 5: the same network taught a little more by treebanks and names alone, whose marks no network made. */
export function finishPupil(places: Places, seed: number, report: Report, pair: Pair): void {
  const from = unpackModel(readFileSync(join(places.work, 'pupil.bin'))).network
  teachPupil(places, 'finished', () => [], { ...LAST_COURSE, seed, from }, report, pair)
}

function teachPupil(
  places: Places,
  name: string,
  inParts: (maker: LessonMaker) => readonly Lesson[],
  course: Course,
  report: Report,
  pair: Pair,
): void {
  const trees = treebanks(places)
  const ready = readyVectors(places)
  const lexicon = makeLexicon(trees, ready.words)
  const shape = shapeFor(lexicon, PUPIL_SIZES)
  const maker = new LessonMaker(lexicon, shape)
  const gold = goldLessons(places, trees, maker)
  const network = teach(
    shape,
    lexicon,
    ready.rows,
    gold,
    inParts(maker),
    course,
    reporter(places, lexicon, pair, name, report),
    pair,
  )
  if (pair.rank === 0) writeFileSync(join(places.work, `${name}.bin`), packModel(bareModel(network, lexicon)))
}

function reporter(places: Places, lexicon: Lexicon, pair: Pair, name: string, report: Report) {
  return (line: string, network: () => TrainedNetwork) => {
    if (pair.rank === 0) report(`${name}: ${line}${scoreLine(places, network(), lexicon)}`)
  }
}

/** Stage 6: the network and the word lists in one file. */
export function packEnglish(places: Places, network: string, target: string, report: Report): void {
  const trees = treebanks(places)
  const model = unpackModel(readFileSync(join(places.work, network)))
  const file = packModel({ ...model, lemmas: collectLemmas(trees), feats: collectFeatures(trees) })
  writeFileSync(target, file)
  report(`model: ${file.length} bytes in ${target}`)
}

/** A model with nothing around its network. */
export function bareModel(network: TrainedNetwork, lexicon: Lexicon): EnglishModel {
  return {
    network,
    xpos: lexicon.xpos,
    upos: lexicon.upos,
    labels: lexicon.labels,
    names: NAME_TAGS,
    lemmas: new Map(),
    feats: new Map(),
  }
}

/**
 * What the network makes of the development trees, where they are at hand; they are measured on, never learned from.
 */
export function scoreLine({ shared }: Places, network: TrainedNetwork, lexicon: Lexicon): string {
  const reader = new Network(network)
  return ['trees-ewt-dev.conllu', 'trees-gum-news-dev.conllu']
    .map((name) => join(shared, 'gold', name))
    .filter((file) => existsSync(file))
    .map((file) => `\n  ${file.split('/').at(-1)!}: ${renderScores(scoreTrees(reader, lexicon, readTreebank(file)))}`)
    .join('')
}
