import type { Calibration, Weighing } from '../../src/reading/judging/judgement-file.js'

/** A reading judged so sure, and whether it was right. */
export interface Trial {
  readonly sure: number
  readonly right: boolean
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number
}

const LEAST_IN_STEP = 12

/** The share that was right, rising with how sure the readings were (pool adjacent violators), a little drawn towards the middle where few were seen. */
export function calibrate(trials: readonly Trial[]): Calibration {
  const steps: { sum: number; right: number; count: number }[] = []
  const sorted = [...trials].sort((a, b) => a.sure - b.sure)
  for (let from = 0; from < sorted.length; from += LEAST_IN_STEP) {
    const step = { sum: 0, right: 0, count: 0 }
    for (const { sure, right, weight = 1 } of sorted.slice(from, from + LEAST_IN_STEP)) {
      step.sum += weight * sure
      step.right += right ? weight : 0
      step.count += weight
    }
    steps.push(step)
    while (steps.length > 1 && steps.at(-2)!.right / steps.at(-2)!.count >= steps.at(-1)!.right / steps.at(-1)!.count) {
      const last = steps.pop()!
      const before = steps.pop()!
      steps.push({ sum: before.sum + last.sum, right: before.right + last.right, count: before.count + last.count })
    }
  }
  return { at: steps.map((one) => rounded(one.sum / one.count)), right: steps.map((one) => rounded((one.right + 0.5) / (one.count + 1))) }
}

const rounded = (value: number) => Math.round(value * 10000) / 10000

/** Weighs the parts of an event by what was right: logistic regression with a small penalty, by gradient descent. */
export function learnWeighing(trials: readonly { readonly evidence: ReadonlyMap<string, number>; readonly right: boolean }[]): Weighing {
  const names = [...(trials[0]?.evidence.keys() ?? [])]
  const rows = trials.map(({ evidence }) => names.map((name) => evidence.get(name)!))
  const weights = names.map(() => 0)
  let bias = 0
  for (let step = 0; step < STEPS; step++) {
    const gradient = names.map((_, i) => PENALTY * weights[i]!)
    let biasGradient = 0
    rows.forEach((row, at) => {
      const sum = row.reduce((total, value, i) => total + value * weights[i]!, bias)
      const miss = 1 / (1 + Math.exp(-sum)) - (trials[at]!.right ? 1 : 0)
      row.forEach((value, i) => { gradient[i]! += (miss * value) / rows.length })
      biasGradient += miss / rows.length
    })
    weights.forEach((_, i) => { weights[i]! -= RATE * gradient[i]! })
    bias -= RATE * biasGradient
  }
  return { names, weights: weights.map(rounded), bias: rounded(bias) }
}

const STEPS = 12_000
const PENALTY = 0.008
const RATE = 0.3
