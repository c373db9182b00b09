import type { Report } from '../../intake/report.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { isCapitalised, spanOf, type FoundName } from './found-name.js'
import { isOfficeModifier, isTitleWord } from './office-words.js'
import { WORDS_THAT_ARE_NAMES } from '../../reference/tables/words-that-are-names.js'
import { personParts } from './person-parts.js'

const TRUST = 35

/**
 * Names told once with something that shows what they are, found again where nothing does: surnames, and in headlines.
 */
export function findRepeatedNames(
  report: Report,
  sentences: readonly Sentence[],
  names: readonly FoundName[],
): readonly FoundName[] {
  const known = knownNames(report, names)
  const byFirst = new Map<string, KnownName[]>()
  for (const one of known) byFirst.set(one.words[0]!, [...(byFirst.get(one.words[0]!) ?? []), one])
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const taken = takenStarts(names)
  return sentences.flatMap((sentence) => repeatsIn(sentence, byFirst, taken))
}

interface KnownName {
  readonly words: readonly string[]
  readonly like: FoundName
  readonly surname: boolean
}

/** The names as the tokeniser cuts them, and each person’s surname. */
function knownNames(report: Report, names: readonly FoundName[]): readonly KnownName[] {
  const seen = new Map<string, KnownName>()
  for (const name of names) {
    if (name.kind === 'nationality' || name.kind === 'state') continue
    const words = name.sentence.tokens
      .filter((token) => token.start >= name.start && token.end <= name.end)
      .map((token) => token.form)
    if (words.length === 0) continue
    if (!seen.has(words.join(' '))) seen.set(words.join(' '), { words, like: name, surname: false })
    if (name.kind !== 'person') continue
    for (const surname of surnamesOf(words, report.text.slice(name.start, name.end))) {
      if (!seen.has(surname.join(' '))) seen.set(surname.join(' '), { words: surname, like: name, surname: true })
    }
  }
  return [...seen.values()]
}

/**
 * The last word, whole where a hyphen joins two (“Diaz-Moreno”); the first too in a name of three words or with a
 * hyphen (Kim Jong-un, Moon Jae-in), as East Asian names go.
 */
function surnamesOf(words: readonly string[], text: string): readonly (readonly string[])[] {
  const last =
    /^[-‑]$/u.test(words.at(-2) ?? '') && /^\p{Lu}/u.test(words.at(-3) ?? '') ? words.slice(-3) : words.slice(-1)
  const parts = personParts(text)
  const surnames = parts.length > 1 && last.join('').length > 2 ? [last] : []
  return /^\p{Lu}\p{L}{1,4} \p{Lu}\p{L}+-\p{L}+$/u.test(text) ||
    /^(?:Xi|Kim|Park|Li|Wang|Moon|Yoon|Tsai|Chen|Lee|Lin|Hu|Wen|Zhang|Liu|Zhao|Yang|Nguyen|Han|Cho|Choi|Jung|Kang|Ma|Sun|Wu|Xu|Zhou|Guo|He|Ho) \p{Lu}/u.test(
      text,
    )
    ? [words.slice(0, 1), ...surnames]
    : surnames
}

function takenStarts(names: readonly FoundName[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const name of names)
    for (const token of name.sentence.tokens)
      if (token.start >= name.start && token.end <= name.end) taken.add(token.start)
  return taken
}

function repeatsIn(
  sentence: Sentence,
  byFirst: ReadonlyMap<string, readonly KnownName[]>,
  taken: ReadonlySet<number>,
): readonly FoundName[] {
  const { tokens } = sentence
  const found: FoundName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = byFirst.get(tokens[at]!.form)?.find((known) => repeats(tokens, at, known, taken))
    if (!match) continue
    const to = at + match.words.length
    const from = match.surname ? beginOfPerson(tokens, at, taken) : at
    found.push({
      sentence,
      ...spanOf(tokens, from, to),
      kind: match.like.kind,
      shelf: match.like.shelf,
      rule: 'name.repeated',
      trust: TRUST,
    })
    at = to - 1
  }
  return found
}

/** “Bunna Lawrie” where only Lawrie is known: the capitalised words close before belong to the name. */
function beginOfPerson(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): number {
  let from = at
  while (from > 0 && at - from < 3) {
    const before = tokens[from - 1]!
    const opensSentence = from === 1 && before.upos !== 'PROPN'
    if (
      !isCapitalised(before) ||
      opensSentence ||
      taken.has(before.start) ||
      isTitleWord(before) ||
      isOfficeModifier(before) ||
      before.upos === 'DET' ||
      before.upos === 'ADP'
    )
      break
    from--
  }
  return from
}

function repeats(
  tokens: readonly Token[],
  at: number,
  { words, surname }: KnownName,
  taken: ReadonlySet<number>,
): boolean {
  if (!words.every((word, offset) => tokens[at + offset]?.form === word && !taken.has(tokens[at + offset]!.start)))
    return false
  if (words.length > 1 || !surname) return words.length > 1 || isCapitalised(tokens[at])
  return !WORDS_THAT_ARE_NAMES.has(words[0]!) || isSurelyName(tokens, at)
}

/**
 * A common word that is a surname here: it does something, or somebody’s; no number follows and no preposition of time
 * stands before it.
 */
function isSurelyName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (
    /^\d/.test(after?.form ?? '') ||
    /^(?:in|last|next|this|early|late|mid|since|until|by|of)$/i.test(before?.form ?? '') ||
    /^\d/.test(before?.form ?? '')
  )
    return false
  if (at === 0 && token.upos !== 'PROPN') return false
  return (
    token.upos === 'PROPN' &&
    /^(?:nsubj|nsubj:pass|nmod:poss|conj|appos|root|obj|obl|obl:agent|flat|nmod|parataxis|list)$/.test(token.deprel)
  )
}
