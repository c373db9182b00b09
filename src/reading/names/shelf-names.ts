import type { Sentence, Token } from '../../language/en/sentence.js'
import { firstWord } from '../../reference/fold-letters.js'
import type { Shelf, ShelfKind, ShelfName } from '../../reference/shelf.js'
import { AMBIGUOUS } from '../../reference/tables/ambiguous.js'
import type { EntityKind } from '../reading.js'
import type { FoundName } from './found-name.js'

const KIND_OF: Readonly<Record<ShelfKind, EntityKind>> = {
  state: 'state',
  demonym: 'nationality',
  people: 'nationality',
  place: 'place',
  group: 'organisation',
  outlet: 'organisation',
  body: 'organisation',
  equipment: 'equipment',
  programme: 'programme',
  person: 'person',
}
const WORD_CHARACTER = /[\p{L}\p{N}]/u
/** A name on the shelf may begin small: al-Qaeda, ultra-Orthodox, neo-Nazi. */
const BEGINS_NAME = /^(?:[\p{Lu}\p{N}]|al$|ultra|neo|sub|dpa)/u

/** “anti-American”, “ex-FARC”, “pro-Israel”: the name behind the hyphen is one. */
const PREFIX = /^(?:[Aa]nti|[Pp]ro|[Ee]x|[Nn]on|[Pp]re|[Pp]ost|[Uu]n|[Tt]rans|[Ii]ntra|[Ii]nter)-(?=\p{Lu})/u

/** Trust in a name of the shelf; those that are common words or surnames too come last (see {@link AMBIGUOUS}). */
export const SHELF_TRUST = { own: 100, several: 66, one: 45, ambiguous: 15 } as const

/** Names that the shelf knows, the longest at each place: “South China Morning Post”, not “South China”. */
export function findShelfNames(folded: string, sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const found: FoundName[] = []
  let free = 0
  for (const token of sentence.tokens) {
    const prefix = PREFIX.exec(token.form)?.[0].length ?? 0
    const start = token.start + prefix
    if (token.start < free || (prefix === 0 && !BEGINS_NAME.test(token.form))) continue
    const name = shelfNameAt(folded, start, shelf)
    if (!name) continue
    free = start + name.spelling.length
    found.push({
      sentence,
      start,
      end: free,
      kind: KIND_OF[name.kind],
      shelf: name,
      rule: `name.shelf.${name.kind}`,
      trust: trustIn(name, sentence.tokens[token.index - 1]),
    })
  }
  return found
}

function shelfNameAt(folded: string, start: number, shelf: Shelf): ShelfName | undefined {
  return shelf.namesBeginning(firstWord(folded, start)).find((name) => {
    const end = start + name.spelling.length
    return folded.startsWith(name.spelling, start) && !WORD_CHARACTER.test(folded.charAt(end))
  })
}

/** A group with its article is no common word: “the Quad”. */
function trustIn(name: ShelfName, before: Token | undefined): number {
  if (name.own) return SHELF_TRUST.own
  if (AMBIGUOUS.has(name.spelling) && !(name.kind === 'group' && /^the$/i.test(before?.form ?? '')))
    return SHELF_TRUST.ambiguous
  return /[ -]/.test(name.spelling) ? SHELF_TRUST.several : SHELF_TRUST.one
}
