import { readFileSync } from 'node:fs'
import { candidatesOf } from '../../src/reading/judging/candidates.js'
import { kindFeatures, modalityFeatures, partyFeatures } from '../../src/reading/judging/event-features.js'
import type { Scene } from '../../src/reading/judging/scene.js'
import type { Proposal } from '../../src/reading/read-events.js'
import { tellingFeatures } from '../../src/reading/judging/telling.js'
import { bucketOf } from '../../src/reading/judging/classifier.js'
import { partyStates, settled } from '../../src/reading/judging/judge-events.js'
import type { Task } from '../../src/reading/judging/judgement-file.js'
import { proposeReading, type Reader } from '../../src/reading/read-report.js'
import type { EventKind, Modality } from '../../src/reading/reading.js'
import { CLASSES } from './classes.js'
import { lesson, wordKey, type Lesson } from './lessons.js'
import { rawDocuments } from './raw-documents.js'

/** Chances by the number of the class, those too small left out. */
type Chances = Readonly<Record<string, number>>

interface Answer {
  readonly kind: Chances
  readonly modality: Chances
  readonly pairs: readonly Chances[]
}

/**
 * What was asked, in the order of the answers: a sentence, its words, the places of the words asked about and of those
 * who may take part.
 */
interface Question {
  readonly sentence: number
  readonly forms: readonly string[]
  readonly asked: readonly { readonly at: number; readonly pairs: readonly { readonly at: number }[] }[]
}

interface Labelled {
  readonly name: string
  readonly sentences: readonly { readonly sentence: number; readonly asked: readonly Answer[] }[]
}

/** Of a hundred labelled documents so many are learned from: more cost memory and time and add little. */
const SHARE = Number(process.env['ATTACHE_SILVER'] ?? 36)
/** A label weighs less than what a reader marked. */
const WEIGHT = 0.4
/** Surer than this that a word tells nothing, the teacher is not asked who takes part. */
const HARDLY = 0.3

/** What the larger teacher’s labels give: lessons, and the words that it takes to tell events. */
export interface Silver {
  readonly lessons: readonly Lesson[]
  readonly words: ReadonlySet<string>
}

/** So many tellings are expected of a word by the labels, and in this share of its places, for it to be asked about. */
const EXPECTED_TELLINGS = 4
const EXPECTED_SHARE = 0.2

/** Lessons from what the larger teacher made of the raw texts. `known`: words that are asked about in any case. */
export function readSilver(file: string, reader: Reader, known: ReadonlySet<string>): Silver {
  const found = new Map<string, { expected: number; seen: number; lessons: Lesson[] }>()
  for (const { key, telling, lessons } of labelledProposals(file, reader)) {
    const word = found.get(key) ?? { expected: 0, seen: 0, lessons: [] }
    word.expected += telling
    word.seen++
    word.lessons.push(...lessons)
    found.set(key, word)
  }
  const words = new Set(
    [...found]
      .filter(
        ([key, { expected, seen }]) =>
          known.has(key) || (expected >= EXPECTED_TELLINGS && expected / seen >= EXPECTED_SHARE),
      )
      .map(([key]) => key),
  )
  return {
    words: new Set([...known, ...words].filter((key) => key !== PATTERN)),
    lessons: [...found].flatMap(([key, { lessons }]) => (key === PATTERN || words.has(key) ? lessons : [])),
  }
}

/** Proposals by patterns are asked about whatever their word. */
const PATTERN = ''

interface LabelledProposal {
  readonly key: string
  /** The chance that the word tells an event, as the teacher has it. */
  readonly telling: number
  readonly lessons: readonly Lesson[]
}

function byName<Told>(file: string): ReadonlyMap<string, readonly Told[]> {
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { name, sentences } = JSON.parse(line) as { readonly name: string; readonly sentences: readonly Told[] }
        return [name, sentences] as const
      }),
  )
}

function* labelledProposals(file: string, reader: Reader): Generator<LabelledProposal> {
  const labels = byName<Labelled['sentences'][number]>(file)
  const questions = byName<Question>(file.replace(/[^/]*$/u, 'asked.jsonl'))
  for (const report of rawDocuments(process.env['ATTACHE_SHARED'] ?? '../shared')) {
    const labelled = labels.get(report.id)
    if (!labelled || bucketOf(report.id, 1 << 16) % 100 >= SHARE) continue
    const { scene, proposals } = proposeReading(report, reader, (token) => /^(?:VERB|NOUN)$/u.test(token.upos))
    for (const { sentence, asked: answers } of labelled) {
      const question = questions.get(report.id)?.find((one) => one.sentence === sentence)
      // the rules may have been changed since: what no longer stands where it was asked about teaches nothing
      if (!question || question.forms.join(' ') !== scene.sentences[sentence]?.tokens.map((one) => one.form).join(' '))
        continue
      for (const proposal of proposals.filter((one) => one.sentence === sentence)) {
        const nth = question.asked.findIndex((one) => one.at === proposal.trigger.word.index)
        if (nth < 0) continue
        const lessons: Lesson[] = []
        const answer = { ...answers[nth]!, places: question.asked[nth]!.pairs.map((one) => one.at) }
        const { sentence: words, word } = proposal.trigger
        const state = [scene.stateOf(words, word)]
        const kinds = chancesOf('kind', answer.kind)
        if (proposal.origin === 'word')
          lessons.push(
            lesson('telling', tellingFeatures(words, word), state, Float32Array.of(kinds[0]!, 1 - kinds[0]!), WEIGHT),
          )
        lessons.push(lesson('kind', kindFeatures(scene, proposal), state, kinds, WEIGHT))
        yield {
          key: proposal.origin === 'pattern' ? PATTERN : wordKey(word),
          telling: 1 - kinds[0]!,
          lessons: lessons.concat(kinds[0]! > 1 - HARDLY ? [] : partyLessons(scene, settled(proposal), answer, kinds)),
        }
      }
    }
  }
}

/** How far it is a fact and who takes part, where the word may tell an event. */
function partyLessons(
  scene: Scene,
  proposal: Proposal,
  answer: Answer & { readonly places: readonly number[] },
  kinds: Float32Array,
): readonly Lesson[] {
  const kind = best('kind', kinds.slice().fill(0, 0, 1)) as EventKind
  const modalities = chancesOf('modality', answer.modality)
  const modality = best('modality', modalities) as Modality
  const candidates = candidatesOf(scene, proposal, kind)
  const parties =
    answer.pairs.length === 0
      ? []
      : candidates
          .filter((one) => one.head)
          .flatMap((one) => {
            const parts = answer.pairs[answer.places.indexOf(one.head!.index)]
            return parts
              ? [
                  lesson(
                    'party',
                    partyFeatures(scene, proposal, kind, modality, one, candidates),
                    partyStates(scene, proposal, one),
                    chancesOf('party', parts),
                    WEIGHT,
                  ),
                ]
              : []
          })
  const { sentence, word } = proposal.trigger
  return [
    lesson('modality', modalityFeatures(scene, proposal, kind), [scene.stateOf(sentence, word)], modalities, WEIGHT),
    ...parties,
  ]
}

function chancesOf(task: Task, told: Chances): Float32Array {
  const row = CLASSES[task].map((_, i) => told[i] ?? 0)
  const sum = row.reduce((a, b) => a + b, 0)
  return Float32Array.from(row, (one) => one / (sum || 1))
}

function best(task: Task, row: Float32Array): string {
  return CLASSES[task][row.indexOf(Math.max(...row))]!
}
