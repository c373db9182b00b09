import { FORMATS, planExport } from '../../exports/formats/formats.js'
import type { ExportFormat, ExportPart } from '../../exports/formats/format.js'
import { EVENT_KINDS } from '../../reading/reading.js'
import { Failure } from '../../record/failure.js'
import { writeWhole } from '../../record/store/write-whole.js'
import type { Choice, Chosen } from '../../views/choose.js'
import type { NamedLists } from '../../views/known-names.js'
import { requireNameAmong } from './check-arguments.js'
import { withChosen, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

/** What `attache export` was told. */
export interface ExportOptions extends RecordOption {
  readonly format: string
  readonly out?: string
  readonly table?: string
  readonly plan?: boolean
  readonly force?: boolean
  readonly likely?: boolean
  readonly about?: string
  readonly with?: readonly string[]
  readonly kind?: readonly string[]
  readonly from?: string
  readonly to?: string
}

/**
 * Writes the record, or what a search of it finds, in one of the formats: to a file or a folder that is whole or not
 * there, or to the terminal.
 */
export async function exportRecord(options: ExportOptions, terminal: Terminal): Promise<void> {
  const format = formatNamed(options.format)
  const parts = partsWanted(format, options)
  requireKinds(options.kind ?? [])
  const choiceIn = (lists: NamedLists) => {
    for (const name of options.with ?? []) requireNameAmong('export --with', name, lists)
    return choiceOf(options)
  }
  const of = { likely: options.likely === true, withRegisters: format.name === 'registers' || options.plan === true }
  await withChosen(options, of, choiceIn, async (chosen) => {
    if (options.plan)
      return terminal.print(
        planExport(format, chosen)
          .map((line) => `${line}\n`)
          .join(''),
      )
    if (options.out !== undefined) await writeParts(parts, chosen, options.out, options)
    else for (const chunk of parts[0].write(chosen)) await terminal.print(chunk)
  })
}

function formatNamed(name: string): ExportFormat {
  const format = FORMATS.find((one) => one.name === name)
  if (format) return format
  throw new Failure('bad-option', {
    place: 'export --format',
    found: `‹${name}›`,
    expected: `one of ${FORMATS.map((one) => one.name).join(', ')}`,
    next: 'attache export --help tells what each is for.',
  })
}

/** All files of a format into a folder; one alone may go to the terminal or into a file. */
function partsWanted(
  { name, parts }: ExportFormat,
  { table, out, plan }: ExportOptions,
): readonly [ExportPart, ...ExportPart[]] {
  const fileOf = (one: ExportPart) => one.file.replace(/\.[^.]+$/u, '')
  if (table !== undefined) {
    const part = parts.find((one) => fileOf(one) === table)
    if (part) return [part]
    throw new Failure('bad-option', {
      place: 'export --table',
      found: `‹${table}›`,
      expected: `one of ${parts.map(fileOf).join(', ')}`,
      next: `For example: attache export --format ${name} --table ${fileOf(parts[0])}`,
    })
  }
  if (parts.length > 1 && out === undefined && !plan) {
    throw new Failure('bad-option', {
      place: `export --format ${name}`,
      found: `${parts.length} tables and one terminal`,
      expected: 'a folder for all, or the name of one',
      next: `For example: attache export --format ${name} --out record-${name}, or --table ${fileOf(parts[0])}`,
    })
  }
  return parts
}

function requireKinds(kinds: readonly string[]): void {
  const unknown = kinds.find((kind) => !(EVENT_KINDS as readonly string[]).includes(kind))
  if (unknown !== undefined)
    throw new Failure('bad-option', {
      place: 'export --kind',
      found: `‹${unknown}›`,
      expected: `one of ${EVENT_KINDS.join(', ')}`,
      next: 'For example: attache export --format icalendar --kind visit --kind meeting',
    })
}

function choiceOf({ about, with: who, kind: kinds, from, to }: ExportOptions): Choice {
  return {
    ...(about === undefined ? {} : { about }),
    ...(who === undefined ? {} : { who }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

async function writeParts(
  parts: readonly [ExportPart, ...ExportPart[]],
  chosen: Chosen,
  out: string,
  { force, table }: ExportOptions,
): Promise<void> {
  const isFolder = parts.length > 1 || (table === undefined && out.endsWith('/'))
  await writeWhole(
    out,
    isFolder ? parts.map(({ file, write }) => ({ file, chunks: write(chosen) })) : parts[0].write(chosen),
    { force: force === true },
  )
}

/** Every form, what it is for and what never fits into it. */
export function listFormats(): string {
  return FORMATS.map(
    ({ name, about, loses }) => `${name}  ${about}\n${loses.map((line) => `    loses ${line}\n`).join('')}`,
  ).join('')
}
