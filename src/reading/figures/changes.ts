import { DIGITS, numberOf, SPELLED_NUMBER } from '../../language/en/number-words.js'
import { amountOf, boundOf, figurePattern, polesOf } from './amount.js'
import type { ToldFigure } from './told-figure.js'

const RISE =
  'rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|increase|increases|increased|increasing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surge[sd]?|surging|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|advance[sd]?|add(?:s|ed)|up|higher|rall(?:y|ied)|rebound(?:s|ed)?|swell(?:s|ed)?|boost(?:s|ed)?|raised?|raising'
const FALL =
  'fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline[sd]?|declining|decrease[sd]?|decreasing|shr[ai]nk|shrinks|shrunk|slip(?:s|ped)?|slid|slide[sd]?|sliding|plunge[sd]?|plunging|plummet(?:s|ed|ing)?|tumble[sd]?|tumbling|contract(?:s|ed|ing)|lose|loses|lost|losing|down|lower|cut(?:s|ting)?|reduce[sd]?|reducing|slash(?:es|ed)?|dip(?:s|ped)?|sank|sink|sunk|off'
const STEP =
  'growth|increase|rise|jump|surge|gain|hike|boost|expansion|uptick|decline|drop|fall|decrease|reduction|cut|slump|contraction|loss|plunge|dip|slide|downturn'
/** “rose by about 12 %”, “was down as much as”, “grew an estimated 2.5%”. */
const MOVED_BEFORE = new RegExp(
  `\\b(?<!\\b(?:ma[dk]es?|making|ended|took|takes|set) )(?:${RISE}|${FALL})(?:\\s+(?:by|at|an?|another|only|just|to|a total of|a further|a modest|in value by|of))*\\s*(?:,\\s*)?$`,
  'i',
)
/** “an increase of”, “growth of”, “a drop of”. */
const STEP_BEFORE = new RegExp(`\\b(?:${STEP})s?\\s+(?:of|by)\\s+(?:an?\\s+)?$`, 'i')
/** “a 43% increase”, “two-percent decline”, “12 percent higher than”. */
const STEP_AFTER = new RegExp(
  `^[\\s-]+(?:\\p{L}+ )?(?:${STEP}|higher|lower|more than|less than|fewer|up|down)s?(?![\\p{L}])`,
  'iu',
)
/** “rose to 17%” names the level reached. */
const LEVEL_BEFORE = /\bto\s*$/i
/** Trade “has doubled”: told without a number. */
const MULTIPLIED = figurePattern(
  /doubled|tripled|trebled|quadrupled|halved/i,
  '(?:(?:has|have|had)\\s+)?(?:(?:more than|nearly|almost)\\s+)?(?<word>doubled|tripled|trebled|quadrupled|halved)',
)
/** “jumped threefold”, “a tenfold increase”, “by a factor of three”. */
const FOLD = figurePattern(
  /fold|by a factor of/i,
  `(?:(?<hedge>more than|over|nearly|almost|about|at least) )?(?:an? )?(?:(?<count>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|${DIGITS})[- ]?fold|by a factor of (?:(?<inner>more than|over|nearly|almost|about|at least) )?(?<factor>${SPELLED_NUMBER}|${DIGITS}))`,
)
const TIMES: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 }

/** “rose from 2 percent to 20”, “a fall from”: what follows is a first level and a second, not a range. */
const MOVES = new RegExp(
  `\\b(?:${RISE}|${FALL}|${STEP}|went|goes|go|going|moved?|changed?|shifted?)(?:\\s+\\p{L}+ly)?\\s+$`,
  'iu',
)

/**
 * The two levels of “rose from 10 to 20 million tonnes”: null where no verb of moving stands before the “from” that
 * opens the match.
 */
export function readLevels(
  match: RegExpExecArray,
  text: string,
  whole: Omit<ToldFigure, 'low' | 'high' | 'bound' | 'start' | 'end'>,
  [first, second] = polesOf(match.groups!['low']!, match.groups!['high']!),
): readonly ToldFigure[] | null {
  const { between } = match.groups!
  const before = text.slice(Math.max(0, match.index - 40), match.index)
  if (!/^from/i.test(between ?? '') || !MOVES.test(before)) return null
  if (first === null || second === null) return null
  const from = match.index + between!.length
  const to = match.index + match[0].search(/\s(?:to|and)\s/i)
  const then = match.index + match[0].length
  const at = to + match[0].slice(to - match.index).search(/(?<=^\s(?:to|and)\s+)\S/i)
  const level = (start: number, end: number, value: number): ToldFigure => ({
    ...whole,
    start,
    end,
    low: value,
    high: value,
    bound: 'exact',
  })
  return to > from ? [level(from, to, first), level(at, then, second)] : null
}

/** A share that tells a step, not a part: “fell 19 %” is a change, “rose to 17 %” the new level. */
export function asChange(told: ToldFigure, text: string): ToldFigure {
  const before = text.slice(Math.max(0, told.start - 50), told.start)
  const stepped =
    STEP_BEFORE.test(before) ||
    STEP_AFTER.test(text.slice(told.end, told.end + 40)) ||
    (MOVED_BEFORE.test(before) && !LEVEL_BEFORE.test(before))
  return told.rule !== 'figure.majority' && stepped ? { ...told, kind: 'change', rule: 'figure.change' } : told
}

/** “trade doubled”, “exports have more than tripled”, “sales jumped threefold”: so many times as much. */
export function readMultiplied(text: string): readonly ToldFigure[] {
  return [...multipliedVerbs(text), ...folds(text)]
}

function folds(text: string): readonly ToldFigure[] {
  return FOLD.matchAll(text).flatMap((match) => {
    const { hedge, count, inner, factor } = match.groups!
    const times = numberOf((count ?? factor)!)
    return times === null || times < 2
      ? []
      : [
          {
            kind: 'change' as const,
            start: match.index,
            end: match.index + match[0].length,
            ...amountOf(times, boundOf(hedge ?? inner)),
            unit: 'times',
            currency: null,
            rule: 'figure.multiplied',
          },
        ]
  })
}

function multipliedVerbs(text: string): readonly ToldFigure[] {
  return MULTIPLIED.matchAll(text).map((match) => {
    const times = TIMES[match.groups!['word']!.toLowerCase()]!
    const over = /more than/i.test(match[0])
    const bound = over ? 'over' : /nearly|almost/i.test(match[0]) ? 'nearly' : 'exact'
    return {
      kind: 'change',
      start: match.index,
      end: match.index + match[0].length,
      low: times,
      high: over ? null : times,
      bound,
      unit: 'times',
      currency: null,
      rule: 'figure.multiplied',
    }
  })
}
