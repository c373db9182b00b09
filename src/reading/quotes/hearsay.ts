import { CHARGE_ADVERBS, HEARSAY_ADVERBS, HEARSAY_NOUNS, HEARSAY_PARTICIPLES } from '../../language/en/hearsay-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  auxiliaries,
  childBy,
  childrenBy,
  headOf,
  isRelativePronoun,
  relation,
  spanOfTokens,
  subtree,
} from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { nounContent } from './nominal-cues.js'
import { contentSpans } from './phrases.js'

/** A clause that the report has from somebody unnamed. */
interface Hearsay {
  /** “reportedly”, “is said to”, “reports” */
  readonly cue: Span
  /** Its verb, which may itself be a cue: “Lavrov reportedly | told | his counterpart that …”. */
  readonly verb: Token
  readonly content: readonly Token[]
}

/**
 * Adds what is told by nobody named: “Iran has reportedly bought 24 fighters”. Where the clause tells that somebody
 * spoke, the words stay his, and are marked as passed on by somebody unnamed: “Lavrov is said to have warned that …”.
 */
export function withHearsay(paragraph: Paragraph, attributions: readonly Attribution[]): readonly Attribution[] {
  const told = paragraph.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => !stretchAt(paragraph, token))
      .flatMap((token) => hearsayAt(sentence, token) ?? []),
  )
  if (told.length === 0) return attributions
  const passedOn = (one: Attribution) => told.find(({ verb }) => isSpeechBy(one, verb))
  const marked = attributions.map((one) => {
    const hearsay = passedOn(one)
    return hearsay ? { ...one, hearsay: hearsay.cue } : one
  })
  const own = told.filter(
    ({ cue, verb }) =>
      !attributions.some((one) => isSpeechBy(one, verb) || one.content.some((span) => contains(span, cue))),
  )
  return [
    ...marked,
    ...own.map(({ cue, content }) => ({
      cue,
      source: null,
      content: contentSpans(content),
      stance: 'asserts' as const,
      rule: 'quote.hearsay',
      hearsay: cue,
    })),
  ]
}

/** “Turkey reportedly agreed to sell 40 drones”: the agreement is a deed, and the whole of it is what was told. */
function isSpeechBy({ cue, rule }: Attribution, verb: Token): boolean {
  return cue !== null && overlap(cue, verb) > 0 && !/-infinitive$/u.test(rule)
}

function hearsayAt(sentence: Sentence, token: Token): Hearsay | undefined {
  if (HEARSAY_ADVERBS.test(token.form) || CHARGE_ADVERBS.test(token.form)) return byAdverb(sentence, token)
  if (token.xpos === 'VBN' && HEARSAY_PARTICIPLES.has(token.lemma)) return byParticiple(sentence, token)
  return token.upos === 'NOUN' && HEARSAY_NOUNS.has(token.lemma) ? byNoun(sentence, token) : undefined
}

function byAdverb(sentence: Sentence, adverb: Token): Hearsay | undefined {
  const verb = headOf(sentence, adverb)
  if (
    !verb ||
    relation(adverb) !== 'advmod' ||
    !isTold(sentence, verb) ||
    (CHARGE_ADVERBS.test(adverb.form) && !MAIN.test(relation(verb)))
  )
    return undefined
  return { cue: spanOfTokens([adverb]), verb, content: clauseOf(sentence, verb) }
}

/** “is believed to have built”; “are believed by Kyiv to …” has its source. */
function byParticiple(sentence: Sentence, participle: Token): Hearsay | undefined {
  const to = sentence.tokens[participle.index + 1]
  const be = childBy(sentence, participle, 'aux:pass')
  if (
    to?.lemma !== 'to' ||
    sentence.tokens[to.index + 1]?.xpos !== 'VB' ||
    !be ||
    agents(sentence, participle).length > 0 ||
    !isTold(sentence, participle)
  )
    return undefined
  const first = auxiliaries(sentence, participle).find((aux) => aux.index < participle.index) ?? be
  // “was thought to be extinct”: a belief given up
  if (participle.lemma === 'think' && first.xpos === 'VBD') return undefined
  const infinitive =
    childrenBy(sentence, participle, 'xcomp').find((child) => child.index > to.index) ?? sentence.tokens[to.index + 1]!
  return { cue: spanOfTokens([first, participle, to]), verb: infinitive, content: clauseOf(sentence, participle) }
}

/** “There were rumours that the general had been dismissed” */
function byNoun(sentence: Sentence, noun: Token): Hearsay | undefined {
  const be = headOf(sentence, noun)
  const [there] = be ? childrenBy(sentence, be, 'expl') : []
  const negated = childrenBy(sentence, noun, 'det').some((word) => word.lemma === 'no')
  const content = there?.lemma === 'there' && !negated ? nounContent(sentence, noun) : undefined
  return content && /^that$/iu.test(content[0]!.form) ? { cue: spanOfTokens([noun]), verb: noun, content } : undefined
}

const MAIN = /^(?:root|conj|parataxis|ccomp)$/u

/**
 * A clause with a verb that tells: not “the reportedly missing ship”, “with the mayor reportedly weighing a bid”, “the
 * papers he reportedly lost”.
 */
function isTold(sentence: Sentence, verb: Token): boolean {
  const finite =
    /^VB[DZP]$/u.test(verb.xpos) ||
    auxiliaries(sentence, verb).length > 0 ||
    childBy(sentence, verb, 'aux:pass') !== undefined
  if (relation(verb) === 'acl') return finite && childrenBy(sentence, verb, 'nsubj').some(isRelativePronoun)
  return finite
    ? MAIN.test(relation(verb)) || (relation(verb) === 'advcl' && childrenBy(sentence, verb, 'nsubj').length > 0)
    : relation(verb) === 'root' && childrenBy(sentence, verb, 'nsubj').length > 0
}

/** The clause of the verb, without the word that links it and without a second clause that has a verb of its own. */
function clauseOf(sentence: Sentence, verb: Token): readonly Token[] {
  const words = subtree(sentence, verb, (child) => child.head !== verb.index || !isApart(sentence, verb, child))
  const first = words.findIndex(
    (token) =>
      !(
        (token.head === verb.index && (['cc', 'mark'].includes(relation(token)) || isRelativePronoun(token))) ||
        token.upos === 'PUNCT' ||
        HEARSAY_ADVERBS.test(token.form)
      ),
  )
  const run = words.slice(Math.max(0, first))
  const broken = run.findIndex(
    (token, at) => at > 0 && token.index !== run[at - 1]!.index + 1 && token.index > verb.index,
  )
  const whole = broken > 0 ? run.slice(0, broken) : run
  return whole.length > 0 ? sentence.tokens.slice(whole[0]!.index, whole.at(-1)!.index + 1) : []
}

function isApart(sentence: Sentence, verb: Token, child: Token): boolean {
  if (relation(child) === 'parataxis') return true
  const finite = /^VB[DZP]$/u.test(child.xpos) || auxiliaries(sentence, child).length > 0
  if (relation(child) === 'conj' || relation(child) === 'advcl') return finite && child.index > verb.index
  return false
}
