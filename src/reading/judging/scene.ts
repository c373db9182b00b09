import type { Sentence, Token } from '../../language/en/sentence.js'
import type { JudgedWords } from '../../language/en/word-judge.js'
import type { Cast } from '../events/cast.js'
import type { DateMention, Entity, EntityId, Mention, Names, ParsedReport, Quote } from '../reading.js'
import type { Proposal } from '../read-events.js'
import { recalledIn, type Recalled } from './recalled.js'
import { unnamedIn, type Unnamed } from './unnamed.js'

/** A report as it stands when its readings are judged: what was read so far, and what the network made of its words. */
export interface Scene {
  readonly parsed: ParsedReport
  readonly names: Names
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
  /** All events that the rules propose, in reading order. */
  readonly proposals: readonly Proposal[]
  /** How many numbers the network makes of a word. */
  readonly width: number
  /** A row of noughts, for a word that is not there. */
  readonly nothing: Float32Array
  /** What the network made of a word. */
  stateOf(sentence: Sentence, token: Token): Float32Array
  /**
   * What the network of deeds thinks of the words of a sentence; null where there is none, or the sentence is longer
   * than it reads.
   */
  deedsIn(sentence: Sentence): JudgedWords | null
  /** Everybody in the sentence who is told by a mere noun. */
  unnamedIn(sentence: Sentence): readonly Unnamed[]
  /** What is proposed in a sentence, counted from 0. */
  proposalsIn(at: number): readonly Proposal[]
  /** Those whom a sentence (counted from 0) does not name and may mean. */
  recalledIn(at: number): readonly Recalled[]
  /** Somebody named, or told by a mere noun of a sentence that was asked about. */
  entity(id: EntityId): Entity | undefined
  /** Mentions whose words lie in a sentence, in reading order. */
  mentionsIn(sentence: Sentence): readonly Mention[]
}

/** Sets the scene. `states`: rows of `width` numbers by the place where a sentence begins. */
export function setScene(
  given: Omit<
    Scene,
    'width' | 'nothing' | 'stateOf' | 'mentionsIn' | 'unnamedIn' | 'recalledIn' | 'proposalsIn' | 'entity'
  >,
  states: ReadonlyMap<number, Float32Array>,
  width: number,
): Scene {
  const nothing = new Float32Array(width)
  const sorted = [...given.names.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  // one row object a word, so that what a classifier makes of it can be kept by it
  const ofWords = new Map<Sentence, Float32Array[]>()
  const nouns = new Map<Sentence, readonly Unnamed[]>()
  const unnamed = new Map<EntityId, Entity>()
  const bySentence = new Map<Sentence, readonly Mention[]>()
  const recalled: (readonly Recalled[])[] = []
  let byPlace: ReadonlyMap<number, readonly Proposal[]> | null = null
  const mentionsIn = (sentence: Sentence) => {
    const known = bySentence.get(sentence)
    if (known) return known
    const inside = sorted.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
    bySentence.set(sentence, inside)
    return inside
  }
  return {
    ...given,
    width,
    nothing,
    stateOf: (sentence, token) => {
      const rows = ofWords.get(sentence) ?? []
      ofWords.set(sentence, rows)
      return (rows[token.index] ??=
        states.get(sentence.start)?.subarray(token.index * width, (token.index + 1) * width) ?? nothing)
    },
    unnamedIn: (sentence) => {
      const known = nouns.get(sentence)
      if (known) return known
      const found = unnamedIn(sentence, given.cast, given.parsed.report.text)
      nouns.set(sentence, found)
      for (const { entity } of found) unnamed.set(entity.id, entity)
      return found
    },
    entity: (id) => given.cast.entity(id) ?? unnamed.get(id),
    mentionsIn,
    proposalsIn: (at) => (byPlace ??= bySentenceOf(given.proposals)).get(at) ?? [],
    recalledIn: (at) => (recalled[at] ??= recalledIn(at, given.sentences, mentionsIn, given.cast)),
  }
}

function bySentenceOf(proposals: readonly Proposal[]): ReadonlyMap<number, readonly Proposal[]> {
  const found = new Map<number, Proposal[]>()
  for (const one of proposals) found.set(one.sentence, [...(found.get(one.sentence) ?? []), one])
  return found
}
