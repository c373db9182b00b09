import type { Shelf } from '../../reference/shelf.js'
import type { Role } from '../reading.js'
import { addRole, sameTitle, type EntityDraft, type MentionDraft } from './draft.js'
import { isSubject } from './discourse.js'
import type { OfficePhrase } from './office-phrases.js'

/** An office given to the person it stands beside. */
export interface AttachedOffice {
  readonly phrase: OfficePhrase
  readonly person: MentionDraft
}

/** The office of a person that a phrase tells, as it was written to the person in the end. */
export function roleTold({ phrase, person }: AttachedOffice): Role | undefined {
  return person.entity.roles.find((role) => sameTitle(role.title, phrase.title) && role.status === phrase.status)
}

/**
 * Joins office phrases to the persons beside them and writes the offices to their entities; returns what was joined.
 * Before the name: “Defence Minister X”; after it: “X, the defence minister of Y,”; by the copula: “X is the minister”;
 * listed: “his Iranian and Russian counterparts, X and Y”.
 */
export function attachOffices(
  phrases: readonly OfficePhrase[],
  mentions: readonly MentionDraft[],
  shelf: Shelf,
): readonly AttachedOffice[] {
  const attached: AttachedOffice[] = []
  for (const phrase of phrases) {
    const persons = mentions.filter((mention) => mention.kind === 'person' && mention.sentence === phrase.sentence)
    const named = phrase.plural
      ? listedAfter(phrase, persons, mentions)
      : [
          personAfter(phrase, persons) ??
            personAfterNext(phrase, phrases, persons) ??
            personBefore(phrase, persons, attached),
        ].filter((person) => person !== undefined)
    named.forEach((person, index) => {
      attached.push({ phrase, person })
      const owner =
        phrase.plural && phrase.owners.length === named.length
          ? phrase.owners[index]
          : (phrase.owners.at(-1) ?? ownerBehindName(phrase, person, mentions) ?? ownerOfNeighbour(phrase, attached))
      giveOffice(
        person.entity,
        phrase,
        owner ? { name: ownerName(owner, shelf), country: owner.entity.country } : null,
        attached,
      )
    })
  }
  return attached
}

/** The usual name of whose office it is: the state for a nationality word. */
export function ownerName(owner: MentionDraft, shelf: Shelf): string {
  const state =
    owner.kind === 'nationality' && owner.entity.country ? shelf.stateOfCode(owner.entity.country) : undefined
  return state?.name ?? owner.entity.name
}

const DESCRIBES_ONLY =
  /^(?:official|officer|expert|analyst|economist|author|candidate|nominee|politician|activist|actor|actress|singer|coach|journalist|historian|researcher|lawyer|delegate|opposition|aide|house|whip|chief|founder|professor|editor|manager|crown)$/

interface Owner {
  readonly name: string
  readonly country: string | null
}

function giveOffice(
  person: EntityDraft,
  phrase: OfficePhrase,
  owner: Owner | null,
  attached: readonly AttachedOffice[],
): void {
  const of = owner?.name ?? null
  const title = phrase.head === 'counterpart' ? titleOfCounterpart(phrase, person, attached) : phrase.title
  if (!title) return
  const role: Role = phrase.status ? { title, of, status: phrase.status } : { title, of }
  if (!DESCRIBES_ONLY.test(phrase.head) || of !== null || /\s/.test(title)) addRole(person, role)
  person.country ??= owner?.country ?? null
}

/** “his Russian counterpart Sergei Shoigu”: the office of the last one whose office was told before. */
function titleOfCounterpart(
  phrase: OfficePhrase,
  person: EntityDraft,
  attached: readonly AttachedOffice[],
): string | null {
  const before = attached.filter(
    (one) => one.person.entity !== person && one.person.end <= phrase.start && one.phrase.head !== 'counterpart',
  )
  const last =
    before.at(-1)?.person.entity ??
    attached.find((one) => one.person.entity !== person && one.phrase.head !== 'counterpart')?.person.entity
  return last?.roles[0]?.title ?? null
}

/** “President Ana Duarte of Chile”: whose the office is stands behind the name. */
function ownerBehindName(
  phrase: OfficePhrase,
  person: MentionDraft,
  mentions: readonly MentionDraft[],
): MentionDraft | undefined {
  const of = person.start >= phrase.end ? phrase.sentence.tokens.find((token) => token.start >= person.end) : undefined
  if (of?.form !== 'of' || /^(?:prince|princess|duke|baron|lord|lady|bishop|archbishop)$/.test(phrase.head))
    return undefined
  return mentions.find(
    (mention) =>
      mention.sentence === phrase.sentence &&
      mention.kind === 'state' &&
      mention.start > of.end &&
      mention.start - of.end < 6 &&
      /^\s(?:the\s)?$/.test(between(phrase, of.end, mention.start)),
  )
}

/**
 * “several Russian ministers, including Russian Trade Minister X and Foreign Minister Y”: the second is of the first
 * one’s state.
 */
function ownerOfNeighbour(phrase: OfficePhrase, attached: readonly AttachedOffice[]): MentionDraft | undefined {
  const last = attached.findLast(
    (one) =>
      one.phrase !== phrase &&
      one.phrase.sentence === phrase.sentence &&
      one.person.end <= phrase.start &&
      one.phrase.owners.length > 0,
  )
  if (
    !last ||
    !/minister|secretary|adviser|advisor/i.test(phrase.title) ||
    /prime/i.test(phrase.title) ||
    !/minister|president|chancellor|premier|king|emir|secretary/i.test(last.phrase.title)
  )
    return undefined
  const between = phrase.sentence.tokens
    .filter((token) => token.start >= last.person.end && token.end <= phrase.start)
    .map((token) => token.form)
  return between.every((form) => /^(?:,|and|as|well)$/.test(form)) ? last.phrase.owners.at(-1) : undefined
}

/**
 * What may stand between an office and the name: a comma, an acronym or “retd” in brackets, what the person is called,
 * ranks.
 */
const CALLED = 'mr|ms|mrs|dr|prof|h\\.?e|shri|smt|sheikh|sir|hon|engr|barrister|ambassador|amb'
const RANKS_BETWEEN =
  'sr|rear|vice|field|air|lieutenant|lt|major|maj|brigadier|brig|colonel|col|general|gen|admiral|adm|marshal|captain|capt|commodore|commander|wing|squadron|retd'
const LEADS_TO_NAME = new RegExp(
  `^(?:\\s|,\\s|[‎“"'‘]|\\s?\\([^)]{2,12}\\),?\\s|,?\\s(?:${CALLED}|${RANKS_BETWEEN})\\.?(?=[\\s(])|(?:${CALLED}|${RANKS_BETWEEN})\\.?\\s)*$`,
  'i',
)

/** The person whose name follows at once, or after a comma or an acronym in brackets. */
function personAfter(phrase: OfficePhrase, persons: readonly MentionDraft[]): MentionDraft | undefined {
  return persons.find(
    (person) => person.start >= phrase.end && LEADS_TO_NAME.test(between(phrase, phrase.end, person.start)),
  )
}

/** “Iran’s deputy foreign minister and chief negotiator, X”: two offices of one person. */
function personAfterNext(
  phrase: OfficePhrase,
  phrases: readonly OfficePhrase[],
  persons: readonly MentionDraft[],
): MentionDraft | undefined {
  const next = phrases.find(
    (other) =>
      other.sentence === phrase.sentence &&
      other.from === phrase.to + 1 &&
      !other.plural &&
      other.determiner === '' &&
      phrase.sentence.tokens[phrase.to]!.form === 'and',
  )
  return next && next.owners.length === 0 ? personAfter(next, persons) : undefined
}

function listedAfter(
  phrase: OfficePhrase,
  persons: readonly MentionDraft[],
  mentions: readonly MentionDraft[],
): readonly MentionDraft[] {
  const first = personAfter(phrase, persons)
  if (!first) return []
  const listed = [first]
  for (const person of persons) {
    const last = listed.at(-1)!
    const told = ownerBehindName(phrase, last, mentions)?.end ?? last.end
    if (person.start > last.end && /^(?:\s|,|and|\s\([^)]*\))+$/.test(between(phrase, told, person.start)))
      listed.push(person)
  }
  return listed
}

/**
 * “is”, “became”, “was sworn in as”, “took over as”: the office follows. Of those whom somebody only wants in an
 * office, nothing.
 */
const HOLDS = String.raw`(?:is|was|has been|had been|became|serves? as|(?:has |had )?served as|works as|acted as|took (?:over|office) as|(?:(?:was|has been|had been)\s)?(?:re-?)?(?:appointed|named|elected|sworn in|chosen)(?: as)?|stepped down as|resigned as)\s(?:also\s|now\s|once\s|briefly\s)?`
/** “X, the defence minister of Y”; “X, who is”; “X is the minister”; “X as minister”. */
const AFTER_NAME = new RegExp(
  String.raw`^(?:\s\([^)]*\))?(?:,\s(?:who\s${HOLDS}|now\s|a former\s|currently\s|${HOLDS})?|\s${HOLDS})$`,
)

/** “X served as consul and has been ambassador since”: the office goes on about the subject. */
const GOES_ON = new RegExp(String.raw`^[^.;:“”"]{3,120},?\sand\s(?:then\s|later\s)?${HOLDS}$`)

function personBefore(
  phrase: OfficePhrase,
  persons: readonly MentionDraft[],
  attached: readonly AttachedOffice[],
): MentionDraft | undefined {
  const person = persons.findLast((one) => one.end <= phrase.start)
  if (!person || /^(?:his|her|their|its)$/.test(phrase.determiner)) return undefined
  const taken = attached.some((one) => one.phrase.from > phrase.from && one.phrase.sentence === phrase.sentence)
  // “After the visit of Prince X, the king said”: who acts next is no apposition
  const next = phrase.sentence.tokens[phrase.to]
  if (next?.xpos === 'VBD' && /^the$/i.test(phrase.determiner) && phrase.owners.length === 0) return undefined
  const gap = taken ? null : between(phrase, person.end, phrase.start)
  return gap !== null && (AFTER_NAME.test(gap) || (GOES_ON.test(gap) && isSubject(person))) ? person : undefined
}

function between(phrase: OfficePhrase, start: number, end: number): string {
  const tokens = phrase.sentence.tokens.filter((token) => token.start >= start && token.end <= end)
  return (
    tokens.reduce(
      (text, token, index) => text + (token.start > (tokens[index - 1]?.end ?? start) ? ' ' : '') + token.form,
      '',
    ) + ((tokens.at(-1)?.end ?? start) < end ? ' ' : '')
  )
}
