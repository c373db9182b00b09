import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import type { Entry } from '../../record/entry.js'
import { explainEntry } from '../../views/explain-entry.js'
import type { LookUp } from '../../views/look-up.js'
import { openFootnotes } from './footnotes.js'
import type { OpenedRecord } from './held-record.js'
import { entryRow, sayNotes, versionOf } from './rows.js'
import { defineTool } from './tool.js'

export const getEntry = defineTool({
  name: 'get_entry',
  description: 'One event with all its evidence: every sentence, who takes part, who tells it, how sure it is, why tellings were joined.',
  asks: z.strictObject({ id: z.string().describe('as search_record gives it: n12@1f2e3d4c') }),
  answer: ({ id }, record) => tellWhole(entryNamed('get_entry', id, record), record.look(true)),
})

/** The entry that is meant; with its mark only if it still says the same. */
export function entryNamed(place: string, id: string, record: OpenedRecord): Entry {
  const [number = '', version] = id.split('@')
  const entry = record.look(true).entry(number)
  if (!entry) throw new Failure('unknown-entry', { place, found: `no entry ‹${id.slice(0, 60)}›`, expected: 'an entry of this record, such as n1', next: 'search_record lists them.' })
  if (version === undefined || version === versionOf(entry)) return entry
  throw new Failure('unknown-entry', { place, found: `${number} says something else by now`, expected: `the entry as it was when it was ${id.slice(0, 60)}`, next: `search_record finds it again; what is now ${number} is ${number}@${versionOf(entry)}.` })
}

/** An entry taken apart. */
function tellWhole(entry: Entry, look: LookUp) {
  const notes = openFootnotes(look)
  const { line, told } = entryRow(entry, look, notes, { most: entry.footnotes.length })
  const { notes: tellings, hosts, guests, joined } = explainEntry(entry, look)
  const named = (id: string) => look.entity(id)?.name ?? id
  const participants = entry.participants.map(({ entity, role }) => ({ name: named(entity), role, country: look.entity(entity)?.country ?? null }))
  const tellingRows = tellings.map(({ note, reading, footings, certainty }) => ({ evidence: notes.cite(reading, note), rests: footings.map(({ fact, words, rule }) => ({ fact, words, rule })), certainty }))
  const beside = [...hosts, ...guests].map(({ said, entry: other, line: of }) => ({ said, id: `${other.id}@${versionOf(other)}`, line: of }))
  // a name that is one with itself in every report says it once
  const grounds = [...new Map(joined.flatMap(({ what, grounds: of }) => of.map(({ because, rule, score }) => [`${what} ${because} ${rule}`, { what, because, rule, score }] as const))).values()]
  return {
    summary: [`One entry, told in ${entry.reports.length} ${entry.reports.length === 1 ? 'report' : 'reports'} by ${entry.voices} independent ${entry.voices === 1 ? 'voice' : 'voices'}.`, ...(entry.tier === 'sure' ? [] : [`It is ${entry.tier}, not sure: say so where you use it.`])],
    lines: [
      line,
      `who: ${participants.map(({ name, role, country }) => `${name} (${[role, country].filter((part) => part !== null).join(', ')})`).join('; ') || 'nobody named'}`,
      ...(entry.place === null ? [] : [`place: ${named(entry.place)}`]), ...(entry.occasion === null ? [] : [`occasion: ${entry.occasion}`]), ...(entry.item === null ? [] : [`item: ${entry.item}`]),
      ...tellingRows.flatMap(({ evidence, rests, certainty }) => [`${sayNotes([evidence])} ${rests.map(({ fact, words, rule }) => `${fact} ‹${words}› (rule ${rule})`).join('; ')}`, ...certainty.map((reason) => `   ${reason}`)]),
      ...beside.map(({ said, id, line: of }) => `${said} ${id}: ${of}`),
      ...grounds.map(({ what, because, rule }) => `${what}: ${because} (rule ${rule})`),
    ],
    evidence: notes.all(),
    found: { entry: { ...told, plover: entry.plover, participants, place: entry.place === null ? null : named(entry.place), occasion: entry.occasion, item: entry.item, tellings: tellingRows, beside, joined: grounds } },
  }
}
