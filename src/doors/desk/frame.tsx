import { createContext, type ComponentChildren, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { AddingProgress } from './pages/add-page.js'

/** The rooms of the desk, in the order of the rail; `key` follows g on the keyboard. */
export const PLACES = [
  { path: '/', name: 'Desk', key: 'd' },
  { path: '/reports', name: 'Reports', key: 'i' },
  { path: '/timeline', name: 'Timeline', key: 't' },
  { path: '/figures', name: 'Figures', key: 'f' },
  { path: '/statements', name: 'Statements', key: 's' },
  { path: '/actors', name: 'Actors', key: 'a' },
  { path: '/relations', name: 'Relations', key: 'r' },
  { path: '/lineage', name: 'Lineage', key: 'l' },
  { path: '/dossier', name: 'Dossier', key: 'o' },
] as const

/** Where reports are brought; beside the rooms, not one of them. */
const ADDING = { path: '/add', name: 'Add reports', key: 'n' } as const

/** What a page states: sure entries alone or likely ones too, and how many it leaves out. */
export const Stated = createContext<{ readonly likely: boolean; readonly leftOut: number }>({ likely: false, leftOut: 0 })

interface FrameProps {
  readonly title: string
  /** Path of the room that the page belongs to. */
  readonly here: string
  readonly query?: string
  readonly children: ComponentChildren
}

/** What every page has: the rail, the search field, the main part, the help for the keyboard. */
export function Frame({ title, here, query, children }: FrameProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Attaché`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/desk.css" />
        <script type="module" src="/assets/keys.js" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="head-bar">
          <a class="brand" href="/">Attaché</a>
          <nav aria-label="Rooms">
            <ul>
              {PLACES.map((place) => (
                <li key={place.path}><a href={place.path} data-go={place.key} aria-current={here === place.path ? 'page' : undefined}>{place.name}</a></li>
              ))}
            </ul>
          </nav>
          <form class="find" role="search" action="/search" method="get">
            <label class="unseen" for="find">Search the record</label>
            <input id="find" name="q" type="search" placeholder="Search the record" value={query ?? ''} />
          </form>
          <p class="tools"><a href={ADDING.path} data-go={ADDING.key} aria-current={here === ADDING.path ? 'page' : undefined}>Add reports</a> <button type="button" id="open-help" title="Keyboard and help (?)">Help</button></p>
        </header>
        <main id="main" tabIndex={-1}><News /><AddingProgress /><StatedLine />{children}</main>
        <Help />
        <div class="said-now" role="status" aria-live="polite" id="say" />
      </body>
    </html>
  )
}

/** Unseen until the record changes beneath an open page, or the desk stops answering. */
function News() {
  return <p id="news" class="news" role="status" hidden><span id="news-said" /> <button type="button" id="news-show">Show them</button></p>
}

/** Says what is left out, and switches it on or off. The link is to the page itself. */
function StatedLine() {
  const { likely, leftOut } = useContext(Stated)
  if (likely) return <p class="stated">Sure entries are told; likely ones are shown in the words of the reports. <a href="?likely=0">Sure ones only</a></p>
  return leftOut === 0 ? null : <p class="stated">Sure entries only; {leftOut} likely {leftOut === 1 ? 'one is' : 'ones are'} left out. <a href="?likely=1">Show {leftOut === 1 ? 'it' : 'them'} too</a></p>
}

/** Commands of one key, which their reader may give another. */
const COMMANDS: readonly (readonly [command: string, key: string, what: string])[] = [
  ['help', '?', 'this help'], ['search', '/', 'search'], ['next', 'j', 'next line or card'], ['previous', 'k', 'previous line or card'], ['open', 'o', 'open it (Enter does too)'],
  ['previous words', '[', 'previous footnote'], ['next words', ']', 'next footnote'], ['cite', 'c', 'copy the sentence with its source'], ['address', 'C', 'copy the address'],
  ['edit', 'e', 'put the day of a report right'], ['why', '.', 'why is this here?'], ['go', 'g', 'go to a room; a second key says which'],
]

function Help() {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keyboard</h2>
      <p class="facts">Each key can be another: go to it and press the one you want.</p>
      <dl class="keys">
        {COMMANDS.map(([command, key, what]) => <div key={command}><dt><input data-command={command} value={key} maxLength={1} aria-label={what} autocomplete="off" /></dt><dd>{what}</dd></div>)}
        <div><dt><kbd>Esc</kbd></dt><dd>close what lies over the page</dd></div>
        {[...PLACES, ADDING].map((place) => <div key={place.path}><dt><kbd>g</kbd> <kbd>{place.key}</kbd></dt><dd>{place.name}</dd></div>)}
      </dl>
      <p><label><input type="checkbox" id="keys-off" /> Switch single-key commands off</label></p>
      <form method="dialog" class="choose"><button>Close</button> <button type="button" id="keys-usual">The usual keys</button></form>
    </dialog>
  )
}

/** A whole page as text. Where likely entries are shown, its links and forms ask for them again. */
export function renderPage(page: VNode, stated: { readonly likely: boolean; readonly leftOut: number }): string {
  const html = renderToString(<Stated.Provider value={stated}>{page}</Stated.Provider>)
  return `<!doctype html>${stated.likely ? carryOn(html) : html}`
}

/** Pages of the desk behind a link, assets left out; what stands before “?” and “#”, and what follows. */
const LINK = /(?<=<a [^>]*?href=")(\/(?!assets\/)[^"?#]*)(\?[^"#]*)?(#[^"]*)?(?=")/gu
const FORM = /<form [^>]*method="get"[^>]*>/gu

function carryOn(html: string): string {
  return html.replace(LINK, (_link, path: string, query = '', hash = '') => `${path}${query === '' ? '?' : `${query}&amp;`}likely=1${hash}`).replace(FORM, (form) => `${form}<input type="hidden" name="likely" value="1"/>`)
}
