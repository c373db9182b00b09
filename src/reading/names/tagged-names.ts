import type { NameKind, Sentence, Token } from '../../language/en/sentence.js'
import type { EntityKind } from '../reading.js'
import { isCapitalised, spanOf, type FoundName } from './found-name.js'
import { isHonorific, isOfficeModifier, isTitleWord } from './office-words.js'

const KIND_OF: Readonly<Record<NameKind, EntityKind>> = { person: 'person', organisation: 'organisation', place: 'place', nationality: 'nationality', facility: 'place', product: 'equipment' }
const OFFICE_PART = /^(?:Affairs|Defen[cs]e|External|Natural|Ministers?|Ministry|of|and|for|the)$/i

/** What the sequence tagger takes for names, without what is only a part of an office (“Defence” in “Defence Minister”) or written small. */
export function findTaggedNames(sentence: Sentence): readonly FoundName[] {
  return sentence.names.filter(({ from, to }) => mayBeName(sentence.tokens.slice(from, to))).map(({ from: first, to, kind }) => {
    const from = kind === 'person' ? afterHonorifics(sentence.tokens, first, to) : first
    return { sentence, ...spanOf(sentence.tokens, from, to), kind: KIND_OF[kind], shelf: null, rule: `name.tagger.${kind}`, trust: to - from > 1 ? 50 : 40 }
  })
}

/** “Shri Rajesh Kumar” → “Rajesh Kumar”. */
function afterHonorifics(tokens: readonly Token[], from: number, to: number): number {
  return from + 1 < to && isHonorific(tokens[from]) ? afterHonorifics(tokens, from + 1, to) : from
}

function mayBeName(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isCapitalised(token)) && !tokens.every((token) => isOfficeModifier(token) || isTitleWord(token) || OFFICE_PART.test(token.form))
}
