import { compareWhen } from '../language/edtf/bounds-edtf.js'
import { overlap } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { Ground, Lineage, Passage } from '../weaving/weave.js'
import { comparableWords, compareWordings, wordsInCommon, type WordingStep } from './compare-wordings.js'
import { holdsWords } from './fold-words.js'
import type { QuoteChoice } from './list-quotes.js'
import { nameOf, outletOf, type LookUp } from './look-up.js'
import { judgeOrigin, type StatementOrigin } from './statement-origin.js'

/** What one report prints of a statement. */
export interface Wording {
  readonly reading: Reading
  readonly passage: Passage
  readonly text: string
  /** Who passed it on to this report: “in a statement carried by Interfax”. */
  readonly via: string | null
  /** Word by word against the wording it is nearest to in the report that stands first; empty there. */
  readonly steps: readonly WordingStep[]
}

/** What a report puts into its own words. */
export interface Retelling {
  readonly reading: Reading
  readonly passage: Passage
  readonly text: string
  /** The likeness, and the words in common. */
  readonly ground: Ground
}

/** A statement that two or more reports print word for word, or nearly. */
export interface SharedStatement {
  /** Its place among the lineage of the record. */
  readonly line: number
  readonly speaker: string | null
  readonly origin: StatementOrigin
  /** The likely origin’s own wording first, then in the order of days. */
  readonly wordings: readonly Wording[]
  readonly retellings: readonly Retelling[]
}

/** Statements that several reports print, those of most reports first; by one speaker, or with some words in them. */
export function listStatements(look: LookUp, { by, about }: QuoteChoice): readonly SharedStatement[] {
  return look.record.weave.lineage
    .flatMap((one) => (one.kind === 'statement' ? [shareStatement(one, look.placeOfLine(one), look)] : []))
    .filter(
      ({ speaker, wordings }) =>
        (by === undefined || (speaker !== null && isNamed(look, speaker, by))) &&
        (about === undefined || wordings.some(({ text }) => holdsWords(text, about))),
    )
    .toSorted((a, b) => reportsOf(b) - reportsOf(a) || a.line - b.line)
}

function isNamed(look: LookUp, speaker: string, by: string): boolean {
  return [
    speaker,
    ...look.record.weave.entities.filter(({ name }) => name === speaker).flatMap(({ aliases }) => aliases),
  ].some((name) => holdsWords(name, by))
}

function reportsOf({ wordings }: SharedStatement): number {
  return new Set(wordings.map(({ reading }) => reading)).size
}

function shareStatement({ passages, origin: speaker }: Lineage, line: number, look: LookUp): SharedStatement {
  const told = passages.flatMap((passage) => {
    const reading = look.reading(passage.report)
    return reading ? [{ reading, passage }] : []
  })
  const readings = [...new Set(told.map(({ reading }) => reading))].toSorted(compareDays)
  const speaking = speaker === null ? null : (look.entity(speaker) ?? null)
  const origin = judgeOrigin(readings, passages, speaking, look)
  const first = origin.reading && readings.includes(origin.reading) ? origin.reading : readings[0]!
  const own = told.filter(({ reading }) => reading === first).flatMap(({ passage }) => stretchesOf(first, passage))
  const inOrder = [first, ...readings.filter((reading) => reading !== first)]
  const wordings = inOrder
    .flatMap((reading) => told.filter((one) => one.reading === reading))
    .map(({ reading, passage }): Wording => {
      const text = words(reading.report, passage).replace(/\s+/g, ' ')
      return {
        reading,
        passage,
        text,
        via: viaOf(reading, passage, look),
        steps: reading === first ? [] : compareWordings(nearestTo(text, own), text),
      }
    })
  return { line, speaker: speaking?.name ?? null, origin, wordings, retellings: retellingsOf(passages, look) }
}

/** A passage of several sentences, as a whole and sentence by sentence: an outlet may print but one of them. */
function stretchesOf({ report, sentences }: Reading, passage: Passage): readonly string[] {
  const within = sentences
    .filter((sentence) => overlap(sentence, passage) > 0)
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }))
  return [passage, ...(within.length > 1 ? within : [])].map((span) => words(report, span).replace(/\s+/g, ' '))
}

/** The stretch with most words in common for its length; of equals the longer one. */
function nearestTo(text: string, stretches: readonly string[]): string {
  const likeness = (stretch: string) =>
    wordsInCommon(stretch, text) / (comparableWords(stretch).length + comparableWords(text).length)
  return stretches.toSorted((a, b) => likeness(b) - likeness(a))[0]!
}

/** What has no day comes last. */
function compareDays(a: Reading, b: Reading): number {
  return (
    compareWhen(a.layout.published?.date ?? null, b.layout.published?.date ?? null) ||
    (outletOf(a) < outletOf(b) ? -1 : 1)
  )
}

function viaOf(reading: Reading, passage: Passage, look: LookUp): string | null {
  const quote = reading.quotes.find((one) => one.via !== null && overlap(one, passage) > 0)
  return quote ? nameOf(look, reading.report.id, quote.via) : null
}

function retellingsOf(passages: readonly Passage[], look: LookUp): readonly Retelling[] {
  return look.record.weave.paraphrases
    .filter(({ of }) => passages.some((passage) => passage.report === of.report && overlap(passage, of) > 0))
    .flatMap((passage) => {
      const reading = look.reading(passage.report)
      return reading
        ? [{ reading, passage, text: words(reading.report, passage).replace(/\s+/g, ' '), ground: passage.ground }]
        : []
    })
}
