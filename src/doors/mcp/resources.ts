import { ResourceTemplate, type McpServer, type ReadResourceResult } from '@modelcontextprotocol/server'
import { renderDossier } from '../../exports/dossier/dossier-markdown.js'
import { renderExplanation } from '../../exports/record-text.js'
import { Failure, wordFailure } from '../../record/failure.js'
import { writeDossier } from '../../views/dossier.js'
import { explainEntry } from '../../views/explain-entry.js'
import { markAsData } from './answer.js'
import { entryNamed } from './get-entry.js'
import type { HeldRecord, OpenedRecord } from './held-record.js'
import { showHidden } from './show-hidden.js'

const FOR_ASSISTANTS = { annotations: { audience: ['assistant' as const] } }
const ENTRY = 'An entry with every sentence, word and rule beneath it; n12, or n12@1f2e3d4c for what it said then.'

/**
 * What may be read whole: a report as received, an entry taken apart, the dossier. All of it is words of reports,
 * marked as such.
 */
export function registerResources(server: McpServer, held: HeldRecord): void {
  const template = (
    name: string,
    description: string,
    write: (id: string, record: OpenedRecord) => Promise<string>,
  ) => {
    const addresses = new ResourceTemplate(`attache://${name}/{id}`, { list: undefined })
    server.registerResource(
      name,
      addresses,
      { description, mimeType: 'text/plain', ...FOR_ASSISTANTS },
      (address, { id = '' }) =>
        read(address, 'text/plain', () => held.use((record) => write(decodeURIComponent(String(id)), record))),
    )
  }
  template('report', 'A report as it was received.', reportText)
  template('entry', ENTRY, async (id, record) => {
    const { entry, look } = await entryNamed('attache://entry', id, record)
    return renderExplanation(explainEntry(entry, look))
  })
  const dossier = {
    description: 'The record as a document with footnotes: what is sure.',
    mimeType: 'text/markdown',
    ...FOR_ASSISTANTS,
  }
  server.registerResource('dossier', 'attache://dossier', dossier, (address) =>
    read(address, 'text/markdown', () => held.use(dossierText)),
  )
}

async function read(address: URL, mimeType: string, write: () => Promise<string>): Promise<ReadResourceResult> {
  try {
    return { contents: [{ uri: address.href, mimeType, text: markAsData(showHidden(await write())) }] }
  } catch (error) {
    if (error instanceof Failure) throw new Error(wordFailure(error), { cause: error })
    throw error
  }
}

/** A document of more reports nobody reads from end to end, and no assistant takes in. */
export const MOST_IN_DOSSIER = 600

async function dossierText({ query, look }: OpenedRecord): Promise<string> {
  const { found, all } = await query.reports({ most: MOST_IN_DOSSIER })
  if (all <= MOST_IN_DOSSIER)
    return renderDossier(writeDossier(await look(false, { reports: found, around: 'all', speakers: true })))
  throw new Failure('bad-option', {
    place: 'attache://dossier',
    found: `${all} reports`,
    expected: `a record of ${MOST_IN_DOSSIER} at most`,
    next: 'search_record narrows it to a relation, somebody or a matter; the prompt ‹brief› says how.',
  })
}

async function reportText(id: string, record: OpenedRecord): Promise<string> {
  const reading = (await record.look(true, { reports: [id] })).reading(id)
  if (reading) return reading.report.text
  throw new Failure('unknown-report', {
    place: 'attache://report',
    found: `no report ‹${id.slice(0, 60)}›`,
    expected: 'the id of a report, as footnotes give it',
    next: 'search_record finds reports by their words.',
  })
}
