import type { Entry } from '../../record/entry.js'
import { dayOf, type Chosen } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import { countOf } from './format.js'
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

export const LOST_IN_FEEDS = [
  'what is no entry: quotes, figures, denials, deals',
  'when the record learned of it: news is dated by the day of the report that first tells it, changes by the last',
] as const

/** Entries by the day of the newest report that tells them, newest first; without a day they are no news. */
export function* feedOf({ entries, look }: Chosen): Generator<FeedItem> {
  // whole days, which sort as they are written
  const dated: { readonly id: string; readonly published: string; readonly updated: string }[] = []
  for (const { id, reports } of entries) {
    const days = reports
      .flatMap((report) => {
        const reading = look.reading(report)
        return reading ? (spanOf(dayOf(reading, look)).earliest ?? []) : []
      })
      .sort()
    if (days.length > 0) dated.push({ id, published: days[0]!, updated: days.at(-1)! })
  }
  for (const { id: number, published, updated } of dated.sort((a, b) =>
    a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0,
  )) {
    const entry = look.entry(number)!
    const evidence = evidenceOf(entry, look)
    const tellers = tellersOf(entry, look)
    const claim = tellers.length === 0 ? [] : [`According to ${tellers.join('; ')}.`]
    yield {
      entry,
      id: `urn:${lastingId(entry).replace('-', ':')}`,
      title: describeDated(entry, look),
      url: evidence.flatMap(({ url }) => url ?? [])[0] ?? null,
      published,
      updated,
      tellers,
      text: [...claim, ...evidence.map((note, at) => `[${at + 1}] ${sayEvidence(note)}`)].join('\n'),
      html: `${claim.map((line) => `<p>${xml(line)}</p>`).join('')}<ol>${evidence.map((note) => `<li>${xml(sayEvidence(note))}</li>`).join('')}</ol>`,
    }
  }
}

/** How many entries no dated report tells. */
export function undatedNews({ entries, look }: Chosen): number {
  return countOf(entries, ({ reports }) =>
    reports.every((id) => {
      const reading = look.reading(id)
      return !reading || spanOf(dayOf(reading, look)).earliest === null
    }),
  )
}
