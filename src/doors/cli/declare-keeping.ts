import { InvalidArgumentError, type Command } from 'commander'
import type { DeskOptions } from './desk.js'
import type { MoveOptions } from './move.js'
import type { RecordOption } from './open-record.js'
import { DEFAULT_RECORD, PLACE, KEPT_REFERENCE, NO_REFERENCE } from './options.js'
import type { CommandLine } from './program.js'
import type { RuleOptions } from './rule.js'
import type { RulingsOptions } from './rulings.js'
import type { Terminal } from './terminal.js'
import type { JobsOptions, WorkOptions } from './work.js'

const RECORD = PLACE
/** What is copied file by file. */
const FOLDER = 'folder of the record'
const LOOPBACK = '127.0.0.1'
const GREATEST_PORT = 65535

/**
 * The commands that keep, remake and serve a record. Each loads its work when it is asked for: no other command needs a
 * server.
 */
export function declareKeeping({ program, terminal }: CommandLine): void {
  program
    .command('rebuild')
    .description('Forget everything but reports, rulings, your own names and registers, and make it anew.')
    .option('--record <place>', RECORD, DEFAULT_RECORD)
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .addHelpText('after', '\nExample:\n  attache rebuild --record attache-record')
    .action(async (options: RecordOption) => {
      await (await import('./rebuild.js')).rebuild(options, terminal)
    })

  program
    .command('move')
    .description(
      'Take a record over to another place, from a folder into a database or back; it stays where it was as well.',
    )
    .option('--record <place>', RECORD, DEFAULT_RECORD)
    .requiredOption('--to <place>', 'folder or database that holds no record yet')
    .addHelpText('after', '\nExample:\n  attache move --record attache-record --to postgres://desk@localhost/press')
    .action(async (options: MoveOptions) => {
      await (await import('./move.js')).move(options, terminal)
    })

  declareQueue(program, terminal)

  program
    .command('backup <folder>')
    .description('Copy the record, people and fetched pages included, into a folder; a desk that serves it goes on.')
    .option('--record <dir>', FOLDER, DEFAULT_RECORD)
    .addHelpText('after', '\nExample:\n  attache backup record-2024-05-03 --record attache-record')
    .action(async (to: string, options: { readonly record: string }) => {
      await (await import('./backup.js')).backup(to, options, terminal)
    })

  program
    .command('restore <backup>')
    .description('Put a backup where no record is yet, once every file of it was found as it was written.')
    .option('--record <dir>', FOLDER, DEFAULT_RECORD)
    .addHelpText('after', '\nExample:\n  attache restore record-2024-05-03 --record restored-record')
    .action(async (from: string, options: { readonly record: string }) => {
      await (await import('./backup.js')).restore(from, options, terminal)
    })

  declareRulings(program, terminal)

  program
    .command('rulings')
    .description(
      'List what people ruled, with who and when; as lines for version control, or as examples to teach and measure a reader.',
    )
    .option('--record <place>', RECORD, DEFAULT_RECORD)
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option('--lines', 'as lines that attache read takes into another record')
    .option('--examples', 'each judgement with its sentence and what was read in it, a line of JSON each')
    .addHelpText('after', '\nExample:\n  attache rulings --lines --record attache-record')
    .action(async (options: RulingsOptions) => {
      await (await import('./rulings.js')).listRulings(options, terminal)
    })

  withServing(
    program
      .command('desk')
      .description(
        'Serve the record in the browser and over its API, on this machine only unless another host is named.',
      )
      .option('--record <place>', RECORD, DEFAULT_RECORD)
      .option('--create', 'begin an empty record where there is none')
      .option(...KEPT_REFERENCE)
      .option(...NO_REFERENCE),
  )
    .addHelpText('after', '\nExample:\n  attache desk --record attache-record --port 4173')
    .action(async (options: DeskOptions) => {
      await (await import('./desk.js')).desk(options, terminal)
    })

  withServing(
    program
      .command('start')
      .description('Read the sample corpus into a record where there is none yet, and serve the desk.')
      .option('--record <place>', RECORD, DEFAULT_RECORD)
      .option(...KEPT_REFERENCE)
      .option(...NO_REFERENCE),
  )
    .addHelpText('after', '\nExample:\n  attache start --record attache-record')
    .action(async (options: DeskOptions) => {
      await (await import('./start.js')).start(options, terminal)
    })
}

function declareQueue(program: Command, terminal: Terminal): void {
  program
    .command('work')
    .description(
      'Read the reports that wait in a database (attache read --later), and weave them, beside others who do.',
    )
    .requiredOption('--record <place>', 'database of the record: postgres://USER@HOST/DATABASE')
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option('--threads <number>', 'reports read at the same time (as many as there are cores)', readCount)
    .option('--lease <seconds>', 'how long a worker may be silent before another takes its reports (300)', readCount)
    .option('--until-done', 'end when nothing waits any more')
    .option('--no-weave', 'only read; others weave')
    .addHelpText('after', '\nExample:\n  attache work --record postgres://desk@localhost/press')
    .action(async (options: WorkOptions) => {
      await (await import('./work.js')).work(options, terminal)
    })

  program
    .command('jobs')
    .description('Tell how many reports wait to be read, and which were given up and why.')
    .requiredOption('--record <place>', 'database of the record: postgres://USER@HOST/DATABASE')
    .option('--retry [mark]', 'have those given up tried again: one by its mark, or all')
    .addHelpText('after', '\nExample:\n  attache jobs --record postgres://desk@localhost/press --retry')
    .action(async (options: JobsOptions) => {
      await (await import('./work.js')).jobs(options, terminal)
    })
}

/** Where a desk listens and to whom it answers. */
function withServing(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on', readPort)
    .option('--host <name>', 'host to listen on', LOOPBACK)
    .option('--listen <host:port>', 'both in one; beyond this machine everybody must log in')
    .option('--url <address>', 'the address under which people open it, where it is another')
    .option('--book <dir>', 'folder of people, tokens and the log, where it is not that of the record')
    .option('--login', 'ask for log-ins on this machine as well: behind a proxy')
    .option('--oidc-issuer <address>', 'people come in by this provider of OpenID Connect')
    .option('--oidc-client <id>', 'what the provider calls this desk; its secret comes in ATTACHE_OIDC_SECRET')
    .option('--per-minute <number>', 'requests of one caller that the API answers in a minute', readCount)
    .option('--mail-from <address>', 'who mail of watches comes from; the house that takes it comes in ATTACHE_SMTP')
    .option('--webhook-hosts <address...>', 'addresses of your own network that watches may call')
    .option('--log', 'write a line of JSON for each request')
}

function readCount(word: string): number {
  const count = Number(word)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1')
  return count
}

function declareRulings(program: Command, terminal: Terminal): void {
  const rule = program
    .command('rule')
    .description('Keep what a person decided; the record is made anew around it.')
    .addHelpText(
      'after',
      '\nExample:\n  attache rule date undated-blog-analysis.txt 2024-11-05 --record attache-record',
    )
  const declare = (name: string, description: string, example: string): Command =>
    rule
      .command(name)
      .description(description)
      .option('--record <place>', RECORD, DEFAULT_RECORD)
      .option(...KEPT_REFERENCE)
      .option(...NO_REFERENCE)
      .option('--by <name>', 'who decided; otherwise whoever is logged in')
      .addHelpText('after', `\nExample:\n  attache rule ${example} --record attache-record`)
  declare('date <report> <date>', 'A report is of this day.', 'date undated-blog-analysis.txt 2024-11-05').action(
    async (report: string, date: string, options: RuleOptions) =>
      (await import('./rule.js')).ruleDate(report, date, options, terminal),
  )
  declare('same <a> <b>', 'Two entities are one, or two entries are one event.', 'same E1 E2').action(
    async (a: string, b: string, options: RuleOptions) =>
      (await import('./rule.js')).rulePair('same', a, b, options, terminal),
  )
  declare('different <a> <b>', 'Two that were taken for one are not.', 'different E1 E2').action(
    async (a: string, b: string, options: RuleOptions) =>
      (await import('./rule.js')).rulePair('different', a, b, options, terminal),
  )
  declare('wrong <entry>', 'An entry is not what the words say.', 'wrong n1').action(
    async (entry: string, options: RuleOptions) => (await import('./rule.js')).ruleWrong(entry, options, terminal),
  )
  declare('right <entry>', 'An entry is what the words say.', 'right n1').action(
    async (entry: string, options: RuleOptions) => (await import('./rule.js')).ruleRight(entry, options, terminal),
  )
  declare(
    'set <entry> <fact> <value>',
    'Put a fact of an entry right: kind, standing, day, place, or parties (“India; Russia > China”).',
    'set n1 kind call',
  ).action(async (entry: string, fact: string, value: string, options: RuleOptions) =>
    (await import('./rule.js')).ruleFact(entry, fact, value, options, terminal),
  )
  declare(
    'speaker <words> <name>',
    'Words of a report (FILE:WORDS) were said by somebody of the record.',
    'speaker "interview-retired-general.txt:We still operate" "Arvind Kohli"',
  ).action(async (words: string, name: string, options: RuleOptions) =>
    (await import('./rule.js')).ruleSpeaker(words, name, options, terminal),
  )
  declare('undo <mark>', 'Take a ruling back; “last” is the last that stands.', 'undo last').action(
    async (mark: string, options: RuleOptions) => (await import('./rulings.js')).undoRuling(mark, options, terminal),
  )
}

export function readPort(word: string): number {
  const port = Number(word)
  if (!Number.isInteger(port) || port < 0 || port > GREATEST_PORT)
    throw new InvalidArgumentError(`Expected a number from 0 to ${GREATEST_PORT}`)
  return port
}
