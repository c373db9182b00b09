import { daysOf } from '../language/edtf/bounds-edtf.js'
import { overlap, type Span } from '../language/span.js'
import { EVENT_KINDS, MODALITIES, type Reading } from '../reading/reading.js'
import { TIERS, type Entry, type Tier } from '../record/entry.js'
import type { EntryQuestion, ReportQuestion } from '../record/query.js'
import { wordsOfEntry } from '../record/query-record.js'
import { holdsSought, readSought, searchedWords } from '../record/sought-text.js'
import { dayOf, isNamed } from './choose.js'
import { byTime, isWithin } from './entry-order.js'
import { holdsWords } from './fold-words.js'
import { isKnownName, namesNear } from './known-names.js'
import { outletOf, type LookUp } from './look-up.js'
import { statesOf } from './register.js'

/** By what a search can be narrowed, and what each takes. */
export const CHIPS = {
  actor: 'who takes part: a name, or the code of a state',
  pair: 'two states by their codes, IND-RUS',
  kind: 'a kind of entry: meeting, agreement …',
  place: 'where it was',
  outlet: 'who printed it',
  tier: 'sure, likely or doubtful',
  standing: 'happened, planned, denied …',
  from: 'a day, month or year',
  to: 'a day, month or year',
  has: 'figure, quote, denial, copy: what stands in its sentence; several: told by two voices or more',
} as const
export type ChipName = keyof typeof CHIPS

export interface Chip {
  readonly name: ChipName
  readonly value: string
}

/** A search as it is read: words and phrases that must all be there, and chips that narrow it. */
export interface Search {
  readonly words: readonly string[]
  readonly chips: readonly Chip[]
  /** What could not be understood, each in a sentence; a chip with a fault narrows nothing. */
  readonly faults: readonly SearchFault[]
}

/** A fault, the search without it, and what may have been meant. */
export interface SearchFault {
  readonly said: string
  readonly near: readonly { readonly name: string; readonly query: string }[]
}

const PART = /(?<name>[a-z]+):(?:"(?<quoted>[^"]*)"|(?<plain>\S*))|"(?<phrase>[^"]+)"(?!\*)|(?<word>\S+)/giu
const HAS = ['figure', 'quote', 'denial', 'copy', 'several'] as const

/** Whose names a record knows, and which may be meant by one that it does not. */
export interface KnownNames {
  readonly isKnown: (name: 'actor' | 'place' | 'outlet', value: string) => boolean
  readonly near: (value: string) => readonly string[]
}

/** The names of a record that is in memory as a whole. */
export function knownIn(look: LookUp): KnownNames {
  return {
    isKnown: (name, value) =>
      name === 'outlet'
        ? look.record.readings.some((reading) => holdsWords(outletOf(reading), value))
        : isKnownName(value, look),
    near: (value) => namesNear(value, look),
  }
}

/** The chips of a search whose names a record may not know. */
export function namesAsked(query: string): readonly (Chip & { readonly name: 'actor' | 'place' | 'outlet' })[] {
  const { chips } = readSearch(query, { isKnown: () => true, near: () => [] })
  return chips.flatMap(({ name, value }) =>
    name === 'actor' || name === 'place' || name === 'outlet' ? [{ name, value }] : [],
  )
}

/** Reads a search: `actor:Lavrov kind:meeting "S-400" delivery`. */
export function readSearch(query: string, known: KnownNames): Search {
  const [words, chips, faults]: [string[], Chip[], SearchFault[]] = [[], [], []]
  for (const { groups = {}, 0: written } of query.matchAll(PART)) {
    const { name, quoted, plain, phrase, word } = groups
    if (name === undefined || /^https?$/iu.test(name)) {
      words.push(phrase ?? word ?? written)
      continue
    }
    const [chipName, value] = [name.toLowerCase(), (quoted ?? plain ?? '').trim()]
    if (!(chipName in CHIPS)) {
      faults.push({
        said: `Found ‹${name}:›, expected one of ${Object.keys(CHIPS).join(', ')}. It was left out.`,
        near: [],
      })
      continue
    }
    const chip: Chip = { name: chipName as ChipName, value }
    const fault = faultIn(chip, known)
    if (fault === null) chips.push(chip)
    else
      faults.push({
        said: `${fault} It was left out.`,
        near: nearOf(chip, known).map((one) => ({
          name: one,
          query: query.replace(written, writeChip({ ...chip, value: one })),
        })),
      })
  }
  return { words, chips, faults }
}

/** A chip as it is written in a search. */
export function writeChip({ name, value }: Chip): string {
  return `${name}:${/\s/u.test(value) ? `"${value}"` : value}`
}

/** A search as it is written. */
export function writeSearch({ words, chips }: Pick<Search, 'words' | 'chips'>): string {
  return [...chips.map(writeChip), ...words.map((word) => (/\s/u.test(word) ? `"${word}"` : word))].join(' ')
}

const NAMED: ReadonlySet<ChipName> = new Set<ChipName>(['actor', 'place'])

function nearOf({ name, value }: Chip, known: KnownNames): readonly string[] {
  return NAMED.has(name) ? known.near(value) : []
}

function faultIn({ name, value }: Chip, known: KnownNames): string | null {
  if (value === '') return `Found nothing behind ‹${name}:›, expected ${CHIPS[name]}.`
  const isOneOf = (all: readonly string[]) =>
    all.includes(value) ? null : `Found ‹${value}› as ${name}, expected one of ${all.join(', ')}.`
  switch (name) {
    case 'actor':
    case 'place':
      return known.isKnown(name, value) ? null : `Nobody and nothing in the record goes by ‹${value}›.`
    case 'pair':
      return /^[A-Z]{3}-[A-Z]{3}$/u.test(value)
        ? null
        : `Found ‹${value}› as pair, expected two codes of states like IND-RUS.`
    case 'kind':
      return isOneOf(EVENT_KINDS)
    case 'tier':
      return isOneOf(TIERS)
    case 'standing':
      return isOneOf(MODALITIES)
    case 'has':
      return isOneOf(HAS)
    case 'outlet':
      return known.isKnown(name, value) ? null : `No report is of an outlet ‹${value}›.`
    case 'from':
    case 'to':
      return faultInBound(name, value)
  }
}

/** Why something is no end of a window: “from ‹foo›”. */
export function faultInBound(name: 'from' | 'to', value: string): string | null {
  const { earliest, latest } = daysOf(value)
  return earliest === null && latest === null
    ? `Found ‹${value}› as ${name}, expected a day, a month or a year like 2023-04-28, 2023-04 or 2023.`
    : null
}

/** A sentence that a search found. */
export interface FoundSentence {
  readonly reading: Reading
  readonly sentence: Span
}

/** What a search found. With chips that only entries have, sentences are those that tell the entries found. */
export interface Found {
  readonly entries: readonly Entry[]
  readonly sentences: readonly FoundSentence[]
}

const OF_ENTRIES: ReadonlySet<ChipName> = new Set<ChipName>(['actor', 'pair', 'kind', 'place', 'tier', 'standing'])

/** Whether it is narrowed by what only entries have, so that sentences are those that tell them. */
export function isOfEntries({ chips }: Pick<Search, 'chips'>): boolean {
  return chips.some(({ name, value }) => OF_ENTRIES.has(name) || (name === 'has' && value === 'several'))
}

/** The words of a search without its chips, as they are looked for (see sought-text.ts). */
export function wordsOf({ words }: Pick<Search, 'words'>): string {
  return writeSearch({ words, chips: [] })
}

/** What of a search a record is asked: of entries and of reports. */
export interface SearchQuestion {
  readonly entries: EntryQuestion
  readonly reports: ReportQuestion
}

/**
 * What a search asks a record; null where only the whole record can tell: what stands in a sentence, or one chip twice.
 */
export function askedBy(search: Search, stated: readonly Tier[]): SearchQuestion | null {
  const { chips } = search
  const all = (name: ChipName) => chips.filter((chip) => chip.name === name).map(({ value }) => value)
  if (all('has').some((what) => what !== 'several')) return null
  const once: readonly ChipName[] = ['kind', 'place', 'outlet', 'tier', 'standing', 'from', 'to']
  if (once.some((name) => new Set(all(name)).size > 1)) return null
  const [[place], [outlet], [standing], [from], [to]] = [
    all('place'),
    all('outlet'),
    all('standing'),
    all('from'),
    all('to'),
  ]
  const text = wordsOf(search)
  const within = { ...(outlet && { outlet }), ...(from && { from }), ...(to && { to }) }
  return {
    reports: within,
    entries: {
      ...within,
      tiers: all('tier').length > 0 ? (all('tier') as Tier[]) : stated,
      named: all('actor'),
      between: all('pair').flatMap((pair) => pair.split('-')),
      kinds: all('kind'),
      ...(place && { place }),
      ...(standing && { modality: standing }),
      ...(all('has').length > 0 && { voices: 2 }),
      ...(text !== '' && { text }),
    },
  }
}

/** Finds entries and sentences in a record that is in memory as a whole. */
export function findSearched(search: Search, look: LookUp): Found {
  const { words, chips } = search
  if (words.length + chips.length === 0) return { entries: [], sentences: [] }
  const tiers = chips.filter(({ name }) => name === 'tier').map(({ value }) => value)
  const among = tiers.length > 0 ? look.record.entries.filter(({ tier }) => tiers.includes(tier)) : look.entries
  const sought = readSought(wordsOf(search))
  const holds = (found: () => readonly string[]) => words.length === 0 || holdsSought(found(), sought)
  const entities = new Map(look.record.weave.entities.map((entity) => [entity.id, entity]))
  const told = (entry: Entry) => wordsOfEntry(entry, entities, (report) => look.reading(report)!.report.text)
  const entries = among
    .filter((entry) => chips.every((chip) => fitsEntry(entry, chip, look)) && holds(() => told(entry)))
    .toSorted(byTime)
  if (isOfEntries(search)) return { entries, sentences: sentencesThatTell(entries, look) }
  const sentences = look.record.readings
    .filter((reading) => chips.every((chip) => fitsReading(reading, chip, look)))
    .flatMap((reading) =>
      reading.sentences
        .filter(
          (sentence) =>
            holds(() => searchedWords(reading.report.text.slice(sentence.start, sentence.end))) &&
            chips.every((chip) => chip.name !== 'has' || has(reading, sentence, chip.value, look)),
        )
        .map((sentence) => ({ reading, sentence })),
    )
  return { entries, sentences }
}

/** The sentences beneath entries, each once, as far as the look-up has their reports. */
export function sentencesThatTell(entries: readonly Entry[], look: LookUp): readonly FoundSentence[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) =>
    entry.footnotes.flatMap((note) => {
      const reading = look.reading(note.report)
      const key = `${note.report} ${note.sentence.start}`
      if (!reading || seen.has(key)) return []
      seen.add(key)
      return [{ reading, sentence: note.sentence }]
    }),
  )
}

function fitsEntry(entry: Entry, { name, value }: Chip, look: LookUp): boolean {
  switch (name) {
    case 'actor':
      return [...entry.participants.map(({ entity }) => entity), ...entry.accordingTo].some((id) =>
        isNamed(look.entity(id), value),
      )
    case 'pair':
      return value.split('-').every((code) => statesOf(entry, look).has(code))
    case 'kind':
      return entry.kind === value
    case 'place':
      return entry.place !== null && isNamed(look.entity(entry.place), value)
    case 'tier':
      return entry.tier === value
    case 'standing':
      return entry.modality === value
    case 'from':
      return isWithin(entry, value, '')
    case 'to':
      return isWithin(entry, '', value)
    case 'outlet':
      return entry.reports.some((id) => {
        const reading = look.reading(id)
        return reading !== undefined && holdsWords(outletOf(reading), value)
      })
    case 'has':
      return value === 'several'
        ? entry.voices > 1
        : entry.footnotes.some((note) => {
            const reading = look.reading(note.report)
            return reading !== undefined && has(reading, note.sentence, value, look)
          })
  }
}

function fitsReading(reading: Reading, { name, value }: Chip, look: LookUp): boolean {
  switch (name) {
    case 'from':
      return isWithin({ when: dayOf(reading, look) }, value, '')
    case 'to':
      return isWithin({ when: dayOf(reading, look) }, '', value)
    case 'outlet':
      return holdsWords(outletOf(reading), value)
    case 'actor':
    case 'pair':
    case 'kind':
    case 'place':
    case 'tier':
    case 'standing':
    case 'has':
      return true
  }
}

function has(reading: Reading, sentence: Span, what: string, look: LookUp): boolean {
  const touches = (all: readonly Span[]) => all.some((one) => overlap(one, sentence) > 0)
  if (what === 'figure') return touches(reading.figures)
  if (what === 'quote') return touches(reading.quotes)
  if (what === 'denial') return touches([...reading.denials, ...reading.replies])
  if (what === 'copy')
    return touches(
      look.record.weave.lineage.flatMap(({ passages }) =>
        passages.filter(({ report }) => report === reading.report.id),
      ),
    )
  const told = reading.events.flatMap((event) =>
    overlap(event, sentence) > 0 ? (look.entryOf(reading.report.id, event.id) ?? []) : [],
  )
  return told.some(({ voices }) => voices > 1)
}
