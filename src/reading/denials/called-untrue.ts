import { CLAIM_NOUNS, IT_IS_UNTRUE, NO_TRUTH, THAT_CLAUSE, UNTRUE } from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, nounPhraseSpan, relation, subtree, tokensWithin } from '../../language/en/tree.js'
import { overlap, type Span } from '../../language/span.js'
import { contentSpans } from '../quotes/phrases.js'
import type { Names, ParsedReport, Quote } from '../reading.js'
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
    .filter((quote) => quote.source)
    .flatMap((quote) => {
      const claim = claimIn(parsed, quote)
      if (!claim) return untrueAsTold(parsed, quote)
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
function untrueAsTold({ report }: ParsedReport, quote: Quote): readonly Unnumbered[] {
  const said = IT_IS_UNTRUE.exec(report.text.slice(quote.start, quote.end))
  if (!said) return []
  const behind = quote.start + said.index + said[0].length
  const clause = OF_A_CLAUSE.test(said[0]) ? THAT_CLAUSE.exec(report.text.slice(behind, quote.end)) : null
  const end = clause ? behind + clause[0].trimEnd().length : behind
  const { start, end: ending } = quote.source!
  return [
    {
      start: quote.start + said.index + said[0].search(/\p{L}/u),
      end,
      by: quote.source!.entity,
      source: { start, end: ending },
      of: null,
      claim: clause ? { start: end - clause[1]!.trimEnd().length, end } : null,
      manner: 'denial',
      rule: 'denial.untrue-as-told',
    },
  ]
}

/** “not true | that it closes”; “a hoax that everybody believes” tells no claim. */
const OF_A_CLAUSE = /(?:true|correct|accurate|the\s+case|false)$/iu

/** The phrase of a claim that the rest of the quoted clause calls untrue. */
function claimIn({ report, sentences }: ParsedReport, quote: Quote): Claim | undefined {
  // “Oslo said allegations | that it had a hand in the fire were absurd”: wherever the words are taken to begin.
  const whole = quote.cue && quote.cue.end <= quote.start ? { start: quote.cue.end, end: quote.end } : quote
  for (const sentence of sentences.filter((one) => overlap(one, quote) > 0)) {
    for (const noun of tokensWithin(sentence, whole).filter((token) => isClaim(token))) {
      const [named, clause] = [nounPhraseSpan(sentence, noun), clauseOf(sentence, noun)]
      if (
        !isCalledUntrue(sentence, noun, quote) &&
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
