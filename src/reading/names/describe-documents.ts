import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, nominalModifiers, relation, subjects } from '../../language/en/tree.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'
import type { Discourse } from './discourse.js'

const DOCUMENT =
  /^(?:statement|report|communique|communiqué|release|declaration|readout|letter|memorandum|article|transcript|message|editorial|dispatch|tweet|post)$/
const TELLS =
  /^(?:say|add|announce|note|write|declare|state|tell|report|read|claim|confirm|warn|insist|stress|condemn|describe)$/

/**
 * Statements and reports, with whoever issued them: “a statement by the Indian government”, “said in a statement”, then
 * “the statement”.
 */
export function describeDocuments(discourse: Discourse): readonly MentionDraft[] {
  const found: MentionDraft[] = []
  for (const sentence of discourse.sentences) {
    const mentions = discourse.bySentence.get(sentence) ?? []
    for (const token of sentence.tokens) {
      if (
        !DOCUMENT.test(token.form.toLowerCase()) ||
        token.upos === 'VERB' ||
        mentions.some((mention) => mention.start <= token.start && mention.end >= token.end && mention.form === 'name')
      )
        continue
      const mention = describeDocument(sentence, token, mentions, found)
      if (mention) found.push(mention)
    }
  }
  return found
}

function describeDocument(
  sentence: Sentence,
  noun: Token,
  mentions: readonly MentionDraft[],
  earlier: readonly MentionDraft[],
): MentionDraft | null {
  const word = noun.form.toLowerCase()
  const issuer = issuerOf(sentence, noun, mentions)
  const definite = childrenBy(sentence, noun, 'det').some((det) => /^(?:the|this|that)$/i.test(det.form))
  const last = earlier.findLast((mention) => mention.entity.name === word || mention.entity.name.endsWith(` ${word}`))
  if (!issuer && !definite) return null
  const entity =
    last && ((definite && (!issuer || sameIssuer(last.entity, issuer))) || (issuer && sameIssuer(last.entity, issuer)))
      ? last.entity
      : newDocument(word, issuer)
  const first = sentence.tokens
    .slice(Math.max(0, noun.index - 4), noun.index + 1)
    .find(
      (token) =>
        token.index === noun.index ||
        (token.head === noun.index && ['det', 'amod', 'compound', 'nmod:poss'].includes(token.deprel)),
    )!
  return {
    sentence,
    start: first.start,
    end: noun.end,
    kind: 'document',
    form: 'description',
    entity,
    rule: issuer ? 'reference.document-of' : 'reference.document',
  }
}

const sameIssuer = (document: EntityDraft, issuer: EntityDraft | undefined) =>
  issuer !== undefined && document.name.startsWith(issuer.name)

function newDocument(word: string, issuer: EntityDraft | undefined): EntityDraft {
  return draftEntity('document', issuer ? `${issuer.name} ${word}` : word, issuer?.country ?? null)
}

/** By its own words (“Reuters report”, “statement by the ministry”), else the one who says something in it. */
function issuerOf(sentence: Sentence, noun: Token, mentions: readonly MentionDraft[]): EntityDraft | undefined {
  const speaking = mentions.filter((mention) => ['organisation', 'person', 'state'].includes(mention.kind))
  const at = (token: Token) =>
    speaking.findLast((mention) => mention.start <= token.start && mention.end >= token.end)?.entity
  const own = [
    ...childrenBy(sentence, noun, 'compound', 'nmod:poss'),
    ...nominalModifiers(sentence, noun, 'by', 'from', 'of'),
  ]
  for (const token of own) {
    const issuer = at(token)
    if (issuer) return issuer
  }
  const close = speaking.find(
    (mention) =>
      mention.end <= noun.start &&
      sentence.tokens
        .filter((token) => token.start >= mention.end && token.end <= noun.start)
        .every((token) => /^(?:['’]s?|news|press|official|joint|own|weekly|annual|daily)$/.test(token.form)),
  )
  if (close) return close.entity
  const verb = relation(noun) === 'obl' ? headOf(sentence, noun) : undefined
  if (!verb || !TELLS.test(verb.lemma)) return undefined
  return subjects(sentence, verb)
    .map(at)
    .find((entity) => entity !== undefined)
}
