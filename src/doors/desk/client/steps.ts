let step = -1

/** Everything on the page that the keyboard walks: lines, rows, cards. */
export function steps(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-step]')].filter((one) => one.checkVisibility())
}

/** Where the keyboard is: the line or card with the focus, else the one walked to last. */
export function here(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('main [data-step]') ?? steps()[step] ?? null
}

/** Walks on by so many; tells where to. */
export function walk(by: number): HTMLElement | null {
  const all = steps()
  if (all.length === 0) return null
  const focused = document.activeElement?.closest<HTMLElement>('main [data-step]')
  const at = focused ? all.indexOf(focused) : step
  step = Math.max(0, Math.min(all.length - 1, at + by))
  const one = all[step]!
  one.tabIndex = -1
  one.focus({ preventScroll: true })
  one.scrollIntoView({ block: 'nearest' })
  light(one.dataset['ids'] ?? '')
  return one
}

/** What belongs together on a page: a section, the reports of a story, the words of a speaker. */
const SECTION = 'section, tbody, details.speaker, details.measure, .grid > *'

/** Walks to the first line of another section; tells where to. */
export function walkSection(by: 1 | -1): HTMLElement | null {
  const all = steps()
  const sections = all.map((one) => one.closest(SECTION))
  const first = (at: number) => sections.indexOf(sections[at]!)
  const now = here()
  const at = now ? all.indexOf(now) : -1
  if (at < 0) return walk(1)
  const next =
    by > 0 ? sections.findIndex((one, place) => place > at && one !== sections[at]) : first(Math.max(0, first(at) - 1))
  return next < 0 ? now : walk(next - at)
}

/** Goes on where somebody was before the page came anew. */
export function resume(at: number): void {
  step = Math.min(at, steps().length - 1)
  const one = steps()[step]
  if (!one) return
  one.tabIndex = -1
  one.focus({ preventScroll: true })
}

/** The place walked to last, to come back to. */
export function place(): number {
  const one = here()
  return one ? steps().indexOf(one) : step
}

/** Lights the words and the card that belong together. */
export function light(ids: string): void {
  const wanted = new Set(ids.split(' ').filter(Boolean))
  for (const one of document.querySelectorAll<HTMLElement>('[data-ids]'))
    one.classList.toggle(
      'lit',
      (one.dataset['ids'] ?? '').split(' ').some((id) => wanted.has(id)),
    )
}
