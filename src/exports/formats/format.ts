import type { Chosen } from '../../views/choose.js'

/** What is written, piece by piece: text in UTF-8, or bytes. Nothing larger than one row, entry or report is held. */
export type Chunks = Iterable<string | Uint8Array>

/** One file of an export. */
export interface ExportPart {
  /** `entries.csv` */
  readonly file: string
  readonly write: (chosen: Chosen) => Chunks
}

/** A form in which the record leaves. */
export interface ExportFormat {
  /** As `--format` takes it. */
  readonly name: string
  /** What people call it: “Reports for Zotero”. */
  readonly title: string
  readonly mediaType: string
  /** What it is for, in a line. */
  readonly about: string
  /** What never fits into it, whatever is exported. */
  readonly loses: readonly string[]
  /** What of this export does not fit into it, counted: “3 entries without a day”. */
  readonly leavesOut?: (chosen: Chosen) => readonly string[]
  /** One file, or one for each table. */
  readonly parts: readonly [ExportPart, ...ExportPart[]]
}

/** How many of a list are so. */
export function countOf<Thing>(list: Iterable<Thing>, isSo: (thing: Thing) => boolean): number {
  let many = 0
  for (const thing of list) if (isSo(thing)) many += 1
  return many
}

/** “3 entries that tell no day”; nothing where there is none. */
export function counted(many: number, one: string, several: string): readonly string[] {
  return many === 0 ? [] : [`${many} ${many === 1 ? one : several}`]
}
