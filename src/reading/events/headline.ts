import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, childrenBy, conjuncts, preposition, relation } from '../../language/en/tree.js'

/** Headlines have a grammar of their own: no full stop, a comma for “and”, an infinitive for what is to come. */
export function isHeadline(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.upos !== 'PUNCT'
}

/**
 * “President Doe to visit Oman in July”: by its infinitive a headline without a finite verb tells what its names are
 * going to do.
 */
export function doersInHeadline(sentence: Sentence, verb: Token): readonly Token[] {
  if (
    !isHeadline(sentence) ||
    childBy(sentence, verb, 'mark')?.lemma !== 'to' ||
    sentence.tokens.some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos))
  )
    return []
  const root = sentence.tokens.find((one) => relation(one) === 'root')
  return root && isNamed(sentence, root) && root.index < verb.index
    ? [...conjuncts(sentence, root), ...namesAfterComma(sentence, root, verb)]
    : []
}

/** “Chad, Oman to sign a pact”: the tree takes the second for another word for the first. */
function namesAfterComma(sentence: Sentence, first: Token, verb: Token): readonly Token[] {
  return childrenBy(sentence, first, 'appos')
    .filter((one) => one.index < verb.index && isNamed(sentence, one))
    .flatMap((one) => conjuncts(sentence, one))
}

/** “Doe, Roe hold talks”: the name before the comma acts as well; the tree may take it for somebody called upon. */
export function withNameBeforeComma(sentence: Sentence, doers: readonly Token[]): readonly Token[] {
  const [doer] = doers
  if (!doer || !isHeadline(sentence)) return doers
  const first = sentence.tokens.find(
    (one) =>
      one.index < doer.index &&
      isNamed(sentence, one) &&
      ['vocative', 'nsubj', 'dislocated', 'appos', 'parataxis', 'list'].includes(relation(one)),
  )
  return first && !doers.includes(first) && isCommaBetween(sentence, first, doer)
    ? [...conjuncts(sentence, first), ...doers]
    : doers
}

/** Names, their titles and one comma, from the start of the headline to the doer. */
function isCommaBetween(sentence: Sentence, first: Token, doer: Token): boolean {
  // “Kenya: Doe, Roe agree …”: a section’s name leads
  const before = sentence.tokens.slice(
    sentence.tokens.findIndex((one) => one.form === ':' && one.index < first.index) + 1,
    doer.index,
  )
  return (
    before.every((one) => /^(?:PROPN|NOUN|ADJ)$/u.test(one.upos) || one.form === ',') &&
    before.filter((one) => one.form === ',').length === 1 &&
    before.findIndex((one) => one.form === ',') > first.index
  )
}

/** “Doe in Lima for talks with Roe”: a headline without a verb; who is there takes part in what it is for. */
export function whoIsThere(sentence: Sentence, noun: Token): readonly Token[] {
  if (
    !isHeadline(sentence) ||
    preposition(sentence, noun) !== 'for' ||
    sentence.tokens.some((one) => one.upos === 'VERB' || one.upos === 'AUX')
  )
    return []
  const root = sentence.tokens.find((one) => relation(one) === 'root')
  const isAway =
    root &&
    childrenBy(sentence, root, 'nmod', 'obl').some(
      (one) => /^(?:in|at)$/u.test(preposition(sentence, one)) && one.index < noun.index,
    )
  return root && isAway && isNamed(sentence, root) ? conjuncts(sentence, root) : []
}

function isNamed(sentence: Sentence, token: Token): boolean {
  return (
    token.upos === 'PROPN' ||
    (token.upos === 'NOUN' && childrenBy(sentence, token, 'amod', 'compound').some((one) => /^\p{Lu}/u.test(one.form)))
  )
}

/**
 * “Serbia in secret talks over base, paper says”, “Report: Chad bought drones”: told by somebody whom the headline does
 * not name.
 */
export function isHearsayHeadline(sentence: Sentence): boolean {
  if (!isHeadline(sentence)) return false
  const line = sentence.tokens.map((one) => one.form).join(' ')
  return SAID_BEHIND.test(line) || SAID_BEFORE.test(line)
}

const TELLERS =
  '(?:(?:\\p{L}+ )?(?:papers?|newspapers?|magazine|media|reports?|sources?|insiders?|broadcaster|website|agency|leak))'
const SAID_BEHIND = new RegExp(`(?:,|:|[–—-]) ${TELLERS}(?: (?:says?|reports?|claims?))?$`, 'iu')
const SAID_BEFORE = new RegExp(`^${TELLERS} ?:`, 'iu')
