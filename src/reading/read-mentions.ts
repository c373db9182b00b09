import type { Sentence } from '../language/en/sentence.js'
import { attachOffices, roleTold, type AttachedOffice } from './names/attach-offices.js'
import { describeBodies } from './names/describe-bodies.js'
import { describeCountries } from './names/describe-country.js'
import { describeDocuments } from './names/describe-documents.js'
import { describeMembers } from './names/describe-members.js'
import { describeOfficials } from './names/describe-officials.js'
import { describePersons } from './names/describe-persons.js'
import { describePrivatePersons } from './names/describe-private-persons.js'
import { describeStates } from './names/describe-states.js'
import { openDiscourse } from './names/discourse.js'
import type { EntityDraft, MentionDraft } from './names/draft.js'
import { findNames } from './names/find-names.js'
import { addHeadsOfBodies } from './names/heads-of-bodies.js'
import { findHomeState } from './names/home-state.js'
import { lendFromBeside } from './names/lend-beside.js'
import { lendFromSpeaker, lendHomeToBodies, lendHomeToPersons } from './names/lend-home.js'
import { lendStates } from './names/lend-states.js'
import { linkOthers } from './names/link-others.js'
import { currencyOf, isOfCurrency } from '../language/en/currencies.js'
import { linkPersons } from './names/link-persons.js'
import { nameDescribedPersons } from './names/name-later.js'
import { findOfficePhrases } from './names/office-phrases.js'
import { addOtherScripts } from './names/other-scripts.js'
import { readPronouns } from './names/pronouns.js'
import { inReadingOrder } from './names/reading-order.js'
import type { Entity, Mention, NamesWithOffices, OfficeTelling, ParsedReport } from './reading.js'

/** People, states, organisations, places, equipment and programmes, with the words that name or describe them. */
export function readMentions(parsed: ParsedReport): NamesWithOffices {
  const { report, shelf } = parsed
  const sentences = inReadingOrder([...parsed.sentences, ...parsed.asides])
  // The “U.S.” of “U.S. dollars” names no state.
  const names = findNames(parsed, sentences).filter(
    (name) => !isOfCurrency(report.text, name.start) && !isNobody(report.text, name),
  )
  const named = inReadingOrder([
    ...linkPersons(
      report,
      names.filter((name) => name.kind === 'person'),
      new Set(parsed.asides),
    ),
    ...linkOthers(
      report,
      names.filter((name) => name.kind !== 'person'),
      shelf,
      hostOf(parsed),
    ),
  ])
  addOtherScripts(report.text, named)
  const { bySentence } = openDiscourse(sentences, named)
  const phrases = sentences.flatMap((sentence) => findOfficePhrases(sentence, bySentence.get(sentence) ?? []))
  const offices = attachOffices(phrases, named, shelf)
  const attached = new Set(offices.map((one) => one.phrase))
  addHeadsOfBodies(bySentence)
  const alone = phrases.filter((phrase) => !attached.has(phrase))
  lendStates(
    [...new Set(named.filter((mention) => mention.kind === 'person').map((mention) => mention.entity))],
    shelf,
    new Set(named.map(({ entity }) => entity.country)),
  )
  lendFromBeside(report.text, named)
  lendFromSpeaker(offices, named, (code) => shelf.stateOfCode(code))
  const home = findHomeState(parsed, named)
  if (home) {
    lendHomeToPersons(offices, home)
    lendHomeToBodies(named, home)
  }
  const known = mergeNamedLater(sentences, [...named, ...describePersons(alone, named, shelf)])
  const withPersons = inReadingOrder([...known, ...describeOfficials(alone, openDiscourse(sentences, known), shelf)])
  const everybody = inReadingOrder([...withPersons, ...describePrivatePersons(openDiscourse(sentences, withPersons))])
  const toDescribe = openDiscourse(sentences, everybody)
  const withBodies = inReadingOrder([
    ...everybody,
    ...describeBodies(toDescribe, shelf, home),
    ...describeStates(toDescribe, shelf),
    ...describeCountries(toDescribe, shelf),
    ...describeMembers(toDescribe, parsed.layout.published?.date ?? report.published?.date ?? null, shelf),
  ])
  const withDocuments = inReadingOrder([...withBodies, ...describeDocuments(openDiscourse(sentences, withBodies))])
  return finishNames(
    inReadingOrder([
      ...withDocuments,
      ...readPronouns(openDiscourse(parsed.sentences, withDocuments), report.text, parsed.link),
    ]),
    offices,
  )
}

/**
 * “H.E. Mr Roth”, “NOK 450 million”, “Brazil nuts”: words that look like names and are forms of address, sums and food.
 */
function isNobody(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = text.slice(start, end)
  if (/^(?:H\.? ?E|H\.? ?R\.? ?H|H\.? ?M)\.?$/.test(words)) return true
  if (/^[A-Z]{3}$/.test(words) && currencyOf(words) !== null && /^\s?\d/.test(text.slice(end, end + 2))) return true
  if (words === 'RT' && /^\s*@/.test(text.slice(end, end + 3))) return true
  return THING_OF_PLACE.test(text.slice(start, start + 24))
}

/** Food, beasts and clothes that carry a state’s name wherever they come from. */
const THING_OF_PLACE =
  /^(?:Brazil nuts?|Guinea (?:pigs?|fowls?|hens?|worms?)|Panama hats?|India (?:ink|rubber)|Jordan almonds?|Turkey (?:red|carpets?)|Jersey (?:cows?|cattle)|Chile peppers?|Cuba libres?|Bermuda shorts|Java sparrows?|Brussels sprouts?|Morocco leather|Macedonia salad)\b/

/** The state from whose capital a report is dated. */
function hostOf({ layout, shelf }: ParsedReport): string | null {
  return (layout.dateline && shelf.stateOfSeat(layout.dateline.place)?.code) ?? null
}

/** Persons told by their office before their name are one with the name that follows. */
function mergeNamedLater(sentences: readonly Sentence[], mentions: readonly MentionDraft[]): readonly MentionDraft[] {
  const inOrder = inReadingOrder(mentions)
  const merged = nameDescribedPersons(openDiscourse(sentences, inOrder))
  for (const [office, person] of merged) {
    person.roles.push(...office.roles)
    person.country ??= office.country
  }
  return inOrder.map((mention) => ({ ...mention, entity: merged.get(mention.entity) ?? mention.entity }))
}

/** Gives out ids in the order of the text. */
function finishNames(drafts: readonly MentionDraft[], attached: readonly AttachedOffice[]): NamesWithOffices {
  const ids = new Map<EntityDraft, string>()
  for (const { entity } of drafts) if (!ids.has(entity)) ids.set(entity, `e${ids.size + 1}`)
  const mentions = drafts.map(({ start, end, kind, form, entity, rule }, index): Mention => ({
    id: `m${index + 1}`,
    start,
    end,
    kind,
    form,
    entity: ids.get(entity)!,
    rule,
  }))
  const entities = [...ids].map(([{ kind, name, aliases, roles, country, described }, id]): Entity => ({
    id,
    kind,
    name,
    aliases: [...aliases].filter((alias) => alias !== name),
    roles,
    country,
    ...(described ? { described } : {}),
  }))
  const offices = attached.flatMap((one): readonly OfficeTelling[] => {
    const [role, entity] = [roleTold(one), ids.get(one.person.entity)]
    return role && entity !== undefined
      ? [{ start: one.phrase.start, end: Math.max(one.phrase.end, one.person.end), entity, role }]
      : []
  })
  return { mentions, entities, offices }
}
