import { isPrivateDoer } from '../../language/en/private-persons.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, nounPhrase, preposition, spanOfTokens, subtree } from '../../language/en/tree.js'
import type { Discourse } from './discourse.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'

/**
 * People of no office who do something, told by where they come from: “a Somali man”, “gunmen from Niger”. They act for
 * themselves and for no state, so that none is given to them; the words that name theirs stand as its mention.
 */
export function describePrivatePersons({ sentences, bySentence }: Discourse): readonly MentionDraft[] {
  return sentences.flatMap((sentence) => {
    const mentions = bySentence.get(sentence) ?? []
    return sentence.tokens
      .filter((token) => isPrivateDoer(sentence, token))
      .flatMap((token): readonly MentionDraft[] => {
        const told = phraseOf(sentence, token, mentions)
        const span = told && spanOfTokens(told)
        if (
          !told ||
          !span ||
          mentions.some((one) => one.kind === 'person' && one.start < span.end && one.end > span.start)
        )
          return []
        return [
          {
            sentence,
            ...span,
            kind: 'person',
            form: 'description',
            entity: describedAs(told, token),
            rule: 'reference.private-person',
          },
        ]
      })
  })
}

/** The words up to the place they come from; none where no place is told. */
function phraseOf(sentence: Sentence, token: Token, mentions: readonly MentionDraft[]): readonly Token[] | undefined {
  const isLand = (one: Token) =>
    mentions.some(
      (mention) =>
        /^(?:state|nationality|place)$/u.test(mention.kind) && mention.start <= one.start && one.end <= mention.end,
    )
  const origins = childrenBy(sentence, token, 'nmod').filter(
    (one) => /^(?:from|of)$/u.test(preposition(sentence, one)) && isLand(one),
  )
  const before = nounPhrase(sentence, token).filter((one) => one.index <= token.index)
  if (origins.length === 0 && !before.some((one) => one !== token && isLand(one))) return undefined
  const behind = origins.flatMap((one) => subtree(sentence, one)).filter((one) => one.index > token.index)
  return [...before, ...behind]
}

function describedAs(told: readonly Token[], noun: Token): EntityDraft {
  const words = told.filter((one) => one.upos !== 'DET' && one.upos !== 'NUM')
  const name = words
    .map(
      (one, at) =>
        (at > 0 && one.start > words[at - 1]!.end ? ' ' : '') + (one === noun ? one.form.toLowerCase() : one.form),
    )
    .join('')
  return { ...draftEntity('person', name, null, false), described: /S$/u.test(noun.xpos) ? 'several' : 'one' }
}
