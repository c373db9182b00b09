import type { Reading } from '../reading/reading.js'
import { sayDate } from './say-date.js'

/** The day of a report, and whether it was lent. */
export function sayPublished({ layout, notBefore }: Reading): string {
  const { published } = layout
  if (!published) return notBefore ? `undated, not before ${sayDate(notBefore.date)}` : 'undated'
  return published.basis === 'inferred' ? `${sayDate(published.date)} (inferred)` : sayDate(published.date)
}
