import { reportingVerb, type CueFrame, type ReportingVerb } from '../../language/en/reporting-verbs.js'
import { isNegated } from '../../language/en/tree.js'
import { overlap } from '../../language/span.js'
import type { Attribution, Paragraph } from './attribution.js'
import type { MarkedStretch } from './marked-stretch.js'
import { sourceOf, verbGroup } from './phrases.js'
import { wordsBefore } from './speech-frames.js'

/** How far before the marks the verb may stand, in tokens: called Israel’s latest presentation of the papers “childish”. */
const FARTHEST = 12
const FRAMES: readonly CueFrame[] = ['naming', 'charge', 'order', 'clause', 'object']

/**
 * Words in marks that the trees have given to nobody, though a reporting verb stands shortly before them in the same clause:
 * `accused Kyiv of bowing to “the whims of others”`.
 */
export function readNearCues(text: string, paragraph: Paragraph, attributed: readonly Attribution[]): readonly Attribution[] {
  return paragraph.stretches
    .filter((stretch) => !attributed.some((one) => one.content.some((span) => overlap(span, stretch.outer) > 0)))
    .flatMap((stretch) => attributionBefore(text, paragraph, stretch))
}

function attributionBefore(text: string, paragraph: Paragraph, stretch: MarkedStretch): readonly Attribution[] {
  const near = wordsBefore(text, paragraph, stretch).slice(-FARTHEST)
  const placed = near.filter(({ token }) => token.upos === 'VERB' && verbOf(token.lemma)).at(-1)
  if (!placed || isNegated(placed.sentence, placed.token) || near.slice(near.indexOf(placed)).some(({ token }) => /^[;:]$/u.test(token.form))) return []
  const source = sourceOf(placed.sentence, placed.token)
  const first = near[near.indexOf(placed) + 1]?.token.start ?? stretch.outer.start
  if (!source || source.start >= first) return []
  return [{ cue: verbGroup(placed.sentence, placed.token), source, content: [{ start: first, end: stretch.outer.end }], stance: verbOf(placed.token.lemma)!.stance, rule: 'quote.cue-near' }]
}

function verbOf(lemma: string): ReportingVerb | undefined {
  return FRAMES.map((frame) => reportingVerb(lemma, frame)).find((verb) => verb !== undefined)
}
