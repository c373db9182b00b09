import type { English } from '../language/en/sentence.js'
import { overlap } from '../language/span.js'
import type { Report } from '../intake/report.js'
import type { Shelf } from '../reference/shelf.js'
import type { ParsedReport, Reading } from './reading.js'
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
  const layout = readLayout(report)
  const read = layout.blocks.filter((block) => block.kind !== 'furniture' && report.language === LANGUAGE_READ)
  const sentences = reader.english.analyse(report.text, read)
  const asides = reader.english.analyse(report.text, layout.furniture.filter((piece) => report.language === LANGUAGE_READ && !read.some((block) => overlap(block, piece) > 0)))
  const parsed: ParsedReport = { report, layout, sentences, asides, shelf: reader.shelf }
  const names = readMentions(parsed)
  const { dates, notes, notBefore } = readDates(parsed)
  const quotes = readQuotes(parsed, names)
  const figures = readFigures(parsed, names, dates, quotes)
  const events = readEvents(parsed, names, dates, quotes)
  const denials = readDenials(parsed, names, quotes)
  const replies = readReplies(parsed, names, quotes)
  return { report, layout, sentences, ...names, dates, quotes, figures, events, denials, replies, notes, ...(notBefore ? { notBefore } : {}) }
}
