import { readFileSync } from 'node:fs'
import { showControls } from './visible-controls.js'

/** Where a command prints and what it is told. Tests hand in their own. */
export interface Terminal {
  /** What was asked for; resolves once it is written, so that a long export never piles up in memory. */
  print(text: string | Uint8Array): Promise<void>
  /** Whether a person sees what is printed; else it goes into a file or a pipe. */
  readonly interactive: boolean
  /** A line about the work, beside what was asked for. */
  say(line: string): void
  /** Redraws one line on a terminal; silent into a pipe. */
  progress(line: string): void
  readonly standardInput: () => Uint8Array
  /** Whether the user asked to stop since this was first called; lets a pending signal in first. */
  interrupted(): Promise<boolean>
  /** Aborted when the user asks to stop: for waits, which {@link interrupted} would only be asked after. */
  stopSignal(): AbortSignal
  /** Resolves when the user, or the system, asks to stop. */
  untilStopped(): Promise<void>
  now(): Date
  /** Who sits here, for rulings. */
  user(): string
}

const CLEAR_LINE = '\r\u001b[2K'
const STANDARD_INPUT = 0

/** The terminal, or the pipe, that this program runs in. */
export function openTerminal(): Terminal {
  let drawn = false
  const draw = (line: string) => {
    if (!process.stderr.isTTY) return
    process.stderr.write(CLEAR_LINE + line)
    drawn = line !== ''
  }
  return {
    // A file gets the very words; a terminal would obey what is hidden in them.
    print: (text) =>
      new Promise((resolve, reject) =>
        process.stdout.write(process.stdout.isTTY && typeof text === 'string' ? showControls(text) : text, (error) =>
          error ? reject(error) : resolve(),
        ),
      ),
    interactive: process.stdout.isTTY,
    say: (line) => {
      if (drawn) draw('')
      process.stderr.write(`${process.stderr.isTTY ? showControls(line) : line}\n`)
    },
    progress: draw,
    standardInput: () => readFileSync(STANDARD_INPUT),
    interrupted: listenForInterrupt(),
    stopSignal: () => {
      const stop = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
      return stop.signal
    },
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      }),
    now: () => new Date(),
    user: () => process.env['USER'] ?? process.env['USERNAME'] ?? 'somebody',
  }
}

function listenForInterrupt(): () => Promise<boolean> {
  let asked: boolean | undefined
  return () => {
    if (asked === undefined) {
      asked = false
      // A second Ctrl-C finds no listener and stops the program at once.
      process.once('SIGINT', () => {
        asked = true
      })
    }
    return new Promise((resolve) =>
      setImmediate(() => {
        resolve(asked === true)
      }),
    )
  }
}
