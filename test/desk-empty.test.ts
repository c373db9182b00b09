import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { plainReport } from './plain-report.js'
import { openRuledDesk } from './ruled-desk.js'

const SCREENS = {
  '/': '1 report · 1 story · 0 entries',
  '/actors': 'No report of this record names anybody',
  '/dossier': 'Nothing is sure enough to be told',
  '/figures': 'No figure was read',
  '/timeline': '0 dated entries',
  '/statements': 'No statements were read',
  '/relations': 'the record has none yet',
}

test('a record in which nothing was read says so on each screen, without a table or a heading over nothing', async () => {
  const server = buildDesk(openRuledDesk([plainReport('r1', 'The weather was fine. It rained later.')]).desk, {
    loopbackOnly: true,
  })
  for (const [url, words] of Object.entries(SCREENS)) {
    const { body, statusCode } = await server.inject({ url, headers: { host: 'localhost' } })
    assert.equal(statusCode, 200, url)
    assert.ok(body.includes(words), `${url}: ${words}`)
    assert.doesNotMatch(body, /<tbody><\/tbody>|A dossier of its own on|<h2>(?:Footnotes|As a list)<\/h2>/u, url)
  }
  await server.close()
})
