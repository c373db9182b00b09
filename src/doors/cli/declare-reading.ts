import { Option } from 'commander'
import { readDay } from './check-arguments.js'
import type { ExtractOptions } from './extract.js'
import { DEFAULT_RECORD, KEPT_REFERENCE, NO_REFERENCE, READING_FORMATS, REFERENCE, TREE_FORMATS } from './options.js'
import type { CommandLine } from './program.js'
import type { ReadOptions } from './read.js'

const INPUTS = 'files, folders, .jsonl files, or - for standard input'
const PUBLISHED = 'day of publication, for reports that do not tell'
const STRICT = 'exit with 1 where something was not read'

/** The commands that take reports in. */
export function declareReading({ program, terminal, finish }: CommandLine): void {
  program.command('extract')
    .description('Read each report on its own and print what was read; nothing is kept.')
    .argument('<input...>', INPUTS)
    .addOption(new Option('--format <format>', 'how to print').choices(READING_FORMATS).default('jsonl'))
    .option('--published <date>', PUBLISHED, readDay)
    .option('--only <kinds>', 'only these kinds: figures,quotes …')
    .option(...REFERENCE)
    .option('--strict', STRICT)
    .addHelpText('after', '\nExample:\n  attache extract corpus/reports/india-russia/2024-12-10-ministry-release.txt --format notation')
    .action(async (inputs: string[], options: ExtractOptions) => {
      const { extract } = await import('./extract.js')
      finish(await extract(inputs, options, terminal), options.strict)
    })

  program.command('read')
    .description('Add reports to the record. Reading the same report again changes nothing.')
    .argument('<input...>', INPUTS)
    .option('--record <dir>', 'folder of the record, made where it is missing', DEFAULT_RECORD)
    .option('--published <date>', PUBLISHED, readDay)
    .option('--quiet', 'say only what went wrong')
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option('--strict', STRICT)
    .addHelpText('after', '\nExample:\n  attache read corpus/reports --record attache-record')
    .action(async (inputs: string[], options: ReadOptions) => {
      const { read } = await import('./read.js')
      finish(await read(inputs, options, terminal), options.strict)
    })

  program.command('parse')
    .description('Print words, tags and trees. A .conllu file keeps its words and sentences; any other file is text.')
    .argument('<file>', 'a text, a .conllu file, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(TREE_FORMATS).default('conllu'))
    .addHelpText('after', '\nExample:\n  attache parse corpus/reports/india-russia/2024-12-10-ministry-release.txt --format tree')
    .action(async (file: string, options: { format: (typeof TREE_FORMATS)[number] }) => { await (await import('./parse.js')).parse(file, options, terminal) })
}
