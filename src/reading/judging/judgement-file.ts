import { packRows, unpackRows } from '../../language/en/model-file.js'
import { bytesOf, ModelFileError, packTables, unpackTables, type Bytes } from '../../language/table-file.js'
import type { BesideWeights } from './beside-others.js'
import { Classifier, NO_ROW, type ClassifierShape, type ClassifierWeights } from './classifier.js'
import type { Trees } from './trees.js'

/*
 * What has been learned about readings, in tables (`language/table-file.ts`). Feature rows are kept as bytes with one
 * scale for each row; rows of nothing are left out.
 */

/** Changes with the features or the make-up of the file: a file of another version judges wrongly and is refused. */
export const JUDGEMENT_VERSION = 4

/** What is judged. */
export const TASKS = [
  'telling',
  'kind',
  'modality',
  'party',
  'when',
  'place',
  'quote',
  'denial',
  'figure',
  'of',
  'subject',
  'counterpart',
] as const
export type Task = (typeof TASKS)[number]

/** How often readings judged so sure were right: `at` rises, and so does `right`. */
export interface Calibration {
  readonly at: readonly number[]
  readonly right: readonly number[]
}

/** What decides how sure an event is as a whole: the weight of each part of it. */
export interface Weighing {
  readonly names: readonly string[]
  readonly weights: readonly number[]
  readonly bias: number
}

/** How much the words of a classifier and of the network of deeds count where both judge: powers of their chances. */
export interface Mixing {
  readonly classifier: number
  readonly network: number
}
/** What both judge. */
export const MIXED = ['kind', 'modality', 'party'] as const
export type Mixed = (typeof MIXED)[number]

/** All that has been learned. */
export interface Judgement {
  readonly classifiers: ReadonlyMap<Task, Classifier>
  /** Dictionary form and part of speech of words that have been seen to tell events: `visit VERB`. */
  readonly eventWords: ReadonlySet<string>
  /** Nouns that have been seen to take part in events: “gunman”, “court”, and not “share”. */
  readonly partyNouns: ReadonlySet<string>
  readonly mixing: Readonly<Record<Mixed, Mixing>>
  /** How those who may take part are judged beside each other. */
  readonly beside: BesideWeights
  readonly weighing: Weighing
  /** Whether an event that is right has everybody in it whom it needs. */
  readonly completeness: Trees
  readonly calibrations: Readonly<Record<'event' | 'completeEvent' | 'quote' | 'figure' | 'denial', Calibration>>
}

interface Heading {
  readonly version: number
  readonly classifiers: readonly { readonly task: Task; readonly shape: ClassifierShape }[]
  readonly eventWords: readonly string[]
  readonly partyNouns: readonly string[]
  readonly mixing: Judgement['mixing']
  readonly beside: BesideWeights
  readonly weighing: Weighing
  readonly completeness: Trees
  readonly calibrations: Judgement['calibrations']
}

/** The bytes of a judgement. */
export function packJudgement(judgement: Judgement): Uint8Array {
  const tables = [...judgement.classifiers.values()].flatMap(tablesOf)
  const heading: Heading = {
    version: JUDGEMENT_VERSION,
    classifiers: [...judgement.classifiers].map(([task, { shape }]) => ({ task, shape })),
    eventWords: [...judgement.eventWords].sort(),
    partyNouns: [...judgement.partyNouns].sort(),
    mixing: judgement.mixing,
    beside: judgement.beside,
    weighing: judgement.weighing,
    completeness: judgement.completeness,
    calibrations: judgement.calibrations,
  }
  return packTables(heading, tables)
}

/** The tables of one classifier. */
export function tablesOf({ shape, weights }: Classifier): readonly Uint8Array[] {
  const used = [...usedBuckets(weights, shape)]
  const rows = new Float32Array(used.length * shape.hidden)
  used.forEach(([, row], at) => rows.set(row, at * shape.hidden))
  return [
    bytesOf(Uint32Array.from(used, ([bucket]) => bucket)),
    ...packRows(rows, shape.hidden),
    bytesOf(weights.dense),
    bytesOf(weights.hiddenBias),
    bytesOf(weights.scores),
    bytesOf(weights.scoreBias),
  ]
}

/** Opens a judgement. @throws ModelFileError where the file is cut, damaged or of another version. */
export function unpackJudgement(given: Uint8Array): Judgement {
  const { heading: read, tables } = unpackTables(given)
  const heading = read as Heading
  if (heading.version !== JUDGEMENT_VERSION)
    throw new ModelFileError(`version ${heading.version}, and this program reads version ${JUDGEMENT_VERSION}`)
  const classifiers = heading.classifiers.map(
    ({ task, shape }, i) =>
      [task, openClassifier(shape, tables.slice(i * TABLES_EACH, (i + 1) * TABLES_EACH))] as const,
  )
  return {
    classifiers: new Map(classifiers),
    eventWords: new Set(heading.eventWords),
    partyNouns: new Set(heading.partyNouns),
    mixing: heading.mixing,
    beside: heading.beside,
    weighing: heading.weighing,
    completeness: heading.completeness,
    calibrations: heading.calibrations,
  }
}

const TABLES_EACH = 7

/** A classifier from its tables. */
export function openClassifier(shape: ClassifierShape, tables: readonly Bytes[]): Classifier {
  const [used, rows, scales, dense, hiddenBias, scores, scoreBias] = tables as [
    Bytes,
    Bytes,
    Bytes,
    Bytes,
    Bytes,
    Bytes,
    Bytes,
  ]
  // laid out as they are used, the rows of nothing took ten times the room and most of the time of opening
  const rowOf = new Uint32Array(shape.buckets).fill(NO_ROW)
  new Uint32Array(used.buffer).forEach((bucket, row) => (rowOf[bucket] = row))
  const floats = (bytes: Bytes) => new Float32Array(bytes.buffer)
  return new Classifier(shape, {
    features: unpackRows(rows, scales, shape.hidden),
    rowOf,
    dense: floats(dense),
    hiddenBias: floats(hiddenBias),
    scores: floats(scores),
    scoreBias: floats(scoreBias),
  })
}

/** Rows all of whose numbers are smaller move hardly a judgement that was measured, and are half of them. */
const LEAST_WEIGHT = 0.07

function* usedBuckets(
  { features, rowOf }: ClassifierWeights,
  { buckets, hidden }: ClassifierShape,
): Generator<readonly [bucket: number, row: Float32Array]> {
  for (let bucket = 0; bucket < buckets; bucket++) {
    const at = rowOf ? rowOf[bucket]! : bucket
    if (at === NO_ROW) continue
    const row = features.subarray(at * hidden, (at + 1) * hidden)
    if (row.some((value) => Math.abs(value) >= LEAST_WEIGHT)) yield [bucket, row]
  }
}
