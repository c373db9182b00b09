/** The sizes of the network, the same for training and for reading. All widths are multiples of 8. */
export interface NetworkShape {
  /** Width of the ready word vectors, which stay as they are. */
  readonly ready: number
  /** Width of the word vectors learned with the trees. */
  readonly learned: number
  /** Width of the vectors of beginnings, endings and outlines. */
  readonly part: number
  /** Width of the one vector to which all that is known of a word’s form is drawn together. */
  readonly word: number
  /** Units of one direction of one layer. */
  readonly hidden: number
  readonly layers: number
  readonly arc: number
  readonly label: number
  readonly partRows: number
  readonly upos: number
  readonly xpos: number
  readonly names: number
  readonly labels: number
}

/** A table of weights in the one long row of all weights. */
export interface Table {
  readonly name: string
  readonly rows: number
  readonly columns: number
  /** Place of its first weight. */
  readonly from: number
}

/** Distances between a word and its head that have a weight of their own, either way. */
export const FURTHEST = 24

/** The first layer sees a word with its two neighbours. */
export const WINDOW = 3

/** The next multiple of 8. */
export function padded(count: number): number {
  return (count + 7) & ~7
}

/** How many numbers the lowest layer sees of a word. */
export function inputWidth(shape: NetworkShape): number {
  return shape.ready + shape.learned + shape.part
}

/** Width of the tag scores of a word: Penn tags, universal tags and name tags side by side. */
export function tagWidth(shape: NetworkShape): number {
  return padded(shape.xpos + shape.upos + shape.names)
}

/** Gates of a unit: the first layer has a way past the unit of its own, the others lead their input past. */
export function gateCount(layer: number): number {
  return layer === 0 ? 4 : 3
}

/** The dense weights in their order. */
export function weightTables(shape: NetworkShape): ReadonlyMap<string, Table> {
  const both = 2 * shape.hidden
  const sizes: [string, number, number][] = [['word', inputWidth(shape), shape.word]]
  for (let layer = 0; layer < shape.layers; layer++) {
    sizes.push(
      [`gates${layer}`, layer === 0 ? WINDOW * shape.word : both, both * gateCount(layer)],
      [`cells${layer}`, 2, 4 * shape.hidden],
    )
  }
  sizes.push(
    ['tags', both, tagWidth(shape)],
    ['tagBias', 1, tagWidth(shape)],
    ['dependent', both, shape.arc],
    ['dependentBias', 1, shape.arc],
    ['governor', both, shape.arc],
    ['governorBias', 1, shape.arc],
    ['root', 1, shape.arc],
    ['arc', shape.arc, shape.arc],
    ['arcBias', 1, shape.arc],
    ['distance', 1, padded(2 * FURTHEST + 2)],
    ['labelDependent', both, shape.label],
    ['labelGovernor', both, shape.label],
    ['labelRoot', 1, shape.label],
    ['labelHiddenBias', 1, shape.label],
    ['labels', shape.label, padded(shape.labels)],
    ['labelBias', 1, padded(shape.labels)],
  )
  const tables = new Map<string, Table>()
  let from = 0
  for (const [name, rows, columns] of sizes) {
    tables.set(name, { name, rows, columns, from })
    from += rows * columns
  }
  return tables
}

/** How many dense weights there are. */
export function weightCount(shape: NetworkShape): number {
  return [...weightTables(shape).values()].reduce((sum, table) => sum + table.rows * table.columns, 0)
}

/** Place of the weight for a head this far from its dependent; the root has the last one. */
export function distancePlace(dependent: number, head: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, head - dependent)) + FURTHEST
}
export const ROOT_DISTANCE = 2 * FURTHEST + 1
