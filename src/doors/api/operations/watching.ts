import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { CHANGE_KINDS } from '../../../record/change.js'
import { NOTICE_STATES, WAYS, type Watch } from '../../../record/store/watch-book.js'
import { readAsked } from '../../desk/ask-pages.js'
import type { DeskRecord } from '../../desk/desk-record.js'
import type { Caller } from '../../people/roles.js'
import type { Watching } from '../../watching/open-watching.js'
import { defineOperation, type ApiRecord } from '../operation.js'
import { ApiProblem } from '../problem.js'

const MOST_WATCHES = 200
const WATCH = z
  .object({
    id: z.int(),
    person: z.string(),
    name: z.string(),
    search: z.string(),
    kinds: z.array(z.enum(CHANGE_KINDS)).describe('none: all of them'),
    way: z.enum(WAYS),
    target: z.string(),
    since: z.iso.datetime(),
    feed: z
      .string()
      .nullable()
      .describe('address of the feed, a secret of its own; `.atom` in place of `.json` for Atom'),
  })
  .meta({ id: 'Watch' })
const NOTICE = z.object({
  number: z.int(),
  at: z.iso.datetime(),
  kind: z.enum(CHANGE_KINDS),
  text: z.string(),
  evidence: z.string(),
  link: z.string(),
  state: z.enum(NOTICE_STATES),
  tries: z.int(),
  fault: z.string(),
})

export const WrittenWatch = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    search: z.string().max(2000).default('').describe('as the desk’s search reads it; empty: everything'),
    kinds: z.array(z.enum(CHANGE_KINDS)).max(CHANGE_KINDS.length).default([]),
    way: z.enum(WAYS),
    target: z.string().max(2000).default('').describe('of mail an address, of calls an https address'),
  })
  .meta({ id: 'WrittenWatch' })

function tellWatch({ id, person, name, search, kinds, way, target, secret, since }: Watch): z.output<typeof WATCH> {
  return {
    id,
    person,
    name,
    search,
    kinds: [...kinds],
    way,
    target,
    since,
    feed: way === 'feed' ? `/feeds/${secret}.json` : null,
  }
}

function watchingOf({ watching }: DeskRecord): Watching {
  if (watching) return watching
  throw new ApiProblem('cannot-be-kept', {
    found: 'a desk that watches nothing',
    expected: 'one over a record in a folder or a database',
    next: 'attache desk serves one.',
  })
}

function ownWatch(id: string, who: Caller, desk: DeskRecord): Watch {
  const watch = /^\d{1,9}$/u.test(id) ? watchingOf(desk).book.watch(Number(id)) : undefined
  if (watch && (watch.person === who.name || who.scopes.includes('administer'))) return watch
  throw new ApiProblem('unknown-thing', {
    found: `no watch ‹${id.slice(0, 20)}› of yours`,
    expected: 'the number of one',
    next: 'GET /api/v1/watches lists them.',
  })
}

/** Keeps a saved search; gives it with the secret that calls are signed with, told this once. */
export async function addWatch(
  written: z.output<typeof WrittenWatch>,
  who: Caller,
  desk: DeskRecord,
  record: ApiRecord,
): Promise<{ readonly watch: Watch; readonly secret: string | null }> {
  const { book, canMail } = watchingOf(desk)
  const { name, search, kinds, way, target } = written
  const refuse = (found: string, expected: string, next: string) =>
    new ApiProblem('bad-request', { found, expected, next })
  if (way !== 'feed' && !who.scopes.includes('rule'))
    throw new ApiProblem('not-allowed', {
      found: `${who.name}, ${who.role}`,
      expected: 'somebody who may ‹rule›, to have something sent',
      next: 'A feed is open to readers.',
    })
  if (way === 'feed' && target !== '') throw refuse('a target of a feed', 'none', 'Leave it out.')
  if (way === 'mail' && !canMail)
    throw refuse(
      'mail',
      'a desk that was told how to send it',
      'attache desk --mail-from ADDRESS with ATTACHE_SMTP; or take a feed.',
    )
  if (way === 'mail' && !/^[^\s@<>,;"]+@[^\s@<>,;"]+$/u.test(target))
    throw refuse(`‹${target.slice(0, 80)}›`, 'one address of mail', 'For example ann@example.org')
  if (way === 'webhook' && !(/^https?:\/\//iu.test(target) && URL.canParse(target) && new URL(target).username === ''))
    throw refuse(
      `‹${target.slice(0, 80)}›`,
      'an address that begins with https://',
      'For example https://example.org/attache',
    )
  const { faults } = await readAsked(record, search)
  if (faults.length > 0)
    throw refuse(
      faults.map(({ said }) => said).join(' '),
      'a search that is understood whole',
      'Mend it: what is left out would watch more than was meant.',
    )
  if (book.watches(who.name).length >= MOST_WATCHES) throw refuse(`${MOST_WATCHES} watches`, 'fewer', 'End some first.')
  const bytes = randomBytes(24)
  const secret = way === 'webhook' ? `whsec_${bytes.toString('base64')}` : bytes.toString('base64url')
  const after = ((await desk.changes?.(null)) ?? []).length
  const id = book.add({
    person: who.name,
    name,
    search,
    kinds,
    way,
    target,
    secret,
    since: new Date().toISOString(),
    after,
  })
  return { watch: book.watch(id)!, secret: way === 'webhook' ? secret : null }
}

const params = z.strictObject({ watch: z.string().max(20) })

export const watchingOperations = [
  defineOperation({
    id: 'listWatches',
    method: 'GET',
    path: '/watches',
    tag: 'watching',
    needs: 'read',
    isOfRecord: false,
    answers: z.object({ watches: z.array(WATCH) }),
    summary: 'Your saved searches.',
    examples: [{ path: '/watches' }],
    answer: ({ desk, who }) => Promise.resolve({ watches: watchingOf(desk).book.watches(who.name).map(tellWatch) }),
  }),
  defineOperation({
    id: 'addWatch',
    method: 'POST',
    path: '/watches',
    tag: 'watching',
    needs: 'read',
    body: WrittenWatch,
    answers: z.object({
      watch: WATCH,
      secret: z.string().nullable().describe('what calls are signed with, told this once'),
    }),
    summary:
      'Saves a search: a new event, a changed figure, a new denial, a further voice, a correction that it finds from now on makes an entry in a feed, a mail, or a signed call.',
    about:
      'Each notice is made once, in one step with the note that its change was looked at, and has an id for ever: `id` of a feed, `Message-ID` of a mail, `webhook-id` of a call (signed as Standard Webhooks has it). What was being sent when the program was killed is sent again under the same id.',
    examples: [
      {
        path: '/watches',
        body: { name: 'Ministers', search: 'minister', kinds: ['new entry', 'new denial'], way: 'feed' },
      },
    ],
    answer: async ({ body, desk, who, record }) => {
      const { watch, secret } = await addWatch(body, who, desk, record)
      return { watch: tellWatch(watch), secret }
    },
  }),
  defineOperation({
    id: 'endWatch',
    method: 'DELETE',
    path: '/watches/{watch}',
    tag: 'watching',
    needs: 'read',
    params,
    answers: z.object({ ended: z.int() }),
    summary: 'Ends a watch; what waits to be sent for it is not sent.',
    examples: [],
    answer: ({ params: { watch }, desk, who }) => {
      const { id } = ownWatch(watch, who, desk)
      watchingOf(desk).book.end(id)
      return Promise.resolve({ ended: id })
    },
  }),
  defineOperation({
    id: 'listNotices',
    method: 'GET',
    path: '/watches/{watch}/notices',
    tag: 'watching',
    needs: 'read',
    params,
    isOfRecord: false,
    answers: z.object({ notices: z.array(NOTICE) }),
    summary: 'What a watch brought, the newest first, and what became of each.',
    examples: [{ path: '/watches/{watch}/notices' }],
    answer: ({ params: { watch }, desk, who }) =>
      Promise.resolve({
        notices: watchingOf(desk)
          .book.notices(ownWatch(watch, who, desk).id, MOST_WATCHES)
          .map(({ number, at, kind, text, evidence, link, state, tries, fault }) => ({
            number,
            at,
            kind,
            text,
            evidence,
            link,
            state,
            tries,
            fault,
          })),
      }),
  }),
]
