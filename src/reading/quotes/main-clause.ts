import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, root, subtree } from '../../language/en/tree.js'
import { QUOTATION_MARK } from './phrases.js'

/*
 * Where a cue stands in a part of the sentence that is set off, what it reports ends with that part.
 */

/** The reported words up to where the sentence’s main clause begins or goes on. */
export function beforeMainClause(sentence: Sentence, cue: Token, tokens: readonly Token[]): readonly Token[] {
  const end = resumedAfterRelative(sentence, cue) ?? mainSubjectAfter(sentence, cue)
  if (end === undefined) return tokens
  const cut = tokens.filter((token) => token.index < end)
  // where the tree has given the cue the words of the main clause, its own stand between
  return cut.length > 0 ? cut : sentence.tokens.slice(cue.index + 1, end)
}

/**
 * “Oduya, who says the port is open, | called …”, “Holt – who said he would run – | told …”: the comma or dash that
 * closes what one has opened, with a verb behind it.
 */
function resumedAfterRelative(sentence: Sentence, cue: Token): number | undefined {
  let at = cue.index - 1
  while (at > 0 && ['AUX', 'ADV', 'PART'].includes(sentence.tokens[at]!.upos)) at--
  const opening = /^(?:who|which)$/iu.test(sentence.tokens[at]?.form ?? '') ? sentence.tokens[at - 1] : undefined
  if (!opening || !/^[,—–-]$/u.test(opening.form)) return undefined
  // “who says that the two ministers, and Oduya, | should go”: the reported clause still wants its verb
  const verb = sentence.tokens.findIndex((token) => token.index > cue.index && isFinite(token))
  return verb < 0
    ? undefined
    : sentence.tokens.find(
        (token) =>
          token.index > verb &&
          closes(sentence, token, opening.form) &&
          isFinite(sentence.tokens[token.index + 1]) &&
          !isAside(sentence, token),
      )?.index
}

/** The same mark, or a closing mark of quotation that has taken the comma in. */
function closes(sentence: Sentence, token: Token, mark: string): boolean {
  return (
    token.form === mark ||
    (mark === ',' && QUOTATION_MARK.test(token.form) && sentence.tokens[token.index - 1]?.form === ',')
  )
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VB[DZP]|MD)$/u.test(token.xpos)
}

/** “…, said the mayor, …”: a reporting clause, not the sentence taken up again. */
function isAside(sentence: Sentence, comma: Token): boolean {
  const behind = sentence.tokens[comma.index + 2]
  return (
    sentence.tokens[comma.index + 1]!.lemma === 'say' &&
    behind !== undefined &&
    ['PROPN', 'DET', 'PRON'].includes(behind.upos) &&
    behind.form !== 'that'
  )
}

/**
 * “Declaring that the port was open, | the mayor | left”, “For somebody who said she was tired, | Holt | ran well”: the
 * subject of the whole sentence behind a fronted cue.
 */
function mainSubjectAfter(sentence: Sentence, cue: Token): number | undefined {
  const main = root(sentence)
  // “As the ministry noted, the talks …”: the main clause is what is reported
  if (main.index <= cue.index || /^as$/iu.test(sentence.tokens[0]!.form)) return undefined
  const subject = childrenBy(sentence, main, 'nsubj').find(
    (child) => child.index > cue.index + 2 && child.index < main.index,
  )
  const start = subject && subtree(sentence, subject)[0]!.index
  const before = start === undefined ? undefined : sentence.tokens[start - 1]
  return before &&
    (before.form === ',' || (QUOTATION_MARK.test(before.form) && sentence.tokens[before.index - 1]?.form === ',')) &&
    isFronted(sentence, cue, main)
    ? start
    : undefined
}

/**
 * Whether the cue stands in a part before the main clause, and no part of what is told there is the main clause itself:
 * “She said, in May, the talks …”.
 */
function isFronted(sentence: Sentence, cue: Token, main: Token): boolean {
  return (
    !childrenBy(sentence, main, 'parataxis', 'ccomp').includes(cue) &&
    (cue.index === 0 || cue.xpos === 'VBG' || childrenBy(sentence, cue, 'nsubj', 'mark').length > 0)
  )
}
