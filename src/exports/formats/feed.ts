import type { Entry } from '../../record/entry.js'
import { dayOf, type Chosen } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import { evidenceOf, lastingId, sayEvidence, spanOf, tellersOf, xml } from './told.js'

/** An entry as news of the record. */
export interface FeedItem {
  readonly entry: Entry
  readonly id: string
  readonly title: string
  readonly url: string | null
  /** Day of the first report that tells it, and of the last. */
  readonly published: string
  readonly updated: string
  readonly text: string
  readonly html: string
  readonly tellers: readonly string[]
}

export const LOST_IN_FEEDS = ['what is no entry: quotes, figures, denials, deals', 'when the record learned of it: news is dated by the day of the report that first tells it, changes by the last'] as const

/** Entries by the day of the newest report that tells them, newest first; without a day they are no news. */
export function * feedOf({ entries, look }: Chosen): Generator<FeedItem> {
  // whole days, which sort as they are written
  const dated = entries.flatMap((entry) => {
    const days = entry.reports.flatMap((id) => { const reading = look.reading(id); return reading ? (spanOf(dayOf(reading, look)).earliest ?? []) : [] }).sort()
    return days.length === 0 ? [] : [{ entry, published: days[0]!, updated: days.at(-1)! }]
  })
  for (const { entry, published, updated } of dated.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))) {
    const evidence = evidenceOf(entry, look)
    const tellers = tellersOf(entry, look)
    const claim = tellers.length === 0 ? [] : [`According to ${tellers.join('; ')}.`]
    yield {
      entry, id: `urn:${lastingId(entry).replace('-', ':')}`, title: describeDated(entry, look), url: evidence.flatMap(({ url }) => url ?? [])[0] ?? null, published, updated, tellers,
      text: [...claim, ...evidence.map((note, at) => `[${at + 1}] ${sayEvidence(note)}`)].join('\n'),
      html: `${claim.map((line) => `<p>${xml(line)}</p>`).join('')}<ol>${evidence.map((note) => `<li>${xml(sayEvidence(note))}</li>`).join('')}</ol>`,
    }
  }
}

/** How many entries no dated report tells. */
export function undatedNews({ entries, look }: Chosen): number {
  return entries.filter(({ reports }) => reports.every((id) => { const reading = look.reading(id); return !reading || spanOf(dayOf(reading, look)).earliest === null })).length
}
