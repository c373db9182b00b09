import { contains, type Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { WovenEntity } from '../weaving/weave.js'
import type { LookUp } from './look-up.js'

/** Who speaks for a state, as a sentence names them. */
export interface PositionSpeaker {
  /** With the office where the record has it: “Kari Lund, Foreign Minister”. */
  readonly speaker: string
  /** “Indian officials say”, not “says”. */
  readonly isPlural: boolean
}

/** A person with the office, a body by its name, the state by its own; “Indian officials” as the report calls them. */
export function speakerOf(
  look: LookUp,
  reading: Reading,
  { start, end, entity }: Partial<Span> & { readonly entity: string },
): PositionSpeaker {
  const woven = look.wovenOf(reading.report.id, entity)
  if (!woven) return { speaker: entity, isPlural: false }
  if (woven.kind === 'person')
    return {
      speaker: withOffice(woven),
      isPlural: reading.entities.some(({ id, described }) => id === entity && described === 'several'),
    }
  if (woven.kind !== 'nationality') return { speaker: woven.name, isPlural: PLURAL_BODY.test(woven.name) }
  const pronoun = reading.mentions.some((mention) => mention.form === 'pronoun' && mention.start === start)
  if (start === undefined || end === undefined || pronoun)
    return { speaker: stateOf(look, woven.country) ?? woven.name, isPlural: false }
  return {
    speaker: words(reading.report, { start, end })
      .replace(/\s+/gu, ' ')
      .replace(/^the\s+/iu, ''),
    isPlural: isPluralPhrase(reading, { start, end }),
  }
}

/** “the Armed Forces say” */
const PLURAL_BODY = /\b(?:forces|authorities|officials|troops|guards)$/iu

/** “Indian officials”, “an envoy and his deputy”: by the noun that the rest of the phrase hangs on. */
export function isPluralPhrase({ sentences }: Reading, phrase: Span): boolean {
  const sentence = sentences.find((one) => contains(one, phrase))
  const tokens = sentence?.tokens.filter((token) => contains(phrase, token)) ?? []
  const top = tokens.find(({ head }) => !tokens.some(({ index }) => index === head))
  return (
    top !== undefined &&
    (/^NNP?S$/u.test(top.xpos) ||
      tokens.some(({ head, deprel, upos }) => head === top.index && deprel === 'conj' && upos !== 'VERB'))
  )
}

/** “Kari Lund, Foreign Minister”: the office most reports tell. */
function withOffice({ name, roles }: WovenEntity): string {
  const office = roles
    .filter(({ status }) => status === undefined)
    .toSorted((a, b) => b.reports.length - a.reports.length)[0]
  return office && !name.toLowerCase().includes(office.title.toLowerCase()) ? `${name}, ${office.title}` : name
}

/** The name the record has for the state of a code. */
export function stateOf(look: LookUp, country: string | null): string | null {
  return country === null
    ? null
    : (look.record.weave.entities.find((entity) => entity.kind === 'state' && entity.country === country)?.name ?? null)
}

/** “Kari Lund, Foreign Minister, | says”: before a verb an office stands between commas. */
export function asSubject({ speaker }: PositionSpeaker): string {
  return speaker.includes(', ') ? `${speaker},` : speaker
}

/** “does not criticise” → “do not criticise”, “calls for” → “call for”. */
export function pluralOf(stance: string): string {
  return stance.startsWith('does ') ? stance.replace('does', 'do') : stance.replace(/^(\p{L}+)s\b/u, '$1')
}
