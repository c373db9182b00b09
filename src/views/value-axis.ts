/** An axis of values: its ends, and the values between that are written beside it, from the least. */
export interface ValueAxis {
  readonly least: number
  readonly most: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

const WHOLE = 100
const SHARE_STEP = 25
const STEPS = 5

// as British papers shorten it: “5.4bn”; a bare B says it to nobody
const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 })
const WHOLLY = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
/** Less is written whole: “2,016” and “2,017” would both be “2.02k”. */
const SHORTENED_FROM = 10_000

/**
 * The axis on which values can be read off: it ends at round values, and has one at each step. Shares have the whole of
 * 100 per cent. It begins at nought, unless `near` is asked for and all lie close together far above it.
 */
export function valueAxis(values: readonly number[], { isShare = false, near = false } = {}): ValueAxis {
  const [from, to] = isShare ? [Math.min(0, ...values), Math.max(WHOLE, ...values)] : endsOf(values, near)
  const step = isShare && to - from <= WHOLE ? SHARE_STEP : niceStep(to - from)
  const [first, last] = [Math.floor(from / step), Math.ceil(to / step)]
  return {
    least: first * step,
    most: last * step,
    ticks: Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step).map((value) => ({
      value,
      label: isShare ? `${value} %` : labelOf(value),
    })),
  }
}

const labelOf = (value: number) => (Math.abs(value) < SHORTENED_FROM ? WHOLLY : COMPACT).format(value)

/** From nought, or from nearer what lies close together, with room beneath it. */
function endsOf(values: readonly number[], near: boolean): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return near && low > 0 && low > high / 2
    ? [low - (high - low || high) / STEPS, high]
    : [Math.min(0, low), Math.max(0, high)]
}

/** One, two or five tens, hundreds, thousands …, so that about five steps are as long as the span. */
function niceStep(span: number): number {
  const rough = Math.max(span, 1) / STEPS
  const tens = 10 ** Math.floor(Math.log10(rough))
  return tens * ([1, 2, 5, 10].find((part) => part * tens >= rough) ?? 10)
}
