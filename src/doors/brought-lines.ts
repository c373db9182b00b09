import { z } from 'zod'
import type { Ruling } from '../weaving/ruling.js'

/** What a line of an exported record brings beside the reports. */
export type BroughtLine = { readonly ruling: Ruling } | { readonly ownRows: string } | { readonly broken: string }

const WORDS = z.object({ report: z.string(), exact: z.string(), prefix: z.string(), suffix: z.string() })
const SIGNED = { by: z.string(), at: z.string() }
const RULING = z.union([
  z.object({ kind: z.enum(['same', 'different']), a: WORDS, b: WORDS, ...SIGNED }),
  z.object({ kind: z.literal('wrong'), what: WORDS, ...SIGNED }),
  z.object({ kind: z.literal('date of report'), report: z.string(), date: z.string(), ...SIGNED }),
])
const OWN_ROWS = z.object({ rows: z.string() })

const BROUGHT = /^\{"type":"(ruling|own names)",/u

/** Rulings of people and their own names, as an exported record has them, in its order. */
export function broughtLines(name: string, bytes: Uint8Array): readonly BroughtLine[] {
  return Buffer.from(bytes).toString('utf8').split('\n').flatMap((line, at): BroughtLine[] => {
    const type = BROUGHT.exec(line)?.[1]
    return type === undefined ? [] : [readLine(type, line, `${name}:${at + 1}`)]
  })
}

function readLine(type: string, line: string, place: string): BroughtLine {
  const broken = { broken: `${place}: found ${type === 'ruling' ? 'a ruling' : 'names of one’s own'} that cannot be read, expected the line as attache export wrote it. Mend or remove it; the others are read` }
  const value = parsed(line)
  if (type === 'ruling') {
    // the line itself and not what the check made of it: nothing of a ruling is lost, its order of fields included
    return RULING.safeParse(value).success ? { ruling: withoutType(value as Ruling & { type?: string }) } : broken
  }
  const rows = OWN_ROWS.safeParse(value)
  return rows.success ? { ownRows: rows.data.rows } : broken
}

function withoutType(line: Ruling & { readonly type?: string }): Ruling {
  const { type, ...ruling } = line
  return type === undefined ? line : ruling
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
