import { childBy, headOf, preposition, relation } from '../../language/en/tree.js'
import type { Trigger } from './trigger.js'

const BACKWARD = /^(?:after|since|because|following|as|when|before|although|despite)$/u

/**
 * Whether an event is only referred to while another is told: “condemned the attack on …”, “after rebels seized …”,
 * “the pact signed in 2001”. PLOVER codes what a sentence tells.
 */
export function isReferredTo(trigger: Trigger): boolean {
  const { sentence, clause } = trigger
  for (let at = clause; ;) {
    const head = headOf(sentence, at)
    if (!head) return false
    const link = relation(at)
    if (link === 'acl' || link === 'nmod') return true
    if (link === 'advcl' && BACKWARD.test(childBy(sentence, at, 'mark')?.lemma ?? '')) return true
    if (at.upos === 'NOUN' && (link === 'obj' || (link === 'obl' && preposition(sentence, at) !== ''))) return true
    at = head
  }
}
