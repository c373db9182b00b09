import { OCCASION_NOUNS, ONLINE_PLACES } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childrenBy,
  headOf,
  headWithin,
  nounPhrase,
  preposition,
  spanOfTokens,
  tokensWithin,
} from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { Attribution } from './attribution.js'
import { HEARD_BY_OBJECT, isDay, isWhereSaid, phraseAtStart } from './phrases.js'

/**
 * Adds who was spoken to and where: “told reporters”, “in an interview with Hindustan Times”, “in a letter to the
 * council”, “addressing parliament”.
 */
export function withCircumstances(sentences: readonly Sentence[], attribution: Attribution): Attribution {
  const { cue } = attribution
  const sentence = cue && sentences.find((one) => contains(one, cue))
  const verb = sentence && tokensWithin(sentence, cue).find((token) => token.upos === 'VERB')
  if (!verb) return attribution
  const outside = (span: Span | undefined) =>
    span !== undefined && !attribution.content.some((content) => overlap(content, span) > 0)
  const told = hearerOf(sentence, verb)
  const briefed = told && isOccasion(sentence, told) ? told : undefined
  const occasions = occasionsIn(sentence).filter((one) => outside(one.span))
  const occasion = briefed ?? nearest(occasions, cue)?.span
  const addressee = briefed
    ? undefined
    : [told, addressedIn(sentence, verb), ...occasions.map(({ hearer }) => hearer)].find(outside)
  return { ...attribution, ...(addressee ? { addressee } : {}), ...(occasion && outside(occasion) ? { occasion } : {}) }
}

/** “Speaking on the sidelines of the summit, …”: where words were spoken is nothing that was said. */
export function isMereOccasion(sentences: readonly Sentence[], { cue, content, rule }: Attribution): boolean {
  const sentence = cue && sentences.find((one) => contains(one, cue))
  if (!sentence || !/-about$/u.test(rule)) return false
  return content.every(
    (span) =>
      sentence.tokens.some(
        (token) =>
          token.start > cue.end &&
          contains(span, token) &&
          OCCASION_NOUNS.has(token.lemma) &&
          token === headWithin(sentence, span),
      ) && SPEAKING.test(tokensWithin(sentence, cue).at(-1)?.form ?? ''),
  )
}

const SPEAKING = /^(?:speaking|talking|writing|spoke|spoken|talked)$/iu

/**
 * A phrase that names where words are spoken or written, and to whom where it says so: “in a letter | to the council
 * |”.
 */
interface Occasion {
  readonly span: Span
  readonly hearer?: Span
}

/** “told reporters”, “said to journalists”, “testified before the committee” */
function hearerOf(sentence: Sentence, verb: Token): Span | undefined {
  const object = HEARD_BY_OBJECT.test(verb.lemma) ? childrenBy(sentence, verb, 'iobj', 'obj')[0] : undefined
  const hearer =
    object ??
    childrenBy(sentence, verb, 'obl').find(
      (noun) =>
        /^(?:to|before|in front of)$/u.test(preposition(sentence, noun)) &&
        (preposition(sentence, noun) === 'to' || HEARS.test(noun.lemma)),
    )
  return hearer && spanOfTokens(withName(sentence, withoutModifiers(nounPhrase(sentence, hearer))))
}

/** Bodies and people before whom words are spoken; “before the war” is a time. */
const HEARS =
  /^(?:parliament|committee|council|congress|senate|assembly|court|tribunal|panel|commission|lawmaker|senator|deputy|reporter|journalist|judge|crowd|audience|house|duma|bundestag|knesset|delegate|supporter)$/iu

/** “journalists | after the meeting”: when it was is no part of the hearer. */
function withoutModifiers(phrase: readonly Token[]): readonly Token[] {
  const at = phrase.findIndex((token, index) => index > 0 && TIME_LINK.test(token.form))
  return at > 0 ? phrase.slice(0, at) : phrase
}

/** “the state news agency | WAM”: a name that follows at once, wherever the tree hangs it. */
function withName(sentence: Sentence, phrase: readonly Token[]): readonly Token[] {
  const last = phrase.at(-1)!
  const names = sentence.tokens.slice(last.index + 1)
  const end = names.findIndex((token) => (token.upos !== 'PROPN' && !/^\p{Lu}{2,}$/u.test(token.form)) || isDay(token))
  return last.upos === 'NOUN' ? [...phrase, ...names.slice(0, Math.max(0, end))] : phrase
}

const TIME_LINK = /^(?:in|at|after|before|during|following|on|when|while|ahead|earlier|later)$/iu

function isOccasion(sentence: Sentence, span: Span): boolean {
  const head = headWithin(sentence, span)
  return (
    head !== undefined &&
    OCCASION_NOUNS.has(head.lemma) &&
    head.upos !== 'PROPN' &&
    !/^(?:tv|television|radio)$/u.test(head.lemma)
  )
}

/** “Addressing parliament on Tuesday, the premier said …”, “Speaking to KUNA, the envoy said …” */
function addressedIn(sentence: Sentence, verb: Token): Span | undefined {
  const addressing = sentence.tokens.find(
    (token) =>
      /^(?:addressing|briefing)$/iu.test(token.form) && token.upos === 'VERB' && headOf(sentence, token) === verb,
  )
  const speaking = sentence.tokens.find(
    (token) =>
      /^(?:speaking|talking|writing)$/iu.test(token.form) &&
      token.upos === 'VERB' &&
      (token.index === 0 || sentence.tokens[token.index - 1]!.form === ','),
  )
  const hearer =
    (addressing && childrenBy(sentence, addressing, 'obj')[0]) ??
    (speaking && childrenBy(sentence, speaking, 'obl').find((noun) => preposition(sentence, noun) === 'to'))
  return hearer && !OCCASION_NOUNS.has(hearer.lemma)
    ? spanOfTokens(withoutModifiers(nounPhrase(sentence, hearer)))
    : undefined
}

/** Of several occasions the one nearest to the cue. */
function nearest(occasions: readonly Occasion[], cue: Span): Occasion | undefined {
  const distance = ({ span }: Occasion) => (span.start >= cue.end ? span.start - cue.end : cue.start - span.end)
  return occasions.toSorted((a, b) => distance(a) - distance(b))[0]
}

/**
 * The phrases of a sentence that name a speech, a paper or a meeting where words are spoken: “in a strongly worded
 * statement”, “at a news conference”.
 */
export function occasionsIn(sentence: Sentence): readonly Occasion[] {
  return sentence.tokens
    .filter((token) => token.upos !== 'VERB' && (isWhereSaid(token) || ONLINE_PLACES.test(token.form)))
    .flatMap((noun): readonly Occasion[] => {
      const before = sentence.tokens.slice(Math.max(0, noun.index - LONGEST_PHRASE), noun.index)
      const link = before.findLastIndex((token) => PLACING.test(token.form))
      if (link < 0 || before.slice(link).some((token) => token.upos === 'PUNCT' || /^VB[DPZ]$/u.test(token.xpos)))
        return []
      if (ONLINE_PLACES.test(noun.form) && !(link === before.length - 1 && /^(?:on|via)$/iu.test(before[link]!.form)))
        return []
      const partner = partnerOf(sentence, noun)
      const span = spanOfTokens([before[link]!, noun, ...partner])
      const heard =
        /^to$/iu.test(partner[0]?.form ?? '') && !/^(?:visit|trip|appearance)$/u.test(noun.lemma)
          ? spanOfTokens(partner.slice(1))
          : undefined
      return [{ span, ...(heard ? { hearer: heard } : {}) }]
    })
}

/** “with Hindustan Times”, “to the council”, “on Telegram”, “of the summit”: whom and where the occasion was with. */
function partnerOf(sentence: Sentence, noun: Token): readonly Token[] {
  const link = sentence.tokens[noun.index + 1]
  if (!link || !PARTNER.test(link.form)) return []
  const first = sentence.tokens[noun.index + 2]
  if (link.form === 'on' && first && ONLINE_PLACES.test(first.form)) return [link, first]
  const phrase = phraseAtStart(sentence.tokens.slice(noun.index + 2))
  if (phrase.length === 0 || (link.form === 'on' && !ONLINE_PLACES.test(phrase.at(-1)!.form))) return []
  return [link, ...phrase]
}

const PARTNER = /^(?:with|to|on|of|before)$/u
const PLACING = /^(?:in|at|during|on|via)$/iu
/** “in a strongly worded joint statement” */
const LONGEST_PHRASE = 7
