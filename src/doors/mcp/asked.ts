import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { z } from 'zod'

/** What a tool may be asked: any object of named arguments. */
export type Arguments = z.ZodObject

/** A part of the JSON Schema of the arguments. */
type JsonSchema = Record<string, unknown>

const SHOWN = 60

/**
 * The arguments of a tool as the protocol wants them declared and checked. What is wrong with them is said as Attaché
 * says it: found what, where, expected what.
 */
export function declareArguments<T extends Arguments>(schema: T): StandardSchemaWithJSON<z.input<T>, z.output<T>> {
  const json = jsonOf(schema)
  return {
    '~standard': {
      version: 1,
      vendor: 'attache',
      validate: (value) => {
        const read = schema.safeParse(value)
        return read.success
          ? { value: read.data }
          : { issues: read.error.issues.map((issue) => ({ message: sayIssue(issue, value, schema) })) }
      },
      jsonSchema: { input: () => json, output: () => json },
    },
  }
}

/** The schema without what every client takes for granted: a tool list is paid for in every conversation. */
function jsonOf(schema: Arguments): JsonSchema {
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(schema, { io: 'input' })).filter(([name]) => name !== '$schema'),
  )
}

function sayIssue(issue: z.core.$ZodIssue, value: unknown, schema: Arguments): string {
  if (issue.code === 'unrecognized_keys')
    return `found ‹${issue.keys.join('›, ‹')}›; expected only ${Object.keys(schema.shape).join(', ')}`
  if (issue.path.length === 0) return `found ${show(value)}; expected an object of arguments`
  const within = (at: unknown, key: PropertyKey) =>
    typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined
  const found = issue.path.reduce(within, value)
  return `${issue.path.map(String).join('.')}: found ${show(found)}; expected ${expectedOf(issue)}`
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
}

/** What would have been right, whatever was wrong with it. */
function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected
    case 'too_big':
      return issue.origin === 'array' ? `${String(issue.maximum)} at most` : `a number up to ${String(issue.maximum)}`
    case 'too_small':
      return `a number from ${String(issue.minimum)} on`
    default:
      return issue.message
  }
}

function show(found: unknown): string {
  if (found === undefined) return 'nothing'
  const text = JSON.stringify(found)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text
}
