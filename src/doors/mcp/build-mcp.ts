import { McpServer } from '@modelcontextprotocol/server'
import { NOTICE } from './answer.js'
import { checkQuote } from './check-quote.js'
import { compareReports } from './compare-reports.js'
import { figures } from './figures.js'
import { getEntry } from './get-entry.js'
import type { HeldRecord } from './held-record.js'
import { listChanges } from './list-changes.js'
import { registerPrompts } from './prompts.js'
import { registerResources } from './resources.js'
import { searchRecord } from './search-record.js'
import type { Tool } from './tool.js'
import { traceSource } from './trace-source.js'

/** What a client may ask, in the order in which it is listed. */
export const TOOLS: readonly Tool[] = [
  searchRecord,
  getEntry,
  compareReports,
  traceSource,
  checkQuote,
  figures,
  listChanges,
]

const INSTRUCTIONS =
  'The record of press reports on relations between states. ' +
  'Every finding has footnotes: exact words, outlet, day, place in the report; cite them. ' +
  `Without likely: true only what is sure is told. One side's claim keeps its speaker. ${NOTICE}`

/** Tools, resources and prompts are the same for everybody and for an hour; what they answer is not. */
const LISTS = { ttlMs: 3_600_000, cacheScope: 'public' } as const

/** A server over a record. Makes one for each connection, or for each request where a protocol knows no connections. */
export function buildMcp(held: HeldRecord, version: string): McpServer {
  const server = new McpServer(
    { name: 'attache', title: 'Attaché', version },
    {
      instructions: INSTRUCTIONS,
      cacheHints: {
        'tools/list': LISTS,
        'prompts/list': LISTS,
        'resources/templates/list': LISTS,
        'server/discover': LISTS,
      },
    },
  )
  for (const tool of TOOLS) tool.register(server, held)
  registerResources(server, held)
  registerPrompts(server)
  return server
}
