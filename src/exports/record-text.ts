import { words, type Quote, type Reading } from '../reading/reading.js'
import { tierOf, type Entry } from '../record/entry.js'
import type { SpeakingState } from '../record/query.js'
import type { WovenEntity } from '../weaving/weave.js'
import { describeEntry, sayDate } from '../views/entry-line.js'
import { hostsOf } from '../views/entry-hosts.js'
import { companionsOf, namesAsWritten, rolesOverTime, sayRole, type WrittenName } from '../views/entity-told.js'
import { sayCertainty, type Explanation } from '../views/explain-entry.js'
import type { CheckedFinding, CheckedWords } from '../views/check-words.js'
import { sayChange, sumUpCheck } from '../views/say-check.js'
import type { Finding } from '../views/find-words.js'
import type { WordingStep } from '../views/compare-wordings.js'
import { sayAnswer, type Answer } from '../views/list-denials.js'
import type { SharedStatement } from '../views/list-statements.js'
import { sayOrigin } from '../views/statement-origin.js'
import { quotesOf, type QuoteChoice, type SpokenQuote } from '../views/list-quotes.js'
import { outletOf, printedBy, type LookUp } from '../views/look-up.js'
import type { Topic } from '../views/position-topics.js'
import { asSubject } from '../views/position-speaker.js'
import { spanShown, stanceSaid, type Position, type PositionChoice } from '../views/positions.js'
import { sentencesAround } from '../views/side-by-side.js'
import { sayAmount } from '../views/say-amount.js'
import { sayCopy } from '../views/stored-copy.js'
import { sayPublished } from '../views/say-published.js'
import { wherePrinted } from '../views/where-printed.js'
import { listTimeline } from '../views/timeline-list.js'

/** A part of a longer list, as its end is told. */
export interface ShownPart {
  readonly shown: number
  readonly all: number
  /** What to give to see what follows. */
  readonly after: string
}

/**
 * The record, or these entries of it, as a table for a terminal: when, who did what, told by how many, and the name to
 * ask `why` with.
 */
export function renderTimeline(
  look: LookUp,
  entries: readonly Entry[] = look.entries,
  part: ShownPart | null = null,
): string {
  const { dated, undated } = listTimeline(entries)
  if (dated.length + undated.length === 0)
    return `no ${look.likely ? '' : 'sure '}entries in ${look.reports} reports\n${sayLeftOut(look)}`
  const hosts = (entry: Entry) =>
    hostsOf(entry, look)
      .map(({ said, entry: host }) => `, ${said} ${host.id}`)
      .join('')
  const row = (entry: Entry) => [
    entry.id,
    sayDate(entry.when),
    `${describeEntry(entry, look)}${hosts(entry)}`,
    sayVoices(entry),
  ]
  const tray = undated.length > 0 ? `\nundated (${undated.length})\n${renderColumns(undated.map(row))}` : ''
  return `${renderColumns(dated.map(row))}${tray}${sayPart(part)}${sayLeftOut(look)}`
}

/** “500 of 8640 entries; --after WyI… goes on.” */
function sayPart(part: ShownPart | null): string {
  return part === null
    ? ''
    : `\n${part.shown} of ${part.all} entries; --after ${part.after} goes on, --actor, --between, --from and --to narrow.\n`
}

/** “500 of 8640 quotes; --after WyI… goes on.”; nothing at the end of a list. */
export function sayRest(
  { shown, all, next }: { readonly shown: number; readonly all: number; readonly next: string | null },
  what: string,
): string {
  return next === null ? '' : `\n${shown} of ${all} ${what}; --after ${next} goes on.\n`
}

/** “12 likely entries are left out; --likely brings them.”; nothing where none is. */
export function sayLeftOut({ leftOut }: Pick<LookUp, 'leftOut'>): string {
  return leftOut === 0
    ? ''
    : `\n${leftOut} likely ${leftOut === 1 ? 'entry is' : 'entries are'} left out; --likely brings ${leftOut === 1 ? 'it' : 'them'}.\n`
}

/** “2 voices in 3 reports”. */
export function sayVoices({ voices, reports }: Pick<Entry, 'voices' | 'reports'>): string {
  return `${voices} ${voices === 1 ? 'voice' : 'voices'} in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`
}

/** Columns as wide as their widest cell. */
export function renderColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length)
    })
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** An entry taken apart, down to the words and the rules. */
export function renderExplanation({ entry, line, notes, hosts, guests, joined }: Explanation): string {
  const told = notes.flatMap(({ note, copy, reading, sentence, footings, certainty }, index) => [
    `${index + 1}. ${[printedBy(reading), sayPublished(reading), ...wherePrinted(reading.report, note.sentence)].join(', ')}`,
    `   ${sentence}`,
    ...(copy ? [`       ${sayCopy(copy)}`, `       live page: ${copy.live}`] : []),
    ...certainty.map((line) => `       ${line}`),
    ...renderColumns(footings.map(({ fact, words, rule }) => [`       ${fact}`, `‹${words}›`, `rule ${rule}`]))
      .trimEnd()
      .split('\n'),
  ])
  const beside = [
    ...hosts.flatMap(({ said, entry: host, line: of, told: words }) => [
      '',
      `${said} ${host.id}  ${of}`,
      ...words.map(({ outlet, words: quoted }) => `   ${outlet}: ‹${quoted}›`),
    ]),
    ...guests.map(({ said, entry: guest, line: of }) => `\n${said} it: ${guest.id}  ${of}`),
  ]
  const grounds = joined.flatMap(({ what, grounds: of }) => [
    '',
    `why ${what}`,
    ...of.map((ground) => `   ${ground.because}  (rule ${ground.rule}, ${ground.score.toFixed(2)})`),
  ])
  return `${[`${entry.id}  ${line}  (${sayVoices(entry)}; ${sayCertainty(entry)})`, '', ...told, ...beside, ...grounds].join('\n')}\n`
}

const COMPANIONS_SHOWN = 12

/** “(told 2024-03-01 to 2024-05-04)”: the days of the reports that tell an office; nothing where none has a day. */
function sayDays(days: readonly [string, string] | null): string {
  if (days === null) return ''
  return days[0] === days[1] ? ` (told ${days[0]})` : ` (told ${days[0]} to ${days[1]})`
}

function daysOfReports(reports: readonly string[], look: LookUp): readonly [string, string] | null {
  const days = reports.flatMap((id) => look.reading(id)?.layout.published?.date ?? []).sort()
  return days.length === 0 ? null : [days[0]!, days.at(-1)!]
}

/** What of an entity is shown where there is much of it, and how many entries are not. */
export interface ShownOf {
  readonly entries: readonly Entry[]
  readonly more: number
}

/** Somebody or something across the record: names, offices, why they are one, and entries. */
export function renderEntity(entity: WovenEntity, look: LookUp, shown?: ShownOf): string {
  const across = look.across(entity)
  const roles = rolesOverTime(entity.roles).map(
    (role) =>
      `${sayRole(role)}${sayDays(across ? across.roleDays[entity.roles.indexOf(role)]! : daysOfReports(role.reports, look))}`,
  )
  const counted = (names: readonly WrittenName[]) =>
    names.map(({ name, times }) => (times > 1 ? `${name} ×${times}` : name)).join(', ')
  const [written, companions] = [namesAsWritten(entity, look), companionsOf(entity, look)]
  const own = look.record.entries.filter((entry) => entry.participants.some((one) => one.entity === entity.id))
  const entries = shown?.entries ?? own.filter((entry) => look.isStated(entry))
  const unstated = across
    ? look.likely
      ? 0
      : across.entries.likely
    : own.filter((entry) => entry.tier === 'likely' && !look.isStated(entry)).length
  const leftOut =
    unstated === 0
      ? []
      : [
          `   ${unstated} likely ${unstated === 1 ? 'entry is' : 'entries are'} left out; --likely brings ${unstated === 1 ? 'it' : 'them'}`,
        ]
  const { reports } = look.toldIn(entity)
  const quotes = quotesOf(entity, look)
  const unread = across ? across.quotedIn.filter((report) => !look.reading(report)).length : 0
  return [
    `${entity.id}  ${entity.name}  (${[entity.kind, entity.country].filter(Boolean).join(', ')})`,
    ...(written.length > 0 ? [`   written ${counted(written)}`] : []),
    ...(roles.length > 0 ? [`   ${roles.join('; ')}`] : []),
    ...(companions.length > 0 ? [`   with ${counted(companions.slice(0, COMPANIONS_SHOWN))}`] : []),
    `   in ${reports} ${reports === 1 ? 'report' : 'reports'}`,
    ...entity.grounds.map(
      (ground) => `   one because ${ground.because}  (rule ${ground.rule}, ${ground.score.toFixed(2)})`,
    ),
    ...entries.flatMap((entry) => [
      `   ${entry.id}  ${sayDate(entry.when)}: ${describeEntry(entry, look)}`,
      ...footings(entry, look),
    ]),
    ...(shown && shown.more > 0
      ? [`   ${shown.more} more entries; attache timeline --actor "${entity.name}" has them all`]
      : []),
    ...leftOut,
    ...quotes.map(
      ({ reading, quote, text }) =>
        `   said${quote.stance === 'asserts' ? '' : ` (${quote.stance})`}: “${text}”\n        ${outletOf(reading)}, ${sayPublished(reading)}`,
    ),
    ...(unread > 0 ? [`   words of ${unread} more reports; attache quotes --by "${entity.name}" has them all`] : []),
  ]
    .map((row) => `${row}\n`)
    .join('')
}

/** The first sentence beneath an entry, with its report, and how many others there are; `why` has them all. */
function footings({ footnotes }: Entry, look: LookUp): readonly string[] {
  const [first, ...others] = footnotes
  const reading = look.reading(first.report)
  const more = others.length > 0 ? `, and ${others.length} more` : ''
  return reading
    ? [
        `        ‹${words(reading.report, first.sentence).replace(/\s+/gu, ' ')}›  ${outletOf(reading)}, ${sayPublished(reading)}${more}`,
      ]
    : []
}

/** Quotes, each with its speaker and its report. */
export function renderQuotes(quotes: readonly SpokenQuote[], choice: QuoteChoice): string {
  if (quotes.length === 0) return `no quotes${sayChoice(choice)}\n`
  return quotes
    .map(
      ({ reading, quote, text, speaker, via, retells }) =>
        `${speaker ?? 'nobody named'}, ${quote.form}${quote.stance === 'asserts' ? '' : `, ${quote.stance}`}${via === null ? '' : `, through ${via}`}${sayTier(quote.confidence)}\n    “${text}”\n    ${outletOf(reading)}, ${sayPublished(reading)}${sayUnnamed(reading, quote)}\n${retells ? `    retells “${retells.text}”, ${outletOf(retells.reading)}\n` : ''}`,
    )
    .join('')
}

/**
 * Statements that several reports print: whose, from where, and each wording word by word against the first. `[-left
 * out-] {+put in+}`.
 */
export function renderStatements(statements: readonly SharedStatement[], choice: QuoteChoice): string {
  if (statements.length === 0) return `no statement${sayChoice(choice)} that two reports print\n`
  return (
    statements
      .map(({ speaker, origin, wordings, retellings }) =>
        [
          `${speaker ?? 'nobody named'}, in ${new Set(wordings.map(({ reading }) => reading)).size} reports`,
          `    likely origin: ${sayOrigin(origin)}`,
          ...wordings.map(
            ({ reading, text, via, steps }) =>
              `    ${outletOf(reading)}, ${sayPublished(reading)}${via === null ? '' : `, through ${via}`}\n        “${steps.length === 0 ? text : steps.map(markStep).join(' ')}”`,
          ),
          ...retellings.map(
            ({ reading, text, ground }) =>
              `    retold in ${outletOf(reading)}, ${sayPublished(reading)}  (rule ${ground.rule}, ${ground.score.toFixed(2)})\n        “${text}”`,
          ),
        ].join('\n'),
      )
      .join('\n\n') + '\n'
  )
}

/** “, likely”: nothing of what is sure. */
function sayTier(confidence: number): string {
  return tierOf(confidence) === 'sure' ? '' : `, ${tierOf(confidence)}`
}

function markStep({ kind, text, as }: WordingStep): string {
  return { same: text, spelled: `[-${text}-] {+${as ?? ''}+}`, 'left out': `[-${text}-]`, 'put in': `{+${text}+}` }[
    kind
  ]
}

/** Denials, rejections, corrections and unanswered questions, each with its report. */
export function renderDenials(answers: readonly Answer[], choice: QuoteChoice): string {
  if (answers.length === 0) return `no denials, corrections or unanswered questions${sayChoice(choice)}\n`
  return answers
    .map(
      (answer) =>
        `${tierOf(answer.confidence) === 'sure' ? '' : 'likely: '}${sayAnswer(answer)}\n    ${outletOf(answer.reading)}, ${sayPublished(answer.reading)}: ‹${words(answer.reading.report, sentencesAround(answer.reading, answer.span)).replace(/\s+/g, ' ')}›\n`,
    )
    .join('')
}

/** “ by Kari Lund with “ports””: what was asked for and is not there. */
function sayChoice({ by, about }: QuoteChoice): string {
  return `${by === undefined ? '' : ` by ${by}`}${about === undefined ? '' : ` with “${about}”`}`
}

/** Why a source is not named, in the report’s words. */
function sayUnnamed({ report }: Reading, { source, hearsay }: Quote): string {
  const because = source?.unnamed?.reason ?? source?.unnamed
  return (
    (because ? `; not named: ${words(report, because)}` : '') +
    (hearsay ? `; ${source ? 'passed on by' : 'told by'} somebody unnamed: ${words(report, hearsay)}` : '')
  )
}

/** A state’s positions, matter by matter; what one matter has in all its words where one is asked for. */
export function renderPositions(topics: readonly Topic[], { of, on }: PositionChoice): string {
  const all = topics.reduce((sum, { positions }) => sum + positions.length, 0)
  if (all === 0) return `no position of ${of}${on === undefined ? '' : ` in a sentence with “${on}”`}\n`
  if (on !== undefined)
    return topics.flatMap(({ positions }) => positions.map((one) => renderPosition(one, null))).join('')
  const blocks = topics.map(
    ({ matter, positions }) =>
      `${matter ?? 'other matters'} (${positions.length})\n${positions.map((one) => renderPosition(one, SHORTENED)).join('')}`,
  )
  return `${blocks.join('\n')}\n--on WORDS shows one matter with all its words.\n`
}

/** The states that speak in the record, most first. */
export function renderSpeakingStates(states: readonly SpeakingState[]): string {
  return states.length === 0
    ? 'no positions of any state\n'
    : `${renderColumns(states.map(({ name, positions }) => [name, String(positions)]))}attache positions STATE shows them.\n`
}

/** Characters of the words shown where many matters are. */
const SHORTENED = 110

/**
 * Day, speaker, stance and words, and every outlet that tells it; of what was held back, the sentence that tells it.
 */
function renderPosition(position: Position, most: number | null): string {
  const { reading, repeats } = position
  const told = words(reading.report, spanShown(position)).replace(/\s+/g, ' ')
  const outlets = [...new Set([reading, ...repeats.map((one) => one.reading)].map(outletOf))]
  return `  ${sayPublished(reading)}  ${asSubject(position)} ${stanceSaid(position)} “${most === null ? told : shortened(told, most)}”\n      ${outlets.join(', ')}\n`
}

/** Cut between words. */
function shortened(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', most)).replace(/(?<![\s,;:])[\s,;:]+$/u, '')} …`
}

/**
 * Whether words were said: exactly, nearly or not at all, by whom, in which reports, and what is wrong with them as a
 * quotation.
 */
export function renderFindings(checked: CheckedWords, reports: number): string {
  const { findings, splice } = checked
  const spliced = splice
    ? [`spliced: put together from two places\n${renderFinding(splice.first)}${renderFinding(splice.second)}`]
    : []
  return [
    `${sumUpCheck(checked, reports)}\n`,
    ...spliced,
    ...findings.map(
      (finding) =>
        `${finding.verdict}${finding.similarity < 1 ? ` ${finding.similarity.toFixed(2)}` : ''}${renderFinding(finding)}${renderChanges(finding)}`,
    ),
  ].join('')
}

/** Where a stretch stands, who is held to it, and its words; with the whole sentence where they are a part of it. */
function renderFinding({ reading, span, speaker, form }: Finding): string {
  const said = form === null ? 'in the report’s own words' : `${form}, by ${speaker ?? 'nobody named'}`
  const around = words(reading.report, sentencesAround(reading, span)).replace(/\s+/g, ' ')
  const found = words(reading.report, span).replace(/\s+/g, ' ')
  return `  ${outletOf(reading)}, ${sayPublished(reading)}: ${said}\n    “${found}”\n${around.length > found.length + MARKS ? `    within ‹${around}›\n` : ''}`
}

/** A sentence that has only its full stop and its marks more than the words is not worth printing again. */
const MARKS = 4

function renderChanges(finding: CheckedFinding): string {
  return [
    ...finding.faults.map((fault) => `    ✕ ${fault}`),
    ...finding.changes.map((change) => `    ${sayChange(change)}`),
  ]
    .map((row) => `${row}\n`)
    .join('')
}

/** Every measure with its figures side by side; then how many stand alone. */
export function renderFigures(look: LookUp, alone: number): string {
  const { comparisons } = look.record.weave
  const name = (id: string | null) => (id === null ? undefined : look.entity(id)?.name)
  const compared = comparisons.map((one) => {
    const rows = one.figures.flatMap(({ report, figure }) => {
      const reading = look.reading(report)
      const found = reading?.figures.find(({ id }) => id === figure)
      return reading && found
        ? [
            [
              '   ',
              sayAmount(found),
              `‹${words(reading.report, found)}›`,
              found.period === null ? '' : sayDate(found.period),
              outletOf(reading),
              sayPublished(reading),
            ],
          ]
        : []
    })
    return `${[name(one.subject), one.of, one.counterpart && `from or with ${name(one.counterpart) ?? ''}`].filter(Boolean).join(', ')}: ${one.verdict}\n${renderColumns(rows)}    ${one.because}\n`
  })
  return `${compared.join('\n')}${compared.length > 0 ? '\n' : ''}${alone} figures stand alone; attache extract --only figures prints them.\n`
}

export { sayPublished as sayDay }
