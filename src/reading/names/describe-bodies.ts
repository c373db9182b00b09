import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { mentionsNear, type Discourse } from './discourse.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'
import { officeHead } from './office-words.js'
import type { HomeState } from './home-state.js'
import { inReadingOrder } from './reading-order.js'

/** Bodies every state has, told by its adjective: “the Indian government”, “the Indian foreign ministry”. */
const STATE_BODY =
  /^(?:government|ministry|parliament|military|army|navy|embassy|mission|administration|regime|cabinet|presidency|delegation|authorities|forces|police|court|side|delegation)$/
const BODY_MODIFIER =
  /^(?:foreign|defen[cs]e|interior|finance|trade|health|energy|economy|oil|industry|armed|security|national|federal|central|supreme|constitutional|own|new|military|air)$/i
/** Words that lead back to a body named before, and what that body’s name must hold. */
const LEADS_BACK: Readonly<Record<string, RegExp>> = {
  ministry: /ministry|department|foreign office/i,
  department: /department|ministry|pentagon/i,
  agency: /agency|press|news|reuters|tass|xinhua|afp|efe|iaea|nasa/i,
  bloc: /union|^eu$|asean|nato|brics|g7|community|mercosur|association|cooperation/i,
  alliance: /nato|alliance|treaty/i,
  organisation: /organi[sz]ation|nations|union|league/i,
  organization: /organi[sz]ation|nations|union|league/i,
  commission: /commission/i,
  bank: /bank/i,
  council: /council/i,
  party: /party|congress|bjp|likud|union|movement|front/i,
  court: /court|tribunal/i,
  delegation: /delegation/i,
  embassy: /embassy/i,
  university: /university/i,
  institute: /institute/i,
  company: /.*/,
  firm: /.*/,
  newspaper: /.*/,
  committee: /committee/i,
  union: /union/i,
}

/** Bodies told without their names. */
export function describeBodies(discourse: Discourse, shelf: Shelf, home: HomeState | null): readonly MentionDraft[] {
  const described: MentionDraft[] = []
  const governments = new Map<string, EntityDraft>()
  for (const sentence of discourse.sentences) {
    for (const token of sentence.tokens) {
      const mention =
        token.upos === 'NOUN' || token.upos === 'PROPN'
          ? describe(sentence, token, discourse, described, governments, shelf, home)
          : null
      if (mention) described.push(mention)
    }
  }
  return described
}

function describe(
  sentence: Sentence,
  token: Token,
  discourse: Discourse,
  described: readonly MentionDraft[],
  governments: Map<string, EntityDraft>,
  shelf: Shelf,
  home: HomeState | null,
): MentionDraft | null {
  const word = token.form.toLowerCase()
  const covered = (discourse.bySentence.get(sentence) ?? []).some(
    (mention) => mention.start <= token.start && mention.end >= token.end,
  )
  if (covered || (word === 'cabinet' && officeHead(sentence.tokens[token.index + 1]) !== undefined)) return null
  if (STATE_BODY.test(word)) {
    const mention =
      bodyOfState(sentence, token, discourse, governments, shelf) ??
      bodyOfSeatOrHome(sentence, token, discourse, governments, shelf, home)
    if (mention) return mention
  }
  return LEADS_BACK[word] && sentence.tokens[token.index - 1]?.form.toLowerCase() === 'the'
    ? leadBack(sentence, token, LEADS_BACK[word], discourse, described)
    : null
}

/** “Indian foreign ministry”: one entity for each state and body. */
function bodyOfState(
  sentence: Sentence,
  token: Token,
  discourse: Discourse,
  governments: Map<string, EntityDraft>,
  shelf: Shelf,
): MentionDraft | null {
  let from = token.index
  while (BODY_MODIFIER.test(sentence.tokens[from - 1]?.form ?? '')) from--
  const apostrophe = /^['’]s?$/.test(sentence.tokens[from - 1]?.form ?? '') ? 1 : 0
  const before = sentence.tokens[from - 1 - apostrophe]
  const owner =
    before &&
    discourse.bySentence
      .get(sentence)
      ?.find((mention) => mention.end === before.end && (mention.kind === 'nationality' || mention.kind === 'state'))
  const state = owner?.entity.country ? shelf.stateOfCode(owner.entity.country) : undefined
  if (!owner || !state) return null
  const adjective = owner.kind === 'nationality' ? owner.entity.name : (state.demonyms[0] ?? state.name)
  const entity = bodyNamed(`${adjective} ${textOf(sentence, from, token)}`, state.code, governments)
  return {
    sentence,
    start: owner.start,
    end: token.end,
    kind: 'organisation',
    form: 'description',
    entity,
    rule: 'reference.body-of-state',
  }
}

/**
 * “the unification ministry in Seoul”: by the seat behind it; “the defence ministry”, “the government here”: the home
 * state’s, where the paragraph speaks of no other.
 */
function bodyOfSeatOrHome(
  sentence: Sentence,
  token: Token,
  discourse: Discourse,
  governments: Map<string, EntityDraft>,
  shelf: Shelf,
  home: HomeState | null,
): MentionDraft | null {
  const { tokens } = sentence
  let from = token.index
  while (
    BODY_MODIFIER.test(tokens[from - 1]?.form ?? '') ||
    (/^ministry$/i.test(token.form) &&
      from === token.index &&
      /^\p{Ll}{4,}$/u.test(tokens[from - 1]?.form ?? '') &&
      tokens[from - 2]?.form.toLowerCase() === 'the')
  )
    from--
  const article = tokens[from - 1]
  if (
    !/^the$/i.test(article?.form ?? '') ||
    !/^(?:government|ministry|military|army)$/.test(token.form) ||
    /^(?:of|for|['’]s?|-)$/.test(tokens[token.index + 1]?.form ?? '')
  )
    return null
  const seat =
    tokens[token.index + 1]?.form === 'in'
      ? (discourse.bySentence.get(sentence) ?? []).find(
          ({ start, kind }) => start === tokens[token.index + 2]?.start && (kind === 'place' || kind === 'state'),
        )
      : undefined
  const code = seat
    ? seat.entity.country
    : home && (tokens[token.index + 1]?.form === 'here' || (isOwn(from, token) && home.isMeant(sentence, token.start)))
      ? home.state.code
      : null
  const state = code ? shelf.stateOfCode(code) : undefined
  if (!state) return null
  const entity = bodyNamed(
    `${state.demonyms[0] ?? state.name} ${textOf(sentence, from, token)}`,
    state.code,
    governments,
  )
  return {
    sentence,
    start: article!.start,
    end: token.end,
    kind: 'organisation',
    form: 'description',
    entity,
    rule: seat ? 'reference.body-of-seat' : 'reference.body-of-home',
  }
}

/**
 * A ministry is told with its field; “the ministry” leads back to one told before. It acts or is acted on, and says of
 * what kind nothing else is: “the government spokesman”.
 */
const isOwn = (from: number, token: Token) =>
  (token.form !== 'ministry' || from < token.index) && /^(?:nsubj|nsubj:pass|obj|obl)$/.test(token.deprel)

const textOf = (sentence: Sentence, from: number, to: Token) =>
  sentence.tokens
    .slice(from, to.index + 1)
    .map((one) => one.form)
    .join(' ')

function bodyNamed(name: string, code: string, governments: Map<string, EntityDraft>): EntityDraft {
  const entity = governments.get(name.toLowerCase()) ?? draftEntity('organisation', name, code)
  governments.set(name.toLowerCase(), entity)
  return entity
}

/** “the bloc”, “the ministry”: the last such body named in the three sentences before. */
function leadBack(
  sentence: Sentence,
  token: Token,
  like: RegExp,
  discourse: Discourse,
  described: readonly MentionDraft[],
): MentionDraft | null {
  const article = sentence.tokens[token.index - 1]!
  const before = inReadingOrder([
    ...mentionsNear(discourse, sentence, 3),
    ...described
      .slice(-4)
      .filter((mention) => discourse.places.get(sentence)! - (discourse.places.get(mention.sentence) ?? 0) <= 3),
  ]).filter((mention) => mention.kind === 'organisation' && mention.end <= article.start)
  const body = before.findLast((mention) => like.test(mention.entity.name))
  return body
    ? {
        sentence,
        start: article.start,
        end: token.end,
        kind: 'organisation',
        form: 'description',
        entity: body.entity,
        rule: 'reference.body',
      }
    : null
}
