import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import { entityAt } from './entities/ruled-entities.js'
import { findMeant, locateWords } from './ruled-pairs.js'
import { markRuling, type QuotedWords, type RuledThing, type Ruling } from './ruling.js'
import type { UnheededRuling } from './weave.js'

/**
 * The rulings that find nothing to hold on, each with the reason: a report that is gone, words that are read otherwise
 * now. `readings` are those before any ruling.
 */
export function listUnheeded(readings: readonly Reading[], rulings: readonly Ruling[]): readonly UnheededRuling[] {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  return rulings.flatMap((ruling) => {
    const because = whyUnheeded(ruling, byReport)
    return because === null ? [] : [{ ruling: markRuling(ruling), because }]
  })
}

type Readings = ReadonlyMap<string, Reading>

function whyUnheeded(ruling: Ruling, readings: Readings): string | null {
  switch (ruling.kind) {
    case 'same':
    case 'different':
      return (
        [ruling.a, ruling.b]
          .map((words) =>
            whyNothingMeant(words, readings, (reading) =>
              ruling.of !== 'entry' && entityAt(reading, words)
                ? [words]
                : ruling.of === 'entity'
                  ? []
                  : findMeant(reading, words, reading.events),
            ),
          )
          .find((why) => why !== null) ?? null
      )
    case 'wrong':
      return whyNothingMeant(ruling.what, readings, (reading) =>
        thingsOf(reading, ruling.of).flatMap((stretches) => findMeant(reading, ruling.what, stretches)),
      )
    case 'right':
      return whyNothingMeant(ruling.what, readings, (reading) => findMeant(reading, ruling.what, reading.events))
    case 'corrected':
      return whyNothingMeant(ruling.what, readings, (reading) =>
        findMeant<Span>(reading, ruling.what, ruling.fact === 'speaker' ? reading.quotes : reading.events),
      )
    case 'added':
      return whyNothingMeant(ruling.what, readings, (reading) => [reading])
    case 'date of report':
      return readings.has(ruling.report) ? null : gone(ruling.report)
    case 'unsure':
    case 'undone':
      return null
  }
}

function thingsOf(
  { events, quotes, figures, dates, denials, replies }: Reading,
  of: RuledThing | undefined,
): readonly (readonly Span[])[] {
  const things = { entry: [events], quote: [quotes], figure: [figures], date: [dates], denial: [denials, replies] }
  return of === undefined ? Object.values(things).flat() : things[of]
}

function whyNothingMeant(
  { report, ...words }: QuotedWords,
  readings: Readings,
  meant: (reading: Reading) => readonly unknown[],
): string | null {
  const reading = readings.get(report)
  if (!reading) return gone(report)
  if (!locateWords(reading.report.text, { report, ...words }))
    return `the report no longer has the words ‹${words.exact}›`
  return meant(reading).length > 0 ? null : `nothing is read in the words ‹${words.exact}› any more`
}

function gone(report: string): string {
  return `report ${report} is not in the record`
}
