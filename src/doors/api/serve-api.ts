import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { LARGEST_CONTAINER } from '../../attache.js'
import { isDay } from '../../language/edtf/civil-day.js'
import type { DeskBook } from '../../record/store/desk-book.js'
import type { DeskRecord } from '../desk/desk-record.js'
import { installedVersion } from '../installed-version.js'
import type { Evidence } from '../mcp/footnotes.js'
import { callerOf } from '../people/guard.js'
import { openAsked } from './asked-record.js'
import { negotiate, writeLines, writeTable } from './negotiate.js'
import { writeOpenApi } from './openapi.js'
import { Sent, type ApiRecord, type Operation } from './operation.js'
import { OPERATIONS } from './operations.js'
import { AGAIN_AFTER, ApiProblem, badRequest, problemOf, PROBLEM_MEDIA } from './problem.js'

export const API = '/api/v1'
const STARTED = Date.now().toString(36)
const LONGEST_KEY = 200

/** How the API is served. */
export interface ApiOptions {
  readonly book: DeskBook
  /** Requests of one caller that are answered in a minute; null sets no bound. */
  readonly perMinute: number | null
  readonly operations?: readonly Operation[]
}

/** The API, beneath {@link API} of the server of the desk. */
export function serveApi(
  server: FastifyInstance,
  desk: DeskRecord,
  { book, perMinute, operations = OPERATIONS }: ApiOptions,
): void {
  void server.register(
    async (api) => {
      api.removeAllContentTypeParsers()
      api.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: LARGEST_CONTAINER },
        (_request, body, done) => {
          parseJson(body as string, done)
        },
      )
      api.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_CONTAINER }, (_request, body, done) => {
        done(null, body)
      })
      api.setErrorHandler((error: FastifyError | ApiProblem, request, reply) => sendProblem(error, request, reply))
      api.setNotFoundHandler((request, reply) =>
        sendProblem(
          new ApiProblem('unknown-thing', {
            found: `nothing at ${request.method} ${request.url.slice(0, 200)}`,
            expected: 'an address of the API',
            next: `${API}/openapi.json lists them.`,
          }),
          request,
          reply,
        ),
      )
      if (perMinute !== null) {
        await api.register(rateLimit, {
          max: perMinute,
          timeWindow: '1 minute',
          keyGenerator: (request) => {
            const { name, via } = callerOf(request)
            return `${via} ${name} ${request.ip}`
          },
          errorResponseBuilder: (_request, { after }) =>
            new ApiProblem('too-many', {
              found: `more than ${perMinute} requests within a minute`,
              expected: `up to ${perMinute}`,
              next: `Wait ${after}.`,
            }),
        })
      }
      const asked = openAsked(desk)
      const editionOf = countEditions(desk)
      const known = rememberAnswers()
      // written when it is first asked for: it takes as long as a page, and nobody’s first page waits for it
      let document: string | undefined
      api.get('/openapi.json', { config: { needs: 'read' } }, (_request, reply) => {
        document ??= JSON.stringify(writeOpenApi(installedVersion(), operations))
        return reply.type('application/json; charset=utf-8').send(document)
      })
      for (const operation of operations) {
        api.route({
          method: operation.method,
          url: operation.path === '/' ? '/' : operation.path.replace(/\{(\w+)\}/gu, ':$1'),
          config: { needs: operation.needs },
          bodyLimit: operation.takesBytes ? LARGEST_CONTAINER : 1024 * 1024,
          handler: (request, reply) =>
            once(operation, request, book, reply, (keep) =>
              answer(operation, request, reply, { desk, asked, editionOf, known, keep }),
            ),
        })
      }
    },
    { prefix: API },
  )
}

function parseJson(body: string, done: (error: Error | null, body?: unknown) => void): void {
  try {
    done(null, JSON.parse(body))
  } catch (cause) {
    done(
      new ApiProblem('bad-request', {
        found: `a body that is no JSON (${cause instanceof Error ? cause.message.slice(0, 100) : ''})`,
        expected: 'JSON in UTF-8',
        next: 'Mend it and send it again.',
      }),
    )
  }
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request.url)
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
  if (error instanceof ApiProblem) reply.headers(error.headers)
  else if (problem.code === 'record-away') reply.header('retry-after', AGAIN_AFTER)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_MEDIA)
    .send(JSON.stringify(problem))
}

/** Another number whenever the record is another. */
function countEditions(desk: DeskRecord): () => string {
  let known: object | undefined
  let edition = 0
  return () => {
    const query = desk.query()
    if (known !== query) {
      known = query
      edition++
    }
    return `${STARTED}-${edition}`
  }
}

interface Served {
  readonly desk: DeskRecord
  readonly asked: (likely: boolean, asOf?: string) => Promise<ApiRecord>
  readonly editionOf: () => string
  readonly known: Remembering
  /** Told of an answer before it is sent. */
  readonly keep: (answer: string) => void
}

async function answer(
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  { desk, asked, editionOf, known, keep }: Served,
): Promise<FastifyReply> {
  const { likely, asOf, format, ...query } = request.query as Record<string, string | string[] | undefined>
  const common = operation.isOfRecord || operation.method !== 'GET'
  const unknown = common ? undefined : Object.entries({ likely, asOf }).find(([, value]) => value !== undefined)?.[0]
  if (unknown !== undefined)
    throw new ApiProblem('bad-request', {
      found: unknown,
      expected: 'a question about the record',
      next: 'Leave it out here.',
    })
  if (asOf !== undefined && !(typeof asOf === 'string' && isDay(asOf)))
    throw new ApiProblem('bad-request', {
      found: `asOf ‹${[asOf].flat().join(', ').slice(0, 40)}›`,
      expected: 'a day like 2023-04-28',
      next: 'Leave it out for the record of now.',
    })
  const media = negotiate(
    request.headers.accept,
    typeof format === 'string' ? format : undefined,
    operation.media ?? [],
  )
  if (operation.method === 'GET') {
    reply.headers({ 'cache-control': 'private, no-cache', vary: 'Accept, Authorization, Cookie' })
    if (operation.isOfRecord) {
      const etag = `W/"${editionOf()}-${createHash('sha256').update(`${request.url} ${media}`).digest('hex').slice(0, 16)}"`
      reply.header('etag', etag)
      if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send()
      const before = media === 'application/json' ? known.find(editionOf(), request.url) : undefined
      if (before) return sendJson(before, reply)
    }
  }
  const edition = editionOf()
  const told = await operation.answer({
    params: read(operation.params, request.params, 'path'),
    query: read(operation.query, query, 'query'),
    body: readBody(operation, request.body),
    record: await asked(isTrue(likely), asOf),
    desk,
    who: callerOf(request),
    media,
    headers: request.headers,
  } as never)
  if (told instanceof Sent) return sendChunks(told, reply)
  if (isList(told) && media !== 'application/json') return sendList(told, media, operation, reply)
  const written = {
    text: JSON.stringify(told),
    next: isList(told) && told.next !== null ? nextAddress(request.url, told.next) : null,
  }
  keep(written.text)
  if (operation.method === 'GET' && operation.isOfRecord) known.keep(edition, request.url, written)
  return sendJson(written, reply)
}

/** An answer in JSON, with the address of the part that follows. */
interface Written {
  readonly text: string
  readonly next: string | null
}

function sendJson({ text, next }: Written, reply: FastifyReply): FastifyReply {
  if (next !== null) reply.header('link', `<${next}>; rel="next"`)
  return reply.type('application/json; charset=utf-8').send(text)
}

/** Answers about one state of the record: until it changes, who asks the same gets the same. */
interface Remembering {
  find(edition: string, url: string): Written | undefined
  keep(edition: string, url: string, written: Written): void
}

const MOST_REMEMBERED = 1000
const MOST_CHARACTERS = 16 * 1024 * 1024

function rememberAnswers(): Remembering {
  const held = new Map<string, Written>()
  let [of, characters] = ['', 0]
  return {
    find: (edition, url) => (of === edition ? held.get(url) : undefined),
    keep: (edition, url, written) => {
      if (of !== edition || held.size >= MOST_REMEMBERED || characters + written.text.length > MOST_CHARACTERS) {
        held.clear()
        ;[of, characters] = [edition, 0]
      }
      if (written.text.length > MOST_CHARACTERS || held.has(url)) return
      held.set(url, written)
      characters += written.text.length
    },
  }
}

const isTrue = (value: unknown): boolean => value === 'true' || value === '1'

function matches(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    header
      .split(',')
      .map((one) => one.trim())
      .some((one) => one === etag || one === '*')
  )
}

function read(schema: z.ZodType | undefined, told: unknown, where: 'query' | 'path' | 'body'): unknown {
  if (!schema) {
    if (where === 'query' && Object.keys(told as object).length > 0)
      throw new ApiProblem('bad-request', {
        found: `query ${Object.keys(told as object).join(', ')}`,
        expected: 'nothing behind “?” here',
        next: 'Leave it out.',
      })
    return undefined
  }
  const found = schema.safeParse(told)
  if (!found.success) throw badRequest(found.error, where)
  return found.data
}

function readBody({ body, takesBytes }: Operation, told: unknown): unknown {
  if (!body) return undefined
  if (told instanceof Uint8Array) {
    if (takesBytes) return told
    throw new ApiProblem('bad-request', {
      found: 'a body that is said to be no JSON',
      expected: 'Content-Type application/json',
      next: 'Say so and send it again.',
    })
  }
  return read(body, told ?? undefined, 'body')
}

interface ToldList {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly evidence: readonly Evidence[]
  readonly next: string | null
}

function isList(told: unknown): told is ToldList {
  return typeof told === 'object' && told !== null && 'rows' in told && 'next' in told
}

function sendList(
  { rows, evidence, next }: ToldList,
  media: string,
  { answers }: Operation,
  reply: FastifyReply,
): FastifyReply {
  if (next !== null) reply.header('link', `<${nextAddress(reply.request.url, next)}>; rel="next"`)
  if (media === 'application/x-ndjson') return reply.type(media).send(Readable.from(writeLines(rows, evidence)))
  const row = (answers as z.ZodObject<{ rows: z.ZodArray<z.ZodObject> }>).shape.rows.element
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .send(Readable.from(writeTable(rows, evidence, Object.keys(row.shape))))
}

function nextAddress(url: string, next: string): string {
  const address = new URL(url, 'http://desk')
  address.searchParams.set('cursor', next)
  return `${address.pathname}${address.search}`
}

function sendChunks({ media, chunks, file, close }: Sent, reply: FastifyReply): FastifyReply {
  if (file !== undefined)
    reply.header('content-disposition', `attachment; filename="${file.replace(/[^\w.-]/gu, '-')}"`)
  const stream = Readable.from(bytesOf(chunks))
  if (close) stream.once('close', close)
  return reply.type(media).send(stream)
}

function* bytesOf(chunks: Iterable<string | Uint8Array>): Generator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

/**
 * A request with an Idempotency-Key is done once: sent again, it gets the first answer. What failed by a fault, or was
 * refused for the moment, may be tried again.
 */
async function once(
  operation: Operation,
  request: FastifyRequest,
  book: DeskBook,
  reply: FastifyReply,
  work: (keep: (answer: string) => void) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key']
  if (operation.method !== 'POST' || key === undefined) return work(() => undefined)
  if (typeof key !== 'string' || key.length > LONGEST_KEY || key.trim() === '') {
    throw new ApiProblem('bad-request', {
      found: 'an Idempotency-Key of no use',
      expected: `one of 1 to ${LONGEST_KEY} characters`,
      next: 'A UUID will do.',
    })
  }
  const { name } = callerOf(request)
  const body = request.body instanceof Uint8Array ? request.body : JSON.stringify(request.body ?? null)
  const digest = createHash('sha256').update(`${request.method} ${request.url}\n`).update(body).digest('hex')
  const known = book.remember(key, name, digest, new Date().toISOString())
  if (known === 'other request')
    throw new ApiProblem('other-request', {
      found: 'an Idempotency-Key of another request',
      expected: 'a new one',
      next: 'Take another key for another request.',
    })
  if (known === 'still running')
    throw new ApiProblem(
      'still-running',
      { found: 'the same request, not ended yet', expected: 'one at a time', next: 'Ask again in a while.' },
      { 'retry-after': '2' },
    )
  if (known !== 'new')
    return reply
      .code(known.status)
      .header('idempotent-replayed', 'true')
      .type(known.status < 400 ? 'application/json; charset=utf-8' : PROBLEM_MEDIA)
      .send(known.answer)
  try {
    return await work((text) => {
      book.answered(key, name, 200, text)
    })
  } catch (error) {
    const problem = problemOf(error, request.url)
    if (problem.status >= 500 || problem.status === 403 || problem.status === 409) book.forget(key, name)
    else book.answered(key, name, problem.status, JSON.stringify(problem))
    throw error
  }
}
