import { DOCUMENT_NOUNS, REPORTING_NOUNS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, relation, root, spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import type { Paragraph } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { LIGHT_VERBS, phraseAtStart, sourceOf } from './phrases.js'
import { wordsBefore } from './speech-frames.js'

/** “Kenyan analyst Amina Otieno: “…””: so long may the name before the colon be, in tokens. */
const LONGEST_NAME = 12

/**
 * Who speaks the words in marks that a colon opens where no verb of saying does: a name alone (`Otieno: “…”`), or whoever the sentence is about
 * (`Lund gave the port a compliment: “…”`).
 */
export function announcerOf(text: string, paragraph: Paragraph, stretch: MarkedStretch): Span | null {
  const placed = wordsBefore(text, paragraph, stretch)
  const last = placed.at(-1)
  if (!last || !/^\s*:\s*$/u.test(text.slice(last.token.end, stretch.outer.start))) return null
  const words = placed.map(({ token }) => token)
  const named = phraseAtStart(words)
  if (named.length === words.length) return words.length <= LONGEST_NAME && words.some((token) => token.upos === 'PROPN') && !words.every(isOfTitle) ? spanOfTokens(words) : null
  const main = root(last.sentence)
  const issues = issuesWords(last.sentence, main)
  const subject = words.includes(main) ? childrenBy(last.sentence, main, 'nsubj').find((token) => words.includes(token) && (issues || speaks(token))) : undefined
  return subject ? sourceOf(last.sentence, main, 'active') : attributedTo(words)
}

/** `The firm issued the following statement: “…”`: whoever issues words may be anybody. */
function issuesWords(sentence: Sentence, verb: Token): boolean {
  return LIGHT_VERBS.test(verb.lemma) && childrenBy(sentence, verb, 'obj').some((noun) => DOCUMENT_NOUNS.has(noun.lemma) || REPORTING_NOUNS.has(noun.lemma))
}

/** `The following is attributable to Spokesperson Ola Berg: “…”` */
function attributedTo(words: readonly Token[]): Span | null {
  const at = words.findIndex((token, index) => /^attribut(?:able|ed)$/iu.test(token.form) && words[index + 1]?.form === 'to')
  const named = at < 0 ? [] : phraseAtStart(words.slice(at + 2))
  return named.length > 0 ? spanOfTokens(named) : null
}

/** Only a person by name or pronoun is taken for a speaker where nothing says that somebody spoke: “the question is this: …” has none. */
function speaks(token: Token): boolean {
  return /^(?:he|she)$/iu.test(token.form) || (token.upos === 'PROPN' && relation(token) === 'nsubj')
}

/** “READ MORE: “…””, “Related: “…””: a label of the page in capitals. */
function isOfTitle(token: Token): boolean {
  return token.upos === 'PUNCT' || (token.form.length > 1 && token.form === token.form.toUpperCase())
}
