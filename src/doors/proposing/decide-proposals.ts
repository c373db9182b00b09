import { Failure } from '../../record/failure.js'
import type { DecidedProposal, KeptProposal, Proposals } from '../../record/store/kept-proposals.js'
import type { LookUp } from '../../views/look-up.js'
import type { Ruling } from '../../weaving/ruling.js'
import { draftEntry, type Draft } from '../draft-ruling.js'

/** Those on which no person has decided yet. */
export async function waitingProposals(proposals: Proposals): Promise<readonly KeptProposal[]> {
  return (await proposals.all()).filter(({ state }) => state === 'waiting')
}

/** What deciding needs: the record as far as the proposals go, who decides, and how a ruling of theirs is signed. */
export interface Deciding {
  readonly look: LookUp
  readonly by: string
  readonly sign: (draft: Draft) => Ruling
}

/**
 * A person rules as was proposed, and signs it: gives the rulings. All are found before one is ruled on, and ruled on
 * in one step with what becomes of the proposals: none is left half done.
 */
export async function acceptProposed(
  names: readonly string[],
  proposals: Proposals,
  { look, by, sign }: Deciding,
): Promise<readonly Ruling[]> {
  const meant = await findWaiting(names, proposals)
  const decided = meant.map((one) => ({
    proposal: { ...one, state: 'accepted', by } as const,
    ruling: sign(draftProposed(one, look)),
  }))
  await decide(decided, proposals)
  return decided.map(({ ruling }) => ruling)
}

/** Nothing comes of them, and they are not asked about again. */
export async function refuseProposed(names: readonly string[], proposals: Proposals, by: string): Promise<number> {
  const meant = await findWaiting(names, proposals)
  await decide(
    meant.map((one) => ({ proposal: { ...one, state: 'refused', by } })),
    proposals,
  )
  return meant.length
}

/** They waited when they were looked for; what counts is whether they still do as it is written down. */
async function decide(decided: readonly DecidedProposal[], proposals: Proposals): Promise<void> {
  const [gone] = await proposals.decide(decided)
  if (gone !== undefined) throw noneWaits(gone)
}

async function findWaiting(names: readonly string[], proposals: Proposals): Promise<readonly KeptProposal[]> {
  const waiting = await waitingProposals(proposals)
  return [...new Set(names)].map((name) => {
    const found = waiting.find(({ entry }) => entry === name)
    if (!found) throw noneWaits(name)
    return found
  })
}

const noneWaits = (name: string): Failure =>
  new Failure('unknown-entry', {
    place: 'proposals',
    found: `no proposal ‹${name}› that waits`,
    expected: 'the name of one',
    next: 'attache proposals lists them.',
  })

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
