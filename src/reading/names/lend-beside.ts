import type { MentionDraft } from './draft.js'

/**
 * “OKELLO, Grace (Uganda)”, “Peru’s Rosa Quispe”: the state that stands right beside a name, in brackets or as its
 * owner, is that person’s.
 */
export function lendFromBeside(text: string, named: readonly MentionDraft[]): void {
  const states = named.filter(({ kind }) => kind === 'state' || kind === 'nationality')
  for (const person of named) {
    if (person.kind !== 'person' || person.entity.country !== null) continue
    const behind = states.find(
      (state) =>
        state.start > person.end && /^ \($/.test(text.slice(person.end, state.start)) && text.charAt(state.end) === ')',
    )
    const before = states.find(
      (state) =>
        state.kind === 'state' && state.end < person.start && /^['’]s? $/.test(text.slice(state.end, person.start)),
    )
    person.entity.country = (behind ?? before)?.entity.country ?? null
  }
}
