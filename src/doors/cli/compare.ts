import { renderCompared } from '../../exports/compare-text.js'
import type { ReportId } from '../../intake/report.js'
import { Failure } from '../../record/failure.js'
import type { RecordQuery } from '../../record/query.js'
import type { Store } from '../../record/store/store.js'
import { lookInto } from '../../views/look-up.js'
import { bringUp } from '../kept-record.js'
import type { AskOptions } from './ask.js'
import { readerFor, withKept } from './open-record.js'
import type { Terminal } from './terminal.js'

const [FEWEST, MOST] = [2, 4]

/** `attache compare`: two to four reports side by side, or those of a story. */
export async function compare(named: readonly string[], options: AskOptions, terminal: Terminal): Promise<void> {
  await withKept(options.record, async ({ store }) => {
    const { query } = await bringUp(store, await readerFor(store, options))
    const reports = [...new Set((await Promise.all(named.map((name) => reportsNamed(name, query, store)))).flat())]
    if (reports.length < FEWEST || reports.length > MOST) {
      throw new Failure('bad-option', {
        place: 'compare',
        found: `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}${reports.length > MOST ? `: ${reports.slice(0, MOST + 1).join(', ')} …` : ''}`,
        expected: `${FEWEST} to ${MOST} reports, or a story of so many`,
        next:
          reports.length > MOST
            ? 'Name those that you want to compare.'
            : 'Name another report; attache timeline and attache why tell which reports tell an entry.',
      })
    }
    const look = lookInto(await query.excerpt({ reports, around: 'all', names: true }), {
      likely: options.likely === true,
    })
    await terminal.print(
      renderCompared(
        reports.map((id) => look.reading(id)!),
        look,
      ),
    )
  })
}

/** A report by its id, or by the name or beginning that no other has; the reports of a story or an entry. */
async function reportsNamed(name: string, query: RecordQuery, store: Store): Promise<readonly ReportId[]> {
  const { record } = await query.excerpt({
    reports: [name],
    ...(/^s\d+$/u.test(name) ? { stories: [name] } : {}),
    ...(/^n\d+$/u.test(name) ? { entries: [name] } : {}),
  })
  if (record.readings.some(({ report }) => report.id === name)) return [name]
  const told =
    record.weave.stories.find(({ id }) => id === name)?.reports ?? record.entries.find(({ id }) => id === name)?.reports
  if (told) return told
  const ids = (await store.arrivals()).map((one) => one.name)
  const ending = ids.filter((id) => id === name || id.endsWith(`/${name}`))
  const alike = ending.length > 0 ? ending : ids.filter((id) => id.startsWith(name))
  if (alike.length === 1) return alike
  throw new Failure('unknown-report', {
    place: 'compare',
    found:
      alike.length === 0
        ? `no report, story or entry ‹${name}›`
        : `${alike.length} reports that begin with ‹${name}›: ${alike.slice(0, MOST).join(', ')}${alike.length > MOST ? ' …' : ''}`,
    expected: 'a report by its id or the beginning of it, a story such as s1, or an entry such as n1',
    next:
      alike.length === 0
        ? 'attache export --format csv --table reports lists every report with its id.'
        : 'Write more of it.',
  })
}
