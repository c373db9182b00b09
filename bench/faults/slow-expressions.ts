import { RegExpParser, type AST } from '@eslint-community/regexpp'

/*
 * Looks for texts on which an expression takes more than its length in time. What repeats in an expression is repeated:
 * each quantified part, with what leads to it, and the whole, ended by what fits nothing. Where four times the text
 * takes far more than four times as long the expression is told, with the text.
 */

/** A text that is slow: `before`, then `pumped` again and again. */
export interface SlowText {
  readonly before: string
  readonly pumped: string
  /** How time grows with the length: 1 is as it should be, 2 quadratic. */
  readonly power: number
  /** Milliseconds for the longer text. */
  readonly milliseconds: number
}

const SHORT = 1500
const TIMES = 4
/** Below this nobody waits, and a clock tells nothing. */
const WORTH_TELLING = 1
/** Growth that noise does not reach. */
const SUPER_LINEAR = 1.6
/** A single try may take so long before it is told without a longer one. */
const HOPELESS = 400
const SIGNS = ['a', 'A', '1', ' ', 'b', 'z', '.', ',', '-', '“', '”', '"', '\'', '’', '€', '$', '%', '\n', '/', ':', '(', ')', 'é', '_', '–', '@', '&', ';', '<', '>', '|', '\t', '«', '‘', '!', '?', '*', '#', '[', ']', '{', '}', '=', '+', '~', '^', '`', '\\', '\u200f', 'न']
const END = '\u0001'
const MOST_VARIANTS = 3

type Node = AST.Node

/** The worst text found, or null where all are read in time. */
export function findSlowText(expression: RegExp): SlowText | null {
  const tried = new RegExp(expression.source, expression.flags.replace(/[gy]/gu, ''))
  let worst: SlowText | null = null
  for (const { before, pumped } of candidatesOf(expression)) {
    const found = measure(tried, before, pumped)
    if (found && (worst === null || found.power > worst.power)) worst = found
    if (worst && worst.milliseconds >= HOPELESS) break
  }
  return worst
}

function measure(expression: RegExp, before: string, pumped: string): SlowText | null {
  const short = timeOf(expression, textOf(before, pumped, SHORT))
  if (short < WORTH_TELLING) return null
  if (short >= HOPELESS) return { before, pumped, power: Infinity, milliseconds: short }
  const long = timeOf(expression, textOf(before, pumped, SHORT * TIMES))
  const power = Math.log(long / short) / Math.log(TIMES)
  return power >= SUPER_LINEAR ? { before, pumped, power, milliseconds: long } : null
}

const textOf = (before: string, pumped: string, length: number) => before + pumped.repeat(Math.ceil(length / pumped.length)) + END

/** Milliseconds of the processor, the better of two turns: a process that was put aside is no slow expression. */
function timeOf(expression: RegExp, text: string): number {
  let least = Infinity
  for (let turn = 0; turn < 2; turn++) {
    const began = process.cpuUsage()
    expression.test(text)
    const { user } = process.cpuUsage(began)
    least = Math.min(least, user / 1000)
    if (least < WORTH_TELLING || least >= HOPELESS) break
  }
  return least
}

/** Each part that may repeat without end, with what leads there. */
function candidatesOf({ source, flags }: RegExp): readonly { readonly before: string; readonly pumped: string }[] {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })
  const fits = openFits(flags)
  const found = new Map<string, { readonly before: string; readonly pumped: string }>()
  const add = (before: string, pumped: string) => { if (pumped !== '') found.set(`${before}\n${pumped}`, { before, pumped }) }
  const whole = variants(pattern, fits)[0] ?? ''
  add('', whole)
  add('', `${whole} `)
  const walk = (node: Node, before: string): void => {
    switch (node.type) {
      case 'Pattern': case 'Group': case 'CapturingGroup': case 'Assertion':
        if ('alternatives' in node) for (const one of node.alternatives) walk(one, before)
        break
      case 'Alternative': {
        let led = before
        for (const one of node.elements) {
          walk(one, led)
          led += variants(one, fits)[0] ?? ''
        }
        break
      }
      case 'Quantifier':
        if (node.max > MOST_VARIANTS * 2) {
          for (const pumped of variants(node.element, fits)) {
            add('', pumped)
            add(before, pumped)
            add('', before + pumped)
          }
        }
        walk(node.element, before)
        break
      default:
    }
  }
  walk(pattern, '')
  return [...found.values()]
}

type Fits = (raw: string) => readonly string[]

/** Signs that a class or set takes: found by asking it. */
function openFits(flags: string): Fits {
  const known = new Map<string, readonly string[]>()
  const kept = flags.replace(/[gym]/gu, '')
  return (raw) => {
    let signs = known.get(raw)
    if (!signs) {
      const one = new RegExp(`^(?:${raw})$`, kept)
      known.set(raw, signs = SIGNS.filter((sign) => one.test(sign)).slice(0, MOST_VARIANTS))
    }
    return signs
  }
}

/** Some texts that fit a part of an expression, the shortest of each way. */
function variants(node: Node, fits: Fits): readonly string[] {
  switch (node.type) {
    case 'Pattern': case 'Group': case 'CapturingGroup':
      return node.alternatives.slice(0, MOST_VARIANTS).flatMap((one) => variants(one, fits).slice(0, 2)).slice(0, MOST_VARIANTS)
    case 'Alternative':
      return node.elements.reduce<readonly string[]>((led, one) => {
        const next = variants(one, fits)
        return next.length === 0 ? led : led.flatMap((text) => next.map((more) => text + more)).slice(0, MOST_VARIANTS)
      }, [''])
    case 'Quantifier':
      return variants(node.element, fits).map((text) => text.repeat(Math.max(node.min, 1)))
    case 'Character':
      return [String.fromCodePoint(node.value)]
    case 'CharacterSet': case 'CharacterClass': case 'ExpressionCharacterClass':
      return fits(node.raw)
    default:
      return []
  }
}
