import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { VERB_PATTERNS } from '../src/language/en/event-verbs.js'
import { TRADE_VERBS } from '../src/language/en/verbs-of-trade.js'
import { matchVerb } from '../src/reading/events/match-verbs.js'
import { EVENT_KINDS } from '../src/reading/reading.js'
import { readVerbTable } from '../src/reading/events/pattern.js'
import { proposer, root } from './installed-reader.js'

/** One edit as the guide has it: the line goes beneath the line it quotes. */
interface Edit {
  readonly file: string
  readonly beneath: string
  readonly line: string
}

const guide = readFileSync(join(root, 'docs/developing.md'), 'utf8')
const edits = [...guide.matchAll(/^```edit (\S+)\nbeneath: (.+)\n(.+)\n```$/gmu)].map(
  ([, file, beneath, line]): Edit => ({ file: file!, beneath: beneath!, line: line! }),
)
const [naming, ...further] = edits

function edited(source: string, { beneath, line, file }: Edit): string {
  const lines = source.split('\n')
  const at = lines.indexOf(beneath)
  assert.ok(at >= 0, `the guide quotes a line that ${file} does not have: ${beneath}`)
  return lines.toSpliced(at + 1, 0, line).join('\n')
}

/** The files in which the compiler finds a fault once these edits are made. */
function faultsAfter(made: readonly Edit[]): readonly string[] {
  const changed = new Map<string, string>()
  for (const edit of made)
    changed.set(
      join(root, edit.file),
      edited(changed.get(join(root, edit.file)) ?? readFileSync(join(root, edit.file), 'utf8'), edit),
    )
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config as object,
    ts.sys,
    root,
    { noEmit: true, incremental: false, noUnusedLocals: false },
  )
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  host.readFile = (file) => changed.get(file) ?? read(file)
  const program = ts.createProgram(
    [...edits, { file: 'src/reference/plover.ts' }].map(({ file }) => join(root, file)),
    options,
    host,
  )
  const faults = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, 'src')))
    .flatMap((file) => program.getSemanticDiagnostics(file))
  return [...new Set(faults.map(({ file }) => file!.fileName.slice(root.length)))].sort()
}

test(
  'once a kind is named, the compiler asks for the files that the guide edits, and with its edits it is content',
  { timeout: 120_000 },
  () => {
    assert.ok(naming && further.length >= 4)
    assert.deepEqual(faultsAfter([]), [])
    const asked = faultsAfter([naming])
    assert.deepEqual(
      asked,
      further
        .map(({ file }) => file)
        .filter((file) => file.startsWith('src/views/'))
        .sort(),
    )
    assert.deepEqual(faultsAfter(edits), [])
  },
)

test('the row of the guide reads its own sentence as the new kind', () => {
  const row = edits.find(({ file }) => file.startsWith('src/language/'))!.line
  const sentence = row.split('|').at(-1)!.trim()
  const kinds = (table: string) => {
    const patterns = readVerbTable(table)
    return proposer.english
      .analyse(sentence, [{ start: 0, end: sentence.length }])
      .flatMap((one) => one.tokens.flatMap((token) => matchVerb(one, token, patterns) ?? []))
      .map(({ pattern }) => pattern.kind as string | null)
  }
  assert.ok(!kinds(VERB_PATTERNS).includes('ransom'))
  assert.ok(VERB_PATTERNS.includes(TRADE_VERBS))
  // the first edit of the guide, made where the program runs
  ;(EVENT_KINDS as unknown as string[]).push('ransom')
  assert.ok(kinds(VERB_PATTERNS.replace(TRADE_VERBS, () => `\n${row}${TRADE_VERBS}`)).includes('ransom'))
})
