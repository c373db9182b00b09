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

/**
 * The web archives (WARC 1.1) beside a record, in its folder `pages/`: every answer as it came, for any tool that opens
 * web archives.
 */
export interface PageArchive {
  /** Once it is given back the answer is on the disk. */
  keep(answer: StoredAnswer, before?: SaidBefore): Promise<StoredAt>
  /** The bytes of a page kept. */
  body(at: StoredAt): Promise<Buffer>
  close(): void
}

export const FOLDER = 'pages'
/** Web archives are cut at a gigabyte, as crawlers do. */
const LARGEST_ARCHIVE = 1_000_000_000
/** What says how the bytes went over the wire, which are kept without: the name that archivers give to such a line. */
const OF_THE_WIRE = /^(?:content-encoding|transfer-encoding|content-length)$/i
const SAME_WORDS = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'
const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Where pieces of web archives lie: a folder of files, or rows of a database. */
export interface PieceKeeper {
  /** Puts a piece at the end of an archive, at this place of it; once this is fulfilled it is on the disk. */
  append(file: string, offset: number, piece: Uint8Array): Promise<void>
  read(at: StoredAt): Promise<Buffer>
  close(file: string): void
  /** Where a reader is told that something is amiss. */
  readonly place: string
}

/** The web archives in the folder of a record. */
export function openPageArchive(record: string, software: string): PageArchive {
  return archiveOver(piecesInFolder(record), software)
}

/**
 * Each run writes archives of its own, so that two never write into one, and a crash spoils the end of its own at most.
 */
export function archiveOver(pieces: PieceKeeper, software: string): PageArchive {
  let open: { readonly file: string; size: number } | null = null
  let last: Promise<unknown> = Promise.resolve()
  const put = async (content: Buffer): Promise<StoredAt> => {
    if (open === null) {
      const { name, piece } = beginArchive(software)
      await pieces.append(`${FOLDER}/${name}`, 0, piece)
      open = { file: `${FOLDER}/${name}`, size: piece.length }
    }
    const packed = gzipSync(content)
    const at = { file: open.file, offset: open.size, length: packed.length }
    await pieces.append(at.file, at.offset, packed)
    open.size += packed.length
    if (open.size > LARGEST_ARCHIVE) close()
    return at
  }
  const close = () => {
    if (open !== null) pieces.close(open.file)
    open = null
  }
  return {
    // One after another: each begins where the one before ended.
    keep: (answer, before) => {
      const kept = last.then(() => put(renderAnswer(answer, before)))
      last = kept.catch(() => undefined)
      return kept
    },
    body: async (at) => {
      const packed = await pieces.read(at)
      return worded(pieces.place, () => bodyOf(packed))
    },
    close,
  }
}

function piecesInFolder(record: string): PieceKeeper {
  const open = new Map<string, number>()
  const pathOf = (file: string) => join(record, FOLDER, basename(file))
  return {
    place: join(record, FOLDER),
    append: (file, _, piece) =>
      settled(() =>
        worded(pathOf(file), () => {
          mkdirSync(join(record, FOLDER), { recursive: true })
          const handle = open.get(file) ?? openSync(pathOf(file), 'wx')
          open.set(file, handle)
          for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at)
          fsyncSync(handle)
        }),
      ),
    read: (at) => settled(() => worded(pathOf(at.file), () => readPiece(pathOf(at.file), at))),
    close: (file) => {
      closeSync(open.get(file)!)
      open.delete(file)
    },
  }
}

/** What is done at once, as a promise. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}

/** A stretch of a file. */
export function readPiece(path: string, { offset, length }: StoredAt): Buffer {
  const packed = Buffer.alloc(length)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, packed, 0, length, offset)
  } finally {
    closeSync(handle)
  }
  return packed
}

function beginArchive(software: string): { readonly name: string; readonly piece: Buffer } {
  const now = new Date().toISOString()
  const name = `${now.replace(/\D/g, '')}-${process.pid}.warc.gz`
  const fields = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n`, 'utf8')
  return {
    name,
    piece: gzipSync(
      recordOf(
        [
          ['WARC-Type', 'warcinfo'],
          ['WARC-Date', `${now.slice(0, 19)}Z`],
          ['WARC-Filename', name],
          ['Content-Type', 'application/warc-fields'],
        ],
        fields,
      ),
    ),
  }
}

function renderAnswer(
  { address, fetched, status, statusText, headers, body, ip }: StoredAnswer,
  before?: SaidBefore,
): Buffer {
  const digest = status === 304 && before ? before.digest : digestOf(body)
  const isRevisit = before !== undefined && (status === 304 || before.digest === digest)
  const lines = headers.map(([name, value]) => `${OF_THE_WIRE.test(name) ? `X-Archive-Orig-${name}` : name}: ${value}`)
  const head = Buffer.from(
    `HTTP/1.1 ${status} ${statusText}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`,
    'utf8',
  )
  const block = isRevisit ? head : Buffer.concat([head, body])
  return recordOf(
    [
      ['WARC-Type', isRevisit ? 'revisit' : 'response'],
      ['WARC-Date', fetched],
      ['WARC-Target-URI', address],
      ...(ip === null ? [] : [['WARC-IP-Address', ip] as const]),
      ...(isRevisit
        ? ([
            ['WARC-Profile', status === 304 ? NOT_MODIFIED : SAME_WORDS],
            ['WARC-Refers-To-Target-URI', before.address],
            ['WARC-Refers-To-Date', before.fetched],
          ] as const)
        : []),
      ['WARC-Payload-Digest', digest],
      ['WARC-Block-Digest', digestOf(block)],
      ['Content-Type', 'application/http;msgtype=response'],
    ],
    block,
  )
}

function recordOf(headers: readonly (readonly [name: string, value: string])[], block: Uint8Array): Buffer {
  const [type, ...others] = headers
  const all = [
    type!,
    ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`],
    ...others,
    ['Content-Length', String(block.length)],
  ] as const
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, 'utf8'),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}

/** The page in a record of ours: behind the headers of the archive and those of the answer. */
function bodyOf(packed: Buffer): Buffer {
  const content = gunzipSync(packed)
  const answer = content.indexOf('\r\n\r\n') + 4
  return content.subarray(content.indexOf('\r\n\r\n', answer) + 4, content.length - 4)
}

function worded<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO')
      throw new Failure('disk-full', {
        place,
        found: 'no room left on the disk',
        expected: 'room for the pages fetched',
        next: 'Free some and run the same command again. Everything acknowledged so far is kept.',
        cause: error,
      })
    if (code === 'ENOENT' || code.startsWith('Z_') || code === 'ERR_OUT_OF_RANGE')
      throw new Failure('damaged-record', {
        place,
        found: 'no whole copy of the page',
        expected: 'the web archive as it was written',
        next: 'Put back a copy of the folder pages/, or fetch the page again.',
        cause: error,
      })
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR')
      throw new Failure('not-writable', {
        place,
        found: 'a folder that cannot be used',
        expected: 'a folder of yours',
        next: 'Change its permissions, or name another with --record.',
        cause: error,
      })
    throw error
  }
}
