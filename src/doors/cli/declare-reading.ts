import { Option } from 'commander'
import { readDay, readMinutes, readSeconds, readVersion } from './check-arguments.js'
import type { ExtractOptions } from './extract.js'
import type { FollowOptions } from './follow.js'
import {
  DEFAULT_RECORD,
  PLACE,
  KEPT_REFERENCE,
  NO_REFERENCE,
  READING_FORMATS,
  REFERENCE,
  TREE_FORMATS,
} from './options.js'
import type { PagesOptions } from './pages.js'
import type { CommandLine } from './program.js'
import type { ReadOptions } from './read.js'

const INPUTS = 'files, folders, .jsonl files, or - for standard input'
const PUBLISHED = 'day of publication, for reports that do not tell'
const OCR = ['--ocr', 'recognise the words of scans (English; each is marked, and may be wrong)'] as const
const RECORD = `${PLACE}, made where it is missing`
const QUIET = 'say only what went wrong'
const EVERY = 30
/** How the web is asked: at what pace, and under which name. */
const PAUSE = [
  '--pause <seconds>',
  'seconds between two requests to one host (2 unless the host asks for more)',
  readSeconds,
] as const
const USER_AGENT = [
  '--user-agent <text>',
  'the name to ask under, where yours should be told: "Attache/0.6 (desk@example.org)"',
] as const
const STRICT = 'exit with 1 where something was not read'

/** The commands that take reports in. */
export function declareReading({ program, terminal, finish }: CommandLine): void {
  program
    .command('extract')
    .description('Read each report on its own and print what was read; nothing is kept.')
    .argument('<input...>', INPUTS)
    .addOption(new Option('--format <format>', 'how to print').choices(READING_FORMATS).default('jsonl'))
    .option('--published <date>', PUBLISHED, readDay)
    .option(...OCR)
    .option('--only <kinds>', 'only these kinds: figures,quotes …')
    .option(...REFERENCE)
    .option('--strict', STRICT)
    .addHelpText(
      'after',
      '\nExample:\n  attache extract corpus/reports/india-russia/2024-12-10-ministry-release.txt --format notation',
    )
    .action(async (inputs: string[], options: ExtractOptions) => {
      const { extract } = await import('./extract.js')
      finish(await extract(inputs, options, terminal), options.strict)
    })

  program
    .command('read')
    .description(
      'Add reports to the record, from files and from the web. Reading the same report again changes nothing.',
    )
    .argument('<input...>', `${INPUTS}; addresses of pages (https://…)`)
    .option('--record <place>', RECORD, DEFAULT_RECORD)
    .option('--published <date>', PUBLISHED, readDay)
    .option('--quiet', QUIET)
    .option('--again', 'open files again that were read to their end before')
    .option('--later', 'leave the reading to workers: reports wait in the database (attache work)')
    .option(...OCR)
    .option(...PAUSE)
    .option(...USER_AGENT)
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option('--strict', STRICT)
    .addHelpText('after', '\nExample:\n  attache read corpus/reports --record attache-record')
    .action(async (inputs: string[], options: ReadOptions) => {
      const [{ read }, { audited }] = await Promise.all([import('./read.js'), import('./audited.js')])
      const what = {
        what: 'read',
        target: inputs,
        creates: true,
        patience: (await import('./reading-run.js')).patienceOf(terminal),
      }
      finish(await audited(options, terminal, what, () => read(inputs, options, terminal)), options.strict)
    })

  program
    .command('follow')
    .description(
      'Read what is new in feeds (RSS, Atom, JSON Feed) and lists of feeds (OPML): the full text behind each entry, once. Ctrl-C ends it.',
    )
    .argument(
      '[feed...]',
      'addresses of feeds or of lists of feeds, or files with such a list; without any, the feeds that the record follows',
    )
    .option('--record <place>', RECORD, DEFAULT_RECORD)
    .option('--once', 'one round, and not again and again')
    .option('--every <minutes>', 'minutes between two rounds', readMinutes, EVERY)
    .option('--quiet', QUIET)
    .option(...PAUSE)
    .option(...USER_AGENT)
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option('--strict', STRICT)
    .addHelpText(
      'after',
      '\nExample:\n  attache follow https://www.example.org/world/feed.xml --once --record attache-record',
    )
    .action(async (feeds: string[], options: FollowOptions) => {
      const [{ follow }, { audited }] = await Promise.all([import('./follow.js'), import('./audited.js')])
      const what = {
        what: 'follow',
        target: feeds,
        creates: true,
        patience: (await import('./reading-run.js')).patienceOf(terminal),
      }
      finish(await audited(options, terminal, what, () => follow(feeds, options, terminal)), options.strict)
    })

  program
    .command('pages')
    .description(
      'The pages that were fetched from the web; of one address its versions, what changed between them, and the page as it came.',
    )
    .argument('[address]', 'the address of a page; without one, all of them')
    .option('--record <place>', PLACE, DEFAULT_RECORD)
    .option('--stored [version]', 'print the page itself as it was kept, of this version or the newest', readVersion)
    .addHelpText('after', '\nExample:\n  attache pages --record attache-record')
    .action(async (address: string | undefined, options: PagesOptions) => {
      await (await import('./pages.js')).showPages(address, options, terminal)
    })

  program
    .command('parse')
    .description('Print words, tags and trees. A .conllu file keeps its words and sentences; any other file is text.')
    .argument('<file>', 'a text, a .conllu file, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(TREE_FORMATS).default('conllu'))
    .addHelpText(
      'after',
      '\nExample:\n  attache parse corpus/reports/india-russia/2024-12-10-ministry-release.txt --format tree',
    )
    .action(async (file: string, options: { format: (typeof TREE_FORMATS)[number] }) => {
      await (await import('./parse.js')).parse(file, options, terminal)
    })
}
