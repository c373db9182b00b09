import { z } from 'zod'
import { isDayOfPress } from '../intake/report.js'
import { canBe } from '../language/edtf/bounds-edtf.js'
import { EVENT_KINDS, MODALITIES } from '../reading/reading.js'
import type { Store } from '../record/store/store.js'
import { RULED_THINGS, type Ruling } from '../weaving/ruling.js'

/** What a line of an exported record brings beside the reports. */
export type BroughtLine = { readonly ruling: Ruling } | { readonly ownRows: string } | { readonly broken: string }

const WORDS = z.object({ report: z.string(), exact: z.string(), prefix: z.string(), suffix: z.string() })
const SIGNED = { by: z.string(), at: z.string(), about: z.string().optional() }
const NAMED = z.union([WORDS, z.object({ state: z.string() })])
const PARTIES = z.array(z.object({ who: NAMED, role: z.enum(['actor', 'recipient']) }))
const DAY = z.string().refine(canBe).nullable()
const ALSO = { also: z.array(WORDS).optional() }
const CORRECTED = { kind: z.literal('corrected'), what: WORDS, ...ALSO, ...SIGNED }
const RULING = z.union([
  z.object({
    kind: z.enum(['same', 'different']),
    a: WORDS,
    b: WORDS,
    of: z.enum(['entity', 'entry']).optional(),
    ...SIGNED,
  }),
  z.object({ kind: z.literal('wrong'), what: WORDS, ...ALSO, of: z.enum(RULED_THINGS).optional(), ...SIGNED }),
  z.object({ kind: z.literal('right'), what: WORDS, ...ALSO, ...SIGNED }),
  z.object({ kind: z.literal('unsure'), what: WORDS, other: WORDS.optional(), ...SIGNED }),
  z.object({ fact: z.literal('kind'), to: z.enum(EVENT_KINDS), ...CORRECTED }),
  z.object({ fact: z.literal('standing'), to: z.enum(MODALITIES), ...CORRECTED }),
  z.object({ fact: z.literal('day'), to: DAY, ...CORRECTED }),
  z.object({ fact: z.enum(['place', 'speaker']), to: NAMED.nullable(), ...CORRECTED }),
  z.object({ fact: z.literal('parties'), to: PARTIES, ...CORRECTED }),
  z.object({
    kind: z.literal('added'),
    what: WORDS,
    ...SIGNED,
    event: z.object({
      kind: z.enum(EVENT_KINDS),
      standing: z.enum(MODALITIES),
      day: DAY,
      place: NAMED.nullable(),
      parties: PARTIES,
    }),
  }),
  z.object({ kind: z.literal('date of report'), report: z.string(), date: z.string().refine(isDayOfPress), ...SIGNED }),
  z.object({ kind: z.literal('undone'), ruling: z.string(), ...SIGNED }),
])
const OWN_ROWS = z.object({ rows: z.string() })

const BROUGHT = /^\{"type":"(ruling|own names)",/u

/** Whether a value is a ruling that can hold: of kinds, standings and days that there are. */
export function isRuling(value: unknown): value is Ruling {
  return RULING.safeParse(value).success
}

/** Rulings of people and their own names, as an exported record has them, in its order. */
export function broughtLines(name: string, bytes: Uint8Array): readonly BroughtLine[] {
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line, at): BroughtLine[] => {
      const type = BROUGHT.exec(line)?.[1]
      return type === undefined ? [] : [readLine(type, line, `${name}:${at + 1}`)]
    })
}

function readLine(type: string, line: string, place: string): BroughtLine {
  const broken = {
    broken: `${place}: found ${type === 'ruling' ? 'a ruling' : 'names of one’s own'} that cannot be read, expected the line as attache export wrote it. Mend or remove it; the others are read`,
  }
  const value = parsed(line)
  if (type === 'ruling') {
    // the line itself and not what the check made of it: nothing of a ruling is lost, its order of fields included
    return isRuling(value) ? { ruling: withoutType(value) } : broken
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

/**
 * Keeps a ruling that was made in another record; one that is there already changes nothing. Tells whether it was new.
 */
export async function bringRuling(ruling: Ruling, store: Pick<Store, 'rulings' | 'keepRuling'>): Promise<boolean> {
  const line = JSON.stringify(ruling)
  if ((await store.rulings()).some((one) => JSON.stringify(one) === line)) return false
  await store.keepRuling(ruling)
  return true
}
