import type { Sentence, Token } from '../../language/en/sentence.js'
import { firstWord } from '../../reference/fold-letters.js'
import type { Shelf } from '../../reference/shelf.js'
import { isCapitalised, type FoundName } from './found-name.js'

const HALF: Readonly<Record<string, string>> = { North: 'North Korea', South: 'South Korea' }
/** Above what a tagger or the words of a place say of one word, and below a longer name. */
const TRUST = 68

/**
 * “the North” and “the South” in a report that names both Koreas, or at least the half that is meant and the other’s
 * people.
 */
export function findHalvesOfKorea(folded: string, sentences: readonly Sentence[], shelf: Shelf): readonly FoundName[] {
  if (
    !/\b(?:North Korea|N\. ?Korea|DPRK|Pyongyang)/u.test(folded) ||
    !/\b(?:South Korea|S\. ?Korea|Seoul)/u.test(folded)
  )
    return []
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at): FoundName[] => {
      const known =
        HALF[token.form] !== undefined && isHalf(sentence.tokens, at)
          ? shelf
              .namesBeginning(firstWord(HALF[token.form]!, 0))
              .find(({ name, kind }) => kind === 'state' && name === HALF[token.form])
          : undefined
      return known
        ? [
            {
              sentence,
              start: token.start,
              end: token.end,
              kind: 'state',
              shelf: known,
              rule: 'name.half-of-korea',
              trust: TRUST,
            },
          ]
        : []
    }),
  )
}

/** With its article, and not “the North Sea”, “the South of the country”. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    /^(?:the|inter)$/i.test(tokens[at - 1]?.form ?? '') &&
    !isCapitalised(next) &&
    !/^(?:of|in|-|–)$/.test(next?.form ?? '')
  )
}
