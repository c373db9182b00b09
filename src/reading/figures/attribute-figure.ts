import type { Sentence, Token } from '../../language/en/sentence.js'
import { agents, headWithin, pathToRoot, subjects } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId } from '../reading.js'
import type { NounPhrase } from './phrase-around.js'
import { stateIn, statesWithin, type StateTold } from './states-told.js'
import type { ToldFigure } from './told-figure.js'

/** Whose a figure is, and from, to or with whom. */
export interface Attribution {
  readonly subject: EntityId | null
  readonly counterpart: EntityId | null
}

/** What the figures before this one were attributed to: a list of submarines names its navy once. */
export interface Earlier extends Attribution {
  readonly told: ToldFigure
  readonly sentence: Sentence
}

/** Where a figure stands. */
export interface Surroundings {
  readonly text: string
  readonly sentence: Sentence
  /** The sentence before, in the same paragraph or the one before it. */
  readonly previous: readonly Sentence[]
  readonly states: readonly StateTold[]
  readonly earlier: readonly Earlier[]
}

const SUPPLY = new Set(['supply', 'sell', 'export', 'provide', 'deliver', 'give', 'donate', 'lend', 'transfer', 'send', 'ship', 'offer', 'pledge', 'gift', 'grant'])
/** “from Russia”, “to the Algerian market”, “with China”: the other side of a figure. */
const OTHER_SIDE = /\b(?:from|to|with|by|between|and|on)\s+(?:the\s+|neighbou?ring\s+)?$/i
/** “were purchased by the Indian Navy”. */
const BY = /\bby\s+(?:the\s+)?$/i
/** Sentences that say who supplies whom: their states stand behind a share told in the next one. */
const DEALING = /\b(?:suppl(?:y|ies|ier|iers|ied)|suppliers?|bu(?:y|ys|ying|yer)|bought|purchas\w+|import\w*|export\w*|depend\w*|relian\w+|relies|provider|source)\b/i

/** Reads whose a figure is from the words around it, nearest first; leaves open what they do not say. */
export function attributeFigure(told: ToldFigure, phrase: NounPhrase | null, around: Surroundings): Attribution {
  const verb = governingVerb(told, around.sentence)
  const supplier = verb && SUPPLY.has(verb.lemma) ? stateTold(subjects(around.sentence, verb), around) : null
  const origin = originOf(told, phrase, around)
  const subject = readSubject(told, phrase, around, { verb, supplier, origin })
  const other = (state: EntityId | null | undefined) => (state === undefined || state === subject ? null : state)
  const counterpart = other(supplier?.state) ?? otherSide(told, around, subject) ?? other(origin?.state) ?? (told.kind === 'share' ? dealingState(around, subject) : null)
  return { subject, counterpart }
}

interface Clues {
  readonly verb: Token | undefined
  readonly supplier: StateTold | null
  readonly origin: StateTold | null
}

function readSubject(told: ToldFigure, phrase: NounPhrase | null, around: Surroundings, { verb, supplier, origin }: Clues): EntityId | null {
  const owner = phrase?.possessor ? possessorState(phrase.possessor, around) : null
  if (owner !== null) return owner
  // “Indian Navy submarines” are India’s; “Russian rifles” are whoever’s the sentence speaks of.
  if (origin && !origin.itself) return origin.state
  // “signed an agreement with China to supply eight submarines”: theirs who signed.
  const behind = supplier && isOtherSide(supplier, around)
  const acting = verb && !behind ? stateTold([...agents(around.sentence, verb), ...subjects(around.sentence, verb)], around)?.state : undefined
  return acting ?? nearestState(told, around, origin ?? (behind ? supplier : null)) ?? origin?.state ?? earlierSubject(told, around)
}

function governingVerb(told: ToldFigure, sentence: Sentence): Token | undefined {
  const head = headWithin(sentence, told)
  return head && pathToRoot(sentence, head).find((token) => token.upos === 'VERB')
}

function stateTold(tokens: readonly Token[], { states }: Surroundings): StateTold | null {
  return tokens.flatMap((token) => states.filter((told) => overlap(told, token) > 0))[0] ?? null
}

/** “India’s”, or “its” for the state the sentence speaks of first. */
function possessorState(possessor: Span, around: Surroundings): EntityId | null {
  const named = stateIn(around.states, possessor)
  if (named !== null) return named
  if (!/^(?:its|their)$/i.test(around.text.slice(possessor.start, possessor.end))) return null
  const before = statesWithin(around.states, { start: around.sentence.start, end: possessor.start })
  return before[0]?.state ?? lastOf(around.previous, around.states)?.state ?? null
}

/** “Russian AK-203 rifles”, “Indian Navy submarines”: a state told inside the thing itself. */
function originOf(told: ToldFigure, phrase: NounPhrase | null, { states }: Surroundings): StateTold | null {
  return statesWithin(states, { start: Math.min(told.start, phrase?.thing.start ?? told.start), end: Math.max(told.end, phrase?.thing.end ?? told.end) })[0] ?? null
}

/** The state told last before the figure in its sentence, rather not one behind “with” or “from”; the first after it only where the thing itself names none. */
function nearestState(told: ToldFigure, around: Surroundings, apart: StateTold | null): EntityId | null {
  const inside = statesWithin(around.states, around.sentence).filter((one) => !contains(told, one) && one.state !== apart?.state)
  const before = inside.filter((one) => one.end <= told.start)
  const agent = inside.find((one) => one.start >= told.end && BY.test(around.text.slice(one.start - 12, one.start)))
  const nearest = before.findLast((one) => !isOtherSide(one, around)) ?? agent ?? before.at(-1)
  return (nearest ?? (apart ? undefined : inside.find((one) => one.start >= told.end)))?.state ?? null
}

function earlierSubject(told: ToldFigure, { earlier, previous, states }: Surroundings): EntityId | null {
  const same = earlier.findLast((one) => one.told.kind === told.kind && one.told.unit === told.unit && one.subject !== null)
  return same?.subject ?? lastOf(previous, states)?.state ?? null
}

function lastOf(sentences: readonly Sentence[], states: readonly StateTold[]): StateTold | undefined {
  return sentences.flatMap((sentence) => statesWithin(states, sentence)).findLast((one) => one.itself)
}

/** Another state behind “from”, “to” or “with”, first after the figure, then before it. */
function otherSide(told: ToldFigure, around: Surroundings, subject: EntityId | null): EntityId | null {
  const linked = statesWithin(around.states, around.sentence).filter((one) => one.state !== subject && isOtherSide(one, around))
  return (linked.find((one) => one.start >= told.end) ?? linked.findLast((one) => one.end <= told.start))?.state ?? null
}

function isOtherSide(one: StateTold, { text, sentence }: Surroundings): boolean {
  return OTHER_SIDE.test(text.slice(Math.max(sentence.start, one.start - 24), one.start))
}

/** The supplier named just before: “Moscow, one of its main suppliers … 60-70% of its military equipment”. */
function dealingState({ text, sentence, previous, states }: Surroundings, subject: EntityId | null): EntityId | null {
  for (const one of [sentence, ...[...previous].reverse()]) {
    if (!DEALING.test(text.slice(one.start, one.end))) continue
    const other = statesWithin(states, one).find((told) => told.state !== subject)
    if (other) return other.state
  }
  return null
}
