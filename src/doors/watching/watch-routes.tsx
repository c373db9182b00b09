import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { CHANGE_KINDS, type ChangeKind } from '../../record/change.js'
import { WAYS, type Watch, type Way } from '../../record/store/watch-book.js'
import { openAsked } from '../api/asked-record.js'
import { addWatch } from '../api/operations/watching.js'
import { ApiProblem } from '../api/problem.js'
import type { DeskRecord } from '../desk/desk-record.js'
import { Frame, renderPage } from '../desk/frame.js'
import { callerOf } from '../people/guard.js'

type Fields = Readonly<Record<string, string | string[] | undefined>>
const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''
const MEDIA = { json: 'application/feed+json; charset=utf-8', atom: 'application/atom+xml; charset=utf-8' } as const
/** What most people watch for. */
const USUAL: ReadonlySet<ChangeKind> = new Set([
  'new entry',
  'further voice',
  'new denial',
  'correction',
  'figures beside figures',
  'verdict changed',
])

/**
 * Saved searches on the desk, and the feeds that readers of feeds follow without logging in: whoever knows the address
 * may.
 */
export function serveWatching(server: FastifyInstance, desk: DeskRecord): void {
  const { watching } = desk
  if (!watching) return
  const asked = openAsked(desk)
  server.get('/feeds/:file', (request, reply) => {
    const [, secret = '', form] = /^([\w-]{32})\.(json|atom)$/u.exec((request.params as { file: string }).file) ?? []
    const watch = watching.book.feed(secret)
    if (!watch || (form !== 'json' && form !== 'atom'))
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('There is no such feed, or nobody watches any more.\n')
    return reply.type(MEDIA[form]).header('cache-control', 'private, max-age=60').send(watching.feed(watch, form))
  })
  const show = (request: FastifyRequest, reply: FastifyReply, more: Partial<WatchesShown> = {}) => {
    const who = callerOf(request)
    const watches = watching.book
      .watches(who.name)
      .map((watch) => ({ watch, brought: watching.book.notices(watch.id, 1)[0]?.number ?? null }))
    const ways = WAYS.filter(
      (way) => way === 'feed' || (who.scopes.includes('rule') && (way !== 'mail' || watching.canMail)),
    )
    const page = (
      <WatchesPage
        watches={watches}
        ways={ways}
        search={first((request.query as Fields)['q'])}
        said={null}
        secret={null}
        {...more}
      />
    )
    return reply.type('text/html; charset=utf-8').send(renderPage(page, { who, canWatch: true }))
  }
  server.get('/watches', (request, reply) => show(request, reply))
  server.post('/watches', async (request, reply) => {
    const fields = (request.body ?? {}) as Fields
    const kinds = [fields['kind'] ?? []]
      .flat()
      .filter((kind): kind is ChangeKind => (CHANGE_KINDS as readonly string[]).includes(kind))
    const way = WAYS.find((one) => one === first(fields['way'])) ?? 'feed'
    const search = first(fields['search']).trim().slice(0, 2000)
    const name = first(fields['name']).trim().slice(0, 200) || search || 'Everything'
    try {
      const { secret } = await addWatch(
        { name, search, kinds, way, target: way === 'feed' ? '' : first(fields['target']).trim() },
        callerOf(request),
        desk,
        await asked(true),
      )
      return secret === null ? await reply.redirect('/watches', 303) : await show(request, reply, { secret })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const { found, expected, next } = error.facts
      return show(request, reply.code(400), { said: `Found ${found}; expected ${expected}. ${next}`, search })
    }
  })
  server.post('/watches/:id/end', (request, reply) => {
    const id = Number((request.params as { id: string }).id)
    if (watching.book.watches(callerOf(request).name).some((watch) => watch.id === id)) watching.book.end(id)
    return reply.redirect('/watches', 303)
  })
}

interface WatchesShown {
  readonly watches: readonly { readonly watch: Watch; readonly brought: number | null }[]
  readonly ways: readonly Way[]
  readonly search: string
  readonly said: string | null
  readonly secret: string | null
}

const SAID: Readonly<Record<Way, string>> = { feed: 'a feed', mail: 'mail', webhook: 'a signed call' }

function WatchesPage({ watches, ways, search, said, secret }: WatchesShown) {
  return (
    <Frame title="Watching" here="/watches">
      <h1>Watching</h1>
      <p class="facts">
        A saved search tells you what it finds from now on: new events, further voices, denials, figures, corrections.
        Each is told once.
      </p>
      {said !== null && (
        <div class="faults" role="alert">
          <p>{said}</p>
        </div>
      )}
      {secret !== null && (
        <div class="secret" role="status">
          <p>
            Calls are signed with this, shown this once: <code>{secret}</code>
          </p>
        </div>
      )}
      {watches.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>Search</th>
              <th>For</th>
              <th>By</th>
              <th>Brought</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {watches.map(({ watch, brought }) => (
              <tr key={watch.id}>
                <td>{watch.name}</td>
                <td>
                  {watch.search === '' ? (
                    'everything'
                  ) : (
                    <a href={`/search?q=${encodeURIComponent(watch.search)}`}>{watch.search}</a>
                  )}
                </td>
                <td>{watch.kinds.length === 0 ? 'all changes' : watch.kinds.join(', ')}</td>
                <td>
                  {watch.way === 'feed' ? (
                    <>
                      <a href={`/feeds/${watch.secret}.json`}>JSON Feed</a>,{' '}
                      <a href={`/feeds/${watch.secret}.atom`}>Atom</a>
                    </>
                  ) : (
                    `${SAID[watch.way]}, ${watch.target}`
                  )}
                </td>
                <td>{brought === null ? 'nothing yet' : 'something'}</td>
                <td>
                  <form method="post" action={`/watches/${watch.id}/end`}>
                    <button>End</button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>Watch something else</h2>
      <form method="post" action="/watches" class="login">
        <p>
          <label for="watch-search">Search</label>
          <input id="watch-search" name="search" value={search} placeholder="everything" />
        </p>
        <p>
          <label for="watch-name">Name</label>
          <input id="watch-name" name="name" maxLength={200} />
        </p>
        <fieldset>
          <legend>For</legend>
          {CHANGE_KINDS.map((kind) => (
            <label key={kind} class="beside">
              <input type="checkbox" name="kind" value={kind} checked={USUAL.has(kind)} /> {kind}
            </label>
          ))}
        </fieldset>
        <p>
          <label for="watch-way">By</label>
          <select id="watch-way" name="way">
            {ways.map((way) => (
              <option key={way} value={way}>
                {SAID[way]}
              </option>
            ))}
          </select>
        </p>
        {ways.length > 1 && (
          <p>
            <label for="watch-target">To</label>
            <input id="watch-target" name="target" placeholder="of mail and calls: where they go" />
          </p>
        )}
        <p>
          <button>Watch</button>
        </p>
      </form>
    </Frame>
  )
}
