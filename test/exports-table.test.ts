import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FORMATS } from '../src/exports/formats/formats.js'
import { root } from './installed-reader.js'

/** What the table of docs/exports.md calls a reader, and what a test imports or opens that reads with it. */
const READERS: Readonly<Record<string, string>> = {
  'csv-parse': 'csv-parse/sync',
  'read-excel-file': 'read-excel-file',
  'ical.js': 'ical.js',
  'graphology-gexf': 'graphology-gexf',
  'graphology-graphml': 'graphology-graphml',
  '@alephdata/followthemoney': '@alephdata/followthemoney',
  'citation-js': '@citation-js/core',
  TimelineJS: '@knight-lab/timelinejs',
  jsonld: 'jsonld',
  feedsmith: 'feedsmith',
  hyparquet: 'hyparquet',
  'parquet-wasm': 'parquet-wasm',
  warcio: 'warcio',
  fflate: 'fflate',
  ContractRecord: 'contract',
  'attache read': "'read'",
  'JSON.parse': 'JSON.parse',
  'names resolved': 'prov',
}

interface Row {
  readonly form: string
  readonly reader: string
  readonly back: string
  readonly lost: string
}

const rows: readonly Row[] = readFileSync(join(root, 'docs/exports.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, form, reader, back, lost] = /^\| `([a-z-]+)` \| (.+?) \| (.+?) \| (.+?) \|$/u.exec(line) ?? []
    return form === undefined ? [] : [{ form, reader: reader!, back: back!, lost: lost! }]
  })
const tests = readdirSync(join(root, 'test'))
  .filter((name) => /^(?:exports|registers|contract).*\.test\.ts$/u.test(name) && name !== 'exports-table.test.ts')
  .map((name) => readFileSync(join(root, 'test', name), 'utf8'))

test('the table of forms has every form once, in their order, with a reader, what came back and what is lost', () => {
  assert.deepEqual(
    rows.map(({ form }) => form),
    FORMATS.map(({ name }) => name),
  )
  for (const { form, back, lost } of rows) assert.ok(back.trim() !== '' && lost.trim() !== '', form)
})

test('each form is tried by a test that reads it with the reader that the table names', () => {
  for (const { form, reader } of rows) {
    const named = Object.entries(READERS).filter(([word]) => reader.includes(word))
    assert.ok(named.length > 0, `${form}: ‹${reader}› names no reader that is known here`)
    for (const [word, imported] of named)
      assert.ok(
        tests.some((text) => text.includes(`'${form}'`) && text.includes(imported)),
        `${form}: no test reads it with ${word}`,
      )
  }
})
