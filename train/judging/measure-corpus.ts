import { readFileSync } from 'node:fs'
import { openReader } from '../../src/attache.js'
import { proposeReading, readReport } from '../../src/reading/read-report.js'
import { readCorpus, reportOf } from './corpus.js'
import { Teacher } from './lessons.js'
import type { Part } from './marks.js'
import { emptyMeasure, measureDocument, renderMeasure } from './measure.js'

/*
 * node dist/train/judging/measure-corpus.js [--part test] [--rules] [--false] [--of own] [CORPUS] [JUDGEMENT]: what is
 * read against the annotated corpus;
 * `--rules` without what has been learned, `--false` with every false entry, `--of` only of a folder.
 */

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const part = (option('--part') ?? 'development') as Part | 'all'
const [corpus = 'corpus/annotated', judgement = 'model/judgement.bin'] = args.filter(
  (one, at) => !one.startsWith('--') && !/^--(?:part|of)$/u.test(args[at - 1] ?? ''),
)
const reader = openReader(
  readFileSync('model/english.bin'),
  args.includes('--rules') ? null : readFileSync(judgement),
  '',
  readFileSync('model/links.bin'),
  readFileSync('model/deeds.bin'),
)
const measured = emptyMeasure()
const documents = readCorpus(corpus).filter(
  (one) => (part === 'all' || one.part === part) && one.name.startsWith(option('--of') ?? ''),
)
for (const document of documents) {
  const report = reportOf(document)
  const reading = readReport(report, reader)
  const teacher = new Teacher(document, proposeReading(report, reader), reader.shelf, (id) =>
    reading.entities.find((one) => one.id === id),
  )
  measureDocument(
    teacher,
    reading,
    measured,
    args.includes('--false') ? (...told) => console.log(document.name, ...told) : undefined,
  )
}
console.log(`${documents.length} documents of the ${part} part`)
console.log(renderMeasure(measured))
