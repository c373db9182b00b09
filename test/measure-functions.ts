import ts from 'typescript'

/** Top-level functions of a source file with their names and lengths, those inside others not counted apart. */
export function measureFunctions(name: string, source: string): readonly { readonly name: string; readonly lines: number }[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line
  return file.statements.filter(ts.isFunctionDeclaration).map((statement) => ({
    name: statement.name?.text ?? 'a function without a name', lines: line(statement.getEnd()) - line(statement.getStart()) + 1,
  }))
}
