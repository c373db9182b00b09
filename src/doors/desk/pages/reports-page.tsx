import type { Reading } from '../../../reading/reading.js'
import type { Tally } from '../../../record/query.js'
import { groupCopies, type CopyOf, type Original } from '../../../views/group-copies.js'
import { agencyOf, outletOf, titleOf, type LookUp } from '../../../views/look-up.js'
import { sayStatus } from '../../../views/say-status.js'
import type { Story } from '../../../weaving/weave.js'
import { Frame } from '../frame.js'
import { cite, Day, Outlet, reportLink, Voices } from '../parts.js'

interface ReportsProps {
  readonly look: LookUp
  readonly tally: Tally
  /** Stories that several reports tell, and reports that nobody else tells, as far as this part of the list goes. */
  readonly told: readonly Story[]
  readonly alone: readonly Story[]
  /** So many reports of a story stand beneath it; the others are on its own page. */
  readonly ofEachStory: number
  readonly more: { readonly after: string | null; readonly alone: string | null }
}

const COLUMNS = ['Report', 'Outlet and credit', 'Day', 'Language', 'Origin', 'Read'] as const
const WIDTH = COLUMNS.length + 1

/** Every report: those that tell one story beneath its heading, then those that nobody else tells. */
export function ReportsPage({ look, tally, told, alone, ofEachStory, more }: ReportsProps) {
  const single = tally.storiesToldByOne
  return (
    <Frame title="Reports" here="/reports">
      <h1>Reports</h1>
      <form method="get" action="/compare" id="compare">
        <p class="facts choose">
          Mark two to four to compare them{' '}
          <button data-command-of="compare">
            Compare <kbd>X</kbd>
          </button>
        </p>
        <table class="wide stacked">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">Compare</span>
              </th>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {told.map((story) => (
            <tbody key={story.id}>
              <tr class="story">
                <th colSpan={WIDTH} scope="rowgroup">
                  <a href={`/stories/${story.id}`}>{story.title}</a>{' '}
                  <Voices voices={story.voices} reports={story.reports.length} />
                </th>
              </tr>
              <ReportRows reports={story.reports.slice(0, ofEachStory)} look={look} />
              <MoreOfStory story={story} shown={ofEachStory} />
            </tbody>
          ))}
          {alone.length > 0 && (
            <tbody>
              {tally.stories > single && (
                <tr class="story">
                  <th colSpan={WIDTH} scope="rowgroup">
                    Told by one report each{' '}
                    <span class="voices">
                      {single} {single === 1 ? 'report' : 'reports'}
                    </span>
                  </th>
                </tr>
              )}
              <ReportRows reports={alone.flatMap(({ reports }) => reports)} look={look} />
            </tbody>
          )}
        </table>
      </form>
      {(more.after !== null || more.alone !== null) && (
        <p class="parts">
          {tally.reports} reports, {tally.stories - single} stories that several tell.{' '}
          {more.after !== null && (
            <a href={`/reports?after=${encodeURIComponent(more.after)}`} rel="next">
              the next stories
            </a>
          )}
          {more.after === null && more.alone !== null && (
            <a href={`/reports?alone=${encodeURIComponent(more.alone)}`} rel="next">
              the next reports
            </a>
          )}
        </p>
      )}
      {tally.stories === 0 && (
        <p class="empty">
          No reports yet. <a href="/add">Drop files, paste a text</a>, or add some with <code>attache read FILES</code>.
        </p>
      )}
    </Frame>
  )
}

function MoreOfStory({ story, shown }: { readonly story: Story; readonly shown: number }) {
  const more = story.reports.length - shown
  if (more <= 0) return null
  return (
    <tr class="copies-of">
      <td />
      <td colSpan={WIDTH - 1}>
        <a href={`/stories/${story.id}`} data-step>
          {more === 1 ? 'One more report tells' : `${more} more reports tell`} this story
        </a>
      </td>
    </tr>
  )
}

/** Reports in their order; copies are folded beneath the one they come from. */
function ReportRows({ reports, look }: { readonly reports: readonly string[]; readonly look: LookUp }) {
  return (
    <>
      {groupCopies(reports, look).map(({ report, copies }) => {
        const reading = look.reading(report)
        return (
          reading && [
            <ReportRow key={report} reading={reading} look={look} />,
            copies.length > 0 && <Copies key={`copies ${report}`} copies={copies} look={look} />,
          ]
        )
      })}
    </>
  )
}

const percent = (share: number) => `${Math.round(100 * share)} %`
const name = (report: string, look: LookUp) => {
  const reading = look.reading(report)
  return reading ? outletOf(reading) : report
}

/** So many copies are named before the line is opened. */
const MOST_NAMED = 4

function Copies({ copies, look }: { readonly copies: Original['copies']; readonly look: LookUp }) {
  const named = copies.slice(0, MOST_NAMED).map(({ report, share }) => `${name(report, look)} ${percent(share)}`)
  const more = copies.length > MOST_NAMED ? ` and ${copies.length - MOST_NAMED} more` : ''
  return (
    <tr class="copies-of">
      <td />
      <td colSpan={WIDTH - 1}>
        <details>
          <summary data-step>
            {copies.length === 1 ? 'One report copies from it' : `${copies.length} reports copy from it`}:{' '}
            {named.join(', ')}
            {more}
          </summary>
          <ul class="lines">
            {copies.map((copy) => (
              <CopyLine key={copy.report} copy={copy} look={look} />
            ))}
          </ul>
        </details>
      </td>
    </tr>
  )
}

function CopyLine({ copy: { report, share, line }, look }: { readonly copy: CopyOf; readonly look: LookUp }) {
  const reading = look.reading(report)
  if (!reading) return null
  return (
    <li data-step {...cite(reading, null)}>
      <Mark reading={reading} />{' '}
      <a href={reportLink(report)} data-open>
        {titleOf(reading)}
      </a>{' '}
      — <Outlet reading={reading} />, <Day reading={reading} hasBasis />
      {reading.layout.credits.length > 0 && `, credit: ${reading.layout.credits.join(', ')}`} ·{' '}
      <a href={`/lineage?line=${line}#l${line}`}>{percent(share)} of its words</a> · <Counts reading={reading} />
    </li>
  )
}

function Mark({ reading }: { readonly reading: Reading }) {
  return (
    <span class="mark">
      <input type="checkbox" name="report" value={reading.report.id} aria-label={`Compare ${titleOf(reading)}`} />
    </span>
  )
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

function sayLanguage(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code
  } catch (error) {
    // A sender may put anything in the place of a code.
    if (error instanceof RangeError) return code
    throw error
  }
}

function ReportRow({ reading, look }: { readonly reading: Reading; readonly look: LookUp }) {
  const { report, layout } = reading
  const lines = look.record.weave.lineage.filter((one) => one.reports.includes(report.id))
  const agency = agencyOf(reading)
  const credits = [...new Set([...layout.credits, ...(agency === null ? [] : [agency])])]
  const printer = outletOf(reading)
  const others = credits.filter((credit) => credit !== printer)
  return (
    <tr data-step {...cite(reading, null)}>
      <td>
        <Mark reading={reading} />
      </td>
      <td>
        <a href={reportLink(report.id)} data-open>
          {titleOf(reading)}
        </a>
      </td>
      <td>
        <Outlet reading={reading} />
        {others.length > 0 && <span class="credit"> credit: {others.join(', ')}</span>}
      </td>
      <td>
        <Day reading={reading} hasBasis />
      </td>
      <td>{sayLanguage(report.language)}</td>
      <td>
        {lines.map((line, index) => (
          <a key={index} class="kind" href={`/lineage?line=${look.placeOfLine(line)}#l${look.placeOfLine(line)}`}>
            {line.kind === 'statement'
              ? 'quotes a shared statement'
              : `${line.kind} with ${line.reports.length - 1} more`}
          </a>
        ))}
      </td>
      <td>
        <Counts reading={reading} />
      </td>
    </tr>
  )
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

/** What was read of it, and how far it could be. */
function Counts({ reading }: { readonly reading: Reading }) {
  const { events, quotes, figures } = reading
  const { word, because } = sayStatus(reading)
  return (
    <>
      {count(events.length, 'event')}, {count(quotes.length, 'quote')}, {count(figures.length, 'figure')}
      {(word !== 'read' || because.length > 0) && (
        <details class="status">
          <summary>{word === 'read' ? `read, ${count(because.length, 'remark')}` : word}</summary>
          {because.join('; ')}
        </details>
      )}
    </>
  )
}
