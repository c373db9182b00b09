import { say } from './say.js'

const drawer = document.querySelector<HTMLElement>('#drawer')
let asked = 0
let sentence = -1

/** Whether something lies open beside the page. */
export function isDrawerOpen(): boolean {
  return drawer?.hidden === false
}

/** What a line or card shows beside the page, as the end of an address; null where it has nothing. */
function wantedBy(one: Element): URLSearchParams | null {
  const { entry, place, edge } = (one as HTMLElement | SVGElement).dataset
  if (edge !== undefined) return new URLSearchParams({ edge })
  if (entry !== undefined) return new URLSearchParams({ entry })
  return place === undefined ? null : new URLSearchParams({ place })
}

/** Opens what stands beneath a line; false where nothing does. */
export async function openDrawer(one: Element): Promise<boolean> {
  const wanted = wantedBy(one)
  if (!wanted || !drawer) return false
  await show(wanted)
  return true
}

async function show(wanted: URLSearchParams): Promise<void> {
  const turn = ++asked
  const query = new URLSearchParams(wanted)
  if (new URLSearchParams(location.search).get('likely') === '1') query.set('likely', '1')
  try {
    const answer = await fetch(`/evidence?${query.toString()}`)
    if (!answer.ok) throw new Error(`it answered ${answer.status}`)
    const html = await answer.text()
    // What was asked for later goes before what comes late.
    if (turn !== asked || !drawer) return
    drawer.innerHTML = html
    drawer.hidden = false
    drawer.scrollTop = 0
    sentence = -1
    document.body.classList.add('with-drawer')
    remember(wanted)
  } catch (error) {
    say(`The evidence could not be opened: ${(error as Error).message}. The page of the entry has it, too.`)
  }
}

/** The address says what lies open, so that it can be copied and comes back. */
function remember(wanted: URLSearchParams | null): void {
  const now = new URL(location.href)
  for (const name of ['entry', 'place', 'edge', 'done']) now.searchParams.delete(name)
  for (const [name, value] of wanted ?? []) now.searchParams.set(name, value)
  history.replaceState(history.state, '', now)
}

/** Follows the keyboard while it is open. */
export function followWith(one: Element | null): void {
  if (one && isDrawerOpen()) void openDrawer(one)
}

/** Closes it; tells whether it was open. */
export function closeDrawer(): boolean {
  if (!isDrawerOpen() || !drawer) return false
  asked++
  drawer.hidden = true
  drawer.replaceChildren()
  document.body.classList.remove('with-drawer')
  remember(null)
  return true
}

/** Goes from sentence to sentence of the evidence. */
export function walkSentences(by: number): boolean {
  const all = [...(drawer?.querySelectorAll<HTMLElement>('.notes > li') ?? [])]
  if (!isDrawerOpen() || all.length === 0) return false
  sentence = Math.max(0, Math.min(all.length - 1, sentence + by))
  all[sentence]!.focus()
  return true
}

/** Opens or shuts every “why” of the evidence. */
export function toggleWhy(): boolean {
  const all = [...document.querySelectorAll<HTMLDetailsElement>('#drawer .why')]
  const isShut = all.some((one) => !one.open)
  for (const one of all) one.open = isShut
  return all.length > 0
}

/** Links to entries open beside the page; with a modifier, or from the evidence itself, they go to the page. */
export function watchDrawer(): void {
  if (!drawer) return
  document.addEventListener('click', (event) => {
    const target = event.target as HTMLElement
    if (target.closest('#drawer-close')) {
      event.preventDefault()
      closeDrawer()
      return
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const link = target.closest<HTMLAnchorElement>('main a[data-open], main svg a')
    if (!link || link.closest('[data-page]')) return
    const one = link.closest('[data-entry], [data-place], [data-edge]')
    if (!one) return
    event.preventDefault()
    void openDrawer(one)
  })
}
