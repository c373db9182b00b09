import type { TextDifference } from '../views/text-difference.js'

/** One time that a page was fetched. */
export interface PageVisit {
  readonly fetched: string
  readonly status: number
  readonly address: string
  readonly digest: string
  readonly archive: string
  /** The version that its words are, counted from 1; null where it gave no words, or the same answer as before. */
  readonly version: number | null
}

/** A version of a page: its report, where else that report was found, and what is different from the version before. */
export interface PageVersion {
  readonly number: number
  readonly title: string
  readonly report: string
  readonly places: readonly string[]
  readonly difference: TextDifference | null
}

const SIGNS = { both: ' ', gone: '−', new: '+' } as const
/** Sentences of both versions that are shown around what differs. */
const AROUND = 1

/** A page through time: when it was fetched, its versions, and what changed from one to the next. */
export function renderPage(asked: string, visits: readonly PageVisit[], versions: readonly PageVersion[]): string {
  const visited = visits.map(
    ({ fetched, status, address, digest, archive, version }) =>
      `   ${fetched}  ${sayOutcome(status, version)}${address === asked ? '' : `  at ${address}`}  ${digest.slice(0, 19)}…  ${archive}`,
  )
  const told = versions.flatMap(({ number, title, report, places, difference }) => [
    '',
    `version ${number}  ${title}  (${report})`,
    ...places.map((place) => `   found at ${place}`),
    ...(difference ? [`   ${difference.gone} gone, ${difference.added} new:`, ...renderDifference(difference)] : []),
  ])
  return `${[asked, ...visited, ...told].join('\n')}\n`
}

function sayOutcome(status: number, version: number | null): string {
  if (version !== null) return `version ${version}`
  return status === 304 ? 'unchanged' : status === 200 ? 'no report read' : `no longer there (${status})`
}

function renderDifference({ pieces }: TextDifference): readonly string[] {
  const near = (at: number) =>
    pieces.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'both')
  return pieces.flatMap(({ kind, words }, at) => {
    if (near(at)) return [`   ${SIGNS[kind]} ${words}`]
    return at > 0 && near(at - 1) ? ['     …'] : []
  })
}

/** Every page of a record that was fetched from the web. */
export function renderPages(
  pages: readonly { readonly address: string; readonly times: number; readonly last: string }[],
): string {
  if (pages.length === 0) return 'No page of this record was fetched from the web; attache read ADDRESS fetches one.\n'
  return `${pages.map(({ address, times, last }) => `${last.slice(0, 10)}  ${times === 1 ? 'once' : `${times} times`}  ${address}`).join('\n')}\n`
}
