const FORMS = /\.(?:txt|text|md|markdown|html?|xhtml|jsonl|ndjson)$/i

/** Whether a file met in a folder is worth receiving, by its name. A file named on the command line is always tried. */
export function isReadable(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  return !base.startsWith('.') && FORMS.test(base)
}
