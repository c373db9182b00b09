import { useContext } from 'preact/hooks'
import { words, type Reading } from '../../../reading/reading.js'
import type { Change } from '../../../record/change.js'
import { sayReading } from '../../../views/entry-line.js'
import { sayDate } from '../../../views/say-date.js'
import { explainEntry, sayCertainty } from '../../../views/explain-entry.js'
import { outletOf, titleOf, type LookUp } from '../../../views/look-up.js'
import { placeOfWords } from '../../../views/place-of-words.js'
import type { JudgedTier, NamedOnce, ReviewItem } from '../../../views/review-queue.js'
import { CorrectEntry, Suggestions } from '../correct-forms.js'
import { State } from '../desk-state.js'
import { Around, Footing } from '../evidence.js'
import { Frame } from '../frame.js'
import { ProposedRulings, type Proposed } from './proposed-rulings.js'
import { changeSaid, cite, citeEntry, Day, Outlet, reportLink, Said, Term } from '../parts.js'

/** What the page of the review is told. */
export interface Review {
  readonly item: ReviewItem | null
  /** How many wait, this one included; how many were judged so far. */
  readonly waiting: number
  readonly judged: number
  /** The id of the one that follows; null where this is the last. */
  readonly next: string | null
  readonly reviewer: string
  /** Who else judged, with how many. */
  readonly others: readonly (readonly [name: string, count: number])[]
  readonly isSecond: boolean
  readonly measured: readonly JudgedTier[]
  /** What would change by a “yes”; null where it was not tried. */
  readonly changes: readonly Change[] | null
}

/** One question after another, each with the evidence of it and what an answer does. */
export function ReviewPage({
  review,
  look,
  proposed,
}: {
  readonly review: Review
  readonly look: LookUp
  readonly proposed: Proposed | null
}) {
  const { canRule } = useContext(State)
  const { item, waiting, judged } = review
  if (!canRule)
    return (
      <Frame title="Review" here="/review">
        <h1>Review</h1>
        <p class="empty">This desk shows a record and keeps no rulings, so that nothing can be judged here.</p>
      </Frame>
    )
  return (
    <Frame title="Review" here="/review">
      <h1>Review</h1>
      <p class="facts" role="status">
        {judged} judged, {waiting} {review.isSecond ? 'for a second opinion' : 'waiting, the most useful first'}.
      </p>
      <progress class="review-bar" aria-label="Judged" value={judged} max={Math.max(1, judged + waiting)} />
      {item === null ? (
        <p class="empty">
          {review.isSecond
            ? 'Nothing that another judged is left for you.'
            : 'Nothing waits: every entry is sure, ruled on, or was left out for good.'}
        </p>
      ) : (
        <Question item={item} review={review} look={look} />
      )}
      {proposed && <ProposedRulings proposed={proposed} />}
      <Reviewers review={review} />
    </Frame>
  )
}

function Question({
  item,
  review,
  look,
}: {
  readonly item: ReviewItem
  readonly review: Review
  readonly look: LookUp
}) {
  switch (item.kind) {
    case 'entry': {
      const { entry } = item
      return (
        <section class="question" aria-labelledby="asked">
          <h2 id="asked">Is it so? {sayReading(entry, look)}</h2>
          <p class="facts">
            {entry.kind}, {entry.modality}; <Term of={entry.tier}>{sayCertainty(entry)}</Term>
          </p>
          <ol class="notes">
            {explainEntry(entry, look).notes.map((explained) => (
              <li
                key={`${explained.note.report} ${explained.note.event}`}
                data-step
                {...citeEntry(entry, look)}
                {...cite(explained.reading, explained.note)}
              >
                <Around reading={explained.reading} at={explained.note} />
                <Footing explained={explained} />
              </li>
            ))}
          </ol>
          <Answers
            item={item}
            review={review}
            yes="Yes: it will be told as sure"
            no="No: it will be taken out"
            unsure="The words do not tell"
          />
          <details>
            <summary>Right but for one fact</summary>
            <CorrectEntry entry={entry} look={look} />
          </details>
        </section>
      )
    }
    case 'names':
      return (
        <section class="question" aria-labelledby="asked">
          <h2 id="asked">
            Are they one? {item.a.name} · {item.b.name}
          </h2>
          <div class="facing">
            <NameEvidence one={item.a} look={look} />
            <NameEvidence one={item.b} look={look} />
          </div>
          {review.changes === null && !item.isOne && (
            <p class="facts">
              <a href={`/pairs?a=${item.a.entity.id}&b=${item.b.entity.id}`} data-page>
                What would change if they were one
              </a>
            </p>
          )}
          {review.changes !== null && (
            <p class="facts">
              As one they would change:{' '}
              {review.changes.length === 0 ? 'nothing that is told' : review.changes.map(changeSaid).join('; ')}.
            </p>
          )}
          <Answers item={item} review={review} yes="Yes: one" no="No: two" unsure="The words do not tell" />
        </section>
      )
    case 'day':
      return (
        <section class="question" aria-labelledby="asked">
          <h2 id="asked">Of which day is it? {titleOf(item.reading)}</h2>
          <p class="facts">
            <Outlet reading={item.reading} />; {item.open} {item.open === 1 ? 'date rests' : 'dates rest'} on it.
            {item.reading.notBefore &&
              ` It tells of ${sayDate(item.reading.notBefore.date)} as past, so it is no older.`}{' '}
            <a href={reportLink(item.reading.report.id)}>The whole report</a>
          </p>
          <ol class="notes">
            {item.reading.dates
              .filter(({ needsPublished }) => needsPublished)
              .slice(0, 4)
              .map((date) => (
                <li key={date.id} data-step {...cite(item.reading, date)}>
                  <Around reading={item.reading} at={date} />
                </li>
              ))}
          </ol>
          <form method="post" action={`${reportLink(item.reading.report.id)}/day`} class="choose">
            <Back review={review} />
            <label>
              day of publication <input type="date" name="date" required data-edit />
            </label>{' '}
            <button>Set it</button>
          </form>
          <Answers item={item} review={review} yes={null} no={null} unsure="Nobody can tell" />
        </section>
      )
    case 'reference': {
      const { reading, quote, said, entity } = item
      return (
        <section class="question" aria-labelledby="asked">
          <h2 id="asked">
            Is ‹{said}› {entity.name}?
          </h2>
          <p class="facts">
            It is told who said: <Said text={words(reading.report, quote).replace(/\s+/gu, ' ')} />
          </p>
          <ol class="notes">
            <li data-step {...cite(reading, quote)}>
              <Around reading={reading} at={quote} />
              <p class="from">
                <a href={reportLink(reading.report.id, quote)}>
                  <Outlet reading={reading} />
                </a>
                , <Day reading={reading} />
              </p>
            </li>
          </ol>
          <p class="facts">
            By a yes the words are his, whatever a later reader makes of it; by a no they are nobody’s until you name
            who said them.
          </p>
          <Answers
            item={item}
            review={review}
            yes={`Yes: ${entity.name}`}
            no="No: somebody else"
            unsure="The words do not tell"
          />
          <form method="post" action={`${reportLink(reading.report.id)}/rule`} class="choose">
            <input type="hidden" name="start" value={quote.start} />
            <input type="hidden" name="end" value={quote.end} />
            <Back review={review} />
            <label>
              It is <input name="speaker" list="all-persons" required autocomplete="off" />
            </label>{' '}
            <button>Set</button>
            <Suggestions id="all-persons" kinds={new Set(['person', 'organisation', 'state'])} look={look} />
          </form>
        </section>
      )
    }
    case 'again': {
      const { reading, ruling } = item
      const at = placeOfWords(reading.report.text, ruling.what) ?? { start: 0, end: 0 }
      return (
        <section class="question" aria-labelledby="asked">
          <h2 id="asked">Is it so? {ruling.about ?? words(reading.report, at)}</h2>
          <ol class="notes">
            <li data-step {...cite(reading, at)}>
              <Around reading={reading} at={at} />
              <p class="from">
                <a href={reportLink(reading.report.id, at)}>
                  <Outlet reading={reading} />
                </a>
                , <Day reading={reading} />
              </p>
            </li>
          </ol>
          <Answers item={item} review={review} yes="Yes" no="No" unsure="The words do not tell" />
        </section>
      )
    }
  }
}

function NameEvidence({
  one: { name, entity, words: quoted },
  look,
}: {
  readonly one: NamedOnce
  readonly look: LookUp
}) {
  const reading = look.reading(quoted.report)
  const at = reading && placeOfWords(reading.report.text, quoted)
  return (
    <section class="side" data-step {...(reading && at ? cite(reading, at) : {})}>
      <h3>{name}</h3>
      <p class="facts">
        {[
          entity.country,
          ...entity.roles.map(({ title, of }) => `${title}${of === null ? '' : ` of ${of}`}`),
          ...entity.aliases,
        ]
          .filter(Boolean)
          .join('; ')}
        ; in{' '}
        {entity.reports
          .map((id) => {
            const told: Reading | undefined = look.reading(id)
            return told ? outletOf(told) : id
          })
          .join(', ')}
      </p>
      {reading && at && <Around reading={reading} at={at} />}
    </section>
  )
}

function Answers({
  item,
  review,
  yes,
  no,
  unsure,
}: {
  readonly item: ReviewItem
  readonly review: Review
  readonly yes: string | null
  readonly no: string | null
  readonly unsure: string
}) {
  return (
    <form method="post" action="/review" class="choose answers">
      <input type="hidden" name="item" value={item.id} />
      <Back review={review} />
      {yes !== null && (
        <button name="answer" value="yes" data-judge="yes">
          {yes} <kbd>y</kbd>
        </button>
      )}
      {no !== null && (
        <button name="answer" value="no" data-judge="no">
          {no} <kbd>n</kbd>
        </button>
      )}
      <button name="answer" value="unsure" data-judge="unsure">
        {unsure} <kbd>h</kbd>
      </button>
      <a class="button" data-judge="later" href={addressOf(review, review.next)}>
        Later <kbd>→</kbd>
      </a>
    </form>
  )
}

function Back({ review }: { readonly review: Review }) {
  return <input type="hidden" name="back" value={addressOf(review, review.next)} />
}

function addressOf({ isSecond }: Review, id: string | null): string {
  const query = new URLSearchParams({
    ...(isSecond ? { second: '1' } : {}),
    ...(id === null ? {} : { item: id }),
  }).toString()
  return `/review${query === '' ? '' : `?${query}`}`
}

/** Who judges here, who else did, how right the readings were, and what was judged as examples. */
function Reviewers({ review: { reviewer, others, isSecond, measured, judged } }: { readonly review: Review }) {
  return (
    <section aria-labelledby="reviewers">
      <h2 id="reviewers">Who judges</h2>
      <form method="post" action="/reviewer" class="choose">
        <label>
          You judge as <input name="name" value={reviewer} autocomplete="name" />
        </label>{' '}
        <button>Set</button>
      </form>
      {others.length > 0 && (
        <p class="facts">
          Judged by {others.map(([name, count]) => `${name} (${count})`).join(', ')}.{' '}
          {isSecond ? (
            <a href="/review">The queue</a>
          ) : (
            <a href="/review?second=1">Judge what others judged, without seeing how</a>
          )}
        </p>
      )}
      {measured.length > 0 && (
        <table>
          <caption class="facts">How right the readings were that people judged</caption>
          <thead>
            <tr>
              <th scope="col">Tier</th>
              <th scope="col">Judged</th>
              <th scope="col">Right</th>
              <th scope="col">Foreseen</th>
            </tr>
          </thead>
          <tbody>
            {measured.map(({ tier, judged: count, right, foreseen }) => (
              <tr key={tier}>
                <th scope="row">
                  <Term of={tier}>{tier}</Term>
                </th>
                <td class="number">{count}</td>
                <td class="number">
                  {right} ({Math.round((100 * right) / count)} %)
                </td>
                <td class="number">
                  {foreseen.toFixed(1)} ({Math.round((100 * foreseen) / count)} %)
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {judged > 0 && (
        <p class="facts">
          What was judged, each with its sentence and what was read in it, to teach and measure the reader:{' '}
          <a href="/review/examples.jsonl" download="examples.jsonl">
            examples.jsonl
          </a>
          .
        </p>
      )}
    </section>
  )
}
