import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { openReader } from '../../src/attache.js'
import { seenBeside, type BesideWeights } from '../../src/reading/judging/beside-others.js'
import type { EventKind, Modality } from '../../src/reading/reading.js'
import type { Proposal } from '../../src/reading/read-events.js'
import { partyChances, settled } from '../../src/reading/judging/judge-events.js'
import { chanceOfRight, surestExtent } from '../../src/reading/judging/judge-reading.js'
import {
  packJudgement,
  unpackJudgement,
  MIXED,
  TASKS,
  type Calibration,
  type Judgement,
  type Mixed,
  type Mixing,
  type Task,
} from '../../src/reading/judging/judgement-file.js'
import { candidatesOf } from '../../src/reading/judging/candidates.js'
import type { Classifier } from '../../src/reading/judging/classifier.js'
import { denialFeatures } from '../../src/reading/judging/saying-features.js'
import { figureFeatures } from '../../src/reading/judging/figure-features.js'
import { proposeReading } from '../../src/reading/read-report.js'
import { besideOff, calibrate, learnBeside, learnMixing, type BesideTrial, type Trial } from './calibrate.js'
import { readCorpus, reportOf } from './corpus.js'
import { confidenceOfEvents, eventTrials } from './event-trials.js'
import { COURSE, teachClassifier, type Course } from './learn.js'
import { CLASSES } from './classes.js'
import { Teacher, wordKey, type Lesson } from './lessons.js'
import { judgedWords, type JudgedWord } from './judged-lessons.js'
import { readJudged } from './judged-sentences.js'
import { readSilver } from './silver-lessons.js'
import type { AnnotatedDocument, Part } from './marks.js'

/*
 * npm run train:judgement — from the annotated corpus and corpus/judged to model/judgement.bin: what has been learned about which
 * readings are so. Takes minutes. Classifiers learn from the training part; the development part says when to stop,
 * weighs the parts of an event and calibrates; the test part is not touched.
 */

/**
 * What the larger teacher made of the raw texts (`train/teacher/teach.py`); without it the annotated corpus alone
 * teaches.
 */
const LABELS = '.train/judging/labels.jsonl'

const started = Date.now()
const report = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)

/** A word is asked whether it tells an event where it did so this often, and in this share of its places. */
const SEEN_TELLING = 2
const TELLING_SHARE = 0.12

/** Smaller tables for what is rarer. */
const SMALL: Course = { ...COURSE, buckets: 1 << 15, hidden: 32, rounds: 14 }
const COURSES: Readonly<Partial<Record<Task, Course>>> = {
  telling: { ...SMALL, buckets: 1 << 16, hidden: 16 },
  kind: { ...COURSE, hidden: 36, pupils: 2 },
  modality: { ...COURSE, hidden: 32, pupils: 2 },
  when: SMALL,
  place: SMALL,
  quote: {
    ...SMALL,
    buckets: 1 << 16,
    hidden: 32,
    pupils: 2,
    rounds: 12,
    rate: 0.0012,
    leastSeen: 4,
    featureDropout: 0.4,
    hiddenDropout: 0.3,
    denseDropout: 0.3,
  },
  denial: SMALL,
  figure: SMALL,
  of: SMALL,
  subject: SMALL,
  counterpart: SMALL,
}

function learnFrom(model: Uint8Array, documents: readonly AnnotatedDocument[]): Judgement {
  const reader = openReader(model, null, '', readFileSync('model/links.bin'), readFileSync('model/deeds.bin'))
  const teachers = documents.map(
    (document) =>
      new Teacher(
        document,
        proposeReading(reportOf(document), reader, (token) => /^(?:VERB|NOUN|ADJ|PROPN)$/u.test(token.upos)),
        reader.shelf,
      ),
  )
  report(`${documents.length} documents read`)
  const ofPart = (part: Part) => teachers.filter((one) => one.document.part === part)
  if (before && only?.every((task) => SAYINGS.has(task))) return teachSayings(ofPart, before, only as readonly Task[])
  const judged = [...judgedWords(readJudged('corpus/judged'), reader)]
  report(`${judged.length} words judged one by one`)
  const { telling, seldom } = wordsThatTell(
    teachers.filter((one) => one.document.part === 'train'),
    judged.filter((one) => one.part === 'train'),
  )
  const marked = before ? new Set([...before.eventWords].filter((key) => !seldom.has(key))) : telling
  const { lessons: silver, words: eventWords } =
    existsSync(LABELS) &&
    (!before || process.argv.includes('--with-labels')) &&
    !process.argv.includes('--without-labels')
      ? readSilver(LABELS, reader, marked)
      : { lessons: [], words: marked }
  report(
    `${marked.size} words are marked as telling events, with those labelled by the larger teacher ${eventWords.size}; ${silver.length} of its lessons`,
  )
  const lessonsOf = (some: readonly Teacher[]) => some.flatMap((one) => lessonsFrom(one, eventWords))
  const ofJudged = (part: JudgedWord['part']) =>
    judged
      .filter((one) => one.part === part && (one.key === null || eventWords.has(one.key)))
      .flatMap((one) => one.lessons)
  const [lessons, heldBack] = (['train', 'development'] as const).map((part) => [
    ...lessonsOf(ofPart(part)),
    ...ofJudged(part),
  ]) as [Lesson[], Lesson[]]
  const classifiers = new Map<Task, Classifier>()
  for (const task of TASKS) {
    const kept = only && !only.includes(task) ? before?.classifiers.get(task) : undefined
    if (kept) {
      classifiers.set(task, kept)
      continue
    }
    classifiers.set(task, teach(task, lessons, heldBack, silver))
  }
  const partyNouns = only?.join() === 'none' ? before!.partyNouns : nounsThatTakePart(ofPart('train'))
  report(`${partyNouns.size} nouns take part`)
  const mixing = Object.fromEntries(
    MIXED.map((task) => {
      const { mixing, off, right } = learnMixing(
        classifiers.get(task)!,
        heldBack.filter((one) => one.task === task),
      )
      report(
        `${task}: classifier ${mixing.classifier}, network of deeds ${mixing.network}: held back ${off.toFixed(4)}, right ${right.map((one) => (100 * one).toFixed(1)).join(' | ')} % (classifier | network | both)`,
      )
      return [task, mixing]
    }),
  ) as Record<Mixed, Mixing>
  const bare: Judgement = {
    classifiers,
    eventWords,
    partyNouns,
    mixing,
    beside: [],
    weighing: { names: [], weights: [], bias: 0 },
    completeness: { names: [], bias: 0, trees: [] },
    calibrations: { event: NONE, completeEvent: NONE, quote: NONE, figure: NONE, denial: NONE },
  }
  const raw: Judgement = { ...bare, beside: learnBesideOn(ofPart('development'), bare) }
  return calibrateOn(ofPart('development'), raw)
}

function teach(
  task: Task,
  lessons: readonly Lesson[],
  heldBack: readonly Lesson[],
  silver: readonly Lesson[] = [],
): Classifier {
  const of = (all: readonly Lesson[]) => all.filter((one) => one.task === task)
  return teachClassifier(
    { gold: of(lessons), silver: of(silver), heldBack: of(heldBack) },
    COURSES[task] ?? COURSE,
    report,
  )
}

/** Tasks that events do not rest on. */
const SAYINGS: ReadonlySet<string> = new Set<Task>(['quote', 'denial', 'figure', 'of', 'subject', 'counterpart'])

/** Teaches some of what is asked of quotes, denials and figures anew; events stay as they were learned. */
function teachSayings(ofPart: (part: Part) => readonly Teacher[], kept: Judgement, tasks: readonly Task[]): Judgement {
  const lessonsOf = (part: Part) => ofPart(part).flatMap((one) => lessonsOfSayings(one))
  const [lessons, heldBack] = [lessonsOf('train'), lessonsOf('development')]
  const taught = tasks.map((task) => [task, teach(task, lessons, heldBack)] as const)
  const raw = { ...kept, classifiers: new Map([...kept.classifiers, ...taught]) }
  return {
    ...raw,
    calibrations: { ...kept.calibrations, ...calibrateSayings(ofPart('development'), raw) },
  }
}

/**
 * How those who may take part are judged beside each other; half of the documents say what it is worth on the other
 * half.
 */
function learnBesideOn(teachers: readonly Teacher[], bare: Judgement): BesideWeights {
  const trials = teachers.map((teacher) =>
    teacher.proposed.proposals.flatMap((one) => besideTrials(teacher, one, bare)),
  )
  const [half, other] = [0, 1].map((rest) => trials.filter((_, at) => at % 2 === rest).flat()) as [
    BesideTrial[],
    BesideTrial[],
  ]
  report(
    `parties beside each other: ${trials.flat().length}; off by themselves ${besideOff(other, []).toFixed(4)}, beside the others, learned on the other half, ${besideOff(other, learnBeside(half)).toFixed(4)}`,
  )
  return learnBeside(trials.flat())
}

function besideTrials(teacher: Teacher, proposed: Proposal, bare: Judgement): readonly BesideTrial[] {
  const { scene } = teacher.proposed
  const told = teacher.markOf(proposed)
  if (!told?.first) return []
  const proposal = settled(proposed)
  const [kinds, modalities] = told.mark.facts
  const kind = (kinds!.includes(proposal.event.kind) ? proposal.event.kind : kinds![0]) as EventKind
  const judged = {
    ...proposal,
    event: { ...proposal.event, kind, modality: (modalities?.[0] ?? 'happened') as Modality },
  }
  const candidates = candidatesOf(scene, proposal, kind).filter(
    ({ mention, head }) => mention?.rule !== 'reference.noun' || !head || bare.partyNouns.has(head.lemma.toLowerCase()),
  )
  const own = partyChances(scene, judged, candidates, bare)
  const seen = seenBeside(scene, candidates, own, kind)
  const parts = teacher.partsIn(proposal, candidates, told.mark)
  return candidates.map((_, at) => ({
    own: own[at]!,
    seen: seen[at]!,
    right: parts[at]!.map((part) => CLASSES.party.indexOf(part)),
    weight: 1,
  }))
}

const NONE: Calibration = { at: [], right: [] }

function wordsThatTell(
  teachers: readonly Teacher[],
  judged: readonly JudgedWord[],
): {
  readonly telling: ReadonlySet<string>
  readonly seldom: ReadonlySet<string>
} {
  const seen = new Map<string, { telling: number; all: number }>()
  for (const teacher of teachers) {
    for (const proposal of teacher.proposed.proposals) {
      const key = wordKey(proposal.trigger.word)
      const count = seen.get(key) ?? { telling: 0, all: 0 }
      seen.set(key, { telling: count.telling + Number(teacher.markOf(proposal)?.first ?? false), all: count.all + 1 })
    }
  }
  for (const { key, tells } of judged) {
    if (key === null) continue
    const count = seen.get(key) ?? { telling: 0, all: 0 }
    seen.set(key, { telling: count.telling + Number(tells), all: count.all + 1 })
  }
  const keys = (wanted: (count: { readonly telling: number; readonly all: number }) => boolean) =>
    new Set([...seen].filter(([, count]) => wanted(count)).map(([key]) => key))
  return {
    telling: keys(({ telling, all }) => telling >= SEEN_TELLING && telling / all >= TELLING_SHARE),
    seldom: keys(({ telling, all }) => all >= 8 && telling / all < TELLING_SHARE),
  }
}

/**
 * Nouns that were needed in events, in this share of the places where they stood beside one; in twice that share where
 * only once.
 */
function nounsThatTakePart(teachers: readonly Teacher[]): ReadonlySet<string> {
  const seen = new Map<string, { needed: number; all: number }>()
  for (const teacher of teachers) {
    for (const proposal of teacher.proposed.proposals) {
      const told = teacher.markOf(proposal)
      if (!told?.first) continue
      for (const { entity, mention, head } of candidatesOf(teacher.proposed.scene, proposal, proposal.event.kind)) {
        if (mention?.rule !== 'reference.noun' || !head) continue
        const lemma = head.lemma.toLowerCase()
        const count = seen.get(lemma) ?? { needed: 0, all: 0 }
        seen.set(lemma, {
          needed: count.needed + Number(teacher.isIn(entity, told.mark, 'by', 'to')),
          all: count.all + 1,
        })
      }
    }
  }
  return new Set(
    [...seen]
      .filter(([, { needed, all }]) => needed >= 1 && needed / all >= (needed > 1 ? TAKING_PART : 2 * TAKING_PART))
      .map(([lemma]) => lemma),
  )
}

const TAKING_PART = 0.15

function lessonsFrom(teacher: Teacher, eventWords: ReadonlySet<string>): readonly Lesson[] {
  return [
    ...teacher.proposed.proposals
      .filter((one) => one.origin === 'pattern' || eventWords.has(wordKey(one.trigger.word)))
      .flatMap((one) => teacher.eventLessons(one)),
    ...lessonsOfSayings(teacher),
  ]
}

function lessonsOfSayings(teacher: Teacher): readonly Lesson[] {
  const { quotes, figures, denials } = teacher.proposed
  return [
    ...quotes.flatMap((one) => teacher.quoteLessons(one)),
    ...figures.flatMap((one) => teacher.figureLessons(one)),
    ...denials.map((one) => teacher.denialLesson(one)),
  ]
}

/** Speech differs less from text to text. */
function weightOfSpeech({ document: { name } }: Teacher): number {
  return name.startsWith('own/') ? 0.15 : 1
}

/** Weighs and calibrates on documents that nothing was learned from. */
function calibrateOn(teachers: readonly Teacher[], raw: Judgement): Judgement {
  const events = confidenceOfEvents(eventTrials(teachers, raw), report)
  return {
    ...raw,
    weighing: events.weighing,
    completeness: events.completeness,
    calibrations: {
      event: events.event,
      completeEvent: events.completeEvent,
      ...calibrateSayings(teachers, raw),
    },
  }
}

function calibrateSayings(
  teachers: readonly Teacher[],
  raw: Judgement,
): Pick<Judgement['calibrations'], 'quote' | 'figure' | 'denial'> {
  const said = (task: Task, trials: (teacher: Teacher) => readonly Trial[]) => {
    const all = teachers.flatMap(trials)
    report(`${task}: ${all.length} on the development part, ${all.filter((one) => one.right).length} right`)
    return calibrate(all)
  }
  return {
    quote: said('quote', (teacher) =>
      teacher.proposed.quotes
        .map((one) => surestExtent(teacher.proposed.scene, raw, one))
        .map(({ quote, sure }) => ({
          sure,
          right: teacher.verdictOnQuote(quote) === 'right',
          weight: weightOfSpeech(teacher),
        })),
    ),
    figure: said('figure', (teacher) =>
      teacher.proposed.figures.map((one) => ({
        sure: chanceOfRight(teacher.proposed.scene, raw, 'figure', figureFeatures(teacher.proposed.scene, one)),
        right: teacher.markOfFigure(one) !== undefined,
      })),
    ),
    denial: said('denial', (teacher) =>
      teacher.proposed.denials.map((one) => ({
        sure: chanceOfRight(teacher.proposed.scene, raw, 'denial', denialFeatures(teacher.proposed.scene, one)),
        right: teacher.isDenied(one),
      })),
    ),
  }
}

const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
/**
 * `--only modality,place`: these alone are taught anew, the others are kept as the model has them; without the labels
 * unless `--with-labels`. Where only quotes, denials or figures are taught, all that events rest on stays. `--only none` weighs and calibrates alone.
 */
const only = option('--only')?.split(',')
const [corpus = 'corpus/annotated', target = 'model/judgement.bin'] = process.argv
  .slice(2)
  .filter((one, at, all) => !one.startsWith('--') && all[at - 1] !== '--only')
const before = only ? unpackJudgement(readFileSync(target)) : undefined
const judgement = learnFrom(
  readFileSync('model/english.bin'),
  readCorpus(corpus).filter(({ part }) => part === 'development' || (part === 'train' && only?.join() !== 'none')),
)
const file = packJudgement(judgement)
writeFileSync(target, file)
report(`${target}: ${file.length} bytes`)
