/**
 * Kinds of file that hold no report, by the end of their names: what a saved page or a camera leaves beside reports.
 */
const NO_REPORTS: readonly (readonly [string, RegExp])[] = [
  ['pictures', /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?|avif|heic|psd)$/i],
  ['style sheets and scripts', /\.(?:css|m?js|map|ts|tsx|py|r|php|sh|wasm)$/i],
  ['fonts', /\.(?:woff2?|ttf|otf|eot)$/i],
  ['sound and film', /\.(?:mp[34]|m4[av]|avi|mov|mkv|webm|ogg|wav|flac)$/i],
  ['programs and databases', /\.(?:exe|dll|so|dylib|bin|iso|db|sqlite3?|pyc|class|jar)$/i],
]
const LEAVINGS = /(?:^|\/)(?:__MACOSX|\.git|node_modules)\/|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i

/**
 * Why a file met in a folder or an archive is not opened, by its name alone; null where it is. A file named on the
 * command line is always tried.
 */
export function whyLeftOut(path: string): string | null {
  const normal = path.replaceAll('\\', '/')
  if (LEAVINGS.test(normal) || /(?:^|\/)\.[^/]*$/.test(normal)) return 'hidden files'
  return NO_REPORTS.find(([, pattern]) => pattern.test(normal))?.[0] ?? null
}

/**
 * The name of the saved page that a folder of pictures and styles belongs to: browsers keep `page_files/` beside
 * `page.html`. Null of other folders.
 */
export function pageOfFolder(folder: string): string | null {
  return /^(.+?)(?:_files|_Dateien|_fichiers|_archivos|-Dateien|\.files)$/i.exec(folder)?.[1] ?? null
}

/** `page` of `page.html`; null of what is no page. */
export function nameOfPage(file: string): string | null {
  return /^(.+)\.x?html?$/i.exec(file)?.[1] ?? null
}

/** One sentence on what a folder or an archive held and was not opened: kinds, and the first names of each. */
export function sayLeftOut(place: string, left: ReadonlyMap<string, readonly string[]>): string {
  const kinds = [...left].map(
    ([kind, names]) =>
      `${kind} (${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''})`,
  )
  return `${place}: left out ${kinds.join('; ')}, which hold no report`
}

const NAMED = 5
