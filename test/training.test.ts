import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packModel, unpackModel } from '../src/language/en/model-file.js'
import { Network } from '../src/language/en/network.js'
import type { NetworkShape } from '../src/language/en/network-shape.js'
import { ModelFileError } from '../src/language/table-file.js'
import { WordJudge } from '../src/language/en/word-judge.js'
import { KIND_CLASSES, MODALITIES_JUDGED, packDeeds, PARTS, unpackDeeds } from '../src/reading/judging/deed-file.js'
import { asLessons, learnedRowsOf, type DeedSentence } from '../train/judging/deed-lessons.js'
import { meanNetwork } from '../train/judging/mean-network.js'
import { DeedTrainer } from '../train/judging/deed-trainer.js'
import { LessonMaker, makeLexicon, type Lexicon } from '../train/lessons.js'
import { NAME_TAGS } from '../train/names.js'
import { bareModel } from '../train/stages.js'
import { teach, type Course } from '../train/teach.js'
import type { TreeSentence } from '../train/treebank.js'
import { vote } from '../train/vote.js'

const COURSE: Course = {
  rounds: 120,
  batchWords: 12,
  rate: 0.02,
  inputDropout: 0.1,
  dropout: 0.1,
  wordDropout: 0.05,
  tagLayer: 1,
  seed: 5,
}
const READY_WIDTH = 8

/** Invented sentences, a word as `form XPOS UPOS head relation`, heads counted from 1, with the root at 0. */
const TREES = [
  'Ministers NNS NOUN 2 nsubj, met VBD VERB 0 root, envoys NNS NOUN 2 obj, . . PUNCT 2 punct',
  'Envoys NNS NOUN 2 nsubj, signed VBD VERB 0 root, treaties NNS NOUN 2 obj, . . PUNCT 2 punct',
  'Ministers NNS NOUN 2 nsubj, signed VBD VERB 0 root, the DT DET 4 det, treaties NNS NOUN 2 obj, . . PUNCT 2 punct',
].map(readTree)

function readTree(line: string): TreeSentence {
  const words = line.split(', ').map((word) => word.split(' '))
  return words.map(([form, xpos, upos, head, deprel]) => ({
    form: form!,
    lemma: form!,
    xpos: xpos!,
    upos: upos!,
    feats: '_',
    deprel: deprel!,
    spaceAfter: true,
    name: undefined,
    head: head === '0' ? words.length : Number(head) - 1,
  }))
}

function shapeFor(lexicon: Lexicon): NetworkShape {
  const sizes = {
    ready: READY_WIDTH,
    learned: 8,
    part: 8,
    word: 8,
    hidden: 8,
    layers: 2,
    arc: 8,
    label: 8,
    partRows: 256,
  }
  return {
    ...sizes,
    xpos: lexicon.xpos.length,
    upos: lexicon.upos.length,
    names: NAME_TAGS.length,
    labels: lexicon.labels.length,
  }
}

/** A network taught by the invented sentences and one with a name, as the bytes of its file. */
function train(seed: number): Uint8Array {
  const lexicon = makeLexicon(TREES, ['ministers', 'envoys'])
  const shape = shapeFor(lexicon)
  const maker = new LessonMaker(lexicon, shape)
  const ready = Float32Array.from({ length: 3 * READY_WIDTH }, (_, i) =>
    i < READY_WIDTH ? 0 : ((i * 7) % 5) / 5 - 0.4,
  )
  const lessons = [
    ...TREES.map((tree) => maker.fromTree(tree)),
    maker.fromNames({ forms: ['Ana', 'Sol', 'signed'], tags: ['B-person', 'I-person', 'O'] }),
  ]
  const network = teach(shape, lexicon, ready, lessons, [], { ...COURSE, seed }, () => undefined)
  return packModel(bareModel(network, lexicon))
}

test('training twice with one seed gives the same bytes, and another seed gives others', () => {
  const first = train(5)
  assert.ok(Buffer.from(first).equals(train(5)))
  assert.ok(!Buffer.from(first).equals(train(6)))
})

test('a network that has learned a handful of sentences reads them as they were taught', () => {
  const model = unpackModel(train(5))
  const forms = TREES.map((tree) => tree.map((word) => word.form))
  new Network(model.network).read(forms).forEach((verdict, s) => {
    assert.deepEqual(
      [...verdict.xpos].map((tag) => model.xpos[tag]),
      TREES[s]!.map((word) => word.xpos),
    )
    assert.deepEqual(
      [...verdict.heads],
      TREES[s]!.map((word) => word.head),
    )
  })
})

test('teachers are put to the vote: tags by majority, the tree by the most arcs, ties to the first', () => {
  const says = (tag: number, ...heads: readonly number[]) => {
    const tags = Int32Array.from(heads, () => tag)
    return { xpos: tags, upos: tags, names: tags, labels: tags, heads: Int32Array.from(heads) }
  }
  // words 0 1 2, root 3: two say that word 2 hangs on word 1
  const voted = vote([says(4, 1, 3, 0), says(5, 1, 3, 1), says(5, 1, 3, 1)])
  assert.deepEqual([...voted.heads], [1, 3, 1])
  assert.deepEqual([...voted.xpos], [5, 5, 5])
  assert.deepEqual(
    [...vote([says(4, 1, 2, 3), says(5, 2, 0, 3), says(6, 3, 0, 1)]).heads].filter((head) => head === 3).length,
    1,
  )
  assert.deepEqual([...vote([says(4, 1, 2), says(5, 2, 0)]).heads], [1, 2])
  assert.deepEqual([...vote([says(4, 1, 2), says(5, 2, 0)]).labels], [4, 4])
})

test('the network of deeds learns which word tells what, how far it is a fact, and who takes part, upon the network that reads trees', () => {
  const english = unpackModel(train(5)).network
  const sentences: DeedSentence[] = [
    deed('Ministers met envoys .', {
      at: 1,
      kind: 'meeting',
      modality: 'happened',
      pairs: [
        [0, 'actor'],
        [2, 'recipient'],
      ],
    }),
    deed('Envoys signed treaties .', {
      at: 1,
      kind: 'agreement',
      modality: 'happened',
      pairs: [
        [0, 'actor'],
        [2, 'none'],
      ],
    }),
    deed('Ministers may meet envoys .', {
      at: 2,
      kind: 'meeting',
      modality: 'considered',
      pairs: [
        [0, 'actor'],
        [3, 'recipient'],
      ],
    }),
    deed('Ministers read treaties .', { at: 1, kind: 'none', pairs: [] }),
  ]
  const learnedRows = learnedRowsOf(english, [...sentences, ...sentences, ...sentences, ...sentences])
  assert.ok(learnedRows.size > english.learnedRows.size, 'words that the trees did not teach get a vector')
  const shape = {
    ...english.shape,
    xpos: KIND_CLASSES.length,
    upos: MODALITIES_JUDGED.length,
    names: 0,
    labels: PARTS.length,
  }
  const trainer = new DeedTrainer(shape, english, learnedRows, { ...COURSE, tagLayer: -1 })
  const lessons = asLessons(sentences, english, learnedRows)
  for (let step = 0; step < 250; step++) trainer.learn(lessons, 0.02)
  const { network, kinds } = unpackDeeds(packDeeds(trainer.network()), english)
  const begun = new DeedTrainer(shape, english, english.learnedRows, { ...COURSE, tagLayer: -1 }).network()
  const half = meanNetwork(network, begun, 0.5)
  assert.ok(half.weights.every((weight, i) => Math.abs(2 * weight - network.weights[i]! - begun.weights[i]!) < 1e-5))
  assert.equal(half.learnedRows.size, begun.learnedRows.size)
  assert.deepEqual(meanNetwork(network, network, 0.35).learned, network.learned)
  assert.throws(() => meanNetwork(network, { ...begun, weights: begun.weights.subarray(1) }, 0.5), /different makes/u)
  const judge = new WordJudge(network, kinds)
  for (const { forms, asked } of sentences) {
    const judged = judge.judge(forms)!
    const best = (chances: Float64Array) => chances.indexOf(Math.max(...chances))
    for (const { at, kind, modality, pairs } of asked) {
      assert.ok(Math.abs(judged.first(at).reduce((a, b) => a + b, 0) - 1) < 1e-9)
      assert.ok((kind as readonly number[]).includes(best(judged.first(at))), forms.join(' '))
      if (modality) assert.ok((modality as readonly number[]).includes(best(judged.second(at))), forms.join(' '))
      for (const pair of pairs)
        assert.ok((pair.part as readonly number[]).includes(best(judged.pair(pair.at, at))), forms.join(' '))
    }
  }
  assert.throws(
    () => unpackDeeds(packDeeds(trainer.network()), { ...english, ready: english.ready.map((value) => value + 1) }),
    /another english\.bin/u,
  )
  assert.throws(() => unpackDeeds(packDeeds(trainer.network()).subarray(0, 900), english), ModelFileError)
})

/** An invented sentence with one word that was asked about. */
function deed(
  words: string,
  {
    at,
    kind,
    modality,
    pairs,
  }: {
    readonly at: number
    readonly kind: string
    readonly modality?: string
    readonly pairs: readonly (readonly [number, string])[]
  },
): DeedSentence {
  const number = (classes: readonly string[], name: string) => [classes.indexOf(name)]
  const told = {
    at,
    kind: number(KIND_CLASSES, kind),
    modality: modality ? number(MODALITIES_JUDGED, modality) : null,
    pairs: pairs.map(([to, part]) => ({ at: to, part: number(PARTS, part) })),
  }
  return { forms: words.split(' '), asked: [told], weight: 1 }
}
