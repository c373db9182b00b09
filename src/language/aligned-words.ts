/** A word of a quotation with the key it is compared by: lower case, without accents, in one spelling. */
export interface Word {
  readonly text: string
  readonly key: string
}

/** One step through two wordings: a word both have, or one that only the first or only the second has. */
export interface AlignedWord {
  readonly kind: 'same' | 'only first' | 'only second'
  readonly text: string
}

const WORD = /[\p{L}\p{N}]+/gu
/** British and American spellings that differ by rule: defence, labour, organise, centre, travelled. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([ef])ence$/u, '$1ense'],
  [/(?<=\p{L}{3})our(?=$|s$|ed$|ing$|able$|ite$)/u, 'or'],
  [/is(?=e$|ed$|es$|ing$|ation$|ations$)/u, 'iz'],
  [/(?<=\p{L}{2}[tb])re$/u, 'er'],
  [/ll(?=ed$|ing$|er$)/u, 'l'],
  [/mme$/u, 'm'],
]

/** The words of a stretch, ready to be compared. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.replace(/[’']s\b/gu, '').matchAll(WORD)].map(([word]) => ({ text: word, key: foldWord(word) }))
}

/** Folds what outlets change when they print one another’s words: case, accents, British and American spelling. */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size > MOST_WORDS_REMEMBERED) folded.clear()
  const key = foldAnew(word)
  folded.set(word, key)
  return key
}

/** The press has one vocabulary: most words of a report were folded before. */
const folded = new Map<string, string>()
const MOST_WORDS_REMEMBERED = 100_000

function foldAnew(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return SPELLINGS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), plain)
}

/** Two wordings side by side, by the longest run of words they have in the same order. */
export function alignWords(first: readonly Word[], second: readonly Word[]): readonly AlignedWord[] {
  const lengths = commonLengths(first, second)
  const steps: AlignedWord[] = []
  let [at, other] = [0, 0]
  while (at < first.length || other < second.length) {
    const [a, b] = [first[at], second[other]]
    if (a && b && a.key === b.key) {
      steps.push({ kind: 'same', text: a.text })
      at++
      other++
    } else if (a && (!b || lengths[at + 1]![other]! >= lengths[at]![other + 1]!)) {
      steps.push({ kind: 'only first', text: a.text })
      at++
    } else {
      steps.push({ kind: 'only second', text: b!.text })
      other++
    }
  }
  return steps
}

/** How many words the rests of both wordings have in common, for every pair of places. */
function commonLengths(first: readonly Word[], second: readonly Word[]): readonly Uint16Array[] {
  const rows = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1))
  for (let at = first.length - 1; at >= 0; at--) {
    for (let other = second.length - 1; other >= 0; other--) {
      rows[at]![other] =
        first[at]!.key === second[other]!.key
          ? rows[at + 1]![other + 1]! + 1
          : Math.max(rows[at + 1]![other]!, rows[at]![other + 1]!)
    }
  }
  return rows
}
