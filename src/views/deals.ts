import { MANNERS } from '../language/en/deal-words.js'
import type { ReportId } from '../intake/report.js'
import type { Figure, Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import {
  dealOf,
  STAGES,
  type DealStage,
  type EntryDeal,
  type Stage,
  type StageStanding,
} from '../record/told/deals-of-entry.js'
import { placeDeals, type ListedDeal } from '../record/told/found-deals.js'
import type { Passage } from '../weaving/weave.js'
import { listNames } from './entry-line.js'
import { byTime } from './entry-order.js'
import type { LookUp, ThingLookUp } from './look-up.js'
import { isBetween, nameState, statesOf } from './register.js'

export { STAGES, type DealStage, type Stage, type StageStanding }

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

/** The deals of which a stage lies between two states; a third that is only told of beside them has no part in it. */
export function dealsBetween(a: string, b: string, deals: readonly Deal[], look: ThingLookUp): readonly Deal[] {
  return deals.filter(
    ({ parties, stages }) =>
      parties.includes(a) && parties.includes(b) && stages.some(({ entry }) => isBetween(entry, [a, b], look)),
  )
}

/** “S-400: purchase, India and Russia”. */
export function nameDeal({ item, manners, parties }: Deal, look: LookUp): string {
  const told = [manners.map(({ manner }) => manner).join(', '), listNames(parties.map((code) => nameState(code, look)))]
    .filter(Boolean)
    .join(', ')
  return told === '' ? item : `${item}: ${told}`
}

/** Whether a deal has come some way: what one entry tells alone its own line has said. */
export function isOverTime({ stages }: Deal): boolean {
  return new Set(stages.map(({ entry }) => entry.id)).size > 1
}

/** “signed”, “delivered (to come)”. */
export function sayStage({ stage, standing }: Pick<DealStage, 'stage' | 'standing'>): string {
  return standing === 'reached' ? stage : `${stage} (${standing})`
}

/**
 * Deals of the record: entries about one thing. Where the thing has no designation, only the same states are taken to
 * mean the same thing.
 */
export function findDeals(look: LookUp): readonly Deal[] {
  return [...eachDealAmong(look.entries, look)]
}

/**
 * The same one by one, for a record that is not held: of an entry that tells a deal no more is kept until its deal
 * comes than which it is.
 */
export function* eachDealAmong(entries: Iterable<Entry>, look: ThingLookUp): Iterable<Deal> {
  const told: ListedDeal[] = []
  for (const entry of entries) {
    const deal = dealOf(entry, look)
    if (deal)
      told.push({ thing: deal.thing, entry: entry.id, stages: deal.stages.length, states: [...statesOf(entry, look)] })
  }
  for (const { entries: alike } of placeDeals(told)) yield describeDeal(toldIn(alike, look), look)
}

/** Deals whose entries were found to be about one thing each, in their order (see {@link RecordQuery.deals}). */
export function describeDeals(alike: readonly (readonly string[])[], look: LookUp): readonly Deal[] {
  return alike
    .map((ids) => toldIn(ids, look))
    .filter(({ length }) => length > 0)
    .map((each) => describeDeal(each, look))
}

function toldIn(ids: readonly string[], look: ThingLookUp): readonly ToldDeal[] {
  return ids.flatMap((id) => {
    const entry = look.entry(id)
    const deal = entry && dealOf(entry, look)
    return entry && deal ? [{ entry, ...deal }] : []
  })
}

/** An entry that tells of a deal. */
interface ToldDeal extends EntryDeal {
  readonly entry: Entry
}

function describeDeal(told: readonly ToldDeal[], look: ThingLookUp): Deal {
  const entries = told.map(({ entry }) => entry)
  return {
    item: told
      .map(({ thing }) => thing.name)
      .reduce((longest, name) => (name.length > longest.length ? name : longest)),
    parties: [...new Set(entries.flatMap((entry) => [...statesOf(entry, look)]))].sort(),
    manners: mannersOf(entries, look),
    stages: told
      .flatMap(({ stages }) => stages)
      .sort((a, b) => byTime(a.entry, b.entry) || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)),
    figures: figuresBeside(told, look),
  }
}

function mannersOf(entries: readonly Entry[], look: ThingLookUp): Deal['manners'] {
  const found = new Map<string, Passage>()
  for (const { sentence } of entries.flatMap(({ footnotes }) => footnotes)) {
    const text = look.reading(sentence.report)?.report.text.slice(sentence.start, sentence.end) ?? ''
    for (const [manner, words] of MANNERS) {
      const match = words.exec(text)
      if (match && !found.has(manner))
        found.set(manner, {
          report: sentence.report,
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        })
    }
  }
  return [...found].map(([manner, passage]) => ({ manner, passage }))
}

/** What money in the same sentence may be counted for and still be the price: nothing told, or the deal itself. */
const PRICE = /\b(?:contract|deal|order|project|investment|loan|purchase|agreement)\b/iu

function figuresBeside(told: readonly ToldDeal[], look: ThingLookUp): Deal['figures'] {
  const seen = new Set<string>()
  return told.flatMap(({ thing, entry }) =>
    entry.footnotes.flatMap((note) => {
      const reading = look.reading(note.report)
      if (!reading) return []
      const inSentence = reading.figures.filter(
        (figure) => figure.start >= note.sentence.start && figure.end <= note.sentence.end,
      )
      const names = thing.name.toLowerCase().split(' ')
      const isOfThing = (figure: Figure) =>
        names.some((word) => (figure.of ?? '').toLowerCase().includes(word)) ||
        (entry.item ?? '').includes(reading.report.text.slice(figure.start, figure.end))
      return inSentence
        .filter(
          (figure) =>
            (figure.kind === 'money' && (figure.of === null || PRICE.test(figure.of) || isOfThing(figure))) ||
            (figure.kind === 'count' && isOfThing(figure)),
        )
        .flatMap((figure) => {
          const key = `${note.report} ${figure.id}`
          if (seen.has(key)) return []
          seen.add(key)
          // looked up when it is asked for: of a record in rows no reading is held for it
          return [
            {
              report: note.report,
              figure,
              get reading() {
                return look.reading(note.report)!
              },
            },
          ]
        })
    }),
  )
}
