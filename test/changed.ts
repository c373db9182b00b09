import { acceptGolden, compareTexts, loadGolden, readCorpus, type Change } from './golden.js'

// `npm run changed`: reads the corpus with the working tree and prints what reads differently from the golden files;
// `-- --accept` writes it.
const SHOWN_OF_A_SENTENCE = 100
const accepted = loadGolden()
const read = await readCorpus()
const files = [...new Set([...accepted.keys(), ...read.keys()])].sort()
const changes = files.flatMap((file) =>
  compareTexts(accepted.get(file) ?? '', read.get(file) ?? '').map((change) => ({
    file,
    kind: kindOf(change),
    ...change,
  })),
)

for (const [kind, ofKind] of groupBy(changes, (change) => change.kind)) {
  console.log(`\n${kind}`)
  for (const [file, inFile] of groupBy(ofKind, (change) => change.file)) {
    console.log(`  ${file}`)
    let beneath = ''
    for (const change of [...inFile].sort((a, b) => (a.beneath < b.beneath ? -1 : a.beneath > b.beneath ? 1 : 0))) {
      if (change.beneath !== beneath && change.beneath !== change.line)
        console.log(`    ${change.beneath.slice(0, SHOWN_OF_A_SENTENCE)}`)
      beneath = change.beneath
      console.log(`      ${change.sign} ${change.line.trim()}`)
    }
  }
}
console.log(changes.length === 0 ? 'The corpus reads as accepted.' : `\n${tally(changes)}`)
if (process.argv.includes('--accept')) acceptGolden(read)

/** First word of an indented line of the notation; a flush-left line is a sentence, or a thing woven. */
function kindOf({ line, beneath }: Change): string {
  const word = /^(?: {4})?([a-z]+) {2}/.exec(line)?.[1]
  return word ?? (line === beneath ? 'sentence' : 'words beneath')
}

function tally(all: readonly (Change & { readonly kind: string })[]): string {
  return [...groupBy(all, (change) => change.kind)]
    .map(([kind, ofKind]) => {
      const gained = ofKind.filter((change) => change.sign === '+').length
      return `${kind} +${gained} −${ofKind.length - gained}`
    })
    .join(' · ')
}

function groupBy<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return groups
}
