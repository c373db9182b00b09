import { compareEdtf, daysOf } from '../../../language/edtf/bounds-edtf.js'
import { words, type Reading } from '../../../reading/reading.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { listDenials, sayAnswer, type Answer } from '../../../views/list-denials.js'
import { listStatements } from '../../../views/list-statements.js'
import { sayOrigin } from '../../../views/statement-origin.js'
import { nameOf, outletOf, titleOf, type LookUp } from '../../../views/look-up.js'
import { Frame } from '../frame.js'
import { DropField } from './add-page.js'
import { cite, citeEntry, Day, entryLink, Outlet, placeOf, reportLink, Sign, StandingMark, Voices } from '../parts.js'

/** The first page: what is told by most, what is contested, who copied whom. */
export function HomePage({ look, isSample, canAdd }: { readonly look: LookUp; readonly isSample: boolean; readonly canAdd: boolean }) {
  const { entries } = look
  const { readings, weave } = look.record
  if (readings.length === 0) return <EmptyDesk canAdd={canAdd} />
  const recent = entries.filter((entry) => entry.modality === 'happened' && daysOf(entry.when ?? '').earliest !== null)
    .sort((a, b) => b.voices - a.voices || b.reports.length - a.reports.length || compareEdtf(b.when!, a.when!)).slice(0, 8)
  const copies = weave.lineage.filter((one) => one.kind !== 'statement')
  const denials = listDenials(look, {}).filter(({ manner }) => manner === 'denial' || manner === 'rejection')
  return (
    <Frame title="Desk" here="/">
      <h1>The desk</h1>
      {isSample && <Welcome reports={readings.length} canAdd={canAdd} />}
      <p class="facts">{readings.length} reports · {weave.stories.length} stories · {entries.length} entries · {weave.comparisons.length} measures compared · {weave.denials.length} denials</p>
      <section aria-labelledby="most"><h2 id="most">Told by most voices</h2>
        {recent.length === 0 && <p class="empty">Nothing that has happened on a known day is {look.likely ? 'likely' : 'sure'} enough to be told.</p>}
        <ul class="lines">{recent.map((entry) => <li key={entry.id} data-step {...citeEntry(entry, look)}><time>{sayDate(entry.when)}</time> <a href={entryLink(entry)} data-open>{describeEntry(entry, look)}</a> <StandingMark modality={entry.modality} /> <Voices voices={entry.voices} reports={entry.reports.length} /></li>)}</ul>
      </section>
      <section aria-labelledby="contested"><h2 id="contested">Contested</h2>
        <ul class="lines">
          {weave.comparisons.filter((one) => one.verdict !== 'agree').map((one) => <li key={one.id} data-step><Sign of={one.verdict === 'agree' ? 'agree' : one.verdict} isBare /> <a href={`/figures#${one.id}`} data-open>{one.of}</a>: {one.because}</li>)}
          {denials.map((answer, index) => <AnswerLine key={index} answer={answer} />)}
        </ul>
        {weave.comparisons.length + weave.denials.length === 0 && <p class="empty">No figures to compare and no denials were read.</p>}
      </section>
      <section aria-labelledby="copied"><h2 id="copied">Who copied whom</h2>
        <ul class="lines">{copies.map((one, index) => <li key={index} data-step><a href={`/lineage#l${weave.lineage.indexOf(one)}`} data-open>{one.reports.map((id) => outletNamed(look, id)).join(' = ')}</a> <span class="kind">{one.kind}</span></li>)}</ul>
        {copies.length === 0 && <p class="empty">All reports look independent: no passage of narration is shared.</p>}
      </section>
    </Frame>
  )
}

function outletNamed(look: LookUp, report: string): string {
  const reading = look.reading(report)
  return reading ? outletOf(reading) : report
}

const ABOUT = 'Attaché reads press reports on relations between states and keeps the record: who did, said and denied what, each line with the exact words of the reports beneath it.'

/** What a newcomer sees above the sample. */
function Welcome({ reports, canAdd }: { readonly reports: number; readonly canAdd: boolean }) {
  return (
    <div class="welcome">
      <p>{ABOUT}</p>
      <p><strong>The {reports} reports here are invented</strong>, a sample to try it on: none of it happened. Your own reports are laid beside them; <code>attache read FILES --record DIR</code> begins a record without the sample.</p>
      {canAdd && <DropField heading="Drop your own reports here" />}
    </div>
  )
}

function EmptyDesk({ canAdd }: { readonly canAdd: boolean }) {
  return (
    <Frame title="Desk" here="/"><h1>No reports yet</h1><p>{ABOUT}</p>
      {canAdd ? <><DropField heading="Drop your own reports here" /><p><a href="/add">Or paste the words of one</a></p></>
        : <p class="empty">Add some with <code>attache read FILES --record DIR</code>; this page shows them as soon as they are read.</p>}
    </Frame>
  )
}

/** Every report: those that tell one story beneath its heading, then those that nobody else tells. */
export function ReportsPage({ look }: { readonly look: LookUp }) {
  const stories = [...look.record.weave.stories].sort((a, b) => Number(a.when === null) - Number(b.when === null) || compareEdtf(b.when ?? '', a.when ?? ''))
  const [told, alone] = [stories.filter(({ reports }) => reports.length > 1), stories.filter(({ reports }) => reports.length === 1)]
  return (
    <Frame title="Reports" here="/reports">
      <h1>Reports</h1>
      <table class="wide">
        <thead><tr><th scope="col">Report</th><th scope="col">Outlet</th><th scope="col">Day</th><th scope="col">Origin</th><th scope="col">Read</th></tr></thead>
        {told.map((story) => (
          <tbody key={story.id}>
            <tr class="story"><th colSpan={5} scope="rowgroup"><a href={`/stories/${story.id}`}>{story.title}</a> <Voices voices={story.voices} reports={story.reports.length} /></th></tr>
            <ReportRows reports={story.reports} look={look} />
          </tbody>
        ))}
        {alone.length > 0 && <tbody>
          {told.length > 0 && <tr class="story"><th colSpan={5} scope="rowgroup">Told by one report each <span class="voices">{alone.length} {alone.length === 1 ? 'report' : 'reports'}</span></th></tr>}
          <ReportRows reports={alone.flatMap(({ reports }) => reports)} look={look} />
        </tbody>}
      </table>
      {stories.length === 0 && <p class="empty">No reports yet. Add some with <code>attache read FILES</code>.</p>}
    </Frame>
  )
}

function ReportRows({ reports, look }: { readonly reports: readonly string[]; readonly look: LookUp }) {
  return <>{reports.map((id) => { const reading = look.reading(id); return reading && <ReportRow key={id} reading={reading} look={look} /> })}</>
}

function ReportRow({ reading, look }: { readonly reading: Reading; readonly look: LookUp }) {
  const { id } = reading.report
  const lines = look.record.weave.lineage.filter((one) => one.reports.includes(id))
  return (
    <tr data-step {...cite(reading, null)}>
      <td><a href={reportLink(id)} data-open>{titleOf(reading)}</a></td>
      <td><Outlet reading={reading} /></td>
      <td><Day reading={reading} /></td>
      <td>{lines.map((line, index) => <a key={index} class="kind" href={`/lineage#l${look.record.weave.lineage.indexOf(line)}`}>{line.kind === 'statement' ? 'quotes a shared statement' : `${line.kind} with ${line.reports.length - 1} more`}</a>)}</td>
      <td>{`${reading.events.length} events, ${reading.quotes.length} quotes, ${reading.figures.length} figures`}</td>
    </tr>
  )
}

/** Who said what: quotes by speaker, most quoted first. */
export function StatementsPage({ look }: { readonly look: LookUp }) {
  const speakers = new Map<string, { name: string; quotes: { reading: Reading; quote: Reading['quotes'][number] }[] }>()
  for (const reading of look.record.readings) for (const quote of reading.quotes) {
    const name = quote.source ? (nameOf(look, reading.report.id, quote.source.entity) ?? reading.report.text.slice(quote.source.start, quote.source.end)) : 'Nobody named'
    const speaker = speakers.get(name) ?? { name, quotes: [] }
    speaker.quotes.push({ reading, quote })
    speakers.set(name, speaker)
  }
  const sorted = [...speakers.values()].sort((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1))
  const [shared, answers] = [listStatements(look, {}), listDenials(look, {})]
  return (
    <Frame title="Statements" here="/statements">
      <h1>Statements</h1>
      <p class="facts"><a href="/positions">Positions of a state on one matter over time</a></p>
      {shared.length > 0 && <section aria-labelledby="shared"><h2 id="shared">Printed by several</h2>
        <ul class="lines">{shared.map(({ line, speaker, origin, wordings }) => <li key={line} data-step {...cite(wordings[0]!.reading, wordings[0]!.passage)}>{speaker ?? 'Nobody named'}: <a href={`/lineage#l${line}`} data-open><q>{wordings[0]!.text}</q></a> <span class="via">{`${new Set(wordings.map(({ reading }) => reading)).size} reports, likely from: ${sayOrigin(origin)}`}</span></li>)}</ul></section>}
      {answers.length > 0 && <section aria-labelledby="answers"><h2 id="answers">Denied, corrected, left without an answer</h2>
        <ul class="lines">{answers.map((answer, index) => <AnswerLine key={index} answer={answer} />)}</ul></section>}
      {sorted.length > 0 && <h2>By speaker</h2>}
      {sorted.map((speaker) => (
        <details key={speaker.name} class="speaker" open={speaker.quotes.length > 2}><summary data-step>{speaker.name} <span class="voices">{speaker.quotes.length}</span></summary>
          <ul class="lines">{speaker.quotes.map(({ reading, quote }) => <li key={`${reading.report.id} ${quote.id}`} data-step {...cite(reading, quote)} {...placeOf(reading, quote)}><span class="kind">{quote.form}</span> <q>{reading.report.text.slice(quote.start, quote.end).replace(/\s+/g, ' ')}</q>
            {quote.via && <span class="via"> through {nameOf(look, reading.report.id, quote.via)}</span>}
            {quote.source?.unnamed && <span class="via"> not named: {words(reading.report, quote.source.unnamed.reason ?? quote.source.unnamed)}</span>}
            <Retells look={look} report={reading.report.id} quote={quote.id} /> — <a href={reportLink(reading.report.id, quote)}><Outlet reading={reading} /></a>, <Day reading={reading} /></li>)}</ul>
        </details>
      ))}
      {sorted.length === 0 && <p class="empty">No statements were read.</p>}
    </Frame>
  )
}

/** A denial, rejection, correction or unanswered question, with the report that tells it and the one that holds the claim. */
function AnswerLine({ answer }: { readonly answer: Answer }) {
  const { manner, reading, span, claim } = answer
  return (
    <li data-step {...cite(reading, span)} {...placeOf(reading, span)}>{manner === 'no comment' || manner === 'correction' ? null : <Sign of="denied" isBare />} <a href={reportLink(reading.report.id, span)} data-open>{sayAnswer(answer)}</a> — <Outlet reading={reading} />, <Day reading={reading} />
      {claim && <> · <a href={reportLink(claim.reading.report.id, claim.span)}>the claim</a></>}</li>
  )
}

/** The words that a quote puts into others, where the same speaker is quoted with them in a report of the story. */
function Retells({ look, report, quote }: { readonly look: LookUp; readonly report: string; readonly quote: string }) {
  const found = look.record.weave.paraphrases.find((one) => one.report === report && one.quote === quote)
  const reading = found && look.reading(found.of.report)
  return found && reading ? <span class="via" title={found.ground.because}> retells <a href={reportLink(found.of.report, found.of)}><q>{words(reading.report, found.of).replace(/\s+/g, ' ')}</q></a></span> : null
}
