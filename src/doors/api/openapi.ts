import { z } from 'zod'
import { MAY, ROLES } from '../people/roles.js'
import { OPERATIONS } from './operations.js'
import type { Operation } from './operation.js'
import { PROBLEM_MEDIA, PROBLEMS } from './problem.js'

type Json = Record<string, unknown>

/** What every question about the record may be asked with. */
export const COMMON = {
  likely: z.enum(['true', 'false', '1', '0']).optional().describe('true: what is only likely as well'),
  asOf: z
    .string()
    .optional()
    .describe(
      'A day. The record as it could have been made of the press of that day: woven from the reports that are known to be of that day or before, with the rulings of today. Reports of which nobody tells a day are left out.',
    ),
  format: z.enum(['json', 'csv', 'ndjson']).optional().describe('in place of Accept, for links'),
} as const

const TAGS: Readonly<Record<string, string>> = {
  about: 'The record, who asks, what can go wrong',
  reports: 'Reports, and bringing them',
  entries: 'What happened, was planned, was denied',
  figures: 'Figures, and figures side by side',
  statements: 'Who said what, positions, denials',
  names: 'People, states, bodies, things',
  relations: 'What lies between states; deals; measures',
  origins: 'Stories, lineage, reports side by side',
  asking: 'Search, and checking a quotation',
  changes: 'What became of the record',
  leaving: 'Dossiers and exports',
  registers: 'Series of others beside the record',
  rulings: 'What people decided',
  watching: 'Saved searches and what they bring',
}

const INTRODUCTION = `Everything the record holds, and every way to add to it.

Lists come in parts: \`limit\` and \`cursor\`; the cursor of the part that follows stands in \`next\` and in a \`Link\` header. Answers about the record carry an \`ETag\`; with \`If-None-Match\` an unchanged one is \`304\`.
Lists are also had as \`text/csv\` and \`application/x-ndjson\`. What goes wrong is told as a problem of RFC 9457. A desk beyond this machine asks for \`Authorization: Bearer\` with a token, or for a session.
In examples \`{entry}\`, \`{report}\`, \`{a}\` and the like stand for names of the record at hand.`

/** The document of the API, made from the same schemas by which it answers. */
export function writeOpenApi(version: string, operations: readonly Operation[] = OPERATIONS): Json {
  const schemas: Record<string, Json> = {}
  const paths: Record<string, Json> = {}
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: writeOperation(operation, schemas),
    }
  schemas['Problem'] = PROBLEM
  return {
    openapi: '3.1.1',
    info: {
      title: 'Attaché',
      version,
      description: INTRODUCTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [
      { url: '/api/v1', description: 'where this document comes from' },
      { url: 'http://127.0.0.1:4173/api/v1', description: 'a desk on this machine' },
    ],
    security: [{}, { token: [] }, { session: [] }],
    tags: Object.entries(TAGS)
      .filter(([name]) => operations.some(({ tag }) => tag === name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'attache people token NAME makes one. Its scopes: read, rule, add, administer.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'attache-session',
          description: 'of somebody who logged in at /login',
        },
      },
    },
  }
}

const PROBLEM: Json = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail', 'code', 'found', 'expected', 'next'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { enum: Object.keys(PROBLEMS) },
    found: { type: 'string' },
    expected: { type: 'string' },
    next: { type: 'string', description: 'what to do' },
    failure: { type: 'string' },
  },
}

function writeOperation(operation: Operation, schemas: Record<string, Json>): Json {
  const {
    id,
    tag,
    summary,
    about,
    needs,
    params,
    query,
    body,
    answers,
    media = [],
    isOfRecord,
    examples,
    takesBytes,
    method,
  } = operation
  const roles = ROLES.filter((role) => MAY[role].includes(needs))
  const common = isOfRecord && method === 'GET' ? COMMON : {}
  const idempotent =
    method === 'POST'
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            schema: { type: 'string', maxLength: 200 },
            description: 'A request that is sent again with the same key gets the first answer.',
          },
        ]
      : []
  const ofRecord =
    isOfRecord && method === 'GET'
      ? [
          {
            name: 'If-None-Match',
            in: 'header',
            required: false,
            schema: { type: 'string' },
            description: 'the ETag of an earlier answer',
          },
        ]
      : []
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [about, `Asked by: ${roles.join(', ')}.`].filter((part) => part !== undefined).join('\n\n'),
    'x-needs': needs,
    'x-examples': examples,
    parameters: [
      ...writeParameters(params, 'path', schemas),
      ...writeParameters(query, 'query', schemas),
      ...writeParameters(z.object(common), 'query', schemas),
      ...idempotent,
      ...ofRecord,
    ],
    ...(body ? { requestBody: writeBody(body, takesBytes === true, examples, schemas) } : {}),
    responses: {
      200: {
        description: summary,
        ...(isOfRecord ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
        content: {
          'application/json': { schema: schemaOf(answers, schemas, 'output') },
          ...Object.fromEntries(media.map((one) => [one, { schema: { type: 'string' } }])),
        },
      },
      ...(isOfRecord && method === 'GET' ? { 304: { description: 'The record has not changed since.' } } : {}),
      default: {
        description: 'A problem.',
        content: { [PROBLEM_MEDIA]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function writeParameters(
  of: z.ZodObject | undefined,
  where: 'path' | 'query',
  schemas: Record<string, Json>,
): readonly Json[] {
  return Object.entries(of?.shape ?? {}).map(([name, field]) => {
    const { description, default: usual, ...schema } = schemaOf(field as z.ZodType, schemas, 'output')
    return {
      name,
      in: where,
      required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: { ...schema, ...(usual === undefined ? {} : { default: usual }) },
      ...(schema['type'] === 'array' ? { style: 'form', explode: true } : {}),
    }
  })
}

function writeBody(
  body: z.ZodType,
  takesBytes: boolean,
  examples: Operation['examples'],
  schemas: Record<string, Json>,
): Json {
  const told = examples
    .filter((one) => one.body !== undefined)
    .map((one, at) => [`example${at + 1}`, { value: one.body }] as const)
  const bytes = takesBytes
    ? {
        'application/octet-stream': {
          schema: {
            type: 'string',
            format: 'binary',
            description: 'a file of any form; any other media type will do as well',
          },
        },
      }
    : {}
  return {
    required: true,
    content: {
      'application/json': {
        schema: schemaOf(body, schemas, 'input'),
        ...(told.length > 0 ? { examples: Object.fromEntries(told) } : {}),
      },
      ...bytes,
    },
  }
}

/** A schema of ours as JSON Schema; what has a name stands among the components. */
function schemaOf(schema: z.ZodType, schemas: Record<string, Json>, io: 'input' | 'output'): Json {
  const { $defs, ...written } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
      delete jsonSchema.id
    },
  }) as Json & { $schema?: unknown; $defs?: Record<string, Json> }
  delete written.$schema
  for (const [name, one] of Object.entries($defs ?? {})) schemas[name] ??= moved(one)
  return moved(written)
}

function moved<T extends Json>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as T
}
