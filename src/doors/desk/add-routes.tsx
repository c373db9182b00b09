import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { isWebAddress, LARGEST_CONTAINER, LONGEST_TEXT, sourceOf } from '../../attache.js'
import { digestText } from '../../language/digest-text.js'
import { EXPECTED_DAY, isDayOfPress } from '../../intake/report.js'
import { Failure, wordFailure } from '../../record/failure.js'
import type { Added, Given } from '../add-reports.js'
import type { DeskRecord } from './desk-record.js'
import { AddPage, NOTHING_PASTED, type Pasted } from './pages/add-page.js'
import { reportLink } from './parts.js'

type Send = (reply: FastifyReply, page: VNode) => FastifyReply

/** Letters outside ASCII take up to nine characters in the body of a form. */
const LONGEST_FORM = 9 * LONGEST_TEXT

/** Ways in which reports come to the desk: as files, one a request, and as pasted text, with or without scripts. */
export function serveAdding(server: FastifyInstance, desk: DeskRecord, send: Send): void {
  const { add, settle } = desk
  const isFetching = desk.fetch !== undefined
  if (!add || !settle) return
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body)
  })
  server.get('/add', (_request, reply) =>
    send(reply, <AddPage pasted={NOTHING_PASTED} faults={[]} isFetching={isFetching} />),
  )
  server.post('/add', { bodyLimit: LARGEST_CONTAINER }, (request, reply) => {
    const { name = 'report', published } = request.query as { name?: string; published?: string }
    if (!(request.body instanceof Uint8Array))
      return reply.code(415).send({ note: `${name}: found no bytes of a file`, isUnread: true })
    const [fault] = faultsOfDay(published ?? '')
    if (fault !== undefined) return reply.code(400).send({ note: fault, isUnread: true })
    const found = add(sourceOf(name, request.body), published ? { published } : {})
    return reply.type('application/x-ndjson').send(Readable.from(linesOf(found, name)))
  })
  server.post('/add/address', (request, reply) => {
    const { address = '', published } = request.query as { address?: string; published?: string }
    const [fault] = faultsIn({ ...NOTHING_PASTED, text: address, published: published ?? '' }, isFetching)
    if (!desk.fetch || !ADDRESS.test(address) || fault !== undefined)
      return reply.code(400).send({
        note: fault ?? `Found ‹${address}›, expected an address like https://example.org/page`,
        isUnread: true,
      })
    const found = desk.fetch(address.trim(), published ? { published } : {}, stopWhenLeft(reply))
    return reply.type('application/x-ndjson').send(Readable.from(linesOf(found, address)))
  })
  server.post('/add/done', async (_request, reply) => {
    await settle()
    return reply.send({ reports: (await desk.query().tally()).reports })
  })
  server.post('/add/text', { bodyLimit: LONGEST_FORM }, async (request, reply) => {
    const pasted = { ...NOTHING_PASTED, ...(request.body as Partial<Pasted> | undefined) }
    const faults = faultsIn(pasted, isFetching)
    if (faults.length > 0)
      return send(reply.code(400), <AddPage pasted={pasted} faults={faults} isFetching={isFetching} />)
    const added =
      desk.fetch && addressesIn(pasted.text).length > 0
        ? await fetchPasted(pasted, desk.fetch, stopWhenLeft(reply))
        : await keepPasted(pasted, add)
    await settle()
    const first = added.find((one) => 'report' in one)
    if (first) return reply.redirect(reportLink(first.report), 303)
    return send(
      reply.code(400),
      <AddPage
        pasted={pasted}
        faults={added.flatMap((one) => ('note' in one ? [one.note] : []))}
        isFetching={isFetching}
      />,
    )
  })
}

/** Whoever goes away does not wait for pages. */
function stopWhenLeft(reply: FastifyReply): AbortSignal {
  const stop = new AbortController()
  reply.raw.on('close', () => {
    stop.abort()
  })
  return stop.signal
}

/**
 * Each thing that was kept or noted as a line of JSON, sent when it is known. A disk that is full ends them with a
 * sentence.
 */
async function* linesOf(found: AsyncIterable<Added>, name: string): AsyncGenerator<string> {
  try {
    for await (const one of found)
      yield `${JSON.stringify('report' in one ? { ...one, link: reportLink(one.report) } : one)}\n`
  } catch (error) {
    const said =
      error instanceof Failure
        ? wordFailure(error)
        : `${name}: ${error instanceof Error ? error.message : String(error)}`
    yield `${JSON.stringify({ note: said, isUnread: true })}\n`
  }
}

/** So many addresses are fetched for one form, whose answer waits for all of them. */
const MOST_ADDRESSES = 50
const ADDRESS = /^\s*https?:\/\/\S+\s*$/iu

/** The addresses that were pasted, one a line, where nothing else was. */
function addressesIn(text: string): readonly string[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  return lines.every((line) => ADDRESS.test(line)) ? [...new Set(lines)] : []
}

/** What is wrong with a pasted report, each in a sentence; the form comes back with all that was typed. */
function faultsIn({ text, published, url }: Pasted, isFetching: boolean): readonly string[] {
  return [
    ...(text.trim() === '' ? ['Found no text; expected the words of a report. Paste them in the field below.'] : []),
    ...(!isFetching && addressesIn(text).length > 0
      ? [
          `Found an address, ‹${text.trim()}›, expected the words of the report. This desk fetches none; “attache read ${text.trim()}” does, and this desk shows it as soon as it is read.`,
        ]
      : []),
    ...(addressesIn(text).length > MOST_ADDRESSES
      ? [
          `Found ${addressesIn(text).length} addresses, expected at most ${MOST_ADDRESSES} at once. “attache read” with a list of them takes any number.`,
        ]
      : []),
    ...faultsOfDay(published),
    ...(url !== '' && !isWebAddress(url)
      ? [`Found ‹${url}› as the address, expected one that begins with https:// or http://.`]
      : []),
  ]
}

function faultsOfDay(published: string): readonly string[] {
  return published === '' || isDayOfPress(published)
    ? []
    : [`Found ‹${published.slice(0, 40)}› as the day, expected ${EXPECTED_DAY}.`]
}

async function keepPasted(
  { text, title, outlet, url, published }: Pasted,
  add: NonNullable<DeskRecord['add']>,
): Promise<readonly Added[]> {
  const given: Given = {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(published && { published }),
  }
  const added: Added[] = []
  for await (const one of add(sourceOf(`pasted-${digestText(text)}.txt`, Buffer.from(text)), given)) added.push(one)
  return added
}

async function fetchPasted(
  { text, published }: Pasted,
  fetch: NonNullable<DeskRecord['fetch']>,
  stop: AbortSignal,
): Promise<readonly Added[]> {
  const added: Added[] = []
  for (const address of addressesIn(text))
    for await (const one of fetch(address, published ? { published } : {}, stop)) added.push(one)
  return added
}
