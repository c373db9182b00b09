import type { Reading } from '../../../reading/reading.js'
import { compareFacets } from '../../../views/compare-reports.js'
import type { LookUp } from '../../../views/look-up.js'
import { alignReports, type Standing } from '../../../views/side-by-side.js'
import { Frame } from '../frame.js'
import { ReportColumns, Sign, Term } from '../parts.js'
import { SideBySideTable } from './entry-pages.js'

export const MOST_COMPARED = 4
const STANDINGS: readonly Standing[] = ['agree', 'differ', 'only here', 'denied']

/**
 * Two to four reports side by side, of one story or of several: facet by facet, with how they stand to one another,
 * and fact by fact.
 */
export function ComparePage({
  readings,
  look,
  differencesOnly,
}: {
  readonly readings: readonly Reading[]
  readonly look: LookUp
  readonly differencesOnly: boolean
}) {
  if (readings.length < 2)
    return (
      <Frame title="Compare" here="/reports">
        <h1>Compare</h1>
        <p class="empty">
          Choose two to four reports among <a href="/reports">the reports</a>: go to each with j and mark it with x,
          then press X.
        </p>
      </Frame>
    )
  const rows = alignReports(readings, look)
  const shown = rows.filter(({ standing }) => !differencesOnly || standing !== 'agree')
  return (
    <Frame title="Compared" here="/reports">
      <h1>{readings.length} reports compared</h1>
      <p class="facts">
        {STANDINGS.map((standing) => (
          <span key={standing} class="tally">
            <Sign of={standing} /> {rows.filter((row) => row.standing === standing).length}{' '}
          </span>
        ))}
      </p>
      <form class="choose" method="get">
        {readings.map(({ report }) => (
          <input key={report.id} type="hidden" name="report" value={report.id} />
        ))}
        <label>
          <input type="checkbox" name="only" value="differences" checked={differencesOnly} /> only what differs
        </label>{' '}
        <button>Apply</button>
      </form>
      <h2>At one look</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Reports facet by facet">
        <table class="sides matrix">
          <ReportColumns what="What" readings={readings} />
          <tbody>
            {compareFacets(readings, look).map(({ facet, cells }) => (
              <tr key={facet} data-step>
                <th scope="row">{facet}</th>
                {cells.map((values, at) => (
                  <td key={at}>
                    {values.length === 0 ? (
                      <span class="empty">–</span>
                    ) : (
                      <ul class="plain">
                        {values.map(({ value, sharedBy }) => (
                          <li
                            key={value}
                            class={sharedBy === readings.length ? 'in-all' : sharedBy === 1 ? 'alone' : undefined}
                          >
                            {value}
                            {sharedBy === 1 && (
                              <>
                                {' '}
                                <Sign of="only here" isBare />
                              </>
                            )}
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        What all of them have is quiet; what one has alone is marked <Term of="only-here">◦</Term>.
      </p>
      <h2>Fact by fact</h2>
      <SideBySideTable reports={readings} rows={shown} look={look} />
    </Frame>
  )
}
