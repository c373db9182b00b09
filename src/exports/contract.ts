import type { Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import type { TheRecord } from '../record/record.js'
import { findDeals, type Deal } from '../views/deals.js'
import { openLookUp } from '../views/look-up.js'
import type { Passage } from '../weaving/weave.js'
import type { ContractReading, ContractRecord } from './contract-schema.js'

/** A reading as the public contract prints it (one line of `attache extract`). */
export function contractReading(reading: Reading): ContractReading {
  return { report: contractReport(reading), ...contractObservations(reading) }
}

/** A record as the public contract prints it (`attache export --format json`). */
export function contractRecord(record: TheRecord): ContractRecord {
  return { attache: '1', reports: record.readings.map((reading) => contractKept(reading, record)), readings: record.readings.map(contractRead), ...contractWoven(record) }
}

/** One report of a record, with the day and the story that the record gives it. */
export function contractKept(reading: Reading, { weave }: TheRecord): ContractRecord['reports'][number] {
  const { id } = reading.report
  return { ...contractReport(reading), published: weave.published.get(id) ?? reading.layout.published, story: weave.stories.find(({ reports }) => reports.includes(id))?.id ?? null }
}

/** What was read in one report of a record. */
export function contractRead(reading: Reading): ContractRecord['readings'][number] {
  return { reportId: reading.report.id, ...contractObservations(reading) }
}

/** What the reports of a record say together. */
export function contractWoven(record: TheRecord): Omit<ContractRecord, 'attache' | 'reports' | 'readings'> {
  const { readings, weave, entries } = record
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading.report]))
  const textOf = (passage: Passage) => words(byReport.get(passage.report)!, passage)
  return {
    entities: weave.entities,
    stories: weave.stories,
    entries: entries.map((entry) => contractEntry(entry, textOf)),
    comparisons: weave.comparisons,
    denials: weave.denials,
    lineage: weave.lineage,
    paraphrases: weave.paraphrases,
    deals: findDeals({ ...openLookUp(record), entries }).map((deal, at) => contractDeal(deal, `deal${at + 1}`, textOf)),
  }
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
    quotes: reading.quotes.map((quote) => ({ ...spoken(quote), source: quote.source && spoken(quote.source), cue: quote.cue && spoken(quote.cue) })),
    figures: reading.figures.map(spoken),
    events: reading.events.map(spoken),
    denials: reading.denials.map((denial) => ({ ...spoken(denial), source: denial.source && spoken(denial.source), claim: denial.claim && spoken(denial.claim) })),
    replies: reading.replies.map((reply) => ({ ...spoken(reply), source: reply.source && spoken(reply.source), about: reply.about && spoken(reply.about) })),
    notes: reading.notes.map(spoken),
  }
}

function contractDeal({ item, parties, manners, stages, figures }: Deal, id: string, textOf: (passage: Passage) => string): ContractRecord['deals'][number] {
  const quoted = (passage: Passage) => ({ report: passage.report, start: passage.start, end: passage.end, text: textOf(passage) })
  return {
    id, item, parties,
    manners: manners.map(({ manner, passage }) => ({ manner, evidence: quoted(passage) })),
    stages: stages.map(({ stage, standing, entry, passages }) => ({ stage, standing, entry: entry.id, when: entry.when, evidence: passages.map(quoted) })),
    figures: figures.map(({ reading, figure }) => ({ report: reading.report.id, figure: figure.id })),
  }
}

function contractEntry({ footnotes, hosts, ...entry }: Entry, textOf: (passage: Passage) => string): ContractRecord['entries'][number] {
  return {
    ...entry,
    participants: entry.participants.map(({ entity }) => entity),
    parties: entry.participants,
    accordingToOthers: entry.accordingToOthers.map((passage) => ({ ...passage, text: textOf(passage) })),
    hosts: hosts.map(({ event, passages, ...host }) => ({ entry: event, ...host, evidence: passages.map((passage) => ({ ...passage, text: textOf(passage) })) })),
    evidence: footnotes.map(({ sentence, clause, ...note }) => ({ ...note, sentence: { start: sentence.start, end: sentence.end }, clause: { start: clause.start, end: clause.end } })),
  }
}
