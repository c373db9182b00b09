import type { Span } from '../language/span.js'
import type { QuotedWords } from '../weaving/ruling.js'

/**
 * Where quoted words stand in the text of their report: with their neighbours, else the first that are so worded; null
 * where there are none.
 */
export function placeOfWords(text: string, { exact, prefix, suffix }: QuotedWords): Span | null {
  if (exact === '') return null
  const whole = text.indexOf(prefix + exact + suffix)
  const start = whole < 0 ? text.indexOf(exact) : whole + prefix.length
  return start < 0 ? null : { start, end: start + exact.length }
}
