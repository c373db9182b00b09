import { packRows, unpackRows } from '../../language/en/model-file.js'
import { Classifier, type ClassifierShape } from './classifier.js'

/*
 * What has been learned about readings, as a file: the length of a JSON heading, the heading, then the tables it lists, each beginning at a multiple of
 * four bytes. Feature rows are kept as bytes with one scale for each row; rows of nothing are left out.
 */

/** Changes with the features or the make-up of the file: a file of another version judges wrongly and is refused. */
export const JUDGEMENT_VERSION = 1

/** What is judged. */
export const TASKS = ['kind', 'modality', 'party', 'when', 'place', 'quote', 'denial', 'figure', 'of', 'subject', 'counterpart'] as const
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

/** All that has been learned. */
export interface Judgement {
  readonly classifiers: ReadonlyMap<Task, Classifier>
  /** Dictionary form and part of speech of words that have been seen to tell events: `visit VERB`. */
  readonly eventWords: ReadonlySet<string>
  readonly weighing: Weighing
  readonly calibrations: Readonly<Record<'event' | 'quote' | 'figure' | 'denial', Calibration>>
}

interface Heading {
  readonly version: number
  readonly classifiers: readonly { readonly task: Task; readonly shape: ClassifierShape }[]
  readonly eventWords: readonly string[]
  readonly weighing: Weighing
  readonly calibrations: Judgement['calibrations']
  readonly tables: readonly number[]
}

/** A file that cannot be what this program was made with: cut, damaged, or of another version. */
export class JudgementFileError extends Error {
  override readonly name = 'JudgementFileError'
  constructor(readonly found: string) {
    super(found)
  }
}

const aligned = (length: number) => (length + 3) & ~3

/** The bytes of a judgement. */
export function packJudgement(judgement: Judgement): Uint8Array {
  const tables = [...judgement.classifiers.values()].flatMap(({ shape, weights }) => {
    const [rows, scales] = packRows(weights.features, shape.hidden)
    const used = [...usedRows(weights.features, shape.hidden)]
    const kept = new Uint8Array(used.length * shape.hidden)
    const keptScales = new Float32Array(used.length)
    const scaleOf = new Float32Array(scales.slice().buffer)
    used.forEach((row, at) => {
      kept.set(rows.subarray(row * shape.hidden, (row + 1) * shape.hidden), at * shape.hidden)
      keptScales[at] = scaleOf[row]!
    })
    return [bytesOf(Uint32Array.from(used)), kept, bytesOf(keptScales), bytesOf(weights.dense), bytesOf(weights.hiddenBias), bytesOf(weights.scores), bytesOf(weights.scoreBias)]
  })
  const heading: Heading = {
    version: JUDGEMENT_VERSION,
    classifiers: [...judgement.classifiers].map(([task, { shape }]) => ({ task, shape })),
    eventWords: [...judgement.eventWords].sort(), weighing: judgement.weighing, calibrations: judgement.calibrations,
    tables: tables.map((table) => table.length),
  }
  const parts = [new TextEncoder().encode(JSON.stringify(heading)), ...tables]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 4))
  new DataView(file.buffer).setUint32(0, parts[0]!.length, true)
  let at = 4
  for (const part of parts) {
    file.set(part, at)
    at += aligned(part.length)
  }
  return file
}

/** Opens a judgement. @throws JudgementFileError where the file is cut, damaged or of another version. */
export function unpackJudgement(given: Uint8Array): Judgement {
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const heading = readHeading(file)
  let at = 4 + aligned(new DataView(file.buffer, file.byteOffset).getUint32(0, true))
  const expected = heading.tables.reduce((sum, length) => sum + aligned(length), at)
  if (file.length !== expected) throw new JudgementFileError(`${file.length} bytes where its heading tells of ${expected}`)
  const next = heading.tables.map((length) => {
    const table = file.slice(at, at + length)
    at += aligned(length)
    return table
  })
  const classifiers = heading.classifiers.map(({ task, shape }, i) => [task, openClassifier(shape, next.slice(i * TABLES_EACH, (i + 1) * TABLES_EACH))] as const)
  return { classifiers: new Map(classifiers), eventWords: new Set(heading.eventWords), weighing: heading.weighing, calibrations: heading.calibrations }
}

const TABLES_EACH = 7

function readHeading(file: Uint8Array): Heading {
  try {
    const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true)
    const heading = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as Heading
    if (heading.version === JUDGEMENT_VERSION) return heading
    throw new JudgementFileError(`version ${heading.version}`)
  } catch (cause) {
    if (cause instanceof JudgementFileError) throw cause
    throw new JudgementFileError('no heading that can be read')
  }
}

function openClassifier(shape: ClassifierShape, tables: readonly Uint8Array<ArrayBuffer>[]): Classifier {
  const [used, rows, scales, dense, hiddenBias, scores, scoreBias] = tables as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]
  const features = new Float32Array(shape.buckets * shape.hidden)
  const known = unpackRows(rows, scales, shape.hidden)
  new Uint32Array(used.buffer).forEach((row, at) => features.set(known.subarray(at * shape.hidden, (at + 1) * shape.hidden), row * shape.hidden))
  const floats = (bytes: Uint8Array<ArrayBuffer>) => new Float32Array(bytes.buffer)
  return new Classifier(shape, { features, dense: floats(dense), hiddenBias: floats(hiddenBias), scores: floats(scores), scoreBias: floats(scoreBias) })
}

function* usedRows(features: Float32Array, width: number): Generator<number> {
  for (let row = 0; row < features.length / width; row++) if (features.subarray(row * width, (row + 1) * width).some((value) => value !== 0)) yield row
}

function bytesOf(numbers: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
