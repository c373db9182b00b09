import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import type { Entry } from '../../record/entry.js'
import { explainEntry, type Explanation } from '../../views/explain-entry.js'
import type { LookUp } from '../../views/look-up.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import type { OpenedRecord } from './held-record.js'
import { entryRow, sayNotes, sayReports, versionOf } from './rows.js'
import { defineTool } from './tool.js'

export const getEntry = defineTool({
  name: 'get_entry',
  description:
    'One event with all its evidence: every sentence, who takes part, who tells it, how sure it is, why tellings were joined.',
  asks: z.strictObject({ id: z.string().describe('as search_record gives it: n12@1f2e3d4c') }),
  answer: async ({ id }, record) => {
    const { entry, look } = await entryNamed('get_entry', id, record)
    return tellWhole(entry, look)
  },
})

/** The entry that is meant; with its mark only if it still says the same. */
export async function entryNamed(
  place: string,
  id: string,
  record: OpenedRecord,
): Promise<{ readonly entry: Entry; readonly look: LookUp }> {
  const [number = '', version] = id.split('@')
  const look = await lookAround(number, record)
  const entry = look?.entry(number)
  if (!look || !entry) throw refuse(place, `no entry ‹${id.slice(0, 60)}›`, ...LISTED)
  if (version === undefined || version === versionOf(entry)) return { entry, look }
  const next = `search_record finds it again; what is now ${number} is ${number}@${versionOf(entry)}.`
  throw refuse(place, `${number} says something else by now`, 'the entry as it was under that mark', next)
}

const LISTED = ['an entry of this record, such as n1', 'search_record lists them.'] as const

const refuse = (place: string, found: string, expected: string, next: string): Failure =>
  new Failure('unknown-entry', { place, found, expected, next })

/** The entry with what it is told beside, its reports, and all that is told in them. */
async function lookAround(id: string, { look }: OpenedRecord): Promise<LookUp | null> {
  const named = (await look(true, { entries: [id] })).entry(id)
  if (!named) return null
  const entries = [...named.hosts.map(({ event }) => event), named.id]
  return look(true, { entries, names: true, reports: named.reports, around: 'all' })
}

/** An entry taken apart. */
function tellWhole(entry: Entry, look: LookUp) {
  const notes = openFootnotes(look)
  const { line, told } = entryRow(entry, look, notes, { most: entry.footnotes.length })
  const explained = explainEntry(entry, look)
  const named = (id: string) => look.entity(id)?.name ?? id
  const participants = entry.participants.map(({ entity, role }) => ({
    name: named(entity),
    role,
    country: look.entity(entity)?.country ?? null,
  }))
  const [tellings, beside, joined] = [tellingsOf(explained, notes), besideOf(explained), groundsOf(explained)]
  const { plover, occasion, item, tier, voices, reports } = entry
  const place = entry.place === null ? null : named(entry.place)
  const who = participants.map(
    ({ name, role, country }) => `${name} (${[role, country].filter((part) => part !== null).join(', ')})`,
  )
  return {
    summary: [
      `One entry, ${sayReports(voices, reports.length)}.`,
      ...(tier === 'sure' ? [] : [`It is ${tier}, not sure: say so where you use it.`]),
    ],
    lines: [
      line,
      `who: ${who.join('; ') || 'nobody named'}`,
      ...Object.entries({ place, occasion, item }).flatMap(([name, value]) =>
        value === null ? [] : [`${name}: ${value}`],
      ),
      ...tellings.flatMap(({ evidence, rests, certainty }) => [
        `${sayNotes(evidence)} ${rests.map(sayFooting).join('; ')}`,
        ...certainty,
      ]),
      ...beside.map((other) => `${other.said} ${other.id}: ${other.line}`),
      ...joined.map(({ what, because, rule }) => `${what}: ${because} (rule ${rule})`),
    ],
    evidence: notes.all(),
    found: { entry: { ...told, plover, participants, place, occasion, item, tellings, beside, joined } },
  }
}

function tellingsOf({ notes: tellings }: Explanation, notes: Footnotes) {
  return tellings.map(({ note, reading, footings, certainty }) => ({
    evidence: [notes.cite(reading, note)],
    rests: footings.map(({ fact, words, rule }) => ({ fact, words, rule })),
    certainty,
  }))
}

function sayFooting({
  fact,
  words,
  rule,
}: {
  readonly fact: string
  readonly words: string
  readonly rule: string
}): string {
  return `${fact} ‹${words}› (rule ${rule})`
}

/** The summit that hosts it, and what it hosts. */
function besideOf({ hosts, guests }: Explanation) {
  return [...hosts, ...guests].map(({ said, entry, line }) => ({ said, id: `${entry.id}@${versionOf(entry)}`, line }))
}

/** Why things were taken for one. A name that is one with itself in every report says it once. */
function groundsOf({ joined }: Explanation) {
  const all = joined.flatMap(({ what, grounds }) =>
    grounds.map(({ because, rule, score }) => ({ what, because, rule, score })),
  )
  return [...new Map(all.map((ground) => [`${ground.what} ${ground.because} ${ground.rule}`, ground])).values()]
}
