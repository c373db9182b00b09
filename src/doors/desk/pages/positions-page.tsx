import type { ComponentChildren } from 'preact'
import { words } from '../../../reading/reading.js'
import type { LookUp } from '../../../views/look-up.js'
import { groupByTopic, type Topic } from '../../../views/position-topics.js'
import { withInnerMarks } from '../../../views/entry-line.js'
import { asSubject } from '../../../views/position-speaker.js'
import { spanShown, stanceSaid, type Position, type PositionChoice } from '../../../views/positions.js'
import { Frame } from '../frame.js'
import { cite, Day, Outlet, reportLink, Said } from '../parts.js'

interface PositionsPageProps {
  readonly look: LookUp
  /** Names of the states of the record. */
  readonly states: readonly string[]
  readonly positions: readonly Position[]
  readonly choice: PositionChoice
  /** How many of all these are, and the way to the rest. */
  readonly parts: ComponentChildren
}

/** The line of a state over time, matter by matter: what it said, and what it held back from saying. */
export function PositionsPage({ look, states, positions, choice, parts }: PositionsPageProps) {
  const topics = choice.on ? [{ matter: choice.on, positions }] : groupByTopic(positions, look, choice.of)
  return (
    <Frame title="Positions" here="/statements">
      <h1>
        Positions{choice.of && ` of ${choice.of}`}
        {choice.on && ` on “${choice.on}”`}
      </h1>
      <form class="choose" method="get" action="/positions">
        <label>
          State{' '}
          <select name="of" data-narrows>
            <option value="">choose one</option>
            {states.map((name) => (
              <option key={name} value={name} selected={name === choice.of}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          On <input name="on" value={choice.on ?? ''} placeholder="any matter" />
        </label>
        <button>Show</button>
      </form>
      <p class="facts" role="status">
        {choice.of === ''
          ? 'Choose a state to see what it said, and held back from saying, over time.'
          : `${positions.length} ${positions.length === 1 ? 'position' : 'positions'}, in the order of the reports’ days.`}
      </p>
      {parts}
      {topics
        .filter((topic) => topic.positions.length > 0)
        .map((topic, index) => (
          <TopicLines key={index} topic={topic} choice={choice} />
        ))}
      {choice.of !== '' && positions.length === 0 && (
        <p class="empty">
          The record holds no position of {choice.of}
          {choice.on && ` in a sentence with “${choice.on}”`}.
        </p>
      )}
    </Frame>
  )
}

/** One matter: its heading leads to the matter alone. */
function TopicLines({
  topic: { matter, positions },
  choice,
}: {
  readonly topic: Topic
  readonly choice: PositionChoice
}) {
  const alone = `/positions?of=${encodeURIComponent(choice.of)}&on=${encodeURIComponent(matter ?? '')}`
  return (
    <section>
      {!choice.on && (
        <h2>
          {matter === null ? (
            'Other matters'
          ) : (
            <>
              On <a href={alone}>{matter}</a>
            </>
          )}{' '}
          <span class="voices">{positions.length}</span>
        </h2>
      )}
      <ol class="lines">
        {positions.map((one) => (
          <PositionLine key={`${one.reading.report.id} ${one.span.start} ${one.stance}`} position={one} />
        ))}
      </ol>
    </section>
  )
}

function PositionLine({ position }: { readonly position: Position }) {
  const { reading, sentence, repeats } = position
  const others = repeats.filter(
    (one, at) => one.reading !== reading && repeats.findIndex((other) => other.reading === one.reading) === at,
  )
  return (
    <li data-step {...cite(reading, sentence)}>
      <Day reading={reading} /> {asSubject(position)} <strong>{stanceSaid(position)}</strong>{' '}
      <Said text={withInnerMarks(words(reading.report, spanShown(position)).replace(/\s+/g, ' '))} /> —{' '}
      <a href={reportLink(reading.report.id, sentence)} data-open>
        <Outlet reading={reading} />
      </a>
      {others.map((one) => (
        <>
          ,{' '}
          <a href={reportLink(one.reading.report.id, one.sentence)}>
            <Outlet reading={one.reading} />
          </a>
        </>
      ))}
    </li>
  )
}
