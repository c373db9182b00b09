const tip = document.querySelector<HTMLElement>('#tip')
const GAP = 6
let shownFor: HTMLElement | null = null

function show(one: HTMLElement): void {
  const words = one.dataset['tip']
  if (!tip || !words || shownFor === one) return
  shownFor = one
  tip.textContent = words
  tip.hidden = false
  one.setAttribute('aria-describedby', 'tip')
  const [at, own] = [one.getBoundingClientRect(), tip.getBoundingClientRect()]
  const below = at.bottom + GAP + own.height < innerHeight
  tip.style.setProperty('left', `${Math.max(GAP, Math.min(at.left, innerWidth - own.width - GAP))}px`)
  tip.style.setProperty('top', `${below ? at.bottom + GAP : at.top - own.height - GAP}px`)
}

/** Takes the explanation away; tells whether one was shown. */
export function hushTip(): boolean {
  if (!tip || tip.hidden) return false
  tip.hidden = true
  shownFor?.removeAttribute('aria-describedby')
  shownFor = null
  return true
}

/**
 * Explains signs, numbers and terms while they have the focus or the pointer, and the pointer may go onto the
 * explanation.
 */
export function explainTerms(): void {
  for (const kind of ['pointerover', 'focusin'] as const) {
    document.addEventListener(kind, (event) => {
      const target = event.target as HTMLElement
      const one = target.closest<HTMLElement>('[data-tip]')
      if (one) show(one)
      else if (!target.closest('#tip') && !(document.activeElement === shownFor && kind === 'pointerover')) hushTip()
    })
  }
}
