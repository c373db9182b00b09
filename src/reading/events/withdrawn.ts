import type { Sentence } from '../../language/en/sentence.js'

/**
 * A report about an outlet’s own earlier words: “An earlier version of this article”, “In our report of 8 July we wrote
 * that”.
 */
const OWN_WORDS =
  /\b(?:(?:earlier|previous|original|first) (?:version|edition|print)s? of (?:this|the|our) (?:article|story|report|dispatch|text|item)|(?:this|the) (?:article|story|report) (?:originally|initially|previously|earlier|first) (?:said|stated|reported|wrote)|in (?:our|an earlier) (?:report|article|story|dispatch)\b[^.;]{0,60}\bwe (?:wrote|said|reported|stated)|we (?:wrongly|incorrectly|mistakenly|erroneously|falsely) (?:wrote|said|reported|stated))/iu
/** An earlier version is named only to be put right; words of one’s own by one of these. */
const ALWAYS_WRONG =
  /\b(?:earlier|previous) (?:version|edition)|\b(?:originally|initially|previously) (?:said|stated|reported)|\b(?:wrongly|incorrectly|mistakenly|erroneously|falsely)\b/iu
const PUT_RIGHT =
  /\b(?:in fact|we regret|regrets? the error|(?:this|that|it) (?:was|is) (?:wrong|incorrect|untrue|not (?:so|correct|true))|should have (?:said|read)|it was [^.;]{1,60} (?:that|who)|apologi[sz]e)\b/iu

/** So many sentences after may put it right. */
const SENTENCES_AFTER = 3

/** The stretches of a report in which the outlet repeats what it now takes back. */
export function withdrawnSentences(sentences: readonly Sentence[], text: string): ReadonlySet<Sentence> {
  const said = (sentence: Sentence | undefined) => (sentence ? text.slice(sentence.start, sentence.end) : '')
  return new Set(
    sentences.filter((sentence, at) => {
      const own = said(sentence)
      return (
        OWN_WORDS.test(own) &&
        !PUT_RIGHT.test(own) &&
        (ALWAYS_WRONG.test(own) ||
          sentences.slice(at + 1, at + 1 + SENTENCES_AFTER).some((one) => PUT_RIGHT.test(said(one))))
      )
    }),
  )
}
