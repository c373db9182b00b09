import { useContext } from 'preact/hooks'
import { overlap, type Span } from '../../language/span.js'
import { words, type Reading } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import { lastingName } from '../../views/entry-address.js'
import { describeEntry, sayDate } from '../../views/entry-line.js'
import { explainEntry, sayCertainty, type ExplainedNote } from '../../views/explain-entry.js'
import { nameOf, titleOf, withOutlets, type LookUp } from '../../views/look-up.js'
import type { Mark } from '../../views/marked-text.js'
import { wherePrinted } from '../../views/where-printed.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { CorrectEntry, CorrectPlace } from './correct-forms.js'
import { State } from './desk-state.js'
import {
  cite,
  citeEntry,
  Day,
  entryLink,
  MarkedText,
  Outlet,
  reportLink,
  StandingMark,
  Term,
  TierMark,
  Voices,
} from './parts.js'

/**
 * What stands beneath an entry, beside the page: the sentences with their words marked, why, and how it is put right.
 */
export function EntryEvidence({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  const { canRule } = useContext(State)
  const { notes, joined } = explainEntry(entry, look)
  return (
    <div class="evidence" data-open-entry={lastingName(entry)} {...citeEntry(entry, look)}>
      <DrawerHead>
        <a href={entryLink(entry)} data-page>
          {describeEntry(entry, look)}
        </a>
      </DrawerHead>
      <p class="facts">
        {sayDate(entry.when)} · {entry.kind} <StandingMark modality={entry.modality} /> <TierMark tier={entry.tier} /> ·{' '}
        <Voices voices={entry.voices} reports={entry.reports.length} />
      </p>
      <ol class="notes">
        {notes.map((note, at) => (
          <EvidenceNote key={`${note.note.report} ${note.note.event}`} explained={note} number={at + 1} />
        ))}
      </ol>
      {joined.length > 0 && (
        <details class="why">
          <summary>why these are one</summary>
          {joined.map(({ what, grounds }) => (
            <div key={what}>
              <p>{what}:</p>
              <ul class="plain">
                {grounds.map((ground, at) => (
                  <li key={at}>
                    {withOutlets(ground.because, look)}{' '}
                    <span class="rule">
                      {ground.rule}, {ground.score.toFixed(2)}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      {canRule && <CorrectEntry entry={entry} look={look} />}
    </div>
  )
}

function EvidenceNote({ explained, number }: { readonly explained: ExplainedNote; readonly number: number }) {
  const { note, reading } = explained
  return (
    <li data-words-of={number} {...cite(reading, note)} tabIndex={-1}>
      <Around reading={reading} at={note} />
      <Footing explained={explained} />
    </li>
  )
}

/** Beneath the words: where they stand, and why they are read so. */
export function Footing({ explained: { note, reading, footings, certainty } }: { readonly explained: ExplainedNote }) {
  return (
    <>
      <p class="from">
        <a href={reportLink(note.report, note.sentence)}>
          <Outlet reading={reading} />
        </a>
        , <Day reading={reading} />
        {wherePrinted(reading.report, note.sentence).map((one) => `, ${one}`)}
      </p>
      <details class="why">
        <summary>why</summary>
        <ul class="plain">
          {footings.map((footing) => (
            <li key={footing.fact}>
              {footing.fact}: ‹{footing.words}› <span class="rule">{footing.rule}</span>
            </li>
          ))}
        </ul>
        {certainty.map((line) => (
          <p key={line} class="rule">
            {line}
          </p>
        ))}
      </details>
    </>
  )
}

/** The sentence with the words that count, and, quieter, the sentences before and after it. */
export function Around({ reading, at }: { readonly reading: Reading; readonly at: Span }) {
  const { report, sentences } = reading
  const index = sentences.findIndex((sentence) => overlap(sentence, at) > 0)
  const sentence = sentences[index] ?? at
  const marks: Mark[] = [{ id: 'told', kind: 'event', start: at.start, end: at.end }]
  const beside = (other: Span | undefined) =>
    other && <span class="around"> {words(report, other).replace(/\s+/gu, ' ')} </span>
  return (
    <p class="said" lang={report.language} dir="auto">
      {beside(sentences[index - 1])}
      <MarkedText text={report.text} within={sentence} marks={marks} />
      {beside(index < 0 ? undefined : sentences[index + 1])}
    </p>
  )
}

/** Words of a report, beside the page: a quote, a figure, a denial, with the sentences about them. */
export function PlaceEvidence({
  reading,
  at,
  look,
}: {
  readonly reading: Reading
  readonly at: Span
  readonly look: LookUp
}) {
  const { canRule } = useContext(State)
  const { report } = reading
  const quote = reading.quotes.find(({ start, end }) => start === at.start && end === at.end)
  const figure = reading.figures.find(({ start, end }) => start === at.start && end === at.end)
  const denial = [...reading.denials, ...reading.replies].find(({ start, end }) => start === at.start && end === at.end)
  const found = quote ?? figure ?? denial
  const speaker = quote?.source ? (nameOf(look, report.id, quote.source.entity) ?? words(report, quote.source)) : null
  return (
    <div class="evidence" data-open-place={`${report.id}:${at.start}-${at.end}`} {...cite(reading, at)}>
      <DrawerHead>
        <a href={reportLink(report.id, at)} data-page>
          {titleOf(reading)}
        </a>
      </DrawerHead>
      <p class="facts">
        <Outlet reading={reading} />, <Day reading={reading} />
        {wherePrinted(report, at).map((one) => `, ${one}`)}
        {quote && <> · said by {speaker ?? 'nobody named'}</>}
      </p>
      <ol class="notes">
        <li {...cite(reading, at)} tabIndex={-1}>
          <Around reading={reading} at={at} />
          {found && (
            <details class="why">
              <summary>why</summary>
              <p class="rule">
                rule {found.rule}
                {'confidence' in found &&
                  `; of a hundred readings like this one ${Math.round(found.confidence * 100)} are right`}
              </p>
              {'because' in found &&
                found.because.map((line) => (
                  <p key={line} class="rule">
                    {line}
                  </p>
                ))}
            </details>
          )}
        </li>
      </ol>
      {canRule && found && (
        <CorrectPlace
          reading={reading}
          at={at}
          look={look}
          thing={quote ? 'quote' : figure ? 'figure' : 'denial'}
          speaker={speaker}
        />
      )}
    </div>
  )
}

interface EdgeEvidenceProps {
  readonly name: string
  readonly a: WovenEntity
  readonly b: WovenEntity
  readonly entries: readonly Entry[]
  readonly look: LookUp
}

/** So many entries of a line come with their sentences. */
const MOST_BEHIND_EDGE = 60

/** What stands behind a line between two: every entry in which both take part, with its sentences. */
export function EdgeEvidence({ name, a, b, entries, look }: EdgeEvidenceProps) {
  return (
    <div class="evidence" data-open-edge={name}>
      <DrawerHead>
        {a.name} and {b.name}
      </DrawerHead>
      <p class="facts">
        {entries.length} {entries.length === 1 ? 'entry' : 'entries'}
        {entries.length > MOST_BEHIND_EDGE && `, of which ${MOST_BEHIND_EDGE} stand here`}
      </p>
      <ol class="notes">
        {entries.slice(0, MOST_BEHIND_EDGE).map((entry) => (
          <li key={entry.id} tabIndex={-1} {...citeEntry(entry, look)}>
            <p>
              <a href={entryLink(entry)} data-page>
                {describeEntry(entry, look)}
              </a>{' '}
              <span class="facts">
                {sayDate(entry.when)} · {entry.kind} <StandingMark modality={entry.modality} />
              </span>
            </p>
            {entry.footnotes.slice(0, 3).map((note) => {
              const reading = look.reading(note.report)
              return (
                reading && (
                  <div key={`${note.report} ${note.event}`}>
                    <p class="said" lang={reading.report.language} dir="auto">
                      <MarkedText
                        text={reading.report.text}
                        within={note.sentence}
                        marks={[{ id: 'told', kind: 'event', start: note.start, end: note.end }]}
                      />
                    </p>
                    <p class="from">
                      <a href={reportLink(note.report, note.sentence)}>
                        <Outlet reading={reading} />
                      </a>
                      , <Day reading={reading} />
                    </p>
                  </div>
                )
              )
            })}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What was asked for is not in the record any more. */
export function NoEvidence() {
  return (
    <div class="evidence">
      <DrawerHead>Not in the record</DrawerHead>
      <p class="empty">
        It was taken out by a ruling, or its report is read otherwise now. <a href="/rulings">The rulings</a> tell
        which.
      </p>
    </div>
  )
}

function DrawerHead({ children }: { readonly children: preact.ComponentChildren }) {
  const { asked, likely } = useContext(State)
  const without = new URLSearchParams(asked)
  for (const name of ['entry', 'place', 'edge']) without.delete(name)
  if (likely) without.set('likely', '1')
  return (
    <div class="drawer-head">
      <h2 id="drawer-title">{children}</h2>
      <a class="close" href={`?${without.toString()}`} id="drawer-close" aria-label="Close the evidence">
        ✕
      </a>
    </div>
  )
}

/** How certain an entry is, in one line. */
export function Certainty({ entry }: { readonly entry: Entry }) {
  return (
    <>
      <Term of={entry.tier}>{sayCertainty(entry)}</Term>
    </>
  )
}
