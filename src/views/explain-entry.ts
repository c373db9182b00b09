import type { Span } from '../language/span.js'
import { words, type EventMention, type Reading } from '../reading/reading.js'
import type { Entry, Footnote } from '../record/entry.js'
import type { Ground } from '../weaving/weave.js'
import { describeDated } from './entry-line.js'
import { guestsOf, hostsOf } from './entry-hosts.js'
import { outletOf, type LookUp } from './look-up.js'
import { copyBehind, type CopyLine } from './stored-copy.js'

/** One fact of an entry, the words of the report that it rests on, and the rule that read them. */
export interface Footing {
  readonly fact: string
  readonly words: string
  readonly rule: string
}

/** One report’s part in an entry. */
export interface ExplainedNote {
  readonly note: Footnote
  readonly reading: Reading
  readonly sentence: string
  /** The page it stands on, where it was fetched from the web. */
  readonly copy: CopyLine | null
  readonly footings: readonly Footing[]
  /** What the confidence in this telling rests on, a line each. */
  readonly certainty: readonly string[]
}

/**
 * An entry that this one is told with, as a line, and the words that say so where they stand in this entry’s reports.
 */
export interface ExplainedNeighbour {
  readonly said: string
  readonly entry: Entry
  readonly line: string
  readonly told: readonly { readonly outlet: string; readonly words: string }[]
}

/** Everything beneath an entry: sentences, words and rules, and why mentions and names were taken for one. */
export interface Explanation {
  readonly entry: Entry
  readonly line: string
  readonly notes: readonly ExplainedNote[]
  /** The summit on whose margins it was, and what was on its own margins. */
  readonly hosts: readonly ExplainedNeighbour[]
  readonly guests: readonly ExplainedNeighbour[]
  readonly joined: readonly { readonly what: string; readonly grounds: readonly Ground[] }[]
}

/** Everything beneath an entry: each sentence with the words, rules and grounds by which it was read and joined. */
export function explainEntry(entry: Entry, look: LookUp): Explanation {
  const notes = entry.footnotes.flatMap((note) => {
    const reading = look.reading(note.report)
    const event = reading?.events.find(({ id }) => id === note.event)
    return reading && event
      ? [
          {
            note,
            reading,
            sentence: words(reading.report, note.sentence).replace(/\s+/g, ' '),
            copy: copyBehind(look, reading.report, note.sentence),
            footings: listFootings(event, reading, entry, look),
            certainty: explainCertainty(event),
          },
        ]
      : []
  })
  const names = [...entry.participants.map((one) => one.entity), ...(entry.place === null ? [] : [entry.place])]
  const joined = [
    { what: 'these tellings are one event', grounds: entry.grounds },
    ...hostsOf(entry, look).map(({ said, entry: host, link }) => ({
      what: `it is told ${said} ${host.id}`,
      grounds: link.grounds,
    })),
    ...[...new Set(names)].map((id) => ({
      what: `names of ${look.entity(id)?.name ?? id} are one`,
      grounds: look.entity(id)?.grounds ?? [],
    })),
    ...entry.reports
      .flatMap((report) => look.storyOf(report) ?? [])
      .filter((story, index, all) => all.indexOf(story) === index)
      .map((story) => ({ what: `reports of ‹${story.title}› are one story`, grounds: story.grounds })),
  ]
  return {
    entry,
    line: lineOf(entry, look),
    notes,
    hosts: explainHosts(entry, look),
    guests: guestsOf(entry, look).map((guest) => ({ ...guest, line: lineOf(guest.entry, look), told: [] })),
    joined: joined.filter(({ grounds }) => grounds.length > 0),
  }
}

/** “likely: 0.60”: how an entry may be used, and the share of such readings that are right. */
export function sayCertainty({ tier, confidence }: Pick<Entry, 'tier' | 'confidence'>): string {
  return `${tier}, ${confidence.toFixed(2)}`
}

/** The rule, the measured share of readings like it that are right, and what speaks for and against this one. */
function explainCertainty({ kind, rule, confidence, because = [] }: EventMention): readonly string[] {
  return [
    `confidence ${confidence.toFixed(2)}: of a hundred readings like this one (${kind}, rule ${rule}) ${Math.round(confidence * 100)} are right`,
    ...because.map((ground) => `- ${ground}`),
  ]
}

function lineOf(entry: Entry, look: LookUp): string {
  return describeDated(entry, look)
}

function explainHosts(entry: Entry, look: LookUp): readonly ExplainedNeighbour[] {
  return hostsOf(entry, look).map(({ said, entry: host, link }) => ({
    said,
    entry: host,
    line: lineOf(host, look),
    told: link.passages.flatMap((passage) => {
      const reading = look.reading(passage.report)
      return reading ? [{ outlet: outletOf(reading), words: words(reading.report, passage).replace(/\s+/g, ' ') }] : []
    }),
  }))
}

function listFootings(event: EventMention, reading: Reading, entry: Entry, look: LookUp): readonly Footing[] {
  const footing = (fact: string, at: (Span & { readonly rule: string }) | undefined): Footing[] =>
    at ? [{ fact, words: words(reading.report, at).replace(/\s+/g, ' '), rule: at.rule }] : []
  const named = (id: string) =>
    look.wovenOf(reading.report.id, id)?.name ?? reading.entities.find((entity) => entity.id === id)?.name ?? id
  return [
    ...footing(`${entry.kind}, ${event.modality}`, event),
    ...event.participants.flatMap((one) =>
      footing(`${one.role === 'actor' ? 'by' : 'to'} ${named(one.entity)}`, nearestMention(one.entity, event, reading)),
    ),
    ...(event.place === null ? [] : footing(`in ${named(event.place)}`, nearestMention(event.place, event, reading))),
    ...(event.when === null
      ? []
      : footing(
          `on ${event.when}`,
          nearest(
            reading.dates.filter(({ edtf }) => edtf === event.when),
            event,
          ),
        )),
    ...(event.accordingTo === null
      ? []
      : footing(
          `according to ${named(event.accordingTo)}`,
          reading.quotes.find(
            (quote) =>
              quote.source?.entity === event.accordingTo && quote.start <= event.start && event.end <= quote.end,
          ) && nearestMention(event.accordingTo, event, reading),
        )),
    ...footing(
      'told in a quote',
      reading.quotes.find(({ id }) => id === event.quote),
    ),
  ]
}

function nearestMention(entity: string, event: Span, reading: Reading) {
  return nearest(
    reading.mentions.filter((mention) => mention.entity === entity),
    event,
  )
}

/** Of several stretches the one with the fewest characters between it and another. */
function nearest<T extends Span>(spans: readonly T[], to: Span): T | undefined {
  const distance = (span: Span) => Math.max(0, span.start - to.end, to.start - span.end)
  return [...spans].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
}
