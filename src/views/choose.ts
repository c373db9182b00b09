import type { Published, ReportId } from '../intake/report.js'
import { words, type Figure, type Reading } from '../reading/reading.js'
import { TIERS, tierOf, type Entry } from '../record/entry.js'
import { goesBy } from '../record/told/goes-by.js'
import type { TheRecord } from '../record/record.js'
import type { Listed, RecordLists, RecordWalk } from '../record/record-walk.js'
import type { Ruling } from '../weaving/ruling.js'
import type { WovenEntity } from '../weaving/weave.js'
import { describeEntry } from './entry-line.js'
import { byTime, isWithin } from './entry-order.js'
import { holdsWords } from './fold-words.js'
import { quotesIn, type SpokenQuote } from './list-quotes.js'
import type { LookUp, ThingLookUp } from './look-up.js'
import { sentencesAround } from './side-by-side.js'

/** A search of the record. What is left out is not asked about. */
export interface Choice {
  /** Words that the line of an entry, or a sentence that tells it, must hold. */
  readonly about?: string
  /** Names: each must be among those who take part, speak, or are counted. */
  readonly who?: readonly string[]
  /** Kinds of entry, any of them. */
  readonly kinds?: readonly string[]
  /** How far an entry is a fact: `planned`. */
  readonly modality?: string
  /** A day, a month or a year. */
  readonly from?: string
  readonly to?: string
}

/** A figure with the reading it stands in. */
export interface ToldFigure {
  readonly reading: Reading
  readonly figure: Figure
}

/** What people brought beside the reports: rulings, and names of their own. */
export interface Brought {
  readonly rulings: readonly Ruling[]
  readonly ownRows: string
  /** The day that a report came with, where the record has lent it another; undefined where it is not told. */
  readonly published: (report: ReportId) => Published | null | undefined
}

/**
 * What a search found, or the whole record: what every export writes from. Lists are gone through as often as they are
 * needed, and need not lie in memory.
 */
export interface Chosen {
  readonly look: ThingLookUp
  /** Whether nothing was asked for, so that everything is here. */
  readonly isWhole: boolean
  /** In the order of time; undated ones come last. */
  readonly entries: Listed<Entry>
  readonly quotes: Listed<SpokenQuote>
  readonly figures: Listed<ToldFigure>
  /** Reports that tell any of it. */
  readonly readings: Listed<Reading>
  /** Whoever takes part in, tells, or is the place of any of it; of the whole record all. */
  readonly entities: Listed<WovenEntity>
  /** All that the record holds, found or not. */
  readonly record: RecordLists
  /** Where a door hands it in: a record knows what came of rulings, not the rulings. */
  readonly brought?: Brought
}

/** The same, found in a record that is held whole. */
export interface ChosenWhole extends Chosen {
  readonly look: LookUp
  readonly entries: readonly Entry[]
  readonly quotes: readonly SpokenQuote[]
  readonly figures: readonly ToldFigure[]
  readonly readings: readonly Reading[]
  readonly entities: readonly WovenEntity[]
}

/**
 * Searches the record: entries, quotes and figures that fit, with the reports that tell them. Only what is stated is
 * found (`likely` of the look-up).
 */
export function choose(look: LookUp, choice: Choice = {}): ChosenWhole {
  const record = listsOf(look.record)
  const found = chooseFrom(record, look.entries.toSorted(byTime), look, choice)
  return {
    look,
    record,
    isWhole: found.isWhole,
    entries: [...found.entries],
    quotes: [...found.quotes],
    figures: [...found.figures],
    readings: [...found.readings],
    entities: [...found.entities],
  }
}

/** The lists of a record that is held whole. */
export function listsOf({ readings, entries, weave }: TheRecord): RecordLists {
  const { entities, stories, comparisons, denials, lineage, paraphrases } = weave
  return { readings, entries, entities, stories, comparisons, denials, lineage, paraphrases }
}

/** The same of a record that lies in rows, which is gone through anew for each list. */
export function chooseInRows(walk: RecordWalk, look: ThingLookUp, choice: Choice = {}): Chosen {
  return chooseFrom(walk, walk.inTime(TIERS.filter((tier) => look.isStated({ tier }))), look, choice)
}

function chooseFrom(record: RecordLists, stated: Listed<Entry>, look: ThingLookUp, choice: Choice): Chosen {
  const isWhole =
    !choice.about && !choice.who?.length && !choice.kinds?.length && !choice.modality && !choice.from && !choice.to
  const entries = isWhole
    ? stated
    : listed(function* () {
        for (const entry of stated) if (isEntryMeant(entry, look, choice)) yield entry
      })
  // a kind or standing of entries is none of quotes and figures
  const isOfEntries = (choice.kinds?.length ?? 0) > 0 || !!choice.modality
  const quotes = listed(function* () {
    if (isOfEntries) return
    for (const reading of record.readings) {
      for (const one of quotesIn(reading, look))
        if (isStated(one.quote.confidence, look) && isQuoteMeant(one, look, choice)) yield one
    }
  })
  const figures = listed(function* () {
    if (isOfEntries) return
    for (const reading of record.readings) {
      for (const figure of reading.figures)
        if (isStated(figure.confidence, look) && isFigureMeant({ reading, figure }, look, choice))
          yield { reading, figure }
    }
  })
  if (isWhole)
    return { look, isWhole, entries, quotes, figures, readings: record.readings, entities: record.entities, record }
  // names of reports and entities alone are held
  const told = once(() => {
    const reports = new Set<ReportId>()
    for (const entry of entries) for (const report of entry.reports) reports.add(report)
    for (const list of [quotes, figures]) for (const { reading } of list) reports.add(reading.report.id)
    return reports
  })
  const taking = once(() => involved({ entries, quotes, figures }, look))
  const readings = listed(function* () {
    for (const reading of record.readings) if (told().has(reading.report.id)) yield reading
  })
  const entities = listed(function* () {
    for (const entity of record.entities) if (taking().has(entity.id)) yield entity
  })
  return { look, isWhole, entries, quotes, figures, readings, entities, record }
}

/** A list made anew each time it is gone through; counted when its length is first asked for. */
function listed<Thing>(walk: () => Iterable<Thing>): Listed<Thing> {
  const count = once(() => {
    let many = 0
    for (const each of walk()) many += Number(each !== undefined)
    return many
  })
  return {
    get length() {
      return count()
    },
    [Symbol.iterator]: () => walk()[Symbol.iterator](),
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly of: Made } | undefined
  return () => (made ??= { of: make() }).of
}

function isStated(confidence: number, { likely }: ThingLookUp): boolean {
  const tier = tierOf(confidence)
  return tier === 'sure' || (likely && tier === 'likely')
}

function isEntryMeant(
  entry: Entry,
  look: ThingLookUp,
  { about, who = [], kinds = [], modality, from = '', to = '' }: Choice,
): boolean {
  if (modality && entry.modality !== modality) return false
  if (kinds.length > 0 && !kinds.includes(entry.kind)) return false
  if (!isWithin(entry, from, to)) return false
  const ids = [
    ...entry.participants.map(({ entity }) => entity),
    ...(entry.place === null ? [] : [entry.place]),
    ...entry.accordingTo,
  ]
  if (!who.every((name) => ids.some((id) => isNamed(look.entity(id), name)))) return false
  const told = () => [
    describeEntry(entry, look),
    ...entry.footnotes.flatMap(
      (note) => look.reading(note.report)?.report.text.slice(note.sentence.start, note.sentence.end) ?? [],
    ),
  ]
  return !about || told().some((text) => holdsWords(text, about))
}

function isQuoteMeant(
  { reading, quote, text, speaker }: SpokenQuote,
  look: ThingLookUp,
  { about, who = [], from = '', to = '' }: Choice,
): boolean {
  if (!isWithin({ when: dayOf(reading, look) }, from, to)) return false
  const source = quote.source?.entity ? look.wovenOf(reading.report.id, quote.source.entity) : undefined
  if (!who.every((name) => isNamed(source, name) || (speaker !== null && holdsWords(speaker, name)))) return false
  return !about || holdsWords(text, about)
}

function isFigureMeant(
  { reading, figure }: ToldFigure,
  look: ThingLookUp,
  { about, who = [], from = '', to = '' }: Choice,
): boolean {
  if (!isWithin({ when: figure.period ?? dayOf(reading, look) }, from, to)) return false
  const counted = [figure.subject, figure.counterpart].flatMap((id) =>
    id === null ? [] : (look.wovenOf(reading.report.id, id) ?? []),
  )
  if (!who.every((name) => counted.some((one) => isNamed(one, name)))) return false
  return !about || holdsWords(words(reading.report, sentencesAround(reading, figure)), about)
}

/** By any of its names; a state by its code, and with it all who belong to it. */
export const isNamed = goesBy

/** Day of publication as the record has it, lent days included. */
export function dayOf({ report, layout }: Reading, look: ThingLookUp): string | null {
  return (look.publishedOf(report.id) ?? layout.published)?.date ?? null
}

export function involved(
  { entries, quotes, figures }: Pick<Chosen, 'entries' | 'quotes' | 'figures'>,
  look: ThingLookUp,
): ReadonlySet<string> {
  const ids = new Set<string>()
  const add = (more: readonly string[]) => {
    for (const id of more) ids.add(id)
  }
  for (const entry of entries)
    add([
      ...entry.participants.map(({ entity }) => entity),
      ...entry.accordingTo,
      ...(entry.place === null ? [] : [entry.place]),
    ])
  for (const { reading, quote } of quotes) add(wovenIds([quote.source?.entity ?? null, quote.via], reading, look))
  for (const { reading, figure } of figures) add(wovenIds([figure.subject, figure.counterpart], reading, look))
  return ids
}

function wovenIds(ids: readonly (string | null)[], { report }: Reading, look: ThingLookUp): readonly string[] {
  return ids.flatMap((id) => (id === null ? [] : (look.wovenOf(report.id, id)?.id ?? [])))
}
