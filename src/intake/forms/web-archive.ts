import { inflateSync } from 'fflate'
import { LARGEST_FILE } from '../limits.js'
import type { IntakeNote, Received } from '../report.js'
import type { Desk, Parcel } from './form.js'
import { gunzipBounded } from './unpack.js'

/** A record of a web archive: its headers by lower-case name, and its block. */
interface ArchiveRecord {
  readonly headers: ReadonlyMap<string, string>
  readonly block: Uint8Array
}

const READABLE = /html|text\/plain|xml|json|pdf|msword|officedocument|rtf/i

/** A web archive (WARC): the pages it kept. Redirects, pictures, scripts and pages that were not there are told by their number. */
export async function openWebArchive({ name, bytes }: Parcel, desk: Desk): Promise<Received> {
  const parts: Received[] = []
  const passed = new Map<string, number>()
  const pass = (why: string) => passed.set(why, (passed.get(why) ?? 0) + 1)
  for (const { headers, block } of cutRecords(bytes)) {
    const kind = headers.get('warc-type')
    if (kind === 'revisit') pass('pages kept before')
    if (kind !== 'response' && kind !== 'resource' && kind !== 'conversion') continue
    const address = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
    const answer = kind === 'resource' || kind === 'conversion' ? { status: 200, type: headers.get('content-type') ?? '', body: block } : readAnswer(block)
    if (answer.status >= 300 && answer.status < 400) pass('redirects')
    else if (answer.status !== 200) pass('pages that were not there')
    else if (answer.body === null) pass('pages too large')
    else if (!READABLE.test(answer.type) || /javascript|css/i.test(answer.type)) pass('pictures, scripts and the like')
    else parts.push(withAddress(await desk.receive(`${name}/${address}`, answer.body), address))
  }
  const notes: readonly IntakeNote[] = passed.size === 0 ? [] : [{ kind: 'left out', place: name, message: `${name}: left out ${[...passed].map(([why, count]) => `${count} ${why}`).join(', ')}` }]
  if (parts.length === 0) return { reports: [], notes: [...notes, { kind: 'no article', place: name, message: `${name}: found a web archive without a page, expected saved pages` }] }
  return { reports: parts.flatMap(({ reports }) => reports), notes: [...parts.flatMap((part) => part.notes), ...notes] }
}

function withAddress({ reports, notes }: Received, address: string): Received {
  return { reports: reports.map((report) => ({ ...report, url: report.url ?? (URL.canParse(address) ? address : null) })), notes }
}

function* cutRecords(bytes: Uint8Array): Generator<ArchiveRecord> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf('WARC/'); at >= 0 && at < buffer.length;) {
    const end = buffer.indexOf('\r\n\r\n', at)
    if (end < 0) return
    const headers = readHeaders(buffer.subarray(at, end).toString('utf8'))
    const length = Number(headers.get('content-length') ?? NaN)
    if (!Number.isFinite(length) || length < 0) return
    yield { headers, block: buffer.subarray(end + 4, end + 4 + length) }
    // A wrong length is mended at the next record.
    at = buffer.indexOf('WARC/', end + 4 + length)
  }
}

function readHeaders(source: string): ReadonlyMap<string, string> {
  const lines = source.replace(/\r\n[ \t]+/g, ' ').split(/\r?\n/).slice(1)
  return new Map(lines.flatMap((line) => (line.includes(':') ? [[line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const] : [])))
}

/** An answer of HTTP as it was kept: its chunks joined and its packing undone. */
function readAnswer(block: Uint8Array): { readonly status: number, readonly type: string, readonly body: Uint8Array | null } {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const end = buffer.indexOf('\r\n\r\n')
  const head = buffer.subarray(0, end < 0 ? 0 : end).toString('latin1')
  const headers = readHeaders(head)
  const status = Number(/^HTTP\/\S+\s+(\d{3})/.exec(head)?.[1] ?? 0)
  const whole = buffer.subarray(end + 4)
  const joined = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(whole) : whole
  return { status, type: headers.get('content-type') ?? 'text/html', body: unpackBody(joined, headers.get('content-encoding') ?? '') }
}

/** Archives that undid the chunks themselves still name them: what is not chunked is taken as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? NaN : parseInt(body.subarray(at, end).toString('latin1'), 16)
    if (!Number.isFinite(size) || !/^[\da-f]+\s*(?:;|$)/i.test(body.subarray(at, end).toString('latin1'))) return parts.length === 0 ? body : Buffer.concat(parts)
    if (size === 0) break
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(parts)
}

function unpackBody(body: Uint8Array, encoding: string): Uint8Array | null {
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzipBounded(body, LARGEST_FILE)
  if (/deflate/i.test(encoding)) return inflateSync(body, { out: new Uint8Array(Math.min(LARGEST_FILE, body.length * 20 + 1000)) })
  return body.length > LARGEST_FILE ? null : body
}
