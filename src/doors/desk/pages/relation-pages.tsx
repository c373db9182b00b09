import type { ComponentChildren } from 'preact'
import type { Entry } from '../../../record/entry.js'
import type { Passage } from '../../../weaving/weave.js'
import type { FoundPair } from '../../../record/query.js'
import type { Relation } from '../../../views/ask-relations.js'
import { sayStage, type Deal } from '../../../views/deals.js'
import { describeEntry, listNames, sayDate } from '../../../views/entry-line.js'
import { type LookUp } from '../../../views/look-up.js'
import { namePair, nameState, registerOf } from '../../../views/register.js'
import { Frame } from '../frame.js'
import { citeEntry, entryLink, Hosts, Outlet, reportLink, StandingMark, Voices } from '../parts.js'
import { RelationDrawing } from './relation-picture.js'
import { DealBars, hasDealBars, hasMeetingYears, MeetingYears } from './relation-years.js'
import { sayAmount } from '../../../views/say-amount.js'

interface RelationsPageProps {
  readonly look: LookUp
  readonly pairs: readonly FoundPair[]
  readonly deals: readonly Deal[]
  /** How many deals are not among these. */
  readonly more: number
  /** How many of all pairs these are, and the way to the rest. */
  readonly parts: ComponentChildren
}

/** Every pair of states in the record, and the deals and programmes over time. */
export function RelationsPage({ look, pairs, deals, more, parts }: RelationsPageProps) {
  return (
    <Frame title="Relations" here="/relations">
      <h1>Relations</h1>
      <p class="facts">
        <a href="/graph">Who has to do with whom, as a graph</a> · <a href="/actors">Everybody in the record</a>
      </p>
      {parts}
      <ul class="lines in-columns">
        {pairs.map((pair) => (
          <li key={pair.a + pair.b} data-step>
            <a href={`/relations/${pair.a}/${pair.b}`} data-open>
              {namePair(pair, look)}
            </a>{' '}
            <span class="voices">
              {pair.entries} {pair.entries === 1 ? 'entry' : 'entries'}
            </span>
          </li>
        ))}
      </ul>
      {pairs.length === 0 && <p class="empty">A relation needs two states in one entry; the record has none yet.</p>}
      <h2>Deals and programmes</h2>
      {deals.length === 0 ? (
        <p class="empty">No item is ordered, produced or delivered in the record.</p>
      ) : (
        deals.map((deal) => <DealSheet key={deal.item} deal={deal} look={look} />)
      )}
      {more > 0 && <p class="facts">{more} more stand on the pages of the relations they belong to.</p>}
    </Frame>
  )
}

function DealSheet({ deal, look }: { readonly deal: Deal; readonly look: LookUp }) {
  return (
    <details class="measure" open={deal.stages.length > 1}>
      <summary data-step>
        {deal.item}{' '}
        <span class="voices">
          {[
            deal.manners.map(({ manner }) => manner).join(', '),
            listNames(deal.parties.map((code) => nameState(code, look))),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      <table class="wide stacked">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Stage</th>
            <th scope="col">What</th>
            <th scope="col">Told by</th>
          </tr>
        </thead>
        <tbody>
          {deal.stages.map(({ stage, standing, entry, passages }) => (
            <tr key={`${stage} ${entry.id}`} {...citeEntry(entry, look)}>
              <td class="when">{sayDate(entry.when)}</td>
              <td>{sayStage({ stage, standing })}</td>
              <td>
                <a href={entryLink(entry)}>{describeEntry(entry, look)}</a>
                {passages.map((passage) => (
                  <Words key={`${passage.report} ${passage.start}`} passage={passage} look={look} />
                ))}
              </td>
              <td>
                <Voices voices={entry.voices} reports={entry.reports.length} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {deal.manners.map(({ manner, passage }) => (
        <div key={manner} class="facts">
          Called a {manner} by these words:
          <Words passage={passage} look={look} />
        </div>
      ))}
      {deal.figures.length > 0 && (
        <p class="facts">
          Told beside it:{' '}
          {deal.figures.map(({ reading, figure }, index) => (
            <span key={`${reading.report.id} ${figure.id}`}>
              {index > 0 && '; '}
              {sayAmount(figure)}
              {figure.of && ` (${figure.of})`} —{' '}
              <a href={reportLink(reading.report.id, figure)}>
                <Outlet reading={reading} />
              </a>
            </span>
          ))}
        </p>
      )}
    </details>
  )
}

/** The words of a report beneath a stage, linked to their place. */
function Words({ passage, look }: { readonly passage: Passage; readonly look: LookUp }) {
  const reading = look.reading(passage.report)
  return reading ? (
    <p class="facts">
      <q>{reading.report.text.slice(passage.start, passage.end).replace(/\s+/g, ' ')}</q> —{' '}
      <a href={reportLink(passage.report, passage)}>
        <Outlet reading={reading} />
      </a>
    </p>
  ) : null
}

interface RelationPageProps {
  readonly a: string
  readonly b: string
  readonly look: LookUp
  /** Undefined where nothing lies between them. */
  readonly relation: Relation | undefined
}

/** The register of one pair of states: visits, meetings, agreements, deals, what is upcoming. */
export function RelationPage({ a, b, look, relation }: RelationPageProps) {
  if (!relation)
    return (
      <Frame title="No relation" here="/relations">
        <h1>No relation</h1>
        <p class="empty">
          The record has no entry in which {nameState(a, look)} and {nameState(b, look)} both take part.
        </p>
      </Frame>
    )
  const { pair, deals, more } = relation
  return (
    <Frame title={namePair(pair, look)} here="/relations">
      <h1>{namePair(pair, look)}</h1>
      <p class="facts off-paper">
        <a href={`/dossier?between=${pair.a}&between=${pair.b}`} data-command-of="take">
          Its dossier
        </a>
        , which prints as it reads · <a href={`/relations/${pair.a}/${pair.b}/measures`}>Measures</a>: supplier share,
        spread, meetings by level, deals by stage, voices, coverage ·{' '}
        <a href={`/export?with=${pair.a}&with=${pair.b}`}>Take it along</a> ·{' '}
        <a href={`/export/csv/entries.csv?with=${pair.a}&with=${pair.b}`} download="entries.csv">
          its entries as CSV
        </a>
      </p>
      {more > 0 && (
        <p class="parts">
          {pair.entries.length} of {pair.entries.length + more} entries, those that most voices tell ·{' '}
          <a href={`/search?q=pair:${pair.a}-${pair.b}`}>search them all</a>
        </p>
      )}
      <RelationDrawing pair={pair} look={look} />
      <p class="facts off-paper">
        <a href={`/graph?between=${pair.a}&between=${pair.b}`}>Who of them has to do with whom, as a graph</a>
        {hasMeetingYears(pair, look) && (
          <>
            {' '}
            · <a href="#meetings">Ten years of meetings</a>
          </>
        )}
        {hasDealBars(deals) && (
          <>
            {' '}
            · <a href="#deals">Deals by stage</a>
          </>
        )}
      </p>
      <MeetingYears pair={pair} look={look} />
      <DealBars deals={deals} look={look} />
      {pair.entries.length === 0 && <p class="empty">No {look.likely ? '' : 'sure '}entries.</p>}
      {registerOf(pair).map(({ shelf, entries }) => (
        <section key={shelf}>
          <h2>{shelf}</h2>
          <ul class="lines">
            {entries.map((entry) => (
              <RegisterLine key={entry.id} entry={entry} look={look} />
            ))}
          </ul>
        </section>
      ))}
      {deals.length > 0 && (
        <>
          <h2>Deals and programmes over time</h2>
          {deals.map((deal) => (
            <DealSheet key={deal.item} deal={deal} look={look} />
          ))}
        </>
      )}
    </Frame>
  )
}

function RegisterLine({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  return (
    <li data-step {...citeEntry(entry, look)}>
      <time>{sayDate(entry.when)}</time>{' '}
      <a href={entryLink(entry)} data-open>
        {describeEntry(entry, look)}
      </a>
      <Hosts entry={entry} look={look} /> <StandingMark modality={entry.modality} />{' '}
      <Voices voices={entry.voices} reports={entry.reports.length} />
    </li>
  )
}
