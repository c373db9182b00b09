import type { Sentence } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'
import type { EntityId } from '../reading.js'
import type { NounPhrase } from './phrase-around.js'
import type { StateTold } from './states-told.js'
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
  readonly phrase: NounPhrase | null
}

/** Where a figure stands. */
export interface Surroundings {
  readonly text: string
  readonly sentence: Sentence
  /** The sentence before, in the same paragraph or the one before it. */
  readonly previous: readonly Sentence[]
  /** Those told near the figure, in reading order. */
  readonly states: readonly StateTold[]
  readonly earlier: readonly Earlier[]
  /** Whose the last figure of each measure was ({@link sameMeasure}), where that was told. */
  readonly subjects: ReadonlyMap<string, EntityId>
  /** The state of whoever is quoted here, for “our weapons”. */
  readonly speaker: EntityId | null
}

/** What figures have in common that go on with each other: a list of tonnes, of shares. */
export function sameMeasure({ kind, unit }: ToldFigure): string {
  return `${kind} ${unit ?? ''}`
}

/** So many characters before a state are looked at. */
const REACH = 24

/** The few words before a state, within its sentence: “from the”, “made in”. */
export function wordsBefore({ start }: Span, { text, sentence }: Surroundings): string {
  return text.slice(Math.max(sentence.start, start - REACH), start)
}
