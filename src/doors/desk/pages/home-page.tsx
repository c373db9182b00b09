import { words } from '../../../reading/reading.js'
import type { KeptChange } from '../../../record/change.js'
import type { Entry } from '../../../record/entry.js'
import type { Page, Tally } from '../../../record/query.js'
import { copyArcs, type CopiedStory } from '../../../views/copy-arcs.js'
import { byTime } from '../../../views/entry-order.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { listDenials, sayAnswer, type Answer } from '../../../views/list-denials.js'
import { layTimeline } from '../../../views/timeline-lanes.js'
import { outletOf, titleOf, type LookUp } from '../../../views/look-up.js'
import type { Comparison } from '../../../weaving/weave.js'
import { Frame } from '../frame.js'
import { changeSaid, cite, Day, Outlet, placeOf, reportLink, Sign, Term } from '../parts.js'
import { DropField } from './add-page.js'
import { Along, AsTable, Picture, type PictureTable } from '../picture.js'
import { FigureWindows, type Told } from './figure-windows.js'
import { claimsTable } from './figures-page.js'
import { labelRoom, Lanes } from './timeline-chart.js'

/** What came since somebody looked last, and when that was; null on a first visit, and where nothing is kept of it. */
export interface News {
  readonly since: string
  readonly changes: readonly KeptChange[]
}

interface HomeProps {
  readonly look: LookUp
  readonly tally: Tally
  /** Those with a day, told by most voices, and how many have one. */
  readonly told: Page<Entry>
  /** So many comparisons, copies and denials at most were asked for. */
  readonly most: number
  readonly isSample: boolean
  readonly canAdd: boolean
  readonly news: News | null
}

const MOST_SHOWN = 4

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`

/**
 * The first page: what is contested, denied and copied, the most told on a strip of time, and what came since the last
 * visit.
 */
export function HomePage({ look, tally, told, most, isSample, canAdd, news }: HomeProps) {
  const { contested, denials, copied } = foundIn(look, most)
  const entries = tally.entries.sure + (look.likely ? tally.entries.likely : 0)
  return (
    <Frame title="Desk" here="/">
      <h1>The desk</h1>
      {isSample && <Welcome reports={tally.reports} canAdd={canAdd} />}
      <p class="facts">
        {[
          many(tally.reports, 'report', 'reports'),
          many(tally.stories, 'story', 'stories'),
          many(entries, 'entry', 'entries'),
          `${many(tally.comparisons, 'measure', 'measures')} compared`,
          many(tally.denials, 'denial', 'denials'),
        ].join(' · ')}
      </p>
      <div class="grid">
        <section class="half" aria-labelledby="contested">
          <h2 id="contested">Contested</h2>
          {contested.slice(0, MOST_SHOWN).map((one) => (
            <Contested key={one.id} one={one} look={look} />
          ))}
          {contested.length > MOST_SHOWN && (
            <p>
              <a href="/figures">{contested.length < most ? `${contested.length - MOST_SHOWN} more` : 'All figures'}</a>
            </p>
          )}
          {contested.length === 0 && (
            <p class="empty">
              No figure is told in two ways. <a href="/figures">Every figure</a>
            </p>
          )}
        </section>
        <section class="half" aria-labelledby="copied">
          <h2 id="copied">Copied</h2>
          {copied.slice(0, MOST_SHOWN).map((story, at) => (
            <Copied key={at} id={`copied-${at + 1}`} story={story} look={look} />
          ))}
          {copied.length === 0 && <p class="empty">All reports look independent: no passage of narration is shared.</p>}
        </section>
        <section aria-labelledby="denied">
          <h2 id="denied">Denied</h2>
          {denials.slice(0, MOST_SHOWN).map((answer, at) => (
            <Facing key={at} answer={answer} />
          ))}
          {denials.length > MOST_SHOWN && (
            <p>
              <a href="/statements#answers">
                {tally.denials <= most ? `${denials.length - MOST_SHOWN} more` : 'All denials'}
              </a>
            </p>
          )}
          {denials.length > 0 && (
            <p>
              <Along id="denied" table={denialsTable(denials, look)} />
            </p>
          )}
          {denials.length === 0 && <p class="empty">No denials were read.</p>}
        </section>
        <section aria-labelledby="most">
          <h2 id="most">Over time</h2>
          <Strip look={look} told={told} />
        </section>
        {news && <NewsList news={news} look={look} />}
      </div>
    </Frame>
  )
}

interface FoundAtOnce {
  readonly contested: readonly Comparison[]
  readonly denials: readonly Answer[]
  readonly copied: readonly CopiedStory[]
}

/** Of the comparisons, denials and copies that were asked for. */
function foundIn(look: LookUp, most: number): FoundAtOnce {
  const { comparisons, denials } = look.record.weave
  const asked = new Set(denials.slice(0, most).map(({ report, start, end }) => `${report} ${start} ${end}`))
  const answers = listDenials(look, {}).filter(
    ({ manner, reading, span }) =>
      (manner === 'denial' || manner === 'rejection') && asked.has(`${reading.report.id} ${span.start} ${span.end}`),
  )
  return {
    contested: comparisons.filter((one) => one.verdict !== 'agree').slice(0, most),
    denials: answers.toSorted(
      (a, b) => Number(b.claim !== null) - Number(a.claim !== null) || b.confidence - a.confidence,
    ),
    copied: copyArcs(look, most),
  }
}

/** A measure that is told in two ways: its claims drawn over their windows, and why they differ, in a line. */
function Contested({ one, look }: { readonly one: Comparison; readonly look: LookUp }) {
  const told = one.figures.flatMap(({ report, figure }): Told[] => {
    const reading = look.reading(report)
    const found = reading?.figures.find(({ id }) => id === figure)
    return reading && found ? [{ reading, figure: found }] : []
  })
  const [first] = told
  const [id, table] = [`contested-${one.id}`, claimsTable(told, look)]
  return (
    <figure
      id={id}
      class="contested"
      data-step
      {...(first ? { ...cite(first.reading, first.figure), ...placeOf(first.reading, first.figure) } : {})}
    >
      <figcaption>
        <Sign of={one.verdict === 'agree' ? 'agree' : one.verdict} />{' '}
        <a href={`/figures#${one.id}`} data-page>
          {one.of}
        </a>{' '}
        {one.canAllBeTrue && one.verdict !== 'agree' && <span class="kind">can all be true</span>}{' '}
        <Along id={id} table={table} />
      </figcaption>
      <FigureWindows told={told} look={look} />
      <p class="because">{one.because}</p>
      <AsTable title={one.of} table={table} />
    </figure>
  )
}

/** A claim and its denial, facing each other. */
function Facing({ answer }: { readonly answer: Answer }) {
  const { reading, span, claim, about, manner } = answer
  const told = reading.sentences.find((sentence) => sentence.start <= span.start && span.end <= sentence.end) ?? span
  return (
    <article class="facing denial" data-step {...cite(reading, span)} {...placeOf(reading, span)}>
      <blockquote>
        {claim ? (
          <>
            <p>{claim.text}</p>
            <footer>
              <a href={reportLink(claim.reading.report.id, claim.span)} data-page>
                <Outlet reading={claim.reading} />
              </a>
              , <Day reading={claim.reading} />
            </footer>
          </>
        ) : (
          <>
            <p class="empty">{about === null ? sayAnswer(answer) : `“${about}”`}</p>
            {about !== null && <footer>from the words of the {manner} itself</footer>}
          </>
        )}
      </blockquote>
      <blockquote>
        <p>
          <Sign of="denied" isBare /> {words(reading.report, told).replace(/\s+/gu, ' ')}
        </p>
        <footer>
          <a href={reportLink(reading.report.id, span)} data-page>
            <Outlet reading={reading} />
          </a>
          , <Day reading={reading} />
        </footer>
      </blockquote>
    </article>
  )
}

const DOT_GAP = 58
const ARC_TOP = 62

/**
 * Reports of a story as dots in the order of their days, an arc over each two that share their telling, with the
 * share; and the same in words.
 */
function Copied({ id, story, look }: { readonly id: string; readonly story: CopiedStory; readonly look: LookUp }) {
  const { reports, arcs, title } = story
  const x = (at: number) => 26 + at * DOT_GAP
  const width = x(reports.length - 1) + 26
  return (
    <figure id={id} class="copies" data-step>
      <figcaption>
        <a href={`/lineage?line=${arcs[0]!.line}#l${arcs[0]!.line}`} data-page data-open>
          {title}
        </a>{' '}
        <Along id={id} table={copiesTable(story, look)} />
      </figcaption>
      <div class="beside-list">
        <svg
          class="strip"
          viewBox={`0 0 ${width} 92`}
          width={width}
          role="img"
          aria-label={arcs
            .map(
              ({ from, to, share }) =>
                `${outletNamed(look, reports[to]!)} shares ${percent(share)} of its telling with ${outletNamed(look, reports[from]!)}`,
            )
            .join('; ')}
        >
          {arcs.map(({ from, to, share }) => (
            <g key={`${from} ${to}`}>
              <path
                class="arc"
                d={`M ${x(from)} ${ARC_TOP} Q ${(x(from) + x(to)) / 2} ${ARC_TOP - 26 - 14 * (to - from)} ${x(to)} ${ARC_TOP}`}
                stroke-width={1 + 4 * share}
              />
              <text class="label" x={(x(from) + x(to)) / 2} y={ARC_TOP - 18 - 7 * (to - from)} text-anchor="middle">
                {percent(share)}
              </text>
            </g>
          ))}
          {reports.map((id, at) => (
            <g key={id}>
              <circle
                class={arcs.some(({ from, to }) => from === at || to === at) ? 'dot shared' : 'dot'}
                cx={x(at)}
                cy={ARC_TOP + 6}
                r={6}
              />
              <text class="label" x={x(at)} y={ARC_TOP + 26} text-anchor="middle">
                {at + 1}
              </text>
            </g>
          ))}
        </svg>
        <ol class="numbered">
          {reports.map((id) => {
            const reading = look.reading(id)
            return (
              reading && (
                <li key={id}>
                  <a href={reportLink(id)} data-page>
                    <Outlet reading={reading} />
                  </a>
                  , <Day reading={reading} />
                </li>
              )
            )
          })}
        </ol>
      </div>
      <ul class="plain facts">
        {arcs.map(({ from, to, share }) => (
          <li key={`${from} ${to}`}>
            {to + 1} has {percent(share)} of its words from what {from + 1} tells, too
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** Who has how much from whom, in rows. */
function copiesTable({ reports, arcs }: CopiedStory, look: LookUp): PictureTable {
  const dayOf = (report: string) => look.reading(report)?.layout.published?.date ?? ''
  return {
    columns: ['report', 'day', 'shares with', 'day of that', 'of its words (%)'],
    rows: arcs.map(({ from, to, share }) => [
      outletNamed(look, reports[to]!),
      dayOf(reports[to]!),
      outletNamed(look, reports[from]!),
      dayOf(reports[from]!),
      Math.round(100 * share),
    ]),
  }
}

/** What is denied, by whom, and what it answers, in rows. */
function denialsTable(denials: readonly Answer[], look: LookUp): PictureTable {
  return {
    columns: ['manner', 'denial', 'outlet', 'day', 'claim', 'outlet of the claim', 'day of the claim'],
    rows: denials.map(({ manner, reading, span, claim, about }) => [
      manner,
      words(reading.report, span).replace(/\s+/gu, ' '),
      outletNamed(look, reading.report.id),
      reading.layout.published?.date ?? '',
      claim?.text ?? about ?? '',
      claim ? outletNamed(look, claim.reading.report.id) : '',
      claim?.reading.layout.published?.date ?? '',
    ]),
  }
}

const percent = (share: number) => `${Math.round(100 * share)} %`

function outletNamed(look: LookUp, report: string): string {
  const reading = look.reading(report)
  return reading ? outletOf(reading) : report
}

/** The most told entries with a day, labelled, in their lanes. */
function Strip({ look, told }: { readonly look: LookUp; readonly told: Page<Entry> }) {
  const shown = told.found.toSorted(byTime)
  const timeline = layTimeline(shown, { labelRoom: (entry) => labelRoom(entry, look), isFolded: true })
  if (shown.length === 0)
    return (
      <p class="empty">
        Nothing with a known day is {look.likely ? 'likely' : 'sure'} enough to be told.{' '}
        {look.leftOut > 0 && <a href="?likely=1">Show likely ones too</a>}
      </p>
    )
  return (
    <>
      <Picture id="strip" title={`The ${shown.length} told by most`} table={stripTable(shown, look)}>
        <Lanes timeline={timeline} look={look} isLabelled />
      </Picture>
      <p>
        <a href="/timeline" data-page>
          The whole timeline
        </a>{' '}
        <span class="facts">
          {told.all} dated entries; the {shown.length} told by most are here
        </span>
      </p>
    </>
  )
}

function stripTable(entries: readonly Entry[], look: LookUp): PictureTable {
  return {
    columns: ['when', 'what', 'kind', 'standing', 'voices', 'reports'],
    rows: entries.map((entry) => [
      sayDate(entry.when),
      describeEntry(entry, look),
      entry.kind,
      entry.modality,
      entry.voices,
      entry.reports.length,
    ]),
  }
}

function NewsList({ news: { since, changes }, look }: { readonly news: News; readonly look: LookUp }) {
  return (
    <section aria-labelledby="new">
      <h2 id="new">New since your last visit</h2>
      <form method="post" action="/seen" class="choose">
        <span class="facts">
          Since {sayDate(since.slice(0, 10))}, {since.slice(11, 16)} UTC:{' '}
          {changes.length === 0
            ? 'nothing has come or changed.'
            : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}.`}
        </span>{' '}
        <button>All seen</button>
      </form>
      <ul class="lines">
        {changes
          .toReversed()
          .slice(0, 40)
          .map((change, at) => (
            <li key={at} data-step>
              <span class="kind">{change.kind}</span> {changeSaid(change)}
              {change.tier !== null && change.tier !== 'sure' && (
                <>
                  {' '}
                  <Term of={change.tier} kind="tier">
                    {change.tier}
                  </Term>
                </>
              )}
              {change.reports.slice(0, 1).map((id) => {
                const reading = look.reading(id)
                return (
                  reading && (
                    <span key={id} class="facts">
                      {' '}
                      —{' '}
                      <a href={reportLink(id)} data-open data-page title={titleOf(reading)}>
                        <Outlet reading={reading} />
                      </a>
                    </span>
                  )
                )
              })}
            </li>
          ))}
      </ul>
      {changes.length > 40 && (
        <p class="facts">
          {changes.length - 40} more; <code>attache changes</code> tells all.
        </p>
      )}
    </section>
  )
}

const ABOUT =
  'Attaché reads press reports on relations between states and keeps the record: who did, said and denied what, each line with the exact words of the reports beneath it.'

/** What a newcomer sees above the sample. */
function Welcome({ reports, canAdd }: { readonly reports: number; readonly canAdd: boolean }) {
  return (
    <div class="welcome">
      <p>{ABOUT}</p>
      <p>
        <strong>The {reports} reports here are invented</strong>, a sample to try it on: none of it happened. Your own
        reports are laid beside them; <code>attache read FILES --record DIR</code> begins a record without the sample.
      </p>
      {canAdd && <DropField heading="Drop your own reports here" />}
    </div>
  )
}

export function EmptyDesk({ canAdd }: { readonly canAdd: boolean }) {
  return (
    <Frame title="Desk" here="/">
      <h1>No reports yet</h1>
      <p>{ABOUT}</p>
      {canAdd ? (
        <>
          <DropField heading="Drop your own reports here" />
          <p>
            <a href="/add">Or paste the words of one</a>
          </p>
        </>
      ) : (
        <p class="empty">
          Add some with <code>attache read FILES --record DIR</code>; this page shows them as soon as they are read.
        </p>
      )}
    </Frame>
  )
}
