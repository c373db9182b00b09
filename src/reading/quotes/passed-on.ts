import { contains } from '../../language/span.js'
import type { Shelf } from '../../reference/shelf.js'
import type { Attribution } from './attribution.js'

/**
 * Keeps the outermost attribution of nested ones, since only it is this report’s own: in “Lavrov said that Kyiv claims …” Kyiv’s claim is
 * Lavrov’s telling. An outlet that tells what others said is no speaker but hands their words on: “… was false, the Associated Press reported”.
 */
export function keepOutermost(text: string, shelf: Shelf, attributions: readonly Attribution[]): readonly Attribution[] {
  const carriers = attributions.filter((outer) => isOutlet(text, shelf, outer) && attributions.some((inner) => inner.stance !== 'asks' && holds(outer, inner)))
  const kept = attributions.filter((one) => !carriers.includes(one) && !(isLoose(one) && attributions.some((inner) => !isLoose(inner) && holds(one, inner))))
  return kept.filter((inner) => !kept.some((outer) => holds(outer, inner) && !holds(inner, outer))).map((inner) => {
    const carrier = carriers.find((outer) => holds(outer, inner))
    return carrier?.source && !inner.via ? { ...inner, via: carrier.source } : inner
  })
}

/** Frames whose words are a phrase, not a clause: they give way to a clause with a cue of its own inside: “praise for what she called “…”. */
const LOOSE_RULE = /^quote\.(?:noun|adjective|\p{L}+-(?:object|about|naming|charge))$/u

function isLoose({ rule }: Attribution): boolean {
  return LOOSE_RULE.test(rule)
}

function holds(outer: Attribution, inner: Attribution): boolean {
  return inner.cue !== null && outer !== inner && outer.content.some((span) => contains(span, inner.cue!))
}

const ARTICLE = /^the\s+/iu

function isOutlet(text: string, shelf: Shelf, { source }: Attribution): boolean {
  return source !== null && shelf.outletNamed(text.slice(source.start, source.end).replace(ARTICLE, '')) !== undefined
}
