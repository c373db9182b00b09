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
  const template = (name: string, description: string, write: (id: string, record: OpenedRecord) => string) => {
    const addresses = new ResourceTemplate(`attache://${name}/{id}`, { list: undefined })
    server.registerResource(
      name,
      addresses,
      { description, mimeType: 'text/plain', ...FOR_ASSISTANTS },
      (address, { id = '' }) =>
        read(address, 'text/plain', async () => write(decodeURIComponent(String(id)), await held.open())),
    )
  }
  template('report', 'A report as it was received.', reportText)
  template('entry', ENTRY, (id, record) =>
    renderExplanation(explainEntry(entryNamed('attache://entry', id, record), record.look(true))),
  )
  const dossier = {
    description: 'The record as a document with footnotes: what is sure.',
    mimeType: 'text/markdown',
    ...FOR_ASSISTANTS,
  }
  server.registerResource('dossier', 'attache://dossier', dossier, (address) =>
    read(address, 'text/markdown', async () => renderDossier(writeDossier((await held.open()).look(false)))),
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

function reportText(id: string, record: OpenedRecord): string {
  const reading = record.look(true).reading(id)
  if (reading) return reading.report.text
  throw new Failure('unknown-report', {
    place: 'attache://report',
    found: `no report ‹${id.slice(0, 60)}›`,
    expected: 'the id of a report, as footnotes give it',
    next: 'search_record finds reports by their words.',
  })
}
