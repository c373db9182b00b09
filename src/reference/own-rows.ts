import type { ShelfKind, ShelfName } from './shelf.js'
import { listOf, shelfName } from './read-tables.js'

/** What is wrong with a row of the user’s own reference file, in the user’s terms. */
export class ReferenceRowError extends Error {
  override readonly name = 'ReferenceRowError'
  readonly code = 'reference-row'
  constructor(
    readonly line: number,
    readonly found: string,
    readonly expected: string,
  ) {
    super(
      `line ${line}: found ${found}; expected ${expected}. A row is: kind, name, other names (joined by ;), country, parted by tabs.`,
    )
  }
}

const KINDS: Readonly<Record<string, ShelfKind>> = {
  state: 'state',
  nationality: 'demonym',
  people: 'people',
  place: 'place',
  group: 'group',
  outlet: 'outlet',
  organisation: 'body',
  organization: 'body',
  equipment: 'equipment',
  programme: 'programme',
  program: 'programme',
  person: 'person',
}
const COUNTRY = /^[A-Z]{3}$/

/**
 * The names a user adds in a plain file of tab-separated rows; empty rows and those that begin with # are passed over.
 */
export function readOwnRows(rows: string): readonly ShelfName[] {
  return rows
    .split(/\r?\n/)
    .flatMap((row, index) => (row.trim() === '' || row.startsWith('#') ? [] : readOwnRow(row, index + 1)))
}

function readOwnRow(row: string, line: number): readonly ShelfName[] {
  const [word = '', name = '', aliases, country = ''] = row.split('\t').map((field) => field.trim())
  const kind = KINDS[word.toLowerCase()]
  if (!kind) throw new ReferenceRowError(line, `the kind ‹${word}›`, `one of ${Object.keys(KINDS).join(', ')}`)
  if (!name) throw new ReferenceRowError(line, 'no name', 'a name in the second field')
  if (country && !COUNTRY.test(country))
    throw new ReferenceRowError(line, `the country ‹${country}›`, 'three capital letters (ISO 3166-1 alpha-3: IND)')
  return [name, ...listOf(aliases)].flatMap((spelling) => shelfName(kind, spelling, name, country || null, true))
}
