import { contains, overlap, type Span } from '../../src/language/span.js'

/** A stretch that the annotators put in a chain. */
export interface Chained extends Span {
  readonly chain: string
  readonly kind: string
}
/** A text with its chains. */
export interface Annotated {
  readonly id: string
  readonly text: string
  readonly chained: readonly Chained[]
}

/** The narrowest stretch that holds the mention, else the one that shares most with it. */
export function chainAt(mention: Span, gold: readonly Chained[]): string | null {
  const around = gold.filter((one) => contains(one, mention)).sort((a, b) => a.end - a.start - (b.end - b.start))
  const across = gold
    .filter((one) => overlap(one, mention) > 0)
    .sort((a, b) => overlap(b, mention) - overlap(a, mention))
  return (around[0] ?? across[0])?.chain ?? null
}

/** The texts of the treebank with their chains. */
export function readAnnotated(conllu: string): readonly Annotated[] {
  return conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((document) => {
      const id = document.slice(0, document.indexOf('\n')).trim()
      let text = ''
      const open: { readonly chain: string; readonly kind: string; readonly start: number }[] = []
      const chained: Chained[] = []
      for (const line of document.split('\n')) {
        if (line.startsWith('# newpar') && !line.startsWith('# newpar_') && text) text = `${text.trimEnd()}\n\n`
        const [number = '', form = '', , , , , , , , misc = ''] = line.split('\t')
        if (!/^\d+$/.test(number)) continue
        const start = text.length
        text += form
        const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
        for (const mark of entity.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
          const chain = /^\(?(\d+)/.exec(mark)?.[1] ?? ''
          if (mark.startsWith('(')) open.push({ chain, kind: mark.split('-')[1]?.replace(')', '') ?? '', start })
          if (!mark.endsWith(')')) continue
          const at = open.findLastIndex((one) => one.chain === chain)
          if (at >= 0) chained.push({ ...open.splice(at, 1)[0]!, end: text.length })
        }
        if (!/SpaceAfter=No/.test(misc)) text += ' '
      }
      return { id, text, chained }
    })
}
