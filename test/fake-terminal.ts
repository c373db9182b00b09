import type { Terminal } from '../src/doors/cli/terminal.js'

/** A terminal that remembers what was printed and said, fed with what a test types. */
export interface FakeTerminal extends Terminal {
  readonly printed: string[]
  readonly said: string[]
}

/** `stopAfter`: the user presses Ctrl-C after so many reports; `stop`: while something is waited for. */
export function openFakeTerminal({
  input = '',
  stopAfter = Infinity,
  stop = new AbortController().signal,
}: { readonly input?: string; readonly stopAfter?: number; readonly stop?: AbortSignal } = {}): FakeTerminal {
  const printed: string[] = []
  const said: string[] = []
  let asked = 0
  return {
    printed,
    said,
    print: (text) =>
      Promise.resolve(void printed.push(typeof text === 'string' ? text : Buffer.from(text).toString('latin1'))),
    interactive: false,
    say: (line) => void said.push(line),
    progress: () => undefined,
    standardInput: () => new TextEncoder().encode(input),
    interrupted: () => Promise.resolve(asked++ >= stopAfter),
    stopSignal: () => stop,
    untilStopped: () => Promise.resolve(),
    now: () => new Date('2024-01-30T12:00:00Z'),
    user: () => 'a reader',
  }
}
