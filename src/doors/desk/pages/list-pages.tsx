import type { ComponentChildren } from 'preact'
import type { ReportId } from '../../../intake/report.js'
import { words, type Reading } from '../../../reading/reading.js'
import { withInnerMarks } from '../../../views/entry-line.js'
import { listDenials, sayAnswer, type Answer } from '../../../views/list-denials.js'
import { listStatements } from '../../../views/list-statements.js'
import { sayOrigin } from '../../../views/statement-origin.js'
import { nameOf, type LookUp } from '../../../views/look-up.js'
import { Frame } from '../frame.js'
import { cite, Day, Outlet, placeOf, reportLink, Sign } from '../parts.js'

interface StatementsProps {
  readonly look: LookUp
  /** The reports whose words are listed, where these are not all. */
  readonly of?: ReadonlySet<ReportId>
  /** How much of the record is here, and the way to the rest. */
  readonly parts?: ComponentChildren
}

/** Who said what: quotes by speaker, most quoted first. */
export function StatementsPage({ look, of, parts }: StatementsProps) {
  const speakers = new Map<string, { name: string; quotes: { reading: Reading; quote: Reading['quotes'][number] }[] }>()
  for (const reading of look.record.readings.filter(({ report }) => of === undefined || of.has(report.id)))
    for (const quote of reading.quotes) {
      const name = quote.source
        ? (nameOf(look, reading.report.id, quote.source.entity) ??
          reading.report.text.slice(quote.source.start, quote.source.end))
        : 'Nobody named'
      const speaker = speakers.get(name) ?? { name, quotes: [] }
      speaker.quotes.push({ reading, quote })
      speakers.set(name, speaker)
    }
  const sorted = [...speakers.values()].sort((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1))
  const [shared, answers] = [listStatements(look, {}), listDenials(look, {})]
  return (
    <Frame title="Statements" here="/statements">
      <h1>Statements</h1>
      <p class="facts">
        <a href="/positions">Positions of a state on one matter over time</a>
      </p>
      {parts}
      {shared.length > 0 && (
        <section aria-labelledby="shared">
          <h2 id="shared">Printed by several</h2>
          <ul class="lines">
            {shared.map(({ line, speaker, origin, wordings }) => (
              <li
                key={line}
                data-step
                {...cite(wordings[0]!.reading, wordings[0]!.passage)}
                {...placeOf(wordings[0]!.reading, wordings[0]!.passage)}
              >
                {speaker ?? 'Nobody named'}:{' '}
                <a href={`/lineage?line=${line}#l${line}`} data-page>
                  <q>{wordings[0]!.text}</q>
                </a>{' '}
                <span class="via">{`${new Set(wordings.map(({ reading }) => reading)).size} reports, likely from: ${sayOrigin(origin)}`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.length > 0 && (
        <section aria-labelledby="answers">
          <h2 id="answers">Denied, corrected, left without an answer</h2>
          <ul class="lines">
            {answers.map((answer, index) => (
              <AnswerLine key={index} answer={answer} />
            ))}
          </ul>
        </section>
      )}
      {sorted.length > 0 && <h2>By speaker</h2>}
      {sorted.map((speaker) => (
        <details key={speaker.name} class="speaker" open={speaker.quotes.length > 2}>
          <summary data-step>
            {speaker.name} <span class="voices">{speaker.quotes.length}</span>
          </summary>
          <ul class="lines">
            {speaker.quotes.map(({ reading, quote }) => (
              <li
                key={`${reading.report.id} ${quote.id}`}
                data-step
                {...cite(reading, quote)}
                {...placeOf(reading, quote)}
              >
                <span class="kind">{quote.form}</span>{' '}
                <q>{withInnerMarks(reading.report.text.slice(quote.start, quote.end).replace(/\s+/g, ' '))}</q>
                {quote.via && <span class="via"> through {nameOf(look, reading.report.id, quote.via)}</span>}
                {quote.source?.unnamed && (
                  <span class="via">
                    {' '}
                    not named: {words(reading.report, quote.source.unnamed.reason ?? quote.source.unnamed)}
                  </span>
                )}
                <Retells look={look} report={reading.report.id} quote={quote.id} /> —{' '}
                <a href={reportLink(reading.report.id, quote)}>
                  <Outlet reading={reading} />
                </a>
                , <Day reading={reading} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {sorted.length === 0 && <p class="empty">No statements were read.</p>}
      {parts}
    </Frame>
  )
}

/**
 * A denial, rejection, correction or unanswered question, with the report that tells it and the one that holds the
 * claim.
 */
function AnswerLine({ answer }: { readonly answer: Answer }) {
  const { manner, reading, span, claim } = answer
  return (
    <li data-step {...cite(reading, span)} {...placeOf(reading, span)}>
      {manner === 'no comment' || manner === 'correction' ? null : <Sign of="denied" isBare />}{' '}
      <a href={reportLink(reading.report.id, span)} data-open>
        {sayAnswer(answer)}
      </a>{' '}
      — <Outlet reading={reading} />, <Day reading={reading} />
      {claim && (
        <>
          {' '}
          · <a href={reportLink(claim.reading.report.id, claim.span)}>the claim</a>
        </>
      )}
    </li>
  )
}

/** The words that a quote puts into others, where the same speaker is quoted with them in a report of the story. */
function Retells({ look, report, quote }: { readonly look: LookUp; readonly report: string; readonly quote: string }) {
  const found = look.record.weave.paraphrases.find((one) => one.report === report && one.quote === quote)
  const reading = found && look.reading(found.of.report)
  return found && reading ? (
    <span class="via" title={found.ground.because}>
      {' '}
      retells{' '}
      <a href={reportLink(found.of.report, found.of)}>
        <q>{words(reading.report, found.of).replace(/\s+/g, ' ')}</q>
      </a>
    </span>
  ) : null
}
