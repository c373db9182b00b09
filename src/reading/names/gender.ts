import { FEMININE, MASCULINE } from '../../reference/tables/given-genders.js'
import type { Role } from '../reading.js'
import type { EntityDraft, MentionDraft } from './draft.js'

/** What pronouns tell of whom they stand for. */
export type Gender = 'she' | 'he'

const SHE = /^(?:she|her|hers|herself)$/i
const HE = /^(?:he|him|his|himself)$/i
/** Words before a name or in an office that tell it: “Mrs”, “Queen”, “spokesman”. */
const TELLS_SHE =
  /^(?:mrs|ms|miss|madam|madame|mme|dame|lady|queen|princess|sheikha|baroness|duchess|empress|sister|begum|shrimati|smt|señora)$|woman$/i
const TELLS_HE =
  /^(?:mr|sir|lord|king|prince|sheikh|baron|duke|emperor|pope|brother|shri|señor|monsieur|herr|father|imam|ayatollah)$|^(?:spokes|chair|congress|states|business|alder)man$/i
const FEMININE_NAMES = new Set(FEMININE)
const MASCULINE_NAMES = new Set(MASCULINE)

/** Of whom “she”, “his” or “himself” is said; null for words that tell no gender. */
export function genderOfPronoun(form: string): Gender | null {
  return SHE.test(form) ? 'she' : HE.test(form) ? 'he' : null
}

/** What names, titles and offices tell of each person; of whom they contradict one another, nothing. */
export function gendersTold(mentions: readonly MentionDraft[]): Map<EntityDraft, Gender> {
  const told = new Map<EntityDraft, Set<Gender>>()
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const gender = genderOfMention(mention)
    if (gender) told.set(mention.entity, (told.get(mention.entity) ?? new Set<Gender>()).add(gender))
  }
  return new Map(
    [...told].flatMap(([entity, genders]) => (genders.size === 1 ? [[entity, [...genders][0]!] as const] : [])),
  )
}

function genderOfMention({ sentence, start, entity, form }: MentionDraft): Gender | null {
  const first = sentence.tokens.findIndex((token) => token.start >= start)
  const title =
    sentence.tokens[first - 1]?.form.replace('.', '') === '' ? sentence.tokens[first - 2] : sentence.tokens[first - 1]
  return genderOfPerson(entity, form === 'name' ? title?.form.replace(/\.$/, '') : undefined)
}

/** What a person’s offices, given name and the title before it tell. */
export function genderOfPerson(
  person: { readonly name: string; readonly roles: readonly Role[] },
  title = '',
): Gender | null {
  const words = [title, ...person.roles.flatMap((role) => role.title.split(/\s+/))]
  if (words.some((word) => TELLS_SHE.test(word))) return 'she'
  if (words.some((word) => TELLS_HE.test(word))) return 'he'
  const given = person.name.includes(' ') ? person.name.split(/[\s-]+/)[0]! : ''
  return FEMININE_NAMES.has(given) ? 'she' : MASCULINE_NAMES.has(given) ? 'he' : null
}
