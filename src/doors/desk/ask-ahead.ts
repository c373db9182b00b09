import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** What the rail opens, the heaviest lists first. */
const LISTS = [
  '/lineage',
  '/?likely=1',
  '/relations?likely=1',
  '/timeline?likely=1',
  '/review',
  '/figures',
  '/statements',
  '/positions',
  '/actors?likely=1',
  '/graph?likely=1',
  '/search?q=minister',
  '/reports',
]
/** What a list leads to: the first of each is asked for, too. */
const LED_TO = /href="(\/(?:relations\/\w+\/\w+|actors|stories|entries|reports)(?:\/\w+)?(?:\?likely=1)?)"/gu
const BETWEEN = /^\/relations\/(\w+)\/(\w+)/u

/** Between two pages others are answered. */
const PAUSE_MILLISECONDS = 100
/** Whoever has just asked will ask again. */
const QUIET_MILLISECONDS = 2_000

/**
 * Asks a desk, while nobody else does, for a page of each kind: whoever opens one first then does not wait until its
 * code is ready and its rows have come from the disk. Ends where `signal` says so.
 */
export async function askAhead(server: FastifyInstance, signal: AbortSignal): Promise<void> {
  let lastAsked = Date.now()
  const note = () => (lastAsked = Date.now())
  server.server.on('request', note)
  const asked = new Set<string>()
  const ask = async (path: string): Promise<string> => {
    if (asked.has(path)) return ''
    asked.add(path)
    while (Date.now() - lastAsked < QUIET_MILLISECONDS) await wait(QUIET_MILLISECONDS, undefined, { signal })
    const { body } = await server.inject({ url: path, headers: { host: 'localhost' } })
    await wait(PAUSE_MILLISECONDS, undefined, { signal })
    return body
  }
  try {
    const kinds = new Map<string, string>()
    for (const list of LISTS)
      for (const [, path] of (await ask(list)).matchAll(LED_TO)) {
        const kind = path!.split('/', 2)[1]!
        if (path !== `/${kind}` && !kinds.has(kind)) kinds.set(kind, path!)
      }
    for (const path of kinds.values()) {
      await ask(path)
      const [, a, b] = BETWEEN.exec(path) ?? []
      if (a === undefined) continue
      await ask(`/relations/${a}/${b}/measures?likely=1`)
      await ask(`/dossier?likely=1&between=${a}&between=${b}`)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    server.server.off('request', note)
  }
}
