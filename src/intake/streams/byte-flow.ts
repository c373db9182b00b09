const NOTHING = Buffer.alloc(0)

/** Bytes that go by once: what was taken is gone, and no more is held than what was looked at. */
export class ByteFlow {
  readonly #pieces: AsyncIterator<Uint8Array>
  #held: Buffer = NOTHING
  #isOver = false

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** The next bytes, left where they are; fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.#held.length < count && (await this.#more())) {
      /* one piece more */
    }
    return this.#held.subarray(0, count)
  }

  async isAtEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0
  }

  /** The next bytes, piece after piece, as they come. */
  async *pieces(count = Infinity): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) return
      const piece = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  /** The next bytes in one piece; fewer at the end. */
  async take(count: number): Promise<Buffer> {
    if (this.#held.length >= count) {
      const bytes = this.#held.subarray(0, count)
      this.#held = this.#held.subarray(count)
      return bytes
    }
    const parts: Buffer[] = []
    for await (const piece of this.pieces(count)) parts.push(piece)
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }

  /** Lets these bytes go by; gives how many there were. */
  async pass(count = Infinity): Promise<number> {
    let passed = 0
    for await (const piece of this.pieces(count)) passed += piece.length
    return passed
  }

  /** All that is left; null where it is more than `most`, and then no more of it has been read than that. */
  async whole(most: number): Promise<Buffer | null> {
    const bytes = await this.take(most + 1)
    return bytes.length > most ? null : bytes
  }

  /** Everything up to and with the mark; null where it does not come within `most` bytes, and then nothing is taken. */
  async takeThrough(mark: string, most: number): Promise<Buffer | null> {
    for (let from = 0; ;) {
      const at = this.#held.indexOf(mark, from, 'latin1')
      if (at >= 0 && at <= most) return this.take(at + mark.length)
      if (at >= 0 || this.#held.length > most) return null
      from = Math.max(0, this.#held.length - mark.length)
      if (!(await this.#more())) return null
    }
  }

  /** Lets go by what stands before the mark; false where it does not come again. */
  async passTo(mark: string): Promise<boolean> {
    for (;;) {
      const at = this.#held.indexOf(mark, 0, 'latin1')
      if (at >= 0) {
        this.#held = this.#held.subarray(at)
        return true
      }
      this.#held = this.#held.subarray(Math.max(0, this.#held.length - mark.length + 1))
      if (!(await this.#more())) return false
    }
  }

  /**
   * The next bytes as a flow of their own. What is left of it is passed before the outer one goes on: see {@link
   * within}.
   */
  within(count: number): ByteFlow {
    return new ByteFlow(this.pieces(count))
  }

  /** Lets the source go before its end. */
  async close(): Promise<void> {
    this.#isOver = true
    await this.#pieces.return?.()
  }

  async #more(): Promise<boolean> {
    if (this.#isOver) return false
    const next = await this.#pieces.next()
    if (next.done === true) {
      this.#isOver = true
      return false
    }
    const { buffer, byteOffset, byteLength } = next.value
    const piece = Buffer.from(buffer, byteOffset, byteLength)
    this.#held = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece])
    return true
  }
}

/** Bytes in memory as a flow. */
export function flowOf(bytes: Uint8Array): ByteFlow {
  return new ByteFlow(inPieces(bytes))
}

// eslint-disable-next-line @typescript-eslint/require-await -- read like any other flow
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
