import ts from 'typescript'

/** One small change to a compiled file that a test should notice. */
export interface Mutant {
  readonly id: number
  readonly line: number
  /** `a === b → a !== b` */
  readonly change: string
}

/** A file in which every mutant lies asleep, and wakes when its number is the one that is tried. */
export interface Mutated {
  readonly source: string
  readonly mutants: readonly Mutant[]
}

/** Numbers of one file begin at a multiple of this. */
export const MOST_IN_A_FILE = 10_000

const OTHER_OPERATOR: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
}
const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
}
const WOKEN = 'globalThis.isWoken'

/** Lays every mutant of a compiled file beside what it changes. Only what runs inside functions is changed. */
export function makeMutants(name: string, source: string, first: number): Mutated {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS)
  const mutants: Mutant[] = []
  const wake = (node: ts.Node, change: string): number => {
    const id = first + mutants.length
    mutants.push({ id, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, change: short(change) })
    return id
  }
  const laid = (node: ts.Node, inFunction: boolean): string => {
    const inside = inFunction || ts.isFunctionLike(node)
    const own = childrenLaid(node, inside, laid)
    if (!inFunction) return own
    if (ts.isExpressionStatement(node)) {
      const id = wake(node, `${node.getText()} → removed`)
      return `${before(node)}{ if (!${WOKEN}(${id})) { ${own.trimStart()} } }`
    }
    return othersOf(node).reduce(
      (text, other) =>
        `${before(node)}(${WOKEN}(${wake(node, `${node.getText()} → ${other}`)}) ? (${other}) : (${text.trimStart()}))`,
      own,
    )
  }
  return { source: laid(file, false), mutants }
}

/** What stands before a node: blanks and comments. */
const before = (node: ts.Node): string => node.getFullText().slice(0, node.getLeadingTriviaWidth())

const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 160)

/** The text of a node with its children laid anew. */
function childrenLaid(node: ts.Node, inside: boolean, laid: (child: ts.Node, inside: boolean) => string): string {
  const text = node.getFullText()
  const from = node.getFullStart()
  let [done, result] = [0, '']
  ts.forEachChild(node, (child) => {
    result += text.slice(done, child.getFullStart() - from) + laid(child, inside)
    done = child.getEnd() - from
  })
  return result + text.slice(done)
}

/** What an expression may be changed into. */
function othersOf(node: ts.Node): readonly string[] {
  if (isNoValue(node)) return []
  if (ts.isBinaryExpression(node)) return othersOfBinary(node)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()]
  if (ts.isNumericLiteral(node)) return [node.text === '0' ? '1' : node.text === '1' ? '0' : `${node.text} + 1`]
  if (ts.isStringLiteral(node) && node.text !== '') return ["''"]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true']
  if (ts.isCallExpression(node)) return othersOfCall(node)
  return isCondition(node) ? ['true', 'false'] : []
}

function othersOfBinary(node: ts.BinaryExpression): readonly string[] {
  const [left, right] = [node.left.getText(), node.right.getText()]
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [left, right]
  const other = OTHER_OPERATOR[node.operatorToken.kind]
  const both = isCondition(node) ? ['true', 'false'] : []
  return other === undefined ? both : [`(${left}) ${other} (${right})`, ...both]
}

function othersOfCall(node: ts.CallExpression): readonly string[] {
  const { expression } = node
  if ((node.flags & ts.NodeFlags.OptionalChain) !== 0 || !ts.isPropertyAccessExpression(expression)) return []
  const [held, method] = [expression.expression.getText(), expression.name.text]
  if (method === 'filter') return [held]
  const other = OTHER_METHOD[method]
  return other === undefined ? [] : [`${held}.${other}(${node.arguments.map((one) => one.getText()).join(', ')})`]
}

/** What a branch or a choice turns on. Loops are left, since one that never ends tells nothing. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  )
}

/** Words that name something and are no values: keys, modules, directives, cases. */
function isNoValue(node: ts.Node): boolean {
  const { parent } = node
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ('name' in parent && parent.name === node) ||
    ('propertyName' in parent && parent.propertyName === node) ||
    (ts.isExpressionStatement(parent) && ts.isStringLiteral(node)) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  )
}
