import { EVENT_KINDS, type EventKind, type Modality } from '../reading/reading.js'
import { PLOVER_EVENTS, ploverOfKind } from '../reference/plover.js'
import type { Tier } from '../record/entry.js'
import type { Standing } from './side-by-side.js'

/** A sign, number or term of the record, explained in a sentence. */
export interface Term {
  readonly id: string
  readonly name: string
  readonly sign?: string
  readonly means: string
}

/** How reports stand to one another, with the sign that goes with the word. */
export const SIGNS: Readonly<
  Record<Standing | 'overlap', { readonly sign: string; readonly word: string; readonly means: string }>
> = {
  agree: { sign: '≡', word: 'agree', means: 'Several reports tell it, and tell it alike.' },
  differ: { sign: '≠', word: 'differ', means: 'Several reports tell it, and not alike; the reason stands beside it.' },
  overlap: {
    sign: '≈',
    word: 'overlap',
    means: 'The figures are not the same, but what they allow has a part in common.',
  },
  'only here': { sign: '◦', word: 'only here', means: 'One report alone tells it.' },
  denied: { sign: '✕', word: 'denied', means: 'Somebody says that it is not so.' },
}

/** How far an event is a fact. */
export const STANDINGS: Readonly<Record<Modality, string>> = {
  happened: 'The report tells it as done.',
  ongoing: 'The report tells it as still going on.',
  planned: 'It is to come: decided, agreed or announced.',
  considered: 'It may come: somebody considers it.',
  denied: 'It is told as denied.',
  alleged: 'It is told as said by somebody, or of somebody, without the report standing by it.',
  negated: 'It is told that it did not happen.',
  hypothetical: 'It is only supposed: if, would, asked, imagined.',
}

/** How an entry may be used. */
export const TIER_MEANINGS: Readonly<Record<Tier, string>> = {
  sure: 'Of a hundred such readings at least 90 are right: told as a sentence.',
  likely: 'Of a hundred such readings 50 to 90 are right: shown in the report’s own words, where asked for.',
  doubtful: 'Of a hundred such readings fewer than 50 are right: kept for review only.',
}

const OTHERS: readonly Term[] = [
  { id: 'report', name: 'report', means: 'One piece of press as it was received: its words are never changed.' },
  {
    id: 'outlet',
    name: 'outlet',
    means: 'Who printed a report. Where nothing tells that, the file is named instead, and marked so.',
  },
  {
    id: 'credit',
    name: 'credit',
    means: 'The agency or paper whose words an outlet says it has used: “(EFE)”, “with agency inputs”.',
  },
  { id: 'story', name: 'story', means: 'Reports that tell the same news.' },
  {
    id: 'entry',
    name: 'entry',
    means:
      'One line of the record: who did what, when and where, footnoted to the exact words of every report that tells it.',
  },
  {
    id: 'voices',
    name: 'voices',
    means:
      'Independent origins among the reports that tell something. Two copies of one wire are one voice: a copy confirms nothing.',
  },
  {
    id: 'confidence',
    name: 'confidence',
    means: 'Of a hundred readings like this one, so many are right; measured on texts that careful readers read whole.',
  },
  {
    id: 'rule',
    name: 'rule',
    means: 'What in the words made the program read them so; each has a name and a sentence of its own as its test.',
  },
  {
    id: 'why',
    name: 'why',
    means:
      'The words, the rule and the confidence beneath a line, and the reasons for which tellings or names were taken for one.',
  },
  {
    id: 'inferred',
    name: 'inferred',
    means: 'The day of a report that nobody states: it is lent by the other reports of its story.',
  },
  {
    id: 'undated',
    name: 'undated',
    means:
      'Nobody tells the day, and none could be lent. Relative dates in such a report stay open until somebody gives it one.',
  },
  {
    id: 'reported',
    name: 'reported',
    means: 'The day of the first report that tells it, which may be years after it happened.',
  },
  {
    id: 'lineage',
    name: 'lineage',
    means: 'Which reports share an origin: a statement printed by several, a wire, or a copy of one another.',
  },
  {
    id: 'window',
    name: 'window',
    means:
      'The years or days for which a figure is told. Two figures of different windows do not contradict each other.',
  },
  {
    id: 'edtf',
    name: 'EDTF',
    means:
      'How dates are written down with what is open in them: 2023-04 is some day in April, 2022/.. since 2022, XXXX-04-28 a day of an open year.',
  },
  {
    id: 'plover',
    name: 'PLOVER',
    means: 'A scheme of sixteen types of event in which political scientists code what states do to one another.',
  },
  {
    id: 'statement',
    name: 'statement',
    means: 'Words that two or more reports print alike, and the likely origin of them.',
  },
  { id: 'direct', name: 'direct', means: 'Words in quotation marks; mixed: some of them are.' },
  { id: 'indirect', name: 'indirect', means: 'What somebody said, in the words of the reporter.' },
  { id: 'wire', name: 'wire', means: 'Reports with the words of one news agency.' },
  { id: 'copy', name: 'copy', means: 'Reports that share passages of narration, whoever wrote them first.' },
  {
    id: 'register',
    name: 'register',
    means:
      'A series of numbers of others (arms transfers, trade) laid beside the record, against which claims are held.',
  },
  {
    id: 'ruling',
    name: 'ruling',
    means:
      'What a person decided about the record. It points at words of a report, is kept for ever, can be taken back, and stands above every reading.',
  },
]

/** Everything that the desk explains: signs, standings, tiers, terms, kinds of entries. */
export function listTerms(): readonly { readonly title: string; readonly terms: readonly Term[] }[] {
  return [
    {
      title: 'Signs',
      terms: Object.entries(SIGNS).map(([id, { sign, word, means }]) => ({ id: termId(id), name: word, sign, means })),
    },
    {
      title: 'How far it is a fact',
      terms: Object.entries(STANDINGS).map(([id, means]) => ({ id: `standing-${id}`, name: id, means })),
    },
    { title: 'How sure it is', terms: Object.entries(TIER_MEANINGS).map(([id, means]) => ({ id, name: id, means })) },
    { title: 'Terms', terms: OTHERS },
    { title: 'Kinds of entries', terms: EVENT_KINDS.map(kindTerm) },
  ]
}

/** The id of a term in an address. */
export function termId(name: string): string {
  return name.replaceAll(' ', '-')
}

function kindTerm(kind: EventKind): Term {
  const { event } = ploverOfKind(kind)
  const gloss = PLOVER_EVENTS.find(({ name }) => name === event)?.gloss
  return {
    id: `kind-${termId(kind)}`,
    name: kind,
    means: event === null ? 'Not coded in PLOVER.' : `PLOVER ${event}: ${gloss ?? ''}.`,
  }
}

let meanings: ReadonlyMap<string, string> | undefined

/** What a term means, by its id. */
export function meaningOf(id: string): string | undefined {
  meanings ??= new Map(listTerms().flatMap(({ terms }) => terms.map((term) => [term.id, term.means] as const)))
  return meanings.get(id)
}
