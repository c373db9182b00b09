import type { Span } from '../../src/language/span.js'

export const MARK_KINDS = ['event', 'quote', 'figure', 'denial', 'who'] as const
export type MarkKind = (typeof MARK_KINDS)[number]
export const FIGURE_BOUNDS = ['exact', 'about', 'over', 'under', 'nearly', 'range'] as const
/** What a document is for. */
export type Part = 'train' | 'development' | 'test'

/** One thing that a careful reader reads: the words, the facts told of it, and the names in its fields. */
export interface Mark extends Span {
  readonly kind: MarkKind
  readonly sentence: Span
  /** Right where it is read, no loss where it is not. */
  readonly perhaps: boolean
  /** Fields without a name, each with what may stand for it: kind and modality, form, value. */
  readonly facts: readonly (readonly string[])[]
  /** The fields of that name (`by`, `to`, `in` …), each with what may stand for it. */
  named(field: string): readonly (readonly string[])[]
  readonly claim: Span | null
  /** File and line. */
  readonly place: string
}

/** A document of the corpus with all that is read in it. */
export interface AnnotatedDocument {
  readonly name: string
  readonly part: Part
  readonly text: string
  readonly published: string | null
  readonly outlet: string | null
  readonly marks: readonly Mark[]
  readonly sentences: readonly Span[]
}
