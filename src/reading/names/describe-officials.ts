import type { Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { ownerName } from './attach-offices.js'
import { mentionsNear, type Discourse } from './discourse.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'
import { isCapitalised } from './found-name.js'
import type { OfficePhrase } from './office-phrases.js'

/**
 * Those who speak or act for a state without being named: “Indian officials”, “a Western diplomat”, “Russian
 * negotiators”.
 */
const SPEAKS_FOR =
  /^(?:official|diplomat|negotiator|minister|lawmaker|legislator|mp|senator|envoy|representative|spokesman|spokeswoman|spokesperson|officer|commander|general|delegate|adviser|advisor|aide|ambassador|prosecutor|investigator|leader|judge|analyst|expert)$/
const INDEFINITE = /^(?:a|an|another|one|some|several|many|two|three|four|five|other|few|)$/
const DEFINITE = /^(?:the|these|those|this|that|both)$/
/** So many sentences before are searched for those whom “the officials” leads back to. */
const NEAR = 4
const GENERIC =
  /^(?:senior|top|unnamed|unidentified|anonymous|local|federal|government|military|intelligence|security|foreign|defen[cs]e|ministry|police|other|former|high-ranking|state|embassy|customs|border|trade|health|western|regional|provincial|election|nuclear|energy|diplomatic|ranking|several|many|some|two|three|four|five)$/i

/** What was described before, to be led back to. */
interface Described {
  readonly head: string
  readonly plural: boolean
  readonly mention: MentionDraft
}

/**
 * Persons known by no name, told with their state or body: a new one for each “a Turkish official”, one for all “Indian
 * officials” of a report; “the officials”, “the diplomat” lead back to the last so described, where only one could be
 * meant.
 */
export function describeOfficials(
  phrases: readonly OfficePhrase[],
  discourse: Discourse,
  shelf: Shelf,
): readonly MentionDraft[] {
  const described: Described[] = []
  const groups = new Map<string, EntityDraft>()
  for (const phrase of phrases.map(withWordsBefore)) {
    if (!SPEAKS_FOR.test(phrase.head) || isTaken(phrase, discourse)) continue
    const entity =
      DEFINITE.test(phrase.determiner) && phrase.owners.length === 0
        ? ledBack(phrase, described, discourse)
        : newlyDescribed(phrase, groups, shelf)
    if (!entity) continue
    const mention: MentionDraft = {
      sentence: phrase.sentence,
      start: phrase.start,
      end: phrase.end,
      kind: 'person',
      form: 'description',
      entity,
      rule: phrase.owners.length > 0 ? 'reference.officials' : 'reference.officials-again',
    }
    described.push({ head: phrase.head, plural: phrase.plural, mention })
  }
  return described.map(({ mention }) => mention)
}

/** “A senior Turkish official”: what stands before the state belongs to the description too. */
function withWordsBefore(phrase: OfficePhrase): OfficePhrase {
  const { tokens } = phrase.sentence
  let { from } = phrase
  if (phrase.determiner !== '' || phrase.owners.length === 0) return phrase
  while (from > 0 && GENERIC.test(tokens[from - 1]!.form)) from--
  const article = tokens[from - 1]?.form.toLowerCase() ?? ''
  if (article !== '' && (INDEFINITE.test(article) || DEFINITE.test(article))) from--
  return from === phrase.from
    ? phrase
    : { ...phrase, from, start: tokens[from]!.start, determiner: tokens[from]!.form.toLowerCase() }
}

/** Words that describe a person known otherwise, or stand beside a name. */
function isTaken(phrase: OfficePhrase, { bySentence }: Discourse): boolean {
  const mentions = bySentence.get(phrase.sentence) ?? []
  if (mentions.some((mention) => mention.kind === 'person' && mention.start < phrase.end && mention.end > phrase.start))
    return true
  const next = phrase.sentence.tokens[phrase.to]
  return (
    next !== undefined &&
    mentions.some(
      (mention) =>
        mention.kind === 'person' &&
        mention.form === 'name' &&
        mention.start >= next.start &&
        mention.start <= next.end + 1,
    )
  )
}

function newlyDescribed(phrase: OfficePhrase, groups: Map<string, EntityDraft>, shelf: Shelf): EntityDraft | null {
  const owner = phrase.owners.at(-1)
  if (!owner || phrase.owners.length > 1 || /^(?:his|her|their|its|our|my|no|every|each|any)$/.test(phrase.determiner))
    return null
  if (phrase.status === 'former' || !isGeneric(phrase) || sharesOffice(phrase) || isListedBefore(phrase, owner))
    return null
  const name = textOf(phrase)
  const key = `${phrase.head} ${ownerName(owner, shelf)}`
  const known = groups.get(key)
  if (phrase.plural && known) return known
  const entity: EntityDraft = {
    ...draftEntity('person', name, owner.entity.country, false),
    described: phrase.plural ? 'several' : 'one',
  }
  if (phrase.plural) groups.set(key, entity)
  return entity
}

/** “the leaders of Chile and Peru”: of more than the one state. */
const sharesOffice = ({ sentence: { tokens }, to, owners, end, plural }: OfficePhrase) =>
  owners.at(-1)?.end === end &&
  (plural ? /^(?:and|or|&|,)$/ : /^(?:and|or|&)$/).test(tokens[to]?.form ?? '') &&
  isCapitalised(tokens[to + 1])

/** “Chile, Peru defence ministers”, “Chile and Peru defence ministers”: the state before shares the office. */
const isListedBefore = ({ sentence: { tokens }, plural }: OfficePhrase, owner: { readonly start: number }) => {
  const at = tokens.findIndex((token) => token.start === owner.start)
  // “on Monday, Peruvian officials said”: a day shares no office
  return (
    plural &&
    /^(?:and|&|,)$/.test(tokens[at - 1]?.form ?? '') &&
    tokens[at - 2]?.upos === 'PROPN' &&
    !DAY_OR_MONTH.test(tokens[at - 2]!.form)
  )
}

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** “senior Turkish officials”, and not “the Turkish football officials”. */
function isGeneric({ sentence, from, to, owners, head }: OfficePhrase): boolean {
  const own = sentence.tokens
    .slice(from, to)
    .filter((token) => !owners.some((owner) => owner.start <= token.start && token.end <= owner.end))
  return own.every(
    (token) =>
      GENERIC.test(token.form) ||
      /^(?:the|a|an|of|from|for|at|-|['’]s?|and|these|those|this|that|one|another)$/i.test(token.form) ||
      token.form.toLowerCase().startsWith(head.slice(0, 5)),
  )
}

/** The only one described by this word, as one or as several, in the sentences before. */
function ledBack(phrase: OfficePhrase, described: readonly Described[], discourse: Discourse): EntityDraft | null {
  if (phrase.title.toLowerCase().replace(/s$/u, '') !== phrase.head && !GENERIC.test(phrase.title.split(' ')[0]!))
    return null
  const near = new Set(mentionsNear(discourse, phrase.sentence, NEAR).map(({ sentence }) => sentence))
  const like = described.filter(
    (one) => one.head === phrase.head && one.plural === phrase.plural && near.has(one.mention.sentence),
  )
  const entities = new Set(like.map(({ mention }) => mention.entity))
  if (entities.size === 1) return like[0]!.mention.entity
  return null
}

/** “senior Turkish official”: the words without article and number. */
function textOf({ sentence, from, to }: OfficePhrase): string {
  const words = sentence.tokens.slice(from, to)
  const first = words.findIndex(
    (token: Token) =>
      !/^(?:the|a|an|another|one|some|several|many|two|three|four|five|other|few|these|those|this|that|both)$/i.test(
        token.form,
      ),
  )
  const told = words.slice(Math.max(0, first))
  return told.map((token, index) => (index > 0 && token.start > told[index - 1]!.end ? ' ' : '') + token.form).join('')
}
