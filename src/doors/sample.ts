import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyLeftOut } from '../attache.js'

const SAMPLE = fileURLToPath(new URL('../../../corpus/reports', import.meta.url))

/** The files of the invented reports that come with Attaché. */
export function listSample(): readonly string[] {
  if (!existsSync(SAMPLE)) return []
  return readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html)$/.test(name) && whyLeftOut(name) === null)
    .sort()
    .map((name) => join(SAMPLE, name))
}

/** Whether a record of these files holds invented reports and nothing of its user’s own. */
export function isSample(files: readonly (string | null)[]): boolean {
  const names = new Set(listSample().map((file) => basename(file)))
  return files.length > 0 && files.every((file) => file !== null && names.has(basename(file)))
}
