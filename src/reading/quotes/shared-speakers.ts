import { tokensWithin } from '../../language/en/tree.js'
import { contains } from '../../language/span.js'
import type { Attribution, Paragraph } from './attribution.js'

/**
 * Second cues of one sentence share the speaker of the first: a participle set off by a comma (`Erdogan said: “…”,
 * noting that …`), and a verb whose subject the tree has found among the words reported before it (“confirmed that the
 * leaders would meet, but did not elaborate”).
 */
export function withSharedSpeakers(paragraph: Paragraph, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((one) => {
    const holder = attributions.find((other) => borrowsSource(other, one))
    const speaker =
      holder ?? (isSetOffParticiple(paragraph, one) ? speakerBefore(paragraph, attributions, one) : undefined)
    return speaker ? { ...one, source: speaker.source } : one
  })
}

/** Whether the source of `one` lies in what `other` reports, though its cue does not. */
function borrowsSource(other: Attribution, one: Attribution): boolean {
  const { source, cue } = one
  if (
    other === one ||
    !source ||
    !cue ||
    !other.source ||
    !other.cue ||
    source.start > cue.start ||
    other.cue.start > cue.start
  )
    return false
  return other.content.some((span) => contains(span, source)) && !other.content.some((span) => contains(span, cue))
}

/** “…, noting that”; not “…, according to CNN”, which has its own source behind it. */
function isSetOffParticiple(paragraph: Paragraph, { cue, source }: Attribution): boolean {
  const sentence = cue && paragraph.sentences.find((one) => contains(one, cue))
  if (!cue || !sentence || (source && source.start > cue.start)) return false
  const verb = tokensWithin(sentence, cue).find((word) => word.upos === 'VERB')
  const before = verb && sentence.tokens[verb.index - 1]
  return verb?.xpos === 'VBG' && (before?.upos === 'PUNCT' || /^(?:before|while)$/iu.test(before?.form ?? ''))
}

function speakerBefore(
  paragraph: Paragraph,
  attributions: readonly Attribution[],
  { cue }: Attribution,
): Attribution | undefined {
  const sentence = paragraph.sentences.find((one) => cue && contains(one, cue))
  const earlier = attributions.filter(
    (other) =>
      other.source && other.cue && cue && sentence && other.cue.end <= cue.start && contains(sentence, other.cue),
  )
  return earlier
    .filter(
      (other) =>
        !isSetOffParticiple(paragraph, other) &&
        !earlier.some((first) => borrowsSource(first, other) || tellsOf(first, other)),
    )
    .sort((a, b) => a.cue!.start - b.cue!.start)
    .at(-1)
}

/**
 * “He said the tram was going “too fast”, adding: …”: a cue among the words of another is nobody’s who goes on
 * speaking.
 */
function tellsOf(outer: Attribution, inner: Attribution): boolean {
  return (
    outer !== inner &&
    outer.cue !== null &&
    inner.cue !== null &&
    outer.cue.end <= inner.cue.start &&
    outer.content.some((span) => contains(span, inner.cue!))
  )
}
