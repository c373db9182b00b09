import { contains, type Span } from '../../language/span.js'
import { genderOfPerson, genderOfPronoun } from '../names/gender.js'
import type { Entity, EntityId, Names, Source } from '../reading.js'

/** “the diplomat said”: words that fit whoever has been speaking for a state. */
const ANY_OFFICIAL =
  /^(?:the|this) (?:(?:top|senior|chief|russian|chinese|foreign) )?(?:diplomat|official|politician|spokes(?:man|woman|person)|representative|envoy)$/iu
/** “the minister added”: an office that the speaker must hold. */
const OFFICE =
  /^(?:the|this) (?:prime |foreign |defen[cs]e )?(minister|president|premier|chancellor|ambassador|secretary|chairman|chief|leader)$/iu

/**
 * The one who was speaking, where “she” or “the diplomat” would otherwise stand for somebody only named in what was
 * said: “Talks are planned with the president,” | the diplomat said. | She noted …
 */
export function speakerGoingOn(
  text: string,
  names: Names,
  speaker: EntityId | null,
  source: Source,
  told: readonly Span[],
): EntityId | null {
  if (!speaker || source.entity === speaker || !isToldOf(names, source, told)) return null
  const person = names.entities.find(({ id }) => id === speaker)
  return person && fits(text.slice(source.start, source.end), person, names, text) ? speaker : null
}

/** Whether the last mention of whom the source was led to stands in somebody’s reported words. */
function isToldOf({ mentions }: Names, { start, entity }: Source, told: readonly Span[]): boolean {
  const last = mentions.filter((mention) => mention.entity === entity && mention.end <= start).at(-1)
  return last !== undefined && told.some((span) => contains(span, last))
}

function fits(wording: string, person: Entity, names: Names, text: string): boolean {
  const gender = genderOfPronoun(wording)
  if (gender) return (genderTold(person, names, text) ?? gender) === gender
  if (ANY_OFFICIAL.test(wording)) return true
  const office = OFFICE.exec(wording)?.[1]?.toLowerCase()
  return office !== undefined && person.roles.some(({ title }) => title.toLowerCase().split(/\s+/u).includes(office))
}

function genderTold(person: Entity, { mentions }: Names, text: string): ReturnType<typeof genderOfPronoun> {
  const pronoun = mentions.find((mention) => mention.form === 'pronoun' && mention.entity === person.id)
  return genderOfPerson(person) ?? (pronoun ? genderOfPronoun(text.slice(pronoun.start, pronoun.end)) : null)
}
