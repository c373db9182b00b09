import { CANCELLED, DELAY, FINANCED, NO_DELAY, SUM_OF_MONEY } from '../../language/en/deal-words.js'
import type { Passage, WovenEntity } from '../../weaving/weave.js'
import type { Entry, NonEmpty } from '../entry.js'
import type { AskedThings } from './asked-things.js'
import { knowThings, thingOf, type DealLookUp, type Thing } from './deal-things.js'

/** How far a deal had come, in the order in which deals move. */
export const STAGES = [
  'proposed',
  'negotiated',
  'approved',
  'signed',
  'financed',
  'produced',
  'delivered',
  'delayed',
  'cancelled',
] as const
/** How far a deal has come. */
export type Stage = (typeof STAGES)[number]
/** Whether a stage was reached, is to be reached, or is denied to have been. */
export type StageStanding = 'reached' | 'to come' | 'not reached'

/** A stage of a deal, the entry that tells it, and its words. */
export interface DealStage {
  readonly stage: Stage
  readonly standing: StageStanding
  readonly entry: Entry
  readonly passages: NonEmpty<Passage>
}

/** What one entry tells of a deal. */
export interface EntryDeal {
  readonly thing: Thing
  readonly stages: readonly DealStage[]
}

/** A pact may be about anything: it is part of a deal only where it names equipment. */
const NEEDS_DESIGNATION = new Set(['agreement', 'negotiation', 'request', 'refusal', 'withdrawal', 'cooperation'])

/** The deal that an entry tells of, from its own reports and whom they name; null where it tells of none. */
export function dealOf(entry: Entry, asked: AskedThings): EntryDeal | null {
  const stages = stagesOf(entry, asked)
  if (stages.length === 0) return null
  const look: DealLookUp = { ...askedOf(asked), known: knowThings(namedBeside(entry, asked)) }
  const thing = thingOf(entry, look)
  return thing && (thing.designated || thing.beside || !NEEDS_DESIGNATION.has(entry.kind)) ? { thing, stages } : null
}

const askedOf = ({ reading, entity, wovenOf }: AskedThings): AskedThings => ({ reading, entity, wovenOf })

/** Everybody and everything that the reports of an entry name, as they name it. */
function namedBeside(
  { footnotes }: Entry,
  { reading, wovenOf }: AskedThings,
): readonly Pick<WovenEntity, 'id' | 'kind' | 'name' | 'aliases'>[] {
  return [...new Set(footnotes.map(({ report }) => report))].flatMap((report) =>
    (reading(report)?.entities ?? []).flatMap((own) => {
      const woven = wovenOf(report, own.id)
      return woven ? [{ id: woven.id, kind: woven.kind, name: woven.name, aliases: [own.name, ...own.aliases] }] : []
    }),
  )
}

function stagesOf(entry: Entry, look: AskedThings): readonly DealStage[] {
  // “has not imported cars since 2018” tells of no deal; “has signed no contract” tells how far one came
  const isNone =
    entry.modality === 'hypothetical' ||
    (entry.modality === 'negated' && !/^(?:agreement|approval|negotiation)$/u.test(entry.kind))
  const stage = isNone ? null : stageOf(entry)
  if (stage === null) return []
  const [first, ...others] = entry.footnotes.map(({ sentence }) => sentence)
  const standing: StageStanding =
    entry.modality === 'negated' || entry.modality === 'denied'
      ? 'not reached'
      : entry.modality === 'planned' || entry.modality === 'considered'
        ? 'to come'
        : 'reached'
  return [{ stage, standing, entry, passages: [first!, ...others] }, ...toldWithin(entry, look)]
}

function stageOf({ kind, modality, item }: Entry): Stage | null {
  switch (kind) {
    case 'agreement':
    case 'order':
      return modality === 'considered' ? 'proposed' : 'signed'
    case 'approval':
      return 'approved'
    case 'negotiation':
      return 'negotiated'
    case 'request':
      return 'proposed'
    case 'production':
      return modality === 'considered' ? 'proposed' : 'produced'
    case 'delivery':
      return 'delivered'
    case 'aid':
      return SUM_OF_MONEY.test(item ?? '') ? 'financed' : 'delivered'
    case 'refusal':
    case 'withdrawal':
      return 'cancelled'
    default:
      return null
  }
}

/**
 * Stages that the same sentence tells of the thing without an event of their own: held up, cancelled, paid for by a
 * loan.
 */
function toldWithin(entry: Entry, look: AskedThings): readonly DealStage[] {
  const [stage, words] =
    entry.kind === 'delivery' || entry.kind === 'order'
      ? (['delayed', DELAY] as const)
      : (['financed', FINANCED] as const)
  const passages = (entry.kind === 'production' || stage === 'delayed' ? entry.footnotes : []).flatMap((note) => {
    const text = look.reading(note.report)?.report.text.slice(note.sentence.start, note.sentence.end) ?? ''
    return words.test(text.replace(NO_DELAY, '')) ? [note.sentence] : []
  })
  const cancelled = entry.footnotes.flatMap((note) =>
    CANCELLED.test(textAround(note.sentence, note, look)) && entry.kind === 'order' ? [note.sentence] : [],
  )
  return (
    [
      [stage, passages],
      ['cancelled', cancelled],
    ] as const
  ).flatMap(([told, [first, ...others]]) =>
    first ? [{ stage: told, standing: 'reached' as const, entry, passages: [first, ...others] as const }] : [],
  )
}

/** The words just before an event: “cancelled the order”. */
function textAround(sentence: Passage, event: Passage, look: AskedThings): string {
  return look.reading(event.report)?.report.text.slice(Math.max(sentence.start, event.start - 30), event.end) ?? ''
}
