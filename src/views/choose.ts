import type { Published, ReportId } from '../intake/report.js'
import { words, type Figure, type Reading } from '../reading/reading.js'
import { tierOf, type Entry } from '../record/entry.js'
import type { Ruling } from '../weaving/ruling.js'
import type { WovenEntity } from '../weaving/weave.js'
import { describeEntry } from './entry-line.js'
import { byTime, isWithin } from './entry-order.js'
import { holdsWords } from './fold-words.js'
import { listQuotes, type SpokenQuote } from './list-quotes.js'
import type { LookUp } from './look-up.js'
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
  /** The day that each report came with, where the record has lent it another. */
  readonly published: ReadonlyMap<ReportId, Published | null>
}

/** What a search found, or the whole record: what every export writes from. */
export interface Chosen {
  readonly look: LookUp
  /** Whether nothing was asked for, so that everything is here. */
  readonly isWhole: boolean
  /** In the order of time; undated ones come last. */
  readonly entries: readonly Entry[]
  readonly quotes: readonly SpokenQuote[]
  readonly figures: readonly ToldFigure[]
  /** Reports that tell any of it. */
  readonly readings: readonly Reading[]
  /** Whoever takes part in, tells, or is the place of any of it; of the whole record all. */
  readonly entities: readonly WovenEntity[]
  /** Where a door hands it in: a record knows what came of rulings, not the rulings. */
  readonly brought?: Brought
}

/** Searches the record: entries, quotes and figures that fit, with the reports that tell them. Only what is stated is found (`likely` of the look-up). */
export function choose(look: LookUp, choice: Choice = {}): Chosen {
  const isWhole = !choice.about && !choice.who?.length && !choice.kinds?.length && !choice.modality && !choice.from && !choice.to
  const entries = look.entries.filter((entry) => isEntryMeant(entry, look, choice)).toSorted(byTime)
  // a kind or standing of entries is none of quotes and figures
  const isOfEntries = (choice.kinds?.length ?? 0) > 0 || !!choice.modality
  const quotes = isOfEntries ? [] : listQuotes(look, {}).filter((one) => isStated(one.quote.confidence, look) && isQuoteMeant(one, look, choice))
  const figures = isOfEntries ? [] : look.record.readings.flatMap((reading) => reading.figures
    .filter((figure) => isStated(figure.confidence, look) && isFigureMeant({ reading, figure }, look, choice)).map((figure) => ({ reading, figure })))
  const told = new Set([...entries.flatMap((entry) => entry.reports), ...[...quotes, ...figures].map(({ reading }) => reading.report.id)])
  const readings = isWhole ? look.record.readings : look.record.readings.filter(({ report }) => told.has(report.id))
  return { look, isWhole, entries, quotes, figures, readings, entities: isWhole ? look.record.weave.entities : involved({ entries, quotes, figures }, look) }
}

function isStated(confidence: number, { likely }: LookUp): boolean {
  const tier = tierOf(confidence)
  return tier === 'sure' || (likely && tier === 'likely')
}

function isEntryMeant(entry: Entry, look: LookUp, { about, who = [], kinds = [], modality, from = '', to = '' }: Choice): boolean {
  if (modality && entry.modality !== modality) return false
  if (kinds.length > 0 && !kinds.includes(entry.kind)) return false
  if (!isWithin(entry, from, to)) return false
  const ids = [...entry.participants.map(({ entity }) => entity), ...(entry.place === null ? [] : [entry.place]), ...entry.accordingTo]
  if (!who.every((name) => ids.some((id) => isNamed(look.entity(id), name)))) return false
  const told = () => [describeEntry(entry, look), ...entry.footnotes.flatMap((note) => look.reading(note.report)?.report.text.slice(note.sentence.start, note.sentence.end) ?? [])]
  return !about || told().some((text) => holdsWords(text, about))
}

function isQuoteMeant({ reading, quote, text, speaker }: SpokenQuote, look: LookUp, { about, who = [], from = '', to = '' }: Choice): boolean {
  if (!isWithin({ when: dayOf(reading, look) }, from, to)) return false
  const source = quote.source?.entity ? look.wovenOf(reading.report.id, quote.source.entity) : undefined
  if (!who.every((name) => isNamed(source, name) || (speaker !== null && holdsWords(speaker, name)))) return false
  return !about || holdsWords(text, about)
}

function isFigureMeant({ reading, figure }: ToldFigure, look: LookUp, { about, who = [], from = '', to = '' }: Choice): boolean {
  if (!isWithin({ when: figure.period ?? dayOf(reading, look) }, from, to)) return false
  const counted = [figure.subject, figure.counterpart].flatMap((id) => (id === null ? [] : (look.wovenOf(reading.report.id, id) ?? [])))
  if (!who.every((name) => counted.some((one) => isNamed(one, name)))) return false
  return !about || holdsWords(words(reading.report, sentencesAround(reading, figure)), about)
}

/** By any of its names; a state by its code, and with it all who belong to it. */
export function isNamed(entity: WovenEntity | undefined, name: string): boolean {
  if (!entity) return false
  return entity.country === name.toUpperCase() || [entity.name, ...entity.aliases].some((one) => holdsWords(one, name))
}

/** Day of publication as the record has it, lent days included. */
export function dayOf({ report, layout }: Reading, look: LookUp): string | null {
  return (look.record.weave.published.get(report.id) ?? layout.published)?.date ?? null
}

function involved({ entries, quotes, figures }: Pick<Chosen, 'entries' | 'quotes' | 'figures'>, look: LookUp): readonly WovenEntity[] {
  const ids = new Set([
    ...entries.flatMap((entry) => [...entry.participants.map(({ entity }) => entity), ...entry.accordingTo, ...(entry.place === null ? [] : [entry.place])]),
    ...quotes.flatMap(({ reading, quote }) => wovenIds([quote.source?.entity ?? null, quote.via], reading, look)),
    ...figures.flatMap(({ reading, figure }) => wovenIds([figure.subject, figure.counterpart], reading, look)),
  ])
  return look.record.weave.entities.filter(({ id }) => ids.has(id))
}

function wovenIds(ids: readonly (string | null)[], { report }: Reading, look: LookUp): readonly string[] {
  return ids.flatMap((id) => (id === null ? [] : (look.wovenOf(report.id, id)?.id ?? [])))
}
