import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { builtExpressions } from './built-expressions.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = await builtExpressions()

/** An expression as it stands in a source. */
interface Expression {
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** Expressions that are known to be slow and not mended yet, `file source` as they stand there; the list only ever gets shorter. */
const KNOWN = join(root, 'test/data/slow-expressions.txt')

function expressionsOf(name: string, source: string): readonly Expression[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
      found.push({ at: `${name}:${line}`, source: node.text.slice(1, close), flags: node.text.slice(close + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Which repeated sign makes an expression take more than linear time, or nothing. */
function worstOf({ source, flags }: Expression): string | undefined {
  const [report] = analyse(new RegExp(source, flags)).reports
  return report && `many of ${report.character.literal.source.slice(0, 40)} (${report.type})`
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
const expressions = files.flatMap((file) => expressionsOf(file, readFileSync(join(root, 'src', file), 'utf8')))
const known = new Set(
  readFileSync(KNOWN, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)
/** What has served: the runs of real text are longer than any bound, and what a match has eaten is behind the next. */
const MEND =
  'trim the text first; split at the mark alone (language/pieces-at.ts); let a blank belong to the sign behind it, “(?:\\s*:)?\\s*”; or begin a run where it begins, “(?<!\\s)\\s+$”, where no match before may have eaten its start'
/** Without the line, which moves. */
const nameOf = ({ at, source }: Expression): string => `${at.replace(/:\d+$/, '')} ${source}`

test('no expression but those known takes more than linear time on a run of one sign', () => {
  assert.ok(expressions.length > 1000, `only ${expressions.length} expressions were found in src/`)
  const slow = expressions.flatMap((one) => {
    const worst = known.has(nameOf(one)) ? undefined : worstOf(one)
    return worst === undefined ? [] : [`src/${one.at} /${one.source}/${one.flags} is slow on ${worst}`]
  })
  assert.equal(slow.join('\n'), '', MEND)
})

test('no expression that is built of parts as the reader loads takes more than linear time either', () => {
  assert.ok(built.length > 100, `only ${built.length} expressions were seen being built`)
  assert.ok(built.some(({ file }) => file === 'intake/printed-day.ts'))
  const slow = built.flatMap(({ file, source, flags }) => {
    const worst = worstOf({ at: file, source, flags })
    return worst === undefined ? [] : [`src/${file} /${source}/${flags} is slow on ${worst}`]
  })
  assert.equal(slow.join('\n'), '', MEND)
})

test('an expression that is known to be slow stands where it is said to stand, and still is', () => {
  const slow = new Set(expressions.filter((one) => worstOf(one) !== undefined).map(nameOf))
  assert.deepEqual(
    [...known].filter((name) => !slow.has(name)),
    [],
  )
})

test('the looker finds what is slow, and not its mended form', () => {
  assert.match(worstOf({ at: '', source: '\\s+$', flags: 'u' }) ?? '', /^many of \\s/)
  assert.equal(worstOf({ at: '', source: '(?<!\\s)\\s+$', flags: 'u' }), undefined)
})
