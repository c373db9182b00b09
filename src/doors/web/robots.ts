import robotsParser from 'robots-parser'
import type { Answer, NoAnswer } from './ask.js'

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined
  getMatchingLineNumber(url: string, agent: string): number
  getCrawlDelay(agent: string): number | undefined
}
/** Its types are written for another way of loading it. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots

/** What a host lets programs read. */
export interface Rules {
  /** Why an address may not be asked for; null where it may. */
  readonly refusal: (url: URL) => NoAnswer | null
  /** Milliseconds that the host wants between two requests, where it says so. */
  readonly pause: number | null
}

/** Longer ones are cut, as RFC 9309 allows. */
const LONGEST = 512_000
const FREE: Rules = { refusal: () => null, pause: null }

/**
 * A host’s `robots.txt` → its rules (RFC 9309): none where there is no such file, and none of it is read where the file
 * cannot be had for now.
 */
export function rulesOf(url: URL, answer: Answer | NoAnswer, agent: string): Rules {
  if ('why' in answer) return closed(answer.why, answer.isPassing)
  if (answer.status >= 500 || answer.status === 429)
    return closed(`its robots.txt cannot be had (${answer.status})`, true)
  if (answer.status !== 200) return FREE
  const robots = parseRobots(url.href, answer.body.subarray(0, LONGEST).toString('utf8'))
  const name = agent.split('/')[0]!
  const delay = robots.getCrawlDelay(name)
  return {
    pause: delay === undefined || !Number.isFinite(delay) ? null : delay * 1000,
    refusal: (asked) =>
      robots.isAllowed(asked.href, name) === false
        ? { isPassing: false, why: sayForbidden(robots.getMatchingLineNumber(asked.href, name)) }
        : null,
  }
}

function sayForbidden(line: number): string {
  return `its house does not let programs read it (robots.txt, line ${line}); open it yourself, save it and read the file`
}

function closed(why: string, isPassing: boolean): Rules {
  return { refusal: () => ({ why, isPassing }), pause: null }
}
