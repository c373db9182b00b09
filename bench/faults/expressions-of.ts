import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** An expression with the place where it stands. */
export interface PlacedExpression {
  readonly place: string
  readonly expression: RegExp
}

/** Every expression that is written out in a folder of sources. */
export function writtenExpressions(folder: string): readonly PlacedExpression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name)).sort()
  return files.flatMap((name) => {
    const file = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2023, false, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
    const found: PlacedExpression[] = []
    const walk = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec((node as ts.RegularExpressionLiteral).text)!
        found.push({ place: name.replaceAll('\\', '/'), expression: new RegExp(source!, flags) })
      }
      ts.forEachChild(node, walk)
    }
    walk(file)
    return found
  })
}
