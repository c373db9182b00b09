import { useContext } from 'preact/hooks'
import { tierOf, type Entry } from '../../../record/entry.js'
import { lastingName } from '../../../views/entry-address.js'
import type { Published } from '../../../intake/report.js'
import type { Span } from '../../../language/span.js'
import type { Reading } from '../../../reading/reading.js'
import { sayDate } from '../../../views/entry-line.js'
import { nameOf, titleOf, type LookUp } from '../../../views/look-up.js'
import type { Mark } from '../../../views/marked-text.js'
import { State } from '../desk-state.js'
import { Frame } from '../frame.js'
import { cite, Day, entryLink, MarkedText, Names, Outlet, placeOf, reportLink } from '../parts.js'
import { pagesOf, sayPages } from '../../../views/where-printed.js'
import { sayAmount } from '../../../views/say-amount.js'

/** Kinds that the reader may switch on and off; names are off until wanted, since they cover half the text. */
export const SHOWN_KINDS = ['event', 'quote', 'figure', 'date', 'denial', 'name', 'shared'] as const
export type ShownKind = (typeof SHOWN_KINDS)[number]

const LABELS: Record<ShownKind, string> = { event: 'events', quote: 'quotes', figure: 'figures', date: 'dates', denial: 'denials', name: 'names', shared: 'shared words' }

interface Card extends Mark {
  readonly head: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly rule: string
  /** How often such a reading is right; of dates and replies it has not been measured. */
  readonly confidence?: number
  readonly href: string | null
  /** What opens beside the page: an entry by its lasting name, else the words. */
  readonly entry: string | null
}

/** A report with its words marked, and beside it the cards in the order of the text: each says its words and its rule. */
export function ReportPage({ reading, look, shown }: { readonly reading: Reading; readonly look: LookUp; readonly shown: ReadonlySet<string> }) {
  const { report, layout } = reading
  const cards = cardsOf(reading, look).filter((card) => shown.has(card.kind))
  const names: Mark[] = shown.has('name') ? reading.mentions.map((mention) => ({ id: mention.id, kind: 'name', start: mention.start, end: mention.end })) : []
  const recognised: Mark[] = (report.recognised ?? []).map(({ start, end }, at) => ({ id: `o${at}`, kind: 'recognised', start, end }))
  const marks = [...cards, ...names, ...(shown.has('shared') ? sharedMarks(reading, look) : []), ...recognised]
  const story = look.storyOf(report.id)
  return (
    <Frame title={titleOf(reading)} here="/reports">
      <header class="head">
        <h1>{titleOf(reading)}</h1>
        <p class="facts"><Outlet reading={reading} />{report.section === undefined ? '' : `, ${report.section}`} · <Day reading={reading} />{pagesOf(report) === null ? '' : ` · ${sayPages(report, { start: 0, end: report.text.length })}`}{layout.dateline ? ` · filed from ${layout.dateline.place}` : ''}{layout.credits.length > 0 ? ` · credit: ${layout.credits.join(', ')}` : ''}
          {story && story.reports.length > 1 && <> · <a href={`/stories/${story.id}`}>side by side with {story.reports.length - 1} more</a></>}</p>
        {report.correction !== undefined && <p class="facts correction"><strong>Corrected by its outlet.</strong> {report.correction}</p>}
        {recognised.length > 0 && <p class="facts">{recognised.length} of its words were <span class="m-recognised">recognised in a scan</span> (OCR) and may be wrong: look at the page before you quote names or numbers.</p>}
        <StoredPage report={report.id} look={look} />
        <DayForm report={report.id} published={layout.published} />
        <AddEntryHint report={report.id} />
        <form class="choose" method="get"><fieldset><legend>Show</legend>
          {SHOWN_KINDS.map((kind) => <label key={kind} class={`k-${kind}`}><input type="checkbox" name="show" value={kind} checked={shown.has(kind)} /> {LABELS[kind]}</label>)}
          <button>Apply</button></fieldset></form>
      </header>
      <div class="reader">
        <article class="text" aria-label="Words of the report" lang={report.language} data-report={report.id} {...cite(reading, null)}><TextOf reading={reading} marks={marks} /></article>
        <aside class="cards" aria-label="What was read"><h2 class="unseen">What was read</h2><Named reading={reading} look={look} />
          <ol>{cards.map((card) => <CardLine key={card.id} card={card} reading={reading} />)}</ol>
          {cards.length === 0 && <p class="empty">Nothing of these kinds was read here. Switch more kinds on above.</p>}
        </aside>
      </div>
    </Frame>
  )
}

/** The way to an entry that the reader missed. */
function AddEntryHint({ report }: { readonly report: string }) {
  const { canRule } = useContext(State)
  return canRule ? <p class="facts">Something missed? Mark the words that tell it and press <kbd>a</kbd>, or <a href={`${reportLink(report)}/entry`}>add an entry</a>.</p> : null
}

/** The page it was read from, as it was kept and as it is now. */
function StoredPage({ report, look }: { readonly report: string; readonly look: LookUp }) {
  const copy = look.record.copies?.get(report)
  if (!copy) return null
  const [fetched, seen] = [copy.fetched.slice(0, 10), copy.seen.slice(0, 10)]
  return (
    <p class="facts">Fetched {sayDate(fetched)}{seen === fetched ? '' : `, last seen so ${sayDate(seen)}`} · <a href={`${reportLink(report)}/stored`}>the page as it was kept</a> · <a href={copy.address} rel="noreferrer">the page as it is now</a>
      {' '}· <span title={copy.digest}>{copy.digest.slice(0, 19)}…</span></p>
  )
}

const RESTING_ON: Readonly<Record<Published['basis'], string>> = {
  stated: 'the report says it itself', metadata: 'it came with the report', 'given by the user': 'somebody gave it', inferred: 'it is lent by the other reports of its story',
}

/** The day of a report, given or put right by its reader; all relative dates follow it. A day that is known waits behind a line, so that nobody sets it in passing. */
function DayForm({ report, published }: { readonly report: string; readonly published: Published | null }) {
  const { canRule } = useContext(State)
  if (!canRule) return null
  const form = (
    <form method="post" action={`${reportLink(report)}/day`}>
      <p><label>day of publication <input type="date" name="date" required data-edit value={published && WHOLE_DAY.test(published.date) ? published.date : undefined} /></label> <button>Set it</button></p>
    </form>
  )
  if (!published) return <div class="rule-day"><p>This report has no day, so its relative dates stay open. If you know it, they all follow:</p>{form}</div>
  return <details class="rule-day"><summary>Another day?</summary><p>Its relative dates rest on this day: {RESTING_ON[published.basis]}. Set another, and they all follow.</p>{form}</details>
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/

function TextOf({ reading, marks }: { readonly reading: Reading; readonly marks: readonly Mark[] }) {
  const { report, layout } = reading
  const starts = new Map(reading.sentences.map((sentence, index) => [sentence.start, index + 1]))
  const furniture = layout.furniture
  return (
    <>
      {linesOf(report.text).map((line) => {
        const kind = furniture.find((piece) => piece.start <= line.start && line.end <= piece.end)?.kind
        const pieces = cutLine(line, reading.sentences)
        return (
          <p key={line.start} class={kind ? `furniture ${kind.replace(' ', '-')}` : line.start === layout.title?.start ? 'title' : undefined} title={kind}>
            {pieces.map((piece) => {
              const number = starts.get(piece.start)
              return <span key={piece.start} id={`at-${piece.start}`} class={number ? 'sentence' : undefined} data-n={number}><MarkedText text={report.text} within={piece} marks={marks} anchors /></span>
            })}
          </p>
        )
      })}
    </>
  )
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
}

/** A line cut at the beginnings of its sentences. */
function cutLine(line: Span, sentences: readonly Span[]): Span[] {
  const cuts = [line.start, ...sentences.map((sentence) => sentence.start).filter((start) => start > line.start && start < line.end), line.end]
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1]! }))
}

function Named({ reading, look }: { readonly reading: Reading; readonly look: LookUp }) {
  const people = reading.entities.filter((entity) => ['person', 'state', 'organisation'].includes(entity.kind))
  if (people.length === 0) return null
  return <details class="named" open={people.length < 12}><summary>{people.length} people, states and organisations</summary><p><Names report={reading.report.id} entities={people.map((one) => one.id)} look={look} /></p></details>
}

function CardLine({ card, reading }: { readonly card: Card; readonly reading: Reading }) {
  return (
    <li class={`card k-${card.kind}`} id={`card-${card.id}`} data-ids={card.id} data-step {...cite(reading, card)} {...(card.entry === null ? placeOf(reading, card) : { 'data-entry': card.entry })}>
      <h3><span class="kind">{card.kind}</span> {card.href ? <a href={card.href} data-open>{card.head}</a> : card.head}</h3>
      <p><a class="words" href={`#w-${card.id}`}>‹{shorten(reading.report.text.slice(card.start, card.end))}›</a></p>
      {card.facts.length > 0 && <dl>{card.facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>}
      <p class="rule">rule <code>{card.rule}</code>{card.confidence !== undefined && `, ${tierOf(card.confidence)} ${card.confidence.toFixed(2)}`}</p>
    </li>
  )
}

/** What people put right of an entry, whatever the program reads here. */
function sayRuled({ grounds }: Entry): string | null {
  return grounds.filter(({ rule }) => rule.startsWith('ruling.')).map(({ because }) => because).join('; ') || null
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ')
  return flat.length > 120 ? `${flat.slice(0, 80).trimEnd()} … ${flat.slice(-30).trimStart()}` : flat
}

function facts(...pairs: readonly (readonly [label: string, value: string | null | undefined])[]): (readonly [string, string])[] {
  return pairs.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}

/** Everything read in a report, as cards in the order of the text. */
function cardsOf(reading: Reading, look: LookUp): Card[] {
  const { report } = reading
  const name = (id: string | null) => nameOf(look, report.id, id)
  const names = (role: 'actor' | 'recipient', event: Reading['events'][number]) => event.participants.filter((one) => one.role === role).map((one) => name(one.entity)).filter(Boolean).join(', ')
  const text = (span: Span | null) => span && report.text.slice(span.start, span.end)
  const events = reading.events.map((event): Card => {
    const entry = look.entryOf(report.id, event.id)
    return { id: event.id, kind: 'event', start: event.start, end: event.end, head: `${event.kind}, ${event.modality}`, rule: event.rule, confidence: event.confidence, href: entry ? entryLink(entry) : null, entry: entry ? lastingName(entry) : null,
      facts: facts(['by', names('actor', event)], ['to', names('recipient', event)], ['where', name(event.place)], ['when', event.when && sayDate(event.when)], ['occasion', event.occasion], ['item', event.item],
        ['PLOVER', [event.plover.event, event.plover.mode].filter(Boolean).join(' · ')], ['told as', event.told], ['according to', name(event.accordingTo)], ['ruled', entry ? sayRuled(entry) : 'taken out']) }
  })
  const quotes = reading.quotes.map((quote): Card => ({ id: quote.id, kind: 'quote', start: quote.start, end: quote.end, head: `${quote.form}, ${quote.stance}`, rule: quote.rule, confidence: quote.confidence, href: null, entry: null,
    facts: facts(['by', quote.source ? (name(quote.source.entity) ?? text(quote.source)) : 'nobody named'], ['named as', text(quote.source)], ['not named', quote.source?.unnamed ? (text(quote.source.unnamed.reason) ?? text(quote.source.unnamed)) : null], ['cue', text(quote.cue)], ['through', name(quote.via)]) }))
  const figures = reading.figures.map((figure): Card => ({ id: figure.id, kind: 'figure', start: figure.start, end: figure.end, head: `${figure.kind} ${sayAmount(figure)}`, rule: figure.rule, confidence: figure.confidence, href: null, entry: null,
    facts: facts(['of', figure.of], ['whose', name(figure.subject)], ['with', name(figure.counterpart)], ['over', figure.period && sayDate(figure.period)]) }))
  const dates = reading.dates.map((date): Card => ({ id: date.id, kind: 'date', start: date.start, end: date.end, head: date.edtf === null ? 'open until the report has a day' : sayDate(date.edtf), rule: date.rule, href: null, entry: null,
    facts: facts(['EDTF', date.edtf], ['rests on', date.needsPublished ? 'the day of the report' : null]) }))
  const denials = reading.denials.map((denial): Card => ({ id: denial.id, kind: 'denial', start: denial.start, end: denial.end, head: denial.manner, rule: denial.rule, confidence: denial.confidence, href: null, entry: null,
    facts: facts(['by', name(denial.by)], ['of', name(denial.of)], ['claim', text(denial.claim)]) }))
  const replies = reading.replies.map((reply): Card => ({ id: reply.id, kind: 'denial', start: reply.start, end: reply.end, head: reply.manner, rule: reply.rule, href: null, entry: null,
    facts: facts(['by', name(reply.by)], ['about', text(reply.about)]) }))
  return [...events, ...quotes, ...figures, ...dates, ...denials, ...replies].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Passages that this report shares with others. */
function sharedMarks(reading: Reading, look: LookUp): Mark[] {
  return look.record.weave.lineage.flatMap((one) =>
    one.passages.filter((passage) => passage.report === reading.report.id).map((passage) => ({ id: `l${look.placeOfLine(one)}`, kind: 'shared', start: passage.start, end: passage.end })))
}
