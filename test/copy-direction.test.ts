import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord } from '../src/attache.js'
import type { Report } from '../src/intake/report.js'
import { renderCompared } from '../src/exports/compare-text.js'
import { copyDirection } from '../src/views/copy-direction.js'
import { openLookUp } from '../src/views/look-up.js'
import { proposer as reader } from './installed-reader.js'

const STORY = [
  'Norwegian Fisheries Minister Kari Lund signed an agreement on anchovy quotas with her Peruvian counterpart Jorge Quispe in Lima on Thursday.',
  'The pact allows Norwegian boats to land 4,000 tonnes of anchovy a year in the port of Callao.',
  'Officials of both countries had quarrelled over the quotas since the spring of last year, when Peru turned back three trawlers.',
  'The two governments will meet again in Oslo in March to look at how the quotas were kept.',
]
const report = (id: string, outlet: string, published: string | null, sentences: readonly string[]): Report => ({
  id,
  file: null,
  title: null,
  outlet,
  byline: null,
  url: null,
  language: 'en',
  text: `${sentences.join('\n\n')}\n`,
  marked: [],
  published: published === null ? null : { date: published, basis: 'metadata' },
})
const directionOf = (a: Report, b: Report) => {
  const look = openLookUp(keepRecord([a, b], [], reader), { likely: true })
  const found = copyDirection(look.reading(a.id)!, look.reading(b.id)!, look)
  assert.ok(found, 'they share their telling')
  return { ...found, look }
}

test('a report has its words from the agency that it credits, whatever stands first', () => {
  const wire = report('wire', 'Reuters', '2024-05-03', STORY)
  const printed = report('printed', 'Harbour Post', '2024-05-03', [...STORY, '(Reuters)'])
  for (const [a, b] of [
    [wire, printed],
    [printed, wire],
  ] as const) {
    const { of, copy, because } = directionOf(a, b)
    assert.deepEqual([of.report.id, copy.report.id], ['wire', 'printed'])
    assert.match(because!, /Harbour Post credits .*Reuters/u)
  }
})

test('letters of one agency’s name within another’s are no credit', () => {
  const first = report('ap', 'AP', '2024-05-04', STORY)
  const second = report('post', 'Harbour Post', '2024-05-03', [...STORY, '(AAP)'])
  assert.doesNotMatch(directionOf(first, second).because ?? '', /credits/u)
})

test('of two without a credit the earlier is the first, and without days the one that tells more', () => {
  const [early, late] = [
    report('early', 'Harbour Post', '2024-05-03', STORY),
    report('late', 'Valley Courier', '2024-05-04', STORY),
  ]
  assert.match(directionOf(late, early).because!, /Harbour Post has it on 3 May 2024, the other on 4 May 2024/u)
  assert.equal(directionOf(late, early).of.report.id, 'early')
  const more = [
    'Fishing crews in Callao said they had waited two years for a settlement and would put to sea at once.',
    'The harbour master of Callao opened two new quays in April for the larger boats.',
    'Prices of fish meal fell after the signing became known in the markets of Lima.',
  ]
  const [whole, cut] = [
    report('whole', 'Harbour Post', null, [...STORY, ...more]),
    report('cut', 'Valley Courier', null, STORY),
  ]
  const { of, because, cut: leftOut } = directionOf(cut, whole)
  assert.equal(of.report.id, 'whole')
  assert.match(because!, /tells more/u)
  assert.equal(leftOut.length, 3)
})

test('it tells which sentences a copy added and left out, and which figures it put otherwise', () => {
  const changed = [
    STORY[0]!,
    STORY[1]!.replace('4,000', '5,000'),
    STORY[2]!,
    'Crews in the port of Bergen cheered when the news came over the radio.',
  ]
  const { added, cut, altered, copy, of, look } = directionOf(
    report('first', 'Harbour Post', '2024-05-03', STORY),
    report('second', 'Valley Courier', '2024-05-04', changed),
  )
  const told = (reading: typeof copy, spans: typeof added) =>
    spans.map(({ start, end }) => reading.report.text.slice(start, end).trim())
  assert.deepEqual([told(copy, added), told(of, cut)], [[changed[3]], [STORY[3]]])
  assert.deepEqual(
    altered.map(({ what, before, after }) => [what, before, after]),
    [['figure', '4,000', '5,000']],
  )
  assert.match(
    renderCompared([of, copy], look),
    /\[2\] has it from \[1\] \(copy\): .*\n.*stand in shared passages\n\s+added 1 sentence:[\s\S]*figure: ‹4,000› → ‹5,000›/u,
  )
})
