const said = document.querySelector<HTMLElement>('#say')
let fading: ReturnType<typeof setTimeout> | undefined
const SHOWN_MILLISECONDS = 6000

/** Says something where everybody sees it and screen readers tell it; it goes by itself. */
export function say(text: string): void {
  if (!said) return
  said.textContent = text
  said.classList.add('shown')
  clearTimeout(fading)
  fading = setTimeout(hush, SHOWN_MILLISECONDS)
}

/** Takes away what was said; tells whether there was something. */
export function hush(): boolean {
  const was = said?.classList.contains('shown') === true
  said?.classList.remove('shown')
  if (said) said.textContent = ''
  return was
}
