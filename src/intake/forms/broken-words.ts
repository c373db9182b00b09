import { COMMON_WORDS } from '../../language/en/common-words.js'

/** First parts that keep their hyphen before whatever follows: “high-” + “dimensional”. */
const KEEPING = new Set(
  'high low long short well self non semi multi cross ex anti pro pre post state two three four five six seven eight nine ten half third so vice north south east west far full part first second mid cease all by cross double fact large small medium middle newly open peace ready single south state time top world year day month week one'.split(
    ' ',
  ),
)
const FEWEST = 6
const LONGEST_WORD = 200
// “disar-”: from where the word begins, so that a run of signs without blanks is gone through once.
const BROKEN = /(?:^|(?<=\s))(\S*\p{Ll})[-\u2010\u00AD]$/u
// What no English word begins with: the second half of a word cut in two.
const REMAINDER =
  /^(?:tions?|sions?|ments?|ness|ings?|ed|ly|ers?|ists?|isms?|tive|sive|able|ible|ated?|ates|ating|ized?|ised?|izing|ising|cal|ous|ful|less|ties|ty|ry|ries|cy|cies|al|an|ans|ant|ents?|ence|ance|age|ages|ure|ures|ture)\b/

/** The words that a document has within its lines: what one of them is, another cut in two may be. */
export function wordsOfDocument(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  // The first and the last word of a line may be halves.
  for (const line of lines)
    for (const word of line.toLowerCase().split(/\s+/).slice(1, -1)) {
      const bare = word.replace(/^[^\p{L}]+|(?<![^\p{L}])[^\p{L}]+$/gu, '')
      if (bare !== '') known.add(bare)
    }
  return known
}

/**
 * Two lines as one: “disar-” + “mament” is one word; “100-billion-” + “dollar” keeps its hyphens, and so does a name:
 * “Anglo-” + “French”. Between them the words of the document decide, then the common words of English: “dual-” +
 * “encoder” stays where both are words and no word has the two joined.
 */
export function joinBroken(before: string, after: string, known: ReadonlySet<string>): string {
  // Only the last word counts; a paragraph of many lines is not gone through again for each.
  const broken = BROKEN.exec(before.slice(-LONGEST_WORD))
  if (!broken) return `${before} ${after}`
  const next = /^\p{Ll}+/u.exec(after)?.[0]
  if (next === undefined || broken[1]!.includes('-')) return before + after
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after
  return keepsHyphen(broken[1]!.replace(/^[^\p{L}]+/u, '').toLowerCase(), next, known)
    ? before + after
    : before.slice(0, -1) + after
}

function keepsHyphen(first: string, second: string, known: ReadonlySet<string>): boolean {
  const isWord = (word: string) => known.has(word) || COMMON_WORDS.has(word)
  if (known.has(`${first}-${second}`) && !known.has(first + second)) return true
  if (isWord(first + second) || REMAINDER.test(second)) return false
  return (
    isWord(first) && (KEEPING.has(first) ? second.length > 3 : isWord(second) && first.length + second.length >= FEWEST)
  )
}
