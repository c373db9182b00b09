import { BEHIND_OUTLET, NAMES_ISSUER, NAMES_KIND_OF_PAPER, NAMES_OUTLET } from '../language/en/outlet-words.js'
import { outletOfName } from '../reference/outlet-of-name.js'
import type { Reading } from '../reading/reading.js'

/** “With inputs from agencies” says whose words an outlet used, not which outlet it is. */
export const INPUTS = /\binputs?\b|\bagenc(?:y|ies)\b/i

type Told = Pick<Reading, 'report' | 'layout'>

/**
 * Who printed a report: its outlet as it came with it, else as a line about its headline has it, else the agency it
 * credits, else the host it was fetched from; null where nothing tells.
 */
export function toldOutlet(told: Told): string | null {
  const { report, layout } = told
  return (
    report.outlet ?? outletInHead(told) ?? layout.credits.find((credit) => !INPUTS.test(credit)) ?? hostOf(report.url)
  )
}

const LONGEST_NAME = 60
const MOST_WORDS = 8

/** “The Continental Gazette, July 9, 2024”: the outlet in a line of its own above the story. */
function outletInHead({ report, layout }: Told): string | null {
  const story = layout.blocks.find(({ kind }) => kind === 'story')?.start ?? 0
  for (const line of layout.furniture) {
    if (line.end > story || (line.kind !== 'heading' && line.kind !== 'date stamp' && line.kind !== 'byline')) continue
    const words = report.text.slice(line.start, line.end).trim()
    const name = line.kind === 'byline' ? (words.split(/,\s*/u)[1] ?? '') : words.replace(BEHIND_OUTLET, '')
    if (isOutlet(name)) return name
  }
  return null
}

/** A short name in capitals that the shelf has, or that has a word of the press, or of a body that speaks, in it. */
function isOutlet(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || /[:?!."“]/u.test(name) || NAMES_KIND_OF_PAPER.test(name))
    return false
  if (outletOfName(name) !== undefined) return true
  const parts = name.split(/\s+/u)
  if (parts.length > MOST_WORDS || parts.some((part) => !/^(?:\p{Lu}|of$|for$|and$|the$|de$|&)/u.test(part)))
    return false
  return (parts.length > 1 && NAMES_OUTLET.test(name)) || NAMES_ISSUER.test(name)
}

/** The host of a web address, without “www.”; null where it is no address of the web. */
export function hostOf(url: string | null): string | null {
  return url !== null && /^https?:/iu.test(url) && URL.canParse(url)
    ? new URL(url).hostname.replace(/^www\./u, '')
    : null
}
