import type { Sentence, Token } from '../../language/en/sentence.js'
import { membersOn } from '../../reference/memberships.js'
import type { Group, Shelf } from '../../reference/shelf.js'
import { isSubject, mentionsNear, type Discourse } from './discourse.js'
import type { MentionDraft } from './draft.js'
import { codesOf, statesByCode } from './states-by-code.js'

const MEMBERS = /^(?:members|states|countries|nations)$/i
const MEMBER = /^(?:member|state|country|nation)$/i
const ALL = /^(?:the|all)$/i
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/i
/** “All members” of a larger group are its many states in name only: naming each would drown the report. */
const MOST = 12
/** So many sentences before are searched for the one member. */
const NEAR = 3

/** Words that tell of a group’s members, and the group. */
interface MemberPhrase {
  readonly first: Token
  readonly last: Token
  readonly group: Group
  readonly plural: boolean
}

/**
 * “the members of AUKUS”, “the Quad countries”: the states that were in the group on the day of the report, a mention
 * for each; “the NATO member”: the one member told before. Of larger groups only the one.
 */
export function describeMembers(discourse: Discourse, day: string | null, shelf: Shelf): readonly MentionDraft[] {
  const stateOf = statesByCode(discourse, shelf)
  return discourse.sentences.flatMap((sentence) =>
    (discourse.bySentence.get(sentence) ?? []).flatMap((mention): readonly MentionDraft[] => {
      const group = mention.kind === 'organisation' ? shelf.groupNamed(mention.entity.name) : undefined
      const phrase = group && (phraseAfter(sentence, mention, group) ?? phraseBefore(sentence, mention, group))
      if (!phrase) return []
      const codes = phrase.plural ? allMembers(phrase, day) : oneMember(phrase, day, discourse, sentence)
      return codes.map((code) => ({
        sentence,
        start: phrase.first.start,
        end: phrase.last.end,
        kind: 'state',
        form: 'description',
        entity: stateOf(code),
        rule: phrase.plural ? 'reference.members' : 'reference.member',
      }))
    }),
  )
}

/** “the Quad countries”, “the NATO member”. */
function phraseAfter({ tokens }: Sentence, mention: MentionDraft, group: Group): MemberPhrase | undefined {
  const from = tokens.findIndex((token) => token.start >= mention.start)
  const to = tokens.findIndex((token) => token.start >= mention.end)
  const first = tokens[from - 1]
  const last =
    MEMBER.test(tokens[to]?.form ?? '') &&
    (MEMBERS.test(tokens[to + 1]?.form ?? '') || MEMBER.test(tokens[to + 1]?.form ?? ''))
      ? tokens[to + 1]
      : tokens[to]
  if (
    !first ||
    !last ||
    !(ALL.test(first.form) || NUMBER.test(first.form)) ||
    /^[-’']/.test(tokens[last.index + 1]?.form ?? '')
  )
    return undefined
  const article = NUMBER.test(first.form) ? tokens[from - 2] : first
  if (!article || !ALL.test(article.form)) return undefined
  return MEMBERS.test(last.form) || MEMBER.test(last.form)
    ? { first: article, last, group, plural: MEMBERS.test(last.form) }
    : undefined
}

/** “the members of the Quad”, “all four member states of AUKUS”. */
function phraseBefore({ tokens }: Sentence, mention: MentionDraft, group: Group): MemberPhrase | undefined {
  const from = tokens.findIndex((token) => token.start >= mention.start)
  const of = tokens[from - 1]?.form.toLowerCase() === 'the' ? from - 2 : from - 1
  if (tokens[of]?.form !== 'of' || !MEMBERS.test(tokens[of - 1]?.form ?? '')) return undefined
  let at = of - 2
  while (at >= 0 && (MEMBER.test(tokens[at]!.form) || NUMBER.test(tokens[at]!.form))) at--
  const [first, last] = [tokens[at], tokens.findLast((token) => token.end <= mention.end)]
  return first && last && ALL.test(first.form) ? { first, last, group, plural: true } : undefined
}

function allMembers({ group }: MemberPhrase, day: string | null): readonly string[] {
  const codes = membersOn(group, day)
  return day !== null && codes.length <= MOST ? codes : []
}

/** The member told in the fewest sentences before; of several the one that acts, else nobody. */
function oneMember(
  { group, first }: MemberPhrase,
  day: string | null,
  discourse: Discourse,
  sentence: Sentence,
): readonly string[] {
  const members = new Set(membersOn(group, day))
  for (let reach = 0; reach <= NEAR; reach++) {
    const near = mentionsNear(discourse, sentence, reach).filter(
      (mention) =>
        mention.end <= first.start &&
        (mention.kind === 'state' || mention.kind === 'nationality') &&
        members.has(mention.entity.country ?? ''),
    )
    const codes = codesOf(near)
    if (codes.length === 0) continue
    const acting = codesOf(near.filter((mention) => mention.kind === 'state' && isSubject(mention)))
    return codes.length === 1 ? codes : acting.length === 1 ? acting : []
  }
  return []
}
