import type { Sentence } from '../../language/en/sentence.js'
import type { Figure } from '../reading.js'
import type { ToldFigure } from './told-figure.js'

type Status = NonNullable<Figure['status']>

const CUES: readonly (readonly [Status, RegExp])[] = [
  ['estimated', /\b(?:estimated?|estimates|projected|forecasts?|believed to)\b/gi],
  [
    'planned',
    /\b(?:will|would|to be|plans? to|planned|planning|intends?|aims?|expected to|set to|pledged|promised|could reach|target|goal)\b/gi,
  ],
  [
    'ordered',
    /\b(?:ordered(?! (?:the |its |their |all )?[^.,]{1,40} to [a-z])|orders|signed (?:a|the) (?:contract|deal)|contract for|agreed to (?:buy|sell|supply)|deal for)\b/gi,
  ],
  [
    'delivered',
    /\b(?:delivered|supplied|received|handed over|hands over|exported|imported|shipped|transferred|took delivery)\b/gi,
  ],
]
/** How far from a figure its verb may stand, in characters; what stands after it counts as twice as far. */
const REACH = 80

/** “has delivered three of the five regiments”: what is done with the part is not done with the whole. */
const WHOLE_OF =
  /\bof (?:the|its|their) $|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all) (?:out )?of $/i

/**
 * Whether a figure is somebody’s estimate, planned, ordered or delivered: by the nearest word that says so in its
 * sentence.
 */
export function readStatus(told: ToldFigure, sentence: Sentence, text: string): Status | null {
  if (told.kind === 'rank') return null
  const line = text.slice(sentence.start, sentence.end)
  const cues = CUES.flatMap(([status, words]) =>
    [...line.matchAll(words)].map((match) => {
      const start = sentence.start + match.index
      const end = start + match[0].length
      return { status, before: end <= told.start, away: end <= told.start ? told.start - end : (start - told.end) * 2 }
    }),
  )
  const whole = WHOLE_OF.test(text.slice(Math.max(sentence.start, told.start - 24), told.start))
  // “serving the almost 20,000 Chileans who live there”: they are there, whatever is planned for them.
  const known = /\b(?:the|those|these) $/i.test(text.slice(Math.max(sentence.start, told.start - 6), told.start))
  const near = cues
    .filter(
      ({ status, away, before }) =>
        away <= REACH &&
        !(whole && before) &&
        !(known && told.kind === 'count' && (status === 'planned' || status === 'ordered')),
    )
    .sort((a, b) => a.away - b.away)
  return near[0]?.status ?? null
}
