import { foldLetters } from './fold-letters.js'

/** A name as it is looked up: without its article, whatever the case and the accents. */
export function foldName(name: string): string {
  return foldLetters(name.trim()).replace(/^the /i, '').toLowerCase()
}
