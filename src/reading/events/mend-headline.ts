import type { Sentence, Token } from '../../language/en/sentence.js'
import { VERBS } from './event-tables.js'
import { isHeadline } from './headline.js'

/** Nouns that stand behind a name as often as verbs do: “Oslo talks”, “the Chad strikes”. */
const NOUNS_TOO =
  /^(?:talk|meeting|tie|deal|trade|plan|drill|strike|visit|call|force|troop|ship|arm|attack|right|law|leader|supply|back|share|train|fund|report|claim|charge|aid|sale|fire|threat|fight|pound|shell|rocket|round|place|name|number|thing|look|turn|reach|fly|land|head|arm|need|issue|order|export|import|produce|ship)$/u
/** What a clause in a headline opens with. */
const OPENERS = /^(?:as|after|while|before|but|and|,|;|:)$/iu

/**
 * “Japan lodges protest”, “Doe tears into Oman”: headlines drop the articles by which a tagger tells verbs from nouns,
 * and the plural of a noun looks like the present of a verb. Where a clause of a headline has no other verb, such a
 * word behind a name is its verb.
 */
export function mendHeadline(sentence: Sentence): Sentence {
  if (!isHeadline(sentence) || sentence.tokens.length < 3) return sentence
  const verb = sentence.tokens.find((token) => isTakenForNoun(sentence, token))
  return verb ? { ...sentence, tokens: rehung(sentence, verb) } : sentence
}

function isTakenForNoun(sentence: Sentence, token: Token): boolean {
  const { tokens } = sentence
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (
    token.xpos !== 'NNS' ||
    !/s$/u.test(token.form) ||
    before?.upos !== 'PROPN' ||
    !after ||
    !(/^(?:PROPN|ADJ|NOUN|DET|ADP|PRON)$/u.test(after.upos) || (after.xpos === 'VBP' && token.head === after.index))
  )
    return false
  const lemma = token.lemma.toLowerCase()
  if (NOUNS_TOO.test(lemma)) return false
  if (!VERBS.has(lemma)) return false
  let start = token.index
  while (start > 0 && !OPENERS.test(tokens[start - 1]!.form)) start--
  let end = token.index + 1
  while (end < tokens.length && !OPENERS.test(tokens[end]!.form)) end++
  if (tokens.slice(start, token.index).some((one) => !/^(?:PROPN|ADJ|NOUN)$/u.test(one.upos))) return false
  const finite = tokens.slice(token.index + 1, end).find((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos))
  return (
    finite === undefined ||
    (finite === after && token.head === finite.index && tokens[finite.index + 1]?.upos !== 'DET')
  )
}

/**
 * The tree with the word as the verb of its clause: what stood before it is its subject, what it was taken for a part
 * of its object.
 */
function rehung({ tokens }: Sentence, verb: Token): readonly Token[] {
  const governor = tokens[verb.head]
  const isObject =
    governor !== undefined && governor.index > verb.index && governor.xpos !== 'VBZ' && governor.xpos !== 'VBD'
  return tokens.map((token) => {
    if (token === verb)
      return {
        ...token,
        upos: 'VERB',
        xpos: 'VBZ',
        head: governor ? governor.head : -1,
        deprel: governor ? governor.deprel : 'root',
      }
    if (token === governor)
      return isObject
        ? {
            ...token,
            upos: /^V/u.test(token.upos) ? 'NOUN' : token.upos,
            xpos: /^V/u.test(token.xpos) ? 'NN' : token.xpos,
            head: verb.index,
            deprel: 'obj',
          }
        : governor.index > verb.index
          ? { ...token, head: verb.index, deprel: 'parataxis' }
          : token
    if (token.index === verb.index - 1) return { ...token, head: verb.index, deprel: 'nsubj' }
    if (token.head === verb.index && token.index > verb.index && token.deprel === 'nmod')
      return { ...token, deprel: 'obl' }
    if (governor && token.head === governor.index && token.index < verb.index && governor.index > verb.index)
      return {
        ...token,
        head: token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'ADJ' ? verb.index - 1 : verb.index,
        deprel: token.upos === 'PROPN' ? 'flat' : token.deprel,
      }
    return token
  })
}
