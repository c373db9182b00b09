import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy } from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import { OFFICE_STATUS } from '../../reference/tables/offices.js'
import type { Role } from '../reading.js'
import type { MentionDraft } from './draft.js'
import { isCapitalised, isInnerHyphen } from './found-name.js'
import { isAddress, isHonorific, isOfficeModifier, isRank, officeHead, singularOffice } from './office-words.js'

/**
 * Words that tell an office: “his Russian counterpart”, “several Russian ministers”, “Minister of External Affairs of
 * India”.
 */
export interface OfficePhrase extends Span {
  readonly sentence: Sentence
  /** Tokens of the whole phrase with its article, end exclusive. */
  readonly from: number
  readonly to: number
  /** “minister”, “counterpart”, “leader”: the office’s own word, singular. */
  readonly head: string
  readonly plural: boolean
  /** The office as told, without whose it is: “Minister of External Affairs”. */
  readonly title: string
  readonly status: Role['status']
  /** States and bodies the office is of; “his Iranian and Russian counterparts” has two. */
  readonly owners: readonly MentionDraft[]
  /** the, a, his, two, both, several; empty where nothing stands there. */
  readonly determiner: string
  /** The same by the tree: of “a senior administration | official”, where words between are no part of it. */
  readonly article: string
}

const DETERMINER =
  /^(?:the|a|an|this|that|his|her|its|their|our|my|both|two|three|four|five|several|some|many|another|other|all|these|those|no|any|every|each)$/i
/** “the British ambassador to Washington”: whose he is stands before, where he is sent behind. */
const SENT_TO = /^(?:ambassador|envoy|consul|representative|attache|negotiator|coordinator)$/
const COMPLEMENT = /^(?:of|for|to|at)$/
/**
 * Words a complement may hold beside capitalised ones: “minister of foreign affairs”, “head of the state-run company”.
 */
const COMPLEMENT_WORD =
  /^(?:extraordinary|plenipotentiary|the|of|and|&|for|on|state|foreign|external|internal|affairs|defen[cs]e|interior|finance|trade|industry|energy|economy|health|education|justice|state-run|security|national|committee|council|commission|department|natural|resources|commerce|agriculture|information|culture|staff|government|party|ministry|mission|delegation)$/i

/** All office phrases of a sentence. `names` are the mentions in it that are no persons; `persons` stop a phrase. */
export function findOfficePhrases(sentence: Sentence, mentions: readonly MentionDraft[]): readonly OfficePhrase[] {
  const endsAt = new Map<number, MentionDraft>()
  const coveredBy = new Map<number, MentionDraft>()
  for (const mention of mentions) {
    for (const token of sentence.tokens) {
      if (token.start < mention.start || token.end > mention.end) continue
      coveredBy.set(token.index, mention)
      if (token.end === mention.end) endsAt.set(token.index, mention)
    }
  }
  const phrases: OfficePhrase[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const head = headAt(sentence.tokens, at)
    if (head === undefined || coveredBy.get(at)?.kind === 'person') continue
    const phrase = phraseAround(sentence, at, head, endsAt, coveredBy)
    if (phrase.to > at) phrases.push(phrase)
    at = phrase.to - 1
  }
  return phrases
}

/** The office word at a place, unless another follows that makes the office: “vice president”, “press secretary”. */
function headAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]!
  const head = /^counterparts?$/i.test(token.form) ? 'counterpart' : officeHead(token)
  // “the official news agency”: of what kind something is.
  if (
    head === undefined ||
    token.upos === 'VERB' ||
    token.upos === 'AUX' ||
    (head === 'official' && token.upos === 'ADJ')
  )
    return undefined
  // “Director-General”: one office, whose word is the last.
  if (
    /^(?:director|secretary|consul|inspector|commissioner)$/.test(head) &&
    isInnerHyphen(tokens, at + 1) &&
    officeHead(tokens[at + 2]) === 'general'
  )
    return undefined
  const next = tokens[at + 1]
  if (officeHead(next) !== undefined && next!.upos !== 'VERB') return undefined
  return isOnlyModifier(tokens, at, head) ? undefined : head
}

/** “deputy” of a foreign minister, “chief worry”, “minister-level talks”: the word says of what kind another is. */
function isOnlyModifier(tokens: readonly Token[], at: number, head: string): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (/^(?:deputy|chief|general|major|lead|senior|expert|crown|house|opposition)$/.test(head) && next !== undefined) {
    if (/^(?:NOUN|ADJ)$/.test(next.upos) && !/^[,.]/.test(next.form)) return true
    if (isOfficeModifier(next) && tokens.slice(at + 2, at + 5).some((later) => officeHead(later) !== undefined))
      return true
  }
  const governor = tokens[token.head]
  return (
    (token.deprel === 'compound' || token.deprel === 'amod') &&
    governor !== undefined &&
    governor.upos === 'NOUN' &&
    governor.index > at &&
    governor.index <= at + 3
  )
}

function phraseAround(
  sentence: Sentence,
  at: number,
  head: string,
  endsAt: ReadonlyMap<number, MentionDraft>,
  coveredBy: ReadonlyMap<number, MentionDraft>,
): OfficePhrase {
  const { tokens } = sentence
  const titleFrom = startOfTitle(tokens, at, coveredBy)
  const before = ownersBefore(tokens, titleFrom, endsAt)
  let from = before.from
  while (
    DETERMINER.test(tokens[from - 1]?.form ?? '') ||
    (from > 0 && OFFICE_STATUS[tokens[from - 1]!.form.toLowerCase()])
  )
    from--
  const after = complementAfter(tokens, at, coveredBy)
  const isSent = SENT_TO.test(head) && tokens[after.titleOnly]?.form === 'to'
  const told = after.owner && !isSent && !(before.owners.length > 0 && SENT_TO.test(head)) ? [after.owner] : []
  const owners = [...before.owners, ...told]
  const words = tokens.slice(titleFrom, isSent ? after.titleOnly : after.titleEnd)
  const status = statusOf(tokens.slice(from, at + 3))
  const plural =
    tokens[at]!.xpos.endsWith('S') || (/s$/i.test(tokens[at]!.form) && !/^(?:boss)$/i.test(tokens[at]!.form))
  return {
    sentence,
    from,
    to: after.to,
    start: tokens[from]!.start,
    end: tokens[after.to - 1]!.end,
    head,
    plural,
    title: titleText(words, plural ? at : -1) + (after.body ? ` of the ${after.body}` : ''),
    status,
    owners,
    determiner: determinerOf(tokens, from),
    article: articleOf(sentence, at),
  }
}

/** The article or number of a word, wherever it stands before it. */
function articleOf(sentence: Sentence, head: number): string {
  const article = childBy(sentence, sentence.tokens[head]!, 'det', 'nummod')
  return article && article.index < head ? article.form.toLowerCase() : ''
}

function determinerOf(tokens: readonly Token[], from: number): string {
  const form = tokens[from]!.form.toLowerCase()
  return DETERMINER.test(form) ? form : ''
}

function statusOf(tokens: readonly Token[]): Role['status'] {
  for (const token of tokens) {
    const status = OFFICE_STATUS[token.form.toLowerCase()]
    if (status) return status
  }
  return undefined
}

const SPEAKS = /^spokes(?:man|woman|person|men|persons|people)$/i
/** “the Afghan defence ministry spokesman”: of which body, told with no name of its own. */
const MINISTRY = /^(?:ministry|government|embassy|presidency)$/

/** Goes left over what belongs to the office: “Deputy Foreign”, “Trade and Industry”, “White House press”. */
function startOfTitle(tokens: readonly Token[], head: number, coveredBy: ReadonlyMap<number, MentionDraft>): number {
  let from = head
  for (let at = head - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (coveredBy.has(at)) break
    const joint =
      /^(?:and|&|\/|,)$/.test(token.form) &&
      isOfficeModifier(tokens[at - 1]) &&
      !coveredBy.has(at - 1) &&
      (token.form !== ',' || tokens.slice(at + 1, head).some((later) => later.form === 'and'))
    if (OFFICE_STATUS[token.form.toLowerCase()] || isAddress(token) || isOfficeBeforeRank(tokens, at, head)) break
    if (
      isOfficeModifier(token) ||
      isBodyBefore(tokens, at, coveredBy) ||
      (SPEAKS.test(tokens[head]!.form) && MINISTRY.test(token.form)) ||
      officeHead(token) !== undefined ||
      (isCapitalised(token) && token.upos === 'PROPN' && at > 0)
    )
      from = at
    else if (!joint && !isInnerHyphen(tokens, at)) break
  }
  return from
}

/**
 * “Yemeni central bank governor”, “Peru’s football union chief”: the body that the office is of, written small behind
 * its state.
 */
function isBodyBefore(tokens: readonly Token[], at: number, coveredBy: ReadonlyMap<number, MentionDraft>): boolean {
  let from = at
  while (
    at - from < LONGEST_BODY &&
    from >= 0 &&
    /^(?:NOUN|ADJ)$/.test(tokens[from]!.upos) &&
    /^\p{Ll}/u.test(tokens[from]!.form) &&
    !coveredBy.has(from)
  )
    from--
  if (from < 0 || from === at) return false
  const state = coveredBy.get(/^['’]s?$/.test(tokens[from]!.form) ? from - 1 : from)
  return (
    (state?.kind === 'nationality' || state?.kind === 'state') &&
    (state.kind === 'nationality' || tokens[from]!.form !== tokens[from + 1]?.form)
  )
}

const RANK_OF_ITS_OWN =
  /^(?:general|admiral|marshal|colonel|major|captain|lieutenant|brigadier|commodore|ambassador|professor)$/i
/**
 * “Foreign Secretary Rear Admiral”, “Chief General”: the office ends where the holder’s rank begins; not so “Secretary
 * General”.
 */
function isOfficeBeforeRank(tokens: readonly Token[], at: number, head: number): boolean {
  const office = officeHead(tokens[at])
  return (
    office !== undefined &&
    RANK_OF_ITS_OWN.test(tokens[head]!.form) &&
    /^(?:secretary|minister|commander|president|governor|adviser|advisor|spokesman|spokesperson|spokeswoman|speaker|mayor)$/.test(
      office,
    ) &&
    !(
      /^(?:secretary|governor)$/.test(office) &&
      (at + 1 === head || (at + 2 === head && isInnerHyphen(tokens, at + 1)))
    ) &&
    isCapitalised(tokens[head])
  )
}

/** Whose office it is, told before it: “Russian”, “Russia’s”, “Iranian and Russian”, “the Labour Party”. */
function ownersBefore(
  tokens: readonly Token[],
  titleFrom: number,
  endsAt: ReadonlyMap<number, MentionDraft>,
): { readonly from: number; readonly owners: readonly MentionDraft[] } {
  const owners: MentionDraft[] = []
  let from = titleFrom
  for (let at = titleFrom - 1; at >= 0;) {
    const form = tokens[at]!.form
    const owner = endsAt.get(at)
    if (owner && owner.kind !== 'person' && !isOfOfficeBefore(tokens, owner)) {
      owners.unshift(owner)
      while (at >= 0 && tokens[at]!.start >= owner.start) at--
      from = at + 1
      if (!/^(?:and|,|\/|-)$/.test(tokens[at]?.form ?? '') || !endsAt.has(at - 1) || owner.kind !== 'nationality') break
      at--
    } else if (isInnerHyphen(tokens, at) && OFFICE_STATUS[tokens[at - 1]!.form.toLowerCase()] && owners.length === 0) {
      // “the then-foreign minister”, “Turkey’s ex-president”
      at -= 2
      from = at + 1
    } else if (/^['’]s?$/i.test(form) && endsAt.has(at - 1) && owners.length === 0) at--
    else if (OFFICE_STATUS[form.toLowerCase()] && owners.length === 0) {
      at--
      from = at + 1
    } else break
  }
  return { from, owners: owners.length > 1 && owners.at(-1)!.kind === 'organisation' ? [owners.at(-1)!] : owners }
}

/** “Chief of Defence Forces General X”: whose the office before is, and not the rank’s. */
function isOfOfficeBefore(tokens: readonly Token[], owner: MentionDraft): boolean {
  const first = tokens.findIndex((token) => token.start >= owner.start)
  const of = tokens[first - 1]?.form === 'the' ? first - 2 : first - 1
  return tokens[of]?.form === 'of' && officeHead(tokens[of - 1]) !== undefined && isCapitalised(tokens[of - 1])
}

/**
 * What follows the office: “of External Affairs of India”, “of the IAEA”, “-designate”. A state or body at its end is
 * the owner.
 */
function complementAfter(
  tokens: readonly Token[],
  head: number,
  coveredBy: ReadonlyMap<number, MentionDraft>,
): {
  readonly to: number
  readonly titleOnly: number
  readonly titleEnd: number
  readonly owner: MentionDraft | null
  readonly body?: string
} {
  let to = head + 1
  if (isInnerHyphen(tokens, to) && /^(?:designate|elect|general|in)$/.test(tokens[to + 1]?.form ?? '')) to += 2
  const titleOnly = to
  if (!COMPLEMENT.test(tokens[to]?.form ?? '')) return { to, titleOnly, titleEnd: titleOnly, owner: null }
  let end = to
  let owner: MentionDraft | null = null
  let titleEnd = titleOnly
  const body = bodyOfState(tokens, to + 1, coveredBy)
  if (body) return { to: body.to, titleOnly, titleEnd: titleOnly, owner: body.owner, body: body.words }
  for (let at = to + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    const name = coveredBy.get(at)
    if (name?.kind === 'person' || (at > to + 1 && isHoldersTitle(tokens, at))) break
    if (name && name.kind !== 'nationality') {
      owner = name
      end = at + 1
      if (coveredBy.get(at + 1) !== name && !/^(?:of|['’]s)$/i.test(tokens[at + 1]?.form ?? '')) break
    } else if (
      isCapitalised(token) ||
      COMPLEMENT_WORD.test(token.form) ||
      isInnerHyphen(tokens, at) ||
      /^['’]s$/i.test(token.form)
    ) {
      if (!/^(?:the|of|and|&|for|on|-|['’]s)$/.test(token.form)) {
        end = at + 1
        if (!owner) titleEnd = end
      }
    } else break
  }
  return owner || titleEnd > titleOnly
    ? { to: Math.max(end, titleOnly), titleOnly, titleEnd, owner }
    : { to: titleOnly, titleOnly, titleEnd: titleOnly, owner: null }
}

/** “of Kenya’s supreme court”, “of the Spanish union”: the office is of that body, and the body of the state. */
function bodyOfState(
  tokens: readonly Token[],
  from: number,
  coveredBy: ReadonlyMap<number, MentionDraft>,
): { readonly to: number; readonly owner: MentionDraft; readonly words: string } | null {
  let at = /^the$/i.test(tokens[from]?.form ?? '') ? from + 1 : from
  const owner = coveredBy.get(at)
  if (owner?.kind !== 'state' && owner?.kind !== 'nationality') return null
  while (coveredBy.get(at) === owner) at++
  if (owner.kind === 'state' && !/^['’]s?$/.test(tokens[at]?.form ?? '')) return null
  if (owner.kind === 'state') at++
  const first = at
  while (
    at - first < LONGEST_BODY &&
    tokens[at] &&
    /^(?:ADJ|NOUN)$/.test(tokens[at]!.upos) &&
    !isCapitalised(tokens[at]) &&
    !coveredBy.has(at) &&
    officeHead(tokens[at]) === undefined
  )
    at++
  // “the head of the Maltese mission” stays the mission’s.
  if (owner.kind === 'nationality' && COMPLEMENT_WORD.test(tokens[at - 1]?.form ?? '')) return null
  return at > first && tokens[at - 1]!.upos === 'NOUN'
    ? {
        to: at,
        owner,
        words: tokens
          .slice(first, at)
          .map(({ form }) => form)
          .join(' '),
      }
    : null
}

const LONGEST_BODY = 4

/**
 * “Minister of National Defence Sr Lt Gen X”, “Minister for Asian Affairs Ambassador X”: here begins what the holder is
 * called.
 */
function isHoldersTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return (
    isCapitalised(token) &&
    !/^(?:of|the|and|for|&)$/.test(tokens[at - 1]!.form) &&
    (isRank(token) ||
      (isHonorific(token) && !/^(?:Chief|Sister|Father)$/.test(token.form)) ||
      RANK_OF_ITS_OWN.test(token.form))
  )
}

/** The office as one person holds it: “Presidents” → “President”. */
function titleText(words: readonly Token[], severalAt: number): string {
  const kept = words.filter(
    (word, index) => !(index === words.length - 1 && /^(?:of|for|the|and|to|at)$/.test(word.form)),
  )
  return kept
    .map(
      (word, index) =>
        (index > 0 && word.start > kept[index - 1]!.end ? ' ' : '') +
        (word.index === severalAt ? singularOffice(word) : word.form),
    )
    .join('')
    .replace(/ (?:of|for|to|at|the|of the)$/, '')
    .replace(/-(?:designate|elect)$/, '')
    .trim()
}
