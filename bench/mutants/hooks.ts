import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeMutants, MOST_IN_A_FILE } from './make-mutants.js'

/*
 * Loading while mutants are tried: `node:test` is our small runner, the files that are changed come with their mutants,
 * what takes long and is not changed (opening the model, reading a report) is done once, and a test file with its
 * helpers is loaded anew for every run (`?run=7`).
 */

interface Told {
  readonly dist: string
  readonly files: readonly string[]
}
let told: Told = { dist: '', files: [] }

export function initialize(here: Told): void {
  told = here
}

type Resolve = (
  specifier: string,
  context: { readonly parentURL?: string },
  next: Resolve,
) => Promise<{ readonly url: string; readonly shortCircuit?: boolean }>

const HELD: Readonly<Record<string, string>> = {
  'src/attache.js': 'openReader',
  'src/reading/read-report.js': 'readReport',
}

export const resolve: Resolve = async (specifier, context, next) => {
  if (specifier === 'node:test') return { url: `${told.dist}bench/mutants/small-runner.js`, shortCircuit: true }
  const found = await next(specifier, context, next)
  const parent = context.parentURL ?? ''
  const run = /\?run=\d+$/u.exec(parent)?.[0]
  const inTests =
    found.url.startsWith(`${told.dist}test/`) && !found.url.includes('?') && !found.url.endsWith('/installed-reader.js')
  if (run !== undefined && inTests) return { ...found, url: `${found.url}${run}` }
  const held = HELD[found.url.slice(told.dist.length)] !== undefined && found.url.startsWith(told.dist)
  return held && !parent.endsWith('?held') ? { ...found, url: `${found.url}?held` } : found
}

type Load = (url: string, context: object, next: (url: string, context: object) => Promise<object>) => Promise<object>

export const load: Load = async (url, context, next) => {
  if (url.endsWith('?held')) {
    const plain = url.slice(0, -'?held'.length)
    return { format: 'module', shortCircuit: true, source: holdBack(plain, HELD[plain.slice(told.dist.length)]!) }
  }
  const at = told.files.findIndex((file) => url === `${told.dist}${file}`)
  if (at < 0) return next(url, context)
  const { source } = makeMutants(url, readFileSync(fileURLToPath(url), 'utf8'), (at + 1) * MOST_IN_A_FILE)
  return { format: 'module', shortCircuit: true, source }
}

/** A module as it is, but that one function of it gives what it gave to the same before. */
const holdBack = (url: string, name: string): string =>
  `import * as own from '${url}'
import { heldBack } from '${told.dist}bench/mutants/held-back.js'
export * from '${url}'
export const ${name} = heldBack.${name}(own.${name})
`
