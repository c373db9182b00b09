import { compareWhen } from '../language/edtf/bounds-edtf.js'
import { contains, overlap, type Span } from '../language/span.js'
import { words, type EventKind, type Modality, type Quote, type Reading, type Stance } from '../reading/reading.js'
import { tierOf } from '../record/entry.js'
import { foldWords, holdsWords } from './fold-words.js'
import type { LookUp } from './look-up.js'
import { mergeRepeats } from './merge-positions.js'
import { ownStance } from './own-stance.js'
import { entityOfSource } from './source-told.js'
import { pluralOf, speakerOf, stateOf, type PositionSpeaker } from './position-speaker.js'

/** What somebody of a state said on a matter, or pointedly did not say, with the day of the report that tells it. */
export interface Position extends PositionSpeaker {
  readonly reading: Reading
  readonly when: string | null
  /** The speaker’s own entity in the reading. */
  readonly entity: string
  /** “calls for”, “criticises”, “does not criticise”, “abstains”: the stance in a word, as of one speaker. */
  readonly stance: string
  /** The words said; of what was not said, the words that tell it. */
  readonly span: Span
  readonly sentence: Span
  /** Whether no words of the speaker are given, only the sentence that tells what was called for, or what was not said. */
  readonly held: boolean
  /** The measured share of such readings that are right. */
  readonly confidence: number
  /** The same position as other reports, or other words of this one, tell it. */
  readonly repeats: readonly Position[]
}

/** What is shown of a position: the words, or the sentence where they are none or too little to be read by themselves: “says “the target of $100 billion””. */
export function spanShown({ reading, span, sentence, held, stance }: Position): Span {
  if (held) return sentence
  const tokens = reading.sentences.flatMap((one) => (overlap(one, span) > 0 ? one.tokens.filter((token) => contains(span, token)) : []))
  const [first, second] = tokens
  // “calls for | on Norway to begin …”
  if (stance === 'calls for' && first && second && /^(?:on|upon|for)$/iu.test(first.form)) return { start: second.start, end: span.end }
  const isClause = first?.xpos !== 'TO' && tokens.some(({ deprel }) => /^(?:nsubj|csubj|expl)/u.test(deprel)) && tokens.some(({ upos, xpos }) => upos === 'AUX' || /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos))
  return isClause || !CLAUSE_STANCES.has(stance) ? span : sentence
}

/** Behind these a clause is wanted; behind “calls for” or “welcomes” a noun will do. */
const CLAUSE_STANCES: ReadonlySet<string> = new Set(['says', 'doubts'])

/** The stance as it follows the speaker: “says”, of several “say”. */
export function stanceSaid({ stance, isPlural }: Position): string {
  return isPlural ? pluralOf(stance) : stance
}

/** Whose positions are asked for, and on what. */
export interface PositionChoice {
  /** A state by any of its names, or somebody by name. */
  readonly of: string
  /** Words that the sentence must hold, in any order. */
  readonly on?: string
}

const SAID: Readonly<Record<Stance, string>> = {
  asserts: 'says', denies: 'rejects', doubts: 'doubts', praises: 'welcomes', criticises: 'criticises', asks: 'calls for', promises: 'promises', threatens: 'warns',
}

/** Deeds of speech that count for a position even where no words are given, as done and as left undone. */
const LEFT_UNDONE: Partial<Record<EventKind, string>> = {
  criticism: 'does not criticise', praise: 'does not welcome', request: 'does not call for', denial: 'does not deny', threat: 'does not threaten', sanction: 'does not restrict relations', statement: 'says nothing',
}
const DONE: Partial<Record<EventKind, string>> = { request: 'calls for', criticism: 'criticises', praise: 'welcomes' }
const NOT_DONE: ReadonlySet<Modality> = new Set(['negated'])

/** A state’s line on one matter in the order of days: what its officials said, what it held back from. */
export function listPositions(look: LookUp, choice: PositionChoice): readonly Position[] {
  const positions = look.record.readings.flatMap((reading) => {
    const speaks = speakersOf(look, reading, choice.of)
    return [...spokenPositions(look, reading, speaks), ...toldPositions(look, reading, speaks)].filter((one) => choice.on === undefined || isOn(look, one, choice.on))
  })
  // What has no day stands at the last day that it tells as past.
  return mergeRepeats(positions.toSorted((a, b) => compareWhen(a.when ?? a.reading.notBefore?.date ?? null, b.when ?? b.reading.notBefore?.date ?? null) || (a.reading.report.id < b.reading.report.id ? -1 : a.reading.report.id > b.reading.report.id ? 1 : a.span.start - b.span.start)))
}

/** A state with how many positions the record holds of it. */
export interface SpeakingState {
  readonly name: string
  readonly positions: number
}

/** Which states have positions in the record, most first. */
export function statesWithPositions(look: LookUp): readonly SpeakingState[] {
  const names = [...new Set(look.record.weave.entities.filter(({ kind }) => kind === 'state').map(({ name }) => name))]
  return names.map((name) => ({ name, positions: listPositions(look, { of: name }).length })).filter(({ positions }) => positions > 0).toSorted((a, b) => b.positions - a.positions || (a.name < b.name ? -1 : 1))
}

/** Whether the sentence holds the words, or names what they name by another word: “Ukrainian” for “Ukraine”, “the Alliance” for “NATO”. */
function isOn(look: LookUp, { reading, sentence }: Position, on: string): boolean {
  if (holdsAll(words(reading.report, sentence), on)) return true
  const wanted = foldedOf(on)
  return reading.mentions.some((mention) => {
    const entity = contains(sentence, mention) ? look.wovenOf(reading.report.id, mention.entity) : undefined
    return entity !== undefined && (foldedOf(entity.name) === wanted || (entity.kind === 'nationality' && foldedOf(stateOf(look, entity.country) ?? '') === wanted))
  })
}

/** Entities of a reading that speak for the state or person asked for: the state itself, its bodies, its people. */
function speakersOf(look: LookUp, reading: Reading, name: string): ReadonlySet<string> {
  const wanted = foldedOf(name)
  const isNamed = (names: readonly string[]) => names.some((one) => foldedOf(one) === wanted)
  const states = look.record.weave.entities.filter((entity) => entity.kind === 'state' && (entity.country === name.toUpperCase() || isNamed([entity.name, ...entity.aliases])))
  const countries = new Set(states.flatMap(({ country }) => country ?? []))
  // “Lund” for Kari Lund, where nobody is called so and no more.
  const inPart = !look.record.weave.entities.some((entity) => isNamed([entity.name, ...entity.aliases]))
  return new Set(reading.entities.filter((entity) => {
    const woven = look.wovenOf(reading.report.id, entity.id)
    const [country, names] = [woven?.country ?? entity.country, [woven?.name ?? entity.name, ...(woven?.aliases ?? entity.aliases)]]
    if (countries.size > 0) return country !== null && countries.has(country)
    return inPart ? names.some((one) => holdsWords(one, name)) : isNamed(names)
  }).map(({ id }) => id))
}

function spokenPositions(look: LookUp, reading: Reading, speaks: ReadonlySet<string>): readonly Position[] {
  return reading.quotes.filter(({ source, confidence }) => tierOf(confidence) !== 'doubtful' && source?.entity && speaks.has(source.entity) && entityOfSource(reading, source)).flatMap((quote) => {
    const own = quote.stance === 'asserts' ? ownStance(reading, quote) : undefined
    // Speech that goes on is one position with its beginning, unless it takes another stance.
    return quote.continues && own === undefined ? [] : [position(look, reading, { ...quote.source!, entity: quote.source!.entity! }, own ?? stanceOf(quote), quote, false)]
  })
}

/** Refusals to say anything are denied by the cue, not by the words: “declined to comment”. */
function stanceOf({ rule, stance }: Quote): string {
  return stance === 'denies' && rule.endsWith('-infinitive') ? 'declines' : SAID[stance]
}

/** A position taken by silence, “has not condemned the strike”, “abstained from the vote”, or told without the words: “called on all sides to begin talks”. */
function toldPositions(look: LookUp, reading: Reading, speaks: ReadonlySet<string>): readonly Position[] {
  return reading.events.flatMap((event) => {
    const actor = event.participants.find((one) => one.role === 'actor' && speaks.has(one.entity))
    const stance = event.kind === 'abstention' ? 'abstains' : NOT_DONE.has(event.modality) ? LEFT_UNDONE[event.kind] : event.modality === 'happened' && !isInWords(event, reading) ? DONE[event.kind] : undefined
    return actor && stance && tierOf(event.confidence) !== 'doubtful' ? [position(look, reading, { entity: actor.entity }, stance, event, true)] : []
  })
}

/** Whether a quote gives the words of a deed of speech, or some speaker tells of it. */
function isInWords(event: Span, { quotes }: Reading): boolean {
  return quotes.some((quote) => (quote.cue !== null && overlap(quote.cue, event) > 0) || overlap(quote, event) > 0)
}

function position(look: LookUp, reading: Reading, source: Partial<Span> & { readonly entity: string }, stance: string, { start, end, confidence }: Span & { readonly confidence: number }, held: boolean): Position {
  const sentence = reading.sentences.find((one) => contains(one, { start, end: start })) ?? { start, end }
  const when = reading.layout.published?.date ?? null
  return { reading, when, ...speakerOf(look, reading, source), entity: source.entity, stance, span: { start, end }, sentence: { start: sentence.start, end: Math.max(sentence.end, end) }, held, confidence, repeats: [] }
}

function holdsAll(text: string, sought: string): boolean {
  const held = foldWords(text).map(({ folded }) => folded)
  return foldWords(sought).every(({ folded }) => held.some((word) => word === folded || word.startsWith(`${folded}s`) || word.startsWith(`${folded}'`)))
}

function foldedOf(name: string): string {
  return foldWords(name).map(({ folded }) => folded).join(' ')
}
