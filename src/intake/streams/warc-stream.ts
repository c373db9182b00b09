import { refuse } from '../forms/form.js'
import { LARGEST_FILE } from '../limits.js'
import type { Received, Report } from '../report.js'
import { unpackAnswer } from '../unpack-answer.js'
import { withAddress } from '../with-address.js'
import { flowOf, type ByteFlow } from './byte-flow.js'
import { openSeenPages } from './seen-pages.js'
import { NOTHING, type Flowing, type StreamDesk } from './stream.js'

const READABLE = /html|text\/plain|xml|json|pdf|msword|officedocument|rtf/i
const MARK = 'WARC/'
/** Bytes of the longest headers of a record. */
const LONGEST_HEADERS = 65_536
/** A record with its HTTP headers: a page of the largest size, and some for what goes before it. */
const LARGEST_RECORD = LARGEST_FILE + LONGEST_HEADERS

type Headers = ReadonlyMap<string, string>
/** What was passed over, by why. */
type Passed = Map<string, number>

/**
 * A web archive (WARC), record by record: the pages it kept, and those that were seen again under other addresses.
 * Redirects, pictures, scripts and pages that were not there are told by their number.
 */
export async function* streamWebArchive({ name, flow }: Flowing, desk: StreamDesk): AsyncGenerator<Received> {
  const passed: Passed = new Map()
  const seen = openSeenPages()
  let pages = 0
  let broken: string | null = null
  while (broken === null && (await flow.passTo(MARK))) {
    const head = await flow.takeThrough('\r\n\r\n', LONGEST_HEADERS)
    if (head === null) {
      broken = 'a record whose headers do not end'
      break
    }
    const headers = readHeaders(head.toString('utf8'))
    const length = Number(headers.get('content-length') ?? NaN)
    if (!Number.isInteger(length) || length < 0) {
      broken = `a record of ‹${headers.get('content-length') ?? ''}› bytes`
      break
    }
    const digest = headers.get('warc-payload-digest')
    const answer = await readRecord(headers, length, flow, passed)
    if (answer === 'cut') broken = 'a record that ends before its length'
    else if (headers.get('warc-type') === 'revisit') {
      const address = addressOf(headers)
      const again = seen.again(digest, address, `${name}/${address}`)
      if (typeof again === 'string') passed.set(REVISITS[again], (passed.get(REVISITS[again]) ?? 0) + 1)
      yield typeof again === 'string' ? NOTHING : again
    } else if (answer === null) yield NOTHING
    else if ('why' in answer) yield refuse('broken file', `${name}/${answer.address}`, answer.why)
    else {
      pages += 1
      const came: Report[] = []
      for await (const part of desk.inside({
        name: `${name}/${answer.address}`,
        flow: flowOf(answer.body),
        size: answer.body.length,
      })) {
        came.push(...part.reports)
        yield withAddress(part, answer.address)
      }
      seen.note(digest, answer.address, came)
    }
  }
  if (passed.size > 0)
    yield {
      reports: [],
      notes: [
        {
          kind: 'left out',
          place: name,
          message: `${name}: left out ${[...passed].map(([why, count]) => `${why} (${count})`).join(', ')}`,
        },
      ],
    }
  if (broken !== null)
    yield refuse(
      'broken file',
      name,
      `found ${broken}, expected whole records. What stands before is read; fetch the archive again for the rest`,
    )
  else if (pages === 0) yield refuse('no article', name, 'found a web archive without a page, expected saved pages')
}

interface Page {
  readonly address: string
  readonly body: Uint8Array
}
/** A page whose packing cannot be undone, and why. */
interface PackedPage {
  readonly address: string
  readonly why: string
}

/** A page of the archive; null where the record is none, and ‘cut’ where the archive ends within it. */
async function readRecord(
  headers: Headers,
  length: number,
  flow: ByteFlow,
  passed: Passed,
): Promise<Page | PackedPage | null | 'cut'> {
  const pass = (why: string) => {
    passed.set(why, (passed.get(why) ?? 0) + 1)
  }
  const kind = headers.get('warc-type')
  const isPage = kind === 'response' || kind === 'resource' || kind === 'conversion'
  if (!isPage || length > LARGEST_RECORD) {
    if (isPage) pass('pages too large')
    return (await flow.pass(length)) < length ? 'cut' : null
  }
  const block = await flow.take(length)
  if (block.length < length) return 'cut'
  const address = addressOf(headers)
  const answer =
    kind === 'resource' || kind === 'conversion'
      ? { status: 200, type: headers.get('content-type') ?? '', body: block }
      : readAnswer(block)
  if (answer.status >= 300 && answer.status < 400) pass('redirects')
  else if (answer.status !== 200) pass('pages that were not there')
  else if (answer.body === null) pass('pages too large')
  else if (!READABLE.test(answer.type) || /javascript|css/i.test(answer.type)) pass('pictures, scripts and the like')
  else return typeof answer.body === 'string' ? { address, why: answer.body } : { address, body: answer.body }
  return null
}

const MARKUP = /^\s*<[!?a-z]/i

/** Records without a body, that say a page was seen again with the same bytes. */
const REVISITS = {
  unchanged: 'pages seen again unchanged',
  elsewhere: 'pages seen again whose copy lies in another archive',
} as const

function addressOf(headers: Headers): string {
  return headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
}

function readHeaders(source: string): Headers {
  const lines = source
    .replace(/\r\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)
  return new Map(
    lines.flatMap((line) =>
      line.includes(':')
        ? [[line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const]
        : [],
    ),
  )
}

/** An answer of HTTP as it was kept: its chunks joined and its packing undone. */
function readAnswer(block: Buffer): {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array | string | null
} {
  const end = block.indexOf('\r\n\r\n')
  const head = block.subarray(0, end < 0 ? 0 : end).toString('latin1')
  const headers = readHeaders(head)
  const status = Number(/^HTTP\/\S+\s+(\d{3})/.exec(head)?.[1] ?? 0)
  const whole = block.subarray(end + 4)
  const joined = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(whole) : whole
  return {
    status,
    type: headers.get('content-type') ?? 'text/html',
    body: unpackBody(joined, headers.get('content-encoding') ?? ''),
  }
}

/** Archives that undid the chunks themselves still name them: what is not chunked is taken as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? NaN : parseInt(body.subarray(at, end).toString('latin1'), 16)
    if (!Number.isFinite(size) || !/^[\da-f]+\s*(?:;|$)/i.test(body.subarray(at, end).toString('latin1')))
      return parts.length === 0 ? body : Buffer.concat(parts)
    if (size === 0) break
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(parts)
}

/**
 * The page as it was before its house packed it; a sentence where that cannot be undone, null where it is too large.
 * Archives that undid the packing still name it, others do not name it.
 */
function unpackBody(body: Buffer, encoding: string): Uint8Array | string | null {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  const unpacked = unpackAnswer(body, isGzip ? 'gzip' : encoding.replace(/\b(?:x-)?gzip\b/gi, ''), LARGEST_FILE)
  if (typeof unpacked === 'string')
    return !isGzip && MARKUP.test(body.subarray(0, 200).toString('latin1')) ? body : unpacked
  return unpacked.length > LARGEST_FILE ? null : unpacked
}
