import { contains, overlap, type Span } from '../../language/span.js'
import type { Mention, Names } from '../reading.js'
import type { Attribution, Paragraph } from './attribution.js'
import type { Sourced } from './sources.js'

const HONORIFIC =
  '(?:(?:MR|MS|MRS|DR|SIR|DAME|Mr|Ms|Mrs|Dr|AMB|Amb|GEN|Gen|SEN|Sen|PRESIDENT|MINISTER|SECRETARY|AMBASSADOR|SPOKESPERSON|SPOKESMAN|SPOKESWOMAN|President|Minister|Secretary|Ambassador|Spokesperson)\\.? )?'
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|bin|al|el|der|ben|ibn|da|del) )?\\p{Lu}[\\p{L}.'’-]*){0,4}"
/**
 * “MS LINDQVIST: No.”, “Okafor: We will …”, “Q (Baltic Wire): …”: who has the word stands before a colon at the head of
 * the line.
 */
const TURN = new RegExp(
  `^[*_]{0,2}(?<label>${HONORIFIC}${NAME}|Q\\d?|A\\d?)(?<role>,? \\([^)]{2,60}\\)|, [\\p{Ll}][\\p{L} ]{2,40})?[*_]{0,2}:[*_]{0,2}\\s+(?=\\S)`,
  'u',
)
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
  readonly said: Span
  /** `label`: of the page or of a matter, behind which nobody speaks. */
  readonly kind: 'question' | 'answer' | 'named' | 'label'
  /** Whether the word is given by office and name. */
  readonly byOffice: boolean
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
  const turns = paragraphs.flatMap((paragraph, at): readonly Turn[] =>
    title && contains(title, paragraph.span) ? [] : turnOf(text, paragraph, at, mentions),
  )
  const isTranscript =
    turns.filter(({ kind }) => kind !== 'label').length >= FEWEST_TURNS || turns.some(({ byOffice }) => byOffice)
  const kept = isTranscript
    ? turns
    : turns.filter(
        (turn) =>
          turn.kind === 'named' &&
          FIRST_PERSON.test(text.slice(turn.said.start, turn.said.end)) &&
          !paragraphs[turn.paragraph]!.stretches.some(({ outer }) => outer.start === turn.said.start),
      )
  let holder: Span | null = null
  let answering: Span | null = isTranscript ? personIn(title, mentions) : null
  return paragraphs.map((paragraph, at) => {
    const turn = kept.find((one) => one.paragraph === at)
    if (turn) {
      holder = turn.kind === 'named' ? turn.label : turn.kind === 'answer' ? answering : null
      if (turn.kind === 'named') answering = turn.label
    }
    const said = turn ? turn.said : isTranscript && holder && at > kept[0]!.paragraph ? paragraph.span : null
    return said && holder
      ? [{ cue: null, source: holder, content: [said], stance: 'asserts' as const, rule: 'quote.turn' }]
      : []
  })
}

function turnOf(text: string, { span }: Paragraph, paragraph: number, mentions: readonly Mention[]): readonly Turn[] {
  const match = TURN.exec(text.slice(span.start, span.end))
  if (!match) return officeTurnOf(text, span, paragraph, mentions)
  const words = match.groups!['label']!
  const start = span.start + match[0].indexOf(words)
  const label = { start, end: start + words.length }
  const said = { start: span.start + match[0].length, end: span.end }
  return [{ paragraph, label, said, kind: kindOf(words, label, mentions), byOffice: false }]
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
    },
  ]
}

/** Words of an office, each with a capital, and what joins them. */
const OFFICE = /^(?:(?:\p{Lu}[\p{L}'’-]*|of|the|and|for|to|in|on) )+$/u

/** The paper that asks in an interview is no speaker whose words are kept. */
function kindOf(words: string, label: Span, mentions: readonly Mention[]): Turn['kind'] {
  if (QUESTION.test(words)) return 'question'
  if (ANSWER.test(words)) return 'answer'
  if (NO_SPEAKER.test(words)) return 'label'
  return mayBePerson(words, label, mentions) ? 'named' : 'question'
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
