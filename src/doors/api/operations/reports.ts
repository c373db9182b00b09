import { createHash } from 'node:crypto'
import { z } from 'zod'
import { sourceOf, type Source } from '../../../attache.js'
import { ContractReading } from '../../../exports/contract-schema.js'
import { contractReading } from '../../../exports/contract.js'
import { listReports } from '../../../views/ask-reports.js'
import type { Added, Given } from '../../add-reports.js'
import { PAGING } from '../cursor.js'
import { defineOperation, Sent, TABLE_MEDIA, type Asked } from '../operation.js'
import { ApiProblem } from '../problem.js'
import { listSchema, ReportSchema, tellReport } from '../told.js'
import { dayOfReport, flag, isOn, tellFound, window, words } from './narrowing.js'

const MOST_AT_ONCE = 1000
const LONGEST_NAME = 300

export const BroughtReport = z
  .strictObject({
    text: z.string().describe('the words of the report; more than two million characters are refused by name'),
    title: z.string().max(1000).optional(),
    outlet: z.string().max(300).optional(),
    url: z
      .string()
      .regex(/^https?:\/\//iu, 'Expected an address that begins with https:// or http://')
      .max(4000)
      .optional(),
    published: dayOfReport().optional(),
  })
  .meta({ id: 'BroughtReport' })

export const ADDED = z
  .object({
    added: z.array(
      z.object({
        report: z.string(),
        name: z.string(),
        kept: z.enum(['new', 'already there', 'kept apart']),
        faults: z.array(z.string()),
      }),
    ),
    notes: z
      .array(z.object({ note: z.string(), isUnread: z.boolean() }))
      .describe('what was not read, or is to be known'),
    reports: z.int().describe('how many the record has now'),
  })
  .meta({ id: 'AddedReports' })

const params = z.strictObject({ report: z.string().max(1000) })
const given = z.strictObject({
  name: z.string().max(LONGEST_NAME).optional().describe('of bytes: the name of the file'),
  published: dayOfReport().optional().describe('of bytes: the day of what brings none'),
})

/** What a request brings: reports as JSON, or one file of any form. */
function* broughtBy(
  body: unknown,
  query: z.output<typeof given>,
): Generator<{ readonly source: Source; readonly given: Given }> {
  if (body instanceof Uint8Array) {
    yield {
      source: sourceOf(query.name ?? 'report', body),
      given: query.published ? { published: query.published } : {},
    }
    return
  }
  const { reports } = body as { readonly reports: readonly z.output<typeof BroughtReport>[] }
  for (const { text, title, outlet, url, published } of reports) {
    const named = createHash('sha256').update(text).digest('hex').slice(0, 12)
    const bytes = Buffer.from(text)
    yield {
      source: sourceOf(`brought-${named}.txt`, bytes),
      given: {
        ...(title && { title }),
        ...(outlet && { outlet }),
        ...(url && { url }),
        ...(published && { published }),
      },
    }
  }
}

/**
 * Keeps what a request brings, report by report. What was kept before a right was taken back stays; nothing is kept
 * after.
 */
async function addBrought({
  body,
  query,
  desk,
  who,
}: Asked<undefined, z.output<typeof given>, unknown>): Promise<z.output<typeof ADDED>> {
  const { add, settle } = desk
  if (!add || !settle)
    throw new ApiProblem('cannot-be-kept', {
      found: 'a record that is only shown',
      expected: 'one that takes reports',
      next: 'attache desk serves one that does.',
    })
  const added: Added[] = []
  try {
    for (const brought of broughtBy(body, query)) {
      for await (const one of add(brought.source, brought.given)) {
        added.push(one)
        if (!who.stillAllowed('add')) {
          throw new ApiProblem('not-allowed', {
            found: 'a right that was taken back while the request ran',
            expected: 'one that lasts',
            next: `${added.length} were handled before; bring the rest with another token.`,
          })
        }
      }
    }
  } finally {
    await settle()
  }
  return {
    added: added.flatMap((one) =>
      'report' in one ? [{ report: one.report, name: one.name, kept: one.kept, faults: [...one.faults] }] : [],
    ),
    notes: added.flatMap((one) => ('note' in one ? [{ note: one.note, isUnread: one.isUnread }] : [])),
    reports: (await desk.query().tally()).reports,
  }
}

export const reportOperations = [
  defineOperation({
    id: 'listReports',
    method: 'GET',
    path: '/reports',
    tag: 'reports',
    needs: 'read',
    media: TABLE_MEDIA,
    query: z.strictObject({
      outlet: words().optional(),
      title: words().optional(),
      from: window(),
      to: window(),
      undated: flag().describe('only those of which nobody tells a day'),
      ...PAGING,
    }),
    answers: listSchema(ReportSchema),
    summary: 'Reports of the record, by id.',
    examples: [{ path: '/reports?limit=3' }, { path: '/reports?from=2023&to=2024' }],
    answer: async ({ query, record }) => {
      const { outlet, title, from, to, undated } = query
      const list = await listReports(record.query, { outlet, title, from, to, isUndated: isOn(undated) })
      return tellFound(list, query, async (reports) => {
        const look = await record.look({ reports, around: 'stories' })
        return { look, rows: () => reports.map((id) => tellReport(look.reading(id)!, look)) }
      })
    },
  }),
  defineOperation({
    id: 'getReport',
    method: 'GET',
    path: '/reports/{report}',
    tag: 'reports',
    needs: 'read',
    params,
    media: ['text/plain'],
    answers: z.object({ head: ReportSchema, reading: ContractReading }),
    summary: 'A report with all that was read in it alone; as text/plain its words as they came.',
    about:
      'The reading is as docs/record-contract.md describes it: every observation has its place in the text and the rule that read it.',
    examples: [{ path: '/reports/{report}' }],
    answer: async ({ params: { report }, record, media }) => {
      const look = await record.look({ reports: [report], around: 'all' })
      const reading = look.reading(report)
      if (!reading)
        throw new ApiProblem('unknown-thing', {
          found: `no report ‹${report.slice(0, 80)}›`,
          expected: 'the id of one',
          next: 'GET /api/v1/reports lists them.',
        })
      if (media === 'text/plain') return new Sent('text/plain; charset=utf-8', [reading.report.text])
      return { head: tellReport(reading, look), reading: contractReading(reading) }
    },
  }),
  defineOperation({
    id: 'addReports',
    method: 'POST',
    path: '/reports',
    tag: 'reports',
    needs: 'add',
    query: given,
    takesBytes: true,
    answers: ADDED,
    body: z.strictObject({ reports: z.array(BroughtReport).min(1).max(MOST_AT_ONCE) }),
    summary:
      'Brings reports: as JSON up to a thousand at once, or one file of any form that intake opens (text, HTML, PDF, feeds, archives …) as its bytes.',
    about:
      'Each is kept before the next is looked at. The same words of the same house are kept once, however often they come. With an Idempotency-Key a request that is sent again gets the first answer.',
    examples: [
      {
        path: '/reports',
        body: {
          reports: [
            {
              text: 'Foreign Minister Ann Doe met her Norwegian counterpart in Oslo on Friday.\n',
              outlet: 'Oslo Post',
              published: '2024-05-03',
            },
          ],
        },
      },
    ],
    answer: addBrought,
  }),
]
