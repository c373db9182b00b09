import type { Span } from '../../language/span.js'
import { EVENT_KINDS, MODALITIES, type EntityKind, type Reading } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import { lastingName } from '../../views/entry-address.js'
import type { LookUp } from '../../views/look-up.js'

/** Kinds of things that can take part, and those that can be a place. */
const PARTIES: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'state', 'organisation'])
const PLACES: ReadonlySet<EntityKind> = new Set<EntityKind>(['place', 'state'])
/** So many suggestions a browser lays out without a wait. */
const MOST_SUGGESTED = 1500

/** How an entry is put right: in one press what is wrong or right, and each of its facts in a field of its own. */
export function CorrectEntry({
  entry,
  look,
  isOpen = false,
}: {
  readonly entry: Entry
  readonly look: LookUp
  readonly isOpen?: boolean
}) {
  const action = `/entries/${lastingName(entry)}/rule`
  return (
    <section class="correct" aria-label="Put it right">
      <form method="post" action={action} class="choose verdicts">
        <button name="verdict" value="wrong" data-command-of="wrong">
          Wrong: take it out <kbd>d</kbd>
        </button>
        <button name="verdict" value="right">
          Right as it stands
        </button>
        <a class="button" href={`/pairs?a=${lastingName(entry)}`} data-command-of="merge">
          Same as another … <kbd>m</kbd>
        </a>
        {entry.footnotes.length > 1 && (
          <a class="button" href={`/pairs?split=${lastingName(entry)}`} data-command-of="split">
            It is two … <kbd>s</kbd>
          </a>
        )}
      </form>
      <details open={isOpen} data-edits>
        <summary>
          Put a fact right <kbd>e</kbd>
        </summary>
        <FactForm action={action} fact="kind">
          <label>
            kind{' '}
            <select name="to" data-first>
              {EVENT_KINDS.map((kind) => (
                <option key={kind} selected={kind === entry.kind}>
                  {kind}
                </option>
              ))}
            </select>
          </label>
        </FactForm>
        <FactForm action={action} fact="standing">
          <label>
            standing{' '}
            <select name="to">
              {MODALITIES.map((one) => (
                <option key={one} selected={one === entry.modality}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        </FactForm>
        <FactForm action={action} fact="day">
          <label>
            day{' '}
            <input name="to" value={entry.when ?? ''} placeholder="2023-04-28, 2023-04, 2022/2023" autocomplete="off" />
          </label>
        </FactForm>
        <FactForm action={action} fact="place">
          <label>
            place{' '}
            <input
              name="to"
              value={entry.place === null ? '' : look.entity(entry.place)?.name}
              list="places"
              autocomplete="off"
            />
          </label>
        </FactForm>
        <PartiesForm entry={entry} look={look} action={action} />
        <Suggestions id="places" kinds={PLACES} look={look} />
        <Suggestions id="parties" kinds={PARTIES} look={look} />
      </details>
    </section>
  )
}

function FactForm({
  action,
  fact,
  children,
}: {
  readonly action: string
  readonly fact: string
  readonly children: preact.ComponentChildren
}) {
  return (
    <form method="post" action={action} class="fact">
      <input type="hidden" name="fact" value={fact} />
      {children} <button>Set</button>
    </form>
  )
}

/** So many parties have a row each. */
const MOST_PARTIES = 60

/** Each party keeps its part, changes it, or is left out; one more can be added. */
function PartiesForm({
  entry,
  look,
  action,
}: {
  readonly entry: Entry
  readonly look: LookUp
  readonly action: string
}) {
  if (entry.participants.length > MOST_PARTIES)
    return (
      <p class="facts">
        {entry.participants.length} take part, more than can be put right here one by one: where many of them are wrong,
        take the entry out and add it anew from its words.
      </p>
    )
  return (
    <form method="post" action={action} class="fact parties">
      <input type="hidden" name="fact" value="parties" />
      <fieldset>
        <legend>who takes part</legend>
        {entry.participants.map(({ entity, role }) => {
          const name = look.entity(entity)?.name ?? entity
          return <PartyRow key={entity} name={name} value={`${entity} ${name}`} role={role} />
        })}
        <p>
          <label>
            and <input name="name" list="parties" placeholder="a name of the record" autocomplete="off" />
          </label>{' '}
          <RoleChoice label="part of the one added" role="actor" />
        </p>
      </fieldset>
      <button>Set</button>
    </form>
  )
}

function PartyRow({ name, value, role }: { readonly name: string; readonly value: string; readonly role: string }) {
  return (
    <p>
      <input type="hidden" name="name" value={value} />
      <span>{name}</span> <RoleChoice label={`part of ${name}`} role={role} isRemovable />
    </p>
  )
}

function RoleChoice({
  label,
  role,
  isRemovable = false,
}: {
  readonly label: string
  readonly role: string
  readonly isRemovable?: boolean
}) {
  return (
    <select name="role" aria-label={label}>
      <option value="actor" selected={role === 'actor'}>
        does it
      </option>
      <option value="recipient" selected={role === 'recipient'}>
        it is done to
      </option>
      {isRemovable && <option value="">takes no part</option>}
    </select>
  )
}

/** Names of the record to choose from, most told first. */
export function Suggestions({
  id,
  kinds,
  look,
}: {
  readonly id: string
  readonly kinds: ReadonlySet<EntityKind>
  readonly look: LookUp
}) {
  const named = look.record.weave.entities
    .filter(({ kind }) => kinds.has(kind))
    .map((entity) => ({ name: entity.name, told: look.toldIn(entity).reports }))
    .toSorted((a, b) => b.told - a.told || (a.name < b.name ? -1 : 1))
  return (
    <datalist id={id}>
      {[...new Set(named.map(({ name }) => name))].slice(0, MOST_SUGGESTED).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

interface CorrectPlaceProps {
  readonly reading: Reading
  readonly at: Span
  readonly look: LookUp
  readonly thing: 'quote' | 'figure' | 'denial'
  readonly speaker: string | null
}

/** How a quote, a figure or a denial is put right. */
export function CorrectPlace({ reading, at, look, thing, speaker }: CorrectPlaceProps) {
  const action = `/reports/${encodeURIComponent(reading.report.id)}/rule`
  const where = (
    <>
      <input type="hidden" name="start" value={at.start} />
      <input type="hidden" name="end" value={at.end} />
    </>
  )
  return (
    <section class="correct" aria-label="Put it right">
      <form method="post" action={action} class="choose verdicts">
        {where}
        <button name="wrong" value={thing} data-command-of="wrong">
          This is no {thing}: take it out <kbd>d</kbd>
        </button>
      </form>
      {thing === 'quote' && (
        <details data-edits open>
          <summary>
            Another speaker <kbd>e</kbd>
          </summary>
          <form method="post" action={action} class="fact">
            {where}
            <label>
              said by <input name="speaker" value={speaker ?? ''} list="parties" data-first autocomplete="off" />
            </label>{' '}
            <button>Set</button>
          </form>
          <p class="facts">Empty where the report names nobody.</p>
          <Suggestions id="parties" kinds={PARTIES} look={look} />
        </details>
      )}
    </section>
  )
}
