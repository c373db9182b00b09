import { Fragment, type ComponentChildren } from 'preact'
import type { Published } from '../../intake/report.js'
import type { Span } from '../../language/span.js'
import { words, type Modality, type Reading } from '../../reading/reading.js'
import type { Change } from '../../record/change.js'
import type { Entry, Footnote, Tier } from '../../record/entry.js'
import { lastingName } from '../../views/entry-address.js'
import { hostsOf } from '../../views/entry-hosts.js'
import { meaningOf, SIGNS, termId } from '../../views/glossary.js'
import { nameOf, printedBy, titleOf, toldOutlet, type LookUp } from '../../views/look-up.js'
import { cutAtMarks, type Mark } from '../../views/marked-text.js'
import { describeEntry, sayDate } from '../../views/entry-line.js'
import { wherePrinted } from '../../views/where-printed.js'
import { citedSentence, saySource } from '../../views/say-source.js'

/** A stretch of a report with its marks; every stretch says which cards it belongs to. */
export function MarkedText({
  text,
  within,
  marks,
  anchors = false,
}: {
  readonly text: string
  readonly within: Span
  readonly marks: readonly Mark[]
  readonly anchors?: boolean
}) {
  return (
    <>
      {cutAtMarks(text, within, marks).map((stretch) => {
        if (stretch.marks.length === 0) return stretch.text
        const [starting, ...beside] = anchors ? stretch.marks.filter((mark) => mark.start === stretch.start) : []
        return (
          <mark
            key={stretch.start}
            id={starting && `w-${starting.id}`}
            class={[...new Set(stretch.marks.map((mark) => `m-${mark.kind}`))].join(' ')}
            data-ids={stretch.marks.map((mark) => mark.id).join(' ')}
          >
            {beside.map(({ id }) => (
              <span key={id} id={`w-${id}`} />
            ))}
            {stretch.text}
          </mark>
        )
      })}
    </>
  )
}

/** A change without the numbers of today, which say nothing to a reader and are others tomorrow. */
export function changeSaid({ text }: Change): string {
  return text.replace(/^n\d+\s+/u, '').replace(/ \([A-Z]\d+\)$/u, '')
}

/** Words of a report in quotation marks, of which those that open with marks of their own need none. */
export function Said({ text }: { readonly text: string }) {
  return /^["“„«‘']/u.test(text) ? <>{text}</> : <q>{text}</q>
}

/** Link to the words of a report. */
export function reportLink(report: string, at?: Span): string {
  return `/reports/${encodeURIComponent(report)}${at ? `#at-${at.start}` : ''}`
}

/** Link to an entry that still leads to it when rulings or new reports number the entries anew. */
export function entryLink(entry: Entry): string {
  return `/entries/${lastingName(entry)}`
}

/** What an element with words of a report carries so that they can be copied with their source. */
export interface Cited {
  readonly 'data-words': string
  readonly 'data-source': string
  readonly 'data-at': string
}

/** The sentence at some words, its source and its place in the record; of a report as a whole, no sentence. */
export function cite(reading: Reading, at: Span | null): Cited {
  return {
    'data-words': at === null ? '' : citedSentence(reading, at),
    'data-source': saySource(reading),
    'data-at': reportLink(reading.report.id, at ?? undefined),
  }
}

/** An entry is cited by the first words that tell it, and opens beside the page. */
export function citeEntry(entry: Entry, look: LookUp): Partial<Cited> & { readonly 'data-entry': string } {
  const [first] = entry.footnotes
  const reading = look.reading(first.report)
  return { ...(reading ? cite(reading, first) : {}), 'data-entry': lastingName(entry) }
}

/** What a line about words of a report carries so that they open beside the page. */
export function placeOf(reading: Reading, { start, end }: Span): { readonly 'data-place': string } {
  return { 'data-place': `${reading.report.id}:${start}-${end}` }
}

/** A sign, number or term that explains itself on hover and focus, and leads to the glossary. */
export function Term({
  of,
  children,
  kind = '',
}: {
  readonly of: string
  readonly children: ComponentChildren
  readonly kind?: string
}) {
  return (
    <a class={`term ${kind}`} href={`/glossary#${of}`} data-tip={meaningOf(of)}>
      {children}
    </a>
  )
}

/** How reports stand to one another: a sign and its word; within what can be pressed itself it is no link. */
export function Sign({
  of,
  isBare = false,
  isWithin = false,
}: {
  readonly of: keyof typeof SIGNS
  readonly isBare?: boolean
  readonly isWithin?: boolean
}) {
  const { sign, word } = SIGNS[of]
  if (isWithin)
    return (
      <span class={`sign ${termId(of)}`} data-tip={meaningOf(termId(of))}>
        <span aria-hidden="true">{sign}</span> {word}
      </span>
    )
  return (
    <Term of={termId(of)} kind={`sign ${termId(of)}`}>
      <span aria-hidden="true">{sign}</span>
      <span class={isBare ? 'unseen' : undefined}> {word}</span>
    </Term>
  )
}

/** How far an entry is a fact, as a kind of line and a word; what happened needs neither. */
export function StandingMark({ modality }: { readonly modality: Modality }) {
  return modality === 'happened' ? null : (
    <Term of={`standing-${modality}`} kind={`standing ${lineOfStanding(modality)}`}>
      {modality}
    </Term>
  )
}

/**
 * The line that an entry is drawn with: solid where it is a fact, dashed where it is to come, dotted where somebody
 * only says so.
 */
export function lineOfStanding(modality: Modality): 'solid' | 'dashed' | 'dotted' {
  if (modality === 'happened' || modality === 'ongoing') return 'solid'
  return modality === 'planned' || modality === 'considered' ? 'dashed' : 'dotted'
}

/** How sure an entry is, where it is not sure. */
export function TierMark({ tier }: { readonly tier: Tier }) {
  return tier === 'sure' ? null : (
    <Term of={tier} kind="tier">
      {tier}
    </Term>
  )
}

/** How many independent origins stand behind something. */
export function Voices({ voices, reports }: { readonly voices: number; readonly reports: number }) {
  return (
    <Term
      of="voices"
      kind="voices"
    >{`${voices} ${voices === 1 ? 'voice' : 'voices'} · ${reports} ${reports === 1 ? 'report' : 'reports'}`}</Term>
  )
}

interface PartsProps {
  readonly path: string
  /** What the list is narrowed to. */
  readonly query: Readonly<Record<string, string>>
  readonly shown: number
  readonly all: number
  readonly next: string | null
  readonly isFirst: boolean
  readonly what: string
}

/** Of a list that is shown in parts, how much is here and the way to the rest; nothing where all of it is here. */
export function Parts({ path, query, shown, all, next, isFirst, what }: PartsProps) {
  if (next === null && isFirst) return null
  const address = (more: Readonly<Record<string, string>>) => {
    const asked = new URLSearchParams(Object.entries({ ...query, ...more }).filter(([, value]) => value !== ''))
    return `${path}${asked.size > 0 ? `?${asked.toString()}` : ''}`
  }
  return (
    <p class="parts">
      {shown} of {all} {what}
      {!isFirst && (
        <>
          {' '}
          ·{' '}
          <a href={address({})} rel="first">
            from the beginning
          </a>
        </>
      )}
      {next !== null && (
        <>
          {' '}
          ·{' '}
          <a href={address({ after: next })} rel="next">
            the next {what}
          </a>
        </>
      )}
    </p>
  )
}

/** What the day of a report rests on. */
const BASIS: Readonly<Record<Published['basis'], string>> = {
  stated: 'in its words',
  metadata: 'came with it',
  'given by the user': 'given by the user',
  inferred: 'inferred',
}

/** The day of a report, and how we know it where neither the report nor what came with it says so. */
export function Day({ reading, hasBasis = false }: { readonly reading: Reading; readonly hasBasis?: boolean }) {
  const { published } = reading.layout
  const { notBefore } = reading
  if (!published && notBefore)
    return (
      <span class="day open">
        undated,{' '}
        <a
          href={reportLink(reading.report.id, notBefore)}
          title={`It tells as past: “${words(reading.report, notBefore)}”`}
        >
          not before <time>{sayDate(notBefore.date)}</time>
        </a>
      </span>
    )
  if (!published) return <span class="day open">{hasBasis ? 'undated: nobody tells its day' : 'undated'}</span>
  const isTold = published.basis === 'stated' || published.basis === 'metadata'
  return (
    <span class={`day ${published.basis === 'inferred' ? 'lent' : ''}`}>
      <time>{sayDate(published.date)}</time>
      {isTold ? hasBasis && <span class="basis"> {BASIS[published.basis]}</span> : ` (${BASIS[published.basis]})`}
    </span>
  )
}

/** Who printed a report; where nothing tells that, its file, marked as such. */
export function Outlet({ reading }: { readonly reading: Reading }) {
  const name = printedBy(reading)
  return toldOutlet(reading) === null ? (
    <span class="by-file" title="No outlet is told: this is where the report lies">
      file {name}
    </span>
  ) : (
    <>{name}</>
  )
}

/** Numbers of footnotes at the end of a sentence, apart from one another. */
export function NoteMarks({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <sup>
      {numbers.map((number, at) => (
        <Fragment key={number}>
          {at > 0 && ' '}
          <a href={`#fn-${number}`} aria-label={`footnote ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}

/** One footnote: outlet, day, and the exact sentence with the words that count. */
export function FootnoteLine({
  note,
  look,
  number,
}: {
  readonly note: Footnote
  readonly look: LookUp
  readonly number: number
}) {
  const reading = look.reading(note.report)
  if (!reading) return null
  const marks: Mark[] = [{ id: `f${number}`, kind: 'event', start: note.start, end: note.end }]
  return (
    <li class="footnote" data-step id={`fn-${number}`} {...cite(reading, note)}>
      <p class="said">
        <q>
          <MarkedText text={reading.report.text} within={note.sentence} marks={marks} />
        </q>
      </p>
      <p class="from">
        <a href={reportLink(note.report, note.sentence)}>
          <Outlet reading={reading} />
        </a>
        , <Day reading={reading} />
        {wherePrinted(reading.report, note.sentence).map((one) => `, ${one}`)}{' '}
        <span class="rule">
          rule <code>{note.rule}</code>
        </span>
      </p>
    </li>
  )
}

/** “, on the margins of the summit”: where an entry is told beside another. */
export function Hosts({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  return (
    <>
      {hostsOf(entry, look).map(({ said, entry: host }) => (
        <span key={host.id}>
          , {said}{' '}
          <a class="quiet" href={entryLink(host)}>
            {describeEntry(host, look)}
          </a>
        </span>
      ))}
    </>
  )
}

/** Names in a list, linked to their pages. */
export function Names({
  report,
  entities,
  look,
}: {
  readonly report: string
  readonly entities: readonly string[]
  readonly look: LookUp
}) {
  return (
    <>
      {entities.map((id, index) => {
        const woven = look.wovenOf(report, id)
        const name = nameOf(look, report, id) ?? id
        return (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            {woven ? <a href={`/actors/${woven.id}`}>{name}</a> : name}
          </span>
        )
      })}
    </>
  )
}

/** The head of a table that has a report in each column. */
export function ReportColumns({ what, readings }: { readonly what: string; readonly readings: readonly Reading[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{what}</th>
        {readings.map((reading) => (
          <th key={reading.report.id} scope="col">
            <a href={reportLink(reading.report.id)}>{titleOf(reading)}</a>
            <br />
            <span class="facts">
              <Outlet reading={reading} />, <Day reading={reading} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
