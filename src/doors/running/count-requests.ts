import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { TIERS } from '../../record/entry.js'
import { isAway } from '../../record/failure.js'
import type { DeskRecord } from '../desk/desk-record.js'
import { installedVersion } from '../installed-version.js'

/** Seconds up to which answers are counted together. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const
const NANOSECONDS = 1e9
const MICROSECONDS = 1e6

interface Counted {
  readonly method: string
  readonly route: string
  readonly byStatus: Map<number, number>
  readonly upTo: number[]
  seconds: number
  all: number
}

/** Whether the desk lives, whether it can answer, and how it does (Prometheus text format 0.0.4). */
export function serveRunning(server: FastifyInstance, desk: DeskRecord): void {
  const counted = new Map<string, Counted>()
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  server.addHook('onClose', (_server, done) => {
    delay.disable()
    done()
  })
  server.addHook('onResponse', (request, reply, done) => {
    // by the pattern of the address: addresses themselves are without number
    const [method, route] = [request.method, request.routeOptions.url ?? 'none']
    const one = counted.get(`${method} ${route}`) ?? {
      method,
      route,
      byStatus: new Map<number, number>(),
      upTo: BOUNDS.map(() => 0),
      seconds: 0,
      all: 0,
    }
    counted.set(`${method} ${route}`, one)
    const seconds = reply.elapsedTime / 1000
    one.byStatus.set(reply.statusCode, (one.byStatus.get(reply.statusCode) ?? 0) + 1)
    BOUNDS.forEach((bound, at) => {
      if (seconds <= bound) one.upTo[at]! += 1
    })
    one.seconds += seconds
    one.all += 1
    done()
  })
  server.get('/health', (_request, reply) => reply.send({ status: 'alive' }))
  server.get('/ready', async (request, reply) => {
    try {
      await desk.query().tally()
    } catch (error) {
      request.log.error({ err: error }, 'the record does not answer')
      return reply.code(503).send({ status: 'not ready', because: 'the record does not answer' })
    }
    const trouble = desk.trouble?.() ?? null
    return reply
      .code(trouble === null ? 200 : 503)
      .send(
        trouble === null
          ? { status: 'ready' }
          : { status: 'not ready', because: 'the record could not be made anew; the desk and the log tell why' },
      )
  })
  server.get('/metrics', async (_request, reply) =>
    reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(
        `${[
          ...tellProgram(),
          ...tellLoop(delay.percentile(50), delay.percentile(99)),
          ...(await tellRecord(desk).catch(tellAway)),
          ...tellRequests([...counted.values()]),
        ].join('\n')}\n`,
      ),
  )
}

function told(
  name: string,
  kind: 'counter' | 'gauge' | 'histogram',
  about: string,
  lines: readonly string[],
): readonly string[] {
  return [`# HELP ${name} ${about}`, `# TYPE ${name} ${kind}`, ...lines]
}

const labelled = (labels: Readonly<Record<string, string | number>>) =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${String(value).replace(/[\\"]/gu, '\\$&').replace(/\n/gu, '\\n')}"`)
    .join(',')

function tellProgram(): readonly string[] {
  const { user, system } = process.cpuUsage()
  return [
    ...told('attache_info', 'gauge', 'The version of the program.', [
      `attache_info{${labelled({ version: installedVersion(), node: process.version })}} 1`,
    ]),
    ...told('process_resident_memory_bytes', 'gauge', 'Memory held.', [
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    ]),
    ...told('process_cpu_seconds_total', 'counter', 'Time of processors used.', [
      `process_cpu_seconds_total ${(user + system) / MICROSECONDS}`,
    ]),
    ...told('process_start_time_seconds', 'gauge', 'When the program began.', [
      `process_start_time_seconds ${Math.round(Date.now() / 1000 - process.uptime())}`,
    ]),
  ]
}

/** While the record is made anew nobody is answered: this shows it. */
function tellLoop(half: number, most: number): readonly string[] {
  return told('attache_loop_delay_seconds', 'gauge', 'How long a turn waits.', [
    `attache_loop_delay_seconds{quantile="0.5"} ${half / NANOSECONDS}`,
    `attache_loop_delay_seconds{quantile="0.99"} ${most / NANOSECONDS}`,
  ])
}

async function tellRecord(desk: DeskRecord): Promise<readonly string[]> {
  const { reports, stories, entries, comparisons, denials } = await desk.query().tally()
  return [
    ...told('attache_reports', 'gauge', 'Reports of the record.', [`attache_reports ${reports}`]),
    ...told('attache_stories', 'gauge', 'Stories that several reports tell.', [`attache_stories ${stories}`]),
    ...told(
      'attache_entries',
      'gauge',
      'Entries by how far they can be relied on.',
      TIERS.map((tier) => `attache_entries{tier="${tier}"} ${entries[tier]}`),
    ),
    ...told('attache_comparisons', 'gauge', 'Figures side by side.', [`attache_comparisons ${comparisons}`]),
    ...told('attache_denials', 'gauge', 'Denials.', [`attache_denials ${denials}`]),
    ...told('attache_trouble', 'gauge', 'Whether the record could not be made anew.', [
      `attache_trouble ${(desk.trouble?.() ?? null) === null ? 0 : 1}`,
    ]),
  ]
}

/** What is counted here is told also while the place of the record is away. */
function tellAway(error: unknown): readonly string[] {
  if (!isAway(error)) throw error
  return told('attache_trouble', 'gauge', 'Whether the record could not be made anew.', ['attache_trouble 1'])
}

function tellRequests(all: readonly Counted[]): readonly string[] {
  const name = 'http_request_duration_seconds'
  return [
    ...told(
      'http_requests_total',
      'counter',
      'Requests answered.',
      all.flatMap(({ method, route, byStatus }) =>
        [...byStatus].map(([status, count]) => `http_requests_total{${labelled({ method, route, status })}} ${count}`),
      ),
    ),
    ...told(
      name,
      'histogram',
      'How long answers took.',
      all.flatMap(({ method, route, upTo, seconds, all: count }) => {
        const labels = labelled({ method, route })
        return [
          ...BOUNDS.map((bound, at) => `${name}_bucket{${labels},le="${bound}"} ${upTo[at]!}`),
          `${name}_bucket{${labels},le="+Inf"} ${count}`,
          `${name}_sum{${labels}} ${seconds}`,
          `${name}_count{${labels}} ${count}`,
        ]
      }),
    ),
  ]
}
