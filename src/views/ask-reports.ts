import type { ReportId } from '../intake/report.js'
import type { PageAsked, RecordQuery } from '../record/query.js'
import { dayOf } from './choose.js'
import { isWithin } from './entry-order.js'
import { holdsWords } from './fold-words.js'
import { goThrough, listAsked, listHeld, type FoundList } from './found-list.js'
import { holding } from './held-lists.js'
import { lookInto, outletOf, titleOf } from './look-up.js'

/** Which reports are meant: words of the outlet and of the title, and when they were published. */
export interface ReportChoice {
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly isUndated?: boolean
}

/** Reports by their ids, as they are called. */
export function listReports(query: RecordQuery, choice: ReportChoice): Promise<FoundList<ReportId>> {
  const { outlet, title, from, to, isUndated = false } = choice
  const ask = (page: PageAsked) => query.reports(page, { order: 'id', isUndated })
  if ([outlet, title, from, to].every((part) => part === undefined)) return Promise.resolve(listAsked(ask))
  return holding(query, ['reports', choice], async () =>
    listHeld(await goThrough(ask, (reports) => reportsMeant(query, reports, choice)), (id) => id),
  )
}

async function reportsMeant(
  query: RecordQuery,
  reports: readonly ReportId[],
  { outlet, title, from = '', to = '' }: ReportChoice,
): Promise<readonly ReportId[]> {
  const look = lookInto(await query.excerpt({ reports }))
  return reports.filter((id) => {
    const reading = look.reading(id)!
    return (
      (outlet === undefined || holdsWords(outletOf(reading), outlet)) &&
      (title === undefined || holdsWords(titleOf(reading), title)) &&
      isWithin({ when: dayOf(reading, look) }, from, to)
    )
  })
}
