import { Failure } from '../../record/failure.js'
import type { KeptProposal, Proposals } from '../../record/store/kept-proposals.js'
import type { LookUp } from '../../views/look-up.js'
import { draftEntry, type Draft } from '../draft-ruling.js'

/** Those on which no person has decided yet. */
export async function waitingProposals(proposals: Proposals): Promise<readonly KeptProposal[]> {
  return (await proposals.all()).filter(({ state }) => state === 'waiting')
}

/** What deciding needs: the record as far as the proposals go, who decides, and the way to keep a ruling of theirs. */
export interface Deciding {
  readonly look: LookUp
  readonly by: string
  readonly rule: (draft: Draft) => Promise<unknown>
}

/** A person rules as was proposed, and signs it. All are found before one is ruled on: none is left half done. */
export async function acceptProposed(
  names: readonly string[],
  proposals: Proposals,
  { look, by, rule }: Deciding,
): Promise<number> {
  const meant = await findWaiting(names, proposals)
  const drafts = meant.map((one) => draftProposed(one, look))
  for (const draft of drafts) await rule(draft)
  await proposals.keep(meant.map((one) => ({ ...one, state: 'accepted', by })))
  return meant.length
}

/** Nothing comes of them, and they are not asked about again. */
export async function refuseProposed(names: readonly string[], proposals: Proposals, by: string): Promise<number> {
  const meant = await findWaiting(names, proposals)
  await proposals.keep(meant.map((one) => ({ ...one, state: 'refused', by })))
  return meant.length
}

async function findWaiting(names: readonly string[], proposals: Proposals): Promise<readonly KeptProposal[]> {
  const waiting = await waitingProposals(proposals)
  return [...new Set(names)].map((name) => {
    const found = waiting.find(({ entry }) => entry === name)
    if (found) return found
    throw new Failure('unknown-entry', {
      place: 'proposals',
      found: `no proposal ‹${name}› that waits`,
      expected: 'the name of one',
      next: 'attache proposals lists them.',
    })
  })
}

function draftProposed({ entry: name, verdict, model }: KeptProposal, look: LookUp): Draft {
  const entry = look.entry(name)
  if (!entry)
    throw new Failure('unknown-entry', {
      place: 'proposals accept',
      found: `no entry ‹${name}› any more`,
      expected: 'one that the record still has',
      next: `attache proposals refuse ${name}`,
    })
  const { verdict: ruled, about } = draftEntry(verdict, entry, look)
  return { verdict: ruled, about: `${about} (proposed by ${model})` }
}
