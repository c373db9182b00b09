import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AGAIN_AFTER, PROBLEM_MEDIA, problemOf, type WrittenProblem } from '../api/problem.js'
import { AWAY_TITLE, sayAway } from '../record-away.js'
import { Frame, renderPage } from './frame.js'

/** What a page says itself; everything else that a server refuses has a status of its own. */
const SAID: ReadonlySet<number> = new Set([400, 413, 415])

/**
 * What could not be answered, as a page for whoever looks at pages and as a problem (RFC 9457) for scripts and
 * programs: also where the record was taken away in the midst of a request.
 */
export function serveFaults(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 400 && status < 500 && !SAID.has(status)) return reply.send(error)
    const problem = problemOf(error, request.url)
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
    if (problem.code === 'record-away') reply.header('retry-after', AGAIN_AFTER)
    return sendFault(problem, request, reply.code(problem.status).header('cache-control', 'no-store'))
  })
}

function sendFault(problem: WrittenProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.headers.accept?.includes('text/html') !== true)
    return reply.type(PROBLEM_MEDIA).send(JSON.stringify(problem))
  return reply
    .type('text/html; charset=utf-8')
    .send(renderPage(<FaultPage problem={problem} request={request} />, { who: request.caller }))
}

/** What a page says of it: nothing was wrong with a request for a record that is away. */
function sayFault(
  { code, status, detail }: WrittenProblem,
  isAsking: boolean,
): Readonly<Record<'title' | 'text', string>> {
  if (code !== 'record-away')
    return { title: status >= 500 ? 'A fault of the program' : 'That cannot be taken', text: detail }
  return {
    title: AWAY_TITLE,
    text: sayAway(isAsking),
  }
}

function FaultPage({ problem, request }: { readonly problem: WrittenProblem; readonly request: FastifyRequest }) {
  const isAsking = request.method === 'GET'
  const { title, text } = sayFault(problem, isAsking)
  return (
    <Frame title={title} here="">
      <h1>{title}</h1>
      <p class="empty">{text}</p>
      {isAsking ? (
        <p>
          <a class="button" href={request.url}>
            Ask again
          </a>
        </p>
      ) : null}
    </Frame>
  )
}
