import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** An expression put together of named parts, as a source builds it with `new RegExp`. */
export interface BuiltExpression {
  /** The file that builds it. */
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** The rooms that read; none of their modules does more than set itself up as it loads. */
const ROOMS = ['language', 'reference', 'intake', 'reading', 'weaving']
const compiled = new URL('../src/', import.meta.url)

/**
 * What these rooms build by `new RegExp` while their modules load. What waits for the first text that needs it
 * (`language/needed-pattern.ts`) is not among them. To be called before anything loads the reader.
 */
export async function builtExpressions(): Promise<readonly BuiltExpression[]> {
  const built: BuiltExpression[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, parts: ConstructorParameters<typeof RegExp>, made) => {
      const expression = Reflect.construct(target, parts, made) as RegExp
      const file = builder()
      if (file !== null) built.push({ file, source: expression.source, flags: expression.flags })
      return expression
    },
  })
  try {
    for (const room of ROOMS) {
      const folder = new URL(`${room}/`, compiled)
      for (const name of readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' }).sort())
        if (name.endsWith('.js')) await import(new URL(name.replaceAll('\\', '/'), folder).href)
    }
  } finally {
    globalThis.RegExp = plain
  }
  return built
}

/** The source that asked for an expression; null where a library did. */
function builder(): string | null {
  // Behind the line of the error stand this function, what has called it, and who asked.
  const caller = new Error().stack!.split('\n')[3] ?? ''
  const at = caller.indexOf(compiled.href)
  return at < 0 ? null : caller.slice(at + compiled.href.length).replace(/\.js:\d+:\d+\)?$/, '.ts')
}
