import { sayChanges, sayHidden } from '../../../exports/dossier/dossier-sayings.js'
import type { Dossier, DossierLine, DossierNote } from '../../../views/dossier.js'
import type { LookUp } from '../../../views/look-up.js'
import { namePair, pairsOf, type Pair } from '../../../views/register.js'
import { Frame } from '../frame.js'
import { cite, citeEntry, entryLink, NoteMarks, Outlet, reportLink } from '../parts.js'

interface DossierPageProps {
  readonly look: LookUp
  readonly dossier: Dossier
  /** So many entries at most it was made from, where there may be more. */
  readonly most?: number
}

/** A dossier: sentences made from entries, and numbered footnotes with the exact words. Prints as it reads. */
export function DossierPage({ look, dossier, most }: DossierPageProps) {
  const { title, facts, foreword, parts, notes, leftOut, hidden, changes } = dossier
  const pairs = title === null ? pairsOf(look) : []
  return (
    <Frame title={title ?? 'Dossier'} here="/dossier">
      <article class="dossier">
        <h1>{title ?? 'Dossier'}</h1>
        <p class="facts">
          {facts}. Every line is made from the record; its footnotes give the exact words.
          {leftOut > 0 && ` ${leftOut} likely lines are left out.`}
          {hidden > 0 && ` ${sayHidden(hidden)}`}
          {most !== undefined && ` Of a record of this size it is made from ${most} entries at most.`}{' '}
          <span class="off-paper">
            <a href={`/export${look.likely ? '?likely=1' : ''}`}>Take the record along</a> in another program’s form.
          </span>
        </p>
        {pairs.length > 0 && (
          <p class="facts off-paper">
            A dossier of its own on{' '}
            {pairs.map((pair, at) => (
              <span key={`${pair.a} ${pair.b}`}>
                {at > 0 && ', '}
                <a href={`/dossier?between=${pair.a}&between=${pair.b}`}>{namePair(pair, look)}</a>
              </span>
            ))}
            ; of any other thing, and as a page, a Word document or a folder of notes,{' '}
            <code>attache dossier --help</code> tells.
          </p>
        )}
        {foreword.map((words) => (
          <p key={words} class="own">
            {words}
          </p>
        ))}
        {changes && <p class="since">{sayChanges(changes)}</p>}
        {parts.length === 0 && <p class="empty">Nothing is sure enough to be told.</p>}
        {parts.map((part) => (
          <section key={part.title}>
            <h2>{part.title}</h2>
            {part.strands.map((strand) => (
              <section key={strand.title}>
                {strand.title !== null && <h3>{strand.title}</h3>}
                {strand.lines.map((line, index) => (
                  <Line key={index} line={line} look={look} />
                ))}
              </section>
            ))}
          </section>
        ))}
        <section class="notes">
          {notes.length > 0 && <h2>Footnotes</h2>}
          <ol>
            {notes.map((note) => (
              <li
                key={note.number}
                id={`fn-${note.number}`}
                value={note.number}
                data-step
                {...cite(note.reading, note.sentence)}
              >
                <Footnote note={note} />
              </li>
            ))}
          </ol>
        </section>
      </article>
    </Frame>
  )
}

interface DossiersProps {
  readonly look: LookUp
  readonly pairs: readonly Pick<Pair, 'a' | 'b'>[]
  readonly reports: number
}

/** The dossiers that there may be, of a record that nobody reads from end to end. */
export function DossiersPage({ look, pairs, reports }: DossiersProps) {
  return (
    <Frame title="Dossier" here="/dossier">
      <h1>Dossier</h1>
      <p class="facts">
        A dossier tells of two states, of somebody, or of what words find; of all {reports} reports at once nobody would
        read it (<code>attache dossier</code> writes it to a file).
      </p>
      <form class="choose" method="get" action="/dossier">
        <label>
          On somebody <input name="actor" />
        </label>
        <button>Show</button>
      </form>
      <form class="choose" method="get" action="/dossier">
        <label>
          On entries with the words <input name="search" />
        </label>
        <button>Show</button>
      </form>
      <h2>Of two states</h2>
      <ul class="lines">
        {pairs.map((pair) => (
          <li key={pair.a + pair.b} data-step>
            <a href={`/dossier?between=${pair.a}&between=${pair.b}`} data-open>
              {namePair(pair, look)}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

function Footnote({ note: { reading, sentence, title, day, words, place, alsoIn } }: { readonly note: DossierNote }) {
  return (
    <>
      <a href={reportLink(reading.report.id, sentence)}>
        <Outlet reading={reading} />
      </a>
      {title !== null && `, ${title}`}, {day}, “{words}”, {place}
      {alsoIn.length > 0 && `, also in: ${alsoIn.join('; ')}`}
    </>
  )
}

function Line({
  line: { text, notes, entry: id, written, change },
  look,
}: {
  readonly line: DossierLine
  readonly look: LookUp
}) {
  const entry = id === undefined ? undefined : look.entry(id)
  return (
    <div class={change === null ? undefined : 'altered'}>
      <p data-step {...(entry ? citeEntry(entry, look) : {})}>
        {change !== null && <strong>{change.kind === 'new' ? 'New: ' : 'Changed: '}</strong>}
        {entry === undefined ? (
          text
        ) : (
          <a class="quiet" href={entryLink(entry)} data-open>
            {text}
          </a>
        )}
        {notes.length > 0 && <NoteMarks numbers={notes} />}
      </p>
      {change?.kind === 'changed' && <p class="facts">was: {change.was}</p>}
      {written.map((words) => (
        <p key={words} class="own">
          {words}
        </p>
      ))}
    </div>
  )
}
