import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { csvRow } from '../src/exports/formats/csv.js'
import { FORMATS, planExport } from '../src/exports/formats/formats.js'
import { TABLES } from '../src/exports/formats/tables.js'
import { contractRecord } from '../src/exports/contract.js'
import { asSure } from './as-sure.js'
import { chosenSamples, exported, exportedText } from './chosen-samples.js'
import { sampleRecord } from './sample-reports.js'

const readCsv = (text: string): Record<string, string>[] => parse(text, { columns: true })
/** A line of JSONL without the name of its table. */
const withoutType = (line: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(line).filter(([name]) => name !== 'type'))

test('csv: an independent reader finds every row and every cell of each table', () => {
  const chosen = chosenSamples()
  const files = exported('csv')
  for (const table of TABLES) {
    const [head, ...rows] = parse(files.get(`${table.name}.csv`)!)
    const written = [...table.rows(chosen)]
    assert.deepEqual(
      head,
      table.columns.map(([name]) => name),
    )
    assert.equal(rows.length, written.length, table.name)
    rows.forEach((row, at) =>
      row.forEach((cell, column) =>
        assert.equal(cell.replace(/^'(?=\s*[=+\-@])/u, ''), String(written[at]![column] ?? '')),
      ),
    )
  }
})

test('csv: one side’s claim keeps its speaker in the entries and beneath each of its sentences', () => {
  const files = exported('csv')
  const claims = chosenSamples().entries.filter(({ accordingTo }) => accordingTo.length > 0)
  const rows = new Map(readCsv(files.get('entries.csv')!.toString()).map((row) => [row['entry'], row]))
  assert.ok(claims.length > 0)
  for (const { id } of claims) assert.notEqual(rows.get(id)!['according_to'], '')
  const beneath = readCsv(files.get('evidence.csv')!.toString()).filter((row) =>
    claims.some(({ id }) => id === row['entry']),
  )
  assert.ok(beneath.every((row) => row['according_to'] !== ''))
})

test('csv: no cell begins as a formula, whatever stands before the sign or behind it; numbers stay numbers', () => {
  for (const cell of ['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '  =1', '=A\nB', '＝1+1', '\u00A0=1', '\n@x']) {
    const [[read]] = parse(csvRow([cell])) as unknown as [[string]]
    assert.equal(read, `'${cell}`)
  }
  assert.equal(csvRow([-5, 2.5, null, 'a "b", c']), '-5,2.5,,"a ""b"", c"\r\n')
})

test('xlsx: an independent reader finds every sheet, row and cell; what looks like a formula is text', async () => {
  const chosen = chosenSamples()
  const [book] = [...exported('xlsx').values()]
  const sheets = await readXlsx(book!)
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    TABLES.map(({ name }) => name),
  )
  for (const [at, table] of TABLES.entries()) {
    const written = [...table.rows(chosen)]
    const [head, ...rows] = sheets[at]!.data
    assert.deepEqual(
      head,
      table.columns.map(([name]) => name),
    )
    assert.equal(rows.length, written.length, table.name)
    rows.forEach((row, index) =>
      row.forEach((cell, column) =>
        assert.equal(String(cell ?? '').trim(), String(written[index]![column] ?? '').trim()),
      ),
    )
  }
})

test('jsonl: every line is one thing of the contract, and together they are the record', () => {
  const lines = exportedText('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string; readonly id: string })
  const contract = JSON.parse(JSON.stringify(contractRecord(asSure(sampleRecord())))) as Record<
    string,
    { id: string }[]
  >
  for (const [type, name] of [
    ['report', 'reports'],
    ['reading', 'readings'],
    ['entity', 'entities'],
    ['story', 'stories'],
    ['comparison', 'comparisons'],
    ['denial', 'denials'],
    ['lineage', 'lineage'],
    ['paraphrase', 'paraphrases'],
  ] as const) {
    const found = lines.filter((line) => line.type === type).map(withoutType)
    // what a report came with stands beside what was read in it, for the way back
    const { received = [], things = found } = type === 'report' ? partReceived(found) : {}
    if (type === 'report')
      assert.deepEqual(
        received,
        sampleRecord().readings.map(
          ({ report: { file, title, outlet, byline, url, language, published, marked, correction } }) => ({
            file,
            title,
            outlet,
            byline,
            url,
            language,
            published: published?.basis === 'inferred' ? null : published,
            marked,
            ...(correction !== undefined && { correction }),
          }),
        ),
      )
    // the kind of a thing keeps its own name
    assert.deepEqual(things, contract[name], name)
  }
  const entries = new Map(contract['entries']!.map((one) => [one.id, one]))
  const written = lines.filter((line) => line.type === 'entry')
  assert.equal(written.length, entries.size)
  for (const line of written) assert.deepEqual(withoutType(line), entries.get(line.id))
})

test('json: of the whole record the bytes are those of the contract', () => {
  assert.equal(exportedText('json'), `${JSON.stringify(contractRecord(asSure(sampleRecord())), null, 1)}\n`)
})

test('a search leaves what does not fit out of every table, and of a name every other party', () => {
  const all = chosenSamples()
  const some = chosenSamples({ who: ['Philippines'], from: '2024' })
  assert.ok(some.entries.length > 0 && some.entries.length < all.entries.length)
  assert.ok(
    some.entries.every(({ participants, place, accordingTo }) =>
      [...participants.map(({ entity }) => entity), place ?? '', ...accordingTo].some(
        (id) => some.look.entity(id)?.country === 'PHL' || /Philippine/u.test(some.look.entity(id)?.name ?? ''),
      ),
    ),
  )
  assert.ok(some.readings.length < all.readings.length)
  const kinds = chosenSamples({ kinds: ['visit'] })
  assert.ok(kinds.entries.length > 0 && kinds.entries.every(({ kind }) => kind === 'visit'))
  assert.deepEqual([kinds.quotes.length, kinds.figures.length], [0, 0])
})

test('the plan of every format says what it holds and what it loses, and writes nothing', () => {
  for (const format of FORMATS) {
    const plan = planExport(format, chosenSamples())
    assert.match(plan[0]!, new RegExp(`^${format.name} \\(`))
    assert.match(plan[1]!, /^from \d+ entries/)
    if (format.loses.length > 0)
      assert.deepEqual(
        plan.slice(-format.loses.length).map((line) => line.trim()),
        [...format.loses],
      )
  }
})

test('the same record gives the same bytes in every format', () => {
  for (const { name } of FORMATS) assert.deepEqual([...exported(name)], [...exported(name)], name)
})

function partReceived(lines: readonly object[]) {
  const parted = lines.map((line) => {
    const { received, ...thing } = line as { received: object }
    return { received, thing }
  })
  return { received: parted.map(({ received }) => received), things: parted.map(({ thing }) => thing) }
}
