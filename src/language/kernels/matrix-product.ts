import { F32, f32x4, I32, i32, Kernel, V128, v128, whileLess, type Code } from './assembler.js'

/** Rows of the left matrix and columns of the right one that one round keeps in registers. */
const ROWS = 4
const COLUMNS = 8

/**
 * product(C, A, B, rows, columns, depth, scratch, keep): C = A·B, or C += A·B where keep is 1. Row-major; columns a
 * multiple of 8, depth of 4. Eight columns of B at a time are first laid side by side in scratch (depth × 8 floats), or
 * rows far apart in memory would push one another out of the cache.
 */
export function matrixProduct(): Kernel {
  const kernel = new Kernel('product', [I32, I32, I32, I32, I32, I32, I32, I32])
  const [c, a, b, rows, columns, depth, scratch, keep] = Array.from({ length: 8 }, (_, i) => kernel.parameter(i)) as [
    L,
    L,
    L,
    L,
    L,
    L,
    L,
    L,
  ]
  const [column, row, step, from, to, rest] = kernel.locals(I32, 6) as [L, L, L, L, L, L]
  const left = kernel.locals(I32, ROWS)
  const out = kernel.locals(I32, ROWS)
  const sums = kernel.locals(V128, ROWS * 2)
  const [right0, right1, factor] = kernel.locals(V128, 3) as [L, L, L]
  const rowBytes = i32.mul(columns.get, i32.constant(4))
  const depthBytes = i32.mul(depth.get, i32.constant(4))

  const pack = [
    ...from.set(i32.add(b.get, i32.mul(column.get, i32.constant(4)))),
    ...to.set(scratch.get),
    ...step.set(i32.constant(0)),
    ...whileLess(
      step,
      depth.get,
      v128.store(to.get, v128.load(from.get)),
      v128.store(to.get, v128.load(from.get, 16), 16),
      from.add(rowBytes),
      to.add(i32.constant(32)),
      step.add(i32.constant(1)),
    ),
  ]

  const multiplyRows = (count: number): Code => [
    ...Array.from({ length: count }, (_, i) => [
      ...left[i]!.set(i === 0 ? i32.add(a.get, i32.mul(row.get, depthBytes)) : i32.add(left[i - 1]!.get, depthBytes)),
      ...out[i]!.set(
        i === 0
          ? i32.add(i32.add(c.get, i32.mul(row.get, rowBytes)), i32.mul(column.get, i32.constant(4)))
          : i32.add(out[i - 1]!.get, rowBytes),
      ),
    ]).flat(),
    ...startSums(count),
    ...from.set(scratch.get),
    ...step.set(i32.constant(0)),
    ...whileLess(
      step,
      depth.get,
      ...[0, 1, 2, 3].map((k) => [
        ...right0.set(v128.load(from.get, k * 32)),
        ...right1.set(v128.load(from.get, k * 32 + 16)),
        ...Array.from({ length: count }, (_, i) => [
          ...factor.set(v128.loadSplat(left[i]!.get, k * 4)),
          ...sums[2 * i]!.add(f32x4.mul(factor.get, right0.get)),
          ...sums[2 * i + 1]!.add(f32x4.mul(factor.get, right1.get)),
        ]).flat(),
      ]),
      ...Array.from({ length: count }, (_, i) => left[i]!.add(i32.constant(16))),
      from.add(i32.constant(128)),
      step.add(i32.constant(4)),
    ),
    ...Array.from({ length: count }, (_, i) => [
      ...v128.store(out[i]!.get, sums[2 * i]!.get),
      ...v128.store(out[i]!.get, sums[2 * i + 1]!.get, 16),
    ]).flat(),
    ...row.add(i32.constant(count)),
  ]

  const startSums = (count: number): Code => [
    ...keep.get,
    ...[0x04, 0x40],
    ...Array.from({ length: count }, (_, i) => [
      ...sums[2 * i]!.set(v128.load(out[i]!.get)),
      ...sums[2 * i + 1]!.set(v128.load(out[i]!.get, 16)),
    ]).flat(),
    0x05,
    ...sums.slice(0, 2 * count).flatMap((sum) => sum.set(f32x4.constant(0))),
    0x0b,
  ]

  return kernel.body(
    rest.set(i32.sub(rows.get, i32.constant(ROWS - 1))),
    column.set(i32.constant(0)),
    whileLess(
      column,
      columns.get,
      pack,
      row.set(i32.constant(0)),
      whileLess(row, rest.get, multiplyRows(ROWS)),
      whileLess(row, rows.get, multiplyRows(1)),
      column.add(i32.constant(COLUMNS)),
    ),
  )
}

type L = ReturnType<Kernel['local']>

/** pair(centre, context, gradient, target, rate, length): one step of skip-gram with negative sampling. */
export function embeddingPair(): Kernel {
  const kernel = new Kernel('pair', [I32, I32, I32, F32, F32, I32])
  const [centre, context, gradient, target, rate, length] = Array.from({ length: 6 }, (_, i) =>
    kernel.parameter(i),
  ) as [L, L, L, L, L, L]
  const [at] = kernel.locals(I32, 1) as [L]
  const [sum, half, step] = kernel.locals(V128, 3) as [L, L, L]
  const place = (base: L): Code => i32.add(base.get, at.get)
  const bytes = i32.mul(length.get, i32.constant(4))
  const total = [1, 2, 3].reduce<Code>(
    (all, lane) => [...all, ...f32x4.lane(sum.get, lane), 0x92],
    f32x4.lane(sum.get, 0),
  )
  return kernel.body(
    sum.set(f32x4.constant(0)),
    at.set(i32.constant(0)),
    whileLess(
      at,
      bytes,
      sum.add(f32x4.mul(v128.load(place(centre)), v128.load(place(context)))),
      at.add(i32.constant(16)),
    ),
    sum.set(f32x4.splat(total)),
    half.set(sigmoid(sum.get, half)),
    step.set(f32x4.mul(f32x4.splat(rate.get), f32x4.sub(f32x4.splat(target.get), half.get))),
    at.set(i32.constant(0)),
    whileLess(
      at,
      bytes,
      sum.set(v128.load(place(context))),
      v128.store(place(gradient), f32x4.add(v128.load(place(gradient)), f32x4.mul(step.get, sum.get))),
      v128.store(place(context), f32x4.add(sum.get, f32x4.mul(step.get, v128.load(place(centre))))),
      at.add(i32.constant(16)),
    ),
  )
}

/** 1/(1+e^−x) as ½ + ½·tanh(x/2), tanh by a rational function; wrong by less than 0.0002. `spare` is overwritten. */
export function sigmoid(value: Code, spare: L): Code {
  const clamp = f32x4.max(f32x4.min(f32x4.mul(value, f32x4.constant(0.5)), f32x4.constant(4.97)), f32x4.constant(-4.97))
  const square = f32x4.mul(spare.get, spare.get)
  const above = f32x4.add(
    f32x4.constant(135135),
    f32x4.mul(square, f32x4.add(f32x4.constant(17325), f32x4.mul(square, f32x4.add(f32x4.constant(378), square)))),
  )
  const below = f32x4.add(
    f32x4.constant(135135),
    f32x4.mul(
      square,
      f32x4.add(
        f32x4.constant(62370),
        f32x4.mul(square, f32x4.add(f32x4.constant(3150), f32x4.mul(square, f32x4.constant(28)))),
      ),
    ),
  )
  return [
    ...spare.set(clamp),
    ...f32x4.add(f32x4.constant(0.5), f32x4.mul(f32x4.constant(0.5), f32x4.div(f32x4.mul(spare.get, above), below))),
  ]
}
