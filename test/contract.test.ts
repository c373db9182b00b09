import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { contractReading, contractRecord } from '../src/exports/contract.js'
import { ContractReading, ContractRecord, renderJsonSchema } from '../src/exports/contract-schema.js'
import { root } from './installed-reader.js'
import { sampleRecord } from './sample-reports.js'

/** As a program that reads the output sees it. */
const printed = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

test('docs/record.schema.json is what the types say (npm run schema writes it)', () => {
  assert.equal(readFileSync(join(root, 'docs/record.schema.json'), 'utf8'), renderJsonSchema())
})

test('the record of the sample corpus fits the schema and holds no field beside it', () => {
  const record = printed(contractRecord(sampleRecord()))
  assert.deepEqual(ContractRecord.parse(record), record)
})

test('every reading of the sample corpus fits the schema and holds no field beside it', () => {
  for (const reading of sampleRecord().readings.map((one) => printed(contractReading(one))))
    assert.deepEqual(ContractReading.parse(reading), reading)
})

test('every span of the record stands where it says', () => {
  const record = contractRecord(sampleRecord())
  const texts = new Map(record.reports.map(({ id, text }) => [id, text]))
  for (const { reportId, mentions, dates, quotes, figures, events } of record.readings) {
    for (const { start, end, text } of [...mentions, ...dates, ...quotes, ...figures, ...events])
      assert.equal(texts.get(reportId)!.slice(start, end), text)
  }
})

test('reports and readings are sorted by id', () => {
  const { reports, readings } = contractRecord(sampleRecord())
  const ids = reports.map(({ id }) => id)
  assert.deepEqual(ids, [...ids].sort())
  assert.deepEqual(
    readings.map(({ reportId }) => reportId),
    ids,
  )
})

interface Schema {
  readonly properties?: Record<string, Schema>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly $defs?: Record<string, Schema>
}

/** Fields named in a sample that the schema does not know, as paths. */
function unknownFields(sample: unknown, schema: Schema | undefined, path: string): string[] {
  const shape = schema?.anyOf?.find((one) => one.properties ?? one.items) ?? schema
  if (Array.isArray(sample)) return sample.flatMap((one) => unknownFields(one, shape?.items, `${path}[]`))
  if (typeof sample !== 'object' || sample === null) return []
  return Object.entries(sample).flatMap(([name, value]) => {
    const inner = shape?.properties?.[name]
    return inner ? unknownFields(value, inner, `${path}.${name}`) : [`${path}.${name}`]
  })
}

const BLOCK = /```jsonc\n(.*?)```/gs
const COMMENT = /\/\*.*?\*\/|\/\/[^\n]*/gs
const PAGES = ['docs/record-contract.md', '../shared/record-contract.md']

for (const page of PAGES) {
  test(
    `every field named in ${page} is in the schema`,
    { skip: !existsSync(join(root, page)) && 'the page is not here' },
    () => {
      const samples = [...readFileSync(join(root, page), 'utf8').matchAll(BLOCK)].map(
        (block) => JSON.parse(block[1]!.replace(COMMENT, '')) as unknown,
      )
      assert.equal(samples.length, 2)
      const schema = JSON.parse(renderJsonSchema()) as Schema
      assert.deepEqual(
        [
          ...unknownFields(samples[0], schema.$defs?.['reading'], 'reading'),
          ...unknownFields(samples[1], schema, 'record'),
        ],
        [],
      )
    },
  )
}
