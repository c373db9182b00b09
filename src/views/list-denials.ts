import { words, type Denial, type Reading, type Reply } from '../reading/reading.js'
import type { Span } from '../language/span.js'
import { holdsWords } from './fold-words.js'
import type { QuoteChoice } from './list-quotes.js'
import { nameOf, namesOf, outletOf, type LookUp } from './look-up.js'

/** What somebody did with a claim or a question: denied it, rejected it, left it without an answer, put right an own word. */
export interface Answer {
  readonly manner: Denial['manner'] | Reply['manner']
  readonly reading: Reading
  readonly span: Span
  readonly by: string | null
  /** All names that whoever does it goes by in the record. */
  readonly names: readonly string[]
  /** Whose claim it is. */
  readonly of: string | null
  /** What is denied, asked about or put right, in the words of the report that tells it. */
  readonly about: string | null
  /** Where the claim itself stands in the record; null where it is known only from the denial, or where nothing is claimed. */
  readonly claim: { readonly reading: Reading; readonly span: Span; readonly text: string } | null
}

/** Denials, rejections, corrections, and questions left without an answer, in the order of reports; by somebody, or with some words in what is denied. */
export function listDenials(look: LookUp, { by, about }: QuoteChoice): readonly Answer[] {
  return look.record.readings.flatMap((reading) => [...reading.denials.map((denial) => denialIn(reading, denial, look)), ...reading.replies.map((reply) => replyIn(reading, reply, look))].toSorted((a, b) => a.span.start - b.span.start))
    .filter((one) => (by === undefined || one.names.some((name) => holdsWords(name, by))) && (about === undefined || [one.about, one.claim?.text].some((text) => text !== undefined && text !== null && holdsWords(text, about))))
}

function denialIn(reading: Reading, { start, end, manner, by, of, claim }: Denial, look: LookUp): Answer {
  const { id } = reading.report
  const woven = look.record.weave.denials.find((one) => one.report === id && one.start === start && one.end === end)
  const found = woven?.claim && woven.claim.report !== id ? woven.claim : null
  const told = found && look.reading(found.report)
  return {
    manner, reading, span: { start, end }, by: nameOf(look, id, by), names: namesOf(look, id, by), of: (woven?.of ? look.entity(woven.of)?.name : null) ?? nameOf(look, id, of), about: claim && oneLine(words(reading.report, claim)),
    claim: found && told ? { reading: told, span: { start: found.start, end: found.end }, text: oneLine(found.text) } : null,
  }
}

function replyIn(reading: Reading, { start, end, manner, by, about }: Reply, look: LookUp): Answer {
  return { manner, reading, span: { start, end }, by: nameOf(look, reading.report.id, by), names: namesOf(look, reading.report.id, by), of: null, about: about && oneLine(words(reading.report, about)), claim: null }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

const DOES: Readonly<Record<Answer['manner'], string>> = { denial: 'denies', rejection: 'rejects', 'no comment': 'does not answer', correction: 'corrects' }

/** “The Defence Ministry denies what Reuters says: “…””, and where the claim stands. */
export function sayAnswer({ manner, by, of, about, claim }: Answer): string {
  const claimed = manner === 'denial' || manner === 'rejection'
  const whose = of === null ? '' : ` what ${of} says${about === null ? '' : ':'}`
  const what = about === null ? (of === null ? ` ${UNTOLD[manner]}` : '') : `${manner === 'no comment' ? ' a question about' : ''} “${about}”`
  const where = !claimed || about === null ? '' : claim ? `; the claim stands in ${outletOf(claim.reading)}: “${claim.text}”` : `; the claim is known only from the ${manner}`
  return `${by ?? 'Somebody'} ${DOES[manner]}${whose}${what}${where}`
}

/** What is said where the report does not tell what is denied, asked or put right. */
const UNTOLD: Readonly<Record<Answer['manner'], string>> = { denial: 'a claim', rejection: 'a claim', 'no comment': 'a request for comment', correction: 'an own word' }
