import { ASKED_NOT_TO_BE_NAMED, NOT_AUTHORISED, REASON_LINK } from '../../language/en/attributing-phrases.js'
import type { Sentence } from '../../language/en/sentence.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { Names, Source, Unnamed } from '../reading.js'
import type { Attribution } from './attribution.js'
import { trimmed } from './marked-stretch.js'
import type { Sourced } from './sources.js'

/** A sentence with the words in it by which a source asks not to be named. */
interface Request {
  readonly sentence: Sentence
  readonly at: number
  readonly unnamed: Unnamed
}

/**
 * Keeps with each source that asked not to be named the words that say so and the reason: in the sentence of the quote,
 * or the one after it.
 */
export function withUnnamedSources(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
  sourced: readonly Sourced[],
): readonly Sourced[] {
  const requests = findRequests(text, sentences)
  if (requests.length === 0) return sourced
  return sourced
    .filter(({ attribution }) => !isRequestItself(requests, attribution))
    .map((one) => {
      const request = one.source && !isNamed(names, one.source) ? requestOf(sentences, requests, one.source) : undefined
      return request ? { ...one, source: { ...one.source!, unnamed: request.unnamed } } : one
    })
}

function findRequests(text: string, sentences: readonly Sentence[]): readonly Request[] {
  return sentences.flatMap((sentence, at) => {
    const told = text.slice(sentence.start, sentence.end)
    const found = ASKED_NOT_TO_BE_NAMED.exec(told) ?? NOT_AUTHORISED.exec(told)
    if (!found) return []
    const start = sentence.start + found.index
    const end = start + found[0].length
    const isReason = !ASKED_NOT_TO_BE_NAMED.test(told)
    return [
      {
        sentence,
        at,
        unnamed: { start, end, reason: isReason ? { start, end } : reasonAfter(text, end, sentence.end) },
      },
    ]
  })
}

const END_OF_REASON = /[,;:.)“”"—–]/u

/** “…, because he was not allowed to brief the press”: without the link, to the next mark. */
function reasonAfter(text: string, from: number, to: number): Span | null {
  const link = REASON_LINK.exec(text.slice(from, to))
  if (!link) return null
  const start = from + link[0].length
  const mark = END_OF_REASON.exec(text.slice(start, to))
  const reason = trimmed(text, { start, end: mark ? start + mark.index : to })
  return reason.start < reason.end ? reason : null
}

/**
 * The request that stands with the source in its sentence; else one in the next sentence that begins with “he”, “they”,
 * “the officials”.
 */
function requestOf(sentences: readonly Sentence[], requests: readonly Request[], source: Source): Request | undefined {
  const at = sentences.findIndex((sentence) => contains(sentence, source))
  const own = requests.find((request) => request.at === at)
  if (own)
    return own.unnamed.start > source.start && !hasFirm(own, source)
      ? own
      : own.unnamed.start < source.start
        ? own
        : undefined
  const next = requests.find((request) => request.at === at + 1)
  return next && GOES_BACK.test(next.sentence.tokens[0]?.form ?? '') ? next : undefined
}

/** Whether another source stands between this one and the request. */
function hasFirm({ sentence, unnamed }: Request, source: Source): boolean {
  const between = sentence.tokens.filter((token) => token.start >= source.end && token.end <= unnamed.start)
  return between.some((token) => token.upos === 'PROPN' && sentence.tokens[token.index + 1]?.lemma === 'say')
}

const GOES_BACK = /^(?:he|she|they|it|the|both|all|none|neither)$/iu

function isNamed({ mentions, entities }: Names, { start, end, entity }: Source): boolean {
  const named = mentions.some(
    (mention) => mention.form === 'name' && mention.kind === 'person' && overlap(mention, { start, end }) > 0,
  )
  return (
    named ||
    (entity !== null &&
      entities.find((one) => one.id === entity)?.kind === 'state' &&
      mentions.some((mention) => mention.start === start && mention.end === end))
  )
}

/** “spoke on condition of anonymity”, “asked not to be named”: what is asked for is no statement. */
function isRequestItself(requests: readonly Request[], { cue, content }: Attribution): boolean {
  return requests.some(
    ({ unnamed }) =>
      content.every((span) => contains(unnamed, span)) ||
      (content.every(
        (span) =>
          overlap(span, unnamed) > 0 ||
          (unnamed.reason !== null && overlap(span, unnamed.reason) > 0 && cue !== null && cue.start >= unnamed.end),
      ) &&
        (cue === null ||
          overlap(cue, unnamed) > 0 ||
          (cue.end <= unnamed.start && unnamed.start - cue.end < NEAR) ||
          cue.start >= unnamed.end)),
  )
}

/** “spoke on”, “asked”: the cue stands right before the words. */
const NEAR = 12
