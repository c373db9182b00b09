import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childBy,
  children,
  childrenBy,
  dominates,
  headOf,
  pathToRoot,
  preposition,
  relation,
  root,
} from '../../language/en/tree.js'

/** Whether what a sentence tells is only asked, imagined, supposed or made up. */
export function isUnreal(sentence: Sentence, word: Token): boolean {
  return isAsked(sentence, word) || isImagined(sentence, word) || isSupposed(sentence, word) || isMadeUp(sentence)
}

/**
 * “Has Finland sold drones?”, “Is it true that Kenya expelled two envoys?”; “Why did Kenya expel them?” takes it that
 * it did.
 */
function isAsked(sentence: Sentence, word: Token): boolean {
  const { tokens } = sentence
  const isMark = (one: Token) => /^(?:["“”]|``|'')$/u.test(one.form)
  const end = tokens.findIndex((one) => one.index > word.index && (one.form === '?' || isMark(one)))
  if (tokens[end]?.form !== '?') return false
  const from = tokens.findLastIndex((one) => one.index < word.index && isMark(one)) + 1
  return (
    !tokens.slice(from, word.index).some((one) => WHAT_ELSE.test(one.form) && /^W/u.test(one.xpos)) &&
    !tokens.slice(word.index, end).some((one) => asksAnew(sentence, one))
  )
}

/** Questions that ask for more of what is taken as known. “What if …” does not. */
const WHAT_ELSE = /^(?:why|how|when|where|who|whom|whose|what|which)$/iu

/** “Peru attacked Chile, but | will it last?”: only what comes behind is asked. */
function asksAnew({ tokens }: Sentence, joint: Token): boolean {
  const next = tokens[joint.index + 1]
  return (
    (joint.upos === 'CCONJ' || /^[,;:]$/u.test(joint.form)) &&
    next !== undefined &&
    (next.upos === 'AUX' ||
      WHAT_ELSE.test(next.form) ||
      /^(?:will|would|can|could|did|does|do|is|are|was|were|has|have)$/iu.test(next.form))
  )
}

/** “Imagine that Russia seizes an island”, “Suppose Chad signed”: asked of the reader, by a verb without a subject. */
function isImagined(sentence: Sentence, word: Token): boolean {
  return pathToRoot(sentence, word)
    .slice(1)
    .some(
      (one) =>
        (IMAGINING.test(one.lemma) && /^VBP?$/u.test(one.xpos) && !childBy(sentence, one, 'nsubj', 'mark', 'aux')) ||
        (DREAMING.test(one.lemma) && one.upos === 'VERB' && hangsBeneath(sentence, one, word)),
    )
}

const IMAGINING = /^(?:imagine|suppose|picture|assume|pretend|consider|say)$/iu
/** “dreams of a day when”, “fantasised that”: by whomever. */
const DREAMING = /^(?:imagine|fantasi[sz]e|dream|pretend|envisage|envision|hallucinate)$/u

function hangsBeneath(sentence: Sentence, verb: Token, word: Token): boolean {
  return childrenBy(sentence, verb, 'ccomp', 'xcomp', 'advcl').some((one) => dominates(sentence, one, word))
}

/** “Had Libya signed the pact, Tunisia would have sent troops”: the auxiliary before the subject is an “if”. */
function isSupposed(sentence: Sentence, word: Token): boolean {
  const first = sentence.tokens.find((one) => one.upos !== 'PUNCT')
  if (!first || !/^(?:had|were|should)$/iu.test(first.form)) return false
  const comma = sentence.tokens.findIndex((one) => one.form === ',')
  const isThen = sentence.tokens.slice(comma + 1).some((one) => /^(?:would|could|might|['’]d)$/iu.test(one.form))
  return comma > 0 && word.index < comma && isThen
}

/** “In the novel, Britain invades …”, “The film imagines …”: a story that somebody made up. */
function isMadeUp(sentence: Sentence): boolean {
  const told = sentence.tokens.filter((one) => one.upos === 'NOUN' && FICTION.has(one.lemma))
  return told.some(
    (one) =>
      (preposition(sentence, one) === 'in' && isSetOff(sentence, one)) ||
      (relation(one) === 'nsubj' && SHOWING.test(headOf(sentence, one)?.lemma ?? '')),
  )
}

const FICTION: ReadonlySet<string> = new Set([
  'novel',
  'thriller',
  'film',
  'movie',
  'drama',
  'play',
  'comic',
  'miniseries',
  'sitcom',
  'videogame',
  'game',
  'screenplay',
  'fiction',
  'scenario',
  'simulation',
  'wargame',
  'dream',
  'nightmare',
  'satire',
  'musical',
  'opera',
])
const SHOWING =
  /^(?:imagine|depict|portray|show|follow|tell|dramati[sz]e|feature|envisage|envision|describe|open|end|begin|simulate)$/u

/** Before the clause that it sets the stage for: “In the novel, …”. */
function isSetOff(sentence: Sentence, noun: Token): boolean {
  const from = children(sentence, noun).find((one) => one.form.toLowerCase() === 'in')
  return (
    from !== undefined &&
    (from.index === 0 || sentence.tokens[from.index - 1]!.upos === 'PUNCT') &&
    noun.index < root(sentence).index
  )
}
