import { Command, CommanderError } from 'commander'
import { Failure, wordFailure } from '../../record/failure.js'
import { installedVersion } from '../installed-version.js'
import { declareKeeping } from './declare-keeping.js'
import { declareMcp } from './declare-mcp.js'
import { declarePeople } from './declare-people.js'
import { declareProposing } from './declare-proposing.js'
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
    .description(
      'Reads press coverage of relations between states and keeps the record, every entry footnoted to the exact words of a report.',
    )
    .option('-V, --version', 'print the version of the program')
    // What follows a command is the command’s own: `register add --record` and `register --record` both have it.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => {
        terminal.say(text.trimEnd())
      },
    })
  // Asked for, not declared with its number: no other command reads the package.
  program.on('option:version', () => {
    help.push(`${installedVersion()}\n`)
    throw new CommanderError(DONE, 'commander.version', 'version')
  })
  const line: CommandLine = {
    program,
    terminal,
    finish: (unread, strict) => {
      code = strict && unread > 0 ? NOT_ALL_READ : DONE
    },
  }
  declareReading(line)
  declareViews(line)
  declareKeeping(line)
  declareMcp(line)
  declarePeople(line)
  declareProposing(line)
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof Failure) terminal.say(`attache: ${wordFailure(error)}`)
    else if (!(error instanceof CommanderError))
      terminal.say(
        `attache: a fault of the program, please report it. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    code = error instanceof CommanderError && error.exitCode === 0 ? DONE : COULD_NOT
    if (error instanceof CommanderError && code === COULD_NOT && help.length === 0)
      terminal.say(`attache: ${whereHelpIs(program, words)}`)
  }
  if (help.length > 0) await terminal.print(help.join(''))
  return code
}

/** The help of the command that was misused; of the program where there is no such command. */
function whereHelpIs(program: Command, words: readonly string[]): string {
  const command = program.commands.find((one) => one.name() === words[0])
  const under = command?.commands.find((one) => one.name() === words[1])
  const path = [command, under].flatMap((one) => one?.name() ?? []).join(' ')
  return command ? `attache ${path} --help tells what it takes, with an example` : 'attache --help lists the commands'
}
