import type { Span } from '../../language/span.js'
import type { FigureKind, RuleName } from '../reading.js'
import type { Amount } from './amount.js'

/** A figure as told, before it is known whose it is and of what. */
export interface ToldFigure extends Span, Amount {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly currency: string | null
  readonly rule: RuleName
  /** What is counted, where the figure itself names it: “nearly 30 agreements”. */
  readonly counted?: Span
}
