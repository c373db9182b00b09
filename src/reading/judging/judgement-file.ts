import { packRows, unpackRows } from '../../language/en/model-file.js'
import { bytesOf, ModelFileError, packTables, unpackTables, type Bytes } from '../../language/table-file.js'
import type { BesideWeights } from './beside-others.js'
import { Classifier, type ClassifierShape } from './classifier.js'
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
  const [rows, scales] = packRows(weights.features, shape.hidden)
  const used = [...usedRows(weights.features, shape.hidden)]
  const kept = new Uint8Array(used.length * shape.hidden)
  const keptScales = new Float32Array(used.length)
  const scaleOf = new Float32Array(scales.slice().buffer)
  used.forEach((row, at) => {
    kept.set(rows.subarray(row * shape.hidden, (row + 1) * shape.hidden), at * shape.hidden)
    keptScales[at] = scaleOf[row]!
  })
  return [
    bytesOf(Uint32Array.from(used)),
    kept,
    bytesOf(keptScales),
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
  const features = new Float32Array(shape.buckets * shape.hidden)
  const known = unpackRows(rows, scales, shape.hidden)
  new Uint32Array(used.buffer).forEach((row, at) =>
    features.set(known.subarray(at * shape.hidden, (at + 1) * shape.hidden), row * shape.hidden),
  )
  const floats = (bytes: Bytes) => new Float32Array(bytes.buffer)
  return new Classifier(shape, {
    features,
    dense: floats(dense),
    hiddenBias: floats(hiddenBias),
    scores: floats(scores),
    scoreBias: floats(scoreBias),
  })
}

/** Rows all of whose numbers are smaller move hardly a judgement that was measured, and are half of them. */
const LEAST_WEIGHT = 0.07

function* usedRows(features: Float32Array, width: number): Generator<number> {
  for (let row = 0; row < features.length / width; row++)
    if (features.subarray(row * width, (row + 1) * width).some((value) => Math.abs(value) >= LEAST_WEIGHT)) yield row
}
