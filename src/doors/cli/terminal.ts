import { readFileSync } from 'node:fs'

/** Where a command prints and what it is told. Tests hand in their own. */
export interface Terminal {
  /** What was asked for; resolves once it is written, so that a long export never piles up in memory. */
  print(text: string): Promise<void>
  /** Whether a person sees what is printed; else it goes into a file or a pipe. */
  readonly interactive: boolean
  /** A line about the work, beside what was asked for. */
  say(line: string): void
  /** Redraws one line on a terminal; silent into a pipe. */
  progress(line: string): void
  standardInput(): Uint8Array
  /** Whether the user asked to stop since this was first called; lets a pending signal in first. */
  interrupted(): Promise<boolean>
  now(): Date
}

const CLEAR_LINE = '\r\u001b[2K'
const STANDARD_INPUT = 0

/** The terminal, or the pipe, that this program runs in. */
export function openTerminal(): Terminal {
  let asked: boolean | undefined
  let drawn = ''
  // A second Ctrl-C finds no listener and stops the program at once.
  const listen = () => {
    asked = false
    process.once('SIGINT', () => { asked = true })
  }
  const draw = (line: string) => {
    if (!process.stderr.isTTY) return
    process.stderr.write(CLEAR_LINE + line)
    drawn = line
  }
  return {
    print: (text) => new Promise((resolve, reject) => process.stdout.write(text, (error) => error ? reject(error) : resolve())),
    interactive: process.stdout.isTTY,
    say: (line) => {
      if (drawn) draw('')
      process.stderr.write(`${line}\n`)
    },
    progress: draw,
    standardInput: () => readFileSync(STANDARD_INPUT),
    interrupted: () => {
      if (asked === undefined) listen()
      return new Promise((resolve) => setImmediate(() => { resolve(asked === true) }))
    },
    now: () => new Date(),
  }
}
