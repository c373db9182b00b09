import type { Sentence, Token } from '../../language/en/sentence.js'
import { relation } from '../../language/en/tree.js'
import type { Shelf } from '../../reference/shelf.js'
import { headOfMention, mentionsNear, type Discourse } from './discourse.js'
import type { MentionDraft } from './draft.js'
import { codesOf, statesByCode } from './states-by-code.js'

const STATES = /^(?:countries|nations|states|neighbou?rs)$/i
/** Sides may be of anything: they are states only where no body of no state takes part. */
const SIDES = /^sides$/i
const MODIFIER =
  /^(?:the|two|neighbou?ring|friendly|allied|rival|nuclear-armed|Asian|African|European|Arab|Nordic|Baltic)$/i
/** What follows words that single out other things: “both sides of the border”, “the two countries that abstained”. */
const SINGLES_OUT = /^(?:of|that|which|whose|where|in|with)$/i
/** So many sentences before are searched. */
const NEAR = 3

/**
 * “the two countries”, “both sides”: led back to the two states told before, a mention for each; to none where there
 * are more or fewer.
 */
export function describeStates(discourse: Discourse, shelf: Shelf): readonly MentionDraft[] {
  const stateOf = statesByCode(discourse, shelf)
  return discourse.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): readonly MentionDraft[] => {
      const first = startOfPair(sentence, token)
      if (!first) return []
      const pair = findPair(discourse, sentence, first.start, SIDES.test(token.form))
      return pair.map((code) => ({
        sentence,
        start: first.start,
        end: token.end,
        kind: 'state',
        form: 'description',
        entity: stateOf(code),
        rule: 'reference.two-states',
      }))
    }),
  )
}

/** The first word of “the two countries”, “both the nations”; undefined where the words tell of no pair. */
function startOfPair(sentence: Sentence, token: Token): Token | undefined {
  if (!STATES.test(token.form) && !SIDES.test(token.form)) return undefined
  if (SINGLES_OUT.test(sentence.tokens[token.index + 1]?.form ?? '')) return undefined
  let at = token.index
  while (MODIFIER.test(sentence.tokens[at - 1]?.form ?? '')) at--
  const before = sentence.tokens.slice(at, token.index).map(({ form }) => form.toLowerCase())
  const both = sentence.tokens[at - 1]
  if (both && /^both$/i.test(both.form)) return both
  return before[0] === 'the' && before[1] === 'two' ? sentence.tokens[at] : undefined
}

/**
 * The codes of the two states told in the fewest sentences up to this place; of more than two, the two that act in one
 * sentence.
 */
function findPair(discourse: Discourse, sentence: Sentence, before: number, sides: boolean): readonly string[] {
  for (let reach = 0; reach <= NEAR; reach++) {
    const near = mentionsNear(discourse, sentence, reach).filter((mention) => mention.end <= before)
    const states = near.filter(({ kind }) => kind === 'state' || kind === 'nationality')
    const codes = codesOf(states)
    if (codes.length < 2) continue
    if (sides && near.some(({ kind, entity }) => kind === 'organisation' && entity.country === null)) return []
    if (codes.length === 2) return codes
    const acting = states.filter(isActing)
    return acting.every((mention) => mention.sentence === acting[0]!.sentence) && codesOf(acting).length === 2
      ? codesOf(acting)
      : []
  }
  return []
}

/** Whether a state is the subject of its clause, or stands beside the one that is. */
function isActing(mention: MentionDraft): boolean {
  const head = headOfMention(mention)
  const beside = head && relation(head) === 'conj' ? mention.sentence.tokens[head.head] : head
  return beside !== undefined && relation(beside) === 'nsubj'
}
