import {
  CLAIM_NOUNS,
  COMMENTING_VERBS,
  CORRECTED_NOUNS,
  CORRECTING_VERBS,
  CORRECTION_NOTICE,
  CORRECTION_NOUNS,
  COMMENT_ON,
  DETAILS,
  MISQUOTED,
  NO_COMMENT,
  NO_COMMENT_FROM,
  SAYS_NO_COMMENT,
  SIDESTEPPING_VERBS,
} from '../language/en/denials.js'
import { clauseCarried } from './denials/denied-claims.js'
import type { Sentence, Token } from '../language/en/sentence.js'
import {
  auxiliaries,
  childBy,
  childrenBy,
  headOf,
  isNegated,
  isPassive,
  modal,
  nounPhrase,
  pathToRoot,
  preposition,
  relation,
  spanOfTokens,
  subtree,
  tokenAt,
} from '../language/en/tree.js'
import { contains, overlap, type Span } from '../language/span.js'
import {
  contentSpans,
  isTime,
  LIGHT_VERBS,
  nounPhraseWords,
  phraseAtStart,
  sourceOf,
  verbGroup,
} from './quotes/phrases.js'
import { entityOf } from './quotes/sources.js'
import type { Names, ParsedReport, Quote, Reply } from './reading.js'

type Unnumbered = Omit<Reply, 'id'>

/**
 * Questions left without an answer, and own words put right: “declined to comment on the report”, “corrected its
 * earlier statement”.
 */
export function readReplies(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Reply[] {
  const outside = (span: Span) => !quotes.some((quote) => quote.form === 'direct' && contains(quote, span))
  const replies = parsed.sentences
    .flatMap((sentence) => [
      ...sentence.tokens
        .filter((token) => token.upos === 'VERB')
        .flatMap(
          (verb) => noCommentBy(parsed, names, sentence, verb) ?? correctionBy(parsed, names, sentence, verb) ?? [],
        ),
      ...noCommentIn(parsed, names, sentence),
      ...noCommentFrom(parsed, names, sentence),
      ...saidMisquoted(parsed, quotes, sentence),
      ...noticeIn(parsed, sentence),
    ])
    .filter(outside)
  return [...replies, ...noCommentSaid(parsed, quotes)]
    .filter((one, at) => !replies.slice(0, at).some((earlier) => overlap(earlier, one) > 0))
    .sort((a, b) => a.start - b.start)
    .map((reply, at) => ({ id: `r${at + 1}`, ...reply }))
}

/** “declined to comment on the report”, “would not discuss the purchase”, “refused to confirm or deny …” */
function noCommentBy(parsed: ParsedReport, names: Names, sentence: Sentence, verb: Token): Unnumbered | undefined {
  const refusal = REFUSES.test(verb.lemma) && !isNegated(sentence, verb) ? verb : undefined
  const spoken = refusal
    ? childrenBy(sentence, refusal, 'xcomp').find((child) => isAnswering(sentence, child))
    : isWillNot(sentence, verb) || isSidestepping(sentence, verb)
      ? verb
      : undefined
  const source = spoken && sourceOf(sentence, refusal ?? verb)
  if (!spoken || !source) return undefined
  const about = aboutOf(sentence, spoken)
  // “troops refused to respond”: nobody asked them.
  if (refusal && ONLY_WHEN_ASKED.test(spoken.lemma) && !about) return undefined
  const { start } = refusal ?? verbGroup(sentence, verb)
  return {
    start,
    end: Math.max(spoken.end, about?.end ?? 0),
    manner: 'no comment',
    by: entityOf(parsed.sentences, names, source),
    source,
    about,
    rule: 'reply.no-comment',
  }
}

const REFUSES = /^(?:decline|refuse)$/u
const ONLY_WHEN_ASKED = /^(?:respond|reply|speak|say|discuss|confirm|name|identify|mention|disclose|reveal)$/u

/** “to comment”, “to give details” */
function isAnswering(sentence: Sentence, verb: Token): boolean {
  return COMMENTING_VERBS.has(verb.lemma)
    ? !isPassive(sentence, verb)
    : /^(?:give|provide|offer|share|release)$/u.test(verb.lemma) &&
        childrenBy(sentence, verb, 'obj').some(({ lemma }) => DETAILS.has(lemma))
}

function isSidestepping(sentence: Sentence, verb: Token): boolean {
  return (
    SIDESTEPPING_VERBS.has(verb.lemma) &&
    !isNegated(sentence, verb) &&
    childrenBy(sentence, verb, 'obj').some(({ lemma }) => lemma === 'question' || lemma === 'query')
  )
}

/** Verbs that by themselves, with “would not”, say that somebody gave no answer. */
const PLAIN_COMMENT = /^(?:comment|elaborate|confirm|discuss|disclose|speculate|say)$/u

/** “would not say whether …”, “did not comment on …” */
function isWillNot(sentence: Sentence, verb: Token): boolean {
  if (!isNegated(sentence, verb) || isPassive(sentence, verb)) return false
  const willed = /^(?:would|will|wo|wouldn['’]t)$/u.test(modal(sentence, verb)?.form.toLowerCase() ?? '')
  return willed
    ? PLAIN_COMMENT.test(verb.lemma)
    : (verb.lemma === 'comment' || verb.lemma === 'elaborate') &&
        auxiliaries(sentence, verb).some((aux) => aux.lemma === 'do' || aux.lemma === 'have')
}

/** What is not answered: “on the report”, “whether the ship was seized”, “the purchase”. */
function aboutOf(sentence: Sentence, verb: Token): Span | null {
  const topic = childrenBy(sentence, verb, 'obj', 'ccomp', 'obl', 'advcl').find(
    (child) =>
      child.index > verb.index &&
      !isTime(child) &&
      (relation(child) !== 'obl' || /^(?:on|about|upon|to)$/u.test(preposition(sentence, child))) &&
      (relation(child) !== 'advcl' || /^(?:whether|if)$/u.test(childBy(sentence, child, 'mark')?.lemma ?? '')),
  )
  const whole =
    topic &&
    contentSpans(subtree(sentence, topic, (child) => !(child.head === topic.index && relation(child) === 'case')))[0]
  // “on reports | that a vessel was turned back”
  const carried = topic && CLAIM_NOUNS.has(topic.lemma) ? clauseCarried(sentence, topic) : undefined
  return whole ? { start: whole.start, end: Math.max(whole.end, carried?.end ?? 0) } : null
}

/** “had no immediate comment”, “could not be reached for comment” */
function noCommentIn({ report, sentences }: ParsedReport, names: Names, sentence: Sentence): readonly Unnumbered[] {
  return [...report.text.slice(sentence.start, sentence.end).matchAll(NO_COMMENT)].map((match) => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const first = tokenAt(sentence, start)
    const verb =
      first && (first.upos === 'AUX' && headOf(sentence, first)?.upos === 'VERB' ? headOf(sentence, first)! : first)
    const subject = verb && childBy(sentence, verb, 'nsubj', 'nsubj:pass')
    const source = subject ? spanOfTokens(nounPhraseWords(sentence, subject)) : verb ? sourceOf(sentence, verb) : null
    return {
      start,
      end,
      manner: 'no comment' as const,
      by: source && entityOf(sentences, names, source),
      source,
      about: null,
      rule: 'reply.no-comment',
    }
  })
}

/** “There was no immediate comment from Ankara” */
function noCommentFrom({ report, sentences }: ParsedReport, names: Names, sentence: Sentence): readonly Unnumbered[] {
  return [...report.text.slice(sentence.start, sentence.end).matchAll(NO_COMMENT_FROM)].flatMap((match) => {
    const start = sentence.start + match.index
    const named = phraseAtStart(sentence.tokens.filter((token) => token.start >= start + match[0].length))
    if (named.length === 0) return []
    const source = spanOfTokens(named)
    return [
      {
        start,
        end: source.end,
        manner: 'no comment' as const,
        by: entityOf(sentences, names, source),
        source,
        about: null,
        rule: 'reply.no-comment',
      },
    ]
  })
}

/** “said he had been misquoted”: puts right what was printed as an own word. */
function saidMisquoted({ report }: ParsedReport, quotes: readonly Quote[], sentence: Sentence): readonly Unnumbered[] {
  return quotes
    .filter(
      (quote) =>
        quote.source &&
        quote.form !== 'direct' &&
        contains(sentence, { start: quote.start, end: quote.start }) &&
        MISQUOTED.test(report.text.slice(quote.start, quote.end)),
    )
    .map((quote) => ({
      start: Math.min(quote.cue?.start ?? quote.start, quote.start),
      end: quote.end,
      manner: 'correction' as const,
      by: quote.source!.entity,
      source: { start: quote.source!.start, end: quote.source!.end },
      about: null,
      rule: 'reply.misquoted',
    }))
}

/** “No comment,” said the spokesman; “We do not comment on rumours” */
function noCommentSaid({ report }: ParsedReport, quotes: readonly Quote[]): readonly Unnumbered[] {
  return quotes
    .filter((quote) => quote.source)
    .flatMap((quote) => {
      const text = report.text.slice(quote.start, quote.end)
      const said = SAYS_NO_COMMENT.exec(text)
      if (!said) return []
      const behind = said.index + said[0].length
      const on = COMMENT_ON.exec(text.slice(behind))
      const end = quote.start + behind + (on?.[0].trimEnd().length ?? 0)
      const about = on ? { start: end - on[1]!.trimEnd().length, end } : null
      return [
        {
          start: quote.start + said.index,
          end,
          manner: 'no comment' as const,
          by: quote.source!.entity,
          source: { start: quote.source!.start, end: quote.source!.end },
          about,
          rule: 'reply.says-no-comment',
        },
      ]
    })
}

const NOTICE_LABEL = /^\W*(?:correction|corrected|corrects)\b[^.:]{0,40}:\s*(?=\S)/iu

/** “CORRECTION:” alone is a heading. */
const FEWEST_OF_NOTICE = 5

/** “An earlier version of this story misstated the number of ships.”: by whoever prints the report. */
function noticeIn({ report }: ParsedReport, { start, end, tokens }: Sentence): readonly Unnumbered[] {
  const text = report.text.slice(start, end)
  if (tokens.length < FEWEST_OF_NOTICE || !CORRECTION_NOTICE.test(text)) return []
  const label = NOTICE_LABEL.exec(text)?.[0].length ?? 0
  return [
    {
      start,
      end,
      manner: 'correction',
      by: null,
      source: null,
      about: { start: start + label, end },
      rule: 'reply.notice',
    },
  ]
}

/**
 * “corrected its earlier statement”, “retracted the report”, “walked back his claim”, “clarified that no ship was
 * seized”
 */
function correctionBy(parsed: ParsedReport, names: Names, sentence: Sentence, verb: Token): Unnumbered | undefined {
  if (isNegated(sentence, verb) || (verb.xpos === 'VB' && !isTried(sentence, verb))) return undefined
  const about = correctedBy(sentence, verb)
  const source = about && sourceOf(sentence, verb)
  if (!about || !source) return undefined
  return {
    start: verb.start,
    end: about.end,
    manner: 'correction',
    by: entityOf(parsed.sentences, names, source),
    source,
    about,
    rule: 'reply.correction',
  }
}

/** “sought to clarify his remarks”: said to have been done, with whatever success. */
function isTried(sentence: Sentence, verb: Token): boolean {
  return (
    relation(verb) === 'xcomp' &&
    !pathToRoot(sentence, verb).some((token) => isNegated(sentence, token)) &&
    /^(?:seek|try|attempt|move|rush|scramble|hasten)$/u.test(headOf(sentence, verb)?.lemma ?? '')
  )
}

function correctedBy(sentence: Sentence, verb: Token): Span | undefined {
  if (verb.lemma === 'clarify') {
    const clause = childrenBy(sentence, verb, 'ccomp').find(
      (child) =>
        child.index > verb.index &&
        !/^(?:whether|if)$/u.test(childBy(sentence, child, 'mark')?.lemma ?? '') &&
        !childrenBy(sentence, child, 'advmod', 'obj', 'nsubj').some(({ xpos }) => xpos.startsWith('W')),
    )
    const own = childBy(sentence, verb, 'obj')
    if (own && own.index > verb.index && OWN_WORDS.test(own.lemma))
      return {
        start: spanOfTokens(nounPhrase(sentence, own)).start,
        end: contentSpans(subtree(sentence, clause ?? own))[0]?.end ?? own.end,
      }
    return clause && contentSpans(subtree(sentence, clause))[0]
  }
  const issued = LIGHT_VERBS.test(verb.lemma) ? childBy(sentence, verb, 'obj') : undefined
  if (issued && issued.index > verb.index && CORRECTION_NOUNS.has(issued.lemma))
    return contentSpans(nounPhrase(sentence, issued))[0]
  const back = TAKES_BACK.test(`${verb.lemma} ${sentence.tokens[verb.index + 1]?.lemma ?? ''}`)
  const object =
    CORRECTING_VERBS.has(verb.lemma) || back
      ? childBy(sentence, verb, 'obj')
      : BACKTRACKS.test(verb.lemma)
        ? childrenBy(sentence, verb, 'obl').find((noun) => /^(?:on|from)$/u.test(preposition(sentence, noun)))
        : undefined
  return object &&
    object.index > verb.index &&
    (CORRECTED_NOUNS.has(object.lemma) || ((back || BACKTRACKS.test(verb.lemma)) && CLAIM_NOUNS.has(object.lemma)))
    ? contentSpans(subtree(sentence, object, (child) => !isAside(sentence, child)))[0]
    : undefined
}

/** “corrected the number, | saying ten had been held”: set off by a comma, and no part of what is put right. */
function isAside(sentence: Sentence, child: Token): boolean {
  return child.xpos === 'VBG' && sentence.tokens[child.index - 1]?.form === ','
}

/** “clarified his remarks” */
const OWN_WORDS = /^(?:comment|remark|statement|announcement)$/u

/** “backtracked on the claim” */
const BACKTRACKS = /^(?:backtrack|backpedal|back-pedal|row|retreat)$/u

/** “walked back his claim”, “took back the accusation” */
const TAKES_BACK = /^(?:walk|take) back$/u
