import { overlap, type Span } from '../../language/span.js'
import type { EventKind, Modality, Quote, Reading, Stance } from '../../reading/reading.js'
import { tierOf } from '../entry.js'
import { entityOfSource } from './entity-of-source.js'
import { ownStance } from './own-stance.js'

/** What one report tells of somebody’s position, by itself: who is held to it, and where the words stand. */
export interface TakenPosition extends Span {
  /** The speaker’s own entity in the reading. */
  readonly entity: string
  /** How the speaker is called there; undefined where only a deed is told. */
  readonly source?: Span
  /** “calls for”, “criticises”, “does not criticise”, “abstains”: the stance in a word, as of one speaker. */
  readonly stance: string
  /**
   * Whether no words of the speaker are given, only the sentence that tells what was called for, or what was not said.
   */
  readonly held: boolean
  readonly confidence: number
}

const SAID: Readonly<Record<Stance, string>> = {
  asserts: 'says',
  denies: 'rejects',
  doubts: 'doubts',
  praises: 'welcomes',
  criticises: 'criticises',
  asks: 'calls for',
  promises: 'promises',
  threatens: 'warns',
}

/** Deeds of speech that count for a position even where no words are given, as done and as left undone. */
const LEFT_UNDONE: Partial<Record<EventKind, string>> = {
  criticism: 'does not criticise',
  praise: 'does not welcome',
  request: 'does not call for',
  denial: 'does not deny',
  threat: 'does not threaten',
  sanction: 'does not restrict relations',
  statement: 'says nothing',
}
const DONE: Partial<Record<EventKind, string>> = { request: 'calls for', criticism: 'criticises', praise: 'welcomes' }
const NOT_DONE: ReadonlySet<Modality> = new Set(['negated'])

/**
 * What is said in a reading, by whomever, and what is told without the words: a deed of several is a position of each.
 */
export function positionsOf(reading: Reading): readonly TakenPosition[] {
  return [...spokenIn(reading), ...toldIn(reading)]
}

function spokenIn(reading: Reading): readonly TakenPosition[] {
  return reading.quotes.flatMap((quote) => {
    const { source, start, end, confidence } = quote
    if (tierOf(confidence) === 'doubtful' || !source?.entity || !entityOfSource(reading, source)) return []
    const own = quote.stance === 'asserts' ? ownStance(reading, quote) : undefined
    // Speech that goes on is one position with its beginning, unless it takes another stance.
    return quote.continues && own === undefined
      ? []
      : [
          {
            entity: source.entity,
            source: { start: source.start, end: source.end },
            stance: own ?? stanceOf(quote),
            start,
            end,
            held: false,
            confidence,
          },
        ]
  })
}

/** Refusals to say anything are denied by the cue, not by the words: “declined to comment”. */
function stanceOf({ rule, stance }: Quote): string {
  return stance === 'denies' && rule.endsWith('-infinitive') ? 'declines' : SAID[stance]
}

/**
 * A position taken by silence, “has not condemned the strike”, “abstained from the vote”, or told without the words:
 * “called on all sides to begin talks”.
 */
function toldIn(reading: Reading): readonly TakenPosition[] {
  return reading.events.flatMap((event) => {
    const stance =
      event.kind === 'abstention'
        ? 'abstains'
        : NOT_DONE.has(event.modality)
          ? LEFT_UNDONE[event.kind]
          : event.modality === 'happened' && !isInWords(event, reading)
            ? DONE[event.kind]
            : undefined
    if (stance === undefined || tierOf(event.confidence) === 'doubtful') return []
    return event.participants.flatMap(({ role, entity }) =>
      role === 'actor'
        ? [{ entity, stance, start: event.start, end: event.end, held: true, confidence: event.confidence }]
        : [],
    )
  })
}

/** Whether a quote gives the words of a deed of speech, or some speaker tells of it. */
function isInWords(event: Span, { quotes }: Reading): boolean {
  return quotes.some((quote) => (quote.cue !== null && overlap(quote.cue, event) > 0) || overlap(quote, event) > 0)
}
