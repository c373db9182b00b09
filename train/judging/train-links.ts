import { readFileSync, writeFileSync } from 'node:fs'
import { openReader } from '../../src/attache.js'
import type { Report } from '../../src/intake/report.js'
import type { Classifier } from '../../src/reading/judging/classifier.js'
import { chancesOfLinks, packLinks, type Links } from '../../src/reading/judging/link-file.js'
import { REFERENCE_FORMS, type Candidate, type Question } from '../../src/reading/names/links.js'
import { proposeReading } from '../../src/reading/read-report.js'
import { readAnnotated } from './chains.js'
import { readCorpus, reportOf } from './corpus.js'
import { COURSE, teachClassifier } from './learn.js'
import { lessonsOf, truthOfChains, truthOfMarks, type Truth } from './link-teacher.js'

/*
 * node dist/train/judging/train-links.js TREEBANK [CORPUS] [TARGET]: from the `who` marks of the annotated corpus and
 * the chains of a treebank to model/links.bin:
 * whom pronouns stand for. Of the treebank the news are left out, which `bench/coreference.ts` measures on. The
 * development part says when to stop and how likely is likely enough; the test part is not touched.
 */

interface Asked {
  readonly question: Question
  readonly right: (candidate: Candidate) => boolean
}

const started = Date.now()
const report = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
const [treebank, corpus = 'corpus/annotated', target = 'model/links.bin'] = process.argv.slice(2)
const reader = openReader(readFileSync('model/english.bin'))
const isMeasured = (name: string) => /news/iu.test(name) && /gum/iu.test(name)

/** All that is asked in a report, each answered by the truth before the next. */
function askedIn(text: Report, truth: Truth): readonly Asked[] {
  const asked: Asked[] = []
  proposeReading(text, {
    ...reader,
    link: (question) => {
      const right = truth(question)
      if (right) asked.push({ question, right })
      return right ? question.candidates.find(right) : undefined
    },
  })
  return asked
}

const documents = readCorpus(corpus).filter(({ name }) => !isMeasured(name))
const askedOf = (part: string) =>
  documents.filter((one) => one.part === part).flatMap((one) => askedIn(reportOf(one), truthOfMarks(one, reader.shelf)))
const texts = readAnnotated(readFileSync(treebank!, 'utf8')).filter(({ id }) => !isMeasured(id))
const chained = texts.flatMap((one) =>
  askedIn(
    {
      id: one.id,
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      text: one.text,
      published: null,
      marked: [],
    },
    truthOfChains(one),
  ),
)
const plain = readCorpus('corpus/links').flatMap((one) => askedIn(reportOf(one), truthOfMarks(one, reader.shelf)))
const [gold, heldBack] = [[...askedOf('train'), ...plain], askedOf('development')]
report(`${gold.length} pronouns marked, ${chained.length} in chains, ${heldBack.length} held back`)
const lessons = (some: readonly Asked[]) => some.flatMap(({ question, right }) => lessonsOf(question, right))
const classifier = teachClassifier(
  { gold: [...lessons(gold), ...lessons(chained)], silver: [], heldBack: lessons(heldBack) },
  { ...COURSE, buckets: 1 << 14, hidden: 24, rounds: 14, leastSeen: 4 },
  report,
)

/** The least chance at which links are worth it: a wrong one costs half as much again as a right one is worth. */
function leastOf(form: string, model: Classifier): number {
  const tried = heldBack
    .filter(({ question }) => question.reference.form === form)
    .map(({ question, right }) => {
      const chances = chancesOfLinks(question, model)
      const best = chances.indexOf(Math.max(...chances))
      return {
        chance: chances[best]!,
        right: right(question.candidates[best]!),
        possible: question.candidates.some(right),
      }
    })
  const worth = (least: number) =>
    tried.filter(({ chance }) => chance >= least).reduce((sum, one) => sum + (one.right ? 1 : -WRONG), 0)
  const least = Array.from({ length: 60 }, (_, at) => 0.35 + at / 100).reduce((best, one) =>
    worth(one) > worth(best) ? one : best,
  )
  const linked = tried.filter(({ chance }) => chance >= least)
  report(
    `${form}: at ${least.toFixed(2)} right ${linked.filter((one) => one.right).length} of ${linked.length} linked, ${tried.filter((one) => one.possible).length} possible, ${tried.length} asked`,
  )
  if (tried.length > 0)
    for (const at of [0.4, 0.5, 0.6, 0.7, 0.8])
      report(
        `  ${at}: ${tried.filter((one) => one.chance >= at && one.right).length} of ${tried.filter((one) => one.chance >= at).length}`,
      )
  return least
}

const WRONG = 1.5

const links: Links = {
  classifier,
  least: Object.fromEntries(
    REFERENCE_FORMS.map((form) => [form, leastOf(form, classifier)]),
  ) as unknown as Links['least'],
}
const file = packLinks(links)
writeFileSync(target, file)
report(`${target}: ${file.length} bytes`)
