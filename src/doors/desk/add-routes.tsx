import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { LARGEST_CONTAINER, LONGEST_TEXT, sourceOf } from '../../attache.js'
import { digestText } from '../../language/digest-text.js'
import { isDay } from '../../language/edtf/civil-day.js'
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
  if (!add || !settle) return
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body)
  })
  server.get('/add', (_request, reply) => send(reply, <AddPage pasted={NOTHING_PASTED} faults={[]} />))
  server.post('/add', { bodyLimit: LARGEST_CONTAINER }, (request, reply) => {
    const { name = 'report', published } = request.query as { name?: string; published?: string }
    if (!(request.body instanceof Uint8Array))
      return reply.code(415).send({ note: `${name}: found no bytes of a file`, isUnread: true })
    if (published && !isDay(published))
      return reply.code(400).send({ note: `‹${published}› is no day; expected one like 2023-04-28`, isUnread: true })
    const found = add(sourceOf(name, request.body), published ? { published } : {})
    return reply.type('application/x-ndjson').send(Readable.from(linesOf(found, name)))
  })
  server.post('/add/done', async (_request, reply) => {
    await settle()
    return reply.send({ reports: (await desk.query().tally()).reports })
  })
  server.post('/add/text', { bodyLimit: LONGEST_FORM }, async (request, reply) => {
    const pasted = { ...NOTHING_PASTED, ...(request.body as Partial<Pasted> | undefined) }
    const faults = faultsIn(pasted)
    if (faults.length > 0) return send(reply.code(400), <AddPage pasted={pasted} faults={faults} />)
    const added = await keepPasted(pasted, add)
    await settle()
    const first = added.find((one) => 'report' in one)
    if (first) return reply.redirect(reportLink(first.report), 303)
    return send(
      reply.code(400),
      <AddPage pasted={pasted} faults={added.flatMap((one) => ('note' in one ? [one.note] : []))} />,
    )
  })
}

/** Each thing that was kept or noted as a line of JSON, sent when it is known. A disk that is full ends them with a sentence. */
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

/** What is wrong with a pasted report, each in a sentence; the form comes back with all that was typed. */
function faultsIn({ text, published, url }: Pasted): readonly string[] {
  return [
    ...(text.trim() === '' ? ['Found no text; expected the words of a report. Paste them in the field below.'] : []),
    ...(/^\s*https?:\/\/\S+\s*$/u.test(text)
      ? [
          `Found an address, ‹${text.trim()}›, expected the words of the report. Pages are fetched by “attache read ${text.trim()}”; this desk shows them as soon as they are read.`,
        ]
      : []),
    ...(published !== '' && !isDay(published)
      ? [`Found ‹${published}› as the day, expected one like 2023-04-28.`]
      : []),
    ...(url !== '' && !(/^https?:/iu.test(url) && URL.canParse(url))
      ? [`Found ‹${url}› as the address, expected one that begins with https:// or http://.`]
      : []),
  ]
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
