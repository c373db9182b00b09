import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import { lookForQuote } from '../../views/ask-quote.js'
import { checkWords, type CheckedFinding } from '../../views/check-words.js'
import type { Finding } from '../../views/find-words.js'
import { foldWords } from '../../views/fold-words.js'
import { sayChange, sumUpCheck } from '../../views/say-check.js'
import { requireName, wordsAsked } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { cutPage, heldList, PAGING, restOf, sayNext, sayPage } from './paging.js'
import { sayNotes } from './rows.js'
import { defineTool } from './tool.js'

/** A quotation of one word is anybody’s. */
const LEAST_WORDS = 2

export const checkQuote = defineTool({
  name: 'check_quote',
  description:
    'Was this said? Places with these words exactly, misquoted, cut short, near, or by somebody else, and what differs. ' +
    'Evidence, not a verdict on truth.',
  asks: z.strictObject({
    words: wordsAsked('the quotation').describe('two or more'),
    by: wordsAsked('a name').optional().describe('alleged speaker'),
    ...PAGING,
  }),
  answer: async (asked, record) => {
    requireQuotation(asked.words)
    if (asked.by !== undefined) await requireName('check_quote by', asked.by, record.query)
    const look = await lookForQuote(asked.words, {
      query: record.query,
      look: (excerpt) => record.look(true, excerpt),
    })
    const notes = openFootnotes(look)
    const checked = checkWords(asked.words, look, asked.by)
    const page = await cutPage('check_quote', heldList(checked.findings), asked, record.mark)
    const rows = page.rows.map((finding) => tellChecked(finding, notes))
    const parts = checked.splice
      ? [checked.splice.first, checked.splice.second].map((part) => tellFinding(part, notes))
      : []
    const verdict = parts.length > 0 ? 'spliced' : (checked.findings[0]?.verdict ?? 'absent')
    return {
      summary: [
        `${verdict}.`,
        ...(parts.length > 0 ? ['These words stand in two places, not in one.'] : []),
        sayPage(page, 'report with these words, or nearly', 'reports with these words, or nearly'),
        ...sayNext(page),
      ],
      lines: [
        sumUpCheck(checked, look.reports),
        ...parts.map(({ line }, at) => `${at === 0 ? 'first' : 'second'} part: ${line}`),
        ...rows.map(({ line }) => line),
      ],
      evidence: notes.all(),
      found: {
        verdict,
        ...(parts.length > 0 ? { parts: parts.map(({ told }) => told) } : {}),
        findings: rows.map(({ told }) => told),
        ...restOf(page),
      },
    }
  },
})

function requireQuotation(words: string): void {
  if (foldWords(words).length >= LEAST_WORDS) return
  const next = 'search_record with `about` finds where a word is used.'
  throw new Failure('bad-option', {
    place: 'check_quote words',
    found: 'one word',
    expected: 'two words or more',
    next,
  })
}

function tellChecked(finding: CheckedFinding, notes: Footnotes) {
  const { verdict, faults, changes } = finding
  const { line, told } = tellFinding(finding, notes)
  const differs = [...faults, ...changes.map(sayChange)]
  return {
    line: `${verdict}: ${line}${differs.length > 0 ? ` — ${differs.join('; ')}` : ''}`,
    told: { verdict, ...told, faults, changes },
  }
}

function tellFinding({ reading, span, speaker, form, similarity }: Finding, notes: Footnotes) {
  const evidence = [notes.cite(reading, span)]
  const who = form === null ? 'in the report’s own words' : `by ${speaker ?? 'nobody named'}`
  const likeness = similarity < 1 ? ` (${similarity.toFixed(2)} alike)` : ''
  return { line: `${who}${likeness} ${sayNotes(evidence)}`, told: { speaker, form, similarity, evidence } }
}
