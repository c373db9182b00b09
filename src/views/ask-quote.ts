import type { ExcerptAsked, RecordQuery } from '../record/query.js'
import type { LookUp } from './look-up.js'

/** Reports in which words are looked for: those with the most of them. */
export const MOST_LIKE = 200

/** Who is asked, and how what is asked for is looked at. */
interface Asked {
  readonly query: Pick<RecordQuery, 'reportsLike'>
  readonly look: (asked: ExcerptAsked) => Promise<LookUp>
}

/** What a quotation is checked against (see check-words.ts): the reports with the most of its words, and their stories. */
export async function lookForQuote(words: string, { query, look }: Asked, most = MOST_LIKE): Promise<LookUp> {
  return look({ reports: await query.reportsLike(words, most), around: 'all' })
}
