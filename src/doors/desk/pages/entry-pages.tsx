import { useContext } from 'preact/hooks'
import type { Ground, WovenEntity } from '../../../weaving/weave.js'
import type { EntityKind, Reading } from '../../../reading/reading.js'
import type { Entry } from '../../../record/entry.js'
import type { Written } from '../../../record/query.js'
import { rolesOverTime, sayRole } from '../../../views/entity-told.js'
import { nameState } from '../../../views/register.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { explainEntry } from '../../../views/explain-entry.js'
import { lastingName } from '../../../views/entry-address.js'
import { guestsOf, hostsOf } from '../../../views/entry-hosts.js'
import { outletOf, withOutlets, type LookUp } from '../../../views/look-up.js'
import { alignStory, type Cell, type Row, type Standing } from '../../../views/side-by-side.js'
import { CorrectEntry } from '../correct-forms.js'
import { State } from '../desk-state.js'
import { Certainty } from '../evidence.js'
import { Frame } from '../frame.js'
import {
  cite,
  citeEntry,
  entryLink,
  FootnoteLine,
  MarkedText,
  Outlet,
  Parts,
  ReportColumns,
  reportLink,
  Sign,
  StandingMark,
  TierMark,
  Voices,
} from '../parts.js'

/** So many of those who take part are named; an export names all of them. */
const MOST_NAMED = 200

/** An entry opened: what it says, every sentence beneath it with the rule that read it, and why reports were joined. */
export function EntryPage({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  const role = (one: Entry['participants'][number]) => {
    const woven = look.entity(one.entity)
    return (
      <li key={`${one.entity} ${one.role}`}>
        {woven ? <a href={`/actors/${woven.id}`}>{woven.name}</a> : one.entity} <span class="kind">{one.role}</span>
      </li>
    )
  }
  const [hosts, guests] = [hostsOf(entry, look), guestsOf(entry, look)]
  return (
    <Frame title={describeEntry(entry, look)} here="/timeline">
      <h1>{describeEntry(entry, look)}</h1>
      <div class="open-entry" data-step {...citeEntry(entry, look)}>
        <p class="facts">
          <StandingMark modality={entry.modality} /> <TierMark tier={entry.tier} />{' '}
          <Voices voices={entry.voices} reports={entry.reports.length} />
        </p>
      </div>
      <dl class="sheet">
        <div>
          <dt>When</dt>
          <dd>
            {sayDate(entry.when)}
            {entry.when && sayDate(entry.when) !== entry.when && (
              <>
                {' '}
                <code>{entry.when}</code>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Who</dt>
          <dd>
            <ul class="plain">
              {entry.participants.slice(0, MOST_NAMED).map(role)}
              {entry.participants.length > MOST_NAMED && <li>and {entry.participants.length - MOST_NAMED} more</li>}
            </ul>
          </dd>
        </div>
        {entry.place !== null && (
          <div>
            <dt>Where</dt>
            <dd>{look.entity(entry.place)?.name}</dd>
          </div>
        )}
        {entry.occasion !== null && (
          <div>
            <dt>Occasion</dt>
            <dd>{entry.occasion}</dd>
          </div>
        )}
        {hosts.map(({ said, entry: host, link }) => (
          <div key={host.id}>
            <dt>{`${said[0]!.toUpperCase()}${said.slice(1)}`}</dt>
            <dd>
              <a href={entryLink(host)} data-open>
                {describeEntry(host, look)}
              </a>
              {link.passages.map((passage) => {
                const reading = look.reading(passage.report)
                return (
                  reading && (
                    <span key={`${passage.report} ${passage.start}`} class="facts">
                      {' '}
                      <q>{reading.report.text.slice(passage.start, passage.end).replace(/\s+/g, ' ')}</q> —{' '}
                      <a href={reportLink(passage.report, passage)}>
                        <Outlet reading={reading} />
                      </a>
                    </span>
                  )
                )
              })}
            </dd>
          </div>
        ))}
        {guests.length > 0 && (
          <div>
            <dt>With it</dt>
            <dd>
              <ul class="plain">
                {guests.map(({ said, entry: guest }) => (
                  <li key={guest.id}>
                    <a href={entryLink(guest)}>{describeEntry(guest, look)}</a> <span class="kind">{said} it</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {entry.item !== null && (
          <div>
            <dt>Item</dt>
            <dd>{entry.item}</dd>
          </div>
        )}
        <div>
          <dt>Modality</dt>
          <dd>{entry.modality}</dd>
        </div>
        <div>
          <dt>Kind</dt>
          <dd>
            {entry.kind}
            {entry.plover.event && (
              <>
                {' '}
                · PLOVER {[entry.plover.event, entry.plover.mode].filter(Boolean).join(' ')}
                {entry.plover.contexts.length > 0 && ` (${entry.plover.contexts.join(', ')})`}
              </>
            )}
          </dd>
        </div>
        {entry.accordingTo.length > 0 && (
          <div>
            <dt>According to</dt>
            <dd>
              <ul class="plain">
                {entry.accordingTo.map((id) => (
                  <li key={id}>
                    <a href={`/actors/${id}`}>{look.entity(id)?.name ?? id}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>Told by</dt>
          <dd>
            <Voices voices={entry.voices} reports={entry.reports.length} />
          </dd>
        </div>
        <div>
          <dt>How sure</dt>
          <dd>
            <Certainty entry={entry} />
            <ul class="plain certainty">
              {explainEntry(entry, look)
                .notes.flatMap(({ certainty }) => certainty)
                .filter((line, at, all) => all.indexOf(line) === at)
                .map((line) => (
                  <li key={line} class={line.startsWith('- ') ? 'facts part' : 'facts'}>
                    {line.replace(/^- /u, '')}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      </dl>
      <h2>The words beneath it</h2>
      <ol class="footnotes">
        {entry.footnotes.map((note, index) => (
          <FootnoteLine key={`${note.report} ${note.event}`} note={note} look={look} number={index + 1} />
        ))}
      </ol>
      <Correction entry={entry} look={look} />
      <Grounds look={look} grounds={entry.grounds} empty="Only one mention: nothing had to be joined." />
      {hosts.map(({ said, entry: host, link }) => (
        <Grounds
          key={host.id}
          title={`Why ${said} ${describeEntry(host, look)}`}
          look={look}
          grounds={link.grounds}
          empty=""
        />
      ))}
    </Frame>
  )
}

function Correction({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  const { canRule } = useContext(State)
  return canRule ? (
    <>
      <h2>Put it right</h2>
      <CorrectEntry entry={entry} look={look} />
    </>
  ) : null
}

function Grounds({
  grounds,
  look,
  empty,
  title,
}: {
  readonly look: LookUp
  readonly grounds: readonly Ground[]
  readonly empty: string
  readonly title?: string
}) {
  return (
    <section id={title === undefined ? 'why' : undefined}>
      <h2>{title ?? 'Why these are one'}</h2>
      {grounds.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="lines">
          {distinct(grounds, look).map(({ said, rule, score }) => (
            <li key={said}>
              {said}{' '}
              <span class="rule">
                rule <code>{rule}</code>, score {score.toFixed(2)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Why things are one, each reason once: two pairs of reports of the same outlets may be likened by the same words. */
function distinct(grounds: readonly Ground[], look: LookUp): readonly (Omit<Ground, 'because'> & { said: string })[] {
  const all = grounds.map(({ because, ...ground }) => ({ ...ground, said: withOutlets(because, look) }))
  return all.filter(({ said, rule }, at) => all.findIndex((one) => one.said === said && one.rule === rule) === at)
}

const STANDINGS: readonly Standing[] = ['agree', 'differ', 'only here', 'denied']

/** The reports of one story side by side, aligned by what they tell. */
export function StoryPage({
  id,
  look,
  differencesOnly,
}: {
  readonly id: string
  readonly look: LookUp
  readonly differencesOnly: boolean
}) {
  const story = look.story(id)
  if (!story) return null
  const { reports, rows } = alignStory(story, look)
  const shown = rows.filter((row) => !differencesOnly || row.standing !== 'agree')
  return (
    <Frame title={story.title} here="/reports">
      <h1>{story.title}</h1>
      <p class="facts">
        {sayDate(story.when)} · <Voices voices={story.voices} reports={story.reports.length} />
      </p>
      <form class="choose" method="get">
        <label>
          <input type="checkbox" name="only" value="differences" checked={differencesOnly} /> only what differs
        </label>{' '}
        <button>Apply</button>
      </form>
      <p class="legend">
        {STANDINGS.map((standing) => (
          <Sign key={standing} of={standing} />
        ))}
      </p>
      <SideBySideTable reports={reports} rows={shown} look={look} />
      <Grounds look={look} grounds={story.grounds} empty="A story of one report." />
    </Frame>
  )
}

/** So many reports stand side by side without being moved sideways. */
const FEW = 4

/** Rows of what is told, a column a report. */
export function SideBySideTable({
  reports,
  rows,
  look,
}: {
  readonly reports: readonly Reading[]
  readonly rows: readonly Row[]
  readonly look: LookUp
}) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Reports side by side">
      <table class={reports.length <= FEW ? 'sides few' : 'sides'}>
        <ReportColumns what="What is told" readings={reports} />
        <tbody>
          {rows.map((row, index) => (
            <SideRow key={index} row={row} reports={reports} look={look} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SideRowProps {
  readonly row: Row
  readonly reports: readonly Reading[]
  readonly look: LookUp
}

function SideRow({ row, reports, look }: SideRowProps) {
  return (
    <tr
      data-step
      {...(row.entry && look.entry(row.entry) ? { 'data-entry': lastingName(look.entry(row.entry)!) } : {})}
    >
      <th scope="row">
        <Sign of={row.standing} />{' '}
        {row.entry && look.entry(row.entry) ? (
          <a href={entryLink(look.entry(row.entry)!)} data-open>
            {rowTitle(row)}
          </a>
        ) : (
          rowTitle(row)
        )}
        <p class="kind">{row.kind}</p>
        {row.because && <p class="because">{row.because}</p>}
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} data-label={outletOf(reports[index]!)}>
          {cell ? (
            <CellText cell={cell} look={look} hasValue={row.standing === 'differ'} />
          ) : (
            <span class="empty">–</span>
          )}
        </td>
      ))}
    </tr>
  )
}

/** So much of a sentence is enough to know it by where the whole of it stands in the same row. */
const LONGEST_QUOTED = 60

/** What a row tells; of words that stand in the row only the beginning. */
function rowTitle({ label }: Row): string {
  const [, before = '', quoted = ''] = /^((?:likely: )?“)([^”]+)”/u.exec(label) ?? []
  if (quoted.length <= LONGEST_QUOTED) return label
  return `${before}${quoted.slice(0, LONGEST_QUOTED).replace(/(?<!\s)\s+\S*$/u, '')} …”`
}

interface CellTextProps {
  readonly cell: Cell
  readonly look: LookUp
  /** Whether the value as read stands before the words: where it is what differs. */
  readonly hasValue: boolean
}

function CellText({ cell, look, hasValue }: CellTextProps) {
  const reading = look.reading(cell.report)
  if (!reading) return null
  const marks = cell.words.map((span, index) => ({ id: String(index), kind: 'event', ...span }))
  return (
    <a class="quiet" href={reportLink(cell.report, cell.sentence)} {...cite(reading, cell.sentence)}>
      {hasValue && cell.value !== null && (
        <>
          <strong class="differing">{cell.value}</strong>:{' '}
        </>
      )}
      <MarkedText text={reading.report.text} within={cell.sentence} marks={marks} />
    </a>
  )
}

/** The way to rule that two names are one, or that one is two. */
function MergeOrSplit({ entity, isSeveral }: { readonly entity: WovenEntity; readonly isSeveral: boolean }) {
  const { canRule } = useContext(State)
  if (!canRule) return null
  return (
    <p class="choose">
      <a class="button" href={`/pairs?a=${entity.id}`} data-command-of="merge">
        Same as another … <kbd>m</kbd>
      </a>
      {isSeveral && (
        <a class="button" href={`/pairs?split=${entity.id}`} data-command-of="split">
          It is two … <kbd>s</kbd>
        </a>
      )}
    </p>
  )
}

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'equipment', 'programme', 'place'] as const

/** Those of one kind, as far as this part of the list goes. */
export interface ActorSection {
  readonly kind: EntityKind
  readonly entities: readonly WovenEntity[]
  readonly all: number
  readonly next: string | null
}

/** Everybody in the record, most written about first. */
export function ActorsPage({ look, sections }: { readonly look: LookUp; readonly sections: readonly ActorSection[] }) {
  return (
    <Frame title="Actors" here="/actors">
      <h1>Actors</h1>
      {sections.length === 0 && <p class="empty">No report of this record names anybody.</p>}
      {sections.map(({ kind, entities, all, next }) => (
        <section key={kind}>
          <h2>{`${kind === 'person' ? 'People' : `${kind[0]!.toUpperCase()}${kind.slice(1)}${kind === 'equipment' ? '' : 's'}`} (${all})`}</h2>
          <table class="wide stacked">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Offices</th>
                <th scope="col">Also written</th>
                <th scope="col">Told in</th>
              </tr>
            </thead>
            <tbody>
              {entities.map((one) => (
                <ActorRow key={one.id} entity={one} look={look} />
              ))}
            </tbody>
          </table>
          <Parts
            path="/actors"
            query={{ kind }}
            shown={entities.length}
            all={all}
            next={next}
            isFirst={next !== null || entities.length === all}
            what={kind === 'person' ? 'people' : 'of them'}
          />
        </section>
      ))}
    </Frame>
  )
}

const counted = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`

function ActorRow({ entity, look }: { readonly entity: WovenEntity; readonly look: LookUp }) {
  const { reports, entries } = look.toldIn(entity)
  return (
    <tr data-step data-actor={entity.id}>
      <td>
        <a href={`/actors/${entity.id}`} data-open>
          {entity.name}
        </a>
      </td>
      <td>{rolesOverTime(entity.roles).map(sayRole).join('; ')}</td>
      <td data-label="also">{entity.aliases.join(', ')}</td>
      <td class="when">{`${counted(reports, 'report', 'reports')}, ${counted(entries, 'entry', 'entries')}`}</td>
    </tr>
  )
}

interface ActorProps {
  readonly entity: WovenEntity
  readonly look: LookUp
  /** Whether it is told in several places, which a ruling may set apart. */
  readonly isSeveral: boolean
  readonly written: readonly Written[]
  /** Its entries, as far as this part of the list goes, and how many there are. */
  readonly entries: readonly Entry[]
  readonly all: number
  readonly next: string | null
}

/** One actor: names as written, offices, entries, and why the names were taken for one. */
export function ActorPage({ entity, look, isSeveral, written, entries, all, next }: ActorProps) {
  return (
    <Frame title={entity.name} here="/actors">
      <h1>{entity.name}</h1>
      <p class="facts">
        {entity.kind}
        {entity.kind !== 'state' && entity.country !== null && ` · ${nameState(entity.country, look)}`} ·{' '}
        <a href={`/positions?of=${encodeURIComponent(entity.name)}`}>
          what {entity.kind === 'person' ? 'they' : 'it'} said and held back from saying
        </a>
      </p>
      <MergeOrSplit entity={entity} isSeveral={isSeveral} />
      <div class="grid">
        {entity.roles.length > 0 && (
          <section class="half">
            <h2>Offices</h2>
            <ul class="lines">
              {rolesOverTime(entity.roles).map((role, index) => (
                <li key={index}>
                  {sayRole(role)}{' '}
                  <span class="facts">
                    in {role.reports.length} {role.reports.length === 1 ? 'report' : 'reports'}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="half">
          <h2>Names as written</h2>
          <ul class="lines">
            {[...written]
              .sort((a, b) => b.reports.length - a.reports.length)
              .map((one) => (
                <li key={one.name}>
                  {one.name} <WrittenIn written={one} look={look} />
                </li>
              ))}
          </ul>
        </section>
      </div>
      <h2>Entries ({all})</h2>
      <ul class="lines">
        {entries.map((entry) => (
          <li key={entry.id} data-step {...citeEntry(entry, look)}>
            <time>{sayDate(entry.when)}</time>{' '}
            <a href={entryLink(entry)} data-open>
              {describeEntry(entry, look)}
            </a>{' '}
            <StandingMark modality={entry.modality} /> <Voices voices={entry.voices} reports={entry.reports.length} />
          </li>
        ))}
      </ul>
      <Parts
        path={`/actors/${entity.id}`}
        query={{}}
        shown={entries.length}
        all={all}
        next={next}
        isFirst={next !== null || entries.length === all}
        what="entries"
      />
      <Grounds look={look} grounds={entity.grounds} empty="Written one way only: nothing had to be joined." />
    </Frame>
  )
}

/** The outlets that write a name so: as many as the page has. */
function WrittenIn({ written: { reports }, look }: { readonly written: Written; readonly look: LookUp }) {
  const shown = reports.flatMap((id) => look.reading(id) ?? [])
  return (
    <span class="facts">
      {shown.map((reading, index) => (
        <span key={reading.report.id}>
          {index > 0 ? ', ' : ''}
          <a href={reportLink(reading.report.id)}>
            <Outlet reading={reading} />
          </a>
        </span>
      ))}
      {reports.length > shown.length && ` and ${reports.length - shown.length} more`}
    </span>
  )
}
