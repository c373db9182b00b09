import { Command, CommanderError } from 'commander'
import { Failure, wordFailure } from '../../record/failure.js'
import { declareKeeping } from './declare-keeping.js'
import { declareReading } from './declare-reading.js'
import { declareViews } from './declare-views.js'
import type { Terminal } from './terminal.js'

/** Exit codes: done; done, but something was not read (only with --strict); could not. */
const DONE = 0
const NOT_ALL_READ = 1
const COULD_NOT = 2

/** What the commands are declared with. */
export interface CommandLine {
  readonly program: Command
  readonly terminal: Terminal
  /** Told by commands that read inputs how many of them were not read. */
  readonly finish: (unread: number, strict: boolean | undefined) => void
}

/** Runs one command line, as the user typed it behind `attache`, and gives its exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  let code = DONE
  const help: string[] = []
  const program = new Command('attache')
    .description('Reads press coverage of relations between states and keeps the record, every entry footnoted to the exact words of a report.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => help.push(text), writeErr: (text) => { terminal.say(text.trimEnd()) } })
  const line: CommandLine = { program, terminal, finish: (unread, strict) => { code = strict && unread > 0 ? NOT_ALL_READ : DONE } }
  declareReading(line)
  declareViews(line)
  declareKeeping(line)
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof Failure) terminal.say(`attache: ${wordFailure(error)}`)
    else if (!(error instanceof CommanderError)) terminal.say(`attache: a fault of the program, please report it. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    code = error instanceof CommanderError && error.exitCode === 0 ? DONE : COULD_NOT
  }
  if (help.length > 0) await terminal.print(help.join(''))
  return code
}
