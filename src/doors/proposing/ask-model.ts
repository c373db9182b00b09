import { Failure } from '../../record/failure.js'
import { INSTRUCTION, wordQuestion, type ProposalQuestion } from '../../views/propose-rulings.js'
import { isLoopback } from '../is-loopback.js'

/** Which model is asked, and how its house takes questions. */
export interface ModelDoor {
  readonly endpoint: string
  readonly model: string
  readonly api: 'openai' | 'ollama'
  /** Never shown, never kept. */
  readonly key: string | undefined
}

/** One request as it goes out, but for the key. */
export interface ModelRequest {
  readonly url: string
  readonly body: string
}

const LONGEST_ANSWER = 200_000
const PATIENCE_MILLISECONDS = 180_000

/** A model may live on this machine, or anywhere behind TLS: sentences of a record go over no open network. */
export function openModelDoor(
  endpoint: string,
  model: string,
  api: ModelDoor['api'],
  key: string | undefined,
): ModelDoor {
  const address = URL.canParse(endpoint) ? new URL(endpoint) : null
  const isAddress =
    address !== null &&
    /^https?:$/u.test(address.protocol) &&
    address.search === '' &&
    address.hash === '' &&
    address.username === '' &&
    address.password === ''
  if (!isAddress)
    throw new Failure('bad-option', {
      place: 'propose --endpoint',
      // a key in an address is shown to nobody
      found:
        address === null ? 'no address' : `‹${address.origin}› with more than a path behind it, or a name before it`,
      expected: 'the address of a model',
      next: 'For example: --endpoint http://127.0.0.1:11434/v1',
    })
  if (address.protocol === 'http:' && !isLoopback(address.hostname)) {
    throw new Failure('bad-option', {
      place: 'propose --endpoint',
      found: `‹${address.origin}›, which everybody on the way could read`,
      expected: 'https, or a model on this machine',
      next: 'Name its https address.',
    })
  }
  return { endpoint: address.href.replace(/\/$/u, ''), model, api, key }
}

/** What would be sent for a question: shown before anything is. */
export function requestFor(question: ProposalQuestion, { endpoint, model, api }: ModelDoor): ModelRequest {
  const messages = [
    { role: 'system', content: INSTRUCTION },
    { role: 'user', content: wordQuestion(question) },
  ]
  if (api === 'ollama') {
    const asked = { model, messages, stream: false, format: 'json', options: { temperature: 0 } }
    return { url: `${endpoint}/api/chat`, body: JSON.stringify(asked) }
  }
  const asked = { model, messages, temperature: 0, response_format: { type: 'json_object' } }
  return { url: `${endpoint}/chat/completions`, body: JSON.stringify(asked) }
}

/** The words that the model answers with. */
export async function askModel({ url, body }: ModelRequest, { key, api }: ModelDoor): Promise<string> {
  const asked = await send(url, body, key)
  if (!asked.ok) {
    await asked.body?.cancel()
    throw new Failure('bad-option', {
      place: url,
      found: `the answer ${asked.status}${asked.statusText === '' ? '' : ` ${asked.statusText}`}`,
      expected: 'an answer of the model',
      next: nextAfter(asked.status),
    })
  }
  const text = await readBounded(asked, url)
  return answerIn(text, api) ?? ''
}

async function send(url: string, body: string, key: string | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
    })
  } catch (cause) {
    throw new Failure('bad-option', {
      place: url,
      found:
        cause instanceof Error && cause.name === 'TimeoutError' ? 'no answer in three minutes' : 'nobody who answers',
      expected: 'a model that is running',
      next: 'Start it, or name another with --endpoint.',
      cause,
    })
  }
}

function nextAfter(status: number): string {
  if (status === 401 || status === 403) return 'Its key comes in ATTACHE_MODEL_KEY.'
  if (status === 404) return 'See that the endpoint, the model and --api are right.'
  return 'What was proposed before it is kept; ask again later.'
}

async function readBounded(asked: Response, url: string): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = asked.body?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader!.read()) {
    length += piece.value.length
    if (length > LONGEST_ANSWER) {
      await reader!.cancel()
      throw new Failure('bad-option', {
        place: url,
        found: `an answer of more than ${LONGEST_ANSWER / 1000} kB`,
        expected: 'a verdict and some words',
        next: 'Name another model with --model.',
      })
    }
    pieces.push(piece.value)
  }
  return Buffer.concat(pieces).toString('utf8')
}

interface Spoken {
  readonly message?: { readonly content?: unknown }
}

/** Where the words stand in an answer of either kind of house. */
function answerIn(text: string, api: ModelDoor['api']): string | null {
  try {
    const read = JSON.parse(text) as (Spoken & { readonly choices?: readonly Spoken[] }) | null
    const content = api === 'ollama' ? read?.message?.content : read?.choices?.[0]?.message?.content
    return typeof content === 'string' ? content : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
