import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepRecord, readReport } from '../src/attache.js'
import { renderReport } from '../src/exports/notation.js'
import { renderWeave } from '../src/exports/weave-notation.js'
import { receiveReport } from '../src/intake/receive-report.js'
import { reader, root } from './installed-reader.js'

const REPORTS = join(root, 'corpus/reports')
const GOLDEN = join(root, 'corpus/golden')

/** Golden files by name: what each report reads as, and for each set of reports what is woven of it. */
export type Golden = ReadonlyMap<string, string>

/** What the working tree reads in the corpus. */
export async function readCorpus(): Promise<Golden> {
  const golden = new Map<string, string>()
  for (const set of readdirSync(REPORTS).sort()) {
    const received = await Promise.all(
      readdirSync(join(REPORTS, set))
        .sort()
        .map((name) => receiveReport({ name, bytes: readFileSync(join(REPORTS, set, name)) })),
    )
    const reports = received.flatMap((one) => one.reports)
    for (const report of reports)
      golden.set(
        `${set}/${(report.file ?? report.id).replace(/\.\w+$/, '')}.txt`,
        renderReport(readReport(report, reader)),
      )
    golden.set(`${set}.weave.txt`, renderWeave(keepRecord(reports, [], reader)))
  }
  return golden
}

/** What is accepted, from the files. */
export function loadGolden(): Golden {
  if (!existsSync(GOLDEN)) return new Map()
  const names = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(GOLDEN, name), 'utf8')]))
}

/** Makes what is read now the accepted reading. */
export function acceptGolden(golden: Golden): void {
  rmSync(GOLDEN, { recursive: true, force: true })
  for (const [name, text] of golden) {
    mkdirSync(dirname(join(GOLDEN, name)), { recursive: true })
    writeFileSync(join(GOLDEN, name), text)
  }
}

/** A line that was read and is no more, or the other way round, with the sentence or thing it belongs to. */
export interface Change {
  readonly sign: '+' | '−'
  readonly line: string
  readonly beneath: string
}

/** Lines only in one of two texts, in the order of the text they are in. */
export function compareTexts(accepted: string, read: string): readonly Change[] {
  const [before, now] = [listLines(accepted), listLines(read)]
  return [
    ...subtract(before, now).map((line) => ({ sign: '−' as const, ...line })),
    ...subtract(now, before).map((line) => ({ sign: '+' as const, ...line })),
  ]
}

interface Line {
  readonly line: string
  readonly beneath: string
}

function listLines(text: string): readonly Line[] {
  let beneath = ''
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (!line.startsWith(' ')) beneath = line
      return { line, beneath }
    })
}

function subtract(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const key = ({ line, beneath }: Line) => `${beneath}\n${line}`
  const left = new Map<string, number>()
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(key(line)) ?? 0
    left.set(key(line), count - 1)
    return count <= 0
  })
}
