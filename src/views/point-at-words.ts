import { words, type Reading } from '../reading/reading.js'
import { readingNamed } from '../record/told/reading-named.js'
import type { Passage, WovenEntity } from '../weaving/weave.js'
import type { Named, QuotedWords } from '../weaving/ruling.js'
import { firstNamed } from './cite-words.js'
import type { LookUp } from './look-up.js'

/** Enough neighbouring characters to tell one “Singh” from the next, few enough to survive an edit nearby. */
const NEIGHBOURS = 40

/** The report that a person means by its id, its file, or the last part of its file. */
export function findReport(name: string, look: LookUp): Reading | undefined {
  return look.reading(name) ?? readingNamed(name, look.record.readings)
}

/**
 * The words that a person points at: an entity (`E3`: where it is first named), an entry (`n5`: the words that state
 * it) or words of a report (`wire.txt:Mr Singh`); undefined where there are none such.
 */
export function pointAtWords(pointer: string, look: LookUp): QuotedWords | undefined {
  const passage = passageOfEntity(pointer, look) ?? look.entry(pointer)?.footnotes[0] ?? passageOfWords(pointer, look)
  return passage && quoteWords(passage, look)
}

function passageOfEntity(id: string, look: LookUp): Passage | undefined {
  const entity = look.entity(id)
  const told = entity && firstNamed(entity, look)
  return told && { report: told.reading.report.id, start: told.span.start, end: told.span.end }
}

function passageOfWords(pointer: string, look: LookUp): Passage | undefined {
  const colon = pointer.indexOf(':')
  const reading = colon < 0 ? undefined : findReport(pointer.slice(0, colon), look)
  const exact = pointer.slice(colon + 1)
  const start = exact === '' ? -1 : (reading?.report.text.indexOf(exact) ?? -1)
  return reading && start >= 0 ? { report: reading.report.id, start, end: start + exact.length } : undefined
}

/** The words of a passage with their neighbours, as rulings point at them. */
export function quoteWords(passage: Passage, look: LookUp): QuotedWords | undefined {
  const reading = look.reading(passage.report)
  if (!reading) return undefined
  const { text } = reading.report
  return {
    report: passage.report,
    exact: words(reading.report, passage),
    prefix: text.slice(Math.max(0, passage.start - NEIGHBOURS), passage.start),
    suffix: text.slice(passage.end, passage.end + NEIGHBOURS),
  }
}

/** Somebody or something of the record as rulings name it; undefined where no report has words for it. */
export function nameThing(entity: WovenEntity, look: LookUp): Named | undefined {
  const told = firstNamed(entity, look)
  if (told) return quoteWords({ report: told.reading.report.id, start: told.span.start, end: told.span.end }, look)
  return entity.kind === 'state' && entity.country !== null ? { state: entity.country } : undefined
}
