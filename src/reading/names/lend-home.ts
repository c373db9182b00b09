import type { State } from '../../reference/shelf.js'
import type { AttachedOffice } from './attach-offices.js'
import { sameTitle, type EntityDraft, type MentionDraft } from './draft.js'
import type { OfficePhrase } from './office-phrases.js'
import type { HomeState } from './home-state.js'

/** Offices of a state, told often without it. */
const OF_STATE =
  /\b(?:minister|premier|chancellor|(?:foreign|defen[cs]e|home|finance|cabinet|interior|trade) secretary|cabinet secretary|national security advis[eo]r|chief of (?:defen[cs]e|army|naval|air)|army chief|attorney general)\b|^(?:vice |deputy )?president$|\b(?:foreign|defen[cs]e|government|presidential|ministry|FO|MEA)\b.*\bspokes/i
/** Bodies that every state has, and that are called so without it. */
const BODY_OF_STATE =
  /^(?:(?:the )?(?:foreign|defen[cs]e|interior|finance|home|trade|health|energy|justice|education) (?:ministry|affairs ministry)|ministry (?:of|for) .+|foreign office|foreign ministry|parliament|armed forces|national assembly|general staff|joint chiefs of staff|cabinet|supreme court|central bank)$/i

/** Gives those who hold an office of a state, told without it, to the state in which the report is at home. */
export function lendHomeToPersons(offices: readonly AttachedOffice[], home: HomeState): void {
  for (const { phrase, person } of offices) {
    if (
      lacksState(phrase, person) &&
      (home.isMeant(phrase.sentence, phrase.start) || isBesideForeign(phrase, person, offices, home))
    )
      giveState(person.entity, phrase, home.state)
  }
}

/** An office of a state, held now by somebody of whom no state is told. */
function lacksState(phrase: OfficePhrase, { entity }: MentionDraft): boolean {
  return (
    entity.country === null &&
    OF_STATE.test(phrase.title) &&
    phrase.status !== 'former' &&
    entity.roles.every(({ of }) => of === null) &&
    !isOfOther(phrase)
  )
}

function giveState(entity: EntityDraft, phrase: OfficePhrase, state: State): void {
  entity.country = state.code
  entity.roles.forEach((role, index) => {
    if (role.of === null && sameTitle(role.title, phrase.title)) entity.roles[index] = { ...role, of: state.name }
  })
}

/**
 * “The Turkish Foreign Ministry said the deputy minister, X, …”: what a body of a state says of an office without a
 * state is said of its own.
 */
export function lendFromSpeaker(
  offices: readonly AttachedOffice[],
  named: readonly MentionDraft[],
  stateOf: (code: string) => State | undefined,
): void {
  for (const { phrase, person } of offices) {
    if (!lacksState(phrase, person)) continue
    const before = named.filter(
      (mention) =>
        mention.sentence === phrase.sentence && mention.end <= phrase.start && mention.entity.country !== null,
    )
    const body = before.find(({ kind, entity: one }) => kind === 'organisation' && SAYS_FOR_STATE.test(one.name))
    const state = body?.entity.country ? stateOf(body.entity.country) : undefined
    const says =
      body &&
      phrase.sentence.tokens.some(
        (token) => token.start >= body.end && token.end <= phrase.start && SAYS.test(token.form),
      )
    if (!state || !says || before.some(({ entity: one }) => one.country !== state.code)) continue
    giveState(person.entity, phrase, state)
  }
}

const SAYS = /^(?:said|says|announced|announces|stated|confirmed|added|reported|noted|told)$/i
const SAYS_FOR_STATE =
  /\b(?:ministry|foreign office|government|presidency|presidential|embassy|cabinet|parliament|army|navy|armed forces)\b/i

/** “met his counterpart, Foreign Minister X”: of another state; “the president of the club”: of something else. */
const isOfOther = ({ sentence: { tokens }, from, to }: OfficePhrase) =>
  tokens.slice(Math.max(0, from - 3), from).some(({ form }) => /^counterparts?$/i.test(form)) ||
  tokens[to]?.form === 'of'

/**
 * “co-chaired by Defence Secretary X and Vietnam’s Deputy Minister Y”: of two the one whose state is left out is the
 * home state’s.
 */
function isBesideForeign(
  phrase: OfficePhrase,
  person: MentionDraft,
  offices: readonly AttachedOffice[],
  home: HomeState,
): boolean {
  return offices.some(({ phrase: other }) => {
    if (
      other.sentence !== phrase.sentence ||
      other.start < person.end ||
      !other.owners.some(({ entity }) => entity.country !== null && entity.country !== home.state.code)
    )
      return false
    const between = other.sentence.tokens
      .filter(({ start, end }) => start >= person.end && end <= other.start)
      .map(({ form }) => form)
    return between.length <= 2 && between.at(-1) === 'and'
  })
}

/**
 * Gives bodies that every state has to the home state: “the Foreign Ministry said”, and “the Foreign Office” of a
 * report from elsewhere than Britain, which speaks of no Briton.
 */
export function lendHomeToBodies(named: readonly MentionDraft[], home: HomeState): void {
  const isBritish =
    home.state.code === 'GBR' || named.some(({ entity, kind }) => kind !== 'organisation' && entity.country === 'GBR')
  for (const { entity, sentence, start, kind } of named) {
    if (kind !== 'organisation') continue
    const office =
      entity.name === 'British Foreign Office' &&
      !isBritish &&
      [...entity.aliases].some((alias) => /^Foreign Office$/i.test(alias))
    if (office) {
      entity.name = 'Foreign Office'
      entity.country = home.state.code
    } else if (entity.country === null && BODY_OF_STATE.test(entity.name) && home.isMeant(sentence, start))
      entity.country = home.state.code
  }
}
