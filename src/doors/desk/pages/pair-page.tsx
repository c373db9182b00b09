import type { Change } from '../../../record/change.js'
import { rolesOverTime, sayRole } from '../../../views/entity-told.js'
import { nameState } from '../../../views/register.js'
import { lastingName } from '../../../views/entry-address.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { outletOf, type LookUp } from '../../../views/look-up.js'
import { words } from '../../../reading/reading.js'
import type { Entry } from '../../../record/entry.js'
import type { WovenEntity } from '../../../weaving/weave.js'
import type { Pairable } from '../../draft-ruling.js'
import { Suggestions } from '../correct-forms.js'
import { Frame } from '../frame.js'
import { changeSaid, cite, citeEntry, reportLink, Outlet } from '../parts.js'
import type { Tried } from '../trials.js'

interface PairPageProps {
  readonly kind: 'same' | 'different'
  readonly one: Pairable
  readonly other: Pairable | null
  readonly look: LookUp
  /** What the record would change by it; null where nothing is chosen. */
  readonly tried: Tried
  readonly written: string
  readonly faults: readonly string[]
}

const isEntry = (one: Pairable): one is Entry => 'footnotes' in one
const idOf = (one: Pairable) => (isEntry(one) ? lastingName(one) : one.id)
const nameOf = (one: Pairable, look: LookUp) => (isEntry(one) ? describeEntry(one, look) : one.name)
const MOST_OFFERED = 12

/** Whether two are one, with the evidence of both and what would change, before anything is kept. */
export function PairPage({ kind, one, other, look, tried, written, faults }: PairPageProps) {
  const title = kind === 'same' ? 'Are they one?' : 'Is it two?'
  return (
    <Frame title={title} here="/review">
      <h1>{title}</h1>
      {faults.length > 0 && (
        <div class="faults" role="alert">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <div class="facing">
        <Evidence of={one} look={look} />
        {other && <Evidence of={other} look={look} />}
      </div>
      {other ? (
        <Decide kind={kind} one={one} other={other} tried={tried} look={look} />
      ) : (
        <Choose kind={kind} one={one} look={look} written={written} />
      )}
    </Frame>
  )
}

function Evidence({ of, look }: { readonly of: Pairable; readonly look: LookUp }) {
  return (
    <section class="side" data-step {...(isEntry(of) ? citeEntry(of, look) : {})}>
      <h2>{nameOf(of, look)}</h2>
      {isEntry(of) ? (
        <>
          <p class="facts">
            {of.kind}, {of.modality}, {sayDate(of.when)}
          </p>
          <ul class="lines">
            {of.footnotes.map((note) => {
              const reading = look.reading(note.report)
              return (
                reading && (
                  <li key={`${note.report} ${note.event}`} {...cite(reading, note)}>
                    <q>{words(reading.report, note.sentence).replace(/\s+/gu, ' ')}</q> —{' '}
                    <a href={reportLink(note.report, note.sentence)}>
                      <Outlet reading={reading} />
                    </a>
                  </li>
                )
              )
            })}
          </ul>
        </>
      ) : (
        <EntityEvidence entity={of} look={look} />
      )}
    </section>
  )
}

/** So many outlets that name somebody are told. */
const MOST_OUTLETS = 8

function EntityEvidence({ entity, look }: { readonly entity: WovenEntity; readonly look: LookUp }) {
  const shown = entity.reports.slice(0, MOST_OUTLETS)
  const more = look.toldIn(entity).reports - shown.length
  return (
    <>
      <p class="facts">
        {entity.kind}
        {entity.kind === 'state' || entity.country === null ? '' : `, ${nameState(entity.country, look)}`};{' '}
        {rolesOverTime(entity.roles).map(sayRole).join('; ') || 'no office told'}
      </p>
      {entity.aliases.length > 0 && <p>Also written {entity.aliases.join(', ')}</p>}
      <p class="facts">
        In{' '}
        {shown
          .map((id) => {
            const reading = look.reading(id)
            return reading ? outletOf(reading) : id
          })
          .join(', ')}
        {more > 0 && ` and ${more} more ${more === 1 ? 'report' : 'reports'}`}
      </p>
    </>
  )
}

interface DecideProps {
  readonly kind: 'same' | 'different'
  readonly one: Pairable
  readonly other: Pairable
  readonly tried: Tried
  readonly look: LookUp
}

function Decide({ kind, one, other, tried, look }: DecideProps) {
  const query = new URLSearchParams([
    [kind === 'same' ? 'a' : 'split', idOf(one)],
    ['b', idOf(other)],
    ...(look.likely ? [['likely', '1']] : []),
  ])
  return (
    <section>
      <h2>What would change</h2>
      <div aria-live="polite" {...(tried === 'at it' ? { 'data-trial': `/pairs/changes?${query.toString()}` } : {})}>
        <WouldChange kind={kind} pair={[one, other]} tried={tried} look={look} />
      </div>
      <form method="post" action="/pairs" class="choose">
        <input type="hidden" name="a" value={idOf(one)} />
        <input type="hidden" name="b" value={idOf(other)} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="back" value={isEntry(one) ? `/entries/${idOf(one)}` : `/actors`} />
        <button autofocus>{kind === 'same' ? 'They are one' : 'They are two'}</button>
      </form>
    </section>
  )
}

const counted = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`

function sayReach(one: Pairable, look: LookUp): string {
  if (isEntry(one)) return counted(one.reports.length, 'report', 'reports')
  const { reports, entries } = look.toldIn(one)
  return `${counted(reports, 'report', 'reports')} and ${counted(entries, 'entry', 'entries')}`
}

interface WouldChangeProps {
  readonly kind: 'same' | 'different'
  readonly pair: readonly Pairable[]
  readonly tried: Tried
  readonly look: LookUp
}

/** Beyond so many changes they are counted by kind. */
const MOST_CHANGES = 60

/** What the record would tell otherwise. Until that is known, or where it cannot be: how much hangs on it. */
export function WouldChange({ kind, pair, tried, look }: WouldChangeProps) {
  if (tried === null || tried === 'at it') return <Reach kind={kind} pair={pair} tried={tried} look={look} />
  if (tried.length === 0) return <p class="empty">Nothing that is told in the record.</p>
  return <Changes changes={tried} />
}

function Changes({ changes: tried }: { readonly changes: readonly Change[] }) {
  return (
    <>
      <p class="facts">{counted(tried.length, 'change', 'changes')} in what the record tells.</p>
      <ul class="lines">{tried.slice(0, MOST_CHANGES).map(Line)}</ul>
      {tried.length > MOST_CHANGES && <p class="facts">{sayMore(tried.slice(MOST_CHANGES))}</p>}
    </>
  )
}

const Line = (change: Change, at: number) => (
  <li key={at}>
    <span class="kind">{change.kind}</span> {changeSaid(change)}
  </li>
)

function sayMore(more: readonly Change[]): string {
  const kinds = [...new Set(more.map(({ kind }) => kind))]
  const counts = kinds.map((one) => `${more.filter(({ kind }) => kind === one).length} ${one}`)
  return `and ${more.length} more: ${counts.join(', ')}`
}

/** How much of a record hangs on it. */
function Reach({ kind, pair, tried, look }: WouldChangeProps) {
  return (
    <>
      <ul class="lines">
        {pair.map((one) => (
          <li key={idOf(one)}>
            {nameOf(one, look)}: told in {sayReach(one, look)}
          </li>
        ))}
      </ul>
      <p class="facts">
        {kind === 'same'
          ? 'All of it will be told of one, under the name that is told most.'
          : 'It will be shared out between two, by the words that each report has.'}{' '}
        The ruling can be taken back.
      </p>
      <p class="facts at-it">
        {tried === 'at it' ? (
          <>
            It is being woven on trial: what would change comes here line by line, for a name of hundreds of reports
            only after a minute or two, and after two minutes it is given up. You need not wait: decide, or go on.{' '}
            <span class="passed" aria-hidden="true" />
          </>
        ) : (
          'It was not woven on trial to its end: it takes more than two minutes, or the record is changing just now.'
        )}
      </p>
    </>
  )
}

/** Whom it may be one with, or who of it is another: the likeliest, and any by its name. */
function Choose({
  kind,
  one,
  look,
  written,
}: {
  readonly kind: 'same' | 'different'
  readonly one: Pairable
  readonly look: LookUp
  readonly written: string
}) {
  const field = kind === 'same' ? 'a' : 'split'
  const offered = kind === 'same' ? offersFor(one, look) : []
  return (
    <section>
      <h2>{kind === 'same' ? 'The same as' : 'What is another?'}</h2>
      {!isEntry(one) && (
        <form method="get" action="/pairs" class="choose">
          <input type="hidden" name={field} value={idOf(one)} />
          <label>
            name <input name="b" list="all-names" value={written} autofocus autocomplete="off" />
          </label>{' '}
          <button>Show what would change</button>
          <Suggestions id="all-names" kinds={new Set([one.kind])} look={look} />
        </form>
      )}
      <ul class="lines">
        {offered.map((other) => (
          <li key={idOf(other)} data-step>
            <a href={`/pairs?${field}=${idOf(one)}&b=${idOf(other)}`} data-page>
              {nameOf(other, look)}
            </a>
            {isEntry(other) && <span class="facts"> {sayDate(other.when)}</span>}
          </li>
        ))}
      </ul>
      {offered.length === 0 && isEntry(one) && <p class="empty">No entry of that kind shares anybody with it.</p>}
    </section>
  )
}

/** Entries that share somebody, nearest in kind; names that share a word. */
function offersFor(one: Pairable, look: LookUp): readonly Pairable[] {
  if (isEntry(one)) {
    const own = new Set(one.participants.map(({ entity }) => entity))
    const shared = (entry: Entry) => entry.participants.filter(({ entity }) => own.has(entity)).length
    return look.record.entries
      .filter((entry) => entry !== one && shared(entry) > 0)
      .toSorted((a, b) => Number(b.kind === one.kind) - Number(a.kind === one.kind) || shared(b) - shared(a))
      .slice(0, MOST_OFFERED)
  }
  const wordsOf = (entity: WovenEntity) =>
    new Set(
      [entity.name, ...entity.aliases]
        .flatMap((name) => name.toLowerCase().split(/\s+/u))
        .filter((word) => word.length > 2),
    )
  const own = wordsOf(one)
  return look.record.weave.entities
    .filter((other) => other !== one && other.kind === one.kind && [...wordsOf(other)].some((word) => own.has(word)))
    .slice(0, MOST_OFFERED)
}
