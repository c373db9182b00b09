/** One sentence (or several lines joined by ` ¶ ` for paragraphs) and the lines that must be read in it. */
export interface Case {
  readonly line: number
  readonly text: string
  readonly published: string | null
  readonly expected: readonly string[]
}

/**
 * A cases file: `# kinds: figure, date` says which kinds it is complete about; `# published: 2023-04-28` holds from
 * there on (empty: undated); other lines beginning with `#` are comments. A flush-left line is a text; indented lines
 * beneath it are what is read. ` ¶ ` breaks paragraphs.
 */
export function parseCases(source: string): { readonly kinds: ReadonlySet<string>; readonly cases: readonly Case[] } {
  const cases: { line: number; text: string; published: string | null; expected: string[] }[] = []
  let kinds = new Set<string>()
  let published: string | null = null
  source.split('\n').forEach((row, index) => {
    const setting = /^#\s*(kinds|published):\s*(.*)$/.exec(row)
    if (setting?.[1] === 'kinds') kinds = new Set(setting[2]!.split(',').map((kind) => kind.trim()))
    else if (setting) published = setting[2]!.trim() || null
    else if (row.startsWith('#') || row.trim() === '') return
    else if (/^\s/.test(row)) cases.at(-1)?.expected.push(row.trim().replace(/\s+/g, ' '))
    else cases.push({ line: index + 1, text: row.trim().replaceAll(' ¶ ', '\n\n'), published, expected: [] })
  })
  return { kinds, cases }
}
