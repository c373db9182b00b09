import type { Register } from '../intake/register.js'
import { tierOf } from '../record/entry.js'
import { byClaim, countPassedOver, holdClaims, sayYears, type Held } from '../views/registers/hold-claims.js'
import { releaseDay } from '../views/registers/ledgers.js'
import {
  sayClaim,
  sayDeal,
  sayFit,
  sayLedger,
  sayLength,
  sayTold,
  sayYearsGiving,
} from '../views/registers/say-held.js'
import { outletOf, type LookUp } from '../views/look-up.js'
import { renderColumns, sayDay } from './record-text.js'

/** The registers beside a record, each with its release, credit and terms. */
export function renderRegisters(registers: readonly Register[]): string {
  return registers
    .map(({ id, file, layout, of, unit, rows, scope, release, credit, terms, title }) => {
      const many = `${rows.length} ${rows.length === 1 ? 'number' : 'numbers'}`
      const years = Number.isFinite(scope.from) ? sayYears(scope) : 'no year'
      const version = release === null ? 'release not told' : `release of ${releaseDay(release)}`
      const lines = [
        `${id}  ${file}: ${layout}, ${of} in ${unit.name}, ${many}, ${years}, ${version}`,
        ...(title === null ? [] : [`    ${title}`]),
      ]
      return [...lines, `    credit: ${credit}`, `    terms: ${terms}`].map((line) => `${line}\n`).join('')
    })
    .join('')
}

/** What is said when a register is brought: what was mended, what does not add up, and that it tells no release. */
export function renderRegisterNotes({ notes, release }: Register): readonly string[] {
  return [
    ...notes,
    ...(release === null
      ? ['it tells no release of its own, so it stands apart from all others; --release "DAY OR VERSION" says it']
      : []),
  ]
}

/**
 * Every claimed share, sum and count that a register counts too, in the report’s words, with the windows that give it;
 * credit and terms at the end.
 */
export function renderHeldFigures(look: LookUp): string {
  if (look.registers.length === 0)
    return 'no register is kept beside this record; attache register add FILE brings one\n'
  const all = holdClaims(look)
  const left = countPassedOver(look, all)
  const held = all.filter(({ claim }) => look.likely || tierOf(claim.figure.confidence) === 'sure')
  const likely = byClaim(all).length - byClaim(held).length
  const blocks = byClaim(held).map((same) => renderClaim(same, look))
  return [
    ...blocks,
    ...(all.length === 0 ? ['no figure of the reports is counted by a register that is kept\n'] : []),
    ...(likely > 0
      ? [
          `${likely} likely ${likely === 1 ? 'figure is' : 'figures are'} left out; --likely brings ${likely === 1 ? 'it' : 'them'}.\n`,
        ]
      : []),
    ...(left > 0
      ? [
          `${left} other ${left === 1 ? 'share or sum is' : 'shares and sums are'} counted by no register that is kept.\n`,
        ]
      : []),
    renderCredits(look),
  ].join('\n')
}

function renderClaim(held: readonly [Held, ...Held[]], look: LookUp): string {
  const { claim } = held[0]
  const tier = tierOf(claim.figure.confidence)
  const said = `    ‹${claim.sentence}›  ${outletOf(claim.reading)}, ${sayDay(claim.reading)}\n`
  return `${sayClaim(held[0], look)}${tier === 'sure' ? '' : ` (${tier})`}\n${said}${held.map(renderHeld).join('')}`
}

function renderHeld(held: Held): string {
  const { what, span, unit, told, lengths, deals, because, verdict } = held
  const years = sayYearsGiving(held)
  const rows = [
    ...(told ? [['told for', sayTold(told, unit)]] : []),
    ...(years === null ? [] : [['in the years', years]]),
    ...lengths.map((fit) => [sayLength(fit), sayFit(fit, unit)]),
    ...deals.map((deal) => ['deal', sayDeal(deal)]),
    ...because.map((one) => [verdict === 'not settled' ? 'not settled' : 'note', one]),
  ]
  return `  ${sayLedger(held.ledger)}${verdict === 'settled' ? `: ${what}, ${sayYears(span!)}` : ''}\n${renderColumns(rows).replace(/^(?=.)/gmu, '    ')}`
}

/** What must stand beside numbers of others. */
function renderCredits({ registers }: LookUp): string {
  const byTerms = new Map<string, Set<string>>()
  for (const { credit, terms } of registers) byTerms.set(terms, (byTerms.get(terms) ?? new Set()).add(credit))
  return [...byTerms].map(([terms, credits]) => `Registers: ${[...credits].join('; ')}.\nTerms: ${terms}.\n`).join('')
}
