import { say } from './say.js'

const OFF = 'attache.keys-off'
const OWN = 'attache.keys'
const off = document.querySelector<HTMLInputElement>('#keys-off')
const fields = () => [...document.querySelectorAll<HTMLInputElement>('input[data-command]')]

/** Keys that the reader gave to commands, by command. */
function ownKeys(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(OWN) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

/** The command that a key stands for here; undefined where it stands for none. */
export function commandOf(key: string): string | undefined {
  return fields().find((field) => field.value === key)?.dataset['command']
}

/** Whether single keys do anything. The one that opens the help always does, or nobody could switch them on again. */
export function areKeysOff(): boolean {
  return localStorage.getItem(OFF) !== null
}

function giveKey(field: HTMLInputElement, key: string): void {
  const command = field.dataset['command']!
  const taken = fields().find((other) => other !== field && other.value === key)
  if (taken) {
    say(`‹${key}› already stands for “${taken.getAttribute('aria-label') ?? ''}”; give that another key first.`)
    return
  }
  field.value = key
  localStorage.setItem(OWN, JSON.stringify({ ...ownKeys(), [command]: key }))
  say(`‹${key}› now stands for “${field.getAttribute('aria-label') ?? ''}”.`)
}

/** Fills the help with the reader’s own keys, and lets them be changed there. */
export function openKeyboard(): void {
  const own = ownKeys()
  for (const field of fields()) {
    field.value = own[field.dataset['command']!] ?? field.value
    field.addEventListener('keydown', (event) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      if (event.key !== ' ') giveKey(field, event.key)
    })
  }
  document.querySelector('#keys-usual')?.addEventListener('click', () => {
    localStorage.removeItem(OWN)
    for (const field of fields()) field.value = field.defaultValue
    say('The usual keys are back.')
  })
  if (!off) return
  off.checked = areKeysOff()
  off.addEventListener('change', () => {
    if (off.checked) localStorage.setItem(OFF, 'yes')
    else localStorage.removeItem(OFF)
  })
}
