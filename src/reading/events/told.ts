import { auxiliaries } from '../../language/en/tree.js'
import type { Published } from '../../intake/report.js'
import type { Trigger } from './trigger.js'

const DAY = 86_400_000
/** A deed told more than about a week after it was done is background to the news. */
const NEWS_LASTS = 8 * DAY

/** Whether an event is told as background: in the past perfect, or dated well before the report. */
export function isBackground({ sentence, clause }: Trigger, when: string | null, published: Published | null): boolean {
  if (auxiliaries(sentence, clause).some((aux) => aux.lemma === 'have' && aux.xpos === 'VBD')) return true
  const ended = when ? lastDayOf(when) : null
  const told = published ? Date.parse(published.date.slice(0, 10)) : Number.NaN
  return ended !== null && told - ended > NEWS_LASTS
}

/** The last day an EDTF value may mean; null where it is open. */
function lastDayOf(edtf: string): number | null {
  const last = edtf.split('/').at(-1)!.replace(/[~?%]/gu, '')
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(last)
  if (!parts) return null
  const year = Number(parts[1])
  const month = parts[2] ? Number(parts[2]) : 12
  const day = parts[3] ? Number(parts[3]) : new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Date.UTC(year, month - 1, day)
}
