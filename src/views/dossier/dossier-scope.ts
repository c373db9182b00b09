import type { Deal } from '../deals.js'
import { findDeals } from '../deals.js'
import { findEntities } from '../find-entities.js'
import { foldWords, holdsWords } from '../fold-words.js'
import { namesNear } from '../known-names.js'
import type { LookUp } from '../look-up.js'
import { nameState } from '../register.js'

/**
 * What a dossier is about. Names and numbers are those of the record at hand; {@link findScope} makes it of what a
 * person asks for.
 */
export type DossierScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'between'; readonly a: string; readonly b: string }
  | { readonly kind: 'actor'; readonly name: string; readonly ids: readonly string[]; readonly state: string | null }
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'deal'; readonly deal: Deal }
  | { readonly kind: 'search'; readonly about: string }

/** What a person asks a dossier on. */
export type DossierQuestion =
  | { readonly kind: 'whole' }
  | { readonly kind: 'between'; readonly names: readonly string[] }
  | { readonly kind: 'actor' | 'story' | 'deal' | 'search'; readonly name: string }

/** What was asked for; or why not: nothing goes by that name, or several do, with what there is by a like name. */
export type FoundScope =
  | { readonly scope: DossierScope }
  | { readonly missing: string; readonly isSeveral: boolean; readonly near: readonly string[] }

/** Finds in the record what a dossier is asked on. */
export function findScope(question: DossierQuestion, look: LookUp): FoundScope {
  switch (question.kind) {
    case 'whole':
      return { scope: question }
    case 'between':
      return findPair(question.names, look)
    case 'actor':
      return findActor(question.name, look)
    case 'story':
      return findStory(question.name, look)
    case 'deal':
      return findDeal(question.name, look)
    case 'search':
      return { scope: { kind: 'search', about: question.name } }
  }
}

function findPair(names: readonly string[], look: LookUp): FoundScope {
  const codes = names.map((name) => codeOf(name, look))
  const unknown = names.find((_, at) => codes[at] === undefined)
  if (unknown !== undefined) return { missing: unknown, isSeveral: false, near: statesNear(look) }
  const [a, b] = codes.toSorted() as [string, string]
  return a === b
    ? { missing: names.join(' and '), isSeveral: false, near: statesNear(look) }
    : { scope: { kind: 'between', a, b } }
}

/** A state by its code or by any of its names. */
function codeOf(name: string, look: LookUp): string | undefined {
  const wanted = folded(name)
  return (
    look.record.weave.entities.find(
      ({ kind, country, name: own, aliases }) =>
        kind === 'state' &&
        country !== null &&
        (country === name.toUpperCase() || [own, ...aliases].some((one) => folded(one) === wanted)),
    )?.country ?? undefined
  )
}

const MOST_NEAR = 8

function statesNear(look: LookUp): readonly string[] {
  const states = look.record.weave.entities
    .filter(({ kind, country }) => kind === 'state' && country !== null)
    .toSorted((a, b) => b.reports.length - a.reports.length || (a.name < b.name ? -1 : 1))
  return [...new Set(states.map(({ country }) => nameState(country!, look)))].slice(0, MOST_NEAR)
}

function findActor(name: string, look: LookUp): FoundScope {
  const state = codeOf(name, look)
  if (state !== undefined) return { scope: { kind: 'actor', name: nameState(state, look), ids: [], state } }
  const found = findEntities(name, look).filter(({ kind }) => kind !== 'nationality')
  const named = [...new Set(found.map((entity) => entity.name))]
  // “Lund” may be two; what is called exactly so is meant
  const exact = found.filter((entity) => folded(entity.name) === folded(name))
  const meant = exact.length > 0 ? exact : named.length === 1 ? found : []
  return meant.length > 0
    ? { scope: { kind: 'actor', name: meant[0]!.name, ids: meant.map(({ id }) => id), state: null } }
    : {
        missing: name,
        isSeveral: named.length > 1,
        near: named.length > 1 ? named.slice(0, MOST_NEAR) : namesNear(name, look),
      }
}

function findStory(name: string, look: LookUp): FoundScope {
  const { stories } = look.record.weave
  const own = stories.find(({ id }) => id === name)
  const titled = own ? [own] : stories.filter(({ title }) => holdsWords(title, name))
  return titled.length === 1
    ? { scope: { kind: 'story', id: titled[0]!.id } }
    : {
        missing: name,
        isSeveral: titled.length > 1,
        near: (titled.length > 0 ? titled : stories).slice(0, MOST_NEAR).map(({ id, title }) => `${id} (${title})`),
      }
}

/** A deal that only likely entries tell is there too; how much of it is told is another question. */
function findDeal(name: string, look: LookUp): FoundScope {
  const deals = findDeals(withLikely(look))
  const exact = deals.filter(({ item }) => folded(item) === folded(name))
  const held = exact.length > 0 ? exact : deals.filter(({ item }) => holdsWords(item, name))
  return held.length === 1
    ? { scope: { kind: 'deal', deal: held[0]! } }
    : {
        missing: name,
        isSeveral: held.length > 1,
        near: [...new Set((held.length > 0 ? held : deals).map(({ item }) => item))].slice(0, MOST_NEAR),
      }
}

/** The same record with what is likely stated too. */
export function withLikely(look: LookUp): LookUp {
  return look.likely
    ? look
    : {
        ...look,
        entries: look.record.entries.filter(({ tier }) => tier !== 'doubtful'),
        likely: true,
        isStated: ({ tier }) => tier !== 'doubtful',
      }
}

function folded(name: string): string {
  return foldWords(name)
    .map((word) => word.folded)
    .join(' ')
}
