import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isNoBody } from './acronyms.js'
import { isCapitalised, isShouted, isTitleCase, spanOf, type FoundName } from './found-name.js'

const INITIALS = /^\p{Lu}{2,6}$/u
const TRUST = 62

/**
 * “BRAC Uganda”, “UNICEF Chad”: the branch of a body, told by its initials and the state right behind, is that body and
 * not that state.
 */
export function findBranches(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const { tokens } = sentence
  if (isShouted(tokens) || isTitleCase(sentence)) return []
  return tokens.flatMap((_, at): FoundName[] =>
    isBodyAlone(tokens[at]!, shelf) && isStateBehind(tokens, at, shelf)
      ? [
          {
            sentence,
            ...spanOf(tokens, at, at + 2),
            kind: 'organisation',
            shelf: null,
            rule: 'name.branch',
            trust: TRUST,
          },
        ]
      : [],
  )
}

/** Initials of a state or of a group of states are none: “EU Japan talks”. */
function isBodyAlone({ form }: Token, shelf: Shelf): boolean {
  return (
    form.length > 2 &&
    INITIALS.test(form) &&
    !isNoBody(form) &&
    shelf.stateNamed(form) === undefined &&
    shelf.groupNamed(form) === undefined &&
    shelf.outletNamed(form) === undefined
  )
}

function isStateBehind(tokens: readonly Token[], at: number, shelf: Shelf): boolean {
  const [body, state, after] = tokens.slice(at, at + 3)
  return (
    state !== undefined &&
    state.start === body!.end + 1 &&
    /^\p{Lu}.*\p{Ll}/u.test(state.form) &&
    shelf.stateNamed(state.form) !== undefined &&
    !isCapitalised(after) &&
    !/^(?:the|of|in)$/i.test(after?.form ?? '')
  )
}
