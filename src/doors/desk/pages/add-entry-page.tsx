import type { Span } from '../../../language/span.js'
import { EVENT_KINDS, MODALITIES, words, type Reading } from '../../../reading/reading.js'
import { titleOf, type LookUp } from '../../../views/look-up.js'
import { Suggestions } from '../correct-forms.js'
import { Frame } from '../frame.js'
import { reportLink } from '../parts.js'
import { first, type Fields } from '../rule-routes.js'

interface AddEntryPageProps {
  readonly reading: Reading
  /** The words that tell it; null where none are marked yet. */
  readonly at: Span | null
  readonly look: LookUp
  readonly fault: string | null
  /** What was typed before it was refused. */
  readonly fields?: Fields
}

/** An entry that the reader missed: the words that tell it, and its facts. */
export function AddEntryPage({ reading, at, look, fault, fields = {} }: AddEntryPageProps) {
  const typed = (name: string, otherwise = '') => (fields[name] === undefined ? otherwise : first(fields[name]))
  const names = [fields['name'] ?? []].flat()
  const told = typed('words', at ? words(reading.report, at).replace(/\s+/gu, ' ') : '')
  return (
    <Frame title="Add an entry" here="/reports">
      <h1>Add an entry</h1>
      <p class="facts">
        From <a href={reportLink(reading.report.id, at ?? undefined)}>{titleOf(reading)}</a>. It stands on the words
        that tell it, and is told as certain, since you read them.
      </p>
      {fault !== null && (
        <div class="faults" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <form method="post" action={`${reportLink(reading.report.id)}/entry`} class="paste">
        {at && (
          <>
            <input type="hidden" name="start" value={at.start} />
            <input type="hidden" name="end" value={at.end} />
          </>
        )}
        <p>
          <label>
            words that tell it{' '}
            <textarea name="words" rows={3} required readOnly={at !== null}>
              {told}
            </textarea>
          </label>
        </p>
        <div class="fields">
          <label>
            kind{' '}
            <select name="kind" autofocus>
              {EVENT_KINDS.map((kind) => (
                <option key={kind} selected={kind === typed('kind')}>
                  {kind}
                </option>
              ))}
            </select>
          </label>
          <label>
            standing{' '}
            <select name="standing">
              {MODALITIES.map((one) => (
                <option key={one} selected={one === typed('standing')}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          <label>
            who did it <input name="name" list="parties" value={names[0] ?? ''} required autocomplete="off" />
          </label>
          <input type="hidden" name="role" value="actor" />
          <label>
            and who with them <input name="name" list="parties" value={names[1] ?? ''} autocomplete="off" />
          </label>
          <input type="hidden" name="role" value="actor" />
          <label>
            to whom <input name="name" list="parties" value={names[2] ?? ''} autocomplete="off" />
          </label>
          <input type="hidden" name="role" value="recipient" />
          <label>
            place <input name="place" list="places" value={typed('place')} autocomplete="off" />
          </label>
          <label>
            day <input name="day" value={typed('day')} placeholder="2023-04-28, 2023-04 …" autocomplete="off" />
          </label>
        </div>
        <p>
          <button>Add it</button>
        </p>
        <Suggestions id="parties" kinds={new Set(['person', 'state', 'organisation'])} look={look} />
        <Suggestions id="places" kinds={new Set(['place', 'state'])} look={look} />
      </form>
    </Frame>
  )
}
