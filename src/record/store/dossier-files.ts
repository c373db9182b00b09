import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isPostgres, nameOfPlace } from './postgres-place.js'
import { writeWhole } from './write-whole.js'

/**
 * Where a person’s notes on a dossier lie, and the edition that changes are told against: beside the record, as text.
 */
export interface DossierFiles {
  readonly notes: string
  readonly edition: string
}

/**
 * The folder of all dossiers of a record: in its own folder; of one in a database in the folder of whoever works with
 * it, since notes are a person’s files.
 */
export function dossierFolder(record: string): string {
  return isPostgres(record) ? join('attache-dossiers', nameOfPlace(record)) : join(record, 'dossiers')
}

/** The files of one dossier. */
export function dossierFiles(record: string, slug: string): DossierFiles {
  return {
    notes: join(dossierFolder(record), `${slug}.notes.txt`),
    edition: join(dossierFolder(record), `${slug}.edition.txt`),
  }
}

/** The text of a file; null where it is not there. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Writes a file of the dossier whole, over the one before. */
export async function writeDossierFile(path: string, text: string): Promise<void> {
  await writeWhole(path, [text], { force: true })
}

/** One note of a folder, and what a person has around what is made anew. */
export interface OwnedNote {
  readonly file: string
  readonly text: string
}

/**
 * Puts the notes of a folder among those that are there: between the marks everything is made anew, around them a
 * person’s words stay, and a note without the marks is a person’s own and is left alone. Gives the files that were left
 * alone.
 */
export async function writeAmongNotes(
  folder: string,
  notes: readonly OwnedNote[],
  marks: { readonly begin: string; readonly end: string },
  options: { readonly force: boolean },
): Promise<readonly string[]> {
  const merged = notes.map(({ file, text }) => {
    const place = join(folder, file)
    const there = existsSync(place) && statSync(place).isFile() ? readFileSync(place, 'utf8') : null
    return { file, text: there === null ? text : mergeOwn(there, text, marks) }
  })
  await writeWhole(
    folder,
    merged.flatMap(({ file, text }) => (text === null ? [] : [{ file, chunks: [text] }])),
    options,
  )
  return merged.filter(({ text }) => text === null).map(({ file }) => file)
}

/** The text made anew with what stands before and behind the marks; null where there are no marks. */
function mergeOwn(
  there: string,
  made: string,
  { begin, end }: { readonly begin: string; readonly end: string },
): string | null {
  const [from, to] = [there.indexOf(begin), there.lastIndexOf(end)]
  return from < 0 || to < from ? null : `${there.slice(0, from)}${made.trimEnd()}${there.slice(to + end.length)}`
}
