import type { Entry } from '../record/entry.js'
import type { EventKind, Modality } from '../reading/reading.js'
import type { LookUp } from './look-up.js'

/** “A, B and C”. */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** How each kind reads in the past, and the word between it and its recipients. */
const PAST: Record<EventKind, readonly [verb: string, before: string]> = {
  meeting: ['met', ''], call: ['spoke by telephone', 'with'], visit: ['visited', ''], summit: ['held a summit', 'with'],
  'commission session': ['held a commission session', 'with'], 'press conference': ['held a press conference', 'with'], negotiation: ['negotiated', 'with'],
  agreement: ['reached an agreement', 'with'], approval: ['gave approval', 'to'], order: ['placed an order', 'with'], delivery: ['delivered', 'to'],
  production: ['produced', 'with'], exercise: ['held an exercise', 'with'], cooperation: ['cooperated', 'with'], aid: ['gave aid', 'to'],
  invitation: ['invited', ''], statement: ['made a statement', 'to'], praise: ['praised', ''], request: ['made a request', 'to'], criticism: ['criticised', ''],
  denial: ['issued a denial', 'to'], refusal: ['refused', ''], abstention: ['abstained', 'towards'], threat: ['threatened', ''], sanction: ['imposed sanctions', 'on'],
  protest: ['protested', 'against'], mobilisation: ['mobilised forces', 'against'], attack: ['attacked', ''], withdrawal: ['withdrew', 'from'],
  appointment: ['made an appointment', 'to'], launch: ['launched', 'with'], other: ['acted', 'towards'],
}

const NOT_YET: Partial<Record<Modality, string>> = {
  planned: 'planned', considered: 'under consideration', denied: 'denied', alleged: 'alleged', negated: 'did not happen', hypothetical: 'hypothetical', ongoing: 'ongoing',
}

/** One line for an entry, in words: “Rajnath Singh and Sergei Shoigu met in New Delhi”. The words beneath it are its footnotes. */
export function describeEntry(entry: Entry, look: LookUp): string {
  const named = (role: 'actor' | 'recipient') => entry.participants.filter((one) => one.role === role).map((one) => look.entity(one.entity)?.name ?? one.entity)
  const [actors, recipients] = [named('actor'), named('recipient')]
  const [verb, before] = PAST[entry.kind]
  const place = entry.place === null ? undefined : look.entity(entry.place)?.name
  const item = entry.item ? [`(${entry.item})`] : []
  const to = recipients.length > 0 ? [before, listNames(recipients)] : []
  const where = place && !recipients.includes(place) ? [entry.kind === 'visit' && to.length === 0 ? place : `in ${place}`] : []
  const state = NOT_YET[entry.modality]
  const line = [listNames(actors) || entry.kind, verb, ...item, ...to, ...where].filter((part) => part !== '').join(' ')
  return state ? `${line} — ${state}` : line
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
