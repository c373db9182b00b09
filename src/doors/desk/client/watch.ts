import { say } from './say.js'

interface State {
  readonly started: number
  readonly edition: number
  readonly reports: number
  readonly entries: number
  readonly trouble: string | null
}

const ASK_EVERY_MILLISECONDS = 3000
const bar = document.querySelector<HTMLElement>('#news')
const words = document.querySelector<HTMLElement>('#news-said')
const show = document.querySelector<HTMLElement>('#news-show')
let first: State | null = null
let isLost = false

function tell(text: string, canShow: boolean): void {
  if (!bar || !words || !show || words.textContent === text) return
  bar.hidden = text === ''
  show.hidden = !canShow
  words.textContent = text
}

function sayNews(before: State, now: State): string {
  const more = now.reports - before.reports
  const entries = now.entries - before.entries
  if (more > 0)
    return `${more} new ${more === 1 ? 'report' : 'reports'} in the record${entries > 0 ? `, ${entries} more ${entries === 1 ? 'entry' : 'entries'}` : ''}.`
  return 'The record has changed: something was ruled or read anew.'
}

/** Asks how the record stands; nothing on the page moves until its reader wants it to. */
async function ask(): Promise<void> {
  if (document.hidden) return
  try {
    const now = (await (await fetch('/state')).json()) as State
    if (isLost) say('The desk answers again.')
    isLost = false
    first ??= now
    if (now.trouble !== null) tell(now.trouble, false)
    else if (now.edition !== first.edition || now.started !== first.started) tell(sayNews(first, now), true)
    else tell('', false)
  } catch {
    isLost = true
    tell('The desk does not answer. What you see stays; start it again with “attache desk”, nothing is lost.', false)
  }
}

/** The page now shows the record as it stands: what was added from here is no news. */
export function forgetNews(): void {
  first = null
  void ask()
}

/** Asks now and then whether another program has added something. */
export function watch(): void {
  show?.addEventListener('click', () => {
    location.reload()
  })
  void ask()
  setInterval(() => void ask(), ASK_EVERY_MILLISECONDS)
  document.addEventListener('visibilitychange', () => void ask())
}
