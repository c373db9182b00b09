/**
 * Schemes under which a report can be found again; `javascript:` and `data:` would run or show what the page likes
 * wherever the address is shown.
 */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:'])

/** Whether a text is a whole address on the web: `https://example.org/news/12`. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && SCHEMES.has(new URL(text).protocol)
}

/** The address as it was given, which may lack its scheme; null where its scheme is none of the web. */
export function safeAddress(given: string | null): string | null {
  return given !== null && URL.canParse(given) && !isWebAddress(given) ? null : given
}
