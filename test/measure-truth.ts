import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { renderReading, type NotationKind, type NotationLine } from '../src/exports/notation.js'
import { overlap, type Span } from '../src/language/span.js'
import { readReport } from '../src/reading/read-report.js'
import type { Reading } from '../src/reading/reading.js'
import { proposer as reader, root } from './installed-reader.js'
import { sampleReports } from './sample-reports.js'

/** What a careful reader reads in some sample reports, marked by hand: `corpus/truth`, in the notation. */
export const TRUTH = join(root, 'corpus/truth')
/** Kinds that are marked by hand. */
const MARKED: readonly NotationKind[] = ['event', 'quote', 'figure', 'date', 'denial']

/**
 * A line of the truth: where its words stand, and its facts; `perhaps` where one may read it or leave it. Alternatives
 * are parted by `|`.
 */
interface Mark extends Span {
  readonly kind: NotationKind
  readonly facts: readonly string[]
  readonly perhaps: boolean
  /** The sentence it is marked in. */
  readonly sentence: Span
  readonly line: string
}

/** Something that was read, beside what was marked. */
interface Read extends Span {
  readonly kind: NotationKind
  readonly facts: readonly string[]
  readonly line: string
}

/** Right and all: of a kind’s recall, of its precision, or of one fact told of what was found. */
export interface Tally {
  right: number
  all: number
}

/** What was measured, by name (`event recall`, `quote source`), and what went wrong, in words. */
export interface Measured {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly wrong: readonly string[]
}

/** Reads the reports that are marked by hand, each alone, and holds what is read against the marks. */
export function measureTruth(): Measured {
  const tallies = new Map<string, Tally>()
  const wrong: string[] = []
  const reports = new Map(sampleReports().map((report) => [basename(report.file ?? ''), report]))
  for (const file of readdirSync(TRUTH, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const report = reports.get(basename(file))
    if (!report) throw new Error(`corpus/truth/${file}: no report of that name in corpus/reports`)
    const reading = readReport(report, reader)
    const marks = parseTruth(readFileSync(join(TRUTH, file), 'utf8'), report.text, file)
    for (const kind of MARKED) {
      const count = (name: string, right: boolean, what: string) => {
        const tally = tallies.get(`${kind} ${name}`) ?? { right: 0, all: 0 }
        tallies.set(`${kind} ${name}`, { right: tally.right + Number(right), all: tally.all + 1 })
        if (!right) wrong.push(`${kind} ${name}  ${basename(file, '.txt')}  ${what}`)
      }
      compareKind(
        kind,
        marks.filter((mark) => mark.kind === kind),
        readOf(reading, kind, marks),
        count,
      )
    }
  }
  return { tallies: new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1))), wrong }
}

type Count = (name: string, right: boolean, what: string) => void

function compareKind(kind: NotationKind, marks: readonly Mark[], reads: readonly Read[], count: Count): void {
  const taken = new Set<Read>()
  const found = new Map<Mark, Read>()
  // Marks whose own words were read come first; then what was read elsewhere in their sentence.
  for (const near of [isOnWords, isInSentence]) {
    for (const mark of marks.filter((one) => !one.perhaps && !found.has(one))) {
      const fitting = reads.filter((read) => !taken.has(read) && near(mark, read) && agrees(kind, mark, read))
      const read = fitting.sort((a, b) => namesFound(mark, b) - namesFound(mark, a))[0]
      if (!read) continue
      taken.add(read)
      found.set(mark, read)
    }
  }
  for (const mark of marks.filter((one) => !one.perhaps)) {
    const read = found.get(mark)
    count('recall', read !== undefined, mark.line)
    if (read) compareFacts(kind, mark, read, count)
  }
  for (const read of reads) {
    const excused =
      !taken.has(read) &&
      marks.some(
        (mark) =>
          mark.perhaps &&
          (isOnWords(mark, read) || (kind === 'event' && isInSentence(mark, read) && agrees(kind, mark, read))),
      )
    if (!excused) count('precision', taken.has(read), read.line)
  }
}

function isOnWords(mark: Mark, read: Read): boolean {
  return overlap(mark, read) > 0
}

function isInSentence({ kind, sentence }: Mark, read: Read): boolean {
  return (kind === 'event' || kind === 'denial') && overlap(sentence, read) > 0
}

/** From this part on of both stretches, taken together, two quotes are the same words. */
const SAME_WORDS = 0.5

/** Whether what was read is what was marked, apart from facts that are counted for themselves. */
function agrees(kind: NotationKind, mark: Mark, read: Read): boolean {
  const [first] = mark.facts
  switch (kind) {
    case 'event':
      return first!.split('|').includes(read.facts[0]!)
    case 'date':
      return isDated(first!, read.facts[0]!)
    case 'figure':
      return `${read.facts[1]!} `.startsWith(`${first!} `)
    case 'quote':
      return overlap(mark, read) / (Math.max(mark.end, read.end) - Math.min(mark.start, read.start)) >= SAME_WORDS
    default:
      return true
  }
}

function compareFacts(kind: NotationKind, mark: Mark, read: Read, count: Count): void {
  const what = `${mark.line}\n        read: ${read.line}`
  const told = (label: string) =>
    mark.facts.filter((fact) => fact.startsWith(`${label} `)).map((fact) => fact.slice(label.length + 1))
  const readAs = (label: string) =>
    read.facts.filter((fact) => fact.startsWith(`${label} `)).map((fact) => fact.slice(label.length + 1))
  if (kind === 'quote')
    for (const source of told('by'))
      count(
        'source',
        readAs('by').some((name) => isNamed(source, name)),
        what,
      )
  if (kind === 'denial')
    for (const source of told('by'))
      count(
        'by',
        readAs('by').some((name) => isNamed(source, name)),
        what,
      )
  if (kind !== 'event') return
  const names = told('by').length + told('to').length
  if (names > 0) count('who', namesFound(mark, read) === names, what)
  count('modality', mark.facts[1]!.split('|').includes(read.facts[1]!), what)
  for (const place of told('in'))
    count(
      'place',
      readAs('in').some((name) => isNamed(place, name)),
      what,
    )
  for (const when of told('on'))
    count(
      'when',
      readAs('on').some((date) => isDated(when, date)),
      what,
    )
}

/** How many of those who are marked were read as participants, in whatever part. */
function namesFound(mark: Mark, read: Read): number {
  const namesIn = (facts: readonly string[]) =>
    facts.filter((fact) => /^(?:by|to) /.test(fact)).map((fact) => fact.slice(3))
  return namesIn(mark.facts).filter((name) => namesIn(read.facts).some((one) => isNamed(name, one))).length
}

/** The same time, however sure: `../2030` and `/2030` both have an open start. */
function isDated(alternatives: string, edtf: string): boolean {
  return alternatives
    .split('|')
    .some((one) => one.replace(/^\.\./, '').replace(/[~?%]/g, '') === edtf.replace(/^\.\./, '').replace(/[~?%]/g, ''))
}

/** The same name, or one that holds the other: “Jaiswal”, “Randhir Jaiswal”. */
function isNamed(alternatives: string, name: string): boolean {
  const fold = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/^(?:an?|the) /, '')
      .replaceAll('.', '')} `
  return alternatives.split('|').some((one) => fold(one).includes(fold(name)) || fold(name).includes(fold(one)))
}

/** What was read in the marked sentences: others, such as date stamps, are not judged. */
function readOf(reading: Reading, kind: NotationKind, marks: readonly Mark[]): readonly Read[] {
  return renderReading(reading)
    .filter((line) => line.kind === kind && marks.some(({ sentence }) => overlap(sentence, line) > 0))
    .map((line) => ({ ...line, facts: factsOf(line) }))
}

function factsOf({ line }: NotationLine): readonly string[] {
  return line
    .slice(line.indexOf('›') + 1)
    .split('  ')
    .filter(Boolean)
}

const MARK = /^(perhaps )?([a-z]+) {2}‹(.+)›(.*)$/

/** A file of the truth: a sentence of the report flush left, and indented beneath it what a careful reader reads. */
export function parseTruth(source: string, text: string, file: string): readonly Mark[] {
  let sentence: Span = { start: 0, end: 0 }
  return source
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
    .flatMap((row) => {
      const find = (words: string, from: number): Span => {
        const start = text.indexOf(words, from)
        if (start < 0) throw new Error(`corpus/truth/${file}: the report has no ‹${words}›; give its exact words`)
        return { start, end: start + words.length }
      }
      if (!row.startsWith(' ')) {
        sentence = find(row, sentence.end)
        return []
      }
      const [, perhaps, kind, words, facts] = MARK.exec(row.trim()) ?? []
      if (!kind || !words)
        throw new Error(`corpus/truth/${file}: ‹${row.trim()}› is no line of the notation; write kind  ‹words›  facts`)
      return [
        {
          ...find(words, sentence.start),
          kind: kind as NotationKind,
          facts: facts!.split('  ').filter(Boolean),
          perhaps: perhaps !== undefined,
          sentence,
          line: row.trim(),
        },
      ]
    })
}
