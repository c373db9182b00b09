const EDGE_WORDS = 5

/** `:~:text=first words,last words`, as browsers find it on the page. */
export function textFragment(sentence: string): string {
  const all = sentence.trim().split(/\s+/u)
  const encoded = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')
  return all.length <= 2 * EDGE_WORDS
    ? `:~:text=${encoded(all)}`
    : `:~:text=${encoded(all.slice(0, EDGE_WORDS))},${encoded(all.slice(-EDGE_WORDS))}`
}
