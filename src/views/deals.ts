import type { Figure, Reading } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import type { LookUp } from './look-up.js'
import { statesOf } from './register.js'

/** How far a deal had come, in the order in which deals move. */
export const STAGES = ['proposed', 'negotiated', 'approved', 'signed', 'produced', 'delivered', 'refused'] as const
export type Stage = (typeof STAGES)[number]

/** A stage told by the record; the entry’s footnotes carry the words. */
export interface DealStage {
  readonly stage: Stage
  readonly planned: boolean
  readonly entry: Entry
}

/** An item of trade or production over time: AK-203 rifles, S-400 systems, engines. */
export interface Deal {
  readonly item: string
  /** Codes of the states involved. */
  readonly parties: readonly string[]
  readonly stages: readonly DealStage[]
  /** Figures told in the same sentences: how many, for how much. */
  readonly figures: readonly { readonly reading: Reading; readonly figure: Figure }[]
}

/** Deals of the record: entries about one item, joined by its designation or, failing one, by its wording. */
export function findDeals(look: LookUp): readonly Deal[] {
  const groups = new Map<string, { item: string; stages: DealStage[] }>()
  for (const entry of look.record.entries) {
    const stage = stageOf(entry)
    if (stage === null || entry.item === null) continue
    const item = itemName(entry.item, look)
    const group = groups.get(item.toLowerCase()) ?? { item, stages: [] }
    group.stages.push({ stage, planned: entry.modality === 'planned' || entry.modality === 'considered', entry })
    groups.set(item.toLowerCase(), group)
  }
  return [...groups.values()].map(({ item, stages }) => ({
    item,
    stages: [...stages].sort((a, b) => ((a.entry.when ?? '~') < (b.entry.when ?? '~') ? -1 : (a.entry.when ?? '~') > (b.entry.when ?? '~') ? 1 : STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))),
    parties: [...new Set(stages.flatMap(({ entry }) => [...statesOf(entry, look)]))].sort(),
    figures: figuresBeside(stages.map(({ entry }) => entry), item, look),
  })).sort((a, b) => b.stages.length - a.stages.length || (a.item < b.item ? -1 : 1))
}

function stageOf(entry: Entry): Stage | null {
  if (entry.modality === 'negated' || entry.modality === 'denied') return entry.kind === 'other' ? null : 'refused'
  switch (entry.kind) {
    case 'agreement': case 'order': return entry.modality === 'considered' ? 'proposed' : 'signed'
    case 'approval': return 'approved'
    case 'negotiation': case 'request': return 'negotiated'
    case 'production': return entry.modality === 'considered' ? 'proposed' : 'produced'
    case 'delivery': case 'aid': return 'delivered'
    case 'refusal': return 'refused'
    default: return null
  }
}

/** “500,000 Russian AK-203 rifles” and “AK-203 assault rifles” are one item: the equipment named in the words, else the words without number and article. */
function itemName(words: string, look: LookUp): string {
  const named = look.record.weave.entities.filter((entity) => entity.kind === 'equipment' && [entity.name, ...entity.aliases].some((name) => words.includes(name)))
  return named[0]?.name ?? words.replace(/^(?:the|an?|its|their|some|[\d.,]+)\s+/i, '').trim()
}

function figuresBeside(entries: readonly Entry[], item: string, look: LookUp): Deal['figures'] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => entry.footnotes).flatMap((note) => {
    const reading = look.reading(note.report)
    const inSentence = reading?.figures.filter((figure) => figure.start >= note.sentence.start && figure.end <= note.sentence.end) ?? []
    return inSentence.filter((figure) => figure.kind === 'money' || (figure.kind === 'count' && (figure.of ?? '').includes(item.split(' ')[0]!))).flatMap((figure) => {
      const key = `${note.report} ${figure.id}`
      if (!reading || seen.has(key)) return []
      seen.add(key)
      return [{ reading, figure }]
    })
  })
}
