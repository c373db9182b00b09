import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Failure } from '../record/failure.js'
import type { VersionedReader } from './load-reader.js'

/** The model of the language; what was learned about readings lies beside it. */
export const MODEL = new URL('../../../model/english.bin', import.meta.url)
const JUDGEMENT = new URL('../../../model/judgement.bin', import.meta.url)
const LINKS = new URL('../../../model/links.bin', import.meta.url)
const DEEDS = new URL('../../../model/deeds.bin', import.meta.url)
const BUILD = new URL('../../build.json', import.meta.url)

/**
 * The version that readings carry, without what reads: a record whose readings are all kept needs no more, and loading
 * the rules of reading takes longer than showing something.
 */
export interface NamedReader {
  readonly version: string
  /** Changes with what weaves readings: what an older one wove or judged is made anew. */
  readonly weaver: string
  /** The user’s own rows, as their file has them. */
  readonly rows: string
  /** The part of it that changes with the rules alone: files received with the same rules give the same reports. */
  readonly rules: string
  /** Loads what reads. */
  load(): Promise<VersionedReader>
}

/** The files that were learned. */
export type InstalledModels = Readonly<Record<'model' | 'judgement' | 'links' | 'deeds', Buffer>>

let installed: InstalledModels | undefined
let marks: string | undefined

/** Read once: their bytes are needed for the version already. */
export function installedModels(): InstalledModels {
  return (installed ??= {
    model: readInstalled(MODEL),
    judgement: readInstalled(JUDGEMENT),
    links: readInstalled(LINKS),
    deeds: readInstalled(DEEDS),
  })
}

/**
 * The installed reader with these rows. Its version changes with the rules, the models and the rows, so that kept
 * readings know when they are old.
 */
export function nameReader(rows: string): NamedReader {
  const { rules, weaving } = JSON.parse(readInstalled(BUILD).toString('utf8')) as { rules: string; weaving: string }
  const version = [rules, (marks ??= markModels(installedModels())), ...(rows === '' ? [] : [markOf(rows)])].join('.')
  return {
    rules,
    version,
    weaver: `${version}.${weaving}`,
    rows,
    load: async () => (await import('./load-reader.js')).readerWith(rows),
  }
}

const markModels = ({ model, judgement, links, deeds }: InstalledModels) =>
  [model, judgement, links, deeds].map(markOf).join('.')

const markOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12)

function readInstalled(file: URL): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Failure('not-built', {
      place: file.pathname,
      found: 'not there',
      expected: 'a complete installation',
      next: 'Build it: npm ci && npm run build',
      cause,
    })
  }
}
