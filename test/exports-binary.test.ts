import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { readParquet } from 'parquet-wasm/node'
import { WARCParser } from 'warcio'
import { addressOrName } from '../src/exports/formats/told.js'
import { TABLES } from '../src/exports/formats/tables.js'
import { chosenSamples, exported } from './chosen-samples.js'

test('parquet: two independent readers find every row, one of them every cell', async () => {
  const chosen = chosenSamples()
  const files = exported('parquet')
  for (const table of TABLES) {
    const bytes = files.get(`${table.name}.parquet`)!
    const written = [...table.rows(chosen)]
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    })
    assert.deepEqual(
      rows,
      written.map((row) => Object.fromEntries(table.columns.map(([name], at) => [name, row[at] ?? null]))),
      table.name,
    )
    const batches = readParquet(bytes).recordBatches()
    assert.equal(
      batches.reduce((sum, batch) => sum + batch.numRows, 0),
      written.length,
    )
  }
})

test('wacz: every file is listed with its digest, and an independent reader finds the words of every report in the archive', async () => {
  const files = unzipSync([...exported('wacz').values()][0]!)
  const text = (path: string) => Buffer.from(files[path]!).toString('utf8')
  const { resources } = JSON.parse(text('datapackage.json')) as {
    resources: { path: string; hash: string; bytes: number }[]
  }
  const digest = (path: string) => `sha256:${createHash('sha256').update(files[path]!).digest('hex')}`
  assert.deepEqual(
    resources.map(({ path }) => path).sort(),
    Object.keys(files)
      .filter((path) => !path.startsWith('datapackage'))
      .sort(),
  )
  for (const { path, hash, bytes } of resources) assert.deepEqual([hash, bytes], [digest(path), files[path]!.length])
  assert.deepEqual(JSON.parse(text('datapackage-digest.json')), {
    path: 'datapackage.json',
    hash: digest('datapackage.json'),
  })

  const { readings } = chosenSamples()
  const found = new Map<string, string>()
  for await (const record of new WARCParser(
    new ReadableStream({
      start(control) {
        control.enqueue(files['archive/data.warc.gz']!)
        control.close()
      },
    }),
  ))
    found.set(record.warcTargetURI!, await record.contentText())
  assert.deepEqual([...found.keys()].sort(), readings.map(addressOrName).sort())
  for (const reading of readings) assert.equal(found.get(addressOrName(reading)), reading.report.text)
  assert.equal(text('pages/pages.jsonl').trimEnd().split('\n').length, readings.length + 1)
})

test('wacz: the index finds each report by its place in the archive', async () => {
  const files = unzipSync([...exported('wacz').values()][0]!)
  const lines = Buffer.from(files['indexes/index.cdx']!).toString('utf8').trimEnd().split('\n')
  assert.deepEqual(lines, lines.toSorted())
  for (const line of lines) {
    const { url, offset, length } = JSON.parse(line.slice(line.indexOf('{'))) as {
      url: string
      offset: string
      length: string
    }
    const member = files['archive/data.warc.gz']!.slice(Number(offset), Number(offset) + Number(length))
    const record = await new WARCParser(
      new ReadableStream({
        start(control) {
          control.enqueue(member)
          control.close()
        },
      }),
    ).parse()
    assert.equal(record?.warcTargetURI, url)
  }
})
