import { f32x4, I32, i32, Kernel, V128, v128, whileLess, type Code, type Local } from './assembler.js'
import { sigmoid } from './matrix-product.js'

/*
 * A simple recurrent unit (Lei and others 2018): the costly products depend on the input alone and are made for all
 * words at once; what runs from word to word is only
 *     f = σ(uf + vf·c + bf)    r = σ(ur + vr·c + br)    c ← x + f·(c − x)    h = s + r·(c − s)
 * with x, uf, ur the three products of a word and s the way past the unit.
 */

/**
 * Vectors of units that are worked on side by side: what runs from word to word is one long chain, two chains keep the
 * processor busy.
 */
const CHAINS = 2

/**
 * recur(gates, skip, cells, out, weights, words, width, gateStride, skipStride, cellStride, outStride): one direction
 * over one sentence. Strides are in bytes and negative from right to left. `weights` holds vf, vr, bf, br, each `width`
 * long, a multiple of 8. The gates are replaced by their values, for the way back.
 */
export function recurrence(): Kernel {
  const kernel = new Kernel(
    'recur',
    Array.from({ length: 11 }, () => I32),
  )
  const [gates, skip, cells, out, weights, words, width, gateStride, skipStride, cellStride, outStride] = Array.from(
    { length: 11 },
    (_, i) => kernel.parameter(i),
  ) as [Local, Local, Local, Local, Local, Local, Local, Local, Local, Local, Local]
  const [unit, word, g0, g1, g2, s, c, o] = kernel.locals(I32, 8) as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const chains = Array.from({ length: CHAINS }, (_, i) => {
    const [vf, vr, bf, br, cell, x, f, r, past, spare] = kernel.locals(V128, 10) as [
      Local,
      Local,
      Local,
      Local,
      Local,
      Local,
      Local,
      Local,
      Local,
      Local,
    ]
    return { offset: 16 * i, vf, vr, bf, br, cell, x, f, r, past, spare }
  })
  const unitBytes = i32.mul(width.get, i32.constant(4))
  return kernel.body(
    unit.set(i32.constant(0)),
    whileLess(
      unit,
      unitBytes,
      ...chains.flatMap(({ vf, vr, bf, br, cell, offset }) => [
        ...loadWeights(weights, unit, unitBytes, [vf, vr, bf, br], word, offset),
        cell.set(f32x4.constant(0)),
      ]),
      g0.set(i32.add(gates.get, unit.get)),
      g1.set(i32.add(g0.get, unitBytes)),
      g2.set(i32.add(g1.get, unitBytes)),
      s.set(i32.add(skip.get, unit.get)),
      c.set(i32.add(cells.get, unit.get)),
      o.set(i32.add(out.get, unit.get)),
      word.set(i32.constant(0)),
      whileLess(
        word,
        words.get,
        ...chains.flatMap(({ offset, vf, vr, bf, br, cell, x, f, r, past, spare }) => [
          x.set(v128.load(g0.get, offset)),
          f.set(f32x4.add(f32x4.add(v128.load(g1.get, offset), bf.get), f32x4.mul(vf.get, cell.get))),
          f.set(sigmoid(f.get, spare)),
          r.set(f32x4.add(f32x4.add(v128.load(g2.get, offset), br.get), f32x4.mul(vr.get, cell.get))),
          r.set(sigmoid(r.get, spare)),
          past.set(v128.load(s.get, offset)),
          cell.set(f32x4.add(x.get, f32x4.mul(f.get, f32x4.sub(cell.get, x.get)))),
          v128.store(g1.get, f.get, offset),
          v128.store(g2.get, r.get, offset),
          v128.store(c.get, cell.get, offset),
          v128.store(o.get, f32x4.add(past.get, f32x4.mul(r.get, f32x4.sub(cell.get, past.get))), offset),
        ]),
        g0.add(gateStride.get),
        g1.add(gateStride.get),
        g2.add(gateStride.get),
        s.add(skipStride.get),
        c.add(cellStride.get),
        o.add(outStride.get),
        word.add(i32.constant(1)),
      ),
      unit.add(i32.constant(16 * CHAINS)),
    ),
  )
}

function loadWeights(
  weights: Local,
  unit: Local,
  unitBytes: Code,
  into: readonly Local[],
  spare: Local,
  offset = 0,
): Code[] {
  return into.flatMap((local, i) => [
    spare.set(i === 0 ? i32.add(weights.get, unit.get) : i32.add(spare.get, unitBytes)),
    local.set(v128.load(spare.get, offset)),
  ])
}

/**
 * unwind(gates, skip, cells, dOut, dSkip, weights, dWeights, words, width, gateStride, skipStride, cellStride,
 * outStride): the way back of `recur`. All pointers are at the LAST word of the direction and strides lead backwards.
 * Gates are replaced by their gradients; gradients of the skip and of the weights are added to what is there.
 */
export function unwinding(): Kernel {
  const kernel = new Kernel(
    'unwind',
    Array.from({ length: 13 }, () => I32),
  )
  const [
    gates,
    skip,
    cells,
    dOut,
    dSkip,
    weights,
    dWeights,
    words,
    width,
    gateStride,
    skipStride,
    cellStride,
    outStride,
  ] = Array.from({ length: 13 }, (_, i) => kernel.parameter(i)) as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const [unit, word, g0, g1, g2, s, c, o, ds] = kernel.locals(I32, 9) as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const names = kernel.locals(V128, 16) as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const [vf, vr, bf, br, dvf, dvr, dbf, dbr, carry, cell, before, x, f, r, dh, past] = names
  const [df, dr] = kernel.locals(V128, 2) as [Local, Local]
  const unitBytes = i32.mul(width.get, i32.constant(4))
  const one = f32x4.constant(1)
  const slope = (y: Local): Code => f32x4.mul(y.get, f32x4.sub(one, y.get))
  const lastWord = i32.sub(words.get, i32.constant(1))
  return kernel.body(
    unit.set(i32.constant(0)),
    whileLess(
      unit,
      unitBytes,
      ...loadWeights(weights, unit, unitBytes, [vf, vr, bf, br], word),
      ...loadWeights(dWeights, unit, unitBytes, [dvf, dvr, dbf, dbr], word),
      g0.set(i32.add(gates.get, unit.get)),
      g1.set(i32.add(g0.get, unitBytes)),
      g2.set(i32.add(g1.get, unitBytes)),
      s.set(i32.add(skip.get, unit.get)),
      ds.set(i32.add(dSkip.get, unit.get)),
      c.set(i32.add(cells.get, unit.get)),
      o.set(i32.add(dOut.get, unit.get)),
      carry.set(f32x4.constant(0)),
      cell.set(v128.load(c.get)),
      word.set(i32.constant(0)),
      whileLess(
        word,
        words.get,
        before.set(f32x4.constant(0)),
        [...i32.isLess(word.get, lastWord), 0x04, 0x40, ...before.set(v128.load(i32.add(c.get, cellStride.get))), 0x0b],
        x.set(v128.load(g0.get)),
        f.set(v128.load(g1.get)),
        r.set(v128.load(g2.get)),
        dh.set(v128.load(o.get)),
        past.set(v128.load(s.get)),
        dr.set(f32x4.mul(f32x4.mul(dh.get, f32x4.sub(cell.get, past.get)), slope(r))),
        v128.store(ds.get, f32x4.add(v128.load(ds.get), f32x4.mul(dh.get, f32x4.sub(one, r.get)))),
        carry.add(f32x4.mul(dh.get, r.get)),
        df.set(f32x4.mul(f32x4.mul(carry.get, f32x4.sub(before.get, x.get)), slope(f))),
        v128.store(g0.get, f32x4.mul(carry.get, f32x4.sub(one, f.get))),
        v128.store(g1.get, df.get),
        v128.store(g2.get, dr.get),
        carry.set(
          f32x4.add(f32x4.mul(carry.get, f.get), f32x4.add(f32x4.mul(df.get, vf.get), f32x4.mul(dr.get, vr.get))),
        ),
        dvf.add(f32x4.mul(df.get, before.get)),
        dvr.add(f32x4.mul(dr.get, before.get)),
        dbf.add(df.get),
        dbr.add(dr.get),
        cell.set(before.get),
        g0.add(gateStride.get),
        g1.add(gateStride.get),
        g2.add(gateStride.get),
        s.add(skipStride.get),
        ds.add(skipStride.get),
        c.add(cellStride.get),
        o.add(outStride.get),
        word.add(i32.constant(1)),
      ),
      word.set(i32.add(dWeights.get, unit.get)),
      v128.store(word.get, dvf.get),
      ...[dvr, dbf, dbr].flatMap((sum) => [word.add(unitBytes), v128.store(word.get, sum.get)]),
      unit.add(i32.constant(16)),
    ),
  )
}
