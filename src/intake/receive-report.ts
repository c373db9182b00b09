import type { Received } from './report.js'

/** What the doors hand over: the bytes of one file, its name, and what the user said of it. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes → reports: plain text, JSONL or a saved page, told by name and content. */
export function receiveReport(input: Input): Received {
  const text = new TextDecoder().decode(input.bytes).replace(/\r\n?/g, '\n')
  const line = { file: input.name, title: null, outlet: null, byline: null, url: null, language: 'en', published: null, marked: [] }
  if (!input.name.endsWith('.jsonl')) return { reports: [{ ...line, id: input.name, text }], notes: [] }
  const rows = text.split('\n').filter(Boolean).map((row) => JSON.parse(row) as { id: string; text: string; published?: string; title?: string; outlet?: string; url?: string })
  return {
    reports: rows.map((row) => ({ ...line, file: null, id: row.id, text: row.text, title: row.title ?? null, outlet: row.outlet ?? null, url: row.url ?? null,
      published: row.published ? { date: row.published, basis: 'given by the user' as const } : null })),
    notes: [],
  }
}
