import { z } from 'zod'
import { FORMATS, MOST_COUNTED, planExport } from '../../../exports/formats/formats.js'
import { renderDossierAs, type DossierForm } from '../../../exports/dossier/dossier-forms.js'
import { EVENT_KINDS, MODALITIES } from '../../../reading/reading.js'
import { CHANGE_KINDS } from '../../../record/change.js'
import { writeDossier, type Dossier } from '../../../views/dossier.js'
import { findScope, type DossierQuestion } from '../../../views/dossier/dossier-scope.js'
import { outletOf } from '../../../views/look-up.js'
import { keyOfClaim, listHeldClaims, placeOfClaim } from '../../../views/registers/ask-claims.js'
import { holdClaims, type Held } from '../../../views/registers/hold-claims.js'
import type { Footnotes } from '../../mcp/footnotes.js'
import { lookForDossier } from '../../desk/ask-large.js'
import { PAGING } from '../cursor.js'
import { defineOperation, Sent, TABLE_MEDIA } from '../operation.js'
import { ApiProblem } from '../problem.js'
import { ChangeSchema, listSchema, tellChange } from '../told.js'
import { choiceOf, FILTERS, several, tellFound, tellPart, words } from './narrowing.js'

const DOSSIER_MEDIA: Readonly<Record<string, DossierForm>> = {
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}
const asked = z.strictObject({
  between: several(words(), 2).describe('two states by name or code'),
  actor: words().optional(),
  story: words().optional(),
  deal: words().optional(),
  search: words().optional(),
})

function questionOf({ between, actor, story, deal, search }: z.output<typeof asked>): DossierQuestion {
  const named = Object.entries({ actor, story, deal, search }).filter(([, name]) => name !== undefined)
  if (named.length + Number(between !== undefined) > 1 || (between !== undefined && between.length !== 2)) {
    throw new ApiProblem('bad-request', {
      found: 'several things that it is to be on',
      expected: 'two of `between`, or one of actor, story, deal, search, or none for all of it',
      next: 'For example /api/v1/dossier?between=IND&between=RUS',
    })
  }
  if (between) return { kind: 'between', names: between }
  const [kind, name] = named[0] ?? []
  return kind === undefined ? { kind: 'whole' } : { kind: kind as 'actor' | 'story' | 'deal' | 'search', name: name! }
}

const DOSSIER = z.object({
  title: z.string().nullable(),
  slug: z.string(),
  facts: z.string(),
  foreword: z.array(z.string()),
  leftOut: z.int(),
  parts: z.array(
    z.object({
      title: z.string(),
      strands: z.array(
        z.object({
          title: z.string().nullable(),
          lines: z.array(
            z.object({ name: z.string(), text: z.string(), notes: z.array(z.int()), entry: z.string().nullable() }),
          ),
        }),
      ),
    }),
  ),
  notes: z.array(
    z.object({
      number: z.int(),
      report: z.string(),
      outlet: z.string(),
      title: z.string().nullable(),
      day: z.string(),
      words: z.string(),
      place: z.string(),
      start: z.int(),
      end: z.int(),
      address: z.string().nullable(),
    }),
  ),
})

function tellDossier({ title, slug, facts, foreword, leftOut, parts, notes }: Dossier): z.output<typeof DOSSIER> {
  return {
    title,
    slug,
    facts,
    foreword: [...foreword],
    leftOut,
    parts: parts.map((part) => ({
      title: part.title,
      strands: part.strands.map((strand) => ({
        title: strand.title,
        lines: strand.lines.map(({ name, text, notes: cited, entry }) => ({
          name,
          text,
          notes: [...cited],
          entry: entry ?? null,
        })),
      })),
    })),
    notes: notes.map(({ number, reading, outlet, title: headline, day, words: cited, place, sentence, address }) => ({
      number,
      report: reading.report.id,
      outlet,
      title: headline,
      day,
      words: cited,
      place,
      start: sentence.start,
      end: sentence.end,
      address,
    })),
  }
}

function tellClaim({ claim: { reading, figure, sentence }, ledger, verdict, what, because }: Held, notes: Footnotes) {
  return {
    report: reading.report.id,
    start: figure.start,
    end: figure.end,
    sentence,
    verdict,
    what,
    outlet: outletOf(reading),
    register: ledger.registers.map(({ id }) => id).join(', '),
    because,
    evidence: [notes.cite(reading, figure)],
  }
}

export const leavingOperations = [
  defineOperation({
    id: 'listChanges',
    method: 'GET',
    path: '/changes',
    tag: 'changes',
    needs: 'read',
    media: TABLE_MEDIA,
    answers: listSchema(ChangeSchema),
    query: z.strictObject({
      since: z.string().max(40).optional().describe('a day or a time'),
      until: z.string().max(40).optional(),
      kind: several(z.enum(CHANGE_KINDS), 14),
      ...PAGING,
    }),
    summary:
      'What became of the record, in the order in which it did: new entries, further voices, denials, figures, names.',
    examples: [{ path: '/changes' }, { path: '/changes?since=2024-01-01&kind=new%20entry' }],
    answer: async ({ query, desk, record }) => {
      const { since = '', until = '~', kind } = query
      const all = ((await desk.changes?.(null)) ?? [])
        .map(tellChange)
        .map((change, at) => ({ ...change, number: at + 1 }))
      const found = all.filter(
        (change) =>
          change.at >= since &&
          (change.at <= until || change.at.startsWith(until)) &&
          (kind === undefined || kind.includes(change.kind)),
      )
      return tellPart(
        found,
        ({ number }) => String(number),
        query,
        await record.look({}),
        (change) => change,
      )
    },
  }),
  defineOperation({
    id: 'getDossier',
    method: 'GET',
    path: '/dossier',
    tag: 'leaving',
    needs: 'read',
    query: asked,
    answers: DOSSIER,
    media: Object.keys(DOSSIER_MEDIA),
    summary:
      'A dossier on two states, somebody, a story, a deal, some words, or all of the record; also as Markdown, a page, or a Word document.',
    examples: [{ path: '/dossier?between={a}&between={b}&likely=true' }, { path: '/dossier?search=minister' }],
    answer: async ({ query, record, media }) => {
      const question = questionOf(query)
      const look = await lookForDossier(record, question)
      if (look === null) {
        throw new ApiProblem('bad-request', {
          found: `a dossier on all of ${(await record.query.tally()).reports} reports`,
          expected: 'one on two states, somebody, a story, a deal or some words',
          next: 'For example /api/v1/dossier?between=IND&between=RUS',
        })
      }
      const found = findScope(question, look)
      if (!('scope' in found)) {
        throw new ApiProblem('unknown-thing', {
          found: `${found.isSeveral ? 'several' : 'none'} by the name ‹${found.missing}›`,
          expected: 'one of this record',
          next: found.near.length > 0 ? `There are ${found.near.join('; ')}.` : 'Look it up in the lists.',
        })
      }
      const dossier = writeDossier(look, found.scope)
      const form = DOSSIER_MEDIA[media]
      if (form === undefined) return tellDossier(dossier)
      const written = await renderDossierAs(form, dossier, look, false)
      return new Sent(
        media === 'text/html' || media === 'text/markdown' ? `${media}; charset=utf-8` : media,
        [written as string | Uint8Array],
        `${dossier.slug}.${form === 'markdown' ? 'md' : form}`,
      )
    },
  }),
  defineOperation({
    id: 'listExports',
    method: 'GET',
    path: '/exports',
    tag: 'leaving',
    needs: 'read',
    query: z.strictObject({
      ...FILTERS,
      only: z
        .enum(FORMATS.map(({ name }) => name) as [string, ...string[]])
        .optional()
        .describe('this form alone'),
    }),
    answers: z.object({
      formats: z.array(
        z.object({
          format: z.string(),
          mediaType: z.string(),
          about: z.string(),
          files: z.array(z.string()),
          loses: z.array(z.string()).describe('what never fits into it'),
          plan: z
            .array(z.string())
            .nullable()
            .describe('what an export would hold and lose, counted; null of a large record where no form is named'),
        }),
      ),
    }),
    summary: 'Every form in which the record leaves, with what an export would hold and lose.',
    examples: [{ path: '/exports' }, { path: '/exports?only=csv' }],
    answer: async ({ query, record }) => {
      const { chosen, close } = await record.find(choiceOf(query))
      try {
        const isCounted = query.only !== undefined || chosen.record.readings.length <= MOST_COUNTED
        const asked = FORMATS.filter(({ name }) => query.only === undefined || name === query.only)
        return {
          formats: asked.map((format) => ({
            format: format.name,
            mediaType: format.mediaType,
            about: format.about,
            files: format.parts.map(({ file }) => file),
            loses: format.loses,
            plan: isCounted ? planExport(format, chosen) : null,
          })),
        }
      } finally {
        close()
      }
    },
  }),
  defineOperation({
    id: 'getExport',
    method: 'GET',
    path: '/exports/{format}/{file}',
    tag: 'leaving',
    needs: 'read',
    params: z.strictObject({ format: z.string().max(80), file: z.string().max(200) }),
    query: z.strictObject({
      ...FILTERS,
      kind: several(z.enum(EVENT_KINDS), 10),
      modality: z.enum(MODALITIES).optional(),
    }),
    answers: z.unknown(),
    media: ['*/*'],
    summary: 'An export, sent piece by piece: no more than a row, an entry or a report of it is held.',
    examples: [{ path: '/exports/csv/entries.csv' }, { path: '/exports/json-feed/changes.json' }],
    answer: async ({ params, query, record }) => {
      const format = FORMATS.find(({ name }) => name === params.format)
      const part = format?.parts.find(({ file }) => file === params.file)
      if (!format || !part)
        throw new ApiProblem('unknown-thing', {
          found: `no export ‹${params.format}/${params.file}›`,
          expected: 'one that is listed',
          next: 'GET /api/v1/exports lists them.',
        })
      const { kind, modality } = query
      const { chosen, close } = await record.find({
        ...choiceOf(query),
        ...(kind && { kinds: kind }),
        ...(modality && { modality }),
      })
      return new Sent(format.mediaType, part.write(chosen), part.file, close)
    },
  }),
  defineOperation({
    id: 'listRegisters',
    method: 'GET',
    path: '/registers',
    tag: 'registers',
    needs: 'read',
    answers: z.object({
      registers: z.array(
        z.object({
          id: z.string(),
          file: z.string(),
          layout: z.string(),
          title: z.string().nullable(),
          source: z.string(),
          release: z.string().nullable(),
          credit: z.string(),
          terms: z.string(),
          of: z.string(),
          unit: z.string(),
          rows: z.int(),
          from: z.int(),
          to: z.int(),
          notes: z.array(z.string()),
        }),
      ),
    }),
    summary: 'Series of others that lie beside the record, each with its release, credit and terms.',
    examples: [{ path: '/registers' }],
    answer: ({ desk }) =>
      Promise.resolve({
        registers: (desk.registers?.() ?? []).map(
          ({ id, file, layout, title, source, release, credit, terms, of, unit, rows, scope, notes }) => ({
            id,
            file,
            layout,
            title,
            source,
            release,
            credit,
            terms,
            of,
            unit: unit.name,
            rows: rows.length,
            from: scope.from,
            to: scope.to,
            notes,
          }),
        ),
      }),
  }),
  defineOperation({
    id: 'listHeldClaims',
    method: 'GET',
    path: '/registers/claims',
    tag: 'registers',
    needs: 'read',
    query: z.strictObject(PAGING),
    media: TABLE_MEDIA,
    answers: listSchema(
      z.object({
        report: z.string(),
        start: z.int(),
        end: z.int(),
        sentence: z.string(),
        verdict: z.enum(['settled', 'listed', 'not settled']),
        what: z.string(),
        outlet: z.string(),
        register: z.string(),
        because: z.array(z.string()),
        evidence: z.array(z.string()),
      }),
    ),
    summary: 'Shares, sums and counts of reports held against the registers that lie beside the record.',
    examples: [{ path: '/registers/claims' }],
    answer: async ({ query, record }) => {
      const claims = await listHeldClaims(record.query, record)
      return tellFound(claims, query, async (keys) => {
        const look = await record.look({ reports: [...new Set(keys.map(({ report }) => report))], speakers: true })
        const held = new Map(holdClaims(look).map((one) => [placeOfClaim(keyOfClaim(one)), one]))
        return { look, rows: (notes) => keys.map((key) => tellClaim(held.get(placeOfClaim(key))!, notes)) }
      })
    },
  }),
]
