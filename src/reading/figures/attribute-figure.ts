import type { Sentence, Token } from '../../language/en/sentence.js'
import { agents, headWithin, pathToRoot, subjects } from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'
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
/** Sentences that say who supplies whom: their states stand behind a share told in the next one. */
const DEALING = /\b(?:suppl(?:y|ies|ier|iers|ied)|suppliers?|bu(?:y|ys|ying|yer)|bought|purchas\w+|import\w*|export\w*|depend\w*|relian\w+|relies|provider|source)\b/i

/** Reads whose a figure is from the words around it, nearest first; leaves open what they do not say. */
export function attributeFigure(told: ToldFigure, phrase: NounPhrase | null, around: Surroundings): Attribution {
  const verb = governingVerb(told, around.sentence)
  const owner = phrase?.possessor ? possessorState(phrase.possessor, around) : null
  const supplier = verb && SUPPLY.has(verb.lemma) ? stateOf(subjects(around.sentence, verb), around) : null
  const origin = originState(told, phrase, around)
  const acting = verb ? stateOf([...agents(around.sentence, verb), ...subjects(around.sentence, verb)], around) : null
  const subject = owner ?? acting ?? nearestState(told, around, origin) ?? origin ?? earlierSubject(told, around)
  const other = (state: EntityId | null) => (state === subject ? null : state)
  const counterpart = other(supplier) ?? other(otherSide(told, around, subject)) ?? other(origin) ?? (told.kind === 'share' ? dealingState(around, subject) : null)
  return { subject, counterpart }
}

function governingVerb(told: ToldFigure, sentence: Sentence): Token | undefined {
  const head = headWithin(sentence, told)
  return head && pathToRoot(sentence, head).find((token) => token.upos === 'VERB')
}

function stateOf(tokens: readonly Token[], { states }: Surroundings): EntityId | null {
  for (const token of tokens) {
    const state = stateIn(states, token)
    if (state !== null) return state
  }
  return null
}

/** “India’s”, or “its” for the state the sentence speaks of first. */
function possessorState(possessor: Span, around: Surroundings): EntityId | null {
  const named = stateIn(around.states, possessor)
  if (named !== null) return named
  if (!/^(?:its|their)$/i.test(around.text.slice(possessor.start, possessor.end))) return null
  const before = statesWithin(around.states, { start: around.sentence.start, end: possessor.start })
  return before[0]?.state ?? lastOf(around.previous, around.states)?.state ?? null
}

/** “Russian AK-203 rifles”, “Indian Navy submarines”: a nationality inside the thing itself. */
function originState(told: ToldFigure, phrase: NounPhrase | null, { states }: Surroundings): EntityId | null {
  return statesWithin(states, { start: Math.min(told.start, phrase?.thing.start ?? told.start), end: Math.max(told.end, phrase?.thing.end ?? told.end) })[0]?.state ?? null
}

/** The state told last before the figure in its sentence, else the first after it. */
function nearestState(told: ToldFigure, { sentence, states }: Surroundings, origin: EntityId | null): EntityId | null {
  const inside = statesWithin(states, sentence).filter((one) => !contains(told, one) && one.state !== origin)
  return (inside.findLast((one) => one.end <= told.start) ?? inside.find((one) => one.start >= told.end))?.state ?? null
}

function earlierSubject(told: ToldFigure, { earlier, previous, states }: Surroundings): EntityId | null {
  const same = earlier.findLast((one) => one.told.kind === told.kind && one.told.unit === told.unit && one.subject !== null)
  return same?.subject ?? lastOf(previous, states)?.state ?? null
}

function lastOf(sentences: readonly Sentence[], states: readonly StateTold[]): StateTold | undefined {
  return sentences.flatMap((sentence) => statesWithin(states, sentence)).findLast((one) => one.itself)
}

/** Another state behind “from”, “to” or “with”, first after the figure, then before it. */
function otherSide(told: ToldFigure, { text, sentence, states }: Surroundings, subject: EntityId | null): EntityId | null {
  const linked = statesWithin(states, sentence).filter((one) => one.state !== subject && OTHER_SIDE.test(text.slice(Math.max(sentence.start, one.start - 24), one.start)))
  return (linked.find((one) => one.start >= told.end) ?? linked.findLast((one) => one.end <= told.start))?.state ?? null
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
