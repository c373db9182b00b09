import { isDrawerOpen, openDrawer } from './drawer.js'
import { say } from './say.js'
import { here, place, resume } from './steps.js'

const WHERE = 'attache.where'

/** Sends a form that no page has: one press of a key. */
function post(action: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  }
  document.body.append(form)
  keepPlace()
  form.requestSubmit()
}

let isAnswered = false

/**
 * A form is sent once the desk is known to answer: otherwise the browser would put a page of its own in place of what
 * was typed.
 */
function sendWhereAnswered(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  if (form.method !== 'post' || event.defaultPrevented) return
  if (isAnswered) {
    isAnswered = false
    keepPlace()
    return
  }
  event.preventDefault()
  const { submitter } = event
  fetch('/health').then(
    () => {
      isAnswered = true
      form.requestSubmit(submitter)
    },
    () => {
      say('The desk does not answer, so nothing was sent; what you see and typed stays. Try again when it does.')
    },
  )
}

/** Rulings bring the page anew: whoever was half down it goes on there. */
function keepPlace(): void {
  sessionStorage.setItem(WHERE, JSON.stringify({ path: location.pathname, top: scrollY, step: place() }))
}

/** Where a key rules: what lies open beside the page, else the line at hand. */
function subject(): HTMLElement | null {
  const open = isDrawerOpen() ? document.querySelector<HTMLElement>('#drawer .evidence') : null
  return open ?? here()
}

const whereIs = (one: HTMLElement | null) => ({
  entry: one?.dataset['openEntry'] ?? one?.dataset['entry'],
  place: one?.dataset['openPlace'] ?? one?.dataset['place'],
  actor: one?.dataset['actor'],
})

/** The button of a command on this page or in the evidence, where there is one. */
function buttonOf(command: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `#drawer [data-command-of="${command}"], main [data-command-of="${command}"]`,
  )
}

/** Takes out what is at hand. */
export async function ruleWrong(): Promise<void> {
  const one = subject()
  const { entry, place: at } = whereIs(one)
  if (entry !== undefined) {
    post(`/entries/${entry}/rule`, { verdict: 'wrong' })
    return
  }
  if (at !== undefined && one) {
    if (!isDrawerOpen()) await openDrawer(one)
    const button = document.querySelector<HTMLButtonElement>('#drawer [data-command-of="wrong"]')
    if (button) {
      button.click()
      return
    }
  }
  const button = buttonOf('wrong')
  if (button) button.click()
  else say('Nothing here to take out: go to a line with j, or open it with o.')
}

/** Opens the fields by which the thing at hand is put right, and goes into the first. */
export async function edit(): Promise<void> {
  const one = subject()
  if (one && (whereIs(one).entry ?? whereIs(one).place) !== undefined && !isDrawerOpen()) await openDrawer(one)
  const edits = document.querySelector<HTMLDetailsElement>('#drawer:not([hidden]) [data-edits], main [data-edits]')
  if (edits) edits.open = true
  const field = edits?.querySelector<HTMLElement>('[data-first]') ?? document.querySelector<HTMLElement>('[data-edit]')
  if (!field) {
    say('Nothing to put right here: go to a line with j, or open it with o.')
    return
  }
  field.closest('details')?.setAttribute('open', '')
  field.focus()
  if (field instanceof HTMLInputElement && field.type === 'text') field.select()
}

/** Goes to the page where two are held to be one, or one to be two. */
export function pair(kind: 'merge' | 'split'): void {
  const { entry, actor } = whereIs(subject())
  const id = entry ?? actor
  if (id !== undefined) {
    location.assign(`/pairs?${kind === 'merge' ? 'a' : 'split'}=${id}`)
    return
  }
  const button = buttonOf(kind)
  if (button) button.click()
  else say('Nothing here that could be one with another: go to an entry or an actor with j.')
}

/** Takes the last ruling back, whoever made it. */
export function undo(): void {
  const shown = document.querySelector<HTMLFormElement>('#done form')
  if (shown) {
    keepPlace()
    shown.requestSubmit()
  } else post('/rulings/last/undo', {})
}

/** The words marked in a report, by their place in its text. */
function markedPlace(): { readonly report: string; readonly start: number; readonly end: number } | null {
  const chosen = document.getSelection()
  const text = document.querySelector<HTMLElement>('.text[data-report]')
  if (!chosen || chosen.isCollapsed || !text) return null
  const range = chosen.getRangeAt(0)
  const [start, end] = [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ].map(([node, offset]) => placeIn(node as Node, offset as number)) as [number | null, number | null]
  return start === null || end === null || start >= end ? null : { report: text.dataset['report']!, start, end }
}

/** A place of the page as a place in the text of the report: that of its sentence and what stands before it there. */
function placeIn(node: Node, offset: number): number | null {
  const sentence = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.text [id^="at-"]')
  if (!sentence) return null
  const before = document.createRange()
  before.setStart(sentence, 0)
  before.setEnd(node, offset)
  return Number(sentence.id.slice(3)) + before.toString().length
}

/** Goes to the page on which an entry is made of the marked words. */
export function addEntry(): void {
  const at = markedPlace()
  const text = document.querySelector<HTMLElement>('.text[data-report]')
  if (at) location.assign(`/reports/${encodeURIComponent(at.report)}/entry?start=${at.start}&end=${at.end}`)
  else if (text) say('Mark the words that tell it first.')
  else say('An entry is added from the words of a report: open one and mark them.')
}

/** A judgement of the review. */
export function judge(command: 'yes' | 'no' | 'unsure' | 'later'): void {
  const button = document.querySelector<HTMLElement>(`[data-judge="${command}"]`)
  if (button) button.click()
}

/** After a ruling: shows what it did where the reader was, for as long as it can be read. */
export function resumePlace(): void {
  document.addEventListener('submit', sendWhereAnswered)
  const done = document.querySelector<HTMLElement>('#done')
  if (!done) return
  const now = new URL(location.href)
  now.searchParams.delete('done')
  history.replaceState(history.state, '', now)
  const kept = sessionStorage.getItem(WHERE)
  sessionStorage.removeItem(WHERE)
  if (kept === null) return
  const { path, top, step } = JSON.parse(kept) as { readonly path: string; readonly top: number; readonly step: number }
  if (path !== location.pathname) return
  if (step >= 0) resume(step)
  scrollTo(0, top)
}

/** Takes the words of what was ruled away; tells whether there were some. */
export function hushDone(): boolean {
  const done = document.querySelector('#done')
  done?.remove()
  return done !== null
}
