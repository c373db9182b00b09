import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bucketOf } from '../src/reading/judging/classifier.js'
import { calibrated } from '../src/reading/judging/judge-events.js'
import { packJudgement, unpackJudgement } from '../src/reading/judging/judgement-file.js'
import { candidatesOf } from '../src/reading/judging/candidates.js'
import { chanceByTrees } from '../src/reading/judging/trees.js'
import { proposeReading, readReport } from '../src/reading/read-report.js'
import { calibrate } from '../train/judging/calibrate.js'
import { readCorpus, readDocument, reportOf } from '../train/judging/corpus.js'
import { readJudged } from '../train/judging/judged-sentences.js'
import { COURSE, teachClassifier } from '../train/judging/learn.js'
import { CLASSES } from '../train/judging/classes.js'
import { Teacher, type Lesson } from '../train/judging/lessons.js'
import { GROWTH, growTrees } from '../train/judging/grow-trees.js'
import { seededRandom } from '../train/random.js'
import { proposer, reader, root } from './installed-reader.js'
import { plainReport } from './plain-report.js'
import { sampleReports } from './sample-reports.js'

const installed = readFileSync(join(root, 'model/judgement.bin'))
const corpus = readCorpus(join(root, 'corpus/annotated'))

test('what has been learned comes out of its file as it went in', () => {
  const judgement = unpackJudgement(installed)
  const again = unpackJudgement(packJudgement(judgement))
  assert.deepEqual([...again.eventWords], [...judgement.eventWords])
  const told = {
    features: [3, 77, 1024],
    dense: [new Float32Array(judgement.classifiers.get('kind')!.shape.dense).fill(0.1)],
  }
  const [before, after] = [judgement, again].map((one) => one.classifiers.get('kind')!.judge(told))
  before!.forEach((chance, i) => assert.ok(Math.abs(chance - after![i]!) < 1e-6))
})

test('a file that is cut, empty or of another version is refused in words', () => {
  assert.throws(() => unpackJudgement(installed.subarray(0, installed.length - 8)), /bytes where its heading tells of/u)
  assert.throws(() => unpackJudgement(new Uint8Array()), /no heading that can be read/u)
  const length = installed.readUInt32LE(0)
  const heading = JSON.parse(installed.subarray(4, 4 + length).toString('utf8')) as { version: number }
  const other = Buffer.from(installed)
  other.write(JSON.stringify(heading).replace(`"version":${heading.version}`, '"version":0'), 4, length, 'utf8')
  assert.throws(() => unpackJudgement(other), /version 0, and this program reads version/u)
})

test('a classifier learns what no single feature tells', () => {
  const place = (word: string) => bucketOf(word, 1 << 22)
  const lessons = ['a b', 'a c', 'd b', 'd c'].flatMap((words): Lesson[] =>
    Array.from({ length: 20 }, () => ({
      task: 'when',
      features: Int32Array.from(words.split(' '), place),
      dense: [],
      right: [words === 'a b' || words === 'd c' ? 'right' : 'wrong'],
      weight: 1,
    })),
  )
  const course = {
    ...COURSE,
    buckets: 1 << 10,
    hidden: 16,
    rounds: 60,
    rate: 0.02,
    featureDropout: 0,
    hiddenDropout: 0,
    leastSeen: 1,
  }
  const classifier = teachClassifier({ gold: lessons, silver: [], heldBack: [] }, course, () => undefined)
  for (const { features, right } of lessons) {
    const chance = classifier.judge({ features: [...features].map((one) => one & 1023), dense: [] })[1]!
    assert.ok(right[0] === 'right' ? chance > 0.8 : chance < 0.2)
  }
})

test('trees learn what two numbers tell together and neither alone', () => {
  const random = seededRandom(3)
  const examples = Array.from({ length: 900 }, () => {
    const [first, second, third] = [random(), random(), random()] as const
    const told = new Map(Object.entries({ first, second, third }))
    return { told, right: first > 0.4 !== third > 0.6 }
  })
  const trees = growTrees(examples, { ...GROWTH, leastInLeaf: 5, numbersShown: 1 }, seededRandom(4))
  const rightly = examples.filter(({ told, right }) => chanceByTrees(told, trees) > 0.5 === right)
  assert.ok(rightly.length > 0.95 * examples.length, `${rightly.length} of ${examples.length}`)
  assert.deepEqual(growTrees(examples, { ...GROWTH, leastInLeaf: 5, numbersShown: 1 }, seededRandom(4)), trees)
})

test('of several words for one who takes part the nearest carries it, the others may', () => {
  const document = readDocument(
    'try',
    'Kenya struck the camp after Somalia closed the road to Kenya.\n    event  ‹struck›  attack  happened  by Kenya  to the camp',
  )
  const proposed = proposeReading(reportOf(document), proposer)
  const teacher = new Teacher(document, proposed, proposer.shelf)
  const struck = proposed.proposals.find((one) => one.trigger.word.form === 'struck')!
  const candidates = candidatesOf(proposed.scene, struck, 'attack')
  const { mark } = teacher.markOf(struck)!
  const parts = teacher.partsIn(struck, candidates, mark)
  const ofKenya = parts.filter((_, at) => proposed.scene.entity(candidates[at]!.entity)?.name === 'Kenya')
  assert.deepEqual(ofKenya, [['actor'], ['actor', 'none']])
  assert.ok(parts.some((one) => one.join() === 'none'))
})

test('confidence is the share that was right, rising with how sure the readings were', () => {
  const trials = Array.from({ length: 600 }, (_, i) => ({ sure: i / 600, right: (i * 0.618) % 1 < i / 1200 }))
  const calibration = calibrate(trials)
  for (const sure of [0.2, 0.5, 0.9]) assert.ok(Math.abs(calibrated(sure, calibration) - sure / 2) < 0.12)
  const shares = Array.from({ length: 21 }, (_, i) => calibrated(i / 20, calibration))
  shares.slice(1).forEach((share, i) => assert.ok(share >= shares[i]!))
})

test('every reading carries a confidence and, with events, what it rests on', () => {
  for (const report of sampleReports()) {
    const reading = readReport(report, reader)
    for (const one of [...reading.events, ...reading.quotes, ...reading.figures, ...reading.denials])
      assert.ok(one.confidence > 0 && one.confidence <= 1)
    for (const event of reading.events) {
      assert.ok(event.because!.some((ground) => ground.includes(event.kind)))
      for (const { entity } of event.participants) assert.ok(reading.entities.some((one) => one.id === entity))
    }
    assert.deepEqual(readReport(report, reader), reading)
  }
})

test('the judge keeps less than the rules propose of quotes, and what it keeps of them is theirs', () => {
  for (const report of sampleReports()) {
    const [kept, proposed] = [readReport(report, reader), readReport(report, proposer)]
    for (const quote of kept.quotes)
      assert.ok(proposed.quotes.some((one) => one.start === quote.start && one.end === quote.end))
  }
})

test('the judge keeps what a list counts of each place, with whose they are', () => {
  const report = plainReport(
    'list',
    'Police in Lome arrested 22 migrants from Togo (12), Benin (7) and Ghana (3) on Monday, the ministry said.',
  )
  const { figures, entities } = readReport(report, reader)
  const listed = figures.filter(({ rule }) => rule === 'figure.of-each')
  assert.deepEqual(
    listed.map(({ low, unit, subject }) => `${low} ${unit} ${entities.find(({ id }) => id === subject)?.name}`),
    ['12 migrant Togo', '7 migrant Benin', '3 migrant Ghana'],
  )
})

/** Letters between two places at which the searched text is known; whatever is longer than two such holds one of them. */
const STEP = 8

/** Whether words stand in a text, for very many of them: looked for only where a piece of them is known to stand. */
function searchIn(text: string): (words: string) => boolean {
  const places = new Map<string, number[]>()
  for (let at = 0; at + STEP <= text.length; at += STEP) {
    const piece = text.slice(at, at + STEP)
    const known = places.get(piece)
    if (known) known.push(at)
    else places.set(piece, [at])
  }
  return (words) =>
    words.length < 2 * STEP
      ? text.includes(words)
      : Array.from({ length: STEP }, (_, by) => by).some((by) =>
          places.get(words.slice(by, by + STEP))?.some((at) => text.startsWith(words, at - by)),
        )
}

test('of many words those are found that stand in a text, wherever they begin', () => {
  const text = corpus[0]!.text.slice(0, 400)
  const stands = searchIn(text)
  for (let at = 0; at < 300; at++)
    for (const length of [3, 16, 60]) {
      const words = text.slice(at, at + length)
      assert.ok(stands(words), words)
      assert.ok(!stands(`${words.slice(0, -1)}\u0000`))
    }
})

test('sentences judged one by one are well formed, and none of them stands in the annotated corpus', () => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')
  const stands = searchIn(corpus.map(({ text }) => letters(text)).join('|'))
  const judged = readJudged(join(root, 'corpus/judged'))
  assert.ok(judged.length > 10_000)
  assert.deepEqual(
    judged.filter(({ forms }) => stands(letters(forms.join(' ')))).map(({ name }) => name),
    [],
  )
  const classes = [...CLASSES.kind, ...CLASSES.modality]
  const odd = judged.filter(({ deeds, forms }) =>
    deeds.some(
      ({ at, kinds, modalities, by, to, also }) =>
        ![...kinds, ...modalities].every((one) => classes.includes(one)) ||
        ![at, ...by, ...to, ...also].every((word) => word < forms.length),
    ),
  )
  assert.deepEqual(odd, [])
})

test('the annotated corpus is read whole, by documents of three parts', () => {
  assert.ok(corpus.length >= 500, `${corpus.length} documents`)
  assert.ok(corpus.reduce((sum, one) => sum + one.sentences.length, 0) >= 6000)
  const share = (part: string) => corpus.filter((one) => one.part === part).length / corpus.length
  assert.ok(share('test') > 0.1 && share('development') > 0.1 && share('train') > 0.6)
  for (const document of corpus)
    for (const { start, end, sentence } of document.marks)
      assert.ok(start >= sentence.start && end <= sentence.end && start < end)
})

test('a mark that does not fit its sentence is told by file and line', () => {
  assert.throws(
    () => readDocument('try', 'Chad met Togo.\n    event  ‹spoke›  meeting  happened  by Chad'),
    /try:2 ‹spoke› does not stand in its sentence/u,
  )
  assert.throws(() => readDocument('try', 'Chad met Togo.\n    happening  ‹met›'), /try:2 found ‹happening/u)
  const { marks } = readDocument(
    'try',
    'It said its army left.\n    who  ‹it›  = Chad\n    figure  ‹army›  over 3 tanks'.replace('‹it›', '‹It›'),
  )
  assert.equal(marks.length, 2)
})

test('the same document is a report with its day and outlet', () => {
  const report = reportOf(
    readDocument(
      'try',
      '# published: 2024-05-17\n# outlet: The Gazette\n\nChad met Togo.\nThey spoke.\n\nTalks go on.',
    ),
  )
  assert.equal(report.text, 'Chad met Togo. They spoke.\n\nTalks go on.')
  assert.equal(report.outlet, 'The Gazette')
  assert.equal(report.published?.date, '2024-05-17')
})

test('a deed judged to be a denial denies, with the words that carry the claim, where the tree does not see it', () => {
  const denials = (text: string) => {
    const reading = readReport(reportOf(readDocument('try', text)), reader)
    return reading.denials.map(({ by, claim }) => [
      reading.entities.find(({ id }) => id === by)?.name,
      claim && text.slice(claim.start, claim.end),
    ])
  }
  assert.deepEqual(
    denials('Oslo has accused Russia of jamming the signals of its airliners, a charge Russia denies.'),
    [['Russia', 'jamming the signals of its airliners']],
  )
  assert.deepEqual(denials('Ericsson denies having paid the rebels.'), [['Ericsson', 'having paid the rebels']])
  // what is kept from somebody is no claim
  assert.deepEqual(denials('The United States denied the minister a visa on Friday.'), [])
})

test('where an envoy speaks the state he is sent to does nothing; where he meets somebody it has a part', () => {
  const parties = (text: string, kind: string) => {
    const reading = readReport(reportOf(readDocument('try', text)), reader)
    const event = reading.events.find((one) => one.kind === kind)
    return event?.participants.map(({ entity }) => reading.entities.find(({ id }) => id === entity)?.name).sort()
  }
  assert.deepEqual(parties('The Kenyan ambassador to Norway, Ann Doe, criticised Chad on Monday.', 'criticism'), [
    'Ann Doe',
    'Chad',
    'Kenya',
  ])
  assert.ok(
    parties('The Chinese ambassador to Peru met Foreign Minister Luis Soto in Lima.', 'meeting')?.includes('Peru'),
  )
  assert.ok(parties('Norway recalled its ambassador to Chad on Monday.', 'withdrawal')?.includes('Chad'))
})

test('whoever goes to a town abroad visits its state, where the report names it; at home he visits none', () => {
  const visited = (text: string) => {
    const { events, entities } = readReport(reportOf(readDocument('try', text)), reader)
    const visits = events.filter(({ kind, place }) => kind === 'visit' && place !== null)
    assert.ok(visits.length > 0, text)
    return visits.flatMap(({ participants }) =>
      participants.flatMap(({ role, entity }) =>
        role === 'recipient' ? [entities.find(({ id }) => id === entity)!.name] : [],
      ),
    )
  }
  const trip = 'President Ana Duarte of Chile visited Lima on Monday.'
  assert.deepEqual(visited(`${trip} Peru is her largest neighbour.`), ['Peru'])
  assert.deepEqual(visited(trip), [])
  assert.deepEqual(visited('The Peruvian president visited Lima on Monday. Peru is a large country.'), [])
})

test('the two kinds of tags never gainsay each other', () => {
  for (const report of sampleReports()) {
    const tokens = readReport(report, reader).sentences.flatMap((sentence) => sentence.tokens)
    for (const { form, xpos, upos } of tokens)
      assert.ok(!/^VB/u.test(xpos) || /^(?:VERB|AUX|X)$/u.test(upos), `${form} ${xpos} ${upos}`)
  }
})
