import { readFileSync, writeFileSync } from 'node:fs'
import { unpackModel } from '../../src/language/en/model-file.js'
import type { NetworkShape } from '../../src/language/en/network-shape.js'
import { WordJudge } from '../../src/language/en/word-judge.js'
import {
  KIND_CLASSES,
  MODALITIES_JUDGED,
  packDeeds,
  PARTS,
  unpackDeeds,
  type TaughtDeeds,
} from '../../src/reading/judging/deed-file.js'
import type { TrainingPlan } from '../lesson.js'
import { seededRandom, shuffle } from '../random.js'
import {
  asLessons,
  corpusSentences,
  judgedSentences,
  labelledSentences,
  learnedRowsOf,
  type DeedLesson,
  type DeedSentence,
  type Told,
} from './deed-lessons.js'
import { DeedTrainer, noDeedLoss } from './deed-trainer.js'

/*
 * node dist/train/judging/train-deeds.js [WORK] [TARGET]: teaches the network of deeds (model/deeds.bin) from the
 * annotated corpus as `export-asked.js` wrote it
 * (lessons.jsonl), from sentences judged one by one (corpus/judged), and from what the larger teacher made of raw texts
 * (asked.jsonl, labels.jsonl), upon the network that reads trees, or further from one (ATTACHE_FROM). Settings by the
 * environment: ATTACHE_ROUNDS, ATTACHE_RATE, ATTACHE_LABELS_OVER, ATTACHE_LABEL_WEIGHT, ATTACHE_LABEL_PARTS=0.
 */

const [work = '.train/judging', target = 'model/deeds.bin'] = process.argv.slice(2)
const started = Date.now()
const report = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
const setting = (name: string, usual: number) => Number(process.env[`ATTACHE_${name}`] ?? usual)

const ROUNDS = setting('ROUNDS', 12)
const BATCH_WORDS = 1000
const WARM_UP_STEPS = 200
const LAST_SHARE = 0.02
const PLAN: TrainingPlan = {
  rate: setting('RATE', 0.0016),
  inputDropout: 0.15,
  dropout: setting('DROPOUT', 0.2),
  wordDropout: 0.06,
  tagLayer: -1,
  seed: 11,
}
/** A network that is taught further, where one is named. */
const FROM = process.env['ATTACHE_FROM']
/** Rounds in which every labelled sentence has come once. */
const LABELS_OVER = setting('LABELS_OVER', 2)

const english = unpackModel(readFileSync('model/english.bin')).network
const shape: NetworkShape = {
  ...english.shape,
  hidden: setting('HIDDEN', 128),
  layers: setting('LAYERS', 4),
  arc: 8,
  label: setting('LABEL', 128),
  xpos: KIND_CLASSES.length,
  upos: MODALITIES_JUDGED.length,
  names: 0,
  labels: PARTS.length,
}
const judged = 'corpus/judged'
const own = [...corpusSentences(work, 'train'), ...judgedSentences(judged, 'train')]
/** What is held back, apart: documents read whole, and sentences judged one by one. */
const heldBack = {
  documents: corpusSentences(work, 'development'),
  sentences: judgedSentences(judged, 'development'),
}
const labelled = labelledSentences(
  work,
  { weight: setting('LABEL_WEIGHT', 0.7), withParts: setting('LABEL_PARTS', 1) > 0 },
  [...own, ...heldBack.documents, ...heldBack.sentences],
)
const further = FROM ? unpackDeeds(readFileSync(FROM), english).network : null
const learnedRows = learnedRowsOf(further ?? english, [...own, ...labelled])
const [gold, silver] = [asLessons(own, english, learnedRows), asLessons(labelled, english, learnedRows)]
report(
  `${gold.length} sentences of the corpus, ${silver.length} labelled, ${heldBack.documents.length} and ${heldBack.sentences.length} held back; ${learnedRows.size} words have a learned vector (${english.learnedRows.size} before)`,
)

function batches(lessons: readonly DeedLesson[]): readonly (readonly DeedLesson[])[] {
  const found: DeedLesson[][] = []
  let count = Infinity
  for (const one of lessons) {
    if (count + one.ready.length > BATCH_WORDS) {
      found.push([])
      count = 0
    }
    found.at(-1)!.push(one)
    count += one.ready.length
  }
  return found
}

/** The share of what was held back that is right, and how far off the network is. */
function measure({ network, kinds }: TaughtDeeds, sentences: readonly DeedSentence[]): string {
  const judge = new WordJudge(network, kinds)
  const tallies = { kinds: [0, 0, 0], deeds: [0, 0, 0], modalities: [0, 0, 0], parts: [0, 0, 0] }
  const count = (tally: number[], chances: Float64Array, right: Told) => {
    const classes = right as readonly number[]
    tally[0]! += Number(classes.includes(chances.indexOf(Math.max(...chances))))
    tally[1]!++
    tally[2]! -= Math.log(classes.reduce((sum, k) => sum + chances[k]!, 1e-4))
  }
  for (const { forms, asked } of sentences) {
    const judged = judge.judge(forms)!
    for (const one of asked) {
      count(tallies.kinds, judged.first(one.at), one.kind)
      if ((one.kind as readonly number[])[0] !== 0) count(tallies.deeds, judged.first(one.at), one.kind)
      if (one.modality) count(tallies.modalities, judged.second(one.at), one.modality)
      for (const { at, part } of one.pairs) count(tallies.parts, judged.pair(at, one.at), part)
    }
  }
  return Object.entries(tallies)
    .map(
      ([name, [right, all, off]]) =>
        `${name} ${((100 * right!) / all!).toFixed(1)} % of ${all} (${(off! / all!).toFixed(3)})`,
    )
    .join(', ')
}

const trainer = new DeedTrainer(shape, english, learnedRows, PLAN)
if (further) trainer.goOnFrom(further)
const random = seededRandom(PLAN.seed)
const partSize = Math.ceil(silver.length / LABELS_OVER)
// a little less labelled by the teacher towards the end, so that what readers marked has the last word
const inRound = (round: number) =>
  round === ROUNDS - 1 && !FROM
    ? []
    : silver.slice((round % LABELS_OVER) * partSize, ((round % LABELS_OVER) + 1) * partSize)
const words = Array.from({ length: ROUNDS }, (_, round) =>
  [...gold, ...inRound(round)].reduce((sum, one) => sum + one.ready.length, 0),
).reduce((a, b) => a + b, 0)
const steps = Math.ceil(words / BATCH_WORDS)
let step = 0
for (let round = 0; round < ROUNDS; round++) {
  const sums = noDeedLoss()
  for (const batch of batches(shuffle([...gold, ...inRound(round)], random))) {
    step++
    const loss = trainer.learn(
      batch,
      PLAN.rate * Math.min(1, step / WARM_UP_STEPS) * Math.max(LAST_SHARE, 1 - step / steps),
    )
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += loss[name]
    if (step % 100 === 0) report(`step ${step} of ${steps}`)
  }
  const network = trainer.network()
  writeFileSync(target, packDeeds(network))
  report(
    `round ${round + 1} of ${ROUNDS}: kinds ${(sums.kinds / sums.words).toFixed(3)}, modalities ${(sums.modalities / sums.told).toFixed(3)}, parts ${(sums.parts / sums.pairs).toFixed(3)}; held back: ${measure(unpackDeeds(readFileSync(target), english), heldBack.documents)}; of sentences: ${measure(unpackDeeds(readFileSync(target), english), heldBack.sentences)}`,
  )
}
