import type { Token } from './sentence.js'

/*
 * Features of a verb that its form does not show: whose deed it is (“called” is said of I, you and they alike) and
 * whether it is done or suffered (“received” in “was received” and in “has received”). The tree knows.
 */

/** Finite forms that do not tell person and number. */
const OPEN_FORMS = new Set(['VBD', 'VBP'])
/** “was”, “were”, “am” and the like do. */
const TELLING = 'be'
const PERSON_AND_NUMBER = /\|?(?:Number=\w+\|Person=\d)/u

/** What stands before a bare form that is no order: “to meet”, “will meet”, “let them meet”. */
const INTRODUCING = /^(?:aux|mark|nsubj|cop)/u
const OPENING = /^(?:root|parataxis|conj|ccomp)$/u
const ORDER = 'Mood=Imp|VerbForm=Fin'

/** The words of a sentence with the features that their tree gives them. */
export function agree(tokens: readonly Token[]): readonly Token[] {
  const subjects = new Map<number, Token>()
  const introduced = new Set<number>()
  const passives = new Set<number>()
  const auxiliaries = new Map<number, number>()
  for (const token of tokens) {
    if (token.deprel.startsWith('nsubj')) subjects.set(token.head, token)
    if (token.deprel === 'aux' || token.deprel === 'aux:pass' || token.deprel === 'cop')
      auxiliaries.set(token.index, token.head)
    if (INTRODUCING.test(token.deprel)) introduced.add(token.head)
    if (token.deprel === 'aux:pass' || token.deprel === 'nsubj:pass' || token.deprel === 'obl:agent')
      passives.add(token.head)
  }
  return tokens.map((token) => {
    if (token.xpos === 'VB') return isOrder(token, introduced) ? { ...token, feats: ORDER } : token
    if (token.xpos === 'VBN') return isPassive(token, passives) ? withVoice(token) : token
    if (!OPEN_FORMS.has(token.xpos) || (token.xpos === 'VBD' && token.lemma === TELLING)) return token
    return withSubject(token, subjects.get(auxiliaries.get(token.index) ?? token.index), tokens)
  })
}

/** A bare form that nothing introduces, at the head of a sentence or clause: “Stop the war.” */
function isOrder(token: Token, introduced: ReadonlySet<number>): boolean {
  return (
    token.upos === 'VERB' &&
    OPENING.test(token.deprel) &&
    !introduced.has(token.index) &&
    (token.deprel !== 'conj' || !introduced.has(token.head))
  )
}

/**
 * A participle is suffered under a passive auxiliary, and where it stands alone by a noun (“the treaty signed in
 * 1971”).
 */
function isPassive(token: Token, passives: ReadonlySet<number>): boolean {
  return token.upos === 'VERB' && (passives.has(token.index) || token.deprel === 'acl' || token.deprel === 'amod')
}

function withVoice(token: Token): Token {
  return token.feats.includes('Voice=') ? token : { ...token, feats: `${token.feats}|Voice=Pass` }
}

function withSubject(token: Token, subject: Token | undefined, tokens: readonly Token[]): Token {
  const bare = token.feats.replace(PERSON_AND_NUMBER, '')
  const feats = subject ? bare.replace('|Tense', `|${personAndNumber(token, subject, tokens)}|Tense`) : bare
  return feats === token.feats ? token : { ...token, feats }
}

function personAndNumber({ xpos }: Token, subject: Token, tokens: readonly Token[]): string {
  const person = /Person=(\d)/u.exec(subject.feats)?.[1] ?? '3'
  const isSeveral = tokens.some((token) => token.head === subject.index && token.deprel === 'conj')
  // in the present one third person alone has a form of its own (“meets”), so the bare one is said of several
  const number =
    isSeveral || (xpos === 'VBP' && person === '3') ? 'Plur' : (/Number=(\w+)/u.exec(subject.feats)?.[1] ?? 'Sing')
  return `Number=${number}|Person=${person}`
}
