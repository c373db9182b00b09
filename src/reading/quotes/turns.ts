import { OFFICE_LABEL, WHENCE } from '../../language/en/line-heads.js'
import { beginningIn } from '../../language/sorted-spans.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { Mention, Names } from '../reading.js'
import type { Attribution, Paragraph } from './attribution.js'
import type { Sourced } from './sources.js'

const TITLE_OF_PERSON =
  '(?:MR|MS|MRS|DR|SIR|DAME|Mr|Ms|Mrs|Dr|AMB|Amb|GEN|Gen|SEN|Sen|PRESIDENT|MINISTER|SECRETARY|AMBASSADOR|SPOKESPERSON|SPOKESMAN|SPOKESWOMAN|President|Minister|Secretary|Ambassador|Spokesperson)\\.? '
/** “MS. OTIENO”: whoever is so called is a person, whatever the capitals look like. */
const HONOURED = new RegExp(`^${TITLE_OF_PERSON}\\p{Lu}`, 'u')
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|bin|al|el|der|ben|ibn|da|del) )?\\p{Lu}[\\p{L}.'’-]*){0,4}"
/**
 * “MS LINDQVIST: No.”, “Okafor: We will …”, “Q (Baltic Wire): …”: who has the word stands before a colon at the head of
 * the line.
 */
const TURN = new RegExp(
  `^[*_]{0,2}(?<label>(?:${TITLE_OF_PERSON})?${NAME}|Q\\d?|A\\d?)(?<role>,? \\([^)]{2,60}\\)|, [\\p{Ll}][\\p{L} ]{2,40})?[*_]{0,2}:[*_]{0,2}\\s+(?=\\S)`,
  'u',
)
/** “Q. Has it closed?” and “A. No.”: letters with a stop, where a text has both. */
const LETTERED = /^(?<label>[QA])\.\s+(?=\p{Lu})/u
/**
 * A post as pages embed it: its words, and then “— Foreign Office (@office) March 3, 2024”, or the name before: “Ann
 * Doe (@doe): …”.
 */
const POSTED = new RegExp(
  `^(?<said>\\S.*\\S)\\s+[—–]{1,2}\\s*(?<label>\\p{Lu}[^()—–@:]{1,60}?)\\s+\\(@\\w{2,30}\\)` +
    '(?:,?\\s+(?:\\p{Lu}\\p{L}+\\.?\\s+\\d{1,2},|\\d{1,2}\\s+\\p{Lu}\\p{L}+\\.?)\\s+\\d{4})?\\.?$',
  'su',
)
/** “3:15 PM · Mar 3, 2024”, “pic.example.com/a1b2”: what a page sets under a post. */
const UNDER_POST = /\s(?:\d{1,2}:\d\d(?: ?[AP]M)? ?[·•-] ?\p{L}{3,9} \d{1,2}, \d{4}|pic\.\S+|https?:\/\/\S+)$/u
const QUESTION =
  /^(?:Q\d?|QUESTION|Question|REPORTER|Reporter|JOURNALIST|Journalist|INTERVIEWER|Interviewer|MODERATOR|Moderator|HOST|Host)$/u
const ANSWER = /^(?:A\d?|ANSWER|Answer|REPLY|Reply|RESPONSE)$/u
/** Labels of the page and of matters, behind which nobody speaks. */
const NO_SPEAKER =
  /^(?:Notes?|Updated?|Update|Corrections?|Background|Watch|Read|Photos?|Pictures?|Images?|Sources?|Location|Dates?|Time|Place|Venue|Contacts?|Subject|Re|Fwd|To|From|Cc|Summary|Transcript|Analysis|Opinion|Explain(?:er|ed)|Exclusive|Breaking|Live|Videos?|Related|More|Tags?|Topics?|Comments?|Editorial|Present|Absent|Also|See|Fact|Facts|Timeline|Key|Warning|Disclaimer|Results?|Report|Headline|Title|Abstract|Keywords|Next|Score|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Tel|Phone|Email|Website|Reporting|Writing|Editing|Press|News|Statement|Message|Answering|One|Two|Three|First|Second|Third|Item|Remarks|Reaction|Reactions|Interview|Profile|Quote|Quotes|Analysts?|Experts?)$/iu
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]urs?|us|[Mm]y|me)\b|\b(?:I|[Ww]e)['’](?:m|re|ve|ll|d)\b/u
/**
 * “President of Chad Ann Doe: Dear colleagues, …”: an official page gives the word by office and name, once, and what
 * follows is all hers.
 */
const OFFICE_TURN = /^(?<label>\p{Lu}[^:;,.!?“”"]{8,110}):\s+(?=[\p{Lu}“"])/u
/** So many turns make a transcript, in which a line without a label goes on with the one who has the word. */
const FEWEST_TURNS = 3

interface Turn {
  readonly paragraph: number
  readonly label: Span
  /** Who is named behind the label: “SPOKESPERSON (Ann Doe)”. */
  readonly person?: Span
  readonly said: Span
  /** `label`: of the page or of a matter, behind which nobody speaks. */
  readonly kind: 'question' | 'answer' | 'named' | 'label'
  /** Whether the word is given by office and name. */
  readonly byOffice: boolean
  /** Whether it is an embedded post, which ends with itself. */
  readonly isPost: boolean
}

/** What a paragraph is read with. */
interface Around {
  /** Those within the paragraph. */
  readonly mentions: readonly Mention[]
  /** Whether the text sets both letters of an interview at the head of lines. */
  readonly isLettered: boolean
}

/**
 * Turns of a transcript or interview, and words set behind their speaker’s name: whose each is. For each paragraph;
 * empty where it is told in the common way.
 */
export function readTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  title: Span | null,
  { mentions }: Names,
): readonly (readonly Attribution[])[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start)
  const isLettered = hasLetters(text)
  const turns = paragraphs.flatMap((paragraph, at): readonly Turn[] =>
    title && contains(title, paragraph.span)
      ? []
      : turnOf(text, paragraph.span, at, { mentions: beginningIn(inOrder, paragraph.span), isLettered }),
  )
  const isTranscript =
    turns.filter(({ isPost, kind }) => !isPost && kind !== 'label').length >= FEWEST_TURNS ||
    turns.some(({ byOffice }) => byOffice)
  const kept = isTranscript
    ? turns
    : turns.filter(
        (turn) =>
          turn.kind === 'named' &&
          (turn.isPost || FIRST_PERSON.test(text.slice(turn.said.start, turn.said.end))) &&
          !paragraphs[turn.paragraph]!.stretches.some(({ outer }) => outer.start === turn.said.start),
      )
  const turnIn = new Map(kept.map((turn) => [turn.paragraph, turn]))
  let holder: Span | null = null
  let answering: Span | null = isTranscript ? personIn(title, mentions) : null
  const named = namedByLabel(text, kept)
  return paragraphs.map((paragraph, at) => {
    const turn = turnIn.get(at)
    if (turn) {
      const speaker = named.get(text.slice(turn.label.start, turn.label.end)) ?? turn.label
      holder = turn.kind === 'named' ? speaker : turn.kind === 'answer' ? answering : null
      if (turn.kind === 'named') answering = speaker
    } else if (turnIn.get(at - 1)?.isPost) holder = null
    const said = turn ? turn.said : isTranscript && holder && at > kept[0]!.paragraph ? paragraph.span : null
    return said && holder
      ? [{ cue: null, source: holder, content: [said], stance: 'asserts' as const, rule: 'quote.turn' }]
      : []
  })
}

const IN_BRACKETS = new RegExp(`\\((?<name>${NAME})\\)`, 'u')

function nameIn(role: string, from: number): Span | undefined {
  const found = IN_BRACKETS.exec(role)?.groups!['name']
  if (!found?.includes(' ')) return undefined
  const start = from + role.indexOf(found)
  return { start, end: start + found.length }
}

/** “SPOKESPERSON (Ann Doe): …”, and later “SPOKESPERSON: …”: who is named beside a label speaks wherever it stands. */
function namedByLabel(text: string, turns: readonly Turn[]): ReadonlyMap<string, Span> {
  return new Map(
    turns.flatMap(({ label, person }) => (person ? [[text.slice(label.start, label.end), person] as const] : [])),
  )
}

function turnOf(text: string, span: Span, paragraph: number, { mentions, isLettered }: Around): readonly Turn[] {
  const line = text.slice(span.start, span.end)
  const post = postOf(line, span, paragraph)
  if (post) return [post]
  const match = TURN.exec(line) ?? (isLettered ? LETTERED.exec(line) : null)
  if (!match) return officeTurnOf(text, span, paragraph, mentions)
  const words = match.groups!['label']!
  const start = span.start + match[0].indexOf(words)
  const label = { start, end: start + words.length }
  const said = { start: span.start + match[0].length, end: span.end }
  if (match.groups!['role']?.includes('@'))
    return [
      {
        paragraph,
        label,
        said: bareOf(text.slice(said.start, said.end), said.start),
        kind: 'named',
        byOffice: false,
        isPost: true,
      },
    ]
  const kind = kindOf(words, label, mentions)
  const person = OFFICE_LABEL.test(words) ? nameIn(match.groups!['role'] ?? '', label.end) : undefined
  return [{ paragraph, label, said, kind, byOffice: false, isPost: false, ...(person ? { person } : {}) }]
}

/** Whether a text sets both letters of an interview at the head of lines. */
function hasLetters(text: string): boolean {
  return /^Q\.\s/mu.test(text) && /^A\.\s/mu.test(text)
}

/** A post whose name stands behind it. What is printed in marks with its own verb is told by those words. */
function postOf(line: string, span: Span, paragraph: number): Turn | null {
  const match = POSTED.exec(line)
  if (!match) return null
  const { said, label } = match.groups as { said: string; label: string }
  if (/[”"]\s+\p{L}/u.test(said)) return null
  const from = span.start + line.indexOf(label, said.length)
  return {
    paragraph,
    label: { start: from, end: from + label.length },
    said: bareOf(said, span.start),
    kind: 'named',
    byOffice: false,
    isPost: true,
  }
}

/** The words of a post that begins at a place, without the marks around them and without what is set under it. */
function bareOf(said: string, start: number): Span {
  let bare = said.trimEnd()
  for (let under = UNDER_POST.exec(bare); under; under = UNDER_POST.exec(bare))
    bare = bare.slice(0, under.index).trimEnd()
  return /^["“].*["”]$/su.test(bare)
    ? { start: start + 1, end: start + bare.length - 1 }
    : { start, end: start + bare.length }
}

/** A label that ends in a person’s name, with her office before it and no verb. */
function officeTurnOf(text: string, span: Span, paragraph: number, mentions: readonly Mention[]): readonly Turn[] {
  const match = OFFICE_TURN.exec(text.slice(span.start, span.end))
  if (!match) return []
  const end = span.start + match.groups!['label']!.length
  const named = mentions.find((one) => one.kind === 'person' && one.form === 'name' && one.end === end)
  const office = named && text.slice(span.start, named.start)
  if (!named || !office || !OFFICE.test(office)) return []
  return [
    {
      paragraph,
      label: { start: named.start, end },
      said: { start: span.start + match[0].length, end: span.end },
      kind: 'named',
      byOffice: true,
      isPost: false,
    },
  ]
}

/** Words of an office, each with a capital, and what joins them. */
const OFFICE = /^(?:(?:\p{Lu}[\p{L}'’-]*|of|the|and|for|to|in|on) )+$/u

/** The paper that asks in an interview is no speaker whose words are kept. */
function kindOf(words: string, label: Span, mentions: readonly Mention[]): Turn['kind'] {
  if (QUESTION.test(words)) return 'question'
  if (ANSWER.test(words)) return 'answer'
  if (NO_SPEAKER.test(words) || (WHENCE.test(words) && !beginsPerson(label, mentions))) return 'label'
  return HONOURED.test(words) || mayBePerson(words, label, mentions) ? 'named' : 'question'
}

/** “Per Lindqvist: …”: a given name that looks like a word. */
function beginsPerson({ start }: Span, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.kind === 'person' && mention.start === start)
}

/** No state, body or place by name, unless a person is named too. */
function mayBePerson(words: string, label: Span, mentions: readonly Mention[]): boolean {
  const within = mentions.filter((mention) => overlap(mention, label) > 0)
  return (within.length === 0 && !/^The /u.test(words)) || within.some(({ kind }) => kind === 'person')
}

function personIn(title: Span | null, mentions: readonly Mention[]): Span | null {
  const persons = title
    ? mentions.filter((mention) => mention.kind === 'person' && mention.form === 'name' && contains(title, mention))
    : []
  return persons.length === 1 ? persons[0]! : null
}

/** Drops what the common reader made of a turn’s label, and of “I” and “we” within it. */
export function withoutTurnNoise(
  text: string,
  own: readonly Attribution[],
  turns: readonly Attribution[],
): readonly Attribution[] {
  if (turns.length === 0) return own
  const [said, label] = [turns[0]!.content[0]!, turns[0]!.source!]
  return own.filter(
    (one) =>
      !(one.source && SELF.test(text.slice(one.source.start, one.source.end))) &&
      !(one.source && overlap(one.source, label) > 0) &&
      !one.content.some((span) => overlap(span, label) > 0 || (span.start < said.start && span.end > said.start)),
  )
}

const SELF = /^(?:I|we|us)$/iu

/** “MS LINDQVIST” is the Mara Lindqvist whom the report has named in full. */
export function ofSpeakerByLabel(text: string, { entities }: Names, one: Sourced): Sourced {
  const { source, attribution } = one
  if (attribution.rule !== 'quote.turn' || !source || source.entity !== null) return one
  const surname = text
    .slice(source.start, source.end)
    .split(/[\s.]+/u)
    .at(-1)!
    .toLowerCase()
  const persons = entities.filter(
    ({ kind, name }) => kind === 'person' && name.toLowerCase().split(/\s+/u).at(-1) === surname,
  )
  return persons.length === 1 ? { attribution, source: { ...source, entity: persons[0]!.id } } : one
}
