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
