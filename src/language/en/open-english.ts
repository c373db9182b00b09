import type { Span } from '../span.js'
import { agree } from './agreement.js'
import { lemmatise } from './lemmatise.js'
import { unpackModel, type EnglishModel } from './model-file.js'
import { Network, statesWidth, type Verdict } from './network.js'
import { LONGEST_SENTENCE } from './network-rows.js'
import type { English, NameKind, Sentence, TaggedName, Token } from './sentence.js'
import { splitSentences } from './split-sentences.js'
import { TagPairs } from './tag-pairs.js'
import { tokenise, type Piece } from './tokenise.js'

/** Sentences read in one go, so that a long text needs no more memory than a short one. */
const SENTENCES_AT_ONCE = 64

/** Opens the trained model and returns what reads English with it. */
export function openEnglish(file: Uint8Array): English {
  const model = unpackModel(file)
  const network = new Network(model.network, new TagPairs(model.xpos, model.upos, model.labels))
  const dictionary = new Dictionary(model)
  const readSentences = (cut: readonly (readonly Piece[])[], keep?: Map<number, Float32Array>): Sentence[] => {
    const sentences: Sentence[] = []
    for (let from = 0; from < cut.length; from += SENTENCES_AT_ONCE) {
      const some = cut.slice(from, from + SENTENCES_AT_ONCE)
      const verdicts = network.read(some.map((words) => words.map((word) => word.form)))
      some.forEach((words, i) => sentences.push(toSentence(model, dictionary, words, verdicts[i]!)))
      if (keep) some.forEach((words, i) => keep.set(words[0]!.start, verdicts[i]!.states))
    }
    return sentences
  }
  return {
    trained: model.network,
    analyse: (text, blocks) => readSentences(blocks.flatMap((block) => cutBlock(text, block))),
    analyseDeep: (text, blocks) => {
      const states = new Map<number, Float32Array>()
      const sentences = readSentences(
        blocks.flatMap((block) => cutBlock(text, block)),
        states,
      )
      return { sentences, states, width: statesWidth(model.network.shape) }
    },
    analyseTokens: (given) => joinParts(given, readSentences(placeWords(given).flatMap(cutLong))),
  }
}

function cutBlock(text: string, block: Span): (readonly Piece[])[] {
  return splitSentences(tokenise(text, block)).flatMap(cutLong)
}

/** A sentence too long to be parsed whole is cut into stretches, never dropped. */
function cutLong(words: readonly Piece[]): (readonly Piece[])[] {
  if (words.length <= LONGEST_SENTENCE) return [words]
  const parts = []
  for (let from = 0; from < words.length; from += LONGEST_SENTENCE)
    parts.push(words.slice(from, from + LONGEST_SENTENCE))
  return parts
}

type Given = Parameters<English['analyseTokens']>[0]

/** Gives words that come without a text the places they have when joined. */
function placeWords(given: Given): Piece[][] {
  let at = 0
  return given.map((words) =>
    words.map(({ form, spaceAfter }) => {
      const piece = { start: at, end: at + form.length, form }
      at = piece.end + (spaceAfter ? 1 : 0)
      return piece
    }),
  )
}

/**
 * Sentence limits that were given are kept: the parts of an overlong sentence are hung under the root of its first
 * part.
 */
function joinParts(given: Given, parts: readonly Sentence[]): Sentence[] {
  let next = 0
  return given.map((words) => {
    const own = parts.slice(next, (next += Math.ceil(words.length / LONGEST_SENTENCE)))
    return own.length === 1 ? own[0]! : joined(own)
  })
}

function joined(parts: readonly Sentence[]): Sentence {
  const tokens: Token[] = []
  const names: TaggedName[] = []
  const root = parts[0]?.tokens.find((token) => token.head < 0)?.index ?? -1
  for (const part of parts) {
    const shift = tokens.length
    for (const token of part.tokens) {
      const isLaterRoot = token.head < 0 && shift > 0
      tokens.push({
        ...token,
        index: token.index + shift,
        head: isLaterRoot ? root : token.head < 0 ? -1 : token.head + shift,
        deprel: isLaterRoot ? 'parataxis' : token.deprel,
      })
    }
    names.push(...part.names.map((name) => ({ ...name, from: name.from + shift, to: name.to + shift })))
  }
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, names }
}

function toSentence(model: EnglishModel, dictionary: Dictionary, words: readonly Piece[], verdict: Verdict): Sentence {
  return {
    start: words[0]!.start,
    end: words.at(-1)!.end,
    tokens: agree(words.map((word, index) => toToken(model, dictionary, word, index, verdict))),
    names: readNames(verdict.names, model.names),
  }
}

function toToken(
  model: EnglishModel,
  dictionary: Dictionary,
  { start, end, form }: Piece,
  index: number,
  verdict: Verdict,
): Token {
  const xpos = model.xpos[verdict.xpos[index]!]!
  const upos = model.upos[verdict.upos[index]!]!
  const head = verdict.heads[index]!
  return {
    start,
    end,
    index,
    form,
    ...dictionary.lookUp(form, xpos, upos),
    upos,
    xpos,
    head: head === verdict.heads.length ? -1 : head,
    deprel: model.labels[verdict.labels[index]!]!,
  }
}

/** Words kept with what their dictionary form and features are; more would only cost memory. */
const KEPT_WORDS = 20_000

type Entry = Pick<Token, 'lemma' | 'feats'>

/** Dictionary forms and features of tagged words. A word met again is not worked out again. */
class Dictionary {
  readonly #kept = new Map<string, Entry>()

  constructor(readonly model: EnglishModel) {}

  lookUp(form: string, xpos: string, upos: string): Entry {
    const key = `${form} ${xpos} ${upos}`
    const kept = this.#kept.get(key)
    if (kept) return kept
    if (this.#kept.size >= KEPT_WORDS) this.#kept.clear()
    const { lemmas, feats } = this.model
    const tags = `${xpos} ${upos}`
    const entry = {
      lemma: lemmatise(form, xpos, lemmas),
      feats: feats.get(`${form.toLowerCase()} ${tags}`) ?? feats.get(tags) ?? '_',
    }
    this.#kept.set(key, entry)
    return entry
  }
}

/** Runs of name tags: B-place I-place → one place. An I- after nothing of its kind begins a name. */
function readNames(tags: Int32Array, classes: readonly string[]): TaggedName[] {
  const names: { from: number; to: number; kind: NameKind }[] = []
  tags.forEach((tag, at) => {
    const name = classes[tag]!
    if (name === 'O') return
    const kind = name.slice(2) as NameKind
    const last = names.at(-1)
    if (name.startsWith('I') && last?.to === at && last.kind === kind) last.to = at + 1
    else names.push({ from: at, to: at + 1, kind })
  })
  return names
}
