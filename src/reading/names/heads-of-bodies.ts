import type { Sentence, Token } from '../../language/en/sentence.js'
import { addRole, type MentionDraft } from './draft.js'

/** Verbs that make whoever does them the head of what they are done to. */
const TITLE_OF: Readonly<Record<string, string>> = { head: 'head', lead: 'leader', chair: 'chair' }

/**
 * “X, who heads the Maritime Agency” and “X chairs the committee”: an office told by a verb, former where the verb is
 * of the past.
 */
export function addHeadsOfBodies(bySentence: ReadonlyMap<Sentence, readonly MentionDraft[]>): void {
  for (const [sentence, mentions] of bySentence) {
    for (const verb of sentence.tokens) {
      const title = verb.upos === 'VERB' ? TITLE_OF[verb.lemma] : undefined
      if (title === undefined) continue
      const body = mentionAt(mentions, child(sentence, verb, 'obj'), 'organisation')
      const person = body && mentionAt(mentions, whoDoes(sentence, verb), 'person')
      if (body && person)
        addRole(
          person.entity,
          verb.xpos === 'VBD' ? { title, of: body.entity.name, status: 'former' } : { title, of: body.entity.name },
        )
    }
  }
}

const child = (sentence: Sentence, verb: Token, deprel: string) =>
  sentence.tokens.find((token) => token.head === verb.index && token.deprel === deprel)

/** The subject; for “who” what the clause is about. */
function whoDoes(sentence: Sentence, verb: Token): Token | undefined {
  const subject = child(sentence, verb, 'nsubj')
  return subject && /^(?:who|that)$/i.test(subject.form) ? sentence.tokens[verb.head] : subject
}

const mentionAt = (mentions: readonly MentionDraft[], token: Token | undefined, kind: MentionDraft['kind']) =>
  token && mentions.find((mention) => mention.kind === kind && mention.start <= token.start && mention.end >= token.end)
