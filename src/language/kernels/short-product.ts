import {
  F32,
  f32,
  f32x4,
  i16x8,
  I32,
  i32,
  i32x4,
  Kernel,
  V128,
  v128,
  whileLess,
  type Code,
  type Local,
} from './assembler.js'

/*
 * Products of short integers: twice as many multiplications at once as with floats, and the weights take half the room.
 * Each row of the left matrix is rounded to whole numbers by its own largest value; the right matrix is rounded once,
 * when the model is opened.
 */

/**
 * Largest whole number of a rounded value on the left and on the right: 192 products of both still fit into 32 bits.
 */
export const LEFT_LIMIT = 2047
export const RIGHT_LIMIT = 4095

/**
 * shorten(rows, out, scales, count, depth): rounds rows of floats to shorts; scales[i] brings row i back. Depth a
 * multiple of 8.
 */
export function shortening(): Kernel {
  const kernel = new Kernel('shorten', [I32, I32, I32, I32, I32])
  const [rows, out, scales, count, depth] = Array.from({ length: 5 }, (_, i) => kernel.parameter(i)) as [
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const [row, at] = kernel.locals(I32, 2) as [Local, Local]
  const [largest] = kernel.locals(F32, 1) as [Local]
  const [high, factor] = kernel.locals(V128, 2) as [Local, Local]
  const lanes = [1, 2, 3].reduce<Code>(
    (all, lane) => [...all, ...f32x4.lane(high.get, lane), 0x97],
    f32x4.lane(high.get, 0),
  )
  const rounded = (offset: number) =>
    i32x4.fromFloats(f32x4.nearest(f32x4.mul(v128.load(rows.get, offset), factor.get)))
  const scan = [...at.set(i32.constant(0)), ...high.set(f32x4.constant(1e-9))]
  return kernel.body(
    row.set(i32.constant(0)),
    whileLess(
      row,
      count.get,
      scan,
      whileLess(
        at,
        depth.get,
        high.set(f32x4.max(high.get, f32x4.abs(v128.load(i32.add(rows.get, i32.mul(at.get, i32.constant(4))))))),
        at.add(i32.constant(4)),
      ),
      largest.set(lanes),
      factor.set(f32x4.splat([...f32.constant(LEFT_LIMIT), ...largest.get, 0x95])),
      f32.store(scales.get, [...largest.get, ...f32.constant(LEFT_LIMIT), 0x95]),
      at.set(i32.constant(0)),
      whileLess(
        at,
        depth.get,
        v128.store(out.get, i16x8.narrow(rounded(0), rounded(16))),
        rows.add(i32.constant(32)),
        out.add(i32.constant(16)),
        at.add(i32.constant(8)),
      ),
      scales.add(i32.constant(4)),
      row.add(i32.constant(1)),
    ),
  )
}

const ROWS = 4

/**
 * multiply(C, A, scales, B, rows, columns, depth, scale): C = A·B·scales·scale with A in shorts, B in shorts as
 * `layShorts` lays them. Columns and depth are multiples of 8.
 */
export function shortProduct(): Kernel {
  const kernel = new Kernel('multiply', [I32, I32, I32, I32, I32, I32, I32, F32])
  const [c, a, scales, b, rows, columns, depth, scale] = Array.from({ length: 8 }, (_, i) => kernel.parameter(i)) as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const [column, row, step, panel, rest] = kernel.locals(I32, 5) as [Local, Local, Local, Local, Local]
  const left = kernel.locals(I32, ROWS)
  const [out] = kernel.locals(I32, 1) as [Local]
  const sums = kernel.locals(V128, ROWS * 2)
  const [right0, right1, pair, back] = kernel.locals(V128, 4) as [Local, Local, Local, Local]
  const rowBytes = i32.mul(columns.get, i32.constant(4))
  const depthBytes = i32.mul(depth.get, i32.constant(2))
  const addTo = (sum: Local, value: Code) => sum.set(i32x4.add(sum.get, value))

  const round = (count: number): Code => [
    ...Array.from({ length: count }, (_, i) =>
      left[i]!.set(i === 0 ? i32.add(a.get, i32.mul(row.get, depthBytes)) : i32.add(left[i - 1]!.get, depthBytes)),
    ).flat(),
    ...sums.slice(0, 2 * count).flatMap((sum) => sum.set(i32x4.constant(0))),
    ...panel.set(i32.add(b.get, i32.mul(column.get, depthBytes))),
    ...step.set(i32.constant(0)),
    ...whileLess(
      step,
      depth.get,
      ...[0, 1, 2, 3].map((k) => [
        ...right0.set(v128.load(panel.get, k * 32)),
        ...right1.set(v128.load(panel.get, k * 32 + 16)),
        ...Array.from({ length: count }, (_, i) => [
          ...pair.set(v128.loadSplat(left[i]!.get, k * 4)),
          ...addTo(sums[2 * i]!, i32x4.dot(pair.get, right0.get)),
          ...addTo(sums[2 * i + 1]!, i32x4.dot(pair.get, right1.get)),
        ]).flat(),
      ]),
      ...Array.from({ length: count }, (_, i) => left[i]!.add(i32.constant(16))),
      panel.add(i32.constant(128)),
      step.add(i32.constant(8)),
    ),
    ...out.set(i32.add(i32.add(c.get, i32.mul(row.get, rowBytes)), i32.mul(column.get, i32.constant(4)))),
    ...Array.from({ length: count }, (_, i) => [
      ...back.set(
        f32x4.splat(f32.mul(f32.load(i32.add(scales.get, i32.mul(row.get, i32.constant(4))), 4 * i), scale.get)),
      ),
      ...v128.store(out.get, f32x4.mul(f32x4.fromIntegers(sums[2 * i]!.get), back.get)),
      ...v128.store(out.get, f32x4.mul(f32x4.fromIntegers(sums[2 * i + 1]!.get), back.get), 16),
      ...out.add(rowBytes),
    ]).flat(),
    ...row.add(i32.constant(count)),
  ]

  return kernel.body(
    rest.set(i32.sub(rows.get, i32.constant(ROWS - 1))),
    column.set(i32.constant(0)),
    whileLess(
      column,
      columns.get,
      row.set(i32.constant(0)),
      whileLess(row, rest.get, round(ROWS)),
      whileLess(row, rows.get, round(1)),
      column.add(i32.constant(8)),
    ),
  )
}

/**
 * Weights as `multiply` wants them, eight columns beside one another and rows in pairs, and the scale that brings them
 * back.
 */
export function layShorts(
  weights: Float32Array,
  rows: number,
  columns: number,
): { readonly shorts: Int16Array; readonly scale: number } {
  const largest = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 1e-9)
  const factor = RIGHT_LIMIT / largest
  const shorts = new Int16Array(rows * columns)
  let at = 0
  for (let block = 0; block < columns; block += 8) {
    for (let row = 0; row < rows; row += 2) {
      for (let column = block; column < block + 8; column++) {
        shorts[at++] = Math.round(weights[row * columns + column]! * factor)
        shorts[at++] = Math.round(weights[(row + 1) * columns + column]! * factor)
      }
    }
  }
  return { shorts, scale: 1 / factor }
}
