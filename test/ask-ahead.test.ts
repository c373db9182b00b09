import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { askAhead } from '../src/doors/desk/ask-ahead.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { openRuledDesk } from './ruled-desk.js'
import { sampleReports } from './sample-reports.js'

/** A desk that keeps what it was asked for, and with what it answered. */
function heedful(): { readonly server: FastifyInstance; readonly asked: Map<string, number> } {
  const server = buildDesk(openRuledDesk(sampleReports()).desk, { loopbackOnly: true })
  const asked = new Map<string, number>()
  server.addHook('onResponse', (request, reply, done) => {
    asked.set(request.url, reply.statusCode)
    done()
  })
  return { server, asked }
}

test('a desk asks itself for each list, for what they lead to, and for nothing that it cannot show', async () => {
  const { server, asked } = heedful()
  await askAhead(server, new AbortController().signal)
  const paths = [...asked.keys()]
  assert.ok(paths.includes('/lineage') && paths.includes('/reports'), paths.join(' '))
  for (const led of [/^\/relations\/\w+\/\w+\?/u, /\/measures\?/u, /^\/dossier\?.*between=/u, /^\/reports\/r/u])
    assert.ok(
      paths.some((path) => led.test(path)),
      `${led.source}: ${paths.join(' ')}`,
    )
  assert.deepEqual(
    [...asked].filter(([, status]) => status >= 400),
    [],
  )
  await server.close()
})

test('it begins when it has been quiet for a while, and ends at once where it is told to', async () => {
  const { server, asked } = heedful()
  const ending = new AbortController()
  setTimeout(() => {
    ending.abort()
  }, 300)
  await askAhead(server, ending.signal)
  assert.deepEqual([...asked.keys()], [])
  await server.close()
})
