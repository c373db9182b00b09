/**
 * A long pattern behind a short one. Setting up a pattern of some thousand characters takes longer than reading a
 * report with it, and most reports hold none of what it looks for: it is made when the first text holds what it needs,
 * and tried on no other.
 */
export interface NeededPattern {
  exec(text: string): RegExpExecArray | null
  test(text: string): boolean
  /** All matches, for a pattern with the flag `g`. */
  matchAll(text: string): readonly RegExpExecArray[]
}

/**
 * What stands in every text in which a pattern matches: one or several things in whatever order. A “this, and further
 * on that” as one expression would take quadratic time.
 */
export type Needs = RegExp | readonly RegExp[]

/** The expressions of `needs` carry no flag `g`. */
export function patternNeeding(needs: Needs, make: () => RegExp): NeededPattern {
  const needed = [needs].flat()
  let made: RegExp | undefined
  const patternFor = (text: string) => (needed.every((one) => one.test(text)) ? (made ??= make()) : null)
  return {
    exec: (text) => patternFor(text)?.exec(text) ?? null,
    test: (text) => patternFor(text)?.test(text) ?? false,
    matchAll: (text) => {
      const pattern = patternFor(text)
      return pattern ? [...text.matchAll(pattern)] : []
    },
  }
}
