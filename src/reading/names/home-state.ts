import type { Sentence } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'
import type { Shelf, State } from '../../reference/shelf.js'
import type { ParsedReport } from '../reading.js'
import type { MentionDraft } from './draft.js'

/**
 * The state in which a report is at home: what it tells without a state is that one’s, where the paragraph speaks of no
 * other.
 */
export interface HomeState {
  readonly state: State
  /** Whether no other state is told in the paragraph before this place. */
  isMeant(sentence: Sentence, at: number): boolean
}

/**
 * So many sentences at the beginning must name the state or its people: a summit’s or a court’s town is nobody’s home.
 */
const LEAD = 3

/**
 * The state of the dateline’s place, where the first sentences speak of it. A wire names the state of foreign ministers
 * and leaves out that of its own: “Santiago, Jul 29 (EFE).- … Foreign Minister X” is Chile’s.
 */
export function findHomeState(
  { report, layout, shelf, sentences }: ParsedReport,
  named: readonly MentionDraft[],
): HomeState | null {
  const code = named.find(({ rule }) => rule === 'name.dateline')?.entity.country
  const state = code ? shelf.stateOfCode(code) : undefined
  const lead = sentences.slice(0, LEAD)
  if (
    !state ||
    !named.some(
      (mention) =>
        lead.includes(mention.sentence) &&
        mention.kind !== 'place' &&
        mention.kind !== 'person' &&
        mention.entity.country === state.code,
    )
  )
    return null
  const blockOf = (at: number): Span | undefined => layout.blocks.find(({ start, end }) => start <= at && at < end)
  if (!isMostTold(named, state.code, isCapital(layout.dateline, state, shelf) ? ABROAD : 1)) return null
  const telling = named.filter(
    (mention) =>
      mention.entity.country !== null &&
      mention.entity.country !== state.code &&
      mention.kind !== 'equipment' &&
      !isOutlet(mention, shelf) &&
      (mention.kind !== 'place' || shelf.stateOfSeat(mention.entity.name) !== undefined),
  )
  return { state, isMeant }

  function isMeant(sentence: Sentence, at: number): boolean {
    const from = blockOf(sentence.start)?.start ?? sentence.start
    return !telling.some((mention) => mention.start >= from && mention.end <= at) && !isQuoted(report.text, from, at)
  }
}

const isCapital = (dateline: ParsedReport['layout']['dateline'], state: State, shelf: Shelf) =>
  dateline !== null && shelf.stateOfSeat(dateline.place)?.code === state.code

/**
 * From a capital too others report on their own: of a state told so many times as often as that of the capital the
 * report is.
 */
const ABROAD = 3

/**
 * Other towns see reporters of other states: only where the report is about this one more than about any other is it at
 * home.
 */
function isMostTold(named: readonly MentionDraft[], code: string, times: number): boolean {
  const counts = new Map<string, number>()
  for (const { kind, entity } of named)
    if ((kind === 'state' || kind === 'nationality') && entity.country)
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1)
  return [...counts.values()].every((count) => count <= (counts.get(code) ?? 0) * times)
}

const isOutlet = ({ entity }: MentionDraft, shelf: Shelf) =>
  entity.kind === 'organisation' && shelf.outletNamed(entity.name) !== undefined

/** Whether the place lies within quotation marks that were opened in the paragraph. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1
}
