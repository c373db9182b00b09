import { createHash, type Hash } from 'node:crypto'
import { gzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Reading } from '../../reading/reading.js'
import { dayOf, type Chosen } from '../../views/choose.js'
import { titleOf } from '../../views/look-up.js'
import type { Chunks, ExportFormat } from './format.js'
import { jsonl } from './jsonl.js'
import { addressOrName, newestDay, oneLine, spanOf } from './told.js'
import { webAnnotation } from './web-annotation.js'

/** A zip has a time for each file; the same record gives the same bytes. */
const NO_TIME = '1980-01-01T00:00:00'

/** The reports with the record that was made of them, in one box that web archives open. */
export const wacz: ExportFormat = {
  name: 'wacz',
  title: 'Box of evidence, WACZ',
  mediaType: 'application/wacz',
  about: 'a box of evidence: the reports as an archive (WACZ 1.2) with the record and its annotations beside them',
  loses: [
    'the pages as they looked: a record keeps the words of a report, so that each is archived as plain text',
    'when a page was fetched: a record does not know it, and the day of the report stands in its place',
  ],
  parts: [{ file: 'evidence.wacz', write: writeBox }],
}

/** One file in the box. */
interface Resource {
  readonly name: string
  readonly path: string
  readonly hash: string
  readonly bytes: number
}

/** Where a report lies in the archive. */
interface Captured {
  readonly report: string
  readonly url: string
  readonly date: string
  readonly offset: number
  readonly length: number
  readonly digest: string
}

function* writeBox(chosen: Chosen): Chunks {
  const out: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    out.push(chunk)
  })
  const resources: Resource[] = []
  const captured: Captured[] = []
  const add = function* (path: string, content: Chunks, isStored = false) {
    const file = isStored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    file.mtime = NO_TIME
    zip.add(file)
    const hash = createHash('sha256')
    let bytes = 0
    for (const piece of content) {
      const chunk = toBytes(piece)
      hash.update(chunk)
      bytes += chunk.length
      file.push(chunk)
      yield* out.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* out.splice(0)
    resources.push({ name: path.split('/').at(-1)!, path, hash: named(hash), bytes })
  }
  yield* add('archive/data.warc.gz', writeArchive(chosen, captured), true)
  yield* add('indexes/index.cdx', captured.map(indexLine).sort())
  yield* add('pages/pages.jsonl', writePages(captured, chosen))
  yield* add('attache/record.jsonl', jsonl.parts[0].write(chosen))
  yield* add('attache/annotations.jsonld', webAnnotation.parts[0].write(chosen))
  const description = JSON.stringify(
    {
      profile: 'wacz',
      wacz_version: '1.1.1',
      title: 'Attaché: reports and the record made of them',
      created: `${newestDay(chosen)}T00:00:00Z`,
      software: 'Attaché',
      resources: [...resources],
    },
    null,
    1,
  )
  yield* add('datapackage.json', [description])
  yield* add('datapackage-digest.json', [JSON.stringify({ path: 'datapackage.json', hash: resources.at(-1)!.hash })])
  zip.end()
  yield* out
}

const toBytes = (piece: string | Uint8Array) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)
const named = (hash: Hash) => `sha256:${hash.digest('hex')}`

/** Each report as one record, packed by itself, so that it is found by its place. */
function* writeArchive({ readings, look }: Chosen, captured: Captured[]): Chunks {
  let offset = 0
  for (const reading of readings) {
    const url = addressOrName(reading)
    const date = `${spanOf(dayOf(reading, look)).earliest ?? '1970-01-01'}T00:00:00Z`
    const block = Buffer.from(reading.report.text, 'utf8')
    const digest = `sha256:${createHash('sha256').update(block).digest('hex')}`
    const packed = gzipSync(
      Buffer.concat([
        Buffer.from(headOf(reading, { url, date, digest, length: block.length }), 'utf8'),
        block,
        Buffer.from('\r\n\r\n'),
      ]),
      { mtime: 0 },
    )
    captured.push({ report: reading.report.id, url, date, offset, length: packed.length, digest })
    offset += packed.length
    yield packed
  }
}

function headOf(
  reading: Reading,
  {
    url,
    date,
    digest,
    length,
  }: { readonly url: string; readonly date: string; readonly digest: string; readonly length: number },
): string {
  return [
    'WARC/1.1',
    'WARC-Type: resource',
    `WARC-Record-ID: <urn:uuid:${uuidOf(`${reading.report.id} ${digest}`)}>`,
    `WARC-Date: ${date}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Payload-Digest: ${digest}`,
    `WARC-Block-Digest: ${digest}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${length}`,
    '',
    '',
  ].join('\r\n')
}

/** A name in the shape of a UUID, made of what it names: version 8, which leaves its bits to us. */
function uuidOf(key: string): string {
  const hex = createHash('sha256').update(key, 'utf8').digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The host turned round, as indexes of archives sort: `org,example)/page`. */
function indexLine({ url, date, offset, length, digest }: Captured): string {
  const sorted =
    URL.canParse(url) && url.startsWith('http')
      ? ((at) => `${at.hostname.split('.').reverse().join(',')})${at.pathname}${at.search}`.toLowerCase())(new URL(url))
      : url
  return `${sorted} ${date.replace(/\D/gu, '')} ${JSON.stringify({ url, mime: 'text/plain', status: '200', digest, length: String(length), offset: String(offset), filename: 'data.warc.gz' })}\n`
}

function* writePages(captured: readonly Captured[], { look }: Chosen): Chunks {
  yield `${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'Reports' })}\n`
  for (const { report, url, date } of captured) {
    const reading = look.reading(report)!
    yield `${JSON.stringify({ url, ts: date, title: oneLine(titleOf(reading)), id: report, text: reading.report.text })}\n`
  }
}
