import { f32x4, I32, i32, Kernel, v128, whileLess, type Local } from './assembler.js'

/** addRow(to, from, length): to += from. */
export function rowAddition(): Kernel {
  const kernel = new Kernel('addRow', [I32, I32, I32])
  const [to, from, length] = Array.from({ length: 3 }, (_, i) => kernel.parameter(i)) as [Local, Local, Local]
  const [at] = kernel.locals(I32, 1) as [Local]
  return kernel.body(
    at.set(i32.constant(0)),
    whileLess(
      at,
      length.get,
      v128.store(to.get, f32x4.add(v128.load(to.get), v128.load(from.get))),
      to.add(i32.constant(16)),
      from.add(i32.constant(16)),
      at.add(i32.constant(4)),
    ),
  )
}

/** rectify(rows, bias, count, width): each row plus the bias, nothing below zero. */
export function rectification(): Kernel {
  const kernel = new Kernel('rectify', [I32, I32, I32, I32])
  const [rows, bias, count, width] = Array.from({ length: 4 }, (_, i) => kernel.parameter(i)) as [
    Local,
    Local,
    Local,
    Local,
  ]
  const [row, at] = kernel.locals(I32, 2) as [Local, Local]
  const bytes = i32.mul(width.get, i32.constant(4))
  return kernel.body(
    row.set(i32.constant(0)),
    whileLess(
      row,
      count.get,
      at.set(i32.constant(0)),
      whileLess(
        at,
        bytes,
        v128.store(
          rows.get,
          f32x4.max(f32x4.constant(0), f32x4.add(v128.load(rows.get), v128.load(i32.add(bias.get, at.get)))),
        ),
        rows.add(i32.constant(16)),
        at.add(i32.constant(16)),
      ),
      row.add(i32.constant(1)),
    ),
  )
}
