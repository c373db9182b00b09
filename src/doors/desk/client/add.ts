import { say } from './say.js'
import { forgetNews } from './watch.js'

/** A file with its name from the folder it was dropped with, or an address to be fetched. */
interface Brought {
  readonly name: string
  readonly file: File | null
}

/** A file, or a part of it, that was not read, and why. */
interface Unread {
  readonly brought: Brought
  readonly reason: string
}

interface Tally {
  fresh: number
  there: number
  unread: Unread[]
  notes: string[]
}

type Line =
  | { readonly kept: string; readonly name: string; readonly faults: readonly string[] }
  | { readonly note: string; readonly isUnread: boolean }

const part = (name: string) => document.querySelector<HTMLElement>(`#adding${name}`)
const progress = document.querySelector<HTMLProgressElement>('#adding-bar')
const dropField = document.querySelector<HTMLElement>('#drop')
let isRunning = false

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

function sayTally({ fresh, there, unread }: Tally): string {
  return [
    count(fresh, 'new report'),
    ...(there > 0 ? [`${there} there already`] : []),
    ...(unread.length > 0 ? [`${unread.length} not read`] : []),
  ].join(', ')
}

/** Reads all that was brought, one file after another, and shows how far it is. */
async function addAll(all: readonly Brought[]): Promise<void> {
  if (all.length === 0) {
    say('Nothing to read was found in what was dropped.')
    return
  }
  if (isRunning) {
    say('Reports are being read; drop the others when these are done.')
    return
  }
  isRunning = true
  const tally: Tally = { fresh: 0, there: 0, unread: [], notes: [] }
  begin(all)
  for (const [at, brought] of all.entries()) {
    const done = sayWaiting(`${brought.file ? 'file' : 'address'} ${at + 1} of ${all.length}: ${brought.name}`)
    progress!.value = at
    await addOne(brought, tally)
    done()
  }
  part('-at')!.textContent = 'putting them beside the others …'
  progress!.value = all.length
  await settle(tally)
  finish(tally)
  isRunning = false
}

/** Says what is waited for, and after a moment for how long it has been. */
function sayWaiting(what: string): () => void {
  const began = performance.now()
  part('-at')!.textContent = what
  const counting = setInterval(() => {
    part('-at')!.textContent = `${what}, ${Math.round((performance.now() - began) / 1000)} s`
  }, 1000)
  return () => {
    clearInterval(counting)
  }
}

async function settle(tally: Tally): Promise<void> {
  try {
    await fetch('/add/done', { method: 'POST' })
  } catch {
    tally.notes.push('The desk stopped answering. What was read is kept; start it again with “attache desk”.')
  }
}

async function addOne(brought: Brought, tally: Tally): Promise<void> {
  try {
    const answer = await (brought.file ? sendFile(brought.name, brought.file) : askFor(brought.name))
    if (answer.status === 413) throw new Error('it is larger than 250 MB; read it with “attache read”')
    if (!answer.body) throw new Error('the desk gave no answer')
    for await (const line of linesOf(answer.body)) take(JSON.parse(line) as Line, brought, tally)
  } catch (error) {
    tally.unread.push({
      brought,
      reason: `${brought.name}: ${error instanceof TypeError ? 'the desk does not answer, or the file can no longer be opened' : (error as Error).message}`,
    })
  }
  part('-said')!.textContent = sayTally(tally)
}

function sendFile(name: string, file: File): Promise<Response> {
  const day = document.querySelector<HTMLInputElement>('#day-of-added')?.value ?? ''
  const query = new URLSearchParams({ name, ...(day && { published: day }) })
  const headers = { 'content-type': 'application/octet-stream' }
  return fetch(`/add?${query.toString()}`, { method: 'POST', headers, body: file })
}

function askFor(address: string): Promise<Response> {
  const day = document.querySelector<HTMLInputElement>('#paste input[name=published]')?.value ?? ''
  const query = new URLSearchParams({ address, ...(day && { published: day }) })
  return fetch(`/add/address?${query.toString()}`, { method: 'POST' })
}

const ADDRESS = /^https?:\/\/\S+$/iu

/** Where nothing but addresses was pasted they are fetched, and how far that is stays in sight. */
function fetchAddresses(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  const text = form.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value ?? ''
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  if (form.dataset['fetches'] === undefined || lines.length === 0 || !lines.every((line) => ADDRESS.test(line))) return
  event.preventDefault()
  void addAll([...new Set(lines)].map((name) => ({ name, file: null })))
}

function take(line: Line, brought: Brought, tally: Tally): void {
  if ('note' in line) {
    if (line.isUnread) tally.unread.push({ brought, reason: line.note })
    else tally.notes.push(line.note)
  } else {
    if (line.kept === 'already there') tally.there++
    else tally.fresh++
    tally.notes.push(...line.faults)
  }
  part('-said')!.textContent = sayTally(tally)
}

/** Lines of an answer as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let held = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (held + piece.value).split('\n')
    held = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
  }
  if (held.trim() !== '') yield held
}

function begin(all: readonly Brought[]): void {
  const region = part('')!
  region.hidden = false
  part('-unread')!.replaceChildren()
  for (const name of ['-show', '-close', '-retry']) part(name)!.hidden = true
  const bar = progress!
  bar.hidden = false
  bar.max = all.length
  bar.value = 0
  part('-said')!.textContent = all.every(({ file }) => file)
    ? `Reading ${count(all.length, 'file')}`
    : `Fetching ${count(all.length, 'page')}`
  region.scrollIntoView({ block: 'nearest' })
}

function finish(tally: Tally): void {
  part('-bar')!.hidden = true
  part('-at')!.textContent = ''
  part('-said')!.textContent = `Done: ${sayTally(tally)}.`
  part('-show')!.hidden = tally.fresh + tally.there === 0
  part('-close')!.hidden = false
  part('-unread')!.replaceChildren(...tally.unread.map(unreadLine), ...tally.notes.map((note) => lineOf(note)))
  const retry = part('-retry')!
  retry.hidden = tally.unread.length < 2
  retry.onclick = () => void addAll([...new Set(tally.unread.map(({ brought }) => brought))])
  part(tally.fresh + tally.there > 0 ? '-show' : '-close')!.focus()
  forgetNews()
}

function unreadLine({ brought, reason }: Unread): HTMLElement {
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = 'Try again'
  again.setAttribute('aria-label', `Try ${brought.name} again`)
  again.addEventListener('click', () => void addAll([brought]))
  return lineOf(`${reason} `, again)
}

function lineOf(...parts: (string | Node)[]): HTMLElement {
  const line = document.createElement('li')
  line.append(...parts)
  return line
}

/** The files behind what was dropped, those of folders with the way to them. */
async function filesIn(entry: FileSystemEntry): Promise<readonly Brought[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      ;(entry as FileSystemFileEntry).file(resolve, reject)
    })
    return [{ name: entry.fullPath.replace(/^\//u, ''), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A browser hands out a folder in pieces, the last of them empty.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) break
    found.push(...some)
  }
  const inside: Brought[] = []
  for (const one of found.sort((a, b) => (a.name < b.name ? -1 : 1))) inside.push(...(await filesIn(one)))
  return inside
}

async function drop(event: DragEvent): Promise<void> {
  event.preventDefault()
  dropField?.classList.remove('over')
  // Both lists are empty once the event is over: they are taken before anything is waited for.
  const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = [...(event.dataTransfer?.files ?? [])]
  const words = event.dataTransfer?.getData('text/plain') ?? ''
  try {
    const found =
      entries.length > 0
        ? (await Promise.all(entries.map(filesIn))).flat()
        : files.map((file) => ({ name: file.name, file }))
    if (found.length === 0 && words.trim() !== '') offerWords(words)
    else await addAll(found)
  } catch (error) {
    say(`What was dropped could not be opened: ${(error as Error).message}`)
  }
}

/** Words that were dropped go into the field for pasted ones, so that their reader can say where they are from. */
function offerWords(words: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name=text]')
  if (!field) {
    say('Words can be dropped on the page “Add reports” (g n).')
    return
  }
  field.value = words
  field.focus()
}

/** Takes what is dropped anywhere, and what is chosen by the buttons. */
export function takeFiles(): void {
  if (!part('')) return
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    dropField?.classList.add('over')
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dropField?.classList.remove('over')
  })
  document.addEventListener('drop', (event) => void drop(event))
  for (const picker of document.querySelectorAll<HTMLInputElement>('#pick-files, #pick-folder')) {
    picker.webkitdirectory = picker.id === 'pick-folder'
    picker.addEventListener('change', () => {
      const chosen = [...(picker.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
      picker.value = ''
      void addAll(chosen)
    })
  }
  document.querySelector<HTMLFormElement>('#paste')?.addEventListener('submit', fetchAddresses)
  part('-close')!.addEventListener('click', () => {
    part('')!.hidden = true
  })
}
