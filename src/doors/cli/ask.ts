import { renderEntity, renderExplanation, renderTimeline } from '../../exports/record-text.js'
import { EVENT_KINDS, MODALITIES } from '../../reading/reading.js'
import { readSought } from '../../record/sought-text.js'
import { lookForQuote } from '../../views/ask-quote.js'
import { explainEntry } from '../../views/explain-entry.js'
import { lookInto } from '../../views/look-up.js'
import { Failure } from '../../record/failure.js'
import type { EntryQuestion } from '../../record/query.js'
import { openShelf } from '../../reference/open-shelf.js'
import { tiersStated } from '../stated.js'
import { openCurrent, type RecordOption } from './open-record.js'
import { requireKnownName } from './check-arguments.js'
import type { Terminal } from './terminal.js'

/*
 * Commands that ask the record for what they print, and load nothing else of it.
 */

/** What every view is told. */
export interface AskOptions extends RecordOption {
  readonly likely?: boolean
}

export interface TimelineOptions extends AskOptions {
  readonly actor?: string
  readonly between?: readonly string[]
  readonly kind?: readonly string[]
  readonly modality?: string
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  readonly text?: string
  readonly after?: string
  readonly limit?: number
}

/** More lines than these nobody reads in one go. */
const MOST_LINES = 500
/** Entries of somebody, and reports with words of theirs. */
const MOST_OF_ONE = 200

/** `attache timeline`: entries in the order of time, as far as they are asked for. */
export async function timeline(options: TimelineOptions, terminal: Terminal): Promise<void> {
  refuseUnknownChoice(options)
  await openCurrent(options, async ({ query }) => {
    const page = await query.entries(questionOf(options), {
      most: options.limit ?? MOST_LINES,
      ...(options.after === undefined ? {} : { after: options.after }),
    })
    const look = lookInto(await query.excerpt({ entries: page.found }), options)
    const entries = page.found.map((id) => look.entry(id)!)
    await terminal.print(
      renderTimeline(
        look,
        entries,
        page.next === null ? null : { shown: entries.length, all: page.all, after: page.next },
      ),
    )
  })
}

/** What narrows the timeline, where it is none of those there are. */
function refuseUnknownChoice({ kind = [], modality, from, to, text }: TimelineOptions): void {
  const refuse = (option: string, found: string, expected: string, example: string): never => {
    throw new Failure('bad-option', {
      place: `timeline --${option}`,
      found: `‹${found}›`,
      expected,
      next: `For example: attache timeline --${option} ${example}`,
    })
  }
  const unknown = kind.find((one) => !(EVENT_KINDS as readonly string[]).includes(one))
  if (unknown !== undefined) refuse('kind', unknown, `one of ${EVENT_KINDS.join(', ')}`, 'visit')
  if (modality !== undefined && !(MODALITIES as readonly string[]).includes(modality))
    refuse('modality', modality, `one of ${MODALITIES.join(', ')}`, 'planned')
  for (const [option, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (day !== undefined && !/^\d{4}(?:-\d\d){0,2}$/u.test(day))
      refuse(option, day, 'a day, a month or a year', '2023-04')
  }
  if (text !== undefined && readSought(text).length === 0)
    refuse('text', text, 'a word or more, with a letter or number', '"rifles Lavrov"')
}

function questionOf({
  likely = false,
  actor,
  between,
  kind,
  modality,
  from,
  to,
  outlet,
  text,
}: TimelineOptions): EntryQuestion {
  return {
    tiers: tiersStated(likely),
    ...(actor === undefined ? {} : { actor }),
    ...(between === undefined ? {} : { between: pairOf(between) }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(modality === undefined ? {} : { modality }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(text === undefined ? {} : { text }),
  }
}

function pairOf(names: readonly string[]): readonly [string, string] {
  const shelf = openShelf()
  const [a, b] = names.map(
    (name) => (shelf.stateNamed(name) ?? shelf.stateOfCode(name.toUpperCase()))?.code ?? refuseState(name),
  )
  if (a === undefined || b === undefined || names.length !== 2)
    throw new Failure('bad-option', {
      place: 'timeline --between',
      found: `${names.length} names`,
      expected: 'two states',
      next: 'For example: attache timeline --between India Russia',
    })
  return [a, b]
}

function refuseState(name: string): never {
  throw new Failure('unknown-name', {
    place: 'timeline --between',
    found: `‹${name}›`,
    expected: 'a state, by name or code',
    next: 'For example: attache timeline --between India RUS',
  })
}

/** `attache who`: somebody or something by name; of a group of states its members too. */
export async function who(
  name: string,
  options: AskOptions & { readonly on?: string },
  terminal: Terminal,
): Promise<void> {
  const likely = options.likely ?? false
  const { refuseUnknown, showMembers } = await import('./show.js')
  const members = showMembers(name, options.on ?? null)
  if (options.on !== undefined) return terminal.print(members!)
  await openCurrent(options, async ({ query }) => {
    const { found } = await query.entities({ name }, { most: MOST_OF_ONE })
    if (found.length === 0) return terminal.print(members ?? refuseUnknown(name, await query.names()))
    const told: string[] = []
    for (const id of found) {
      const entries = await query.entries({ tiers: tiersStated(likely), entity: id }, { most: MOST_OF_ONE })
      const { across } = await query.excerpt({ entities: [id], across: true })
      const look = lookInto(
        await query.excerpt({
          entities: [id],
          entries: entries.found,
          reports: across.get(id)!.quotedIn.slice(0, MOST_OF_ONE),
          across: true,
          names: true,
        }),
        { likely },
      )
      const shown = new Set(entries.found)
      told.push(
        renderEntity(look.entity(id)!, look, {
          entries: look.entries.filter((entry) => shown.has(entry.id)),
          more: entries.all - entries.found.length,
        }),
      )
    }
    await terminal.print([...told, ...(members === null ? [] : [members])].join('\n'))
  })
}

/** `attache why`: an entry taken apart, down to the words and the rules. */
export async function why(id: string, options: AskOptions, terminal: Terminal): Promise<void> {
  await openCurrent(options, async ({ query }, copies) => {
    const excerpt = await query.excerpt({ entries: [id], names: true })
    const look = lookInto({ ...excerpt, record: { ...excerpt.record, copies: await copies() } }, { likely: true })
    const entry = look.entry(id)
    if (!entry)
      throw new Failure('unknown-entry', {
        place: 'why',
        found: `no entry ‹${id}›`,
        expected: 'an entry of this record, such as n1',
        next: 'attache timeline prints their ids.',
      })
    await terminal.print(renderExplanation(explainEntry(entry, look)))
  })
}

/** `attache check`: looked for in those reports that hold most of the words. */
export async function check(
  words: string,
  options: AskOptions & { readonly by?: string },
  isOneWordMeant: boolean,
  terminal: Terminal,
): Promise<void> {
  const { requireChecked, showFindings } = await import('./show.js')
  requireChecked(words, isOneWordMeant)
  await openCurrent(options, async ({ query }) => {
    if (options.by !== undefined) await requireKnownName('check --by', options.by, query)
    const look = await lookForQuote(words, {
      query,
      look: async (asked) => lookInto(await query.excerpt(asked), options),
    })
    await terminal.print(showFindings(look, words, options.by))
  })
}
