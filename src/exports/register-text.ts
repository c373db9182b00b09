import type { FoundPair } from '../record/query.js'
import type { Relation } from '../views/ask-relations.js'
import { nameDeal, sayStage, type Deal } from '../views/deals.js'
import { describeEntry, sayDate } from '../views/entry-line.js'
import { hostsOf } from '../views/entry-hosts.js'
import { outletOf, type LookUp } from '../views/look-up.js'
import { namePair, registerOf } from '../views/register.js'
import { sayAmount } from '../views/say-amount.js'
import { sayLeftOut, sayVoices, renderColumns } from './record-text.js'

/** Every pair of states that the record tells of, richest first. */
export function renderPairs(pairs: readonly FoundPair[], look: LookUp): string {
  return pairs.length === 0
    ? `no ${look.likely ? '' : 'sure '}entry has two states in it\n${sayLeftOut(look)}`
    : renderColumns(
        pairs.map(({ a, b, entries }) => [
          namePair({ a, b }, look),
          `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
        ]),
      ) + sayLeftOut(look)
}

/** The register of one pair: what is upcoming, visits, meetings, agreements, deliveries, and the deals over time. */
export function renderRegister({ pair, deals, look, leftOut, more }: Relation): string {
  const shelves = registerOf(pair).map(
    ({ shelf, entries }) =>
      `\n${shelf}\n${indent(
        renderColumns(
          entries.map((entry) => [
            entry.id,
            sayDate(entry.when),
            `${describeEntry(entry, look)}${hostsOf(entry, look)
              .map(({ said, entry: host }) => `, ${said} ${host.id}`)
              .join('')}`,
            sayVoices(entry),
          ]),
        ),
      )}`,
  )
  const rest = `${more > 0 ? `\n${more} more entries; attache timeline --between ${pair.a} ${pair.b} has them all.\n` : ''}${sayLeftOut({ leftOut })}`
  if (shelves.length + deals.length === 0)
    return `${namePair(pair, look)}\n\nno ${look.likely ? '' : 'sure '}entries\n${rest}`
  return `${namePair(pair, look)}\n${shelves.join('')}${deals.length > 0 ? `\nDeals and programmes over time\n${indent(deals.map((deal) => renderDeal(deal, look)).join(''))}` : ''}${rest}`
}

/** Every deal and programme with its stages, each with its entry and the words that tell it. */
export function renderDeals(deals: readonly Deal[], look: LookUp): string {
  return `${deals.length === 0 ? `no deals: nothing is ${look.likely ? '' : 'surely '}ordered, produced or delivered in the record\n` : deals.map((deal) => renderDeal(deal, look)).join('\n')}${sayLeftOut(look)}`
}

function renderDeal(deal: Deal, look: LookUp): string {
  const stages = deal.stages.map((stage) => {
    const [passage] = stage.passages
    const reading = look.reading(passage.report)
    const words = reading ? reading.report.text.slice(passage.start, passage.end).replace(/\s+/g, ' ') : ''
    return [
      stage.entry.id,
      sayDate(stage.entry.when),
      `${sayStage(stage)}${stage.entry.tier === 'sure' ? '' : ', likely'}`,
      `‹${words}›`,
      reading ? outletOf(reading) : '',
    ]
  })
  const figures = deal.figures.map(
    ({ reading, figure }) => `    ${sayAmount(figure)}${figure.of ? ` (${figure.of})` : ''}, ${outletOf(reading)}\n`,
  )
  return `${nameDeal(deal, look)}\n${indent(renderColumns(stages))}${[...new Set(figures)].join('')}`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '    ')
}
