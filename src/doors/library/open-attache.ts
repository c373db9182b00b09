import { sourceOf } from '../../attache.js'
import { FORMATS, planExport } from '../../exports/formats/formats.js'
import type { ExportFormat, ExportPart } from '../../exports/formats/format.js'
import { Failure } from '../../record/failure.js'
import type { TheRecord } from '../../record/record.js'
import { openMemoryStore } from '../../record/store/memory.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import type { Choice, ChosenWhole } from '../../views/choose.js'
import { choose } from '../../views/choose.js'
import { describeDated } from '../../views/entry-line.js'
import { openLookUp } from '../../views/look-up.js'
import type { Ruling } from '../../weaving/ruling.js'
import { isRuling } from '../brought-lines.js'
import { addReports, type Added, type Given } from '../add-reports.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'
import { openChosen } from '../open-chosen.js'

/** How a record is opened. */
export interface AttacheOptions {
  /**
   * The folder in which the record lies, made where there is none; left out it lies in memory and is gone afterwards.
   */
  readonly record?: string
  /** Names that the shelf does not know, as the rows of `attache read --reference`. */
  readonly names?: string
}

/** Something to be read: a file of any form that intake knows, or words. */
export type Reported = Given &
  ({ readonly name: string; readonly bytes: Uint8Array } | { readonly text: string; readonly name?: string })

/** A search, and whether entries that are only likely are found as well. */
export interface Search extends Choice {
  readonly likely?: boolean
}

/** A record that is open: reports are read into it, it is asked, and it leaves in every form. */
export interface Attache {
  /** Reads what a file or a text holds. What is fulfilled is kept: a crash loses nothing of it. */
  read(reported: Reported): Promise<readonly Added[]>
  /** All of the record, as its reports and rulings have it now. */
  record(): Promise<TheRecord>
  /** Entries, quotes and figures that fit; without a search all that is sure. */
  search(search?: Search): Promise<ChosenWhole>
  /** The lines of a search in the order of time, as the timeline tells them. */
  timeline(search?: Search): Promise<readonly string[]>
  /** Keeps what a person says of a reading. */
  rule(ruling: Ruling): Promise<void>
  rulings(): Promise<readonly Ruling[]>
  /** One file of an export, piece by piece; `file` where the form has several: `entries.csv`. */
  export(format: string, search?: Search, file?: string): AsyncIterable<Uint8Array>
  /** What an export would hold and lose, line by line. */
  plan(format: string, search?: Search): Promise<readonly string[]>
  close(): Promise<void>
}

/** Opens a record for a program of one’s own. */
export async function openAttache({ record: folder, names }: AttacheOptions = {}): Promise<Attache> {
  const store = folder === undefined ? openMemoryStore() : await openSqliteStore(folder, { create: true })
  const reader = await readerOf(store, names)
  const found = (search: Search) =>
    openChosen(store, folder ?? null, reader, { likely: search.likely === true, withRegisters: true }, () => search)
  const lookAt = async (search: Search) => {
    const look = openLookUp(await makeRecord(store, reader), { likely: search.likely === true })
    return choose(look, search)
  }
  return {
    read: async (reported) => {
      const [name, bytes] =
        'bytes' in reported
          ? [reported.name, reported.bytes]
          : [reported.name ?? 'words.txt', new TextEncoder().encode(reported.text)]
      const { title, outlet, url, published } = reported
      const given = Object.fromEntries(
        Object.entries({ title, outlet, url, published }).filter(([, value]) => value !== undefined),
      ) as Given
      const added: Added[] = []
      for await (const one of addReports(sourceOf(name, bytes), given, store, reader)) added.push(one)
      return added
    },
    record: () => makeRecord(store, reader),
    search: (search = {}) => lookAt(search),
    timeline: async (search = {}) => {
      const { entries, look } = await lookAt(search)
      return entries.map((entry) => describeDated(entry, look))
    },
    rule: async (ruling) => {
      if (!isRuling(ruling)) throw noRuling(ruling)
      await store.keepRuling(ruling)
    },
    rulings: () => store.rulings(),
    async *export(format, search = {}, file) {
      const part = partOf(formatNamed(format), file)
      const { chosen, close } = await found(search)
      try {
        for (const chunk of part.write(chosen)) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      } finally {
        close()
      }
    },
    plan: async (format, search = {}) => {
      const { chosen, close } = await found(search)
      try {
        return planExport(formatNamed(format), chosen)
      } finally {
        close()
      }
    },
    close: () => store.close(),
  }
}

function noRuling(ruling: object): Failure {
  return new Failure('bad-option', {
    place: 'ruling',
    found: JSON.stringify(ruling).slice(0, 200),
    expected: 'one of the kinds, standings and days that there are',
    next: 'The types of Ruling say what each kind of ruling holds.',
  })
}

function formatNamed(name: string): ExportFormat {
  const format = FORMATS.find((one) => one.name === name)
  if (format) return format
  throw new Failure('bad-option', {
    place: 'export',
    found: `‹${name}›`,
    expected: `one of ${FORMATS.map((one) => one.name).join(', ')}`,
    next: 'Look at FORMATS, which says what each is for.',
  })
}

function partOf({ name, parts }: ExportFormat, file: string | undefined): ExportPart {
  if (file === undefined && parts.length === 1) return parts[0]
  const part = parts.find((one) => one.file === file)
  if (part) return part
  throw new Failure('bad-option', {
    place: `export ${name}`,
    found: file === undefined ? `${parts.length} files and none named` : `‹${file}›`,
    expected: `one of ${parts.map((one) => one.file).join(', ')}`,
    next: 'Name the file as the third argument.',
  })
}
