import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readReport, recordOf } from '../src/attache.js'
import { contractRecord } from '../src/exports/contract.js'
import { readLayout } from '../src/reading/read-layout.js'
import { reader, root } from '../test/installed-reader.js'
import { sampleReports } from '../test/sample-reports.js'

// `npm run bench`: how fast each stage goes over the sample corpus, and how that stands to a bare wink-nlp pass over
// the same text in the same run: machines differ, the ratio hardly. `-- --accept` writes the numbers down.
const ACCEPTED = join(root, 'bench/accepted.json')
const ROUNDS = 5

interface Measured {
  readonly reportsPerSecond: number
  readonly wordsPerSecond: number
  /** Time taken, as a multiple of wink-nlp’s. */
  readonly ofWink: number
}

const reports = sampleReports()
const words = reports.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
const wink = winkNLP(model)
const readings = reports.map((report) => readReport(report, reader))
const record = recordOf(readings, [], reader)

const STAGES: Record<string, () => void> = {
  'wink-nlp alone': () => {
    for (const { text } of reports) wink.readDoc(text).tokens().length()
  },
  layout: () => {
    for (const report of reports) readLayout(report, reader.shelf)
  },
  'sentences, tags and trees': () => {
    for (const { report, layout } of readings)
      reader.english.analyse(
        report.text,
        layout.blocks.filter(({ kind }) => kind !== 'furniture'),
      )
  },
  'the whole reading': () => {
    for (const report of reports) readReport(report, reader)
  },
  'weaving and entering': () => {
    recordOf(readings, [], reader)
  },
  'printing the record': () => {
    JSON.stringify(contractRecord(record))
  },
}

/** The best of several rounds: the others were disturbed. */
function timeBest(stage: () => void): number {
  stage()
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const started = performance.now()
      stage()
      return (performance.now() - started) / 1000
    }),
  )
}

const seconds = new Map(Object.entries(STAGES).map(([name, stage]) => [name, timeBest(stage)]))
const round = (value: number) => Number(value.toPrecision(3))
const measured = Object.fromEntries(
  [...seconds].map(([name, taken]): [string, Measured] => [
    name,
    {
      reportsPerSecond: round(reports.length / taken),
      wordsPerSecond: round(words / taken),
      ofWink: round(taken / seconds.get('wink-nlp alone')!),
    },
  ]),
)
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Record<string, Measured>

console.log(`${reports.length} reports, ${words} words; best of ${ROUNDS} rounds; accepted numbers in brackets`)
for (const [name, now] of Object.entries(measured)) {
  const before = accepted[name]
  console.log(
    `${name.padEnd(28)}${`${now.reportsPerSecond} reports/s`.padStart(18)}${`${now.wordsPerSecond} words/s`.padStart(20)}${`${now.ofWink} × wink`.padStart(16)}${before ? `  (${before.reportsPerSecond} reports/s, ${before.ofWink} × wink)` : ''}`,
  )
}
if (process.argv.includes('--accept')) writeFileSync(ACCEPTED, `${JSON.stringify(measured, null, 1)}\n`)
