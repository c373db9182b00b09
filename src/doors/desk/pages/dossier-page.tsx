import type { Entry } from '../../../record/entry.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { outletOf, type LookUp } from '../../../views/look-up.js'
import { LANES, layTimeline } from '../../../views/timeline-lanes.js'
import { Frame } from '../frame.js'
import { Day, reportLink } from '../parts.js'

/** The record as a document: strands, sentences made from entries, and numbered footnotes with the exact words. Prints as it reads. */
export function DossierPage({ look }: { readonly look: LookUp }) {
  const timeline = layTimeline(look.record.entries)
  const strands = LANES.flatMap((lane) => timeline.lanes.filter((one) => one.lane === lane).map((one) => ({ title: lane, entries: one.bars.map((bar) => bar.entry) })))
  const all = [...strands, ...(timeline.undated.length > 0 ? [{ title: 'Undated', entries: timeline.undated }] : [])]
  const numbers = numberFootnotes(all.flatMap((strand) => strand.entries))
  return (
    <Frame title="Dossier" here="/dossier">
      <article class="dossier">
        <h1>Dossier</h1>
        <p class="facts">{look.record.entries.length} entries from {look.record.readings.length} reports. Every sentence is made from an entry; its footnotes give the exact words.</p>
        {all.map((strand) => <section key={strand.title}><h2>{strand.title}</h2>{strand.entries.map((entry) => <p key={entry.id} data-step><time>{sayDate(entry.when)}</time>: <a class="quiet" href={`/entries/${entry.id}`} data-open>{describeEntry(entry, look)}</a>.{numbers.get(entry.id)!.map((number) => <sup key={number}><a href={`#fn-${number}`}>{number}</a></sup>)}</p>)}</section>)}
        <section class="notes"><h2>Footnotes</h2><ol>{all.flatMap((strand) => strand.entries).flatMap((entry) => entry.footnotes.map((note, index) => {
          const reading = look.reading(note.report)
          return reading && <li key={`${entry.id} ${index}`} id={`fn-${numbers.get(entry.id)![index]!}`} value={numbers.get(entry.id)![index]}><a href={reportLink(note.report, note.sentence)}>{outletOf(reading)}</a>, <Day reading={reading} />: “{reading.report.text.slice(note.sentence.start, note.sentence.end).replace(/\s+/g, ' ')}”</li>
        }))}</ol></section>
      </article>
    </Frame>
  )
}

function numberFootnotes(entries: readonly Entry[]): Map<string, number[]> {
  let next = 1
  return new Map(entries.map((entry) => [entry.id, entry.footnotes.map(() => next++)]))
}
