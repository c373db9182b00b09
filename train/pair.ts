/*
 * Two threads that teach one network: each works out the gradients of half of every batch, and both add the other’s to
 * its own. The halves and the order of the sum are fixed, so the result does not depend on which thread is faster.
 */

/** What a thread tells its partner after each batch. */
export interface GradientRows {
  readonly touched: readonly number[]
  readonly gradients: Float32Array
  readonly width: number
}

const MOST_ROWS = 60_000

/** One thread’s end of the pair. */
export class Pair {
  readonly #signal: Int32Array
  readonly #boxes: readonly { readonly rows: Int32Array; readonly values: Float32Array }[]
  #turn = 0

  constructor(
    readonly shared: SharedArrayBuffer,
    readonly rank: 0 | 1,
    readonly boxFloats: number,
  ) {
    this.#signal = new Int32Array(shared, 0, 4)
    this.#boxes = [0, 1].map((rank) => {
      const start = 16 + rank * boxBytes(boxFloats)
      return {
        rows: new Int32Array(shared, start, MOST_ROWS),
        values: new Float32Array(shared, start + MOST_ROWS * 4, boxFloats),
      }
    })
  }

  /** Adds the partner’s gradients to the dense ones and, row by row, to the sparse ones through `add`. */
  exchange(
    dense: Float32Array,
    tables: readonly GradientRows[],
    add: (table: number, row: number, values: Float32Array) => void,
  ): void {
    const mine = this.#boxes[this.rank]!
    const theirs = this.#boxes[1 - this.rank]!
    mine.values.set(dense)
    let rowAt = 0
    let at = dense.length
    for (const { touched, gradients, width } of tables) {
      mine.rows[rowAt++] = touched.length
      for (const row of touched) {
        mine.rows[rowAt++] = row
        mine.values.set(gradients.subarray(row * width, (row + 1) * width), at)
        at += width
      }
    }
    this.#meet()
    for (let i = 0; i < dense.length; i++) dense[i]! += theirs.values[i]!
    rowAt = 0
    at = dense.length
    tables.forEach(({ width }, table) => {
      const count = theirs.rows[rowAt++]!
      for (let i = 0; i < count; i++, at += width)
        add(table, theirs.rows[rowAt++]!, theirs.values.subarray(at, at + width))
    })
    this.#meet()
  }

  /** Waits until both have come. */
  #meet(): void {
    const turn = ++this.#turn
    Atomics.store(this.#signal, this.rank, turn)
    Atomics.notify(this.#signal, this.rank)
    for (
      let seen = Atomics.load(this.#signal, 1 - this.rank);
      seen < turn;
      seen = Atomics.load(this.#signal, 1 - this.rank)
    ) {
      Atomics.wait(this.#signal, 1 - this.rank, seen)
    }
  }
}

function boxBytes(floats: number): number {
  return (MOST_ROWS + floats) * 4
}

/** Memory for a pair that exchanges this many numbers. */
export function pairMemory(boxFloats: number): SharedArrayBuffer {
  return new SharedArrayBuffer(16 + 2 * boxBytes(boxFloats))
}
