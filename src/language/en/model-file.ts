import type { NetworkShape } from './network-shape.js'
import type { TrainedNetwork } from './network.js'

/*
 * The model file: the length of a JSON heading, the heading, then the tables it lists, each beginning at a multiple of four bytes.
 * Word vectors are kept as bytes with one scale for each row.
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
  /** Bytes of each table, in the order in which they follow. */
  readonly tables: readonly number[]
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
    tables: tables.map(table => table.length),
  }
  const parts = [new TextEncoder().encode(JSON.stringify(heading)), ...tables]
  const size = parts.reduce((sum, part) => sum + aligned(part.length), 4)
  const file = new Uint8Array(size)
  new DataView(file.buffer).setUint32(0, parts[0]!.length, true)
  let at = 4
  for (const part of parts) {
    file.set(part, at)
    at += aligned(part.length)
  }
  return file
}

/** Opens a model file. */
export function unpackModel(given: Uint8Array): EnglishModel {
  // a Buffer’s slice would share its memory instead of copying
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const headingLength = new DataView(file.buffer, file.byteOffset).getUint32(0, true)
  const heading = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + headingLength))) as Heading
  let at = 4 + aligned(headingLength)
  const tables = heading.tables.map(length => {
    const table = file.slice(at, at + length)
    at += aligned(length)
    return table
  })
  const [readyWords, learnedWords, lemmas, feats, weights, ready, readyScales, learned, learnedScales, parts, partScales] = tables as [
    Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes,
  ]
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

type Bytes = Uint8Array<ArrayBuffer>

function aligned(length: number): number {
  return (length + 3) & ~3
}

function bytesOf(floats: Float32Array): Uint8Array {
  return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength)
}

function floatsOf(bytes: Bytes): Float32Array {
  return new Float32Array(bytes.buffer)
}

/** Words by their row; row 0 is left for words without one. */
function numbered(bytes: Uint8Array): Map<string, number> {
  return new Map(new TextDecoder().decode(bytes).split(LINE).map((word, i) => [word, i + 1]))
}

function paired(bytes: Uint8Array): Map<string, string> {
  return new Map(new TextDecoder().decode(bytes).split(LINE).map(line => line.split(FIELD) as [string, string]))
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
    if (largest > 0) for (let i = row * width; i < (row + 1) * width; i++) packed[i] = Math.round(rows[i]! / scales[row]!)
  }
  return [new Uint8Array(packed.buffer), bytesOf(scales)]
}

/** Rows of small whole numbers and a scale for each → rows of numbers, as `packRows` had them but for rounding. */
export function unpackRows(packed: Uint8Array, scales: Bytes, width: number): Float32Array {
  const scale = floatsOf(scales)
  const bytes = new Int8Array(packed.buffer, packed.byteOffset, packed.length)
  const rows = new Float32Array(bytes.length)
  for (let row = 0; row < scale.length; row++) for (let i = row * width; i < (row + 1) * width; i++) rows[i] = bytes[i]! * scale[row]!
  return rows
}
