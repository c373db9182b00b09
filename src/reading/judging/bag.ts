/** What is told of one thing that is to be judged, feature by feature: `lemma=visit`. */
export class Bag {
  readonly features: string[] = []

  /** Adds a feature; what is missing is told by its absence. */
  add(name: string, value: string | number | boolean | null | undefined): this {
    if (value !== null && value !== undefined && value !== false && value !== '') this.features.push(`${name}=${value}`)
    return this
  }

  /** Adds one for each value. */
  addAll(name: string, values: Iterable<string | number>): this {
    for (const value of values) this.add(name, value)
    return this
  }
}

/** A count as a word: small ones as they are, larger ones in steps. */
export function step(count: number): string {
  if (count <= 3) return String(count)
  return count <= 5 ? '4-5' : count <= 9 ? '6-9' : count <= 15 ? '10-15' : count <= 25 ? '16-25' : '26+'
}
