import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createPlainServer, type AddressInfo } from 'node:net'

/** An answer of a house on this machine: words with headers and a status, or whatever it wants to do. */
export type SmallAnswer =
  | string
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
    }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A house of our own on loopback, with what was asked of it. */
export interface SmallServer {
  readonly address: string
  readonly port: number
  readonly asked: {
    readonly path: string
    readonly headers: IncomingMessage['headers']
    readonly at: number
    readonly atOnce: number
  }[]
  /** What it answers by path; may be changed while it runs. What is not there is a 404. */
  readonly answers: Record<string, SmallAnswer>
  readonly close: () => Promise<void>
}

export async function openSmallServer(
  answers: Record<string, SmallAnswer>,
  tls?: { readonly key: string; readonly cert: string },
): Promise<SmallServer> {
  const asked: SmallServer['asked'] = []
  let open = 0
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? ''
    open += 1
    asked.push({ path, headers: request.headers, at: performance.now(), atOnce: open })
    response.on('close', () => {
      open -= 1
    })
    const answer = answers[path]
    if (typeof answer === 'function') answer(request, response)
    else if (typeof answer === 'string')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
    else if (answer)
      response
        .writeHead(answer.status ?? 200, { 'content-type': 'text/html', ...answer.headers })
        .end(answer.body ?? '')
    else response.writeHead(404).end('none')
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    answers,
    port,
    address: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A port of this machine at which nobody listens: for a program that is told its own. */
export async function freePort(): Promise<number> {
  const server = createPlainServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A news page of these words, with a day and an outlet. */
export function newsPage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2024-06-03"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`
}
