import type { TrainedNetwork } from './network.js'
import type { Span } from '../span.js'

/** A word or mark as Universal Dependencies cuts it: “Russia’s” is two, “60-70%” is “60”, “-”, “70” and “%”. */
export interface Token extends Span {
  /** Place in the sentence, from 0. */
  readonly index: number
  /** The characters as the report has them. */
  readonly form: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly upos: string
  /** Penn Treebank tag: NN, NNP, VBD … */
  readonly xpos: string
  /** Universal features, `Number=Plur|Tense=Past`, or `_`. */
  readonly feats: string
  /** Index of the governing token in this sentence; −1 for the root. */
  readonly head: number
  /** Relation to the head, Universal Dependencies without subtype loss: nsubj, nsubj:pass, obl, acl:relcl … */
  readonly deprel: string
}

/** Kind of name that the sequence tagger tells apart. */
export type NameKind = 'person' | 'organisation' | 'place' | 'nationality' | 'facility' | 'product'

/** A stretch of tokens (end exclusive) that the sequence tagger takes for a name. */
export interface TaggedName {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

/** One sentence with its words, tags and tree, and the names the tagger saw in it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  readonly names: readonly TaggedName[]
}

/** What an opened English model does. Made by `openEnglish(bytes)`; pure: the same text gives the same sentences. */
export interface English {
  /** The network that reads trees, for those that stand on what it knows of words. */
  readonly trained: TrainedNetwork
  /**
   * Cuts the text inside each block (a paragraph, a heading …) into sentences, tags and parses them. Offsets are into
   * `text`.
   */
  analyse(text: string, blocks: readonly Span[]): readonly Sentence[]
  /** The same, with what the layers of the network made of each word. */
  analyseDeep(text: string, blocks: readonly Span[]): Analysis
  /**
   * Tags and parses words that are already cut (`.conllu` in). Offsets run over the forms joined by single spaces where
   * `spaceAfter`.
   */
  analyseTokens(
    sentences: readonly (readonly { readonly form: string; readonly spaceAfter: boolean }[])[],
  ): readonly Sentence[]
}

/** Sentences with the states of their words: what the network knows of a word in its sentence beyond tag and tree. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
  /** Rows of `width` numbers, a row a word, by the place in the text where the sentence begins. */
  readonly states: ReadonlyMap<number, Float32Array>
  readonly width: number
}
