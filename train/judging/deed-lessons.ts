import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordKey, partRows } from '../../src/language/en/word-features.js'
import type { TrainedNetwork } from '../../src/language/en/network.js'
import { NO_EVENT } from '../../src/reading/judging/judge-events.js'
import { KIND_CLASSES, MODALITIES_JUDGED, PARTS } from '../../src/reading/judging/deed-file.js'
import type { Words } from '../lesson.js'
import { partsIn, readJudged } from './judged-sentences.js'

/** What is known of a word that may tell a deed: the chance of each class, or null where nothing is known. */
export interface AskedWord {
  readonly at: number
  readonly kind: Told
  readonly modality: Told | null
  /** Of words that name somebody, the chance of each part. */
  readonly pairs: readonly { readonly at: number; readonly part: Told }[]
}

/** Classes any of which is right, by their numbers; or the chance of each, as the larger teacher has it. */
export type Told = readonly number[] | Float32Array

/** A sentence as numbers, with the words that were asked about. */
export interface DeedLesson extends Words {
  readonly asked: readonly AskedWord[]
}

/** A sentence in words. */
export interface DeedSentence {
  readonly forms: readonly string[]
  readonly asked: readonly AskedWord[]
  readonly weight: number
}

interface ExportedDocument {
  readonly part: string
  readonly sentences: readonly {
    readonly forms: readonly string[]
    readonly asked: readonly {
      readonly at: number
      readonly kinds: readonly string[]
      readonly modalities?: readonly string[]
      readonly pairs: readonly { readonly at: number; readonly parts: readonly string[] }[]
    }[]
  }[]
}

const LONGEST_LESSON = 160

/** The sentences of a part of the annotated corpus, as `export-asked.js` wrote them. */
export function corpusSentences(work: string, part: string): readonly DeedSentence[] {
  const numbers = (classes: readonly string[], names: readonly string[]) => names.map((name) => classes.indexOf(name))
  return (linesOf(join(work, 'lessons.jsonl')) as readonly ExportedDocument[])
    .filter((one) => one.part === part)
    .flatMap(({ sentences }) => sentences)
    .filter(({ forms, asked }) => asked.length > 0 && forms.length <= LONGEST_LESSON)
    .map(({ forms, asked }) => ({
      forms,
      weight: 1,
      asked: asked.map(({ at, kinds, modalities, pairs }) => ({
        at,
        kind: numbers(KIND_CLASSES, kinds),
        modality: modalities ? numbers(MODALITIES_JUDGED, modalities) : null,
        pairs: pairs.map((pair) => ({ at: pair.at, part: numbers(PARTS, pair.parts) })),
      })),
    }))
}

/** The sentences that were judged one by one (`corpus/judged`). */
export function judgedSentences(folder: string, part: string): readonly DeedSentence[] {
  const numbers = (classes: readonly string[], names: readonly string[]) => names.map((name) => classes.indexOf(name))
  return readJudged(folder)
    .filter((one) => one.part === part)
    .map(({ forms, asked, named, deeds }) => ({
      forms,
      weight: 1,
      asked: asked.map((at) => {
        const deed = deeds.find((one) => one.at === at)
        if (!deed) return { at, kind: numbers(KIND_CLASSES, [NO_EVENT]), modality: null, pairs: [] }
        return {
          at,
          kind: numbers(KIND_CLASSES, deed.kinds),
          modality: numbers(MODALITIES_JUDGED, deed.modalities),
          pairs: named
            .filter((word) => word !== at)
            .map((word) => ({ at: word, part: numbers(PARTS, partsIn(deed, word)) })),
        }
      }),
    }))
}

/** Chances by the number of the class, those too small left out. */
type Chances = Readonly<Record<string, number>>
interface Labels {
  readonly name: string
  readonly sentences: readonly {
    readonly sentence: number
    readonly asked: readonly {
      readonly kind: Chances
      readonly modality: Chances
      readonly pairs: readonly Chances[]
    }[]
  }[]
}
interface Questions {
  readonly name: string
  readonly sentences: readonly {
    readonly sentence: number
    readonly forms: readonly string[]
    readonly asked: readonly { readonly at: number; readonly pairs: readonly { readonly at: number }[] }[]
  }[]
}

/** Less likely than this to tell anything, a word teaches nothing of its standing and of who takes part. */
const WORTH_ASKING = 0.3
/** How the larger teacher’s labels are taken. */
export interface LabelsTaken {
  /** What the teacher says counts less than what a reader marked. */
  readonly weight: number
  /** Whether they teach who takes part, or what is told and how far it is a fact alone. */
  readonly withParts: boolean
}

/** The raw sentences that the larger teacher has labelled, in the order of the file; `marked`: left out, readers did. */
export function labelledSentences(
  work: string,
  { weight, withParts }: LabelsTaken,
  marked: readonly DeedSentence[],
): readonly DeedSentence[] {
  const file = join(work, 'labels.jsonl')
  if (!existsSync(file)) return []
  const known = new Set(marked.map(({ forms }) => forms.join(' ')))
  const labels = new Map((linesOf(file) as readonly Labels[]).map((one) => [one.name, one.sentences]))
  return (linesOf(join(work, 'asked.jsonl')) as readonly Questions[]).flatMap(({ name, sentences }) =>
    (labels.get(name) ?? []).flatMap(({ sentence, asked }) => {
      const question = sentences.find((one) => one.sentence === sentence)
      if (!question || question.forms.length > LONGEST_LESSON || known.has(question.forms.join(' '))) return []
      return [
        {
          forms: question.forms,
          weight,
          asked: question.asked.map(({ at, pairs }, i): AskedWord => {
            const answer = asked[i]!
            const kind = rowOf(KIND_CLASSES, answer.kind)
            const mayTell = kind[0]! <= 1 - WORTH_ASKING
            return {
              at,
              kind,
              modality: mayTell ? rowOf(MODALITIES_JUDGED, answer.modality) : null,
              pairs:
                mayTell && withParts
                  ? pairs.map((pair, p) => ({ at: pair.at, part: rowOf(PARTS, answer.pairs[p]!) }))
                  : [],
            }
          }),
        },
      ]
    }),
  )
}

function rowOf(classes: readonly string[], told: Chances): Float32Array {
  const row = classes.map((_, i) => told[i] ?? 0)
  const sum = row.reduce((a, b) => a + b, 0)
  return Float32Array.from(row, (one) => one / (sum || 1))
}

/** The lines of a file of ours, each a JSON value. */
function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
}

/** Words that the trees did not teach a vector of, and that are seen this often, get one here. */
const LEAST_SEEN = 4

/**
 * The rows of learned vectors: those of the network that reads trees, or of the one that is taught further, and behind
 * them those of words often met here.
 */
export function learnedRowsOf(before: TrainedNetwork, sentences: readonly DeedSentence[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { forms } of sentences)
    for (const form of forms) seen.set(wordKey(form), (seen.get(wordKey(form)) ?? 0) + 1)
  const rows = new Map(before.learnedRows)
  for (const [word, count] of seen) if (count >= LEAST_SEEN && !rows.has(word)) rows.set(word, rows.size + 1)
  return rows
}

/** Sentences as numbers. */
export function asLessons(
  sentences: readonly DeedSentence[],
  { readyRows, shape }: TrainedNetwork,
  learnedRows: ReadonlyMap<string, number>,
): readonly DeedLesson[] {
  const parts = new Map<string, readonly number[]>()
  const partsOf = (form: string) => {
    const known = parts.get(form) ?? partRows(form, shape.partRows)
    parts.set(form, known)
    return known
  }
  return sentences.map(({ forms, asked, weight }) => {
    const keys = forms.map((form) => wordKey(form))
    return {
      ready: Int32Array.from(keys, (key) => readyRows.get(key) ?? 0),
      learned: Int32Array.from(keys, (key) => learnedRows.get(key) ?? 0),
      parts: forms.map(partsOf),
      weight,
      asked,
    }
  })
}
