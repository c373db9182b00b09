import { Readable } from 'node:stream'
import {
  createMcpHandler,
  localhostAllowedHostnames,
  validateHostHeader,
  type McpServerFactory,
} from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'

/** A server that answers until it is closed. */
export interface OpenMcp {
  close(): Promise<void>
}

/** Serves the program that started us, through the pipes between us. */
export function serveOverPipes(
  factory: McpServerFactory,
  tell: (fault: Error) => void,
): OpenMcp & { readonly ended: Promise<void> } {
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
  })
  return { ...serveStdio(factory, { onerror: tell }), ended }
}

/** More than any question holds; `check_quote` may bring a page of words. */
const MOST_BYTES = 256 * 1024
const LOOPBACK = '127.0.0.1'

/** The server over HTTP as one that answers requests; nothing listens until its caller says where. */
export function buildHttp(factory: McpServerFactory, tell: (fault: Error) => void): FastifyInstance {
  const handler = createMcpHandler(factory, { onerror: tell, maxRequestBodySize: MOST_BYTES })
  const server = Fastify({ bodyLimit: MOST_BYTES })
  guard(server)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  server.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    handler: async (request, reply) => {
      const answer = await handler.fetch(webRequest(request, reply))
      reply.code(answer.status).headers(Object.fromEntries(answer.headers))
      return reply.send(
        answer.body === null ? undefined : Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]),
      )
    },
  })
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain').send('The record is served under /mcp.\n'),
  )
  server.addHook('onClose', () => handler.close())
  return server
}

/**
 * Listens on loopback alone: there is no login. Port 0 takes any free one. Rejects with `EADDRINUSE` where the port is
 * taken.
 */
export async function serveOverHttp(
  factory: McpServerFactory,
  port: number,
  tell: (fault: Error) => void,
): Promise<OpenMcp & { readonly address: string }> {
  const server = buildHttp(factory, tell)
  const address = await server.listen({ host: LOOPBACK, port })
  return { address: `${address}/mcp`, close: () => server.close() }
}

/** Refuses pages of other sites: those that call us by a name of theirs, and those that say where they come from. */
function guard(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    const { host, origin } = request.headers
    // A name that is not loopback’s means that a foreign page points its name at us.
    const isOurs = validateHostHeader(host, localhostAllowedHostnames()).ok
    if (!isOurs)
      return reply
        .code(421)
        .type('text/plain')
        .send('The record is served to loopback names only. Use the address that was printed.\n')
    const isForeign = origin !== undefined && origin !== `http://${host ?? ''}`
    if (isForeign) return reply.code(403).type('text/plain').send('The record is not served to pages of other sites.\n')
  })
}

/** The request as the protocol’s own library takes it; it is taken back when the client goes away. */
function webRequest(request: FastifyRequest, { raw: answer }: FastifyReply): Request {
  const gone = new AbortController()
  answer.once('close', () => {
    if (!answer.writableFinished) gone.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  const body = request.body instanceof Uint8Array ? { body: new Uint8Array(request.body) } : {}
  return new Request(`http://${request.headers.host ?? LOOPBACK}${request.url}`, {
    method: request.method,
    headers,
    signal: gone.signal,
    ...body,
  })
}
