import ts from 'typescript'

/** A function of a source file: how many tokens it is made of and in how many places it decides. */
export interface FunctionSize {
  readonly name: string
  readonly tokens: number
  readonly branches: number
}

const DECIDING = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CatchClause,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** Functions and methods that have a name, with all that stands inside them; what a formatter does to lines changes no number here. */
export function measureFunctions(name: string, source: string): readonly FunctionSize[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: FunctionSize[] = []
  const visit = (node: ts.Node): void => {
    const named = nameOf(node, file)
    if (named !== null) found.push({ name: named, ...sizeOf(node, file) })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The name of a function declared or a method, and of an arrow that a file gives a name to; of all else null. */
function nameOf(node: ts.Node, file: ts.SourceFile): string | null {
  if (ts.isConstructorDeclaration(node)) return node.body ? 'constructor' : null
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isGetAccessor(node))
    return node.body ? (node.name?.getText(file) ?? 'a function without a name') : null
  if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isArrowFunction(node.initializer)) return null
  return node.parent.parent.parent === file ? node.name.getText(file) : null
}

function sizeOf(node: ts.Node, file: ts.SourceFile): Readonly<Record<'tokens' | 'branches', number>> {
  let [tokens, branches] = [0, 0]
  const count = (one: ts.Node): void => {
    if (ts.isJSDoc(one)) return
    if (DECIDING.has(one.kind)) branches++
    const parts = one.getChildren(file)
    if (parts.length === 0 && one.getWidth(file) > 0) tokens++
    parts.forEach(count)
  }
  count(node)
  return { tokens, branches }
}
