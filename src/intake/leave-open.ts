import { nameReport, type IntakeNote, type Received, type Report } from './report.js'
import { safeAddress } from './web-address.js'

/** Characters of the longest name that is kept of each kind: several times the longest known from the press. */
const LONGEST = { title: 1000, outlet: 300, byline: 1000, agency: 300, section: 300, correction: 20_000 } as const
type Named = keyof typeof LONGEST
const CALLED: Readonly<Record<Named, string>> = {
  title: 'a headline',
  outlet: 'the name of an outlet',
  byline: 'a byline',
  agency: 'the name of an agency',
  section: 'the name of a section',
  correction: 'a correction',
}
const NAMED = Object.keys(LONGEST) as readonly Named[]
const LONGEST_ADDRESS = 4000
const LONGEST_ID = 300
const LONGEST_FILE = 1000

/** What no store of texts holds: the end sign of C, and half of a character. */
const NO_CHARACTER = /\0|\p{Surrogate}/gu
const REPLACEMENT = '\uFFFD'
/** Nobody can write an id with these in it. */
const UNWRITTEN = /[\p{Control}\p{Surrogate}]/u

type Tell = (kind: IntakeNote['kind'], message: string) => void

/**
 * Reports as a record can hold them: what came beside the words and cannot be so is left open (`javascript:alert(1)` as
 * the address, a headline of a megabyte), what is no character is kept as `\uFFFD`, and a note tells each. All that is
 * received goes through here once.
 */
export function leaveOpen({ reports, notes }: Received): Received {
  const told: IntakeNote[] = []
  const mended = reports.map((report) => mend(report, told))
  return { reports: mended, notes: told.length === 0 ? notes : [...notes, ...told] }
}

function mend(report: Report, told: IntakeNote[]): Report {
  const text = whole(report.text)
  const id = isWritten(report.id) ? report.id : nameReport(text, report.url)
  const file = report.file && shortened(report.file, LONGEST_FILE)
  const tell = tellerAt(file ?? `the report ‹${id}›`, told)
  if (text !== report.text) tell('broken encoding', NO_CHARACTER_TOLD)
  if (id !== report.id) tell('doubt', sayNoId(report.id, id))
  return { ...namesLeft(report, tell), id, text, file, url: addressLeft(report.url, tell) }
}

const tellerAt =
  (place: string, told: IntakeNote[]): Tell =>
  (kind, message) =>
    told.push({ kind, place, message: `${place}: ${message}` })

const NO_CHARACTER_TOLD = `holds what is no character, kept as ‹${REPLACEMENT}›. Save it again as UTF-8 to read it`

function sayNoId({ length }: string, id: string): string {
  const found = `found an id of ${length} characters, expected one of at most ${LONGEST_ID} that can be written`
  return `${found}. It is called ${id}`
}

const whole = (text: string): string => text.replace(NO_CHARACTER, REPLACEMENT)

const isWritten = (id: string): boolean => id.length <= LONGEST_ID && !UNWRITTEN.test(id)

/** A long name from its end, where a file is told from its neighbours. */
const shortened = (name: string, most: number): string => whole(name.length <= most ? name : `…${name.slice(-most)}`)

/** Names without those that nobody can bear. */
function namesLeft(report: Report, tell: Tell): Report {
  const left: { -readonly [Field in keyof Report]: Report[Field] } = { ...report }
  for (const name of NAMED) {
    const stated = report[name] ?? null
    if (stated === null) continue
    if (stated.length <= LONGEST[name]) left[name] = whole(stated)
    else {
      tell('doubt', sayTooLong(name, stated))
      if (name === 'title' || name === 'outlet' || name === 'byline') left[name] = null
      else Reflect.deleteProperty(left, name)
    }
  }
  return left
}

function sayTooLong(name: Named, { length }: string): string {
  return `found ${CALLED[name]} of ${length} characters, expected one of at most ${LONGEST[name]}. It is read without`
}

function addressLeft(url: string | null, tell: Tell): string | null {
  if (url === null) return null
  const left = url.length > LONGEST_ADDRESS || UNWRITTEN.test(url) ? null : safeAddress(url)
  if (left === null) {
    const found = `${whole(url.slice(0, 60)).replace(/\p{Control}/gu, ' ')}${url.length > 60 ? '…' : ''}`
    tell(
      'doubt',
      `found ‹${found}› as the address, expected one of the web, that begins with https:// or http://. ` +
        'It is read without',
    )
  }
  return left
}
