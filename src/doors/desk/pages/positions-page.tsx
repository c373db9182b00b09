import { words } from '../../../reading/reading.js'
import type { LookUp } from '../../../views/look-up.js'
import { outletOf } from '../../../views/look-up.js'
import { listPositions, type PositionChoice } from '../../../views/positions.js'
import { Frame } from '../frame.js'
import { Day, reportLink } from '../parts.js'

/** The line of a state on one matter over time: what it said, and what it held back from saying. */
export function PositionsPage({ look, choice }: { readonly look: LookUp; readonly choice: PositionChoice }) {
  const states = [...new Set(look.record.weave.entities.filter((entity) => entity.kind === 'state').map((entity) => entity.name))].sort()
  const positions = choice.of === '' ? [] : listPositions(look, choice)
  return (
    <Frame title="Positions" here="/statements">
      <h1>Positions{choice.of && ` of ${choice.of}`}{choice.on && ` on “${choice.on}”`}</h1>
      <form class="choose" method="get" action="/positions">
        <label>State <select name="of"><option value="">choose one</option>{states.map((name) => <option key={name} value={name} selected={name === choice.of}>{name}</option>)}</select></label>
        <label>On <input name="on" value={choice.on ?? ''} placeholder="any matter" /></label>
        <button>Show</button>
      </form>
      <p class="facts" role="status">{choice.of === '' ? 'Choose a state to see what it said, and held back from saying, over time.' : `${positions.length} ${positions.length === 1 ? 'position' : 'positions'}, in the order of the reports’ days.`}</p>
      <ol class="lines">
        {positions.map(({ reading, speaker, stance, span, sentence, held }) => (
          <li key={`${reading.report.id} ${span.start} ${stance}`} data-step><Day reading={reading} /> {speaker} <strong>{stance}</strong> <q>{words(reading.report, held ? sentence : span).replace(/\s+/g, ' ')}</q> — <a href={reportLink(reading.report.id, sentence)} data-open>{outletOf(reading)}</a></li>
        ))}
      </ol>
      {choice.of !== '' && positions.length === 0 && <p class="empty">The record holds no position of {choice.of}{choice.on && ` in a sentence with “${choice.on}”`}.</p>}
    </Frame>
  )
}
