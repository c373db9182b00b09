import { daysOf } from '../language/edtf/bounds-edtf.js'
import { overlap, type Span } from '../language/span.js'
import { EVENT_KINDS, MODALITIES, type Reading } from '../reading/reading.js'
import { TIERS, type Entry } from '../record/entry.js'
import { dayOf, isNamed } from './choose.js'
import { describeEntry } from './entry-line.js'
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

const PART = /(?<name>[a-z]+):(?:"(?<quoted>[^"]*)"|(?<plain>\S*))|"(?<phrase>[^"]+)"|(?<word>\S+)/giu
const HAS = ['figure', 'quote', 'denial', 'copy', 'several'] as const

/** Reads a search: `actor:Lavrov kind:meeting "S-400" delivery`. */
export function readSearch(query: string, look: LookUp): Search {
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
    const fault = faultIn(chip, look)
    if (fault === null) chips.push(chip)
    else
      faults.push({
        said: `${fault} It was left out.`,
        near: nearOf(chip, look).map((one) => ({
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

function nearOf({ name, value }: Chip, look: LookUp): readonly string[] {
  return NAMED.has(name) ? namesNear(value, look) : []
}

function faultIn({ name, value }: Chip, look: LookUp): string | null {
  if (value === '') return `Found nothing behind ‹${name}:›, expected ${CHIPS[name]}.`
  const isOneOf = (all: readonly string[]) =>
    all.includes(value) ? null : `Found ‹${value}› as ${name}, expected one of ${all.join(', ')}.`
  switch (name) {
    case 'actor':
    case 'place':
      return isKnownName(value, look) ? null : `Nobody and nothing in the record goes by ‹${value}›.`
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
      return look.record.readings.some((reading) => holdsWords(outletOf(reading), value))
        ? null
        : `No report is of an outlet ‹${value}›.`
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

/** Finds entries and sentences. */
export function findSearched({ words, chips }: Search, look: LookUp): Found {
  if (words.length + chips.length === 0) return { entries: [], sentences: [] }
  const tiers = chips.filter(({ name }) => name === 'tier').map(({ value }) => value)
  const among = tiers.length > 0 ? look.record.entries.filter(({ tier }) => tiers.includes(tier)) : look.entries
  const holds = (text: string) => words.every((word) => holdsWords(text, word))
  const textOf = (reading: Reading, { start, end }: Span) => reading.report.text.slice(start, end)
  const told = (entry: Entry) => [
    describeEntry(entry, look),
    ...entry.footnotes.flatMap((note) => {
      const reading = look.reading(note.report)
      return reading ? [textOf(reading, note.sentence)] : []
    }),
  ]
  const entries = among
    .filter(
      (entry) => chips.every((chip) => fitsEntry(entry, chip, look)) && (words.length === 0 || told(entry).some(holds)),
    )
    .toSorted(byTime)
  if (chips.some(({ name }) => OF_ENTRIES.has(name))) {
    const seen = new Set<string>()
    return {
      entries,
      sentences: entries.flatMap((entry) =>
        entry.footnotes.flatMap((note) => {
          const reading = look.reading(note.report)
          const key = `${note.report} ${note.sentence.start}`
          if (!reading || seen.has(key)) return []
          seen.add(key)
          return [{ reading, sentence: note.sentence }]
        }),
      ),
    }
  }
  const sentences = look.record.readings
    .filter((reading) => chips.every((chip) => fitsReading(reading, chip, look)))
    .flatMap((reading) =>
      reading.sentences
        .filter(
          (sentence) =>
            holds(textOf(reading, sentence)) &&
            chips.every((chip) => chip.name !== 'has' || has(reading, sentence, chip.value, look)),
        )
        .map((sentence) => ({ reading, sentence })),
    )
  return { entries, sentences }
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
