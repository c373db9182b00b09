import { digestText } from '../language/digest-text.js'
import type { Entry, Footnote } from '../record/entry.js'

/**
 * A name for an entry that lasts: a mark of the place of words that tell it. Numbers (`n12`) shift with every ruling and every report; the words of a report never move. Every
 * footnote of an entry gives such a name, so that an address made while the entry stood alone still finds it once others tell it too.
 */
export function markOfFootnote({ report, start, text }: Pick<Footnote, 'report' | 'start' | 'text'>): string {
  return digestText(`${report}\n${start}\n${text}`)
}

/** The name that addresses of an entry are made with: that of its first footnote. */
export function lastingName(entry: Entry): string {
  return markOfFootnote(entry.footnotes[0])
}
