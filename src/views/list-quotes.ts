import { words, type Quote, type Reading } from '../reading/reading.js'
import { tierOf } from '../record/entry.js'
import type { FoundSaying } from '../record/query.js'
import type { WovenEntity } from '../weaving/weave.js'
import { holdsWords } from './fold-words.js'
import { foundAmong } from './found-among.js'
import { nameOf, type LookUp, type ThingLookUp } from './look-up.js'
import { entityOfSource, nameOfSource } from './source-told.js'

/** A quote with who is held to it, by the name the record has for them. */
export interface SpokenQuote {
  readonly reading: Reading
  readonly quote: Quote
  readonly text: string
  readonly speaker: string | null
  readonly via: string | null
  /** Where it puts into other words what the same speaker is quoted with: those words, and where they stand. */
  readonly retells: { readonly reading: Reading; readonly text: string } | null
}

/** Which quotes are asked for. */
export interface QuoteChoice {
  /** A name, or part of one, or any other name of the same speaker. */
  readonly by?: string
  /** Words that the quote must hold. */
  readonly about?: string
}

/**
 * Quotes in the order of reports and of their text; what is doubtful is left to the reading. Of an excerpt only what
 * was found by asking for it.
 */
export function listQuotes(look: LookUp, choice: QuoteChoice, found?: readonly FoundSaying[]): readonly SpokenQuote[] {
  const isFound = found && foundAmong(found)
  return look.record.readings.flatMap((reading) =>
    quotesIn(reading, look, choice).filter(({ quote }) => !isFound || isFound(reading, quote)),
  )
}

/** The quotes of one report, in the order of its text. */
export function quotesIn(reading: Reading, look: ThingLookUp, { by, about }: QuoteChoice = {}): readonly SpokenQuote[] {
  return reading.quotes.flatMap((quote) => {
    if (tierOf(quote.confidence) === 'doubtful') return []
    const id = reading.report.id
    const text = words(reading.report, quote).replace(/\s+/g, ' ')
    const written = quote.source && words(reading.report, quote.source)
    const speaker = quote.source && nameOfSource(look, reading, quote.source)
    const aliases =
      quote.source?.entity && entityOfSource(reading, quote.source)
        ? (look.wovenOf(id, quote.source.entity)?.aliases ?? [])
        : []
    const isBy =
      by === undefined || [speaker, written, ...aliases].some((name) => name !== null && holdsWords(name, by))
    return isBy && (about === undefined || holdsWords(text, about))
      ? [{ reading, quote, text, speaker, via: nameOf(look, id, quote.via), retells: retoldBy(look, id, quote.id) }]
      : []
  })
}

/** What one entity is held to, by whatever name. */
export function quotesOf(entity: WovenEntity, look: LookUp): readonly SpokenQuote[] {
  return listQuotes(look, {}).filter(
    ({ reading, quote }) =>
      quote.source?.entity && look.wovenOf(reading.report.id, quote.source.entity)?.id === entity.id,
  )
}

function retoldBy(look: ThingLookUp, report: string, quote: string): SpokenQuote['retells'] {
  const found = look.paraphraseOf(report, quote)
  const reading = found && look.reading(found.of.report)
  return found && reading ? { reading, text: words(reading.report, found.of).replace(/\s+/g, ' ') } : null
}
