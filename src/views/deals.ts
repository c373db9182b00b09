import { CANCELLED, DELAY, FINANCED, MANNERS, NO_DELAY, SUM_OF_MONEY } from '../language/en/deal-words.js'
import type { ReportId } from '../intake/report.js'
import type { Figure, Reading } from '../reading/reading.js'
import type { Entry, NonEmpty } from '../record/entry.js'
import type { Passage } from '../weaving/weave.js'
import { knowThings, thingOf, type DealLookUp, type Thing } from './deal-things.js'
import { listNames } from './entry-line.js'
import { byTime } from './entry-order.js'
import type { WovenEntity } from '../weaving/weave.js'
import type { LookUp, ThingLookUp } from './look-up.js'
import { nameState, statesOf } from './register.js'

/** How far a deal had come, in the order in which deals move. */
export const STAGES = ['proposed', 'negotiated', 'approved', 'signed', 'financed', 'produced', 'delivered', 'delayed', 'cancelled'] as const
/** How far a deal has come. */
export type Stage = (typeof STAGES)[number]
/** Whether a stage was reached, is to be reached, or is denied to have been. */
export type StageStanding = 'reached' | 'to come' | 'not reached'

/** A stage of a deal, the entry that tells it, and its words. */
export interface DealStage {
  readonly stage: Stage
  readonly standing: StageStanding
  readonly entry: Entry
  readonly passages: NonEmpty<Passage>
}

/** A thing traded or made together over time: AK-203 rifles, S-400 systems, engines. */
export interface Deal {
  readonly item: string
  /** Codes of the states involved. */
  readonly parties: readonly string[]
  /** Purchase, licence, joint venture …, each with the words that tell it. */
  readonly manners: readonly { readonly manner: string; readonly passage: Passage }[]
  readonly stages: readonly DealStage[]
  /** How many, for how much: figures told in the same sentences. */
  readonly figures: readonly { readonly report: ReportId; readonly reading: Reading; readonly figure: Figure }[]
}

/** The deals between two states. */
export function dealsBetween(a: string, b: string, deals: readonly Deal[]): readonly Deal[] {
  return deals.filter(({ parties }) => parties.includes(a) && parties.includes(b))
}

/** “S-400: purchase, India and Russia”. */
export function nameDeal({ item, manners, parties }: Deal, look: LookUp): string {
  const told = [manners.map(({ manner }) => manner).join(', '), listNames(parties.map((code) => nameState(code, look)))].filter(Boolean).join(', ')
  return told === '' ? item : `${item}: ${told}`
}

/** “signed”, “delivered (to come)”. */
export function sayStage({ stage, standing }: Pick<DealStage, 'stage' | 'standing'>): string {
  return standing === 'reached' ? stage : `${stage} (${standing})`
}

interface ToldDeal {
  readonly thing: Thing
  readonly entry: Entry
  readonly stages: readonly DealStage[]
}

/** Deals of the record: entries about one thing. Where the thing has no designation, only the same states are taken to mean the same thing. */
export function findDeals(look: LookUp): readonly Deal[] {
  return findDealsAmong(look.entries, look.record.weave.entities, look)
}

/** The same of entries that are taken one by one. */
export function findDealsAmong(entries: Iterable<Entry>, entities: Iterable<WovenEntity>, of: ThingLookUp): readonly Deal[] {
  return [...eachDealAmong(entries, entities, of)]
}

/** The same one by one, for a record that is not held: of an entry that tells a deal no more is kept until its deal comes than which it is. */
export function * eachDealAmong(entries: Iterable<Entry>, entities: Iterable<WovenEntity>, of: ThingLookUp): Iterable<Deal> {
  const look: DealLookUp = Object.assign(Object.create(of) as ThingLookUp, { known: knowThings(entities) })
  const told: ToldThing[] = []
  for (const entry of entries) {
    const many = stagesOf(entry, look).length
    const thing = many > 0 ? thingOf(entry, look) : null
    if (thing && (thing.designated || thing.beside || !NEEDS_DESIGNATION.has(entry.kind))) told.push({ thing, entry: entry.id, many, states: thing.designated ? '' : [...statesOf(entry, look)].sort().join(' ') })
  }
  const groups = groupByThing(told).map((alike) => ({ alike, item: longestOf(alike), many: alike.reduce((sum, one) => sum + one.many, 0) }))
  for (const { alike } of groups.sort((a, b) => b.many - a.many || (a.item < b.item ? -1 : a.item > b.item ? 1 : 0))) {
    yield describeDeal(alike.map(({ thing, entry: id }) => {
      const entry = look.entry(id)!
      return { thing, entry, stages: stagesOf(entry, look) }
    }), look)
  }
}

/** What an entry is found to deal in: enough to group by. */
interface ToldThing {
  readonly thing: Thing
  readonly entry: string
  /** How many stages it tells. */
  readonly many: number
  /** Codes of its states, where the thing has no designation. */
  readonly states: string
}

const longestOf = (told: readonly Pick<ToldDeal, 'thing'>[]) => told.map(({ thing }) => thing.name).reduce((longest, name) => (name.length > longest.length ? name : longest))

/** Tellings of one thing between the same states; “radars” are the coastal radars where these states, or they and others, deal in no others. */
function groupByThing(told: readonly ToldThing[]): readonly (readonly ToldThing[])[] {
  const kinds = new Map<string, { readonly key: string; readonly states: string }>()
  const byLastWord = new Map<string, { readonly key: string; readonly states: string }[]>()
  for (const { thing: { key }, states } of told) {
    if (kinds.has(`${states}: ${key}`)) continue
    const kind = { key, states }
    kinds.set(`${states}: ${key}`, kind)
    const last = key.slice(key.lastIndexOf(' ') + 1)
    const alike = byLastWord.get(last)
    if (alike) alike.push(kind)
    else byLastWord.set(last, [kind])
  }
  const placeOf = ({ key, states }: { readonly key: string; readonly states: string }): string => {
    const fuller = states === '' ? [] : byLastWord.get(key.slice(key.lastIndexOf(' ') + 1))!.filter((other) => (other.key !== key || other.states !== states) && (other.key === key || other.key.endsWith(` ${key}`)) && states.split(' ').every((state) => other.states.includes(state)))
    const place = fuller.length === 1 ? fuller[0]! : { key, states }
    return `${place.states}: ${place.key}`
  }
  const places = new Map([...kinds].map(([name, kind]) => [name, placeOf(kind)]))
  const groups = new Map<string, ToldThing[]>()
  for (const one of told) {
    const place = places.get(`${one.states}: ${one.thing.key}`)!
    const group = groups.get(place)
    if (group) group.push(one)
    else groups.set(place, [one])
  }
  return [...groups.values()]
}

/** A pact may be about anything: it is part of a deal only where it names equipment. */
const NEEDS_DESIGNATION = new Set(['agreement', 'negotiation', 'request', 'refusal', 'withdrawal', 'cooperation'])

function describeDeal(told: readonly ToldDeal[], look: ThingLookUp): Deal {
  const entries = told.map(({ entry }) => entry)
  return {
    item: longestOf(told),
    parties: [...new Set(entries.flatMap((entry) => [...statesOf(entry, look)]))].sort(),
    manners: mannersOf(entries, look),
    stages: told.flatMap(({ stages }) => stages).sort((a, b) => byTime(a.entry, b.entry) || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)),
    figures: figuresBeside(told, look),
  }
}

function stagesOf(entry: Entry, look: ThingLookUp): readonly DealStage[] {
  // “has not imported cars since 2018” tells of no deal; “has signed no contract” tells how far one came
  const isNone = entry.modality === 'hypothetical' || (entry.modality === 'negated' && !/^(?:agreement|approval|negotiation)$/u.test(entry.kind))
  const stage = isNone ? null : stageOf(entry)
  if (stage === null) return []
  const [first, ...others] = entry.footnotes.map(({ sentence }) => sentence)
  const standing: StageStanding = entry.modality === 'negated' || entry.modality === 'denied' ? 'not reached' : entry.modality === 'planned' || entry.modality === 'considered' ? 'to come' : 'reached'
  return [{ stage, standing, entry, passages: [first!, ...others] }, ...toldWithin(entry, look)]
}

function stageOf({ kind, modality, item }: Entry): Stage | null {
  switch (kind) {
    case 'agreement': case 'order': return modality === 'considered' ? 'proposed' : 'signed'
    case 'approval': return 'approved'
    case 'negotiation': return 'negotiated'
    case 'request': return 'proposed'
    case 'production': return modality === 'considered' ? 'proposed' : 'produced'
    case 'delivery': return 'delivered'
    case 'aid': return SUM_OF_MONEY.test(item ?? '') ? 'financed' : 'delivered'
    case 'refusal': case 'withdrawal': return 'cancelled'
    default: return null
  }
}

/** Stages that the same sentence tells of the thing without an event of their own: held up, cancelled, paid for by a loan. */
function toldWithin(entry: Entry, look: ThingLookUp): readonly DealStage[] {
  const [stage, words] = entry.kind === 'delivery' || entry.kind === 'order' ? (['delayed', DELAY] as const) : (['financed', FINANCED] as const)
  const passages = (entry.kind === 'production' || stage === 'delayed' ? entry.footnotes : []).flatMap((note) => {
    const text = look.reading(note.report)?.report.text.slice(note.sentence.start, note.sentence.end) ?? ''
    return words.test(text.replace(NO_DELAY, '')) ? [note.sentence] : []
  })
  const cancelled = entry.footnotes.flatMap((note) => (CANCELLED.test(textAround(note.sentence, note, look)) && entry.kind === 'order' ? [note.sentence] : []))
  return ([[stage, passages], ['cancelled', cancelled]] as const).flatMap(([told, [first, ...others]]) => (first ? [{ stage: told, standing: 'reached' as const, entry, passages: [first, ...others] as const }] : []))
}

/** The words just before an event: “cancelled the order”. */
function textAround(sentence: Passage, event: Passage, look: ThingLookUp): string {
  return look.reading(event.report)?.report.text.slice(Math.max(sentence.start, event.start - 30), event.end) ?? ''
}

function mannersOf(entries: readonly Entry[], look: ThingLookUp): Deal['manners'] {
  const found = new Map<string, Passage>()
  for (const { sentence } of entries.flatMap(({ footnotes }) => footnotes)) {
    const text = look.reading(sentence.report)?.report.text.slice(sentence.start, sentence.end) ?? ''
    for (const [manner, words] of MANNERS) {
      const match = words.exec(text)
      if (match && !found.has(manner)) found.set(manner, { report: sentence.report, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })
    }
  }
  return [...found].map(([manner, passage]) => ({ manner, passage }))
}

/** What money in the same sentence may be counted for and still be the price: nothing told, or the deal itself. */
const PRICE = /\b(?:contract|deal|order|project|investment|loan|purchase|agreement)\b/iu

function figuresBeside(told: readonly ToldDeal[], look: ThingLookUp): Deal['figures'] {
  const seen = new Set<string>()
  return told.flatMap(({ thing, entry }) => entry.footnotes.flatMap((note) => {
    const reading = look.reading(note.report)
    if (!reading) return []
    const inSentence = reading.figures.filter((figure) => figure.start >= note.sentence.start && figure.end <= note.sentence.end)
    const names = thing.name.toLowerCase().split(' ')
    const isOfThing = (figure: Figure) => names.some((word) => (figure.of ?? '').toLowerCase().includes(word)) || (entry.item ?? '').includes(reading.report.text.slice(figure.start, figure.end))
    return inSentence.filter((figure) => (figure.kind === 'money' && (figure.of === null || PRICE.test(figure.of) || isOfThing(figure))) || (figure.kind === 'count' && isOfThing(figure))).flatMap((figure) => {
      const key = `${note.report} ${figure.id}`
      if (seen.has(key)) return []
      seen.add(key)
      // looked up when it is asked for: of a record in rows no reading is held for it
      return [{ report: note.report, figure, get reading() { return look.reading(note.report)! } }]
    })
  }))
}
