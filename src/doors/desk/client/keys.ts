/** The desk’s one script: single keys, marks that light up with their cards, and footnotes that copy with their words. */

const OFF = 'attache.keys-off'
const find = document.querySelector<HTMLInputElement>('#find')
const help = document.querySelector<HTMLDialogElement>('#help')
const status = document.querySelector('#say')
const off = document.querySelector<HTMLInputElement>('#keys-off')

let going = false
let step = -1

function say(text: string): void {
  if (status) status.textContent = text
}

function steps(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-step]')].filter((one) => one.offsetParent !== null || one.tagName === 'TR')
}

function go(by: number): void {
  const all = steps()
  if (all.length === 0) return
  step = Math.max(0, Math.min(all.length - 1, step + by))
  const one = all[step]!
  one.tabIndex = -1
  one.focus({ preventScroll: true })
  one.scrollIntoView({ block: 'nearest' })
  light(one.dataset['ids'] ?? '')
}

/** Lights the words and the card that belong together. */
function light(ids: string): void {
  const wanted = new Set(ids.split(' ').filter(Boolean))
  for (const one of document.querySelectorAll<HTMLElement>('[data-ids]')) one.classList.toggle('lit', (one.dataset['ids'] ?? '').split(' ').some((id) => wanted.has(id)))
}

/** “the exact words” (outlet, day, address): what a researcher pastes. */
async function copyFootnote(): Promise<void> {
  const here = document.activeElement?.closest('[data-step]') ?? document.querySelector('[data-copy]')?.closest('[data-step]') ?? document
  const words = here.querySelector('[data-copy]')?.textContent
  if (!words) { say('Nothing to copy here.'); return; }
  const from = here.querySelector('.from')?.textContent ?? document.querySelector('h1')?.textContent ?? ''
  await navigator.clipboard.writeText(`“${words.trim()}” (${from.replace(/ rule .*/, '').trim()}; ${location.href})`)
  say('Copied with its footnote.')
}

/** Scrolls to the sentence that holds the place after `#at-`, where no sentence begins exactly there. */
function seekPlace(): void {
  const wanted = /^#at-(\d+)$/.exec(location.hash)?.[1]
  if (wanted === undefined) return
  const sentences = [...document.querySelectorAll<HTMLElement>('[id^="at-"]')].filter((one) => Number(one.id.slice(3)) <= Number(wanted))
  const best = sentences.reduce<HTMLElement | undefined>((a, b) => (a && Number(a.id.slice(3)) >= Number(b.id.slice(3)) ? a : b), undefined)
  best?.classList.add('sought')
  best?.scrollIntoView({ block: 'center' })
}

/** Opens what can be put right on this page, behind its line or not, and goes into its field. */
function edit(): void {
  const field = document.querySelector<HTMLElement>('[data-edit]')
  if (!field) { say('Nothing to put right here.'); return; }
  field.closest('details')?.setAttribute('open', '')
  field.focus()
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  '?': () => help?.showModal(),
  '/': () => find?.focus(),
  j: () => go(1), k: () => go(-1), ']': () => go(1), '[': () => go(-1),
  o: () => steps()[step]?.querySelector<HTMLElement>('[data-open]')?.click(),
  Enter: () => steps()[step]?.querySelector<HTMLElement>('[data-open]')?.click(),
  c: () => void copyFootnote(),
  e: edit,
  '.': () => document.querySelector('#why, .rule')?.scrollIntoView({ block: 'center' }),
  g: () => { going = true; setTimeout(() => { going = false }, 1200) },
  Escape: () => { history.back() },
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]')) return
  // An open dialog keeps its keys: Escape closes it, and the page behind it stays where it is.
  if (help?.open || (event.key !== '?' && localStorage.getItem(OFF))) return
  if (event.key === 'Enter' && target.closest('a, button, summary')) return
  if (going) {
    going = false
    const place = document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(event.key)}"]`)
    if (place) { event.preventDefault(); place.click() }
    return
  }
  const action = ACTIONS[event.key]
  if (!action) return
  event.preventDefault()
  action()
})

for (const kind of ['pointerover', 'focusin'] as const) {
  document.addEventListener(kind, (event) => {
    const one = (event.target as HTMLElement).closest<HTMLElement>('[data-ids]')
    if (one) light(one.dataset['ids'] ?? '')
  })
}
document.addEventListener('click', (event) => {
  const words = (event.target as HTMLElement).closest<HTMLElement>('.text mark[data-ids]')
  const card = words && document.querySelector(`#card-${CSS.escape((words.dataset['ids'] ?? '').split(' ')[0] ?? '')}`)
  card?.scrollIntoView({ block: 'nearest' })
})
if (off) {
  off.checked = localStorage.getItem(OFF) !== null
  off.addEventListener('change', () => (off.checked ? localStorage.setItem(OFF, 'yes') : localStorage.removeItem(OFF)))
}
window.addEventListener('hashchange', seekPlace)
seekPlace()
