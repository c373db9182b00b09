import type { NetworkShape } from './network-shape.js'
import { bytesOf, packTables, unpackTables, type Bytes } from '../table-file.js'
import type { TrainedNetwork } from './network.js'

/*
 * The model file of English, in tables (`../table-file.ts`). Word vectors are kept as bytes with one scale for each
 * row.
 */

/** Everything a file holds that reads English: the network and the word lists around it. */
export interface EnglishModel {
  readonly network: TrainedNetwork
  readonly xpos: readonly string[]
  readonly upos: readonly string[]
  readonly labels: readonly string[]
  readonly names: readonly string[]
  /** Lemmas of the treebanks, by lower-case form and Penn tag. */
  readonly lemmas: ReadonlyMap<string, string>
  /** Features by tags, and by form and tags where the form knows better. */
  readonly feats: ReadonlyMap<string, string>
}

interface Heading {
  readonly shape: NetworkShape
  readonly tagLayer: number
  readonly xpos: readonly string[]
  readonly upos: readonly string[]
  readonly labels: readonly string[]
  readonly names: readonly string[]
}

const LINE = '\n'
const FIELD = '\t'

/** The bytes of a model file. */
export function packModel(model: EnglishModel): Uint8Array {
  const { network } = model
  const text = (lines: Iterable<string>) => new TextEncoder().encode([...lines].join(LINE))
  const pairs = (map: ReadonlyMap<string, string>) => text([...map].map(([key, value]) => key + FIELD + value))
  const tables = [
    text(network.readyRows.keys()),
    text(network.learnedRows.keys()),
    pairs(model.lemmas),
    pairs(model.feats),
    bytesOf(network.weights),
    ...packRows(network.ready, network.shape.ready),
    ...packRows(network.learned, network.shape.learned),
    ...packRows(network.parts, network.shape.part),
  ]
  const heading: Heading = {
    shape: network.shape,
    tagLayer: network.tagLayer,
    xpos: model.xpos,
    upos: model.upos,
    labels: model.labels,
    names: model.names,
  }
  return packTables(heading, tables)
}

/** Opens a model file. @throws ModelFileError where it is cut or damaged. */
export function unpackModel(given: Uint8Array): EnglishModel {
  const { heading: read, tables } = unpackTables(given)
  const heading = read as Heading
  const [
    readyWords,
    learnedWords,
    lemmas,
    feats,
    weights,
    ready,
    readyScales,
    learned,
    learnedScales,
    parts,
    partScales,
  ] = tables as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
  const { shape } = heading
  return {
    network: {
      shape,
      tagLayer: heading.tagLayer,
      weights: floatsOf(weights),
      readyRows: numbered(readyWords),
      learnedRows: numbered(learnedWords),
      ready: unpackRows(ready, readyScales, shape.ready),
      learned: unpackRows(learned, learnedScales, shape.learned),
      parts: unpackRows(parts, partScales, shape.part),
    },
    xpos: heading.xpos,
    upos: heading.upos,
    labels: heading.labels,
    names: heading.names,
    lemmas: paired(lemmas),
    feats: paired(feats),
  }
}

function floatsOf(bytes: Bytes): Float32Array {
  return new Float32Array(bytes.buffer)
}

/** Words by their row; row 0 is left for words without one. */
function numbered(bytes: Uint8Array): Map<string, number> {
  return new Map(
    new TextDecoder()
      .decode(bytes)
      .split(LINE)
      .map((word, i) => [word, i + 1]),
  )
}

function paired(bytes: Uint8Array): Map<string, string> {
  return new Map(
    new TextDecoder()
      .decode(bytes)
      .split(LINE)
      .map((line) => line.split(FIELD) as [string, string]),
  )
}

/** Rows as bytes, and the scale of each row. */
export function packRows(rows: Float32Array, width: number): [Uint8Array, Uint8Array] {
  const count = rows.length / width
  const packed = new Int8Array(rows.length)
  const scales = new Float32Array(count)
  for (let row = 0; row < count; row++) {
    let largest = 0
    for (let i = row * width; i < (row + 1) * width; i++) largest = Math.max(largest, Math.abs(rows[i]!))
    scales[row] = largest / 127
    if (largest > 0)
      for (let i = row * width; i < (row + 1) * width; i++) packed[i] = Math.round(rows[i]! / scales[row]!)
  }
  return [new Uint8Array(packed.buffer), bytesOf(scales)]
}

/** Rows of small whole numbers and a scale for each → rows of numbers, as `packRows` had them but for rounding. */
export function unpackRows(packed: Uint8Array, scales: Bytes, width: number): Float32Array {
  const scale = floatsOf(scales)
  const bytes = new Int8Array(packed.buffer, packed.byteOffset, packed.length)
  const rows = new Float32Array(bytes.length)
  for (let row = 0; row < scale.length; row++)
    for (let i = row * width; i < (row + 1) * width; i++) rows[i] = bytes[i]! * scale[row]!
  return rows
}
