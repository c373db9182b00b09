import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Failure } from '../failure.js'
import type { StoredAt } from './fetched-pages.js'

/** An answer of a house as it came, its packing undone. */
export interface StoredAnswer {
  readonly address: string
  /** ISO 8601, to the second, UTC. */
  readonly fetched: string
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  readonly ip: string | null
}

/** An answer kept before that says the same, where there is one: only that it said so again is kept then. */
export interface SaidBefore {
  readonly address: string
  readonly fetched: string
  readonly digest: string
}

/** The web archives (WARC 1.1) beside a record, in its folder `pages/`: every answer as it came, for any tool that opens web archives. */
export interface PageArchive {
  /** Once it is given back the answer is on the disk. */
  keep(answer: StoredAnswer, before?: SaidBefore): StoredAt
  /** The bytes of a page kept. */
  body(at: StoredAt): Buffer
  close(): void
}

const FOLDER = 'pages'
/** Web archives are cut at a gigabyte, as crawlers do. */
const LARGEST_ARCHIVE = 1_000_000_000
/** What says how the bytes went over the wire, which are kept without: the name that archivers give to such a line. */
const OF_THE_WIRE = /^(?:content-encoding|transfer-encoding|content-length)$/i
const SAME_WORDS = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'
const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Each run writes archives of its own, so that two never write into one, and a crash spoils the end of its own at most. */
export function openPageArchive(record: string, software: string): PageArchive {
  const folder = join(record, FOLDER)
  let open: { readonly name: string, readonly file: number, size: number } | null = null
  const append = (content: Buffer): StoredAt => {
    open ??= begin(folder, software)
    const packed = gzipSync(content)
    for (let at = 0; at < packed.length;) at += writeSync(open.file, packed, at)
    fsyncSync(open.file)
    const at = { file: `${FOLDER}/${open.name}`, offset: open.size, length: packed.length }
    open.size += packed.length
    if (open.size > LARGEST_ARCHIVE) close()
    return at
  }
  const close = () => {
    if (open) closeSync(open.file)
    open = null
  }
  return { keep: (answer, before) => worded(folder, () => append(renderAnswer(answer, before))), body: (at) => readBody(record, at), close }
}

function begin(folder: string, software: string): { readonly name: string, readonly file: number, size: number } {
  mkdirSync(folder, { recursive: true })
  const now = new Date().toISOString()
  const name = `${now.replace(/\D/g, '')}-${process.pid}.warc.gz`
  const file = openSync(join(folder, name), 'wx')
  const fields = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n`, 'utf8')
  const packed = gzipSync(recordOf([['WARC-Type', 'warcinfo'], ['WARC-Date', `${now.slice(0, 19)}Z`], ['WARC-Filename', name], ['Content-Type', 'application/warc-fields']], fields))
  writeSync(file, packed)
  return { name, file, size: packed.length }
}

function renderAnswer({ address, fetched, status, statusText, headers, body, ip }: StoredAnswer, before?: SaidBefore): Buffer {
  const digest = status === 304 && before ? before.digest : digestOf(body)
  const isRevisit = before !== undefined && (status === 304 || before.digest === digest)
  const lines = headers.map(([name, value]) => `${OF_THE_WIRE.test(name) ? `X-Archive-Orig-${name}` : name}: ${value}`)
  const head = Buffer.from(`HTTP/1.1 ${status} ${statusText}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`, 'utf8')
  const block = isRevisit ? head : Buffer.concat([head, body])
  return recordOf([
    ['WARC-Type', isRevisit ? 'revisit' : 'response'], ['WARC-Date', fetched], ['WARC-Target-URI', address], ...(ip === null ? [] : [['WARC-IP-Address', ip] as const]),
    ...(isRevisit ? [['WARC-Profile', status === 304 ? NOT_MODIFIED : SAME_WORDS], ['WARC-Refers-To-Target-URI', before.address], ['WARC-Refers-To-Date', before.fetched]] as const : []),
    ['WARC-Payload-Digest', digest], ['WARC-Block-Digest', digestOf(block)], ['Content-Type', 'application/http;msgtype=response'],
  ], block)
}

function recordOf(headers: readonly (readonly [name: string, value: string])[], block: Uint8Array): Buffer {
  const [type, ...others] = headers
  const all = [type!, ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`], ...others, ['Content-Length', String(block.length)]] as const
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, 'utf8'), block, Buffer.from('\r\n\r\n')])
}

/** The page in a record of ours: behind the headers of the archive and those of the answer. */
function readBody(record: string, { file, offset, length }: StoredAt): Buffer {
  const path = join(record, FOLDER, basename(file))
  return worded(path, () => {
    const packed = Buffer.alloc(length)
    const handle = openSync(path, 'r')
    try {
      readSync(handle, packed, 0, length, offset)
    } finally {
      closeSync(handle)
    }
    const content = gunzipSync(packed)
    const answer = content.indexOf('\r\n\r\n') + 4
    return content.subarray(content.indexOf('\r\n\r\n', answer) + 4, content.length - 4)
  })
}

function worded<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO') throw new Failure('disk-full', { place, found: 'no room left on the disk', expected: 'room for the pages fetched', next: 'Free some and run the same command again. Everything acknowledged so far is kept.', cause: error })
    if (code === 'ENOENT' || code.startsWith('Z_') || code === 'ERR_OUT_OF_RANGE') throw new Failure('damaged-record', { place, found: 'no whole copy of the page', expected: 'the web archive as it was written', next: 'Put back a copy of the folder pages/, or fetch the page again.', cause: error })
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') throw new Failure('not-writable', { place, found: 'a folder that cannot be used', expected: 'a folder of yours', next: 'Change its permissions, or name another with --record.', cause: error })
    throw error
  }
}
