import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import { nameOfState } from '../reference/name-of-state.js'
import { entityAt } from './entities/ruled-entities.js'
import { findMeant, locateWords } from './ruled-pairs.js'
import { markRuling, namedIn, tellingsOf, type QuotedWords, type RuledThing, type Ruling } from './ruling.js'
import type { UnheededRuling } from './weave.js'

/**
 * The rulings that find nothing to hold on, each with the reason: a report that is gone, words that are read otherwise
 * now, a state of which nothing tells. `readings` are those before any ruling.
 */
export function listUnheeded(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  isStateTold: IsStateTold,
): readonly UnheededRuling[] {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  return rulings.flatMap((ruling) => {
    const because = whyUnheeded(ruling, byReport, isStateTold)
    return because === null ? [] : [{ ruling: markRuling(ruling), because }]
  })
}

type IsStateTold = (code: string) => boolean
type Readings = ReadonlyMap<string, Reading>
type Pair = Extract<Ruling, { readonly kind: 'same' | 'different' }>

function whyUnheeded(ruling: Ruling, readings: Readings, isStateTold: IsStateTold): string | null {
  switch (ruling.kind) {
    case 'same':
    case 'different':
      return whyNotPaired(ruling, readings)
    case 'wrong':
      return whyAllNothing(ruling, readings, (reading, words) =>
        thingsOf(reading, ruling.of).flatMap((stretches) => findMeant(reading, words, stretches)),
      )
    case 'right':
      return whyAllNothing(ruling, readings, (reading, words) => findMeant(reading, words, reading.events))
    case 'corrected':
      return (
        whyAllNothing(ruling, readings, (reading, words) =>
          findMeant<Span>(reading, words, ruling.fact === 'speaker' ? reading.quotes : reading.events),
        ) ?? whyNobodyNamed(ruling, readings, isStateTold)
      )
    case 'added':
      return (
        whyNothingMeant(ruling.what, readings, (reading) => [reading]) ?? whyNobodyNamed(ruling, readings, isStateTold)
      )
    case 'unsure':
      return whyNotUnsure(ruling.what, readings)
    case 'date of report':
      return readings.has(ruling.report) ? null : gone(ruling.report)
    case 'undone':
      return null
  }
}

function whyNotPaired({ a, b, of }: Pair, readings: Readings): string | null {
  const meantBy = (words: QuotedWords) => (reading: Reading) => {
    if (of !== 'entry' && entityAt(reading, words)) return [words]
    return of === 'entity' ? [] : findMeant(reading, words, reading.events)
  }
  return whyNothingMeant(a, readings, meantBy(a)) ?? whyNothingMeant(b, readings, meantBy(b))
}

/** A whole report whose day the words do not tell is pointed at without words. */
function whyNotUnsure(words: QuotedWords, readings: Readings): string | null {
  if (words.exact === '') return null
  return whyNothingMeant(words, readings, (reading) => [
    ...thingsOf(reading, undefined).flatMap((stretches) => findMeant(reading, words, stretches)),
    ...(entityAt(reading, words) ? [words] : []),
  ])
}

/** Null where one of the tellings still stands. */
function whyAllNothing(
  ruling: Parameters<typeof tellingsOf>[0],
  readings: Readings,
  meant: (reading: Reading, words: QuotedWords) => readonly unknown[],
): string | null {
  const whys = tellingsOf(ruling).map((words) => whyNothingMeant(words, readings, (reading) => meant(reading, words)))
  return whys.includes(null) ? null : whys[0]!
}

/** Whether somebody whom a ruling names by words is named there no more, or a state is told nowhere. */
function whyNobodyNamed(ruling: Ruling, readings: Readings, isStateTold: IsStateTold): string | null {
  for (const named of namedIn(ruling)) {
    if ('state' in named) {
      if (!isStateTold(named.state)) return `nothing in the record tells of ${nameOfState(named.state) ?? named.state}`
      continue
    }
    const why = whyNothingMeant(named, readings, (reading) => (entityAt(reading, named) ? [named] : []))
    if (why !== null) return why
  }
  return null
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
