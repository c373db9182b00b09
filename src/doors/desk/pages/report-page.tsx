import { useContext } from 'preact/hooks'
import type { Published } from '../../../intake/report.js'
import type { ReportId } from '../../../intake/report.js'
import { overlap, type Span } from '../../../language/span.js'
import type { Reading } from '../../../reading/reading.js'
import { tierOf } from '../../../record/entry.js'
import { sayDate } from '../../../views/entry-line.js'
import { outletOf, titleOf, type LookUp } from '../../../views/look-up.js'
import type { Mark } from '../../../views/marked-text.js'
import { sharedOrigins, type SharedOrigin } from '../../../views/shared-origins.js'
import { pagesOf, sayPages } from '../../../views/where-printed.js'
import { State } from '../desk-state.js'
import { Frame } from '../frame.js'
import { cite, Day, MarkedText, Names, Outlet, placeOf, reportLink } from '../parts.js'
import { cardsOf, type Card } from './report-cards.js'

/** Kinds that the reader may switch on and off; names are off until wanted, since they cover half the text. */
export const SHOWN_KINDS = ['event', 'quote', 'figure', 'date', 'denial', 'name', 'shared'] as const
export type ShownKind = (typeof SHOWN_KINDS)[number]

const LABELS: Record<ShownKind, string> = {
  event: 'events',
  quote: 'quotes',
  figure: 'figures',
  date: 'dates',
  denial: 'denials',
  name: 'names',
  shared: 'shared words',
}

/** A longer report comes in parts of so many sentences. */
const SENTENCES_A_PART = 400

interface ReportPageProps {
  readonly reading: Reading
  readonly look: LookUp
  readonly shown: ReadonlySet<string>
  /** The place of the text that is wanted, where the report comes in parts. */
  readonly at?: number
}

/** A report sentence by sentence, its words marked, each with a folded card of what was read in it beside it. */
export function ReportPage({ reading, look, shown, at = 0 }: ReportPageProps) {
  const { report, layout } = reading
  const cards = cardsOf(reading, look).filter((card) => shown.has(card.kind))
  const names = shown.has('name')
    ? reading.mentions.map(({ id, start, end }) => ({ id, kind: 'name', start, end }))
    : []
  const recognised = (report.recognised ?? []).map(({ start, end }, place) => ({
    ...{ id: `o${place}`, kind: 'recognised', start, end },
  }))
  const origins = sharedOrigins(reading, look)
  const shared = shown.has('shared') ? sharedMarks(origins) : []
  const marks: readonly Mark[] = [...cards, ...names, ...shared, ...recognised]
  const part = partAt(reading, at)
  return (
    <Frame title={titleOf(reading)} here="/reports">
      <header class="head">
        <h1 dir="auto">{titleOf(reading)}</h1>
        <Told reading={reading} look={look} />
        {report.correction !== undefined && (
          <p class="facts correction" dir="auto">
            <strong>Corrected by its outlet.</strong> {report.correction}
          </p>
        )}
        {recognised.length > 0 && (
          <p class="facts">
            {recognised.length} of its words were <span class="m-recognised">recognised in a scan</span> (OCR) and may
            be wrong: look at the page before you quote names or numbers.
          </p>
        )}
        <StoredPage report={report.id} look={look} />
        <DayForm report={report.id} published={layout.published} />
        <AddEntryHint report={report.id} />
        <Origins origins={origins} look={look} />
        <Named reading={reading} look={look} />
        <form class="choose" method="get">
          <fieldset>
            <legend>Show</legend>
            {SHOWN_KINDS.map((kind) => (
              <label key={kind} class={`k-${kind}`}>
                <input type="checkbox" name="show" value={kind} checked={shown.has(kind)} /> {LABELS[kind]}
              </label>
            ))}
            <button>Apply</button>
          </fieldset>
        </form>
      </header>
      <PartLinks reading={reading} part={part} />
      <article
        class="text"
        aria-label="Words of the report"
        lang={report.language}
        data-report={report.id}
        {...(part.count > 1 ? { 'data-parts': part.count } : {})}
        {...cite(reading, null)}
      >
        {linesOf(report.text)
          .filter((line) => line.start >= part.start && line.start < part.end)
          .map((line) => (
            <Paragraph key={line.start} line={line} reading={reading} marks={marks} cards={cards} origins={origins} />
          ))}
      </article>
      {cards.length === 0 && <p class="empty">Nothing of these kinds was read here. Switch more kinds on above.</p>}
      <PartLinks reading={reading} part={part} />
    </Frame>
  )
}

/** Who printed it, when, from where, with whose words. */
function Told({ reading, look }: { readonly reading: Reading; readonly look: LookUp }) {
  const { report, layout } = reading
  const story = look.storyOf(report.id)
  const pages = pagesOf(report) === null ? '' : ` · ${sayPages(report, { start: 0, end: report.text.length })}`
  return (
    <p class="facts">
      <Outlet reading={reading} />
      {report.section === undefined ? '' : `, ${report.section}`} · <Day reading={reading} hasBasis />
      {pages}
      {layout.dateline ? ` · filed from ${layout.dateline.place}` : ''}
      {layout.credits.length > 0 ? ` · credit: ${layout.credits.join(', ')}` : ''}
      {story && story.reports.length > 1 && (
        <>
          {' '}
          · <a href={`/stories/${story.id}`}>side by side with {story.reports.length - 1} more</a>
        </>
      )}
    </p>
  )
}

interface Part extends Span {
  readonly number: number
  readonly count: number
}

/** The part of a long report that holds a place; of a short one all of it. */
function partAt({ report, sentences }: Reading, at: number): Part {
  const count = Math.max(1, Math.ceil(sentences.length / SENTENCES_A_PART))
  const starts = Array.from({ length: count }, (_, part) => {
    const first = part === 0 ? 0 : sentences[part * SENTENCES_A_PART]!.start
    // parts begin with a line, so that none is torn
    return report.text.lastIndexOf('\n', first - 1) + 1
  })
  const number = Math.max(
    0,
    starts.findLastIndex((start) => start <= at),
  )
  return { number, count, start: starts[number]!, end: starts[number + 1] ?? report.text.length + 1 }
}

function PartLinks({ reading, part }: { readonly reading: Reading; readonly part: Part }) {
  if (part.count === 1) return null
  const address = (at: number) => `${reportLink(reading.report.id)}?at=${at}`
  return (
    <p class="parts">
      Part {part.number + 1} of {part.count}, {reading.sentences.length} sentences in all
      {part.number > 0 && (
        <>
          {' '}
          ·{' '}
          <a href={address(part.start - 1)} rel="prev">
            the part before
          </a>
        </>
      )}
      {part.number + 1 < part.count && (
        <>
          {' '}
          ·{' '}
          <a href={address(part.end)} rel="next">
            the next part
          </a>
        </>
      )}
    </p>
  )
}

/** The way to an entry that the reader missed. */
function AddEntryHint({ report }: { readonly report: ReportId }) {
  const { canRule } = useContext(State)
  return canRule ? (
    <p class="facts">
      Something missed? Mark the words that tell it and press <kbd>a</kbd>, or{' '}
      <a href={`${reportLink(report)}/entry`}>add an entry</a>.
    </p>
  ) : null
}

/** The page it was read from, as it was kept and as it is now. */
function StoredPage({ report, look }: { readonly report: ReportId; readonly look: LookUp }) {
  const copy = look.record.copies?.get(report)
  if (!copy) return null
  const [fetched, seen] = [copy.fetched.slice(0, 10), copy.seen.slice(0, 10)]
  return (
    <p class="facts">
      Fetched {sayDate(fetched)}
      {seen === fetched ? '' : `, last seen so ${sayDate(seen)}`} ·{' '}
      <a href={`${reportLink(report)}/stored`}>the page as it was kept</a> ·{' '}
      <a href={copy.address} rel="noreferrer">
        the page as it is now
      </a>{' '}
      · <span title={copy.digest}>{copy.digest.slice(0, 19)}…</span>
    </p>
  )
}

const RESTING_ON: Readonly<Record<Published['basis'], string>> = {
  stated: 'the report says it itself',
  metadata: 'it came with the report',
  'given by the user': 'somebody gave it',
  inferred: 'it is lent by the other reports of its story',
}

interface DayFormProps {
  readonly report: ReportId
  readonly published: Published | null
}

/**
 * The day of a report, given or put right by its reader; all relative dates follow it. A day that is known waits behind
 * a line, so that nobody sets it in passing.
 */
function DayForm({ report, published }: DayFormProps) {
  const { canRule } = useContext(State)
  if (!canRule) return null
  const known = published && WHOLE_DAY.test(published.date) ? published.date : undefined
  const form = (
    <form method="post" action={`${reportLink(report)}/day`}>
      <p>
        <label>
          day of publication <input type="date" name="date" required data-edit value={known} />
        </label>{' '}
        <button>Set it</button>
      </p>
    </form>
  )
  if (!published)
    return (
      <div class="rule-day">
        <p>This report has no day, so its relative dates stay open. If you know it, they all follow:</p>
        {form}
      </div>
    )
  return (
    <details class="rule-day">
      <summary>Another day?</summary>
      <p>Its relative dates rest on this day: {RESTING_ON[published.basis]}. Set another, and they all follow.</p>
      {form}
    </details>
  )
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/
/** So many reports are named behind an origin. */
const MOST_OTHERS = 4

interface OriginsProps {
  readonly origins: readonly SharedOrigin[]
  readonly look: LookUp
}

/** What the bars beside copied sentences mean. */
function Origins({ origins, look }: OriginsProps) {
  if (origins.length === 0) return null
  const name = (id: ReportId) => {
    const other = look.reading(id)
    return other ? outletOf(other) : id
  }
  return (
    <ul class="plain origins" aria-label="Where shared words come from">
      {origins.map(({ letter, kind, origin, line, others, share }, at) => (
        <li key={letter} id={`origin-${letter}`}>
          <span class={`bar-key barred-${at % BAR_STYLES}`}>{letter}</span>{' '}
          <a href={`/lineage?line=${line}#l${line}`}>
            {kind}
            {origin === null ? '' : ` of ${origin}`}
          </a>
          : {Math.round(100 * share)} % of its words, shared with{' '}
          {others.slice(0, MOST_OTHERS).map((id, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={reportLink(id)}>{name(id)}</a>
            </span>
          ))}
          {others.length > MOST_OTHERS && ` and ${others.length - MOST_OTHERS} more`}
        </li>
      ))}
    </ul>
  )
}

/** Bars are drawn in so many ways; then they come again, with another letter. */
const BAR_STYLES = 4

interface ParagraphProps {
  readonly line: Span
  readonly reading: Reading
  readonly marks: readonly Mark[]
  readonly cards: readonly Card[]
  readonly origins: readonly SharedOrigin[]
}

/** One line of the report: its sentences beneath one another, each with its card. */
function Paragraph({ line, reading, marks, cards, origins }: ParagraphProps) {
  const { report, layout, sentences } = reading
  const kind = layout.furniture.find((piece) => piece.start <= line.start && line.end <= piece.end)?.kind
  const name = kind ? `furniture ${kind.replace(' ', '-')}` : line.start === layout.title?.start ? 'title' : ''
  const within = marksWithin(marks, line)
  return (
    <div class={`para ${name}`} title={kind}>
      {cutLine(line, sentences).map((piece) => {
        const number = sentences.findIndex(({ start }) => start === piece.start) + 1
        const from = origins
          .map((origin, at) => ({ origin, at }))
          .filter(({ origin }) => origin.passages.some((one) => overlap(one, piece) > 0))
        const own = cards.filter(({ start }) => start >= piece.start && start < piece.end)
        return (
          <div key={piece.start} class="row">
            <p dir="auto" class={from[0] ? `barred barred-${from[0].at % BAR_STYLES}` : undefined}>
              {from.length > 0 && <OriginMarks from={from.map(({ origin }) => origin)} />}
              <span id={`at-${piece.start}`} class={number > 0 ? 'sentence' : undefined} data-n={number || undefined}>
                <MarkedText text={report.text} within={piece} marks={within} anchors />
              </span>
            </p>
            {own.length > 0 && <SentenceCard cards={own} reading={reading} piece={piece} />}
          </div>
        )
      })}
    </div>
  )
}

const marksWithin = (marks: readonly Mark[], line: Span) => marks.filter((mark) => overlap(mark, line) > 0)

/** The letters of what a sentence is shared with. */
function OriginMarks({ from }: { readonly from: readonly SharedOrigin[] }) {
  return (
    <span class="origin-marks">
      {from.map(({ letter, kind }) => (
        <a key={letter} href={`#origin-${letter}`} aria-label={`shared words, ${letter}: ${kind}`}>
          {letter}
        </a>
      ))}
    </span>
  )
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/(?<![^\n])[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
}

/** A line cut at the beginnings of its sentences. */
function cutLine(line: Span, sentences: readonly Span[]): readonly Span[] {
  const inside = sentences.map(({ start }) => start).filter((start) => start > line.start && start < line.end)
  const cuts = [line.start, ...inside, line.end]
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1]! }))
}

/** So many names stand open; more wait behind their line. */
const OPEN_NAMES = 12

function Named({ reading, look }: { readonly reading: Reading; readonly look: LookUp }) {
  const named = reading.entities.filter(({ kind }) => kind === 'person' || kind === 'state' || kind === 'organisation')
  if (named.length === 0) return null
  return (
    <details class="named" open={named.length < OPEN_NAMES}>
      <summary>{named.length} people, states and organisations</summary>
      <p>
        <Names report={reading.report.id} entities={named.map((one) => one.id)} look={look} />
      </p>
    </details>
  )
}

interface SentenceCardProps {
  readonly cards: readonly Card[]
  readonly reading: Reading
  readonly piece: Span
}

/** What was read in a sentence: folded to a line, open to each reading with its words and its rule. */
function SentenceCard({ cards, reading, piece }: SentenceCardProps) {
  const briefs = [...new Set(cards.map(({ brief }) => brief))]
  return (
    <details
      class="read-card"
      data-step
      data-fold
      data-ids={cards.map(({ id }) => id).join(' ')}
      {...cite(reading, piece)}
    >
      <summary>
        {briefs.slice(0, MOST_BRIEFS).join(' · ')}
        {briefs.length > MOST_BRIEFS && ` · ${briefs.length - MOST_BRIEFS} more`}
      </summary>
      <ol>
        {cards.map((card) => (
          <CardLine key={card.id} card={card} reading={reading} />
        ))}
      </ol>
    </details>
  )
}

/** A folded card is a line long. */
const MOST_BRIEFS = 4

function CardLine({ card, reading }: { readonly card: Card; readonly reading: Reading }) {
  const opens = card.entry === null ? placeOf(reading, card) : { 'data-entry': card.entry }
  return (
    <li
      class={`card k-${card.kind}`}
      id={`card-${card.id}`}
      data-ids={card.id}
      data-step
      {...cite(reading, card)}
      {...opens}
    >
      <h3>
        <span class="kind">{card.kind}</span>{' '}
        {card.href ? (
          <a href={card.href} data-open>
            {card.head}
          </a>
        ) : (
          card.head
        )}
      </h3>
      <p>
        <a class="words" href={`#w-${card.id}`}>
          ‹{shorten(reading.report.text.slice(card.start, card.end))}›
        </a>
      </p>
      {card.facts.length > 0 && (
        <dl>
          {card.facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="rule">
        rule <code>{card.rule}</code>
        {card.confidence !== undefined && `, ${tierOf(card.confidence)} ${card.confidence.toFixed(2)}`}
      </p>
    </li>
  )
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ')
  return flat.length > 120 ? `${flat.slice(0, 80).trimEnd()} … ${flat.slice(-30).trimStart()}` : flat
}

/** Passages that this report shares with others. */
function sharedMarks(origins: readonly SharedOrigin[]): readonly Mark[] {
  return origins.flatMap(({ line, passages }) =>
    passages.map(({ start, end }) => ({ id: `l${line}`, kind: 'shared', start, end })),
  )
}
