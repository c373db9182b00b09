/*
 * Which universal tag goes with which Penn tag. Two heads of the network judge them, each for itself; where they
 * gainsay each other (“denies”, a verb by the one and a noun by the other) the likeliest pair that there is stands.
 */

const GOES_WITH: readonly (readonly [string, string])[] = [
  ['NN NNS', 'NOUN PRON SYM X'],
  ['NNP NNPS', 'PROPN ADJ VERB NUM ADV AUX X'],
  ['VB VBD VBG VBN VBP VBZ', 'VERB AUX X'],
  ['MD', 'AUX'],
  ['JJ JJR JJS', 'ADJ X'],
  ['RB', 'ADV PART X'],
  ['RBR RBS WRB', 'ADV'],
]

/** Relations that only a verb governs. */
const OF_VERBS = /^(?:nsubj|csubj|aux|obj|iobj|expl)(?::|$)/u

/** The pairs of tags that there are. A tag that is not listed goes with all. */
export class TagPairs {
  readonly #all: readonly (readonly [number, number])[]
  readonly #verbal: readonly (readonly [number, number])[]
  readonly #known: ReadonlySet<number>
  readonly #ofVerbs: ReadonlySet<number>
  readonly #copula: number

  /** Names of the Penn tags, the universal tags and the relations, by their numbers. */
  constructor(
    xpos: readonly string[],
    readonly upos: readonly string[],
    labels: readonly string[],
  ) {
    const allowed = new Map(
      GOES_WITH.flatMap(([penn, universal]) =>
        penn.split(' ').map((tag) => [tag, new Set(universal.split(' '))] as const),
      ),
    )
    this.#all = xpos.flatMap((penn, x) =>
      upos.flatMap((universal, u) => (allowed.get(penn)?.has(universal) === false ? [] : [[x, u] as const])),
    )
    this.#verbal = this.#all.filter(([x, u]) => /^(?:VB|MD)/u.test(xpos[x]!) && /^(?:VERB|AUX)$/u.test(upos[u]!))
    this.#known = new Set(this.#all.map(([x, u]) => x * upos.length + u))
    this.#ofVerbs = new Set(labels.flatMap((label, at) => (OF_VERBS.test(label) ? [at] : [])))
    this.#copula = labels.indexOf('cop')
  }

  together(xpos: number, upos: number): boolean {
    return this.#known.has(xpos * this.upos.length + upos)
  }

  /** All pairs, or those of verbs alone. */
  among(verbs: boolean): readonly (readonly [number, number])[] {
    return verbs ? this.#verbal : this.#all
  }

  /** Whether the tree has a word do something: it governs a subject or an object, and no copula. */
  isDone(word: number, heads: Int32Array, labels: Int32Array): boolean {
    const own = labels.filter((_, at) => heads[at] === word)
    return own.some((label) => this.#ofVerbs.has(label)) && !own.includes(this.#copula)
  }
}
