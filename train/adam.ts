/*
 * Adam (Kingma and Ba 2015): every weight moves by its mean gradient over the spread of its gradients.
 */

const FIRST_MOMENT = 0.9
const SECOND_MOMENT = 0.95

/** Weights with their gradients and moments, or a stretch of them. */
export interface Moving {
  readonly weights: Float32Array
  readonly gradients: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
}

/** The step for a learning rate after so many steps: the moments begin at nothing and are evened out. */
export function paceOf(rate: number, steps: number): number {
  const c1 = 1 - FIRST_MOMENT ** steps
  const c2 = 1 - SECOND_MOMENT ** steps
  return (rate * Math.sqrt(c2)) / c1
}

/** Moves the weights from … to (exclusive), their gradients made smaller by `shrink`. */
export function moveWeights(
  { weights, gradients, first, second }: Moving,
  from: number,
  to: number,
  pace: number,
  shrink: number,
): void {
  for (let i = from; i < to; i++) {
    const d = gradients[i]! * shrink
    const m = (first[i] = FIRST_MOMENT * first[i]! + (1 - FIRST_MOMENT) * d)
    const v = (second[i] = SECOND_MOMENT * second[i]! + (1 - SECOND_MOMENT) * d * d)
    weights[i]! -= (pace * m) / (Math.sqrt(v) + 1e-8)
  }
}
