import { assemble } from './assembler.js'
import { embeddingPair, matrixProduct } from './matrix-product.js'
import { shortening, shortProduct } from './short-product.js'
import { rectification, rowAddition } from './vector-sums.js'
import { recurrence, unwinding } from './recurrence.js'

/** The kernels with the memory they work on. Addresses are in bytes, `floats` sees the same memory as numbers. */
export interface Kernels {
  readonly floats: Float32Array<ArrayBuffer>
  readonly product: (
    c: number,
    a: number,
    b: number,
    rows: number,
    columns: number,
    depth: number,
    scratch: number,
    keep: number,
  ) => void
  readonly recur: (...parameters: readonly number[]) => void
  readonly unwind: (...parameters: readonly number[]) => void
  readonly pair: (
    centre: number,
    context: number,
    gradient: number,
    target: number,
    rate: number,
    length: number,
  ) => void
  readonly shorten: (rows: number, out: number, scales: number, count: number, depth: number) => void
  readonly multiply: (
    c: number,
    a: number,
    scales: number,
    b: number,
    rows: number,
    columns: number,
    depth: number,
    scale: number,
  ) => void
  readonly addRow: (to: number, from: number, length: number) => void
  readonly rectify: (rows: number, bias: number, count: number, width: number) => void
  /** Takes a stretch of memory for this many floats, aligned to a vector; returns its address. Never given back. */
  readonly reserve: (floats: number) => number
}

const PAGE = 65_536

let assembled: WebAssembly.Module | undefined

/** The kernels without a memory, which are the same for each and assembled once. */
const kernelModule = () =>
  (assembled ??= new WebAssembly.Module(
    assemble([
      matrixProduct(),
      embeddingPair(),
      recurrence(),
      unwinding(),
      shortening(),
      shortProduct(),
      rowAddition(),
      rectification(),
    ]),
  ))

/** The kernels over a new memory of this many bytes. */
export function openKernels(bytes: number): Kernels {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
  const exported = new WebAssembly.Instance(kernelModule(), { room: { memory } }).exports as unknown as Omit<
    Kernels,
    'floats' | 'reserve'
  >
  const floats = new Float32Array(memory.buffer)
  let used = 16
  const reserve = (count: number) => {
    const address = used
    used += Math.ceil(count / 4) * 16
    if (used > floats.byteLength) throw new RangeError(`kernels need ${used} bytes, memory has ${floats.byteLength}`)
    return address
  }
  return { ...exported, floats, reserve }
}
