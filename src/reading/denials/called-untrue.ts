import {
  CLAIM_NOUNS,
  HAS_NO_BASIS,
  IT_IS_UNTRUE,
  IT_NEVER_WAS,
  MATTERS,
  NO_SUCH,
  NO_TRUTH,
  OF_ANYTHING,
  THAT_CLAUSE,
  UNTRUE,
  WITHOUT_BASIS,
} from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childrenBy,
  headOf,
  isNegated,
  nounPhraseSpan,
  relation,
  subtree,
  tokensWithin,
} from '../../language/en/tree.js'
import { overlap, type Span } from '../../language/span.js'
import { contentSpans } from '../quotes/phrases.js'
import type { Names, ParsedReport, Quote } from '../reading.js'
import { claimAnswered, type Answer, type Answered } from './claim-answered.js'
import { ownerOf, type Claim, type Unnumbered } from './denied-claims.js'

/**
 * “called Israel’s presentation “ridiculous””, “said the purported evidence was fabricated”: a claim that a source
 * calls untrue.
 */
export function claimsCalledUntrue(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
): readonly Unnumbered[] {
  return quotes
    .filter((quote) => quote.source && isSaid(parsed, quote))
    .flatMap((quote) => {
      const claim = claimIn(parsed, quote)
      if (!claim) return untrueAsTold(parsed, names, quotes, quote)
      const by = quote.source!.entity
      // “Moscow’s claim is false, Kyiv said”: the cue may stand behind the words.
      return [
        {
          start: Math.min(quote.cue?.start ?? quote.start, quote.start),
          end: quote.end,
          by,
          source: { start: quote.source!.start, end: quote.source!.end },
          of: ownerOf(names, claim.named, by),
          claim: claim.words,
          manner: 'denial' as const,
          rule: 'denial.untrue',
        },
      ]
    })
}

/**
 * “That is a lie,” said the minister; “It is not true that | the base will close”: what was told before, or behind it.
 */
function untrueAsTold(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
  quote: Quote,
): readonly Unnumbered[] {
  const told = parsed.report.text.slice(quote.start, quote.end)
  const untrue = IT_IS_UNTRUE.exec(told)
  const said = untrue ?? IT_NEVER_WAS.exec(told)
  if (!said) return noSuchThing(parsed, names, quotes, quote)
  const start = quote.start + said.index + said[0].search(/\p{L}/u)
  const behind = quote.start + said.index + said[0].length
  const clause = clauseToldBehind(parsed.report.text.slice(behind, quote.end), said[0])
  if (clause) {
    const end = behind + clause.end
    return [deniedBySpeaker(quote, { start, end }, { claim: { start: behind + clause.start, end }, of: null })]
  }
  const words = { start, end: behind }
  const answered = claimAnswered(parsed, names, quotes, answerOf(quote))
  const noun = untrue ? undefined : nounIn(parsed, quote, said)
  return noun ? deedThatNeverWas(parsed, quote, words, noun, answered) : [deniedBySpeaker(quote, words, answered)]
}

/** “not true | that it closes”: the words of the clause, counted from the verdict. */
function clauseToldBehind(behind: string, verdict: string): Span | null {
  const clause = OF_A_CLAUSE.test(verdict) ? THAT_CLAUSE.exec(behind) : null
  if (!clause) return null
  const end = clause[0].trimEnd().length
  return { start: end - clause[1]!.trimEnd().length, end }
}

/** “The change never happened”: a complaint, unless it was told of, or is a deed that parties tell of each other. */
function deedThatNeverWas(
  parsed: ParsedReport,
  quote: Quote,
  words: Span,
  noun: Token,
  answered: Answered | null,
): readonly Unnumbered[] {
  const isOfIt = answered !== null && speaksOf(parsed, answered.claim, noun)
  const isToldOf = MATTERS.some(({ nouns }) => nouns.has(noun.lemma)) || OF_ANYTHING.has(noun.lemma)
  return isOfIt || isToldOf ? [deniedBySpeaker(quote, words, isOfIt ? answered : null)] : []
}

function answerOf({ start, end, cue, source }: Quote): Answer {
  return { start, end, cue, by: source!.entity }
}

/** “did not describe as pure fabrication a report …”, “never said that it was a lie”: nobody calls it so. */
function isSaid({ sentences }: ParsedReport, { cue }: Quote): boolean {
  return !sentences.some(
    (sentence) =>
      cue && tokensWithin(sentence, cue).some((token) => isNegated(sentence, token) || NOT_SO.test(token.form)),
  )
}

function deniedBySpeaker({ source }: Quote, { start, end }: Span, answered: Answered | null): Unnumbered {
  return {
    start,
    end,
    by: source!.entity,
    source: { start: source!.start, end: source!.end },
    of: answered?.of ?? null,
    claim: answered?.claim ?? null,
    manner: 'denial',
    rule: 'denial.untrue-as-told',
  }
}

/** “There is no such plan,” the ministry said: a denial only where somebody has told of a plan. */
function noSuchThing(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
  quote: Quote,
): readonly Unnumbered[] {
  const told = parsed.report.text.slice(quote.start, quote.end)
  const said = NO_SUCH.map((one) => one.exec(told)).find((found) => found !== null)
  const answered = said ? claimAnswered(parsed, names, quotes, answerOf(quote)) : null
  const noun = said && nounIn(parsed, quote, said)
  // “nothing of the kind” may be meant of any claim
  return answered && (!noun || speaksOf(parsed, answered.claim, noun)) ? [deniedBySpeaker(quote, quote, answered)] : []
}

/** The noun that an expression found in a quote, or that what it found describes: “no such secret | meetings”. */
function nounIn({ sentences }: ParsedReport, quote: Quote, said: RegExpExecArray): Token | undefined {
  const place = said.indices!.groups!['noun']
  if (place === undefined) return undefined
  const [start, end] = place.map((at) => quote.start + at) as [number, number]
  for (const sentence of sentences) {
    const [word] = tokensWithin(sentence, { start, end })
    if (word) return /^(?:amod|compound)$/u.test(relation(word)) ? headOf(sentence, word) : word
  }
  return undefined
}

/** So many letters of a longer word stay the same when it is put otherwise: “withdrawal” and “withdrew” share five. */
const STEM = 5

/** Whether what is said not to be is what was claimed: “no such pact” of a claim that a deal was signed. */
function speaksOf({ sentences }: ParsedReport, claim: Span, { lemma: noun }: Token): boolean {
  if (OF_ANYTHING.has(noun)) return true
  const matters = MATTERS.filter(({ nouns }) => nouns.has(noun))
  return sentences
    .flatMap((sentence) => tokensWithin(sentence, claim))
    .some(
      ({ lemma, upos }) =>
        (noun.length > STEM ? lemma.startsWith(noun.slice(0, STEM)) : lemma === noun) ||
        matters.some(({ nouns, verbs }) => (upos === 'VERB' ? verbs : nouns).has(lemma)),
    )
}

/** “not true | that it closes”; “a hoax that everybody believes” tells no claim. */
const OF_A_CLAUSE = /(?:true|correct|accurate|the\s+case|false)$/iu

/** The phrase of a claim that the rest of the quoted clause calls untrue. */
function claimIn({ report, sentences }: ParsedReport, quote: Quote): Claim | undefined {
  // “Oslo said allegations | that it had a hand in the fire were absurd”: wherever the words are taken to begin.
  // “said the allegation | that …”: the noun itself may be taken for what introduces the words.
  const whole =
    quote.cue && quote.cue.end <= quote.start ? { start: cueOf(quote.cue, report.text), end: quote.end } : quote
  for (const sentence of sentences.filter((one) => overlap(one, quote) > 0)) {
    for (const noun of tokensWithin(sentence, whole).filter((token) => isClaim(token))) {
      const ended = clauseCalledUntrue(report.text, noun, quote)
      if (ended) return { words: ended, named: { start: noun.start, end: noun.end } }
      const [named, clause] = [nounPhraseSpan(sentence, noun), clauseOf(sentence, noun)]
      if (
        !isCalledUntrue(sentence, noun, quote) &&
        !isUntrueAhead(report.text.slice(whole.start, noun.start)) &&
        !IN_MARKS.test(report.text.slice(named.end, quote.end)) &&
        !NO_TRUTH.test(report.text.slice(Math.max(quote.start, sentence.start), noun.start))
      )
        continue
      return clause
        ? { words: clause, named: { start: named.start, end: Math.max(noun.end, Math.min(named.end, clause.start)) } }
        : { words: named, named }
    }
  }
  return undefined
}

/**
 * Whether “is false”, “were not true”, “as absurd” follows the noun and all that hangs on it, with nothing but a copula
 * and adverbs between.
 */
function isCalledUntrue(sentence: Sentence, noun: Token, quote: Span): boolean {
  const described = subtree(
    sentence,
    noun,
    (child) => child.index > noun.index && relation(child) !== 'conj' && relation(child) !== 'parataxis',
  ).at(-1)!
  return [noun, described].some(({ index, end }) => {
    if (HAS_NO_BASIS.test(wordsFrom(sentence, end, quote.end))) return true
    const rest = sentence.tokens.filter((token) => token.index > index && token.end <= quote.end)
    const other = rest.findIndex((token) => !LINKING.has(token.upos) && !OF_FALSEHOODS.test(token.form))
    const [first] = rest
    // The word that stops the search may itself be the verdict: “is nonsense”, “was fabricated”.
    const stretch = rest.slice(0, other < 0 ? rest.length : other + 1)
    const text = stretch.map(({ form }) => form).join(' ')
    const verdict = UNTRUE.exec(text)
    return (
      first !== undefined &&
      end <= first.start &&
      verdict !== null &&
      !NOT_SO.test(text.slice(0, verdict.index)) &&
      !isAttribute(sentence, stretch, verdict[0])
    )
  })
}

const THAT_TOLD = '^ that (?<told>[^,;:“”"]+?) '
const ENDS_UNTRUE = new RegExp(
  `${THAT_TOLD}(?:is|are|was|were|as) ["“‘']?(?:\\p{L}+ly |simply |all )?${UNTRUE.source}$`,
  'iu',
)
/** “the accusation | that Togo had armed the group | lacks any foundation” */
const ENDS_WITHOUT_BASIS = new RegExp(
  `${THAT_TOLD}(?:${WITHOUT_BASIS.replaceAll('\\s+', ' ')})(?: (?:in|for|whatsoever)\\b[^,;:]{0,30})?$`,
  'iu',
)

/**
 * “the allegation | that its soldiers had looted villages in Mozambique | was baseless”: where the tree takes the
 * verdict into the clause, the words up to the last copula.
 */
function clauseCalledUntrue(text: string, noun: Token, quote: Span): Span | null {
  const behind = text
    .slice(noun.end, quote.end)
    .replace(/\s/gu, ' ')
    .replace(/(?<![.!?”" ])[.!?”" ]+$/u, '')
  const match = ENDS_UNTRUE.exec(behind) ?? ENDS_WITHOUT_BASIS.exec(behind)
  const told = match?.groups!['told']
  // “that it was building a base is false”: a clause of its own holds its verb before the verdict
  if (told === undefined || !HOLDS_VERB.test(told)) return null
  const start = noun.end + behind.indexOf(told)
  return { start, end: start + told.length }
}

const HOLDS_VERB = /\b(?:\p{L}+ed|ha[sd]|have|will|would|is|are|was|were|did|does|can|could)\b/u

/** The words of a sentence between two places, a blank between them. */
function wordsFrom({ tokens }: Sentence, start: number, end: number): string {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ form }) => form)
    .join(' ')
    .replace(/ n['’]t\b/gu, (clitic) => clitic.trim())
}

/** Where what is introduced begins: behind the cue, or with it, where it names a claim. */
function cueOf(cue: Span, text: string): number {
  const last = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/u).at(-1)!
  return CLAIM_NOUNS.has(last) || CLAIM_NOUNS.has(last.replace(/s$/u, '')) ? cue.start : cue.end
}

/** “described | as pure fabrication a | report that …”: the verdict before a long claim. */
const UNTRUE_AHEAD = new RegExp(
  `^\\s*as\\s+(?<lead>(?:\\p{L}+\\s+){0,3}?)${UNTRUE.source}` +
    "(?:\\s+(?:an?|the|all|any|those|these|recent|\\p{Lu}[\\p{L}’']*))?(?:\\s+\\p{L}+)?\\s+$",
  'iu',
)

function isUntrueAhead(before: string): boolean {
  const found = UNTRUE_AHEAD.exec(before)
  return found !== null && !NOT_SO.test(found.groups!['lead']!)
}

/** “called Rojas’s account | “clumsy and false”” */
const IN_MARKS = new RegExp(`^\\s*["“‘'][^"”’.,;:!?]{0,40}?${UNTRUE.source}`, 'iu')

/** “is not a hoax” */
const NOT_SO = /\b(?:not|n['’]t|never|hardly)\b/iu

/** What may stand between a claim and the word that calls it untrue: “is all”, “as”, “were “unequivocally””. */
const LINKING: ReadonlySet<string> = new Set(['AUX', 'ADV', 'DET', 'ADJ', 'CCONJ', 'PUNCT', 'PART', 'ADP', 'PRON'])
/** “a pack of lies”, “a piece of fiction” */
const OF_FALSEHOODS = /^(?:pack|piece|bunch|set|series|web|tissue|work|product|matter)$/iu

/** “the documents and fake | personas”: untrue is something else. */
function isAttribute(sentence: Sentence, stretch: readonly Token[], verdict: string): boolean {
  const word = stretch.find(({ form }) => verdict.toLowerCase().endsWith(form.toLowerCase()))
  // “the fear of what might lie ahead”, “accusations that had been invented”
  if (word && ((word.lemma === 'lie' && word.upos === 'VERB') || word.deprel === 'acl:relcl')) return true
  const head = word && relation(word) === 'amod' ? headOf(sentence, word) : undefined
  return head !== undefined && head.index > word!.index && !UNTRUE.test(head.form) && !CLAIM_NOUNS.has(head.lemma)
}

/** “The claim that | Peru had paid a ransom | is untrue” */
function clauseOf(sentence: Sentence, noun: Token): Span | undefined {
  const clause = childrenBy(sentence, noun, 'acl', 'ccomp').find(
    (child) => child.index > noun.index && childrenBy(sentence, child, 'mark').some((mark) => mark.lemma === 'that'),
  )
  return (
    clause &&
    contentSpans(subtree(sentence, clause, (child) => !(child.head === clause.index && relation(child) === 'mark')))[0]
  )
}

function isClaim(token: Token): boolean {
  return token.upos === 'NOUN' && CLAIM_NOUNS.has(token.lemma)
}
