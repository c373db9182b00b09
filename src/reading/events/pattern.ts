import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import { EVENT_KINDS, type EventKind, type Modality } from '../reading.js'

/** What a word in the pattern stands for: who acts, to whom, the thing dealt in, where. */
export type Slot = 'A' | 'R' | 'I' | 'P'

/** What may stand in a place of the pattern: a slot, certain nouns, or a clause. */
export interface Filler {
  readonly slot: Slot | null
  readonly nouns: ReadonlySet<string> | null
  readonly forms: ReadonlySet<Complement>
}

/** One demand of a pattern beyond its word: an object, an oblique, a clause, or a further word (`find R guilty`). */
export type Part = { readonly optional: boolean } & (
  | { readonly part: 'object'; readonly filler: Filler }
  | { readonly part: 'oblique'; readonly prepositions: ReadonlySet<string>; readonly filler: Filler }
  | { readonly part: 'word'; readonly filler: Filler }
)

export type Complement = 'to-do' | 'to-harm' | 'to-leave' | 'doing' | 'that' | 'should' | 'so'

/** A line of the pattern tables, ready to be held against a tree. */
export interface EventPattern {
  /** The line’s words, as written: the rule’s name on every card. */
  readonly rule: string
  /** A sentence of the class that put it in the table. */
  readonly sentence: string
  readonly kind: EventKind | null
  /** What the words alone tell, where they do not tell of a deed done: a pledge is of something planned. */
  readonly modality: Modality | null
  readonly plover: { readonly event: string | null; readonly mode: string | null }
  /**
   * Particle of the verb (`call_off`), copula of the adjective (`be ready`), or first word of a compound noun (`hunger
   * strike`).
   */
  readonly companion: string | null
  readonly parts: readonly Part[]
  /** What must do it, where only some nouns make the verb tell of a dealing: `A:bomb/mine explode`. */
  readonly doers: ReadonlySet<string> | null
  /** A noun that names relations at large (“cooperation”, “aid”) and tells an event only where a verb carries it. */
  readonly onlyCarried: boolean
}

/** Patterns by the lemma of the word that calls for them, and by the regular past and participle of a verb. */
export type PatternTable = ReadonlyMap<string, readonly EventPattern[]>

/** “expelled”, “freed”, “denying”: rare verbs are found by these forms where no treebank teaches their lemma. */
function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`]
  const doubled = `${verb}${verb.at(-1) ?? ''}`
  return [`${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`]
}

const PREPOSITIONS = new Set(
  `with to of on upon in into against from by for at over about as between among along near outside under after toward towards off during via 's`.split(
    ' ',
  ),
)
const COMPLEMENTS: ReadonlySet<string> = new Set<Complement>([
  'to-do',
  'to-harm',
  'to-leave',
  'doing',
  'that',
  'should',
  'so',
])
const SLOTS: ReadonlySet<Slot> = new Set<Slot>(['A', 'R', 'I', 'P'])

/** Reads a table of verb patterns: `A sign <deal> (with A) | agreement | SUPPORT | …`. */
export function readVerbTable(table: string): PatternTable {
  return gather(
    rowsOf(table).flatMap(({ words, ...meaning }) => {
      const [doer = '', first = '', ...others] = words.split(' ')
      const copular = first === 'be'
      const [verbs = '', ...rest] = copular ? others : [first, ...others]
      const parts = readParts(rest.join(' '))
      const doers = readFiller(doer).nouns
      return verbs.split('/').flatMap((verb) => {
        const [lemma = '', companion = copular ? 'be' : null] = verb.split('_')
        return [lemma, ...(copular ? [] : regularForms(lemma))].map(
          (form) => [form, { ...meaning, rule: words, companion, parts, doers }] as const,
        )
      })
    }),
  )
}

/** Reads a table of noun patterns: `hunger strike (by A) | protest | PROTEST-hunger | …`. */
export function readNounTable(table: string): PatternTable {
  return gather(
    rowsOf(table).flatMap(({ words, ...meaning }) => {
      const all = words.split(' ')
      const first = all.findIndex((word) => word.startsWith('(') || isPreposition(word))
      const heads = first < 0 ? all : all.slice(0, first)
      const parts = readParts(first < 0 ? '' : all.slice(first).join(' '))
      const companions = heads.length > 1 ? heads[0]!.split('/') : [null]
      return heads
        .at(-1)!
        .split('/')
        .flatMap((lemma) =>
          companions.map((companion) => [lemma, { ...meaning, rule: words, companion, parts, doers: null }] as const),
        )
    }),
  )
}

function gather(found: readonly (readonly [string, EventPattern])[]): PatternTable {
  const table = new Map<string, EventPattern[]>()
  for (const [lemma, pattern] of found) table.set(lemma, [...(table.get(lemma) ?? []), pattern])
  return table
}

function rowsOf(table: string) {
  return table
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
    .map((row) => {
      const [words = '', kind = '', plover = '', sentence = ''] = row.split('|').map((column) => column.trim())
      return { words, sentence, ...readKind(kind, row), plover: readPlover(plover) }
    })
}

/** `cooperation planned`, `aid if carried` → the kind and what the words alone tell. */
function readKind(column: string, row: string): Pick<EventPattern, 'kind' | 'modality' | 'onlyCarried'> {
  const kind = EVENT_KINDS.find(
    (name) => column === name || column === `${name} planned` || column === `${name} if carried`,
  )
  if (!kind && column !== '-')
    throw new Error(`The event pattern ‹${row}› names a kind that does not exist: ‹${column}›`)
  return {
    kind: kind ?? null,
    modality: column.endsWith(' planned') ? 'planned' : null,
    onlyCarried: column.endsWith(' if carried'),
  }
}

/** `CONSULT-visit` → event and mode; `-` → neither. */
function readPlover(column: string): EventPattern['plover'] {
  if (column === '-') return { event: null, mode: null }
  const dash = column.indexOf('-')
  return dash < 0 ? { event: column, mode: null } : { event: column.slice(0, dash), mode: column.slice(dash + 1) }
}

/** What a pattern asks for after its verb or noun; brackets make it optional. */
function readParts(text: string): readonly Part[] {
  const parts: Part[] = []
  const words = text.match(/[()]|[^\s()]+/gu) ?? []
  let optional = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === '(' || word === ')') optional = word === '('
    else if (isPreposition(word))
      parts.push({
        part: 'oblique',
        prepositions: new Set(word.split('/')),
        filler: readFiller(words[++at]!),
        optional,
      })
    else parts.push({ part: isFurtherWord(word, parts) ? 'word' : 'object', filler: readFiller(word), optional })
  }
  return parts
}

function isPreposition(word: string): boolean {
  return word.split('/').every((one) => PREPOSITIONS.has(one))
}

/** A bare noun after an object slot: `find R guilty`, `give R <aid>`. */
function isFurtherWord(word: string, before: readonly Part[]): boolean {
  return (
    before.some(({ part }) => part === 'object') &&
    !word.split('/').some((one) => /^[ARIP](?::|$)/u.test(one) || COMPLEMENTS.has(one))
  )
}

/** `R`, `<deal>`, `debt`, `A:<human>`, `I/doing`: a slot, the nouns that must stand there, the clauses that may. */
function readFiller(word: string): Filler {
  const alternatives = word.split('/')
  const slot = [...SLOTS].find((one) => alternatives.includes(one) || word.startsWith(`${one}:`)) ?? null
  const forms = new Set(alternatives.filter((one): one is Complement => COMPLEMENTS.has(one)))
  const nouns = alternatives
    .map((one) => one.replace(/^[ARIP]:/u, ''))
    .filter((one) => one !== slot && !COMPLEMENTS.has(one))
  return {
    slot,
    forms,
    nouns:
      nouns.length === 0
        ? null
        : new Set(nouns.flatMap((one) => (one.startsWith('<') ? [...classNamed(one.slice(1, -1))] : [one]))),
  }
}

function classNamed(name: string): ReadonlySet<string> {
  const found = NOUN_CLASSES[name]
  if (!found) throw new Error(`An event pattern names a class of nouns that does not exist: ‹${name}›`)
  return found
}
