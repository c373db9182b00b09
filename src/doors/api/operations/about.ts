import { z } from 'zod'
import { installedVersion } from '../../installed-version.js'
import { defineOperation } from '../operation.js'
import { PROBLEMS } from '../problem.js'
import { MAY, ROLES, SCOPES } from '../../people/roles.js'

const counts = z.object({ sure: z.int(), likely: z.int(), doubtful: z.int() })

export const aboutOperations = [
  defineOperation({
    id: 'getStatus',
    method: 'GET',
    path: '/',
    tag: 'about',
    needs: 'read',
    isOfRecord: false,
    summary: 'How much the record holds.',
    answers: z.object({
      attache: z.string().describe('version of the program'),
      reports: z.int(),
      stories: z.int(),
      entries: counts,
      entities: z.record(z.string(), z.int()),
      comparisons: z.int(),
      denials: z.int(),
      newest: z.string().nullable(),
      trouble: z.string().nullable().describe('what keeps the record from being made anew'),
      document: z.string(),
    }),
    examples: [{ path: '/' }],
    answer: async ({ record, desk }) => {
      const { reports, stories, entries, entities, comparisons, denials, newest } = await record.query.tally()
      return {
        attache: installedVersion(),
        reports,
        stories,
        entries,
        entities,
        comparisons,
        denials,
        newest,
        trouble: desk.trouble?.() ?? null,
        document: '/api/v1/openapi.json',
      }
    },
  }),
  defineOperation({
    id: 'getMe',
    method: 'GET',
    path: '/me',
    tag: 'about',
    needs: 'read',
    isOfRecord: false,
    summary: 'Who asks, and what of it is allowed.',
    answers: z.object({
      name: z.string(),
      role: z.enum(ROLES),
      scopes: z.array(z.enum(SCOPES)),
      via: z.string(),
      roles: z.record(z.string(), z.array(z.string())),
    }),
    examples: [{ path: '/me' }],
    answer: ({ who: { name, role, scopes, via } }) => Promise.resolve({ name, role, scopes, via, roles: MAY }),
  }),
  defineOperation({
    id: 'listProblems',
    method: 'GET',
    path: '/problems',
    tag: 'about',
    needs: 'read',
    isOfRecord: false,
    summary: 'What can be wrong with a request, and what each code means.',
    answers: z.object({ problems: z.array(z.object({ code: z.string(), status: z.int(), title: z.string() })) }),
    examples: [{ path: '/problems' }],
    answer: () =>
      Promise.resolve({
        problems: Object.entries(PROBLEMS).map(([code, [status, title]]) => ({ code, status, title })),
      }),
  }),
]
