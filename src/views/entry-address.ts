import { markOfFootnote } from '../record/entry-name.js'
import type { Entry } from '../record/entry.js'

export { markOfFootnote }

/** The name that addresses of an entry are made with: that of its first footnote. */
export function lastingName(entry: Entry): string {
  return markOfFootnote(entry.footnotes[0])
}
