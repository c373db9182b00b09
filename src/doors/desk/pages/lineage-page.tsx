import type { ComponentChildren } from 'preact'
import { words } from '../../../reading/reading.js'
import type { Lineage } from '../../../weaving/weave.js'
import type { WordingStep } from '../../../views/compare-wordings.js'
import { listStatements, type SharedStatement } from '../../../views/list-statements.js'
import { withOutlets, type LookUp } from '../../../views/look-up.js'
import { sayOrigin } from '../../../views/statement-origin.js'
import { Frame } from '../frame.js'
import { cite, Day, Outlet, reportLink } from '../parts.js'
import { LineageTrees } from './lineage-picture.js'

/** Which reports share an origin: statements word by word, copies with the passages they share. */
export function LineagePage({ look, parts }: { readonly look: LookUp; readonly parts?: ComponentChildren }) {
  const { lineage } = look.record.weave
  const statements = new Map(listStatements(look, {}).map((one) => [one.line, one]))
  return (
    <Frame title="Lineage" here="/lineage">
      <h1>Lineage</h1>
      {parts}
      {lineage.length === 0 && (
        <p class="empty">
          {parts === undefined ? `All ${look.record.readings.length}` : 'These'} reports look independent: no shared
          statement, no shared narration.
        </p>
      )}
      <LineageTrees look={look} />
      {statements.size > 0 && (
        <p class="legend">
          <del>left out</del> <ins>put in</ins> against the wording that stands first
        </p>
      )}
      {lineage
        .map((one) => ({ one, index: look.placeOfLine(one) }))
        .map(({ one, index }) => (
          <section key={index} id={`l${index}`} class="origin">
            <h2 data-step>
              <span class="kind">{one.kind}</span>{' '}
              {one.origin === null ? 'origin unknown' : (look.entity(one.origin)?.name ?? one.origin)}
            </h2>
            {statements.has(index) ? (
              <StatementWordings statement={statements.get(index)!} />
            ) : (
              <CopiedPassages line={one} look={look} />
            )}
          </section>
        ))}
    </Frame>
  )
}

function CopiedPassages({ line: { grounds, passages }, look }: { readonly line: Lineage; readonly look: LookUp }) {
  return (
    <>
      <p class="facts">{grounds.map((ground) => withOutlets(ground.because, look)).join(' · ')}</p>
      <ul class="lines">
        {passages.map((passage) => {
          const reading = look.reading(passage.report)
          return (
            reading && (
              <li key={`${passage.report} ${passage.start}`} data-step {...cite(reading, passage)}>
                <q>{words(reading.report, passage).replace(/\s+/g, ' ')}</q> —{' '}
                <a href={reportLink(passage.report, passage)}>
                  <Outlet reading={reading} />
                </a>
                , <Day reading={reading} />
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

function StatementWordings({ statement: { origin, wordings, retellings } }: { readonly statement: SharedStatement }) {
  return (
    <>
      <p class="facts">Likely origin: {sayOrigin(origin)}</p>
      <ul class="lines">
        {wordings.map(({ reading, passage, text, via, steps }) => (
          <li key={`${passage.report} ${passage.start}`} data-step {...cite(reading, passage)}>
            <q>
              {steps.length === 0
                ? text
                : steps.map((step, index) => <Step key={index} step={step} isFirst={index === 0} />)}
            </q>{' '}
            —{' '}
            <a href={reportLink(passage.report, passage)}>
              <Outlet reading={reading} />
            </a>
            , <Day reading={reading} />
            {via && <span class="via"> through {via}</span>}
          </li>
        ))}
      </ul>
      {retellings.length > 0 && (
        <>
          <h3>In other words</h3>
          <ul class="lines">
            {retellings.map(({ reading, passage, text, ground }) => (
              <li key={`${passage.report} ${passage.start}`} data-step {...cite(reading, passage)}>
                <span title={ground.because}>{text}</span> —{' '}
                <a href={reportLink(passage.report, passage)}>
                  <Outlet reading={reading} />
                </a>
                , <Day reading={reading} />{' '}
                <span class="rule">
                  rule <code>{ground.rule}</code>, score {ground.score.toFixed(2)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Step({ step: { kind, text, as }, isFirst }: { readonly step: WordingStep; readonly isFirst: boolean }) {
  const gap = isFirst ? '' : ' '
  if (kind === 'same')
    return (
      <>
        {gap}
        {text}
      </>
    )
  if (kind === 'put in')
    return (
      <>
        {gap}
        <ins>{text}</ins>
      </>
    )
  return (
    <>
      {gap}
      <del>{text}</del>
      {kind === 'spelled' && (
        <>
          {' '}
          <ins>{as}</ins>
        </>
      )}
    </>
  )
}
