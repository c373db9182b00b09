import { Frame } from '../frame.js'

/** The fields of a pasted report, as typed. */
export interface Pasted {
  readonly text: string
  readonly title: string
  readonly outlet: string
  readonly url: string
  readonly published: string
}

export const NOTHING_PASTED: Pasted = { text: '', title: '', outlet: '', url: '', published: '' }

interface AddPageProps {
  readonly pasted: Pasted
  readonly faults: readonly string[]
  /** Whether addresses are fetched from here. */
  readonly isFetching: boolean
}

/** Where reports are brought: files and folders, the words themselves, or the addresses of pages. */
export function AddPage({ pasted, faults, isFetching }: AddPageProps) {
  return (
    <Frame title="Add reports" here="/add">
      <h1>Add reports</h1>
      {faults.length > 0 && (
        <div class="faults" role="alert">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <DropField />
      <h2>Or paste the words of a report{isFetching && ', or addresses'}</h2>
      <form class="paste" id="paste" method="post" action="/add/text" data-fetches={isFetching ? 'yes' : undefined}>
        <p>
          <label>
            Words of the report{isFetching && ', or addresses of pages, one a line'}{' '}
            <textarea name="text" rows={8} required>
              {pasted.text}
            </textarea>
          </label>
        </p>
        <div class="fields">
          <label>
            Title <input name="title" value={pasted.title} />
          </label>
          <label>
            Outlet <input name="outlet" value={pasted.outlet} />
          </label>
          <label>
            Day <input type="date" name="published" value={pasted.published} />
          </label>
          <label>
            Address <input name="url" value={pasted.url} placeholder="https://" />
          </label>
        </div>
        <p class="facts">
          Only the words are needed; the rest is used where the report does not tell it itself.
          {isFetching &&
            ' An address is asked for as its host wants to be asked (robots.txt), one page at a time, and of the public web only; the page is kept as it came.'}
        </p>
        <p>
          <button>Read it</button>
        </p>
      </form>
    </Frame>
  )
}

/** The field that files are dropped on, with buttons for those who do not drag. */
export function DropField({ heading = 'Drop reports here' }: { readonly heading?: string }) {
  return (
    <section class="drop" id="drop" aria-labelledby="drop-title">
      <h2 id="drop-title">{heading}</h2>
      <p>
        Files or whole folders: saved pages, PDF, Word, mail, feeds, press databases, web archives, tables, zip. They
        stay on this machine.
      </p>
      <p class="choose">
        <label class="pick">
          Choose files <input type="file" multiple id="pick-files" class="unseen" />
        </label>
        <label class="pick">
          Choose a folder <input type="file" multiple id="pick-folder" class="unseen" />
        </label>
        <label>
          Day of those that bring none <input type="date" id="day-of-added" />
        </label>
      </p>
      <noscript>
        <p>
          Without scripts, paste the words below, or use <code>attache read FILES</code>; this desk shows them as soon
          as they are read.
        </p>
      </noscript>
    </section>
  )
}

/** Stands on every page, unseen until something is added: how far it is, and what could not be read. */
export function AddingProgress() {
  return (
    <section id="adding" class="adding" aria-label="Reports being added" hidden>
      <p>
        <strong id="adding-said" role="status" /> <span id="adding-at" />
      </p>
      <progress id="adding-bar" aria-label="Files read" value={0} max={1} />
      <ul id="adding-unread" class="lines" aria-label="Not read" />
      <p class="choose">
        <a id="adding-show" href="/reports" hidden>
          Show the reports
        </a>{' '}
        <button id="adding-retry" type="button" hidden>
          Try all of them again
        </button>{' '}
        <button id="adding-close" type="button" hidden>
          Close
        </button>
      </p>
    </section>
  )
}
