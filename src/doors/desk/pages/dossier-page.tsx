import { writeDossier, type DossierLine } from '../../../views/dossier.js'
import { type LookUp } from '../../../views/look-up.js'
import { Frame } from '../frame.js'
import { cite, citeEntry, Day, entryLink, NoteMarks, Outlet, reportLink } from '../parts.js'

/** The record as a document: relations, strands, sentences made from entries, and numbered footnotes with the exact words. Prints as it reads. */
export function DossierPage({ look }: { readonly look: LookUp }) {
  const { relations, notes, leftOut } = writeDossier(look)
  return (
    <Frame title="Dossier" here="/dossier">
      <article class="dossier">
        <h1>Dossier</h1>
        <p class="facts">{look.entries.length} entries from {look.record.readings.length} reports. Every sentence is made from an entry; its footnotes give the exact words.{leftOut > 0 && ` ${leftOut} likely lines are left out.`} <a href={`/export${look.likely ? '?likely=1' : ''}`}>Take the record along</a> in another program’s form.</p>
        {relations.length === 0 && <p class="empty">Nothing is sure enough to be told.</p>}
        {relations.map((relation) => <section key={relation.title}><h2>{relation.title}</h2>
          {relation.strands.map((strand) => <section key={strand.title}><h3>{strand.title}</h3>{strand.lines.map((line, index) => <Line key={index} line={line} look={look} />)}</section>)}</section>)}
        <section class="notes"><h2>Footnotes</h2><ol>{notes.map(({ number, reading, sentence }) => (
          <li key={number} id={`fn-${number}`} value={number} data-step {...cite(reading, sentence)}><a href={reportLink(reading.report.id, sentence)}><Outlet reading={reading} /></a>, <Day reading={reading} />: “{reading.report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}”</li>
        ))}</ol></section>
      </article>
    </Frame>
  )
}

function Line({ line, look }: { readonly line: DossierLine; readonly look: LookUp }) {
  const entry = line.entry === undefined ? undefined : look.entry(line.entry)
  return <p data-step {...(entry ? citeEntry(entry, look) : {})}>{entry === undefined ? line.text : <a class="quiet" href={entryLink(entry)} data-open>{line.text}</a>}<NoteMarks numbers={line.notes} /></p>
}
