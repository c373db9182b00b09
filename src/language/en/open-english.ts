import type { Span } from '../span.js'
import { addScores, parseFeatures, ParseState, shapeOf, tagFeatures, type Linear, type WordShape } from './baseline.js'
import { lemmatise } from './lemmatise.js'
import type { English, Sentence, Token } from './sentence.js'
import { splitSentences } from './split-sentences.js'
import { tokenise, type Piece } from './tokenise.js'

interface Header {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly tagBytes: number
  readonly parseBytes: number
  readonly tagMask: number
  readonly parseMask: number
  readonly lemmas: Readonly<Record<string, string>>
  readonly feats: Readonly<Record<string, string>>
}

/** Longest sentence that is parsed whole; a longer one is cut into stretches of this length. */
const LONGEST_SENTENCE = 400

/** Opens the trained model and returns what reads English with it. */
export function openEnglish(model: Uint8Array): English {
  const view = new DataView(model.buffer, model.byteOffset, model.byteLength)
  const headerLength = view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(model.subarray(4, 4 + headerLength))) as Header
  const tagStart = model.byteOffset + 4 + headerLength
  const tagger: Linear = { weights: new Int16Array(model.buffer.slice(tagStart, tagStart + 2 * header.tagBytes)), classes: header.tags.length }
  const parser: Linear = { weights: new Int16Array(model.buffer.slice(tagStart + 2 * header.tagBytes, tagStart + 2 * (header.tagBytes + header.parseBytes))), classes: 1 + 2 * header.labels.length }
  const lemmas = new Map(Object.entries(header.lemmas))
  const feats = new Map(Object.entries(header.feats))
  const features = new Int32Array(128)

  const tag = (words: readonly WordShape[]): Int32Array => {
    const tags = new Int32Array(words.length)
    const scores = new Float32Array(tagger.classes)
    for (let i = 0; i < words.length; i++) {
      addScores(tagger, features, tagFeatures(words, i, tags, header.tagMask, features), scores)
      tags[i] = scores.indexOf(scores.reduce((a, b) => (b > a ? b : a)))
    }
    return tags
  }
  const parse = (words: readonly WordShape[], tags: Int32Array): ParseState => {
    const state = new ParseState(words.length)
    const scores = new Float32Array(parser.classes)
    const labels = header.labels.length
    while (!state.done()) {
      addScores(parser, features, parseFeatures(state, words, tags, header.parseMask, features), scores)
      const allowed = state.allowed()
      let best = -1
      for (let action = 0; action < scores.length; action++) {
        const bit = action === 0 ? 1 : action <= labels ? 2 : 4
        if (allowed & bit && (best < 0 || scores[action]! > scores[best]!)) best = action
      }
      state.apply(best, labels)
    }
    return state
  }
  const readTokens = (pieces: readonly Piece[]): Token[] => {
    const words = pieces.map(piece => shapeOf(piece.form))
    const tags = tag(words)
    const tree = parse(words, tags)
    return pieces.map((piece, index) => {
      const name = header.tags[tags[index]!]!
      const [xpos, upos] = name.split(' ') as [string, string]
      const head = tree.head[index]!
      return {
        ...piece,
        index,
        upos,
        xpos,
        lemma: lemmatise(piece.form, xpos, lemmas),
        feats: feats.get(`${piece.form.toLowerCase()} ${name}`) ?? feats.get(name) ?? '_',
        head: head === words.length ? -1 : head,
        deprel: header.labels[tree.label[index]!]!,
      }
    })
  }
  const readSentence = (pieces: readonly Piece[]): Sentence => ({
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    tokens: readTokens(pieces),
    names: [],
  })
  return {
    analyse: (text: string, blocks: readonly Span[]) =>
      blocks.flatMap(block => splitSentences(tokenise(text, block)).flatMap(words => cut(words).map(readSentence))),
    analyseTokens: sentences => {
      let at = 0
      return sentences.map(forms => {
        const pieces = forms.map(({ form, spaceAfter }) => {
          const piece = { start: at, end: at + form.length, form }
          at = piece.end + (spaceAfter ? 1 : 0)
          return piece
        })
        return readSentence(pieces)
      })
    },
  }
}

function cut(words: readonly Piece[]): (readonly Piece[])[] {
  if (words.length <= LONGEST_SENTENCE) return [words]
  const parts = []
  for (let from = 0; from < words.length; from += LONGEST_SENTENCE) parts.push(words.slice(from, from + LONGEST_SENTENCE))
  return parts
}
