import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord } from '../src/attache.js'
import type { Report } from '../src/intake/report.js'
import { compareWordings } from '../src/views/compare-wordings.js'
import { listDenials, sayAnswer } from '../src/views/list-denials.js'
import { listStatements } from '../src/views/list-statements.js'
import { openLookUp } from '../src/views/look-up.js'
import { listPositions } from '../src/views/positions.js'
import { proposer as reader } from './installed-reader.js'

function reportOf(id: string, day: string, text: string): Report {
  return {
    id,
    file: `${id}.txt`,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    text,
    marked: [],
    published: { date: day, basis: 'metadata' },
  }
}

const RELEASE = reportOf(
  'release',
  '2024-03-04',
  'Statement by the Ministry of Foreign Affairs of Peru\n\n“Peru honours its pledge to keep the port of Callao open and will not let its harbours be used by any navy. We call on all sides to return to the negotiating table without preconditions,” the Ministry of Foreign Affairs of Peru said.',
)
const CUT = reportOf(
  'cut',
  '2024-03-05',
  'Peru keeps its port open\n\n"Peru honors its pledge to keep the port of Callao open and will not let its harbors be used," Peru’s Foreign Ministry said.\n\n"We urge all sides to come back to the negotiation table with no preconditions," the ministry said.',
)
const WIRED = reportOf(
  'wired',
  '2024-03-05',
  'Callao port to stay open\n\n"Peru honors its pledge to keep the port of Callao open and will not let its harbors be used by any navy," the Peruvian Foreign Ministry was quoted as saying by Andina.',
)

test('shows a statement printed by several word by word against the release it most likely comes from', () => {
  const [statement, ...others] = listStatements(openLookUp(keepRecord([WIRED, CUT, RELEASE], [], reader)), {})
  assert.equal(others.length, 0)
  assert.deepEqual([statement?.origin.kind, statement?.origin.reading?.report.id], ['official release', 'release'])
  assert.equal(statement?.wordings[0]?.reading.report.id, 'release')
  const [, cut, translated] = statement.wordings
  assert.deepEqual(
    cut!.steps
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, text, as }) => [kind, text, as ?? ''].join(' ').trim()),
    ['spelled honours honors', 'spelled harbours harbors', 'left out by any navy'],
  )
  assert.ok(translated!.steps.some(({ kind, text }) => kind === 'put in' && text === 'come back'))
})

test('names the release that reports tell of, else the agency, else the outlet that had it first', () => {
  const originOf = (...reports: readonly Report[]) => {
    const [one] = listStatements(openLookUp(keepRecord(reports, [], reader)), {})
    return one && `${one.origin.kind} ${one.origin.name}`
  }
  const told = { ...WIRED, text: WIRED.text.replace('was quoted as saying by Andina', 'said in a statement') }
  const plain = { ...WIRED, text: WIRED.text.replace('was quoted as saying by Andina', 'said') }
  assert.match(originOf(CUT, told) ?? '', /^official release /)
  assert.equal(originOf(CUT, WIRED), 'agency Andina')
  assert.equal(originOf(CUT, plain), 'outlet cut.txt')
})

test('keeps what is spelled otherwise apart from what is another word', () => {
  assert.deepEqual(
    compareWordings('We honour the old treaty', 'we honor the treaty').map(({ kind }) => kind),
    ['same', 'spelled', 'same', 'left out', 'same'],
  )
})

const CLAIM = reportOf(
  'claim',
  '2024-05-06',
  'Chile sent forty patrol boats to Ecuador\n\nChile shipped forty patrol boats to Ecuador through the port of Callao in February, two officials told Reuters.',
)
const DENIAL = reportOf(
  'denial',
  '2024-05-07',
  'Chile and the boats\n\nChile’s Defence Ministry denied a Reuters report that Chile shipped forty patrol boats to Ecuador through the port of Callao in February. It rejected the allegation that its officers trained smugglers. Chilean Foreign Minister Ana Rojas denied that Peru had agreed to host a base. She declined to comment on reports that a vessel was seized.',
)

test('says where a denied claim stands, where it was found, and of whom it is', () => {
  const look = openLookUp(keepRecord([DENIAL, CLAIM], [], reader))
  const told = listDenials(look, {}).map(
    ({ manner, of, claim }) => `${manner}, of ${of ?? 'nobody'}, ${claim?.reading.report.id ?? 'only here'}`,
  )
  assert.deepEqual(told, [
    'denial, of Reuters, claim',
    'rejection, of nobody, only here',
    'denial, of nobody, only here',
    'no comment, of nobody, only here',
  ])
  assert.match(
    sayAnswer(listDenials(look, { about: 'base' })[0]!),
    /^Ana Rojas denies “that Peru had agreed to host a base”$/,
  )
  assert.match(
    sayAnswer(listDenials(look, { about: 'vessel' })[0]!),
    /^Ana Rojas does not answer a question about “reports that a vessel was seized”$/,
  )
})

test('“the report” alone is no claim that is shown, and stands for what was told before it', () => {
  const bare = reportOf('bare', '2024-05-08', 'Chile and the boats\n\nChile’s Defence Ministry denied the report.')
  const told = reportOf(
    'told',
    '2024-05-08',
    'Chile and the base\n\nReuters reported that Chile had leased a base to Peru. Chile’s Defence Ministry denied the report.',
  )
  const answers = [bare, told].flatMap((report) => listDenials(openLookUp(keepRecord([report], [], reader)), {}))
  assert.deepEqual(
    answers.map(({ about }) => about),
    [null, 'that Chile had leased a base to Peru'],
  )
  assert.doesNotMatch(sayAnswer(answers[0]!), /report/)
  assert.match(sayAnswer(answers[1]!), /what Reuters says: “that Chile had leased/)
})

test('does not take a denial for a copy of the report that it denies', () => {
  assert.deepEqual(
    keepRecord([DENIAL, CLAIM], [], reader).weave.lineage.filter(({ kind }) => kind !== 'statement'),
    [],
  )
})

test('puts what a ministry of a state says into the line of that state', () => {
  const look = openLookUp(keepRecord([DENIAL], [], reader))
  assert.ok(
    listPositions(look, { of: 'Chile' }).some(
      ({ speaker, stance }) => /Defence Ministry/u.test(speaker) && stance === 'rejects',
    ),
  )
})

test('puts a call that is told without its words into the line, once where the headline tells it too', () => {
  const called = reportOf(
    'called',
    '2024-06-20',
    'Kenyan President William Mutua met ministers. Mutua called on all sides to begin dialogue.',
  )
  const abstained = reportOf(
    'abstained',
    '2024-06-25',
    'Kenya abstains from sea vote at UN\n\nKenya abstained from a vote on the sea at the UN on Tuesday.',
  )
  const line = listPositions(openLookUp(keepRecord([called, abstained], [], reader)), { of: 'Kenya' })
  assert.deepEqual(
    line.map(({ stance }) => stance),
    ['calls for', 'abstains'],
  )
})
