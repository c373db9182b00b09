import type { Entry } from '../record/entry.js'
import type { Modality } from '../reading/reading.js'
import { deedWords } from './entry-words.js'
import type { LookUp } from './look-up.js'

/** “A, B and C”. */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** How a standing is said: which form of the deed, what stands before it, and what is added behind. */
const STANDING: Record<Modality, { readonly form: 'done' | 'to do' | 'doing'; readonly before: string; readonly after: string }> = {
  happened: { form: 'done', before: '', after: '' },
  ongoing: { form: 'doing', before: '', after: '' },
  alleged: { form: 'done', before: '', after: 'alleged' },
  denied: { form: 'done', before: '', after: 'denied' },
  planned: { form: 'to do', before: 'to', after: 'planned' },
  considered: { form: 'to do', before: 'may', after: 'under consideration' },
  hypothetical: { form: 'to do', before: 'would', after: 'only supposed' },
  negated: { form: 'to do', before: 'did not', after: '' },
}

/** One line for an entry, in words: “Rajnath Singh and Sergei Shoigu met in New Delhi”. The words beneath it are its footnotes. */
export function describeEntry(entry: Entry, look: LookUp): string {
  const named = (role: 'actor' | 'recipient') => withoutStatesOfCities(entry, role, look).map((id) => look.entity(id)?.name ?? id)
  const [actors, recipients] = [named('actor'), named('recipient')]
  const thing = entry.item === null ? null : withoutSecondNo(smallFirst(wholeMarks(entry.item)), entry.modality)
  const place = entry.place === null ? undefined : look.entity(entry.place)?.name
  const isPlaceSaid = place === undefined || recipients.includes(place) || thing?.includes(place)
  const where = isPlaceSaid ? '' : entry.kind === 'visit' && recipients.length === 0 && actors.length > 0 ? place : `in ${place}`
  const { after } = STANDING[entry.modality]
  const line = joined([...tellDeed(entry, actors, recipients, thing), where])
  return after ? `${line} — ${after}` : line
}

function tellDeed(entry: Entry, actors: readonly string[], recipients: readonly string[], thing: string | null): readonly string[] {
  const words = deedWords(entry.kind, thing)
  // “its oil from Russia” has said whose it was
  const unsaid = recipients.filter((name) => !thing?.includes(name))
  const to = (before: string) => (unsaid.length > 0 ? joined([before, listNames(unsaid)]) : '')
  // only the words themselves tell what an act was that no kind is made for
  if (entry.kind === 'other') return [listNames(actors), `“${entry.footnotes[0].text}”`, to(words.to), thing === null ? '' : `(${thing})`]
  if (actors.length === 0) return [words.noun, thing === null ? '' : `(${thing})`, to(words.nounTo)]
  const { form, before } = STANDING[entry.modality]
  const [done, toDo, doing] = (thing !== null && words.didWith) || words.did
  const deed = form === 'done' ? done : form === 'to do' ? toDo : `${actors.length > 1 ? 'are' : 'is'} ${doing}`
  const objects = [thing === null ? '' : joined([unsaid.length === 0 && words.to === '' ? '' : words.thing, thing]), to(words.to)]
  return [listNames(actors), before, deed, ...(words.isRecipientFirst ? objects.reverse() : objects)]
}

/** Who is named with this part; of a visit to a city and its state the city says it all. */
function withoutStatesOfCities({ kind, participants }: Entry, role: 'actor' | 'recipient', look: LookUp): readonly string[] {
  const ids = participants.filter((one) => one.role === role).map((one) => one.entity)
  const cities = kind === 'visit' && role === 'recipient' ? ids.filter((id) => look.entity(id)?.kind === 'place') : []
  return ids.filter((id) => look.entity(id)?.kind !== 'state' || !cities.some((city) => look.entity(city)?.country === look.entity(id)?.country))
}

/** “The ship”, which began a sentence of its report, within a line of ours. */
function smallFirst(words: string): string {
  return /^(?:The|An?|No|Its|Their|His|Her|These|Those|Some|Several)\b/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** A stretch of a report without the marks that open or close outside it: “commitment → commitment. */
function wholeMarks(words: string): string {
  return /“[^”]*$|^[^“]*”/u.test(words) ? words.replace(/[“”]/gu, '') : words
}

/** “signed no contract” did not conclude any: the line has said its “not” already. */
function withoutSecondNo(words: string, modality: Modality): string {
  return modality === 'negated' ? words.replace(/^no(?= )/iu, 'any') : words
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** An EDTF value as a reader says it: “28 April 2023”, “December 2021”, “5 April 2021 – 6 April 2021”, “since 2022”. */
export function sayDate(edtf: string | null): string {
  if (edtf === null) return 'undated'
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return sayPoint(edtf)
  if (to === '..' || to === '') return `since ${sayPoint(from)}`
  if (from === '..' || from === '') return `until ${sayPoint(to)}`
  return `${sayPoint(from)} – ${sayPoint(to)}`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 33: 'first quarter', 34: 'second quarter', 35: 'third quarter', 36: 'fourth quarter', 40: 'first half', 41: 'second half' }

function sayPoint(edtf: string): string {
  const about = /[~%]$/.test(edtf) ? 'about ' : ''
  const doubt = /[?%]$/.test(edtf) ? ' (uncertain)' : ''
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-')
  if (/^\d{3}X$/.test(year)) return `${about}the ${year.slice(0, 3)}0s${doubt}`
  const monthName = month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month)
  const shownYear = /^X+$/.test(year) ? '(year open)' : year
  return about + [day === undefined ? undefined : String(Number(day)), monthName, shownYear].filter((part) => part !== undefined).join(' ') + doubt
}
