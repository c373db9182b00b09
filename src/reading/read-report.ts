import type { English } from '../language/en/sentence.js'
import { overlap } from '../language/span.js'
import type { Report } from '../intake/report.js'
import type { Shelf } from '../reference/shelf.js'
import { calmCapitals } from './calm-capitals.js'
import { withConfidence } from './certainty.js'
import type { Note, ParsedReport, Reading } from './reading.js'
import { dateOffices } from './names/date-offices.js'
import { withImpliedStates, withoutIdleStates, withStatesAsParties } from './names/implied-states.js'
import { readDates } from './read-dates.js'
import { readDenials } from './read-denials.js'
import { readEvents } from './read-events.js'
import { readFigures } from './read-figures.js'
import { readLayout } from './read-layout.js'
import { readMentions } from './read-mentions.js'
import { readQuotes } from './read-quotes.js'
import { readReplies } from './read-replies.js'

/** What reading needs besides the report: the words of the language and the shelf. */
export interface Reader {
  readonly english: English
  readonly shelf: Shelf
}

// A report in another language is kept, and intake has said so; nothing is read from it.
const LANGUAGE_READ = 'en'

/** Reads one report on its own. Never fails: gives what it could read and notes on what it could not. */
export function readReport(report: Report, reader: Reader): Reading {
  const layout = readLayout(report, reader.shelf)
  const read = layout.blocks.filter((block) => block.kind !== 'furniture' && report.language === LANGUAGE_READ)
  const text = calmCapitals(report.text, read, reader.shelf)
  const sentences = reader.english.analyse(text, read)
  const asides = reader.english.analyse(report.text, layout.furniture.filter((piece) => report.language === LANGUAGE_READ && !read.some((block) => overlap(block, piece) > 0)))
  const parsed: ParsedReport = { report: text === report.text ? report : { ...report, text }, layout, sentences, asides, shelf: reader.shelf }
  const faults: Note[] = []
  const attempt = attempts(faults)
  const named = withImpliedStates(attempt('names', () => readMentions(parsed), { mentions: [], entities: [], offices: [] }), reader.shelf)
  const { dates, notes, notBefore } = attempt('dates', () => readDates(parsed), { dates: [], notes: [], notBefore: null })
  const names = attempt('times of offices', () => dateOffices(parsed.report, named, dates), named)
  const quotes = attempt('quotes', () => readQuotes(parsed, names), [])
  const figures = attempt('figures', () => readFigures(parsed, names, dates, quotes), [])
  const events = attempt('events', () => readEvents(parsed, names, dates, quotes), [])
  const denials = attempt('denials', () => withStatesAsParties(readDenials(parsed, names, quotes), names), [])
  const replies = attempt('replies', () => readReplies(parsed, names, quotes), [])
  const told = withConfidence({ quotes, figures, events, denials })
  return { report, layout, sentences, ...withoutIdleStates(names, told), dates, ...told, replies, notes: [...notes, ...faults], ...(notBefore ? { notBefore } : {}) }
}

/** A fault of ours in one kind of thing costs that kind in that report, says so in a note, and nothing else. */
function attempts(faults: Note[]) {
  return <T>(what: string, read: () => T, nothing: T): T => {
    try {
      return read()
    } catch (fault) {
      faults.push({ kind: 'not-read', start: 0, end: 0, what, because: fault instanceof Error ? fault.message : String(fault) })
      return nothing
    }
  }
}
