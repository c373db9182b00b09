/** The desk’s script: single keys, marks that light up with their cards; what it loads beside copies citations, adds reports and tells what is new. */
import { takeFiles } from './add.js'
import { copyAddress, copyCitation } from './cite.js'
import { areKeysOff, commandOf, openKeyboard } from './keyboard.js'
import { hush, say } from './say.js'
import { watch } from './watch.js'

const find = document.querySelector<HTMLInputElement>('#find')
const help = document.querySelector<HTMLDialogElement>('#help')

let going = false
let step = -1

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

/** Where the keyboard is: the line or card with the focus, else the one walked to last. */
function here(): Element | null {
  return document.activeElement?.closest('[data-step]') ?? steps()[step] ?? null
}

const COMMANDS: Readonly<Record<string, () => void>> = {
  help: () => help?.showModal(),
  search: () => find?.focus(),
  next: () => { go(1) }, previous: () => { go(-1) }, 'next words': () => { go(1) }, 'previous words': () => { go(-1) },
  open: () => here()?.querySelector<HTMLElement>('[data-open]')?.click(),
  cite: () => void copyCitation(here()),
  address: () => void copyAddress(here()),
  edit,
  why: () => document.querySelector('#why, .rule')?.scrollIntoView({ block: 'center' }),
  go: () => { going = true; setTimeout(() => { going = false }, 1200) },
}

/** Closes what lies over the page, leaves a field or a line; never the page. */
function close(): void {
  const adding = document.querySelector<HTMLElement>('#adding:not([hidden]) #adding-close:not([hidden])')
  if (hush()) return
  if (adding) { adding.click(); return; }
  (document.activeElement as HTMLElement | null)?.blur()
  light('')
}

function commandFor(event: KeyboardEvent): string | undefined {
  return event.key === 'Enter' ? 'open' : commandOf(event.key)
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // An open dialog keeps its keys: Escape closes it, and the page behind it stays where it is.
  if (help?.open) return
  if (event.key === 'Escape') { close(); return; }
  if (target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]')) return
  if (event.key === 'Enter' && target.closest('a, button, summary, label')) return
  if (going) {
    going = false
    const place = document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(event.key)}"]`)
    if (place) { event.preventDefault(); place.click() }
    return
  }
  const command = commandFor(event)
  if (command === undefined || (command !== 'help' && areKeysOff())) return
  event.preventDefault()
  COMMANDS[command]?.()
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
document.querySelector('#open-help')?.addEventListener('click', () => help?.showModal())
openKeyboard()
takeFiles()
watch()
window.addEventListener('hashchange', seekPlace)
seekPlace()
