import type { Reading } from '../reading/reading.js'

/** “With inputs from agencies” says whose words an outlet used, not which outlet it is. */
export const INPUTS = /\binputs?\b|\bagenc(?:y|ies)\b/i

/** Who printed a report: its outlet, else the agency it credits, else the host it was fetched from; null where nothing tells. */
export function toldOutlet({ report, layout }: Pick<Reading, 'report' | 'layout'>): string | null {
  return report.outlet ?? layout.credits.find((credit) => !INPUTS.test(credit)) ?? hostOf(report.url)
}

/** The host of a web address, without “www.”; null where it is no address of the web. */
export function hostOf(url: string | null): string | null {
  return url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null
}
