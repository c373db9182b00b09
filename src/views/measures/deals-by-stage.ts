import { dealsBetween, findDeals, STAGES } from '../deals.js'
import { listNames } from '../entry-line.js'
import type { LookUp } from '../look-up.js'
import type { Pair } from '../register.js'
import type { Measure } from './measure.js'

/** Agreements by how far they are a fact, and deals by the furthest stage that they have reached. */
export function measureDeals(pair: Pair, look: LookUp): readonly Measure[] {
  const agreements = pair.entries.filter(({ kind }) => kind === 'agreement')
  const standing = {
    signed: ['happened', 'ongoing'],
    'to be signed': ['planned'],
    'thought of': ['considered', 'hypothetical'],
    'told by one side': ['alleged'],
    'not signed': ['negated', 'denied'],
  } as const
  const ofAgreements = Object.entries(standing).map(([name, modalities]) => ({
    what: 'agreement',
    name,
    count: agreements.filter(({ modality }) => (modalities as readonly string[]).includes(modality)).length,
    items: '',
  }))
  const deals = dealsBetween(pair.a, pair.b, findDeals(look), look).map((deal) => ({
    item: deal.item,
    furthest:
      STAGES.findLast((stage) => deal.stages.some((one) => one.stage === stage && one.standing === 'reached')) ??
      'none reached',
  }))
  const ofDeals = [...STAGES, 'none reached']
    .map((stage) => ({ stage, items: deals.filter(({ furthest }) => furthest === stage).map(({ item }) => item) }))
    .map(({ stage, items }) => ({ what: 'deal', name: stage, count: items.length, items: listNames(items) }))
  const filled = [...ofAgreements, ...ofDeals].filter(({ count }) => count > 0)
  if (filled.length === 0) return []
  return [
    {
      id: 'agreements-and-deals',
      title: 'Agreements and deals by stage',
      definition:
        'Agreements of the two by how far they are told to be a fact, and things dealt in between them by the furthest stage that any report tells as reached.',
      source: 'entries of this record',
      columns: ['what', 'stage', 'how many', 'which'],
      rows: filled.map(({ what, name, count, items }) => [what, name, count, items]),
      notes: [],
      plot: {
        kind: 'bars',
        unit: 'agreements and deals',
        bars: filled.map(({ what, name, count }) => ({ name: `${what}, ${name}`, value: count })),
      },
    },
  ]
}
