import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isSubject, mentionsNear, type Discourse } from './discourse.js'
import type { MentionDraft } from './draft.js'
import { codesOf, statesByCode } from './states-by-code.js'

const COUNTRY = /^(?:country|nation)$/i
/** What follows words that single out another: “the country that”, “the country of origin”. */
const SINGLES_OUT = /^(?:of|that|which|whose|where|with|in|code|club|house|music)$/i
/** So many sentences before are searched. */
const NEAR = 2

/**
 * “the country”: the one state told in this sentence or shortly before, of several the one that acts; “the South Asian
 * country”: the last one that lies there. Nothing where nobody knows which.
 */
export function describeCountries(discourse: Discourse, shelf: Shelf): readonly MentionDraft[] {
  const stateOf = statesByCode(discourse, shelf)
  return discourse.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): readonly MentionDraft[] => {
      const phrase =
        COUNTRY.test(token.form) && !SINGLES_OUT.test(sentence.tokens[token.index + 1]?.form ?? '')
          ? phraseTo(sentence, token)
          : null
      if (!phrase) return []
      const region = phrase.region === '' ? null : shelf.statesOfRegion(phrase.region)
      if (region?.length === 0) return []
      const code = stateMeant(discourse, sentence, phrase.first, region)
      return code === null
        ? []
        : [
            {
              sentence,
              start: phrase.first.start,
              end: token.end,
              kind: 'state',
              form: 'description',
              entity: stateOf(code),
              rule: 'reference.country',
            },
          ]
    }),
  )
}

/** “the” with nothing, or a region’s adjective of one or two words, before the country. */
function phraseTo({ tokens }: Sentence, country: Token): { readonly first: Token; readonly region: string } | null {
  for (let length = 0; length <= 4; length++) {
    const first = tokens[country.index - 1 - length]
    if (!first) return null
    if (/^the$/i.test(first.form))
      return {
        first,
        region: tokens
          .slice(first.index + 1, country.index)
          .map((token, index, all) => (index > 0 && token.start > all[index - 1]!.end ? ' ' : '') + token.form)
          .join(''),
      }
  }
  return null
}

/** Bodies and persons of other states make it as doubtful which is meant as their states do. */
function stateMeant(
  discourse: Discourse,
  sentence: Sentence,
  first: Token,
  region: readonly string[] | null,
): string | null {
  for (let reach = 0; reach <= NEAR; reach++) {
    const near = mentionsNear(discourse, sentence, reach).filter(
      ({ kind, end, entity }) =>
        end <= first.start &&
        kind !== 'place' &&
        entity.country !== null &&
        (region === null || region.includes(entity.country)),
    )
    const codes = codesOf(near)
    if (codes.length === 0) continue
    if (codes.length === 1) return codes[0]!
    const acting = codesOf(near.filter((mention) => mention.kind === 'state' && isSubject(mention)))
    return acting.length === 1 ? acting[0]! : null
  }
  return null
}
