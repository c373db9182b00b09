import type { NameKind, Sentence } from '../../language/en/sentence.js'
import type { EntityKind } from '../reading.js'
import { spanOf, type FoundName } from './found-name.js'

const KIND_OF: Readonly<Record<NameKind, EntityKind>> = { person: 'person', organisation: 'organisation', place: 'place', nationality: 'nationality', facility: 'place', product: 'equipment' }

/** What the sequence tagger takes for names. */
export function findTaggedNames(sentence: Sentence): readonly FoundName[] {
  return sentence.names.map(({ from, to, kind }) => ({
    sentence, ...spanOf(sentence.tokens, from, to), kind: KIND_OF[kind], shelf: null, rule: `name.tagger.${kind}`, trust: to - from > 1 ? 50 : 40,
  }))
}
