import type { KeptProposal } from '../../../record/store/kept-proposals.js'
import { explainEntry, sayCertainty, type ExplainedNote } from '../../../views/explain-entry.js'
import type { LookUp } from '../../../views/look-up.js'
import type { Entry } from '../../../record/entry.js'
import { words } from '../../../reading/reading.js'
import { Footing } from '../evidence.js'
import { cite, citeEntry, entryLink, MarkedText, Term } from '../parts.js'

/** What the review shows of proposals: the first of them that wait, and how many do. */
export interface Proposed {
  readonly waiting: readonly KeptProposal[]
  readonly all: number
  readonly look: LookUp
  /** Whether what was answered last waits no more, or its entry is gone. */
  readonly isGone: boolean
}

/** What a model proposed: a line, its verdict, and the words it stands on. Nothing changes until somebody accepts. */
export function ProposedRulings({ proposed: { waiting, all, look, isGone } }: { readonly proposed: Proposed }) {
  if (all === 0 && !isGone) return null
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">Proposed by a model</h2>
      <HowMany all={all} shown={waiting.length} />
      {isGone && <NothingDone />}
      {waiting.map((one) => (
        <ProposedRuling key={one.entry} one={one} entry={look.entry(one.entry)} look={look} />
      ))}
    </section>
  )
}

function HowMany({ all, shown }: { readonly all: number; readonly shown: number }) {
  return (
    <p class="facts">
      {all === 0 ? 'None waits.' : `${all} ${all === 1 ? 'waits' : 'wait'}.`} Nothing changes until somebody accepts,
      and signs it; nothing is sent from here.
      {shown < all && ` The first ${shown} are shown.`}
    </p>
  )
}

function NothingDone() {
  return (
    <div class="faults" role="alert">
      <p>
        Nothing was done: somebody has decided on it in the meantime, or its entry is no longer in the record as it was
        proposed.
      </p>
    </div>
  )
}

interface Shown {
  readonly one: KeptProposal
  /** Undefined where the record has it no more. */
  readonly entry: Entry | undefined
}

const VERDICTS = { right: 'It is right', wrong: 'It is wrong' } as const
const ACCEPTED = { right: 'it will be told as sure', wrong: 'it will be taken out' } as const

function ProposedRuling({ one, entry, look }: Shown & { readonly look: LookUp }) {
  return (
    <article class="question" data-step {...(entry ? citeEntry(entry, look) : {})}>
      <h3>{entry ? <a href={entryLink(entry)}>{one.line}</a> : one.line}</h3>
      <Facts one={one} entry={entry} />
      {entry ? <Standing one={one} entry={entry} look={look} /> : <NoEntry />}
      <Decide one={one} entry={entry} />
    </article>
  )
}

function NoEntry() {
  return <p class="empty">The record has this entry no more: it was put right, taken out or read anew since.</p>
}

function Facts({ one, entry }: Shown) {
  return (
    <p class="facts">
      {entry && (
        <>
          {entry.kind}, {entry.modality}; <Term of={entry.tier}>{sayCertainty(entry)}</Term>.{' '}
        </>
      )}
      <strong>{VERDICTS[one.verdict]}</strong>, proposes {one.model} ({one.at.slice(0, 10)}), on the words marked.
    </p>
  )
}

function Decide({ one, entry }: Shown) {
  return (
    <form method="post" action={`/review/proposals/${encodeURIComponent(one.entry)}`} class="choose">
      {entry && (
        <button name="answer" value="accept">
          Accept: {ACCEPTED[one.verdict]}
        </button>
      )}
      <button name="answer" value="refuse">
        Refuse
      </button>
    </form>
  )
}

/** The sentences of the entry that hold the words on which it was proposed. */
function Standing({
  one: { words: quoted },
  entry,
  look,
}: {
  readonly one: KeptProposal
  readonly entry: Entry
  readonly look: LookUp
}) {
  const { notes } = explainEntry(entry, look)
  const marked = notes.filter((explained) => placeIn(explained, quoted) !== null)
  return (
    <ol class="notes">
      {(marked.length > 0 ? marked : notes).map((explained) => (
        <Sentence key={`${explained.note.report} ${explained.note.event}`} explained={explained} quoted={quoted} />
      ))}
      {marked.length === 0 && <Elsewhere quoted={quoted} />}
    </ol>
  )
}

function Elsewhere({ quoted }: { readonly quoted: string }) {
  return <li class="facts">The words of the proposal, “{quoted}”, stand in none of these now.</li>
}

function Sentence({ explained, quoted }: { readonly explained: ExplainedNote; readonly quoted: string }) {
  const { reading, note } = explained
  const at = placeIn(explained, quoted)
  const marks = at === null ? [] : [{ id: 'told', kind: 'event', ...at } as const]
  return (
    <li {...cite(reading, note)}>
      <p class="said" lang={reading.report.language} dir="auto">
        <MarkedText text={reading.report.text} within={note.sentence} marks={marks} />
      </p>
      <Footing explained={explained} />
    </li>
  )
}

/** Where words stand in the sentence of a footnote, however its lines are broken. */
function placeIn(
  { reading, note }: ExplainedNote,
  quoted: string,
): { readonly start: number; readonly end: number } | null {
  const sentence = words(reading.report, note.sentence)
  const letters = quoted.split(' ').map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
  const found = new RegExp(letters.join('\\s+'), 'u').exec(sentence)
  const start = note.sentence.start + (found?.index ?? 0)
  return found && { start, end: start + found[0].length }
}
