import type { Register } from '../intake/register.js'
import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { Published, ReportId } from '../intake/report.js'
import { words, type Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import type { Excerpt, ToldAcross, ToldIn } from '../record/query.js'
import type { TheRecord } from '../record/record.js'
import type { RecordWalk } from '../record/record-walk.js'
import { hostOf, toldOutlet } from '../record/told-outlet.js'
import { outletOfName } from '../reference/outlet-of-name.js'
import type { Lineage, Paraphrase, Story, WovenEntity } from '../weaving/weave.js'
import { markOfFootnote } from './entry-address.js'

export { hostOf, toldOutlet }

/** What is asked about single things of a record: the same of one that is held whole and of one that lies in rows. */
export interface ThingLookUp {
  /** Series of others that lie beside the record; none where none was brought. */
  readonly registers: readonly Register[]
  /** Whether likely entries were asked for. */
  readonly likely: boolean
  readonly isStated: (entry: Pick<Entry, 'tier'>) => boolean
  /** How many likely entries are left out. */
  readonly leftOut: number
  /**
   * The day of the newest report: what was planned for a day before it is no longer to come. Null where no report has a
   * day.
   */
  readonly newest: string | null
  readonly reading: (id: ReportId) => Reading | undefined
  readonly entity: (id: string) => WovenEntity | undefined
  /** By its number, or by a name that lasts (see `lastingName`). */
  readonly entry: (id: string) => Entry | undefined
  readonly storyOf: (report: ReportId) => Story | undefined
  /** The woven entity that a reading’s own entity became. */
  readonly wovenOf: (report: ReportId, entity: string) => WovenEntity | undefined
  /** The day of publication as the record has it, lent days included. */
  publishedOf(report: ReportId): Published | undefined
  /** Where a quote retells what the same speaker is quoted with. */
  readonly paraphraseOf: (report: ReportId, quote: string) => Paraphrase | undefined
}

/** A record with its look-ups made once: every view asks the same questions of it. */
export interface LookUp extends ThingLookUp {
  readonly record: TheRecord
  /** What is stated: the sure entries, and the likely ones where they were asked for. All are in the record. */
  readonly entries: readonly Entry[]
  story(id: string): Story | undefined
  /** How many reports there are; of an excerpt, in the whole record. */
  readonly reports: number
  /** Place of a lineage in the whole record. */
  placeOfLine(line: Lineage): number
  /**
   * In how many reports an entity is told, and in how many entries that are stated: of an excerpt none where it was not
   * asked for that.
   */
  toldIn(entity: WovenEntity): { readonly reports: number; readonly entries: number }
  /** Of an excerpt that was asked for it: how an entity is told across the whole record. */
  across(entity: WovenEntity): ToldAcross | undefined
  /** The entry that an event mention became a footnote of. */
  entryOf(report: ReportId, event: string): Entry | undefined
}

/** What is asked for beside what is sure. */
export interface LookUpChoice {
  readonly likely?: boolean
  readonly registers?: readonly Register[]
  /** Where the record is an excerpt: what it is one of. */
  readonly excerpt?: Excerpt
}

/** The look-ups of a part of a record, as if all of it were there. */
export function lookInto(excerpt: Excerpt, choice: Omit<LookUpChoice, 'excerpt'> = {}): LookUp {
  return openLookUp(excerpt.record, { ...choice, excerpt })
}

/** Makes the look-ups of a record, once for all views of it. */
export function openLookUp(record: TheRecord, { likely = false, registers = [], excerpt }: LookUpChoice = {}): LookUp {
  const { weave } = record
  const isStated = ({ tier }: Pick<Entry, 'tier'>) => tier === 'sure' || (likely && tier === 'likely')
  const readings = new Map(record.readings.map((reading) => [reading.report.id, reading]))
  const entities = new Map(weave.entities.map((entity) => [entity.id, entity]))
  const entries = new Map(record.entries.map((entry) => [entry.id, entry]))
  const stories = new Map(weave.stories.map((story) => [story.id, story]))
  const storyOf = new Map(weave.stories.flatMap((story) => story.reports.map((report) => [report, story] as const)))
  const woven = new Map(
    weave.entities.flatMap((entity) =>
      entity.members.map((member) => [`${member.report} ${member.entity}`, entity] as const),
    ),
  )
  const told = new Map(
    record.entries.flatMap((entry) => entry.footnotes.map((note) => [`${note.report} ${note.event}`, entry] as const)),
  )
  // Made when first asked for: a mark for every footnote of a large record takes a while.
  let marked: ReadonlyMap<string, Entry> | undefined
  const byMark = () =>
    (marked ??= new Map(
      record.entries.flatMap((entry) => entry.footnotes.map((note) => [markOfFootnote(note), entry] as const)),
    ))
  let newest = excerpt?.tally.newest
  let inEntries: ReadonlyMap<string, number> | undefined
  return {
    get newest() {
      newest ??= record.readings
        .flatMap(({ layout }) => (layout.published ? (daysOf(layout.published.date).latest ?? []) : []))
        .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
      return newest
    },
    record,
    registers,
    likely,
    entries: record.entries.filter(isStated),
    isStated,
    leftOut: likely
      ? 0
      : (excerpt?.tally.entries.likely ?? record.entries.filter(({ tier }) => tier === 'likely').length),
    reports: excerpt?.tally.reports ?? record.readings.length,
    placeOfLine: (line) => excerpt?.places.get(line) ?? weave.lineage.indexOf(line),
    toldIn: (entity) => {
      const told = excerpt?.told.get(entity.id)
      if (told) return { reports: told.reports, entries: countStated(told, likely) }
      inEntries ??= countEntries(record.entries.filter(isStated))
      return { reports: entity.reports.length, entries: inEntries.get(entity.id) ?? 0 }
    },
    across: (entity) => excerpt?.across.get(entity.id),
    reading: (id) => readings.get(id),
    entity: (id) => entities.get(id),
    entry: (id) => entries.get(id) ?? byMark().get(id),
    story: (id) => stories.get(id),
    storyOf: (report) => storyOf.get(report),
    wovenOf: (report, entity) => woven.get(`${report} ${entity}`),
    entryOf: (report, event) => told.get(`${report} ${event}`),
    publishedOf: (report) => weave.published.get(report),
    paraphraseOf: (report, quote) => weave.paraphrases.find((one) => one.report === report && one.quote === quote),
  }
}

const countStated = ({ entries }: ToldIn, likely: boolean): number =>
  (entries?.sure ?? 0) + (likely ? (entries?.likely ?? 0) : 0)

/** The look-ups of a record that lies in rows. */
export function walkLookUp(
  walk: RecordWalk,
  { likely = false, registers = [] }: Omit<LookUpChoice, 'excerpt'> = {},
): ThingLookUp {
  const { reading, entity, entry, storyOf, wovenOf, paraphraseOf, leftOut, newest } = walk
  return {
    registers,
    likely,
    newest,
    reading,
    entity,
    entry,
    storyOf,
    wovenOf,
    paraphraseOf,
    isStated: ({ tier }) => tier === 'sure' || (likely && tier === 'likely'),
    leftOut: likely ? 0 : leftOut,
    publishedOf: (report) => reading(report)?.layout.published ?? undefined,
  }
}

/** In how many entries each entity takes part. */
function countEntries(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { participants } of entries)
    for (const id of new Set(participants.map((one) => one.entity))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** What to call a report in a list: its title, else its first words. */
export function titleOf(reading: Reading): string {
  const { report, layout } = reading
  if (report.title) return report.title
  if (layout.title) return report.text.slice(layout.title.start, layout.title.end)
  const first = reading.sentences[0]
  const start = first ? report.text.slice(first.start, first.end) : report.text.trim()
  return start.length > 90 ? `${start.slice(0, 87).trimEnd()}…` : start
}

/**
 * The agency whose words an outlet printed, by its name on the shelf: told beside the report, or by its credit line.
 * Null where none is told, or where it is the outlet.
 */
export function agencyOf({ report, layout }: Pick<Reading, 'report' | 'layout'>): string | null {
  const credits = [report.agency, ...layout.credits].flatMap((credit) => credit ?? [])
  const told = credits.map(outletOfName).find((one) => one?.agency === true)
  const printer = toldOutlet({ report, layout }) ?? undefined
  return told === undefined ||
    (printer !== undefined && (printer.startsWith(told.name) || outletOfName(printer)?.name === told.name))
    ? null
    : told.name
}

/** “Oslo Post (Reuters)”: who printed a report, and whose words these are where it is an agency. */
export function printedBy(reading: Reading): string {
  const agency = agencyOf(reading)
  return agency === null ? outletOf(reading) : `${outletOf(reading)} (${agency})`
}

/** The same within a sentence of ours: a file is called one. */
export function sayOutlet(reading: Reading): string {
  return toldOutlet(reading) === null ? `file ${outletOf(reading)}` : outletOf(reading)
}

/** What to call the printer of a report: its outlet, or, where nothing tells that, the file it came in. */
export function outletOf(reading: Reading): string {
  const { report } = reading
  return toldOutlet(reading) ?? report.file?.split(/[\\/]/).at(-1) ?? report.id
}

/**
 * A sentence of the weave, which calls reports and what they tell by ids, with their outlets and files, and the words
 * that tell it, in place of these.
 */
export function withOutlets(text: string, look: ThingLookUp): string {
  return text.replace(/([\w~.-]+)( v\d+)?/gu, (written: string, word: string, told: string | undefined) => {
    const reading = look.reading(word)
    if (!reading) return written
    const event = reading.events.find(({ id }) => id === told?.trim())
    return event === undefined
      ? `${outletOf(reading)}${told ?? ''}`
      : `${outletOf(reading)} ‹${words(reading.report, event).replace(/\s+/gu, ' ')}›`
  })
}

/** The name an entity of a reading goes by across the record. */
export function nameOf(look: ThingLookUp, report: ReportId, entity: string | null): string | null {
  if (entity === null) return null
  const own = look.reading(report)?.entities.find((one) => one.id === entity)
  return look.wovenOf(report, entity)?.name ?? own?.name ?? null
}

/** Every name that an entity of a reading goes by across the record. */
export function namesOf(look: ThingLookUp, report: ReportId, entity: string | null): readonly string[] {
  const [woven, name] = [entity === null ? undefined : look.wovenOf(report, entity), nameOf(look, report, entity)]
  return [...(name === null ? [] : [name]), ...(woven?.aliases ?? [])]
}
