type Json = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: Json
  readonly description?: string
}
interface Told {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >
}

const HEAD = `// Made from the document of the API by \`npm run api\`; not to be changed by hand.

/** Where a record is served, and the token by which one comes in. */
export interface ClientOptions {
  /** \`http://127.0.0.1:4173\` */
  readonly address: string
  readonly token?: string
  readonly fetch?: typeof globalThis.fetch
}

/** A problem of RFC 9457: found what, expected what, do what. */
export class AttacheProblem extends Error {
  override readonly name = 'AttacheProblem'
  constructor(readonly status: number, readonly problem: Problem | null, detail: string) { super(detail) }
}

type Words = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>
interface Sent { readonly method: string; readonly path: string; readonly query?: Words | undefined; readonly body?: unknown; readonly key?: string | undefined }
`

/** The client in TypeScript, without any library: a type for each schema and a function for each operation. */
export function writeClient(document: Json): string {
  const { schemas } = document['components'] as { schemas: Readonly<Record<string, Json>> }
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Told>>>>
  const types = Object.entries(schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)}\n`)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => writeFunction(path, method.toUpperCase(), told)),
  )
  return [
    HEAD,
    ...types,
    REQUEST,
    `export function openClient(options: ClientOptions) {\n  const send = sender(options)\n  return {\n${operations.join('')}  }\n}\n\nexport type AttacheClient = ReturnType<typeof openClient>\n`,
  ].join('\n')
}

function writeFunction(
  path: string,
  method: string,
  { operationId, summary, parameters, requestBody, responses }: Told,
): string {
  const inPath = parameters.filter((one) => one.in === 'path')
  const inQuery = parameters.filter((one) => one.in === 'query' && one.name !== 'format')
  const body = requestBody?.content['application/json']?.schema
  const answer = responses['200']?.content?.['application/json']?.schema ?? {}
  const needsQuery = inQuery.some(({ required }) => required)
  const args = [
    ...inPath.map(({ name }) => `${name}: string`),
    ...(body ? [`body: ${typeOf(body)}`] : []),
    ...(inQuery.length > 0
      ? [
          `query${needsQuery ? '' : '?'}: { ${inQuery.map(({ name, required, schema }) => `readonly ${name}${required ? '' : '?'}: ${typeOf(schema)}${required ? '' : ' | undefined'}`).join('; ')} }`,
        ]
      : []),
    ...(method === 'POST' ? ['idempotencyKey?: string'] : []),
  ]
  const filled = `\`${path.replace(/\{(\w+)\}/gu, '${encodeURIComponent($1)}')}\``
  const sent = [
    `method: '${method}'`,
    `path: ${filled}`,
    ...(inQuery.length > 0 ? ['query'] : []),
    ...(body ? ['body'] : []),
    ...(method === 'POST' ? ['key: idempotencyKey'] : []),
  ]
  return `    /** ${summary} */\n    ${operationId}: (${args.join(', ')}): Promise<${typeOf(answer)}> => send({ ${sent.join(', ')} }),\n`
}

/** A schema as a type of TypeScript. */
function typeOf(schema: Json): string {
  const {
    $ref,
    anyOf,
    oneOf,
    enum: values,
    const: value,
    type,
    properties,
    required = [],
    items,
    additionalProperties,
  } = schema as {
    $ref?: string
    anyOf?: Json[]
    oneOf?: Json[]
    enum?: unknown[]
    const?: unknown
    type?: string | string[]
    properties?: Record<string, Json>
    required?: string[]
    items?: Json
    additionalProperties?: Json | boolean
  }
  if ($ref !== undefined) return $ref.split('/').at(-1)!
  if (value !== undefined) return JSON.stringify(value)
  if (values) return values.map((one) => JSON.stringify(one)).join(' | ')
  const several = anyOf ?? oneOf
  if (several) return [...new Set(several.map(typeOf))].join(' | ')
  if (Array.isArray(type)) return type.map((one) => typeOf({ ...schema, type: one })).join(' | ')
  switch (type) {
    case 'string':
      return 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return items ? `readonly (${typeOf(items)})[]` : 'readonly unknown[]'
    case 'object':
      if (properties)
        return `{ ${Object.entries(properties)
          .map(
            ([name, one]) =>
              `readonly ${/^\w+$/u.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(one)}`,
          )
          .join('; ')} }`
      return `Readonly<Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'}>>`
    default:
      return 'unknown'
  }
}

const REQUEST = `function sender({ address, token, fetch = globalThis.fetch }: ClientOptions) {
  return async <Answer>({ method, path, query, body, key }: Sent): Promise<Answer> => {
    const url = new URL(\`/api/v1\${path === '/' ? '/' : path}\`, address)
    for (const [name, value] of Object.entries(query ?? {})) for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, String(one))
    const headers: Record<string, string> = { accept: 'application/json' }
    if (token !== undefined) headers['authorization'] = \`Bearer \${token}\`
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (key !== undefined) headers['idempotency-key'] = key
    const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    if (answer.ok) return (await answer.json()) as Answer
    const told = answer.headers.get('content-type')?.startsWith('application/problem+json') ? ((await answer.json()) as Problem) : null
    throw new AttacheProblem(answer.status, told, told?.detail ?? \`answered with \${answer.status}\`)
  }
}

/** Every part of a list, one after another. */
export async function* allParts<Part extends { readonly next: string | null }>(ask: (cursor: string | undefined) => Promise<Part>): AsyncGenerator<Part> {
  let cursor: string | undefined
  do {
    const part = await ask(cursor)
    yield part
    cursor = part.next ?? undefined
  } while (cursor !== undefined)
}
`
