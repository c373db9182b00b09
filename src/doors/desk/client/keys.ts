/**
 * The desk’s script: single keys, marks that light up with their cards; what it loads beside opens evidence, rules,
 * copies citations, adds reports and tells what is new.
 */
import { takeFiles } from './add.js'
import { watchBrush } from './brush.js'
import { copyAddress, copyCitation, keepStyle } from './cite.js'
import { closeDrawer, followWith, isDrawerOpen, openDrawer, toggleWhy, walkSentences, watchDrawer } from './drawer.js'
import { areKeysOff, commandOf, openKeyboard } from './keyboard.js'
import { addEntry, edit, hushDone, judge, pair, resumePlace, ruleWrong, undo } from './rule.js'
import { hush } from './say.js'
import { here, light, walk, walkSection } from './steps.js'
import { explainTerms, hushTip } from './tips.js'
import { awaitTrial } from './trial.js'
import { watch } from './watch.js'

const find = document.querySelector<HTMLInputElement>('#find')
const help = document.querySelector<HTMLDialogElement>('#help')

let going = false

/** Walks on; what lies open beside the page follows. */
function go(by: number): void {
  followWith(walk(by))
}

/** Opens the line at hand beside the page; what is folded unfolds; what has nothing beneath it opens as a page. */
async function open(): Promise<void> {
  const one = here()
  const fold = one?.matches('summary') ? one.closest('details') : one?.matches('details[data-fold]') ? one : null
  if (fold) {
    fold.toggleAttribute('open')
    return
  }
  if (one && !(await openDrawer(one))) one.querySelector<HTMLElement>('[data-open], [data-page]')?.click()
}

/** Opens the page of what is at hand. */
function openPage(): void {
  const link = isDrawerOpen()
    ? document.querySelector<HTMLAnchorElement>('#drawer [data-page]')
    : here()?.querySelector<HTMLAnchorElement>('[data-page], [data-open]')
  if (link) location.assign(link.href)
}

/** Scrolls to the sentence that holds the place after `#at-`, where no sentence begins exactly there. */
function seekPlace(): void {
  const wanted = /^#at-(\d+)$/.exec(location.hash)?.[1]
  if (wanted === undefined) return
  const isElsewhere = document.querySelector('.text[data-parts]') && !document.getElementById(`at-${wanted}`)
  if (isElsewhere && new URLSearchParams(location.search).get('at') !== wanted) {
    // a long report comes in parts, and the place lies in another
    location.replace(`${location.pathname}?at=${wanted}#at-${wanted}`)
    return
  }
  const sentences = [...document.querySelectorAll<HTMLElement>('[id^="at-"]')].filter(
    (one) => Number(one.id.slice(3)) <= Number(wanted),
  )
  const best = sentences.reduce<HTMLElement | undefined>(
    (a, b) => (a && Number(a.id.slice(3)) >= Number(b.id.slice(3)) ? a : b),
    undefined,
  )
  best?.classList.add('sought')
  best?.scrollIntoView({ block: 'center' })
}

/** What is cited: the sentence of the evidence that was walked to, else the evidence, else the line at hand. */
function cited(): Element | null {
  const inDrawer = document.activeElement?.closest('#drawer [data-source]')
  return inDrawer ?? here() ?? document.querySelector('#drawer [data-source]')
}

/** Presses what stands for a command on this page, where there is something. */
function press(what: string): void {
  document.querySelector<HTMLElement>(`main ${what}`)?.click()
}

const COMMANDS: Readonly<Record<string, () => void>> = {
  help: () => help?.showModal(),
  search: () => find?.focus(),
  narrow: () => document.querySelector<HTMLElement>('main [data-narrows]')?.focus(),
  next: () => {
    go(1)
  },
  previous: () => {
    go(-1)
  },
  'next section': () => {
    followWith(walkSection(1))
  },
  'previous section': () => {
    followWith(walkSection(-1))
  },
  'next words': () => {
    if (!walkSentences(1)) go(1)
  },
  'previous words': () => {
    if (!walkSentences(-1)) go(-1)
  },
  open: () => void open(),
  page: openPage,
  cite: () => void copyCitation(cited()),
  address: () => void copyAddress(here()),
  edit: () => void edit(),
  wrong: () => void ruleWrong(),
  merge: () => {
    pair('merge')
  },
  split: () => {
    pair('split')
  },
  'add entry': addEntry,
  undo,
  yes: () => {
    judge('yes')
  },
  no: () => {
    judge('no')
  },
  unsure: () => {
    judge('unsure')
  },
  later: () => {
    judge('later')
  },
  mark: () => {
    here()?.querySelector<HTMLInputElement>('.mark input')?.click()
  },
  compare: () => {
    press('[data-command-of="compare"]')
  },
  take: () => {
    press('[data-command-of="take"]')
  },
  'zoom in': () => {
    press('[data-zoom=in]')
  },
  'zoom out': () => {
    press('[data-zoom=out]')
  },
  earlier: () => {
    press('[data-zoom=earlier]')
  },
  'later in time': () => {
    press('[data-zoom=later]')
  },
  why: () => {
    if (!toggleWhy()) document.querySelector('#why, .rule')?.scrollIntoView({ block: 'center' })
  },
  go: () => {
    going = true
    setTimeout(() => {
      going = false
    }, 1200)
  },
}

/** Closes what lies over or beside the page, leaves a field or a line; never the page. */
function close(): void {
  const adding = document.querySelector<HTMLElement>('#adding:not([hidden]) #adding-close:not([hidden])')
  if (hushTip() || hush() || hushDone()) return
  if (adding) {
    adding.click()
    return
  }
  const field = document.activeElement?.closest<HTMLElement>('input, select, textarea')
  if (field) {
    field.blur()
    return
  }
  if (closeDrawer()) {
    here()?.focus()
    return
  }
  ;(document.activeElement as HTMLElement | null)?.blur()
  light('')
}

function commandFor(event: KeyboardEvent): string | undefined {
  if (event.key === 'ArrowRight') return document.querySelector('[data-judge]') ? 'later' : undefined
  return event.key === 'Enter' ? 'open' : commandOf(event.key)
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // An open dialog keeps its keys: Escape closes it, and the page behind it stays where it is.
  if (help?.open) return
  if (event.key === 'Escape') {
    close()
    return
  }
  if (target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]')) return
  if (event.key === 'Enter' && target.closest('a, button, summary, label')) return
  if (going) {
    going = false
    const place = document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(event.key)}"]`)
    if (place) {
      event.preventDefault()
      place.click()
    }
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
  card?.closest('details')?.setAttribute('open', '')
  card?.scrollIntoView({ block: 'nearest' })
})
document.querySelector('#open-help')?.addEventListener('click', () => help?.showModal())
openKeyboard()
keepStyle()
watchDrawer()
explainTerms()
watchBrush()
resumePlace()
takeFiles()
watch()
void awaitTrial()
window.addEventListener('hashchange', seekPlace)
seekPlace()
// from here on keys are heard
document.documentElement.dataset['keys'] = 'ready'
