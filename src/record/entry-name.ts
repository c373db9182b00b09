import { digestText } from '../language/digest-text.js'
import type { Footnote } from './entry.js'

/**
 * A name for an entry that lasts: a mark of the place of words that tell it. Numbers (`n12`) shift with every ruling
 * and every report; the words of a report never move. Every footnote of an entry gives such a name, so that an address
 * made while the entry stood alone still finds it once others tell it too.
 */
export function markOfFootnote({ report, start, text }: Pick<Footnote, 'report' | 'start' | 'text'>): string {
  return digestText(`${report}\n${start}\n${text}`)
}
