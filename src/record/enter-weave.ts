import { contains } from '../language/span.js'
import { words, type EventMention, type Reading } from '../reading/reading.js'
import type { Weave, WovenEvent } from '../weaving/weave.js'
import { tierOf, type Entry, type Footnote, type NonEmpty } from './entry.js'

/** The lines of the record, each footnoted to the words beneath it, in the order of the weave. */
export function enterWeave(weave: Weave, readings: readonly Reading[]): readonly Entry[] {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  return weave.events.map(({ told, ...event }) => ({
    ...event,
    tier: tierOf(event.confidence),
    footnotes: footnotesOf(event.id, told, byReport),
  }))
}

function footnotesOf(id: string, told: WovenEvent['told'], readings: ReadonlyMap<string, Reading>): NonEmpty<Footnote> {
  const [first, ...others] = told.map(({ report, event }) => {
    const reading = readings.get(report)
    const mention = reading?.events.find((one) => one.id === event)
    if (!reading || !mention) throw new Error(`event ${id} is woven from ${report} ${event}, which was not read`)
    return writeFootnote(reading, mention)
  })
  if (!first) throw new Error(`event ${id} is told by no report`)
  return [first, ...others]
}

function writeFootnote({ report, sentences }: Reading, event: EventMention): Footnote {
  const place = { report: report.id, start: event.start, end: event.end }
  const sentence = sentences.find((one) => contains(one, event)) ?? event
  return {
    ...place,
    sentence: { ...place, start: sentence.start, end: sentence.end },
    clause: { ...place, start: event.clause.start, end: event.clause.end },
    text: words(report, event),
    rule: event.rule,
    event: event.id,
  }
}
