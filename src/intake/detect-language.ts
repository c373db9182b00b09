const SAMPLE = 4000
const FEWEST_WORDS = 12
// Function words make up a third and more of English prose; in no other language one word in eight.
const ENGLISH_SHARE = 0.12
const ENGLISH_WORD =
  /^(?:the|of|and|to|in|a|an|is|was|were|that|for|on|with|as|by|at|from|it|its|he|she|they|their|his|her|has|have|had|said|be|been|are|this|which|who|will|would|not|but|or)$/i
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu

/**
 * ISO 639-1 of a text. English unless the words speak clearly against it: a headline or a list of names is too short to
 * tell.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(LETTER)?.length ?? 0
  const latin = sample.match(LATIN)?.length ?? 0
  if (letters >= FEWEST_WORDS && latin < letters / 2) return (await detect(sample)).language || 'und'
  const words = sample.match(/\p{L}+/gu) ?? []
  if (
    words.length < FEWEST_WORDS ||
    words.filter((word) => ENGLISH_WORD.test(word)).length >= words.length * ENGLISH_SHARE
  )
    return 'en'
  const found = await detect(sample)
  return found.isReliable() && found.language ? found.language : 'en'
}

/**
 * Loaded for the first text that is not plainly English: its tables of letter sequences take a tenth of a second to
 * open.
 */
async function detect(sample: string) {
  const { eld } = await import('eld/small')
  return eld.detect(sample)
}
