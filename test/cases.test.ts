import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openReader } from '../src/attache.js'
import { renderReading } from '../src/exports/notation.js'
import { readReport } from '../src/reading/read-report.js'
import { parseCases, type Case } from './notation-cases.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const reader = openReader(
  readFileSync(join(root, 'model/english.bin')),
  null,
  '',
  readFileSync(join(root, 'model/links.bin')),
)
const files = readdirSync(join(root, 'src/reading'), { recursive: true, encoding: 'utf8' })

/** What is read in a case’s sentence, of the kinds that its file is about. */
function readCase(one: Case, kinds: ReadonlySet<string>): readonly string[] {
  const reading = readReport(
    {
      id: 'case',
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      text: one.text,
      marked: [],
      published: one.published ? { date: one.published, basis: 'given by the user' } : null,
    },
    reader,
  )
  return renderReading(reading)
    .filter((line) => kinds.has(line.kind))
    .map((line) => line.line.replace(/\s+/g, ' '))
}

/**
 * A case holds when every fact it names is read, in order, and no other line of its kinds is. A case line may leave out
 * facts at its end.
 */
function differences(one: Case, kinds: ReadonlySet<string>): string[] {
  const read = [...readCase(one, kinds)]
  const missing = one.expected.filter((line) => {
    const at = read.findIndex((found) => found === line || found.startsWith(`${line} `))
    if (at >= 0) read.splice(at, 1)
    return at < 0
  })
  return [...missing.map((line) => `not read:   ${line}`), ...read.map((line) => `not wanted: ${line}`)]
}

for (const file of files.filter((name) => name.endsWith('.cases.txt'))) {
  const { kinds, cases } = parseCases(readFileSync(join(root, 'src/reading', file), 'utf8'))
  test(`${file}: ${cases.length} cases read as written`, () => {
    const failed = cases.flatMap((one) => {
      const found = differences(one, kinds)
      return found.length > 0 ? [`line ${one.line}: ${one.text}\n    ${found.join('\n    ')}`] : []
    })
    assert.equal(failed.join('\n'), '')
  })
}

for (const file of files.filter((name) => name.endsWith('.misses.txt'))) {
  const { kinds, cases } = parseCases(readFileSync(join(root, 'src/reading', file), 'utf8'))
  test(`${file}: ${cases.length} known misreadings are still misread (else move them to the cases)`, () => {
    const right = cases
      .filter((one) => differences(one, kinds).length === 0)
      .map((one) => `line ${one.line}: ${one.text}`)
    assert.equal(right.join('\n'), '')
  })
}
