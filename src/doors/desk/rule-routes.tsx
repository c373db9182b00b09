import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { Failure, wordFailure } from '../../record/failure.js'
import type { LookUp } from '../../views/look-up.js'
import { markOfFootnote } from '../../views/entry-address.js'
import { placeOfWords } from '../../views/place-of-words.js'
import { markRuling, undoneRulings, type RuledThing, type Ruling } from '../../weaving/ruling.js'
import { broughtLines } from '../brought-lines.js'
import {
  draftAdded,
  draftDay,
  draftEntry,
  draftFact,
  draftPair,
  draftParties,
  draftSpeaker,
  draftWrong,
  findEntity,
  type Draft,
  type Pairable,
  type WrittenFact,
  type WrittenParty,
} from '../draft-ruling.js'
import { lookForNamed, lookForPair } from './ask-named.js'
import { lookAtEntry, lookAtReport, type AskedRecord } from './ask-pages.js'
import type { DeskRecord, DeskRulings } from './desk-record.js'
import { Frame, renderPart } from './frame.js'
import { AddEntryPage } from './pages/add-entry-page.js'
import { PairPage, WouldChange } from './pages/pair-page.js'
import { RulingsPage } from './pages/rulings-page.js'
import { reportLink } from './parts.js'
import { openTrials } from './trials.js'

/** What answers need of the desk: the record as it stands, and the way to send a page. */
export interface RuleRoutes {
  /** All of it. */
  readonly now: () => Promise<LookUp>
  readonly asked: (request: FastifyRequest) => AskedRecord
  readonly send: (
    reply: FastifyReply,
    page: VNode | null,
    look: LookUp,
    request: FastifyRequest,
  ) => Promise<FastifyReply>
}

/** The fields of a form; one that is told several times is a list. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

const LONGEST_RULINGS = 16 * 1024 * 1024
const FACTS: ReadonlySet<string> = new Set<WrittenFact>(['kind', 'standing', 'day', 'place'])
const THINGS: ReadonlySet<string> = new Set<RuledThing>(['quote', 'figure', 'date', 'denial'])

/**
 * The ways to rule by plain forms: each keeps one ruling and goes back to where it was asked, which says what it did
 * and takes it back.
 */
export function serveRulings(server: FastifyInstance, { rulings }: DeskRecord, { asked, send }: RuleRoutes): void {
  if (!rulings) return
  const trials = openTrials(rulings)
  const nothing = (request: FastifyRequest) => asked(request).look({})
  const keep = (request: FastifyRequest, reply: FastifyReply, draft: () => Draft) =>
    keepDraft(request, reply, draft, rulings, async (page) => send(reply, page, await nothing(request), request))

  server.post('/entries/:id/rule', async (request, reply) => {
    const fields = (request.body ?? {}) as Fields
    const { id } = request.params as { id: string }
    // whether it is so stands on its own words; what is put right may name anybody of the record
    const look =
      first(fields['verdict']) === ''
        ? await lookForNamed(asked(request), namesIn(fields), { entries: [id] })
        : await lookAtEntry(asked(request), id, true)
    const entry = look.entry(id)
    if (!entry) return send(reply.code(404), <Refused said={GONE} />, look, request)
    return keep(request, reply, () => {
      const [verdict, fact] = [first(fields['verdict']), first(fields['fact'])]
      if (verdict === 'right' || verdict === 'wrong' || verdict === 'unsure') return draftEntry(verdict, entry, look)
      if (fact === 'parties') return draftParties(entry, partiesIn(fields), look)
      if (FACTS.has(fact)) return draftFact(entry, fact as WrittenFact, first(fields['to']), look)
      throw new Failure('bad-option', {
        place: 'ruling',
        found: `‹${verdict || fact}›`,
        expected: 'right, wrong, unsure or a fact',
        next: 'Use the buttons beside the entry.',
      })
    })
  })

  server.post('/reports/:id/rule', async (request, reply) => {
    const { id } = request.params as { id: string }
    const fields = (request.body ?? {}) as Fields
    const look = await lookForNamed(asked(request), namesIn(fields), { reports: [id] })
    const reading = look.reading(id)
    if (!reading) return send(reply, null, look, request)
    const at = { start: Number(first(fields['start'])), end: Number(first(fields['end'])) }
    if (!(Number.isInteger(at.start) && at.start >= 0 && at.start < at.end && at.end <= reading.report.text.length))
      return send(
        reply.code(400),
        <Refused said="Found no place in the report; expected the words that are ruled on. Go back and open them again." />,
        look,
        request,
      )
    return keep(request, reply, () => {
      const wrong = first(fields['wrong'])
      if (THINGS.has(wrong)) return draftWrong(wrong as Exclude<RuledThing, 'entry'>, reading, at, look)
      return draftSpeaker(reading, at, first(fields['speaker']), look)
    })
  })

  server.post('/reports/:id/day', async (request, reply) => {
    const { id } = request.params as { id: string }
    const look = await lookAtReport(asked(request), id, true)
    const reading = look.reading(id)
    if (!reading) return send(reply, null, look, request)
    return keep(request, reply, () => draftDay(reading, first(((request.body ?? {}) as Fields)['date'])))
  })

  server.get('/reports/:id/entry', async (request, reply) => {
    const { id } = request.params as { id: string }
    const look = await lookAtReport(asked(request), id, true)
    const reading = look.reading(id)
    const { start, end } = request.query as { start?: string; end?: string }
    return send(
      reply,
      reading ? (
        <AddEntryPage reading={reading} at={spanIn(start, end, reading.report.text.length)} look={look} fault={null} />
      ) : null,
      look,
      request,
    )
  })
  server.post('/reports/:id/entry', async (request, reply) => {
    const { id } = request.params as { id: string }
    const fields = (request.body ?? {}) as Fields
    const look = await lookForNamed(asked(request), namesIn(fields), { reports: [id] })
    const reading = look.reading(id)
    if (!reading) return send(reply, null, look, request)
    const at = wordsAt(fields, reading.report.text)
    try {
      const draft = draftAdded(
        reading,
        at ?? { start: 0, end: 0 },
        {
          kind: first(fields['kind']),
          standing: first(fields['standing']),
          day: first(fields['day']),
          place: first(fields['place']),
          parties: partiesIn(fields),
        },
        look,
      )
      const ruling = await rulings.rule(draft.verdict, draft.about, reviewerOf(request))
      return await reply.redirect(`${reportLink(reading.report.id)}?done=${markRuling(ruling)}#at-${at!.start}`, 303)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const again = await lookAtReport(asked(request), id, true)
      return send(
        reply.code(400),
        <AddEntryPage reading={reading} at={at} look={again} fault={wordFailure(error)} fields={fields} />,
        again,
        request,
      )
    }
  })

  server.get('/pairs', async (request, reply) => {
    const { query } = asked(request)
    const { kind, written, one, other, draft, look, faults } = await pairIn(request, asked(request))
    if (!one) return send(reply, null, look, request)
    const tried = draft ? await trials.soon(draft.verdict, query) : null
    return send(
      reply,
      <PairPage kind={kind} one={one} other={other} look={look} tried={tried} written={written} faults={faults} />,
      look,
      request,
    )
  })
  // What would change, for a page that did not wait for it.
  server.get('/pairs/changes', async (request, reply) => {
    const { query, likely } = asked(request)
    const { kind, one, other, draft, look } = await pairIn(request, asked(request))
    if (!one || !other || !draft) return send(reply, null, look, request)
    const tried = await trials.whole(draft.verdict, query)
    return reply
      .type('text/html; charset=utf-8')
      .send(renderPart(<WouldChange kind={kind} pair={[one, other]} tried={tried} look={look} />, { likely }))
  })
  server.post('/pairs', async (request, reply) => {
    const fields = (request.body ?? {}) as Fields
    const look = await lookForPair(asked(request), first(fields['a']), first(fields['b']))
    const [one, other] = [pairable(first(fields['a']), look), pairable(first(fields['b']), look)]
    if (!one || !other) return send(reply, null, look, request)
    const kind = first(fields['kind']) === 'different' ? 'different' : 'same'
    return keep(request, reply, () => draftPair(kind, one, other, look))
  })

  server.get('/rulings', async (request, reply) => {
    const look = await asked(request).look({ unheeded: true })
    return send(reply, <RulingsPage all={rulings.all()} look={look} said={null} />, look, request)
  })
  server.get('/rulings.jsonl', (_request, reply) =>
    reply
      .type('application/x-ndjson')
      .header('content-disposition', 'attachment; filename="rulings.jsonl"')
      .send(Readable.from(rulings.all().map((ruling) => `${JSON.stringify({ type: 'ruling', ...ruling })}\n`))),
  )
  server.post('/rulings', { bodyLimit: LONGEST_RULINGS }, async (request, reply) => {
    const text = first(((request.body ?? {}) as Fields)['lines'])
    const lines = broughtLines('pasted', Buffer.from(text))
    const broken = lines.flatMap((line) => ('broken' in line ? [line.broken] : []))
    const brought = lines.flatMap((line) => ('ruling' in line ? [line.ruling] : []))
    const fresh = await rulings.bring(brought)
    const said = [
      `${fresh} new, ${brought.length - fresh} there already${broken.length > 0 ? `, ${broken.length} not read` : ''}.`,
      ...broken,
      ...(lines.length === 0
        ? ['Found no line of a ruling; expected lines as “attache rulings” and the link above write them.']
        : []),
    ]
    const look = await asked(request).look({ unheeded: true })
    return send(reply, <RulingsPage all={rulings.all()} look={look} said={said} />, look, request)
  })
  server.post('/rulings/:mark/undo', async (request, reply) => {
    const { mark } = request.params as { mark: string }
    const all = rulings.all()
    const undone = undoneRulings(all)
    const found =
      mark === 'last'
        ? all.findLast((ruling) => ruling.kind !== 'undone' && !undone.has(markRuling(ruling)))
        : all.find((ruling) => markRuling(ruling) === mark)
    if (!found)
      return send(reply.code(404), <Refused said="There is no ruling to take back." />, await nothing(request), request)
    const taken = await rulings.rule(
      { kind: 'undone', ruling: markRuling(found) },
      found.about ?? '',
      reviewerOf(request),
    )
    const look = 'what' in found ? await asked(request).look({ reports: [found.what.report] }) : null
    return reply.redirect(backWith(request, markRuling(taken), look ? itemOf(found, look) : undefined), 303)
  })
}

interface AskedPair {
  readonly kind: 'same' | 'different'
  /** What was written as the other. */
  readonly written: string
  readonly one: Pairable | undefined
  /** Null where nobody is meant, or the two cannot be ruled on. */
  readonly other: Pairable | null
  readonly draft: Draft | undefined
  readonly look: LookUp
  readonly faults: readonly string[]
}

/** The two that an address asks about. */
async function pairIn(request: FastifyRequest, asked: AskedRecord): Promise<AskedPair> {
  const { a = '', b: written = '', split = '' } = request.query as { a?: string; b?: string; split?: string }
  const kind = split === '' ? 'same' : 'different'
  const look = await lookForPair(asked, a || split, written)
  const one = pairable(a || split, look)
  return { kind, written, one, look, ...(one ? draftWith(one, kind, written, look) : NOBODY) }
}

const NOBODY = { other: null, draft: undefined, faults: [] }

function draftWith(
  one: Pairable,
  kind: AskedPair['kind'],
  written: string,
  look: LookUp,
): Pick<AskedPair, 'other' | 'draft' | 'faults'> {
  if (written === '') return NOBODY
  const other = pairable(written, look)
  if (!other)
    return {
      ...NOBODY,
      faults: [`Found nobody and nothing called ‹${written}›; expected a name or an id of the record.`],
    }
  const faults: string[] = []
  const draft = tryDraft(() => draftPair(kind, one, other, look), faults)
  return { other: draft ? other : null, draft, faults }
}

/** Keeps what a form says, and goes back to its page; what cannot be ruled is said there in a sentence. */
async function keepDraft(
  request: FastifyRequest,
  reply: FastifyReply,
  draft: () => Draft,
  rulings: DeskRulings,
  show: (page: VNode) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    const { verdict, about } = draft()
    const ruling = await rulings.rule(verdict, about, reviewerOf(request))
    return await reply.redirect(backWith(request, markRuling(ruling)), 303)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    reply.code(400)
    return show(<Refused said={wordFailure(error)} />)
  }
}

/** Two windows, or two readers, on one entry. */
const GONE =
  'This entry is no longer in the record as you saw it: somebody took it out or joined it with another, perhaps in another window, or its report was read anew. Look it up from the lists; under Rulings stands what was done.'

/** Says why nothing was ruled. */
function Refused({ said }: { readonly said: string }) {
  return (
    <Frame title="Not ruled" here="">
      <h1>Not ruled</h1>
      <div class="faults" role="alert">
        <p>{said}</p>
      </div>
      <p>Nothing was changed. Go back to where you were, and what you typed is still there.</p>
    </Frame>
  )
}

/** The page that a form was sent from, with the mark of what was done. Only a page of this desk is gone back to. */
function backWith(request: FastifyRequest, mark: string, item?: string): string {
  const wanted = first(((request.body ?? {}) as Fields)['back'])
  const from = /^\/(?![/\\])/u.test(wanted)
    ? new URL(wanted, 'http://desk')
    : URL.canParse(request.headers.referer ?? '')
      ? new URL(request.headers.referer!)
      : new URL('http://desk/')
  from.searchParams.set('done', mark)
  if (item !== undefined && from.pathname === '/review') from.searchParams.set('item', item)
  return `${from.pathname}${from.search}${from.hash}`
}

/** The question of the review that a ruling answered, so that it is asked again once the answer is taken back. */
function itemOf(ruling: Ruling, look: LookUp): string | undefined {
  if (!('what' in ruling)) return undefined
  const reading = look.reading(ruling.what.report)
  const at = reading && placeOfWords(reading.report.text, ruling.what)
  return at ? markOfFootnote({ report: ruling.what.report, start: at.start, text: ruling.what.exact }) : undefined
}

/** Who judges: whoever logged in; else who gave a name at this browser. A second reviewer gives another. */
export function reviewerOf(request: FastifyRequest): string | undefined {
  if (request.caller !== null && request.caller.via !== 'loopback') return request.caller.name
  const written = /(?:^|;\s*)attache-reviewer=([\w-]*)/u.exec(request.headers.cookie ?? '')?.[1]
  const name = Buffer.from(written ?? '', 'base64url')
    .toString('utf8')
    .trim()
  return name === '' ? undefined : name
}

function pairable(written: string, look: LookUp): Pairable | undefined {
  const entry = look.entry(written)
  if (entry) return entry
  try {
    return look.entity(written) ?? findEntity(written, look)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

function tryDraft(draft: () => Draft, faults: string[]): Draft | undefined {
  try {
    return draft()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    faults.push(wordFailure(error))
    return undefined
  }
}

/** Everybody whom a form names. */
function namesIn(fields: Fields): readonly string[] {
  const isPlace = first(fields['fact']) === 'place'
  const single = [...(isPlace ? ['to'] : []), 'speaker', 'place'].map((field) => first(fields[field]))
  return [...single, ...[fields['name'] ?? []].flat()].filter((name) => name.trim() !== '')
}

function partiesIn(fields: Fields): readonly WrittenParty[] {
  const [names, roles] = [fields['name'], fields['role']].map((value) => [value ?? []].flat())
  return names!.flatMap((name, at): readonly WrittenParty[] => {
    const role = roles![at]
    return name.trim() === '' || (role !== 'actor' && role !== 'recipient') ? [] : [{ name, role }]
  })
}

const flat = (words: string) => words.replace(/\s+/gu, ' ').trim()

/** The words that a form means: by their place, or as they are written, the first that the report has. */
function wordsAt(fields: Fields, text: string): { readonly start: number; readonly end: number } | null {
  const at = spanIn(first(fields['start']), first(fields['end']), text.length)
  const written = first(fields['words']).trim()
  if (at && (written === '' || flat(text.slice(at.start, at.end)) === flat(written))) return at
  const start = written === '' ? -1 : text.indexOf(written)
  return start < 0 ? null : { start, end: start + written.length }
}

function spanIn(
  start: string | undefined,
  end: string | undefined,
  length: number,
): { readonly start: number; readonly end: number } | null {
  const [from, to] = [Number(start ?? ''), Number(end ?? '')]
  return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= length
    ? { start: from, end: to }
    : null
}

export function first(value: string | readonly string[] | undefined): string {
  return [value ?? ''].flat()[0] ?? ''
}
