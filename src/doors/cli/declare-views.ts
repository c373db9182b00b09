import type { Command } from 'commander'
import type { LookUp } from '../../views/look-up.js'
import type { QuoteChoice } from '../../views/list-quotes.js'
import type { PositionChoice } from '../../views/positions.js'
import type { TimelineOptions } from './ask.js'
import type { PartOptions } from './ask-things.js'
import { readCount, readDay } from './check-arguments.js'
import type { RecordOption } from './open-record.js'
import { DEFAULT_RECORD, PLACE, KEPT_REFERENCE, LIKELY, NO_REFERENCE } from './options.js'
import type { DossierOptions } from './dossier.js'
import type { ChangesOptions } from './changes.js'
import type { ExportOptions } from './export.js'
import { declareRegisters } from './declare-registers.js'
import type { CommandLine } from './program.js'
import type { Terminal } from './terminal.js'

/** Which record is shown, and whether what is only likely is shown too. */
interface ViewOptions extends RecordOption {
  readonly likely?: boolean
}

/** The views, loaded when one is asked for. */
type Views = typeof import('./show.js')

/** The commands that show what the record holds. */
export function declareViews({ program, terminal }: CommandLine): void {
  const declare = (name: string, description: string, example: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--record <place>', PLACE, DEFAULT_RECORD)
      .option(...KEPT_REFERENCE)
      .option(...NO_REFERENCE)
      .option(...LIKELY)
      .addHelpText('after', `\nExample:\n  attache ${example} --record attache-record`)
  const printBeside: Print = async (options, show) => {
    const [views, { openRecordWithRegisters }] = await Promise.all([import('./show.js'), import('./open-record.js')])
    const { record, registers } = await openRecordWithRegisters(options)
    await terminal.print(show(views, views.openLookUp(record, { likely: options.likely === true, registers })))
  }

  declareExport(program, terminal)

  declareTimeline(declare, terminal)

  declareChanges(declare, terminal)

  declare(
    'dossier',
    'A document with numbered footnotes on a relation, an actor, a story, a deal or a search; without any of them, on the whole record.',
    'dossier --between India Russia',
  )
    .option('--between <states...>', 'two states, by name or code: India RUS')
    .option('--actor <name>', 'somebody, a body or a state')
    .option('--story <id>', 'the reports of one story, by its id or by words of its title')
    .option('--deal <thing>', 'what is bought, built or lent, as attache deals prints it')
    .option('--search <words...>', 'everything that holds these words, side by side')
    .option(
      '--format <form>',
      'markdown, html (one page that needs no network), docx or obsidian (a folder of notes)',
      'markdown',
    )
    .option('--out <path>', 'file, or folder of obsidian; otherwise it is printed')
    .option('--force', 'replace what stands there; what you wrote in notes of the folder stays')
    .option('--names', 'print with each line the name that your notes call it by')
    .option('--notes', 'say where your notes on this dossier lie, and lay the file with its rules where there is none')
    .option('--keep-edition', 'keep this as the edition that later changes are marked against')
    .action(async (options: DossierOptions) => {
      await (await import('./dossier.js')).dossier(options, terminal)
    })

  const register = inParts(
    declare(
      'register',
      'Two states: visits, meetings, agreements, deals, and what is upcoming; without names, every pair. Beneath it: registers of others, such as SIPRI’s.',
      'register India Russia',
    ),
  )
    .argument('[states...]', 'two states, by name or code: India RUS')
    .enablePositionalOptions()
    .action(async (states: readonly string[], options: PartOptions) =>
      (await import('./ask-things.js')).register(states, options, terminal),
    )
  declareRegisters(register, terminal)

  declare(
    'measures',
    'Two states in numbers: supplier share and spread by registers, meetings by level, agreements and deals by stage, voices, coverage.',
    'measures India Russia',
  )
    .argument('<a>', 'a state, by name or code')
    .argument('<b>', 'the other')
    .action(async (a: string, b: string, options: ViewOptions) =>
      (await import('./ask-things.js')).measures([a, b], options, terminal),
    )

  inParts(
    declare(
      'deals',
      'Deals and programmes over time: item, parties, quantity, value, and each stage with its words.',
      'deals',
    ),
  ).action(async (options: PartOptions) => (await import('./ask-things.js')).deals(options, terminal))

  inParts(declare('figures', 'Figures of one measure side by side, and why they differ.', 'figures')).action(
    async (options: PartOptions) => (await import('./ask-things.js')).figures(options, terminal),
  )

  declare('why', 'Every sentence, word and rule beneath an entry, and why it was joined.', 'why n1')
    .argument('<entry>', 'an entry, as timeline prints it: n1')
    .action(async (id: string, options: ViewOptions) => (await import('./ask.js')).why(id, options, terminal))

  declare(
    'compare',
    'Two to four reports side by side: who, when, where, said, figures, origin; each fact with which reports agree, differ or are silent; and who has the words from whom.',
    'compare s1',
  )
    .argument('<reports...>', 'reports by id, file name or the beginning of one; or a story, s1, or an entry, n1')
    .action(async (reports: readonly string[], options: ViewOptions) =>
      (await import('./compare.js')).compare(reports, options, terminal),
    )

  declare('who', 'Somebody or something: names, offices, entries, and why the names are one.', 'who Putin')
    .argument('<name>', 'a name, or a part of it; a group of states too')
    .option('--on <day>', 'of a group of states: who was in it on this day, such as 2018-06-01', readDay)
    .action(async (name: string, options: ViewOptions & { readonly on?: string }) =>
      (await import('./ask.js')).who(name, options, terminal),
    )

  const declareSaid = (command: Command, by: string, about: string, show: 'quotes' | 'statements' | 'denials') =>
    inParts(command)
      .option('--by <name>', `only what this speaker ${by}`)
      .option('--about <words>', `only ${about} these words`)
      .action(async (options: PartOptions & QuoteChoice) => (await import('./ask-things.js'))[show](options, terminal))

  declareSaid(
    declare('quotes', 'What was said, by whom, and through whom.', 'quotes --by Putin'),
    'said',
    'quotes that hold',
    'quotes',
  )
  declareSaid(
    declare(
      'statements',
      'Words that several reports print: whose they are, where they most likely come from, and each wording word by word.',
      'statements --about ports',
    ),
    'said',
    'statements that hold',
    'statements',
  )
  declareSaid(
    declare(
      'denials',
      'What was denied or rejected, by whom, of whom, and where the claim stands; corrections, and questions left without an answer.',
      'denials --by Kremlin',
    ),
    'denied, corrected or did not answer',
    'where what is denied holds',
    'denials',
  )

  inParts(
    declare(
      'positions',
      'The line of a state over time, matter by matter: what it called for, welcomed, criticised, declined to say, held back from.',
      'positions India --on Ukraine',
    ),
  )
    .argument('[state]', 'a state, or somebody by name; without one, the states that the record holds positions of')
    .option('--of <state>', 'the same as the argument')
    .option(
      '--on <words>',
      'one matter with all its words: only where the sentence holds these words, or names what they name',
    )
    .action(async (state: string | undefined, options: PartOptions & Partial<PositionChoice>) => {
      const of = state ?? options.of
      await (await import('./ask-things.js')).positions({ ...options, ...(of === undefined ? {} : { of }) }, terminal)
    })

  declareCheck(declare, printBeside, terminal)
}

/** A list that may be long is printed in parts. */
const inParts = (command: Command): Command =>
  command
    .option('--limit <number>', 'so many at a time (500)', readCount)
    .option('--after <place>', 'go on after the place that the last part ended with')

/** How the commands that show a record are declared and print. */
type Declare = (name: string, description: string, example: string) => Command
type Print = (options: ViewOptions, show: (views: Views, look: LookUp) => string) => Promise<void>

/** The timeline, and what narrows it. */
function declareTimeline(declare: Declare, terminal: Terminal): void {
  const several = (value: string, before: readonly string[] = []) => [...before, value]
  declare(
    'timeline',
    'Who did what, when, told by how many independent voices; what has no date comes last.',
    'timeline --between India Russia --from 2023',
  )
    .option('--actor <name>', 'only where somebody takes part whose name holds this')
    .option('--between <states...>', 'only where both states have a part, by name or code: India RUS')
    .option('--kind <kind>', 'only entries of this kind; may be given again', several)
    .option('--modality <standing>', 'only what is so far a fact: happened, planned, denied …')
    .option('--from <date>', 'only from this day, month or year on')
    .option('--to <date>', 'only up to this day, month or year')
    .option('--outlet <name>', 'only what an outlet tells whose name holds this')
    .option(
      '--text <words>',
      'only what these words tell, in any order; "a phrase" in marks, sanction* for a beginning',
    )
    .option('--limit <number>', 'so many at a time (500)', readCount)
    .option('--after <place>', 'go on after the place that the last part ended with')
    .action(async (options: TimelineOptions) => (await import('./ask.js')).timeline(options, terminal))
}

/** Words checked as a quotation; beneath it figures held against registers. */
function declareCheck(declare: Declare, printBeside: Print, terminal: Terminal): void {
  const check = declare(
    'check',
    'Whether these words were said: exactly, nearly or not at all, by whom, in which reports; and what is wrong with them as a quotation.',
    'check "There is no contract yet"',
  )
    .argument('[words]', 'the words, in quotation marks')
    .option('--words <words>', 'the words, where they are the name of a command (figures), or a single one')
    .option('--by <name>', 'who is said to have said them')
    .enablePositionalOptions()
    .action(
      async (words: string | undefined, options: ViewOptions & { readonly by?: string; readonly words?: string }) =>
        (await import('./ask.js')).check(options.words ?? words ?? '', options, options.words !== undefined, terminal),
    )
  check
    .command('figures')
    .description(
      'Claimed shares and sums held against the registers beside the record: the windows in which each is given, and what cannot be settled.',
    )
    .option('--record <place>', PLACE, DEFAULT_RECORD)
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option(...LIKELY)
    .addHelpText('after', '\nExample:\n  attache check figures --record attache-record')
    .action((options: ViewOptions) => printBeside(options, (views, look) => views.showHeldFigures(look)))
}

/** The command that tells what is new. */
function declareChanges(
  declare: (name: string, description: string, example: string) => Command,
  terminal: Terminal,
): void {
  declare(
    'changes',
    'What changed in the record: new entries, further voices, denials, figures, copies; what was merged, split or is gone.',
    'changes --since 2024-05-17',
  )
    .option('--since <day>', 'from this day on, or last: what changed the last time', 'last')
    .action(async (options: ChangesOptions) => (await import('./changes.js')).changes(options, terminal))
}

/** The command that writes the record for other programs: all of it, or what a search finds. */
function declareExport(program: Command, terminal: Terminal): void {
  const several = (value: string, before: readonly string[] = []) => [...before, value]
  program
    .command('export')
    .description(
      'Write the record, or what a search of it finds, for other programs; `attache export --formats` lists the forms.',
    )
    .option('--record <place>', PLACE, DEFAULT_RECORD)
    .option(...KEPT_REFERENCE)
    .option(...NO_REFERENCE)
    .option(...LIKELY)
    .option('--format <format>', 'how to write it', 'json')
    .option('--formats', 'list the forms and what each loses')
    .option('--plan', 'say what will be written and what will be lost, and write nothing')
    .option('--out <path>', 'file, or folder of a form with several tables; otherwise it is printed')
    .option('--force', 'replace what stands there')
    .option('--table <name>', 'one table of a form that has several')
    .option('--about <words>', 'only what holds these words')
    .option('--with <name>', 'only where this name takes part; may be given again', several)
    .option('--kind <kind>', 'only entries of this kind; may be given again', several)
    .option('--from <date>', 'only from this day, month or year on')
    .option('--to <date>', 'only up to this day, month or year')
    .addHelpText(
      'after',
      '\nExample:\n  attache export --format csv --table entries --with India --with Russia --from 2023 --record attache-record',
    )
    .action(async (options: ExportOptions & { readonly formats?: boolean }) => {
      const { exportRecord, listFormats } = await import('./export.js')
      await (options.formats ? terminal.print(listFormats()) : exportRecord(options, terminal))
    })
}
