import type { TreeSentence, TreeWord } from './treebank.js'

/** The lemma that each form has most often with a tag, by `form TAG`. */
export function collectLemmas(sentences: readonly TreeSentence[]): ReadonlyMap<string, string> {
  return mostFrequent(
    sentences.flat(),
    (word) => `${word.form.toLowerCase()} ${word.xpos}`,
    (word) => word.lemma,
  )
}

/** Features by `TAG UPOS`, and by `form TAG UPOS` for the forms that differ from their kind. */
export function collectFeatures(sentences: readonly TreeSentence[]): ReadonlyMap<string, string> {
  const words = sentences.flat()
  const tagsOf = (word: TreeWord) => `${word.xpos} ${word.upos}`
  const byTags = mostFrequent(words, tagsOf, (word) => word.feats)
  const byForm = mostFrequent(
    words,
    (word) => `${word.form.toLowerCase()} ${tagsOf(word)}`,
    (word) => word.feats,
  )
  const differing = [...byForm].filter(([key, feats]) => feats !== byTags.get(key.split(' ').slice(-2).join(' ')))
  return new Map([...byTags, ...differing])
}

type Ask = (word: TreeWord) => string

function mostFrequent(words: readonly TreeWord[], keyOf: Ask, valueOf: Ask): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const word of words) {
    const key = keyOf(word)
    let values = counts.get(key)
    if (!values) counts.set(key, (values = new Map<string, number>()))
    values.set(valueOf(word), (values.get(valueOf(word)) ?? 0) + 1)
  }
  return new Map([...counts].map(([key, values]) => [key, [...values].sort((a, b) => b[1] - a[1])[0]![0]]))
}
