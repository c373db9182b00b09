import {
  COUNT_ALONE,
  DEAL_PAPERS,
  NO_THING_OF_A_DEAL,
  SHARE_OF_TRADE,
  STANDS_FOR_A_THING,
  SUM_OF_MONEY,
} from '../../language/en/deal-words.js'
import { overlap, type Span } from '../../language/span.js'
import type { Reading } from '../../reading/reading.js'
import type { Entry, Footnote } from '../entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import type { AskedThings } from './asked-things.js'

/** The thing a deal is about: equipment known by its designation, or a noun with its attributes. */
export interface Thing {
  /** The same for every wording of the thing. */
  readonly key: string
  readonly name: string
  readonly designated: boolean
  /** Told by another event of the sentence: “signed a deal to produce engines”. */
  readonly beside?: boolean
}

/** What is asked about an entry to tell its deals, with the names in its reports of everything that may be dealt in. */
export interface DealLookUp extends AskedThings {
  readonly known: KnownThings
}

/** The equipment that some reports name, and the names of whatever else they do. */
export interface KnownThings {
  readonly equipment: readonly { readonly id: string; readonly name: string }[]
  /** Names of the equipment by their first letters, each with its place in the list. */
  readonly named: ReadonlyMap<string, readonly (readonly [name: string, at: number])[]>
  readonly others: ReadonlySet<string>
}

/**
 * A report names few things, a large record thousands, of which a text holds one or none: they are looked up by so many
 * letters.
 */
const LETTERS = 2

/** By their names in the record and in these reports; no other report has a say in it. */
export function knowThings(told: Iterable<Pick<WovenEntity, 'id' | 'kind' | 'name' | 'aliases'>>): KnownThings {
  const places = new Map<string, number>()
  const equipment: KnownThings['equipment'][number][] = []
  const named = new Map<string, (readonly [string, number])[]>()
  const others = new Set<string>()
  for (const { id, kind, name, aliases } of told) {
    if (kind === 'equipment') {
      const at = places.get(id) ?? equipment.push({ id, name }) - 1
      places.set(id, at)
      for (const one of [name, ...aliases])
        named.set(one.slice(0, LETTERS), [...(named.get(one.slice(0, LETTERS)) ?? []), [one, at]])
    } else if (kind !== 'programme') for (const one of [name, ...aliases]) others.add(one)
  }
  return { equipment, named, others }
}

/**
 * What an entry’s item is: named in its words, beside them, or by what they stand for; null where no one thing can be
 * told.
 */
export function thingOf(entry: Entry, look: DealLookUp): Thing | null {
  const item = entry.item?.replace(/\s+/g, ' ').trim()
  if (!item) return null
  if (SHARE_OF_TRADE.test(item) || NONE.test(item) || COUNT_ALONE.test(item)) return null
  return (
    designatedIn(item, look) ??
    (SUM_OF_MONEY.test(item)
      ? boughtWith(entry, look)
      : pointsElsewhere(item)
        ? toldBeside(item, entry, look)
        : described(item, entry, look))
  )
}

/** “signed no contract of comparable size” is about none. */
const NONE = /^no\b/iu
/** “the purchase of engines”, “a contract for the production of rifles”. */
const PAPER_FOR =
  /^.*?\b(?:purchase|sale|delivery|supply|production|manufacture|acquisition|transfer|contract|deal|order|plan|agreement|project)s? (?:of|for) (?:the )?(?=\S)/iu

/** “500,000 Russian AK-203 rifles” is the AK-203. */
function designatedIn(text: string, look: DealLookUp): Thing | null {
  const { equipment, named } = look.known
  const found = new Set<number>()
  for (let start = 0; start < text.length && found.size < 2; start++) {
    for (const [name, at] of named.get(text.slice(start, start + LETTERS)) ?? [])
      if (text.startsWith(name, start)) found.add(at)
  }
  const [only] = found.size === 1 ? found : []
  return only === undefined ? null : { key: equipment[only]!.id, name: equipment[only]!.name, designated: true }
}

function pointsElsewhere(item: string): boolean {
  return STANDS_FOR_A_THING.test(item) || DEAL_PAPERS.has(headOf(item).split(' ').at(-1)!.toLowerCase())
}

const SENTENCES_BACK = 3

/**
 * “the contract”, “three of them”: what another event of the sentence is about, else what the paper is for, else the
 * one piece of equipment named there or shortly before.
 */
function toldBeside(item: string, entry: Entry, look: DealLookUp): Thing | null {
  const rest = item.replace(PAPER_FOR, '')
  return firstThat(entry.footnotes, (note) => {
    const reading = look.reading(note.report)
    if (!reading) return null
    const at = reading.sentences.findIndex((one) => one.start === note.sentence.start)
    const own =
      describedBeside(note, reading, look) ??
      (rest === item || pointsElsewhere(rest) ? null : namedInReport(headOf(rest), reading, look)) ??
      onlyEquipment(reading, note.sentence, look)
    return (
      own ??
      firstThat(reading.sentences.slice(Math.max(0, at - SENTENCES_BACK), Math.max(0, at)).reverse(), (sentence) =>
        onlyEquipment(reading, sentence, look),
      )
    )
  })
}

/**
 * “signed a contract for the local production of 601,427 rifles”: what another event of the sentence makes or delivers.
 */
function describedBeside(note: Footnote, reading: Reading, look: DealLookUp): Thing | null {
  const others = reading.events.filter(
    (event) =>
      event.id !== note.event &&
      event.item !== null &&
      ['production', 'delivery', 'order'].includes(event.kind) &&
      overlap(event, note.sentence) > 0,
  )
  return firstThat(others, ({ item }) =>
    SHARE_OF_TRADE.test(item!) || pointsElsewhere(item!)
      ? null
      : (designatedIn(item!, look) ?? besideOf(namedInReport(headOf(item!), reading, look))),
  )
}

function besideOf(thing: Thing | null): Thing | null {
  return thing && { ...thing, beside: true }
}

function described(item: string, entry: Entry, look: DealLookUp): Thing | null {
  const head = headOf(item)
  return firstThat(entry.footnotes, ({ report }) => {
    const reading = look.reading(report)
    const named = reading ? namedInReport(head, reading, look) : null
    // “an air defence system of its own” is none that was told before.
    return named?.designated && INDEFINITE.test(item) ? null : named
  })
}

/**
 * “rifles” in a report that tells of AK-203 rifles and of no other are those; else the words themselves are the thing’s
 * name.
 */
function namedInReport(head: string, reading: Reading, look: DealLookUp): Thing | null {
  const noun = head.split(' ').at(-1)!.toLowerCase()
  if (noun.length < 3 || NO_THING_OF_A_DEAL.has(singular(noun)) || NO_THING_OF_A_DEAL.has(head.toLowerCase()))
    return null
  if (look.known.others.has(head)) return null
  const bearing = reading.mentions.filter(
    (mention) =>
      mention.kind === 'equipment' &&
      mention.form === 'name' &&
      new RegExp(`^\\W{0,2}(?:[\\p{L}-]+ ){0,2}${singular(noun)}`, 'iu').test(
        reading.report.text.slice(mention.end, mention.end + 60),
      ),
  )
  const ids = new Set(
    bearing.map((mention) => look.wovenOf(reading.report.id, mention.entity)?.id).filter((id) => id !== undefined),
  )
  const [only] = ids.size === 1 ? ids : []
  if (only !== undefined) return { key: only, name: look.entity(only)!.name, designated: true }
  return { key: head.toLowerCase().split(' ').slice(-2).map(singular).join(' '), name: head, designated: false }
}

/** “600 million yen for coastal radars”: what the money is counted for. */
function boughtWith(entry: Entry, look: DealLookUp): Thing | null {
  return firstThat(entry.footnotes, (note) => {
    const reading = look.reading(note.report)
    const sum = reading?.figures.find(
      (figure) => figure.kind === 'money' && overlap(figure, note.sentence) > 0 && figure.of !== null,
    )
    return reading && sum ? (designatedIn(sum.of!, look) ?? namedInReport(headOf(sum.of!), reading, look)) : null
  })
}

function onlyEquipment(reading: Reading, within: Span, look: DealLookUp): Thing | null {
  const ids = new Set(
    reading.mentions
      .filter((mention) => mention.kind === 'equipment' && overlap(mention, within) > 0)
      .flatMap((mention) => look.wovenOf(reading.report.id, mention.entity)?.id ?? []),
  )
  const [only] = ids.size === 1 ? ids : []
  return only === undefined ? null : { key: only, name: look.entity(only)!.name, designated: true }
}

const INDEFINITE = /^(?:an?|another|new) /iu
const DETERMINER =
  /^(?:(?:of|the|an?|its|their|his|her|our|some|several|many|any|no|all|more|further|additional|new|used|remaining|local|joint|first|last|next|two|three|four|five|six|seven|eight|nine|ten|twelve|[\d.,]+)\s+)+/iu
const AFTER_HEAD = /(?<!\s)\s+(?:for|of|to|from|in|under|with|at|on|by|that|which|who|worth|between)\s.*$/iu

/** “five large patrol ships for the coast guard” → “large patrol ships”. */
function headOf(item: string): string {
  return item.replace(DETERMINER, '').replace(AFTER_HEAD, '').replace(DETERMINER, '').trim() || item
}

function singular(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
}

function firstThat<From, To>(all: readonly From[], find: (one: From) => To | null): To | null {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}
