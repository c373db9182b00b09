import type { Network } from '../src/language/en/network.js'
import type { Lexicon } from './lessons.js'
import type { TreeSentence } from './treebank.js'

/** Shares of words read right, given their tokens. */
export interface TreeScores {
  readonly xpos: number
  readonly upos: number
  /** Heads right, and heads and relations right (subtypes aside). */
  readonly uas: number
  readonly las: number
  readonly wordsPerSecond: number
}

/** Compares what a network reads with a treebank. */
export function scoreTrees(network: Network, lexicon: Lexicon, trees: readonly TreeSentence[]): TreeScores {
  const started = performance.now()
  const verdicts = network.read(trees.map((sentence) => sentence.map((word) => word.form)))
  const seconds = (performance.now() - started) / 1000
  const right = { words: 0, xpos: 0, upos: 0, uas: 0, las: 0 }
  trees.forEach((sentence, s) => {
    const verdict = verdicts[s]!
    sentence.forEach((word, i) => {
      right.words++
      if (lexicon.xpos[verdict.xpos[i]!] === word.xpos) right.xpos++
      if (lexicon.upos[verdict.upos[i]!] === word.upos) right.upos++
      if (verdict.heads[i] !== word.head) return
      right.uas++
      if (withoutSubtype(lexicon.labels[verdict.labels[i]!]!) === withoutSubtype(word.deprel)) right.las++
    })
  })
  const share = (count: number) => count / right.words
  return {
    xpos: share(right.xpos),
    upos: share(right.upos),
    uas: share(right.uas),
    las: share(right.las),
    wordsPerSecond: right.words / seconds,
  }
}

/** A relation without what comes after its colon: `nsubj:pass` → `nsubj`. */
export function withoutSubtype(deprel: string): string {
  return deprel.split(':')[0]!
}

export function renderScores(scores: TreeScores): string {
  const percent = (share: number) => (100 * share).toFixed(2)
  return `XPOS ${percent(scores.xpos)} UPOS ${percent(scores.upos)} UAS ${percent(scores.uas)} LAS ${percent(scores.las)}`
}
