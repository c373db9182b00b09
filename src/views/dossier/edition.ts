import type { Dossier, DossierLine } from '../dossier.js'

/** A dossier as a person last approved it: every line with its words and one of its footnotes. */
export interface Edition {
  /** “10 December 2024, 12 reports”: up to where the record had come. */
  readonly of: string
  readonly lines: readonly EditionLine[]
}

/** One line of an edition. */
export interface EditionLine {
  readonly name: string
  readonly text: string
  /** “Oslo Post, 3 May 2024: “exact words””. */
  readonly footnote: string
}

/** What is otherwise in a line than in the edition. */
export type LineChange = { readonly kind: 'new' } | { readonly kind: 'changed'; readonly was: string }

/** What has become of an edition. */
export interface Changes {
  readonly of: string
  readonly added: number
  readonly changed: number
  /** Lines of the edition that are told no more. */
  readonly gone: readonly EditionLine[]
}

const PARTS = 3
const HEAD = '# Attaché edition: '

/** An edition as text: a row for each line, its parts by tabs. */
export function renderEdition(dossier: Dossier, of: string): string {
  const sayNote = ({ notes }: DossierLine) => {
    const note = dossier.notes[(notes[0] ?? 0) - 1]
    return note ? `${note.outlet}, ${note.day}: “${note.words}”` : ''
  }
  const rows = linesOf(dossier).map((line) =>
    [line.name, line.text, sayNote(line)].map((part) => part.replace(/[\t\r\n]+/gu, ' ')).join('\t'),
  )
  return `${HEAD}${of}\n${[...new Set(rows)].map((row) => `${row}\n`).join('')}`
}

/** Reads an edition; null where the text is none. */
export function readEdition(text: string): Edition | null {
  const [head = '', ...rows] = text.split(/\r?\n/u)
  if (!head.startsWith(HEAD)) return null
  return {
    of: head.slice(HEAD.length),
    lines: rows
      .map((row) => row.split('\t'))
      .filter((parts) => parts.length >= PARTS)
      .map(([name, told, footnote]) => ({ name: name!, text: told!, footnote: footnote! })),
  }
}

/** Every line of a dossier that is made from the record. */
export function linesOf({ parts }: Dossier): readonly DossierLine[] {
  return parts.flatMap(({ strands }) => strands.flatMap(({ lines }) => lines))
}
