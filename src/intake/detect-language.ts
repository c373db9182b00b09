import { eld } from 'eld/small'

const SAMPLE = 4000
const FEWEST_WORDS = 12
// Function words make up a third and more of English prose; in no other language one word in eight.
const ENGLISH_SHARE = 0.12
const ENGLISH_WORD = /^(?:the|of|and|to|in|a|an|is|was|were|that|for|on|with|as|by|at|from|it|its|he|she|they|their|his|her|has|have|had|said|be|been|are|this|which|who|will|would|not|but|or)$/i
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu

/** ISO 639-1 of a text. English unless the words speak clearly against it: a headline or a list of names is too short to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(LETTER)?.length ?? 0
  const latin = sample.match(LATIN)?.length ?? 0
  if (letters >= FEWEST_WORDS && latin < letters / 2) return eld.detect(sample).language || 'und'
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS || words.filter((word) => ENGLISH_WORD.test(word)).length >= words.length * ENGLISH_SHARE) return 'en'
  const found = eld.detect(sample)
  return found.isReliable() && found.language ? found.language : 'en'
}
