import type { Reading } from '../reading/reading.js'

/** How a report was read: in a word, and what was amiss in a sentence each. */
export interface ReadingStatus {
  readonly word: 'read' | 'read in part' | 'no story found'
  readonly because: readonly string[]
}

/** What the notes of a reading come to. */
export function sayStatus({ notes, sentences, layout, report }: Reading): ReadingStatus {
  const count = (kind: (typeof notes)[number]['kind']) => notes.filter((note) => note.kind === kind).length
  const unread = notes.filter(({ kind }) => kind === 'not-read')
  const because = [
    ...unread.map(({ what, because: why }) => `${what ?? 'something'} could not be read${why ? `: ${why}` : ''}`),
    ...(count('other-language') > 0 ? ['parts of it are in another language and were left out'] : []),
    ...(count('long-sentence') > 0 ? [`${count('long-sentence')} sentences are too long to be read`] : []),
    ...(count('unclosed-quote') > 0 ? [`${count('unclosed-quote')} quotations do not end`] : []),
    ...(count('weekday-contradicts-date') > 0
      ? [`${count('weekday-contradicts-date')} days of the week contradict their date`]
      : []),
    ...(count('date-without-year') > 0 ? [`${count('date-without-year')} dates tell no year`] : []),
    ...(layout.published ? [] : ['nobody tells its day']),
    ...((report.recognised?.length ?? 0) > 0 ? [`${report.recognised!.length} words were recognised in a scan`] : []),
  ]
  const isPart = unread.length + count('other-language') + count('long-sentence') > 0
  const word = sentences.length === 0 || count('no-story') > 0 ? 'no story found' : isPart ? 'read in part' : 'read'
  return { word, because }
}
