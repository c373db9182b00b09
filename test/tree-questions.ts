import * as tree from '../src/language/en/tree.js'
import type { Sentence, Token } from '../src/language/en/sentence.js'
import type { Span } from '../src/language/span.js'

/*
 * Questions to a tree as the cases put them, `subject of met`: a name, “of”, a word of the sentence, and sometimes
 * after “with”, “over”, “by” or “at” what more is asked about. Words are the first of their form in the sentence.
 */

const QUESTION = /^(?<name>.+?) of (?<word>\S+)(?: (?:with|over|by|at) (?<more>.+))?$/u

type Answer = Token | readonly Token[] | Span | string | boolean | undefined
type Ask = (sentence: Sentence, word: Token, more: string) => Answer

const ASKS: Readonly<Record<string, Ask>> = {
  children: tree.children,
  relation: (_, word) => tree.relation(word),
  'children by': (sentence, word, more) => tree.childrenBy(sentence, word, ...more.split(' ')),
  'first child': (sentence, word, more) => tree.childBy(sentence, word, ...more.split(' ')),
  features: (_, word) => word.feats,
  head: tree.headOf,
  root: (sentence) => tree.root(sentence),
  'path to root': tree.pathToRoot,
  dominance: (sentence, word, more) => tree.dominates(sentence, word, findWord(sentence, more)),
  subtree: (sentence, word) => tree.subtree(sentence, word),
  'span of tokens': (sentence, word, more) => tree.spanOfTokens([word, findWord(sentence, more)]),
  'noun phrase': (sentence, word) => tree.nounPhrase(sentence, word),
  'noun phrase span': tree.nounPhraseSpan,
  conjuncts: tree.conjuncts,
  appositions: tree.appositions,
  subject: tree.subjects,
  'own subject': tree.ownSubjects,
  'relative pronoun': (_, word) => tree.isRelativePronoun(word),
  antecedent: tree.antecedent,
  passive: tree.isPassive,
  object: tree.objects,
  'indirect object': tree.indirectObjects,
  agent: tree.agents,
  actor: tree.actors,
  preposition: tree.preposition,
  oblique: (sentence, word, more) => tree.obliques(sentence, word, ...words(more)),
  modifier: (sentence, word, more) => tree.nominalModifiers(sentence, word, ...words(more)),
  possessor: tree.possessor,
  complement: tree.complements,
  auxiliary: tree.auxiliaries,
  modal: tree.modal,
  negated: tree.isNegated,
  particle: tree.particle,
  'token at start': (sentence, word) => tree.tokenAt(sentence, word.start),
  'tokens within noun phrase': (sentence, word) => tree.tokensWithin(sentence, tree.nounPhraseSpan(sentence, word)),
  'head within noun phrase': (sentence, word) => tree.headWithin(sentence, tree.nounPhraseSpan(sentence, word)),
}

/** The names of all questions, so that a test can tell which no case asks. */
export const QUESTION_NAMES: readonly string[] = Object.keys(ASKS)

/** The name of a question: “subject” in “subject of met”. */
export function questionName(question: string): string {
  return QUESTION.exec(question)?.groups?.['name'] ?? question
}

/** Puts a question to a tree and words the answer: forms with commas, the text of a stretch, yes or no, “nothing”. */
export function askTree(text: string, sentence: Sentence, question: string): string {
  const { name, word, more } = QUESTION.exec(question)?.groups ?? {}
  const ask = ASKS[name ?? '']
  if (!ask || word === undefined)
    throw new Error(`‹${question}› is no question to a tree; known are ${QUESTION_NAMES.join(', ')}`)
  return wordAnswer(text, ask(sentence, findWord(sentence, word), more ?? ''))
}

function wordAnswer(text: string, answer: Answer): string {
  if (answer === undefined || answer === '') return 'nothing'
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (typeof answer === 'string') return answer
  if (isTokens(answer)) return answer.map((token) => token.form).join(', ') || 'nothing'
  return 'form' in answer ? answer.form : text.slice(answer.start, answer.end)
}

function isTokens(answer: Token | readonly Token[] | Span): answer is readonly Token[] {
  return Array.isArray(answer)
}

function findWord(sentence: Sentence, form: string): Token {
  const found = sentence.tokens.find((token) => token.form === form)
  if (!found)
    throw new Error(`‹${form}› is no word of the sentence ‹${sentence.tokens.map((token) => token.form).join(' ')}›`)
  return found
}

function words(more: string): readonly string[] {
  return more === '' ? [] : more.split(' ')
}
