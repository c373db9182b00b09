/** What a person decided about a dossier; lines are called by their lasting names. */
export interface OwnNotes {
  /** Words of the person before everything else. */
  readonly foreword: readonly string[]
  /** Told first, in this order. */
  readonly pinned: readonly string[]
  readonly hidden: ReadonlySet<string>
  /** What the person wrote beneath a line. */
  readonly written: ReadonlyMap<string, readonly string[]>
  /** A line that is to stand before another of its strand. */
  readonly before: readonly (readonly [line: string, other: string])[]
}

export const NO_NOTES: OwnNotes = { foreword: [], pinned: [], hidden: new Set(), written: new Map(), before: [] }

/** A row of the notes that says nothing we know: where, what was found and what was expected. */
export interface BadRow {
  readonly row: number
  readonly found: string
  readonly expected: string
}

const NAME = /^[0-9a-f]{10}$/u
const VERBS = 'pin NAME, hide NAME, before NAME OTHER, note NAME words, foreword words'

/** The text at the head of a new file of notes. */
export function notesHead(title: string): string {
  return `# Your notes on the dossier: ${title}\n# One row each. Lines are called by the names that attache dossier --names prints; rows that begin with # are passed over.\n#   foreword Words of yours before everything else\n#   pin NAME            tell this line first\n#   hide NAME           leave it out\n#   before NAME OTHER   let the first stand before the second\n#   note NAME Words of yours beneath it\n`
}

/** Reads the notes of a person, row by row. */
export function readOwnNotes(text: string): { readonly notes: OwnNotes; readonly bad: readonly BadRow[] } {
  const notes = {
    foreword: [] as string[],
    pinned: [] as string[],
    hidden: new Set<string>(),
    written: new Map<string, string[]>(),
    before: [] as (readonly [string, string])[],
  }
  const bad: BadRow[] = []
  for (const [at, row] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const told = row.trim()
    if (told === '' || told.startsWith('#')) continue
    const [verb = '', name = '', ...rest] = told.split(/\s+/u)
    const words = told.replace(/^\S+\s+\S+\s*/u, '')
    if (verb === 'foreword' && name !== '') notes.foreword.push(told.replace(/^\S+\s+/u, ''))
    else if (!NAME.test(name))
      bad.push({
        row: at + 1,
        found: `‹${told.slice(0, 60)}›`,
        expected: `one of ${VERBS}, with a name of ten letters and numbers`,
      })
    else if (verb === 'pin') notes.pinned.push(name)
    else if (verb === 'hide') notes.hidden.add(name)
    else if (verb === 'note' && words !== '') notes.written.set(name, [...(notes.written.get(name) ?? []), words])
    else if (verb === 'before' && NAME.test(rest[0] ?? '')) notes.before.push([name, rest[0]!])
    else bad.push({ row: at + 1, found: `‹${told.slice(0, 60)}›`, expected: `one of ${VERBS}` })
  }
  return { notes, bad }
}

/** Every line that notes speak of. */
export function namesInNotes({ pinned, hidden, written, before }: OwnNotes): ReadonlySet<string> {
  return new Set([...pinned, ...hidden, ...written.keys(), ...before.flat()])
}
