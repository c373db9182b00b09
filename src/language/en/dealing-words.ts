/*
 * Words of what goes from one state to another. Lemmas; whoever looks at bare text asks for their forms.
 */

/** What a state takes in against money: “arms imports”, “the weapons India bought”. */
export const BUYING: readonly string[] = 'import buy purchase acquire acquisition procure procurement'.split(' ')

/** However a state comes by a thing. */
export const GETTING: ReadonlySet<string> = new Set([...BUYING, ...'receive order get obtain source borrow'.split(' ')])

/** Whoever does it gives, and somebody else gets: “granted Manila 600 million yen”. */
export const SUPPLYING: ReadonlySet<string> = new Set(
  'supply sell export provide deliver give donate lend transfer send ship offer pledge gift grant'.split(' '),
)

/** Going by the supplies of another: “this dependence on Russian arms”. */
const DEPENDING = 'depend dependent dependence dependency rely reliant reliance'.split(' ')

/** Those who deal, by their part in it. */
const DEALERS = 'importer exporter buyer seller purchaser supplier provider'.split(' ')

/** Words of a sentence that says who supplies whom as a rule: “Moscow, one of its main suppliers, …”. */
export const SUPPLIED_BY_RULE: ReadonlySet<string> = new Set([
  ...'supply buy purchase import export provide'.split(' '),
  ...DEPENDING,
  ...DEALERS,
])

/** All verbs and nouns of it, money and trade as a whole too: “trade between Turkey and Iran”, “owes Peru”. */
export const DEALING: ReadonlySet<string> = new Set([
  ...GETTING,
  ...SUPPLYING,
  ...DEPENDING,
  ...DEALERS,
  ...'sale delivery shipment trade turnover commerce owe pay debt loan investment invest'.split(' '),
])

const IRREGULAR: Readonly<Record<string, string>> = { buy: 'bought', sell: 'sold' }

/** The forms of some lemmas, as the inside of an expression: “buy” also tells of “buys”, “buying” and “bought”. */
export function formsOf(lemmas: Iterable<string>): string {
  return [...lemmas]
    .flatMap((lemma) => [
      /[^aeou]y$/u.test(lemma)
        ? `${lemma.slice(0, -1)}(?:y|ies|ied|ying)`
        : lemma.endsWith('e')
          ? `${lemma.slice(0, -1)}(?:e[sd]?|ing)`
          : `${lemma}(?:s|ed|ing)?`,
      ...(IRREGULAR[lemma] ? [IRREGULAR[lemma]] : []),
    ])
    .join('|')
}
