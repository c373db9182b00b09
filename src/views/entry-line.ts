import type { Entry } from '../record/entry.js'
import type { EventKind, Modality } from '../reading/reading.js'
import type { LookUp } from './look-up.js'

/** “A, B and C”. */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** How each kind reads of its actors: done, yet to be done, and the word between it and its recipients. */
const WORDS: Record<EventKind, readonly [done: string, toDo: string, before: string]> = {
  meeting: ['met', 'meet', ''], call: ['spoke by telephone', 'speak by telephone', 'with'], visit: ['visited', 'visit', ''],
  summit: ['held a summit', 'hold a summit', 'with'], 'commission session': ['held a commission session', 'hold a commission session', 'with'],
  'press conference': ['held a press conference', 'hold a press conference', 'with'], negotiation: ['held talks', 'hold talks', 'with'],
  agreement: ['agreed', 'agree', 'with'], approval: ['gave approval', 'give approval', 'to'], order: ['placed an order', 'place an order', 'with'],
  delivery: ['delivered', 'deliver', 'to'], production: ['produced', 'produce', 'with'], exercise: ['held an exercise', 'hold an exercise', 'with'],
  cooperation: ['cooperated', 'cooperate', 'with'], aid: ['gave aid', 'give aid', 'to'], invitation: ['invited', 'invite', ''],
  statement: ['made a statement', 'make a statement', 'to'], praise: ['praised', 'praise', ''], request: ['made a request', 'make a request', 'to'],
  criticism: ['criticised', 'criticise', ''], denial: ['issued a denial', 'issue a denial', 'to'], refusal: ['refused', 'refuse', ''],
  abstention: ['abstained', 'abstain', 'towards'], threat: ['threatened', 'threaten', ''], sanction: ['restricted relations', 'restrict relations', 'with'],
  protest: ['protested', 'protest', 'against'], mobilisation: ['mobilised forces', 'mobilise forces', 'against'], attack: ['attacked', 'attack', ''],
  withdrawal: ['withdrew', 'withdraw', 'from'], appointment: ['made an appointment', 'make an appointment', 'to'], launch: ['launched', 'launch', 'with'],
  other: ['acted', 'act', 'towards'],
}

/** How a standing is said: whether the deed is told as done, what stands before it, and what is added behind. */
const STANDING: Record<Modality, { readonly done: boolean; readonly before: string; readonly after: string }> = {
  happened: { done: true, before: '', after: '' },
  ongoing: { done: true, before: '', after: 'ongoing' },
  alleged: { done: true, before: '', after: 'alleged' },
  denied: { done: true, before: '', after: 'denied' },
  planned: { done: false, before: 'to', after: 'planned' },
  considered: { done: false, before: 'may', after: 'under consideration' },
  hypothetical: { done: false, before: 'would', after: 'only supposed' },
  negated: { done: false, before: 'did not', after: '' },
}

/** One line for an entry, in words: “Rajnath Singh and Sergei Shoigu met in New Delhi”. The words beneath it are its footnotes. */
export function describeEntry(entry: Entry, look: LookUp): string {
  const named = (role: 'actor' | 'recipient') => entry.participants.filter((one) => one.role === role).map((one) => look.entity(one.entity)?.name ?? one.entity)
  const [actors, recipients] = [named('actor'), named('recipient')]
  const standing = STANDING[entry.modality]
  const [done, toDo, before] = WORDS[entry.kind]
  const deed = actors.length > 0 ? [listNames(actors), standing.before, standing.done ? done : toDo] : [entry.kind]
  const to = recipients.length > 0 ? [actors.length > 0 ? before : 'with', listNames(recipients)] : []
  const place = entry.place === null ? undefined : look.entity(entry.place)?.name
  const where = place && !recipients.includes(place) ? [entry.kind === 'visit' && to.length === 0 ? place : `in ${place}`] : []
  const line = [...deed, ...(entry.item ? [`(${entry.item})`] : []), ...to, ...where].filter((part) => part !== '').join(' ')
  return standing.after ? `${line} — ${standing.after}` : line
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
