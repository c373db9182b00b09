import { partRows, wordKey } from '../src/language/en/word-features.js'
import type { NetworkShape } from '../src/language/en/network-shape.js'
import { NAME_TAGS, type NamedSentence } from './names.js'
import type { Lesson } from './lesson.js'
import type { TreeSentence } from './treebank.js'

/** The numbers behind words, tags and relations. */
export interface Lexicon {
  /** Words with ready vectors; row 0 is for words without one. */
  readonly readyRows: ReadonlyMap<string, number>
  readonly learnedRows: ReadonlyMap<string, number>
  readonly xpos: readonly string[]
  readonly upos: readonly string[]
  readonly labels: readonly string[]
}

/** Words seen this often in the treebanks get a learned vector. */
const LEAST_SEEN = 2

/** Collects the lexicon from the treebanks. */
export function makeLexicon(sentences: readonly TreeSentence[], readyWords: readonly string[]): Lexicon {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of sentence) counts.set(wordKey(word.form), (counts.get(wordKey(word.form)) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([word]) => word)
  const words = sentences.flat()
  return {
    readyRows: new Map(readyWords.map((word, i) => [word, i + 1])),
    learnedRows: new Map(frequent.map((word, i) => [word, i + 1])),
    xpos: [...new Set(words.map((word) => word.xpos))],
    upos: [...new Set(words.map((word) => word.upos))],
    labels: [...new Set(words.map((word) => word.deprel))],
  }
}

type Known = Pick<Lesson, 'xpos' | 'upos' | 'names' | 'heads' | 'labels' | 'isTree' | 'weight'>

/** Turns sentences into lessons with one lexicon. */
export class LessonMaker {
  readonly #xpos: ReadonlyMap<string, number>
  readonly #upos: ReadonlyMap<string, number>
  readonly #labels: ReadonlyMap<string, number>
  readonly #names = numbers(NAME_TAGS)
  /** Parts by form: lessons of the same word share one list. */
  readonly #parts = new Map<string, readonly number[]>()

  constructor(
    readonly lexicon: Lexicon,
    readonly shape: NetworkShape,
  ) {
    this.#xpos = numbers(lexicon.xpos)
    this.#upos = numbers(lexicon.upos)
    this.#labels = numbers(lexicon.labels)
  }

  fromTree(sentence: TreeSentence): Lesson {
    return this.lesson(
      sentence.map((word) => word.form),
      {
        xpos: Int32Array.from(sentence, (word) => this.#xpos.get(word.xpos)!),
        upos: Int32Array.from(sentence, (word) => this.#upos.get(word.upos)!),
        names: Int32Array.from(sentence, (word) => this.#nameNumber(word.name)),
        heads: Int32Array.from(sentence, (word) => word.head),
        labels: Int32Array.from(sentence, (word) => this.#labels.get(word.deprel)!),
        isTree: true,
        weight: 1,
      },
    )
  }

  fromNames({ forms, tags }: NamedSentence): Lesson {
    const unknown = new Int32Array(forms.length).fill(-1)
    return this.lesson(forms, {
      xpos: unknown,
      upos: unknown,
      names: Int32Array.from(tags, (tag) => this.#nameNumber(tag)),
      heads: unknown,
      labels: unknown,
      isTree: false,
      weight: 1,
    })
  }

  lesson(forms: readonly string[], known: Known): Lesson {
    const keys = forms.map((form) => wordKey(form))
    return {
      ready: Int32Array.from(keys, (key) => this.lexicon.readyRows.get(key) ?? 0),
      learned: Int32Array.from(keys, (key) => this.lexicon.learnedRows.get(key) ?? 0),
      parts: forms.map((form) => this.#partsOf(form)),
      ...known,
    }
  }

  #partsOf(form: string): readonly number[] {
    let parts = this.#parts.get(form)
    if (!parts) this.#parts.set(form, (parts = partRows(form, this.shape.partRows)))
    return parts
  }

  #nameNumber(tag: string | undefined): number {
    return tag === undefined ? -1 : (this.#names.get(tag) ?? -1)
  }
}

function numbers(entries: readonly string[]): ReadonlyMap<string, number> {
  return new Map(entries.map((entry, i) => [entry, i]))
}
