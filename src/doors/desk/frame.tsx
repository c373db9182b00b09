import type { ComponentChildren, VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import type { CitingStyle } from '../../exports/formats/cite-report.js'
import { BARE, State, type DeskState } from './desk-state.js'
import { BESIDE, COMMANDS, GROUPS } from './keys.js'
import { AddingProgress } from './pages/add-page.js'

interface FrameProps {
  readonly title: string
  /** Path of the room that the page belongs to. */
  readonly here: string
  readonly query?: string
  readonly children: ComponentChildren
}

/**
 * What every page has: the rail, the search field, the main part, what lies open beside it, the help for the keyboard.
 */
export function Frame({ title, here, query, children }: FrameProps) {
  const { drawer, who, canWatch } = useContext(State)
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
      <body class={drawer ? 'with-drawer' : undefined}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="head-bar">
          <a class="brand" href="/">
            Attaché
          </a>
          <form class="find" role="search" action="/search" method="get">
            <label class="unseen" for="find">
              Search the record
            </label>
            <input id="find" name="q" type="search" placeholder="Search, or paste a quotation" value={query ?? ''} />
          </form>
          <p class="tools">
            {canWatch && (
              <>
                <a
                  href={query ? `/watches?q=${encodeURIComponent(query)}` : '/watches'}
                  aria-current={here === '/watches' ? 'page' : undefined}
                >
                  Watching
                </a>{' '}
              </>
            )}
            {who?.via === 'session' && (
              <>
                <a href="/account" aria-current={here === '/account' ? 'page' : undefined}>
                  {who.name}
                </a>{' '}
              </>
            )}
            {(who === null || who.scopes.includes('add')) && (
              <>
                <a href="/add" data-go="n" aria-current={here === '/add' ? 'page' : undefined}>
                  Add reports
                </a>{' '}
              </>
            )}
            <button type="button" id="open-help" title="Keyboard and help (?)">
              Help
            </button>
          </p>
        </header>
        <nav class="rail" aria-label="Rooms">
          {GROUPS.map(({ name, places }) => (
            <div key={name} class="group">
              <p class="group-name" id={`group-${name}`}>
                {name}
              </p>
              <ul aria-labelledby={`group-${name}`}>
                {places.map((place) => (
                  <li key={place.path}>
                    <a href={place.path} data-go={place.key} aria-current={here === place.path ? 'page' : undefined}>
                      {place.name}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <ul class="beside">
            {BESIDE.slice(1).map((place) => (
              <li key={place.path}>
                <a href={place.path} data-go={place.key} aria-current={here === place.path ? 'page' : undefined}>
                  {place.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main" tabIndex={-1}>
          <News />
          <Done />
          <AddingProgress />
          <StatedLine />
          {children}
          <ForPrograms here={here} />
        </main>
        <aside id="drawer" class="drawer" aria-label="Evidence" tabIndex={-1} hidden={!drawer}>
          {drawer}
        </aside>
        <Help />
        <div class="tip" id="tip" role="tooltip" hidden />
        <div class="said-now" role="status" aria-live="polite" id="say" />
      </body>
    </html>
  )
}

/** Unseen until the record changes beneath an open page, or the desk stops answering. */
function News() {
  return (
    <p id="news" class="news" role="status" hidden>
      <span id="news-said" />{' '}
      <button type="button" id="news-show">
        Show them
      </button>
    </p>
  )
}

/** What was just ruled, and the way back. */
function Done() {
  const { done } = useContext(State)
  if (!done) return null
  return (
    <div class="done" role="status" id="done">
      <p>{done.said}</p>
      <form method="post" action={`/rulings/${done.mark}/undo`}>
        <button>Undo</button> <a href="/rulings">All rulings</a>
      </form>
    </div>
  )
}

/** Says what is left out, and switches it on or off. The link is to the page itself, with all else that it asks for. */
function StatedLine() {
  const { likely, leftOut, asked } = useContext(State)
  const address = (value: string) => `?${asked === '' ? '' : `${asked}&`}likely=${value}`
  if (likely)
    return (
      <p class="stated">
        Sure entries are told; likely ones are shown in the words of the reports.{' '}
        <a href={address('0')}>Sure ones only</a>
      </p>
    )
  return leftOut === 0 ? null : (
    <p class="stated">
      Sure entries only; {leftOut} likely {leftOut === 1 ? 'one is' : 'ones are'} left out.{' '}
      <a href={address('1')}>Show {leftOut === 1 ? 'it' : 'them'} too</a>
    </p>
  )
}

/** Lists of the desk that the API has as well. */
const LISTS: Readonly<Record<string, string>> = {
  '/timeline': 'timeline',
  '/figures': 'figures',
  '/statements': 'statements',
  '/actors': 'entities',
  '/relations': 'relations',
  '/lineage': 'lineage',
  '/reports': 'reports',
}

/** Where a program gets the same list. */
function ForPrograms({ here }: { readonly here: string }) {
  const list = LISTS[here]
  if (list === undefined) return null
  // links carry on whether likely ones are asked for
  const address = (format: string) => `/api/v1/${list}?limit=200&format=${format}`
  return (
    <p class="facts for-programs">
      For programs: <a href={address('json')}>JSON</a>, <a href={address('csv')}>CSV</a>
    </p>
  )
}

/** The styles that `c` copies in: our own, and those of the exports. */
const CITING: readonly (readonly [style: 'sentence' | 'footnote' | CitingStyle, said: string])[] = [
  ['sentence', 'sentence with its source'],
  ['footnote', 'Markdown footnote'],
  ['bibtex', 'BibLaTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
]

function Help() {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keyboard</h2>
      <p>
        <label>
          Citations are copied as{' '}
          <select id="citing-style">
            {CITING.map(([style, said]) => (
              <option key={style} value={style}>
                {said}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="facts">
        Each key can be another: go to it and press the one you want. Signs, numbers and terms are explained in the{' '}
        <a href="/glossary">glossary</a>.
      </p>
      <div class="keys">
        {COMMANDS.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([command, key, what]) => (
                <div key={command}>
                  <dt>
                    <input data-command={command} value={key} maxLength={1} aria-label={what} autocomplete="off" />
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
              {title === 'Move' && (
                <div>
                  <dt>
                    <kbd>Esc</kbd>
                  </dt>
                  <dd>close what lies over or beside the page</dd>
                </div>
              )}
              {title === 'Review' && (
                <div>
                  <dt>
                    <kbd>→</kbd>
                  </dt>
                  <dd>leave it for later</dd>
                </div>
              )}
            </dl>
          </section>
        ))}
        <section>
          <h3>Rooms</h3>
          <dl>
            {[...GROUPS.flatMap(({ places }) => [...places]), ...BESIDE].map((place) => (
              <div key={place.path}>
                <dt>
                  <kbd>g</kbd> <kbd>{place.key}</kbd>
                </dt>
                <dd>{place.name}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p>
        <label>
          <input type="checkbox" id="keys-off" /> Switch single-key commands off
        </label>
      </p>
      <form method="dialog" class="choose">
        <button>Close</button>{' '}
        <button type="button" id="keys-usual">
          The usual keys
        </button>
      </form>
    </dialog>
  )
}

/** A whole page as text. Where likely entries are shown, its links and forms ask for them again. */
export function renderPage(page: VNode, state: Partial<DeskState>): string {
  return `<!doctype html>${renderPart(page, state)}`
}

/** A part of a page, for a page that is open already. */
export function renderPart(part: VNode, state: Partial<DeskState>): string {
  const html = renderToString(<State.Provider value={{ ...BARE, ...state }}>{part}</State.Provider>)
  return state.likely ? carryOn(html) : html
}

/** Pages of the desk behind a link, assets left out; what stands before “?” and “#”, and what follows. */
const LINK = /(?<=<a [^>]*?href=")(\/(?!assets\/)[^"?#]*)(\?[^"#]*)?(#[^"]*)?(?=")/gu
const FORM = /<form (?:(?!method=")[^>])*method="get"[^>]*>/gu

function carryOn(html: string): string {
  return html
    .replace(
      LINK,
      (_link, path: string, query = '', hash = '') => `${path}${query === '' ? '?' : `${query}&amp;`}likely=1${hash}`,
    )
    .replace(FORM, (form) => `${form}<input type="hidden" name="likely" value="1"/>`)
}
