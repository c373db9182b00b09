import { DOCUMENT_NOUNS, REPORTING_NOUNS } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, nounPhrase, possessor, relation, root, spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import type { Paragraph } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { LIGHT_VERBS, phraseAtStart, sourceOf } from './phrases.js'
import { wordsBefore } from './speech-frames.js'

/** “Kenyan analyst Amina Otieno: “…””: so long may the name before the colon be, in tokens. */
const LONGEST_NAME = 12

/**
 * Who speaks the words in marks that a colon opens where no verb of saying does: a name alone (`Otieno: “…”`), or
 * whoever the sentence is about (`Lund gave the port a compliment: “…”`).
 */
export function announcerOf(text: string, paragraph: Paragraph, stretch: MarkedStretch): Span | null {
  const placed = wordsBefore(text, paragraph, stretch)
  const last = placed.at(-1)
  if (!last || !/^\s*:\s*$/u.test(text.slice(last.token.end, stretch.outer.start))) return null
  const words = withoutPostMarks(placed.map(({ token }) => token))
  const owner = ownerOfReply(last.sentence, words)
  if (owner) return owner
  const sender = fromWhom(words)
  if (sender) return sender
  if (words.length === 1 && /^@\w/u.test(words[0]!.form)) return spanOfTokens(words)
  const named = phraseAtStart(words)
  if (named.length === words.length)
    return words.length <= LONGEST_NAME && words.some((token) => token.upos === 'PROPN') && !words.every(isOfTitle)
      ? spanOfTokens(words)
      : null
  const main = root(last.sentence)
  const issues = issuesWords(last.sentence, main)
  const subject = words.includes(main)
    ? childrenBy(last.sentence, main, 'nsubj').find((token) => words.includes(token) && (issues || speaks(token)))
    : undefined
  return subject ? sourceOf(last.sentence, main, 'active') : attributedTo(words)
}

/**
 * “And from President Roth: “…””, “From the office of Minister Lund: “…””: a round of reactions names each speaker so.
 */
function fromWhom(words: readonly Token[]): Span | null {
  const from = words.findIndex((token) => token.form.toLowerCase() === 'from')
  if (
    from < 0 ||
    from > LONGEST_LEAD ||
    words.slice(0, from).some((token) => !/^(?:CCONJ|ADV|PUNCT|INTJ|PRON|DET)$/u.test(token.upos))
  )
    return null
  const office = words.slice(from + 1).findIndex((token) => OFFICE_OF.test(token.form))
  const rest = words.slice(
    from + 1 + (office >= 0 && office <= 1 && words[from + 2 + office]?.form === 'of' ? office + 2 : 0),
  )
  const named = phraseAtStart(rest)
  return named.length === rest.length && named.some((token) => token.upos === 'PROPN') ? spanOfTokens(named) : null
}

const LONGEST_LEAD = 2
const OFFICE_OF = /^(?:office|desk|spokes\p{L}+|account)$/iu

/** “3/4 RT @GeoMFA: “…””: the count of a thread and the sign of a repost are nobody’s name. */
function withoutPostMarks(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex((token) => !/^(?:\d+\/\d*|\/|\d+|RT|via|MT)$/u.test(token.form))
  return first > 0 && words.slice(0, first).some((token) => /^(?:RT|MT)$/u.test(token.form))
    ? words.slice(first)
    : words
}

/** Whether the words in marks are somebody’s reply, whatever capitals they have: `Oduya’s reply: “Ask Petrov.”`. */
export function isReply(text: string, paragraph: Paragraph, stretch: MarkedStretch): boolean {
  const placed = wordsBefore(text, paragraph, stretch)
  const last = placed.at(-1)
  return (
    last !== undefined &&
    /^\s*:\s*$/u.test(text.slice(last.token.end, stretch.outer.start)) &&
    ownerOfReply(
      last.sentence,
      placed.map(({ token }) => token),
    ) !== null
  )
}

/** `Oduya’s curt reply: “…”`, `Her answer was: “…”` */
function ownerOfReply(sentence: Sentence, words: readonly Token[]): Span | null {
  const reply = words.filter((token) => token.upos !== 'AUX' && token.upos !== 'ADV').at(-1)
  const owner = reply && REPLIES.test(reply.lemma) ? possessor(sentence, reply) : undefined
  return owner ? spanOfTokens(nounPhrase(sentence, owner).filter((token) => token.upos !== 'PART')) : null
}

const REPLIES = /^(?:reply|response|answer|retort|riposte|verdict|comment|message|advice|warning|reaction)$/u

/** `The Premier sent a message to the fleet. ¶ “…”`: who sends or issues the words that the next paragraph gives. */
export function senderOf(paragraph: Paragraph): Span | null {
  const last = paragraph.sentences.at(-1)
  if (!last) return null
  const main = root(last)
  const sends =
    GREETS.test(main.lemma) ||
    (LIGHT_VERBS.test(main.lemma) && childrenBy(last, main, 'obj').some((noun) => MESSAGES.test(noun.lemma)))
  return sends && main.upos === 'VERB' ? sourceOf(last, main, 'active') : null
}

const GREETS = /^(?:greet|congratulate|condole)$/u
const MESSAGES =
  /^(?:message|greetings?|letter|telegram|condolences?|congratulations?|statement|reply|note|tweet|apology|remarks?)$/u

/** `The firm issued the following statement: “…”`: whoever issues words may be anybody. */
function issuesWords(sentence: Sentence, verb: Token): boolean {
  return (
    LIGHT_VERBS.test(verb.lemma) &&
    childrenBy(sentence, verb, 'obj').some((noun) => DOCUMENT_NOUNS.has(noun.lemma) || REPORTING_NOUNS.has(noun.lemma))
  )
}

/** `The following is attributable to Spokesperson Ola Berg: “…”` */
function attributedTo(words: readonly Token[]): Span | null {
  const at = words.findIndex(
    (token, index) => /^attribut(?:able|ed)$/iu.test(token.form) && words[index + 1]?.form === 'to',
  )
  const named = at < 0 ? [] : phraseAtStart(words.slice(at + 2))
  return named.length > 0 ? spanOfTokens(named) : null
}

/**
 * Only a person by name or pronoun is taken for a speaker where nothing says that somebody spoke: “the question is
 * this: …” has none.
 */
function speaks(token: Token): boolean {
  return /^(?:he|she)$/iu.test(token.form) || (token.upos === 'PROPN' && relation(token) === 'nsubj')
}

/** “READ MORE: “…””, “Related: “…””: a label of the page in capitals. */
function isOfTitle(token: Token): boolean {
  return token.upos === 'PUNCT' || (token.form.length > 1 && token.form === token.form.toUpperCase())
}
