import { z } from 'zod'
import { lookForQuote } from '../../../views/ask-quote.js'
import { checkWords, type CheckedFinding } from '../../../views/check-words.js'
import type { Finding } from '../../../views/find-words.js'
import { sumUpCheck } from '../../../views/say-check.js'
import { outletOf } from '../../../views/look-up.js'
import { findAsked, readAsked } from '../../desk/ask-pages.js'
import { openFootnotes, type Footnotes } from '../../mcp/footnotes.js'
import { defineOperation } from '../operation.js'
import { CITED, EntrySchema, tellEntry } from '../told.js'
import { words } from './narrowing.js'

const FINDING = z.object({
  report: z.string(),
  speaker: z.string().nullable(),
  form: z.string().nullable(),
  similarity: z.number(),
  evidence: z.array(z.string()),
})

function tellFinding({ reading, span, speaker, form, similarity }: Finding, notes: Footnotes) {
  return { report: reading.report.id, speaker, form, similarity, evidence: [notes.cite(reading, span)] }
}

function tellChecked(finding: CheckedFinding, notes: Footnotes) {
  return { ...tellFinding(finding, notes), verdict: finding.verdict, faults: finding.faults, changes: finding.changes }
}

export const askingOperations = [
  defineOperation({
    id: 'search',
    method: 'GET',
    path: '/search',
    tag: 'asking',
    needs: 'read',
    query: z.strictObject({
      q: words().describe('words, "phrases", beginnings*, and chips: actor:Lavrov kind:meeting from:2023'),
    }),
    answers: z.object({
      faults: z.array(z.string()).describe('what of the search was not understood and left out'),
      entries: z.object({ all: z.int(), rows: z.array(EntrySchema) }),
      sentences: z.object({
        all: z.int(),
        rows: z.array(z.object({ report: z.string(), outlet: z.string(), evidence: z.string() })),
      }),
      ...CITED,
    }),
    summary: 'What the desk’s search finds: entries, and sentences of reports that hold the words.',
    examples: [{ path: '/search?q=minister' }, { path: '/search?q=kind%3Ameeting%20actor%3AIND&likely=true' }],
    answer: async ({ query, record }) => {
      const search = await readAsked(record, query.q)
      const { entries, sentences, seen } = await findAsked(record, search)
      const notes = openFootnotes(seen)
      return {
        faults: search.faults.map(({ said }) => said),
        entries: { all: entries.all, rows: entries.found.map((entry) => tellEntry(entry, seen, notes)) },
        sentences: {
          all: sentences.all,
          rows: sentences.found.map(({ reading, sentence }) => ({
            report: reading.report.id,
            outlet: outletOf(reading),
            evidence: notes.cite(reading, sentence),
          })),
        },
        evidence: notes.all(),
      }
    },
  }),
  defineOperation({
    id: 'checkQuote',
    method: 'GET',
    path: '/check',
    tag: 'asking',
    needs: 'read',
    query: z.strictObject({ words: words(), by: words().optional().describe('who is said to have said it') }),
    answers: z.object({
      verdict: z.enum(['absent', 'spliced', 'exact', 'wrong speaker', 'cut short', 'misquoted', 'near']),
      said: z.string(),
      findings: z.array(
        FINDING.extend({
          verdict: z.string(),
          faults: z.array(z.string()),
          changes: z.array(z.object({ asked: z.string(), stands: z.string() })),
        }),
      ),
      parts: z.array(FINDING),
      ...CITED,
    }),
    summary:
      'Whether somebody said this: exactly, nearly, cut short, put together from two places, or nowhere in the record. Evidence, no verdict on truth.',
    examples: [{ path: '/check?words={words}' }],
    answer: async ({ query, record }) => {
      const look = await lookForQuote(query.words, record)
      const checked = checkWords(query.words, look, query.by)
      const notes = openFootnotes(look)
      const parts = checked.splice
        ? [checked.splice.first, checked.splice.second].map((part) => tellFinding(part, notes))
        : []
      return {
        verdict: parts.length > 0 ? 'spliced' : (checked.findings[0]?.verdict ?? 'absent'),
        said: sumUpCheck(checked, look.reports),
        findings: checked.findings.map((finding) => tellChecked(finding, notes)),
        parts,
        evidence: notes.all(),
      }
    },
  }),
]
