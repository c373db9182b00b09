import type { Figure } from '../../../reading/reading.js'
import { holdClaims, sayYears, type Held } from '../../../views/registers/hold-claims.js'
import { sayDeal, sayFit, sayLedger, sayLength, sayTold, sayYearsGiving } from '../../../views/registers/say-held.js'
import type { LookUp } from '../../../views/look-up.js'

/**
 * What the registers beside the record say of a claim, beneath its row: the windows that give it, and what they cannot
 * settle. Nothing where none counts it.
 */
export function RegisterRows({
  figure,
  look,
  columns,
}: {
  readonly figure: Figure
  readonly look: LookUp
  readonly columns: number
}) {
  return (
    <>
      {holdClaims(look)
        .filter(({ claim }) => claim.figure === figure)
        .map((held) => (
          <tr key={held.ledger.registers[0].id} class="held">
            <td colSpan={columns}>
              <HeldAgainst held={held} />
            </td>
          </tr>
        ))}
    </>
  )
}

function HeldAgainst({ held }: { readonly held: Held }) {
  const { what, span, unit, told, lengths, deals, because, verdict, ledger } = held
  const years = sayYearsGiving(held)
  return (
    <details>
      <summary>
        <span class="kind">register</span>{' '}
        {verdict === 'settled'
          ? `${what}: ${sayInShort(held)}`
          : verdict === 'listed'
            ? `${deals.length} ${deals.length === 1 ? 'deal' : 'deals'} of it`
            : 'not settled'}
      </summary>
      <dl class="sheet">
        <div>
          <dt>register</dt>
          <dd>
            {sayLedger(ledger)}
            {span && `, ${sayYears(span)}`}
          </dd>
        </div>
        {told && (
          <div>
            <dt>told for</dt>
            <dd>{sayTold(told, unit)}</dd>
          </div>
        )}
        {years !== null && (
          <div>
            <dt>in the years</dt>
            <dd>{years}</dd>
          </div>
        )}
        {lengths.map((fit) => (
          <div key={fit.length}>
            <dt>{sayLength(fit)}</dt>
            <dd>{sayFit(fit, unit)}</dd>
          </div>
        ))}
        {deals.map((deal) => (
          <div key={`${deal.register.id} ${deal.rows[0].line}`}>
            <dt>deal</dt>
            <dd>{sayDeal(deal)}</dd>
          </div>
        ))}
        {because.map((one) => (
          <div key={one}>
            <dt>{verdict === 'not settled' ? 'not settled' : 'note'}</dt>
            <dd>{one}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** “given over 5 and 20 years”, before anything is opened. */
function sayInShort({ told, lengths }: Held): string {
  const giving = lengths.filter(({ fitting }) => fitting.length > 0).map(({ length }) => length)
  const given =
    giving.length === 0
      ? 'in no window'
      : `given over ${giving.join(', ').replace(/, (?=\d+$)/u, ' and ')} ${giving.length === 1 && giving[0] === 1 ? 'year' : 'years'}`
  return told && !told.isPart
    ? `${told.fits === 'yes' ? 'as claimed' : told.fits === 'may' ? 'perhaps as claimed' : 'not as claimed'} for the years told; ${given}`
    : given
}

/** Credit and terms of every register whose numbers stand on a page. */
export function RegisterCredits({ look }: { readonly look: LookUp }) {
  const credits = [
    ...new Map(look.registers.map(({ id, credit, terms }) => [credit + terms, { id, credit, terms }])).values(),
  ]
  return credits.length === 0 ? null : (
    <section class="credits">
      <h2>Registers</h2>
      <ul class="lines">
        {credits.map(({ id, credit, terms }) => (
          <li key={id}>
            {credit}{' '}
            <span class="facts">
              ({id}; terms: {terms})
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
