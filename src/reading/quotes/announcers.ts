import type { Token } from '../../language/en/sentence.js'
import { childrenBy, relation, root, spanOfTokens } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import type { Paragraph } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { phraseAtStart, sourceOf } from './phrases.js'
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
  const subject = words.includes(main) ? childrenBy(last.sentence, main, 'nsubj').find((token) => words.includes(token) && speaks(token)) : undefined
  return subject ? sourceOf(last.sentence, main, 'active') : null
}

/** Only a person by name or pronoun is taken for a speaker where nothing says that somebody spoke: “the question is this: …” has none. */
function speaks(token: Token): boolean {
  return /^(?:he|she)$/iu.test(token.form) || (token.upos === 'PROPN' && relation(token) === 'nsubj')
}

/** “READ MORE: “…””, “Related: “…””: a label of the page in capitals. */
function isOfTitle(token: Token): boolean {
  return token.upos === 'PUNCT' || (token.form.length > 1 && token.form === token.form.toUpperCase())
}
