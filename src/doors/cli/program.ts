import { Command, CommanderError, Option } from 'commander'
import { Failure, wordFailure } from '../../record/failure.js'
import { DEFAULT_RECORD } from '../kept-record.js'
import { extract, READING_FORMATS, type ExtractOptions } from './extract.js'
import { exportRecord, type RecordOption } from './export.js'
import { parse, TREE_FORMATS } from './parse.js'
import { read, type ReadOptions } from './read.js'
import type { Terminal } from './terminal.js'

/** Exit codes: done; done, but something was not read (only with --strict); could not. */
const DONE = 0
const NOT_ALL_READ = 1
const COULD_NOT = 2

const INPUTS = 'files, folders, .jsonl files, or - for standard input'
const RECORD = 'folder of the record'

/** Runs one command line, as the user typed it behind `attache`, and gives its exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  let code = DONE
  const finish = (unread: number, strict: boolean | undefined) => { code = strict && unread > 0 ? NOT_ALL_READ : DONE }
  const pieces: string[] = []
  const program = new Command('attache')
    .description('Reads press coverage of relations between states and keeps the record, every entry footnoted to the exact words of a report.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => pieces.push(text), writeErr: (text) => { terminal.say(text.trimEnd()) } })

  program.command('extract')
    .description('Read each report on its own and print what was read; nothing is kept.')
    .argument('<input...>', INPUTS)
    .addOption(new Option('--format <format>', 'how to print').choices(READING_FORMATS).default('jsonl'))
    .option('--published <date>', 'day of publication, for reports that do not tell')
    .option('--only <kinds>', 'only these kinds: figures,quotes …')
    .option('--strict', 'exit with 1 where something was not read')
    .addHelpText('after', '\nExample:\n  attache extract corpus/reports/india-russia/2024-12-10-ministry-release.txt --format notation')
    .action(async (inputs: string[], options: ExtractOptions) => { finish(await extract(inputs, options, terminal), options.strict) })

  program.command('read')
    .description('Add reports to the record. Reading the same report again changes nothing.')
    .argument('<input...>', INPUTS)
    .option('--record <dir>', RECORD, DEFAULT_RECORD)
    .option('--published <date>', 'day of publication, for reports that do not tell')
    .option('--quiet', 'say only what went wrong')
    .option('--strict', 'exit with 1 where something was not read')
    .addHelpText('after', '\nExample:\n  attache read corpus/reports --record attache-record')
    .action(async (inputs: string[], options: ReadOptions) => { finish(await read(inputs, options, terminal), options.strict) })

  program.command('export')
    .description('Print the whole record as the contract has it.')
    .option('--record <dir>', RECORD, DEFAULT_RECORD)
    .addOption(new Option('--format <format>', 'how to print').choices(['json']).default('json'))
    .addHelpText('after', '\nExample:\n  attache export --record attache-record --format json')
    .action(async (options: RecordOption) => { await exportRecord(options, terminal) })

  program.command('parse')
    .description('Print words, tags and trees. A .conllu file keeps its words and sentences; any other file is text.')
    .argument('<file>', 'a text, a .conllu file, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(TREE_FORMATS).default('conllu'))
    .addHelpText('after', '\nExample:\n  attache parse corpus/reports/india-russia/2024-12-10-ministry-release.txt --format tree')
    .action(async (file: string, options: { format: (typeof TREE_FORMATS)[number] }) => { await parse(file, options, terminal) })

  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : COULD_NOT
    if (!(error instanceof Failure)) throw error
    terminal.say(`attache: ${wordFailure(error)}`)
    return COULD_NOT
  } finally {
    if (pieces.length > 0) await terminal.print(pieces.join(''))
  }
}
