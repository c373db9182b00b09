import type { Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import type { TheRecord } from '../record/record.js'
import type { RecordLists } from '../record/record-walk.js'
import { listsOf } from '../views/choose.js'
import { eachDealAmong, type Deal } from '../views/deals.js'
import { agencyOf, openLookUp, type ThingLookUp } from '../views/look-up.js'
import type { Passage } from '../weaving/weave.js'
import type { ContractReading, ContractRecord } from './contract-schema.js'

/** A reading as the public contract prints it (one line of `attache extract`). */
export function contractReading(reading: Reading): ContractReading {
  return { report: contractReport(reading), ...contractObservations(reading) }
}

/** A record as the public contract prints it (`attache export --format json`). */
export function contractRecord(record: TheRecord): ContractRecord {
  const { reports, readings, ...woven } = contractLists(listsOf(record), openLookUp(record))
  const listed = Object.fromEntries(Object.entries(woven).map(([name, list]) => [name, [...list]])) as unknown as Omit<
    ContractRecord,
    'attache' | 'reports' | 'readings'
  >
  return { attache: '1', reports: [...reports], readings: [...readings], ...listed }
}

/**
 * The lists of the contract, in its order; each thing is made when it is asked for, so that a large record is never
 * held twice.
 */
export type ContractLists = {
  readonly [Name in Exclude<keyof ContractRecord, 'attache'>]: Iterable<ContractRecord[Name][number]>
}

/** Everything these lists print by the contract, a thing at a time. */
export function contractLists(
  lists: {
    readonly [Name in keyof RecordLists]: Iterable<RecordLists[Name] extends Iterable<infer Thing> ? Thing : never>
  },
  look: ThingLookUp,
): ContractLists {
  const textOf = (passage: Passage) => words(look.reading(passage.report)!.report, passage)
  return {
    reports: each(lists.readings, (reading) => contractKept(reading, look)),
    readings: each(lists.readings, contractRead),
    entities: lists.entities,
    stories: lists.stories,
    entries: each(lists.entries, (entry) => contractEntry(entry, textOf)),
    comparisons: lists.comparisons,
    denials: lists.denials,
    lineage: lists.lineage,
    paraphrases: lists.paraphrases,
    deals: {
      *[Symbol.iterator]() {
        let many = 0
        for (const deal of eachDealAmong(lists.entries, look)) yield contractDeal(deal, `deal${++many}`, textOf)
      },
    },
  }
}

/** A list whose things are made one by one, as often as it is gone through. */
function each<T, Made>(list: Iterable<T>, make: (one: T) => Made): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const one of list) yield make(one)
    },
  }
}

/** One report of a record, with the day and the story that the record gives it. */
function contractKept(reading: Reading, look: ThingLookUp): ContractRecord['reports'][number] {
  const { id } = reading.report
  return {
    ...contractReport(reading),
    published: look.publishedOf(id) ?? reading.layout.published,
    story: look.storyOf(id)?.id ?? null,
  }
}

/** What was read in one report of a record. */
function contractRead(reading: Reading): ContractRecord['readings'][number] {
  return { reportId: reading.report.id, ...contractObservations(reading) }
}

/** A report: what was received, and what the layout told. */
function contractReport({ report, layout, sentences, notBefore }: Reading): ContractReading['report'] {
  return {
    id: report.id,
    file: report.file,
    title: report.title ?? (layout.title && words(report, layout.title)),
    outlet: report.outlet,
    byline: report.byline ?? layout.byline,
    url: report.url,
    language: report.language,
    text: report.text,
    published: layout.published,
    ...(notBefore ? { notBefore: { ...notBefore, text: words(report, notBefore) } } : {}),
    dateline: layout.dateline,
    credits: layout.credits,
    agency: agencyOf({ report, layout }),
    ...(report.section !== undefined && { section: report.section }),
    ...(report.correction !== undefined && { correction: report.correction }),
    ...(report.pages && { pages: report.pages }),
    ...(report.recognised && { recognised: report.recognised.map((word) => ({ ...word, text: words(report, word) })) }),
    furniture: layout.furniture,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  }
}

function contractObservations(reading: Reading): Omit<ContractReading, 'report'> {
  const spoken = <T extends Span>(span: T) => ({ ...span, text: words(reading.report, span) })
  return {
    mentions: reading.mentions.map(spoken),
    entities: reading.entities,
    dates: reading.dates.map(spoken),
    quotes: reading.quotes.map((quote) => ({
      ...spoken(quote),
      source: quote.source && spoken(quote.source),
      cue: quote.cue && spoken(quote.cue),
    })),
    figures: reading.figures.map(spoken),
    events: reading.events.map(spoken),
    denials: reading.denials.map((denial) => ({
      ...spoken(denial),
      source: denial.source && spoken(denial.source),
      claim: denial.claim && spoken(denial.claim),
    })),
    replies: reading.replies.map((reply) => ({
      ...spoken(reply),
      source: reply.source && spoken(reply.source),
      about: reply.about && spoken(reply.about),
    })),
    notes: reading.notes.map(spoken),
  }
}

function contractDeal(
  { item, parties, manners, stages, figures }: Deal,
  id: string,
  textOf: (passage: Passage) => string,
): ContractRecord['deals'][number] {
  const quoted = (passage: Passage) => ({
    report: passage.report,
    start: passage.start,
    end: passage.end,
    text: textOf(passage),
  })
  return {
    id,
    item,
    parties,
    manners: manners.map(({ manner, passage }) => ({ manner, evidence: quoted(passage) })),
    stages: stages.map(({ stage, standing, entry, passages }) => ({
      stage,
      standing,
      entry: entry.id,
      when: entry.when,
      evidence: passages.map(quoted),
    })),
    figures: figures.map(({ report, figure }) => ({ report, figure: figure.id })),
  }
}

function contractEntry(
  { footnotes, hosts, ...entry }: Entry,
  textOf: (passage: Passage) => string,
): ContractRecord['entries'][number] {
  return {
    ...entry,
    participants: entry.participants.map(({ entity }) => entity),
    parties: entry.participants,
    accordingToOthers: entry.accordingToOthers.map((passage) => ({ ...passage, text: textOf(passage) })),
    hosts: hosts.map(({ event, passages, ...host }) => ({
      entry: event,
      ...host,
      evidence: passages.map((passage) => ({ ...passage, text: textOf(passage) })),
    })),
    evidence: footnotes.map(({ sentence, clause, ...note }) => ({
      ...note,
      sentence: { start: sentence.start, end: sentence.end },
      clause: { start: clause.start, end: clause.end },
    })),
  }
}
