import type { Span } from '../span.js'
import type { Sentence, Token } from './sentence.js'

/*
 * Questions a reading puts to a tree. All take the sentence first and a token of it, and answer in reading order.
 */

/** The tokens governed by each token, made once for each sentence. */
const childrenOfSentence = new WeakMap<Sentence, readonly (readonly Token[])[]>()

/** The words that hang directly on a word. */
export function children(sentence: Sentence, head: Token): readonly Token[] {
  let rows = childrenOfSentence.get(sentence)
  if (!rows) {
    rows = groupByHead(sentence)
    childrenOfSentence.set(sentence, rows)
  }
  return rows[head.index]!
}

function groupByHead(sentence: Sentence): readonly (readonly Token[])[] {
  const rows: Token[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) if (token.head >= 0) rows[token.head]!.push(token)
  return rows
}

/** The relation without its subtype: “nsubj:pass” → “nsubj”. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

/** Children by relation; “nsubj” finds “nsubj:pass” too, “nsubj:pass” only itself. */
export function childrenBy(sentence: Sentence, head: Token, ...relations: readonly string[]): readonly Token[] {
  return children(sentence, head).filter(
    (child) => relations.includes(child.deprel) || relations.includes(relation(child)),
  )
}

/** The first child of one of these relations. */
export function childBy(sentence: Sentence, head: Token, ...relations: readonly string[]): Token | undefined {
  return childrenBy(sentence, head, ...relations)[0]
}

/** The governing word; undefined at the root. */
export function headOf(sentence: Sentence, token: Token): Token | undefined {
  return token.head < 0 ? undefined : sentence.tokens[token.head]
}

/** The word on which the whole sentence hangs. */
export function root(sentence: Sentence): Token {
  return sentence.tokens.find((token) => token.head < 0) ?? sentence.tokens[0]!
}

/** The word itself and all that governs it, up to the root. */
export function pathToRoot(sentence: Sentence, token: Token): readonly Token[] {
  const path: Token[] = []
  for (let at: Token | undefined = token; at && !path.includes(at); at = headOf(sentence, at)) path.push(at)
  return path
}

/** Whether `lower` is `upper` or hangs somewhere beneath it. */
export function dominates(sentence: Sentence, upper: Token, lower: Token): boolean {
  return pathToRoot(sentence, lower).includes(upper)
}

/** A word with everything beneath it, in reading order; `keep` may refuse a branch. */
export function subtree(
  sentence: Sentence,
  top: Token,
  keep: (child: Token) => boolean = () => true,
): readonly Token[] {
  const found: Token[] = []
  const waiting = [top]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    found.push(at)
    waiting.push(...children(sentence, at).filter(keep))
  }
  return found.sort((a, b) => a.index - b.index)
}

/** The stretch of text from the first to the last of these words. */
export function spanOfTokens(tokens: readonly Token[]): Span {
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) }
}

function withoutOuterMarks(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  let to = tokens.length
  while (from < to - 1 && tokens[from]!.upos === 'PUNCT') from++
  while (to - 1 > from && tokens[to - 1]!.upos === 'PUNCT') to--
  return tokens.slice(from, to)
}

/**
 * Relations that stay inside a noun phrase; a relative clause, an apposition or a second conjunct are not named with
 * it.
 */
const WITHIN_NOUN_PHRASE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'flat',
  'nmod',
  'case',
  'fixed',
  'advmod',
  'goeswith',
  'punct',
  'det:predet',
  'cc:preconj',
])

/**
 * The words of a noun phrase: “a new long-range air defence system of Russia” for “system”; its preposition is left
 * out.
 */
export function nounPhrase(sentence: Sentence, head: Token): readonly Token[] {
  const inside = subtree(sentence, head, (child) => {
    if (child.head === head.index && relation(child) === 'case' && child.index < head.index) return false
    return (
      WITHIN_NOUN_PHRASE.has(relation(child)) ||
      WITHIN_NOUN_PHRASE.has(child.deprel) ||
      isAdjectiveConjunct(sentence, child)
    )
  })
  return withoutOuterMarks(inside)
}

/** “military and technical cooperation”: the second adjective stays inside the phrase. */
function isAdjectiveConjunct(sentence: Sentence, child: Token): boolean {
  const parent = headOf(sentence, child)
  if (relation(child) === 'cc') return parent !== undefined && isAdjectiveConjunct(sentence, parent)
  return relation(child) === 'conj' && parent !== undefined && ['amod', 'compound', 'nmod'].includes(relation(parent))
}

/** The span of a noun phrase. */
export function nounPhraseSpan(sentence: Sentence, head: Token): Span {
  return spanOfTokens(nounPhrase(sentence, head))
}

/** A word and those joined to it: “Modi, Putin and Xi” → three heads. */
export function conjuncts(sentence: Sentence, first: Token): readonly Token[] {
  return [
    first,
    ...childrenBy(sentence, first, 'conj')
      .filter((second) => !isLeftOut(sentence, second))
      .flatMap((second) => conjuncts(sentence, second)),
    ...bearersJoined(sentence, first),
  ]
}

/** “Togo and, unlike Ghana, Benin”: who is named only to be left out is not joined. */
function isLeftOut(sentence: Sentence, second: Token): boolean {
  return childrenBy(sentence, second, 'case').some((one) => /^(?:unlike|except|excluding|without)$/iu.test(one.form))
}

/**
 * “President Doe and Foreign Minister Ann Roe”, where the tree takes Roe for a further part of Doe’s name: a title of
 * her own tells her apart.
 */
function bearersJoined(sentence: Sentence, first: Token): readonly Token[] {
  return childrenBy(sentence, first, 'flat').filter((part) => {
    if (part.index < first.index + 3) return false
    const own = subtree(sentence, part).filter((one) => one.index < part.index)
    return (
      own.some((one) => one.deprel === 'nmod:desc') &&
      sentence.tokens.slice(first.index + 1, part.index).some((one) => one.form === 'and')
    )
  })
}

/** “Lavrov, Russia’s foreign minister”: what stands beside a noun as its other name. */
export function appositions(sentence: Sentence, head: Token): readonly Token[] {
  return childrenBy(sentence, head, 'appos')
}

const CLAUSE_RELATIONS = new Set(['xcomp', 'conj', 'advcl'])

/**
 * Who does the verb, or what it says of whom; passive subjects too. Where the clause has none of its own it is taken
 * from the governing one: “India agreed to buy …”, “Putin arrived and met …”, “Modi, addressing the meeting, …”. “asked
 * Iran to stop”: the object.
 */
export function subjects(sentence: Sentence, verb: Token): readonly Token[] {
  const seen = new Set<Token>()
  for (let at: Token | undefined = verb; at && !seen.has(at); at = governingClause(sentence, at)) {
    const own = ownSubjects(sentence, at)
    if (own.length > 0) return own
    seen.add(at)
    const controller = relation(at) === 'xcomp' ? controllingObject(sentence, at) : undefined
    if (controller) return conjuncts(sentence, controller)
  }
  return antecedentSubject(sentence, verb)
}

/** The subjects that hang on the verb itself, each conjunct apart; a relative pronoun gives way to its antecedent. */
export function ownSubjects(sentence: Sentence, verb: Token): readonly Token[] {
  return childrenBy(sentence, verb, 'nsubj', 'csubj')
    .flatMap((subject) => conjuncts(sentence, subject))
    .map((subject) =>
      isRelativePronoun(subject)
        ? (bearerBefore(sentence, subject, antecedent(sentence, verb)) ?? antecedent(sentence, verb) ?? subject)
        : subject,
    )
}

/**
 * “at the invitation of King Doe, who hosted him”: “who” is the name right before, not the noun that the tree hangs the
 * clause on.
 */
function bearerBefore(sentence: Sentence, pronoun: Token, noun: Token | undefined): Token | undefined {
  if (!/^who$/iu.test(pronoun.form) || noun?.upos !== 'NOUN') return undefined
  const before = sentence.tokens[pronoun.index - 1]
  let name = before?.form === ',' ? sentence.tokens[pronoun.index - 2] : before
  while (name && relation(name) === 'flat' && name.head < name.index) name = headOf(sentence, name)
  return name?.upos === 'PROPN' && name.head === noun.index && relation(name) === 'nmod' ? name : undefined
}

function governingClause(sentence: Sentence, verb: Token): Token | undefined {
  return CLAUSE_RELATIONS.has(relation(verb)) &&
    !childBy(sentence, verb, 'mark')?.lemma.match(/^(?:if|because|that|whether)$/u)
    ? headOf(sentence, verb)
    : undefined
}

function controllingObject(sentence: Sentence, complement: Token): Token | undefined {
  const governor = headOf(sentence, complement)
  return governor && childrenBy(sentence, governor, 'obj', 'iobj').find((object) => object.index < complement.index)
}

/** “troops deployed in …”, “a plane carrying …”: the noun that a participle describes is its subject. */
function antecedentSubject(sentence: Sentence, verb: Token): readonly Token[] {
  const noun = relation(verb) === 'acl' && /^VB[GN]$/u.test(verb.xpos) ? headOf(sentence, verb) : undefined
  return noun ? [noun] : []
}

const RELATIVE_PRONOUN = /^(?:who|whom|which|that|whose)$/u

/** “who” in “the envoy who left”; not the “that” of “said that”. */
export function isRelativePronoun(token: Token): boolean {
  return /^W(?:P|DT)\$?$/u.test(token.xpos) && RELATIVE_PRONOUN.test(token.form.toLowerCase())
}

/** The noun that a relative clause (“which Moscow denies”) or a participle describes. */
export function antecedent(sentence: Sentence, verb: Token): Token | undefined {
  for (const token of pathToRoot(sentence, verb)) {
    // “It was Chad that expelled him”
    if (token.deprel === 'acl:relcl' || token.deprel === 'acl' || token.deprel === 'advcl:relcl')
      return headOf(sentence, token)
    if (!['conj', 'xcomp', 'ccomp'].includes(relation(token))) return undefined
  }
  return undefined
}

/** Whether the verb is in the passive: “was signed”, “weapons supplied by Russia”. */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (childrenBy(sentence, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0) return true
  return verb.xpos === 'VBN' && relation(verb) === 'acl' && childrenBy(sentence, verb, 'aux', 'nsubj').length === 0
}

/** What the verb is done to: objects, and the subject of a passive; each conjunct apart. */
export function objects(sentence: Sentence, verb: Token): readonly Token[] {
  if (isPassive(sentence, verb)) return subjects(sentence, verb)
  return childrenBy(sentence, verb, 'obj').flatMap((object) => conjuncts(sentence, object))
}

/** The receiver named without a preposition: “told reporters”, “gave India the missiles”. */
export function indirectObjects(sentence: Sentence, verb: Token): readonly Token[] {
  return childrenBy(sentence, verb, 'iobj').flatMap((object) => conjuncts(sentence, object))
}

/** Who does a passive verb: “signed by the two ministers”. */
export function agents(sentence: Sentence, verb: Token): readonly Token[] {
  const named = childrenBy(sentence, verb, 'obl:agent')
  const found = named.length > 0 ? named : isPassive(sentence, verb) ? obliques(sentence, verb, 'by') : []
  return found.flatMap((agent) => conjuncts(sentence, agent))
}

/** Who acts, be the verb active or passive: its subject or its agent. */
export function actors(sentence: Sentence, verb: Token): readonly Token[] {
  return isPassive(sentence, verb) ? agents(sentence, verb) : subjects(sentence, verb)
}

/** The prepositions of a noun, lower case and joined: “in”, “according to”. Empty where there is none. */
export function preposition(sentence: Sentence, noun: Token): string {
  return childrenBy(sentence, noun, 'case')
    .filter((child) => child.xpos !== 'POS' && child.index < noun.index)
    .flatMap((child) => [child, ...childrenBy(sentence, child, 'fixed')])
    .map((child) => child.form.toLowerCase())
    .join(' ')
}

/** Nouns on a verb by their preposition: obliques(s, met, 'with') → “counterpart”. Without prepositions: all. */
export function obliques(sentence: Sentence, verb: Token, ...prepositions: readonly string[]): readonly Token[] {
  return childrenBy(sentence, verb, 'obl').filter(
    (noun) => prepositions.length === 0 || prepositions.includes(preposition(sentence, noun)),
  )
}

/** Nouns on a noun by their preposition: “talks with Iran”, “import of arms”. */
export function nominalModifiers(
  sentence: Sentence,
  noun: Token,
  ...prepositions: readonly string[]
): readonly Token[] {
  return childrenBy(sentence, noun, 'nmod').filter(
    (child) =>
      child.deprel !== 'nmod:poss' &&
      (prepositions.length === 0 || prepositions.includes(preposition(sentence, child))),
  )
}

/** Whose it is: “Russia’s defence minister”, “his visit”. */
export function possessor(sentence: Sentence, noun: Token): Token | undefined {
  return childBy(sentence, noun, 'nmod:poss')
}

/** The clause a verb governs: “said that talks had begun”, “plans to visit”. */
export function complements(sentence: Sentence, verb: Token): readonly Token[] {
  return childrenBy(sentence, verb, 'ccomp', 'xcomp')
}

/** The auxiliaries of a verb, “has been” in “has been signed”, “may” in “may visit”; those of a copula clause too. */
export function auxiliaries(sentence: Sentence, verb: Token): readonly Token[] {
  return childrenBy(sentence, verb, 'aux', 'cop')
}

const MODAL_LEMMAS = new Set([
  'may',
  'might',
  'can',
  'could',
  'will',
  'would',
  'shall',
  'should',
  'must',
  'ought',
  'need',
])

/** The auxiliary that takes the clause out of plain fact: will, would, may, could, should. */
export function modal(sentence: Sentence, verb: Token): Token | undefined {
  return auxiliaries(sentence, verb).find((aux) => aux.xpos === 'MD' || MODAL_LEMMAS.has(aux.lemma))
}

const NEGATIONS = /^(?:not|n['’]t|never|no|neither|nor)$/iu

/** Whether the word itself is negated: “did not meet”, “never signed”, “no talks”, “without talks”. */
export function isNegated(sentence: Sentence, token: Token): boolean {
  return children(sentence, token).some(
    (child) =>
      (NEGATIONS.test(child.form) && ['advmod', 'det', 'cc'].includes(relation(child))) ||
      (child.form.toLowerCase() === 'without' && ['case', 'mark'].includes(relation(child))),
  )
}

/** The particle of a verb: “called off”, “broke out”. */
export function particle(sentence: Sentence, verb: Token): Token | undefined {
  return childBy(sentence, verb, 'compound:prt')
}

/** The token that covers, or first begins after, a place in the text. */
export function tokenAt(sentence: Sentence, offset: number): Token | undefined {
  let low = 0
  let high = sentence.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentence.tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return sentence.tokens[low]
}

/** The tokens that lie in a stretch of text. */
export function tokensWithin(sentence: Sentence, span: Span): readonly Token[] {
  return sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end)
}

/** The one of these words that governs the others: the head of a name or a phrase given by its stretch. */
export function headWithin(sentence: Sentence, span: Span): Token | undefined {
  const inside = tokensWithin(sentence, span)
  return (
    inside.find((token) => token.upos !== 'PUNCT' && !inside.some((other) => other.index === token.head)) ?? inside[0]
  )
}
